//! The relationship deletes, and the foreign key sets to null.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, on_delete = "set null")]
//! +    #[column(foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", cascade = "all, delete-orphan")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id, on_delete = "set null")]
    pub author_id: Option<i64>,
}

fn main() {}
