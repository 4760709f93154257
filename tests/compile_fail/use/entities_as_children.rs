//! Rows that are there already are given as the children of a draft.
//!
//! ```diff
//! -    s.insert(Author::draft().name("Ursula").books([book]))?;
//! +    let author = s.insert(Author::draft().name("Ursula"))?;
//! +    author.books(s)?.add(book)?;
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
    let book = s.one::<Book>(1)?;
    s.insert(Author::draft().name("Ursula").books([book]))?;
    Ok(())
}
