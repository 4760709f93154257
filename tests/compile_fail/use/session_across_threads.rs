//! A session is one connection, for one thread.
//!
//! ```diff
//! -    let s = db.session()?;
//! -    std::thread::scope(|threads| {
//! +    std::thread::scope(|threads| {
//! -        threads.spawn(|| s.statements().len());
//! +        threads.spawn(|| db.session().map(|s| s.statements().len()));
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

pub fn program(db: &Database) -> orm_core::Result<()> {
    let s = db.session()?;
    std::thread::scope(|threads| {
        threads.spawn(|| s.statements().len());
    });
    Ok(())
}
