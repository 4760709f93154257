//! The values for the `?`s of a statement are a tuple, also where there is one.
//!
//! ```diff
//! -        "Solaris",
//! +        ("Solaris",),
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

pub fn program(s: &Session) -> orm_core::Result<usize> {
    let found = s.sql::<Book>(
        "SELECT * FROM book WHERE title = ?",
        "Solaris",
    )?;
    Ok(found.len())
}
