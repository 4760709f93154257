//! A reference to an entity is updated.
//!
//! ```diff
//! -        s.update(book, |row| row.year += 1)?;
//! +        s.update(*book, |row| row.year += 1)?;
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
    for book in &s.query::<Book>().all()? {
        s.update(book, |row| row.year += 1)?;
    }
    Ok(())
}
