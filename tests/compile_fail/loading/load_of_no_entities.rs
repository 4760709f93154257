//! A relationship is loaded for one entity as if it were many.
//!
//! ```diff
//! -    s.load(author, Author::BOOKS)?;
//! +    s.load([author], Author::BOOKS)?;
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
    let author = s.one::<Author>(1)?;
    s.load(author, Author::BOOKS)?;
    Ok(())
}
