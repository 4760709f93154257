//! More is loaded for rows that came with something loaded.
//!
//! ```diff
//! -    s.load(&books, Book::REVIEWS)?;
//! +    s.load(books.iter().map(|book| **book), Book::REVIEWS)?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
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
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    let books = s.query::<Book>().load(Book::AUTHOR).all()?;
    s.load(&books, Book::REVIEWS)?;
    Ok(())
}
