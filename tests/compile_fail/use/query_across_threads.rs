//! A query stays on the thread of its session.
//!
//! ```diff
//! -    std::thread::scope(|threads| {
//! +    let count = query.count()?;
//! +    std::thread::scope(|threads| {
//! -        threads.spawn(|| query.count().is_ok());
//! +        threads.spawn(|| count > 0);
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
    let query = s.query::<Book>().with(Book::AUTHOR);
    std::thread::scope(|threads| {
        threads.spawn(|| query.count().is_ok());
    });
    Ok(())
}
