//! A name is written in quotes.
//!
//! ```diff
//! -    #[relationship(backref = author)]
//! +    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = author)]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

pub fn author(s: &Session, book: Entity<'_, Book>) -> orm_core::Result<i64> {
    Ok(book.author(s)?.id)
}

fn main() {}
