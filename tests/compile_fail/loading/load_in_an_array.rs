//! What to load is an array of relationships.
//!
//! ```diff
//! -    s.load(&authors, [Author::BOOKS])?;
//! +    s.load(&authors, Author::BOOKS)?;
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
    let authors = s.query::<Author>().filter(Author::NAME.like("U%")).all()?;
    s.load(&authors, [Author::BOOKS])?;
    Ok(())
}
