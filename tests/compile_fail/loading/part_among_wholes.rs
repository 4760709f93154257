//! One of several relationships to load is a part of one, which the accessor would not show.
//!
//! ```diff
//! -    s.query::<Book>().with((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
//! +    s.query::<Book>().load((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
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
    s.query::<Book>().with((Book::AUTHOR, Book::REVIEWS.limit(2))).all()?;
    Ok(())
}
