//! A word of `cascade` with an underscore.
//!
//! ```diff
//! -    #[relationship(backref = "author", cascade = "all, delete_orphan")]
//! +    #[relationship(backref = "author", cascade = "all, delete-orphan")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", cascade = "all, delete_orphan")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
