//! One of several orders is by a column of another model.
//!
//! ```diff
//! -    s.query::<Book>().order_by((Author::NAME, Book::TITLE.desc())).all()?;
//! +    s.query::<Book>().order_by((Book::AUTHOR.path(Author::NAME), Book::TITLE.desc())).all()?;
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
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    s.query::<Book>().order_by((Author::NAME, Book::TITLE.desc())).all()?;
    Ok(())
}
