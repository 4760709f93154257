//! SQL is put together at run time. Values belong into its parameters. rustc says so in its own words.
//!
//! ```diff
//! -    s.sql::<Book>(&format!("SELECT * FROM book WHERE title = '{title}'"), ())?;
//! +    s.sql::<Book>("SELECT * FROM book WHERE title = ?", (title,))?;
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

pub fn program(s: &Session, title: &str) -> orm_core::Result<()> {
    s.sql::<Book>(&format!("SELECT * FROM book WHERE title = '{title}'"), ())?;
    Ok(())
}
