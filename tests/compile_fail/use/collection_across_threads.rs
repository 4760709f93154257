//! A collection stays on the thread of its session.
//!
//! ```diff
//! -    std::thread::scope(|threads| {
//! +    let years: Vec<i32> = books.iter().map(|book| book.year).collect();
//! +    std::thread::scope(|threads| {
//! -        threads.spawn(|| books.len());
//! +        threads.spawn(|| years.len());
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
    let books = s.one::<Author>(1)?.books(s)?;
    std::thread::scope(|threads| {
        threads.spawn(|| books.len());
    });
    Ok(())
}
