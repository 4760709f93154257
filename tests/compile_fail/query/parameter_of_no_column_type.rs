//! A parameter is a value that a column can have.
//!
//! ```diff
//! -    s.sql::<Book>("SELECT * FROM book WHERE title = ?", (['S', 'o'],)).map(|found| found.len())
//! +    s.sql::<Book>("SELECT * FROM book WHERE title = ?", ("So",)).map(|found| found.len())
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
    s.sql::<Book>("SELECT * FROM book WHERE title = ?", (['S', 'o'],)).map(|found| found.len())
}
