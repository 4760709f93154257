//! A relationship is read as a field, without a session to ask.
//!
//! ```diff
//! -    println!("{}", author.books.len());
//! +    println!("{}", author.books(s)?.len());
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
    println!("{}", author.books.len());
    Ok(())
}
