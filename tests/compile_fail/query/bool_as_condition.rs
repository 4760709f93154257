//! A filter by what is known already.
//!
//! ```diff
//! -    s.query::<Book>().filter(first.year > 2000).all()?;
//! +    s.query::<Book>().filter(Book::YEAR.gt(2000)).all()?;
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
    let first = s.one::<Book>(1)?;
    s.query::<Book>().filter(first.year > 2000).all()?;
    Ok(())
}
