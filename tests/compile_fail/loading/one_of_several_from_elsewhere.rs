//! One of several relationships to load belongs to another model.
//!
//! ```diff
//! -    s.query::<Author>().load((Author::BOOKS, Book::REVIEWS)).all()?;
//! +    s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
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
    s.query::<Author>().load((Author::BOOKS, Book::REVIEWS)).all()?;
    Ok(())
}
