//! What is asked of a relationship's rows is a condition on another model.
//!
//! ```diff
//! -    s.query::<Author>().filter(Author::BOOKS.any(Author::NAME.eq("Ursula"))).all()?;
//! +    s.query::<Author>().filter(Author::BOOKS.any(Book::TITLE.eq("Solaris"))).all()?;
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
    s.query::<Author>().filter(Author::BOOKS.any(Author::NAME.eq("Ursula"))).all()?;
    Ok(())
}
