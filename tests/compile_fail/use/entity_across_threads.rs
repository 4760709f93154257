//! An entity stays on the thread of its session: take there what is to be used, or open a session there.
//!
//! ```diff
//! -    std::thread::scope(|threads| {
//! +    let name = author.name.clone();
//! +    std::thread::scope(|threads| {
//! -        threads.spawn(|| author.name.len());
//! +        threads.spawn(|| name.len());
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
    std::thread::scope(|threads| {
        threads.spawn(|| author.name.len());
    });
    Ok(())
}
