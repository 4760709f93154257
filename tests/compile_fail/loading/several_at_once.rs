//! Several relationships in one call.
//!
//! ```diff
//! -    s.query::<Author>().with((Author::BOOKS, Author::BOOKS.with(Book::AUTHOR))).all()?;
//! +    s.query::<Author>().with(Author::BOOKS).with(Author::BOOKS.with(Book::AUTHOR)).all()?;
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
    pub year: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Author>().with((Author::BOOKS, Author::BOOKS.with(Book::AUTHOR))).all()?;
    Ok(())
}
