//! A collection is asked whether it contains a reference to an entity.
//!
//! ```diff
//! -    s.one::<Author>(1)?.books(s)?.contains(&book);
//! +    s.one::<Author>(1)?.books(s)?.contains(book);
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
    s.one::<Author>(1)?.books(s)?.contains(&book);
    Ok(())
}
