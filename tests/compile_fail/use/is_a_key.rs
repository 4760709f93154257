//! A relationship is compared with a key.
//!
//! ```diff
//! -    s.query::<Book>().filter(Book::AUTHOR.is(1)).all()?;
//! +    s.query::<Book>().filter(Book::AUTHOR_ID.eq(1)).all()?;
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
    s.query::<Book>().filter(Book::AUTHOR.is(1)).all()?;
    Ok(())
}
