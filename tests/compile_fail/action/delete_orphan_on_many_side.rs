//! An author has other books.
//!
//! ```diff
//! -    #[relationship(backref = "books", cascade = "all, delete-orphan")]
//! +    #[relationship(backref(name = "books", cascade = "all, delete-orphan"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "books", cascade = "all, delete-orphan")]
    pub author: BelongsTo<Author>,
}

fn main() {}
