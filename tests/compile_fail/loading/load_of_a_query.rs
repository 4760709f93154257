//! A relationship is loaded for a query, which has no rows yet.
//!
//! ```diff
//! -    s.load(s.query::<Author>(), Author::BOOKS)?;
//! +    s.query::<Author>().load(Author::BOOKS).all()?;
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
    s.load(s.query::<Author>(), Author::BOOKS)?;
    Ok(())
}
