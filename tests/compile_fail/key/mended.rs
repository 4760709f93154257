//! Foreign keys, primary keys, and the columns that they are.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub code: String,
    #[relationship(back_populates = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::code)]
    pub editor_code: Option<String>,
    #[relationship(back_populates = "books", foreign_key = author_id)]
    pub author: BelongsTo<Author>,
}

/// The first chapter is in itself.
#[derive(Model)]
pub struct Chapter {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Chapter::id, self_root)]
    pub within_id: i64,
    #[relationship(backref = "chapters")]
    pub within: BelongsTo<Chapter>,
    #[relationship(view_only)]
    pub first: BelongsTo<Chapter>,
}

#[derive(Model)]
pub struct Line {
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key)]
    pub number: i32,
}

fn main() {}
