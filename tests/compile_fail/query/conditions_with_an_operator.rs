//! Conditions put together by an operator of Rust: rustc reports both sides of it too.
//!
//! ```diff
//! -    s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
//! +    s.query::<Book>().filter(Book::YEAR.gt(2000).and(Book::TITLE.like("The %"))).all()?;
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
    s.query::<Book>().filter(Book::YEAR.gt(2000) && Book::TITLE.like("The %")).all()?;
    Ok(())
}
