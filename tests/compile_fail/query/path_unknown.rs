//! A query names no relationship or column of its model. rustc says so in its own words.
//!
//! ```diff
//! -    s.query::<Author>().filter(Author::BOKS.any(Book::YEAR.gt(1970))).all()?;
//! +    s.query::<Author>().filter(Author::BOOKS.any(Book::YEAR.gt(1970))).all()?;
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
    s.query::<Author>().filter(Author::BOKS.any(Book::YEAR.gt(1970))).all()?;
    Ok(())
}
