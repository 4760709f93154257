//! Rows of one model are assigned a column of another. rustc says so in its own words.
//!
//! ```diff
//! -    s.update_where(Book::ID.eq(1), [Author::NAME.set("Ursula")])?;
//! +    s.update_where(Author::ID.eq(1), [Author::NAME.set("Ursula")])?;
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
    s.update_where(Book::ID.eq(1), [Author::NAME.set("Ursula")])?;
    Ok(())
}
