//! A path leads through a relationship to many rows, which have no one value.
//!
//! ```diff
//! -    s.query::<Author>().order_by(Author::BOOKS.path(Book::YEAR).asc()).all()?;
//! +    s.query::<Author>().order_by(Author::BOOKS.max(Book::YEAR).asc()).all()?;
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
    s.query::<Author>().order_by(Author::BOOKS.path(Book::YEAR).asc()).all()?;
    Ok(())
}
