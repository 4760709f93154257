//! What happens when a row is deleted, and when a relationship is loaded.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", foreign_key = Book::author_id, lazy = "raise")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id, on_delete = "cascade", on_update = "set default", default = 1)]
    pub author_id: i64,
    #[column(foreign_key = Author::id, on_delete = "set null")]
    pub editor_id: Option<i64>,
}

fn main() {}
