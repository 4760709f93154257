//! A draft is added to a collection.
//!
//! ```diff
//! -    author.books(s)?.add(Book::draft().title("Always Coming Home").year(1985))?;
//! +    author.books(s)?.create(Book::draft().title("Always Coming Home").year(1985))?;
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
    let author = s.one::<Author>(1)?;
    author.books(s)?.add(Book::draft().title("Always Coming Home").year(1985))?;
    Ok(())
}
