//! What is deleted when it loses its parent is deleted when the parent is.
//!
//! ```diff
//! -    #[relationship(backref = "author", cascade = "delete-orphan")]
//! +    #[relationship(backref = "author", cascade = "all, delete-orphan")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", cascade = "delete-orphan")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
