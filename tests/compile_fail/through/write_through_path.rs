//! A path is read-only: what is between its ends is not known.
//!
//! ```diff
//! -    author.reviews(s)?.create(Review::draft().book_id(1))?;
//! +    author.books(s)?.first().map(|book| book.reviews(s)?.create(Review::draft())).transpose()?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(through = books.reviews)]
    pub reviews: HasMany<Review>,
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
}

fn main() {}

pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
    author.reviews(s)?.create(Review::draft().book_id(1))?;
    Ok(())
}
