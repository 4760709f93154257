//! A path is a collection, but each of its steps leads to one row.
//!
//! ```diff
//! -    pub authors: HasMany<Author>,
//! +    pub author: BelongsTo<Author>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
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
    #[relationship(backref = "book")]
    pub reviews: HasMany<Review>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
    #[relationship(through = [Review::BOOK, Book::AUTHOR])]
    pub authors: HasMany<Author>,
}

fn main() {}
