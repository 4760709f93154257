//! What was loaded as a whole is no part.
//!
//! ```diff
//! -    Ok(author.part_of(Author::BOOKS).len())
//! +    Ok(author.loaded(Author::BOOKS).len())
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
    #[relationship(backref = "book")]
    pub reviews: HasMany<Review>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    pub stars: i32,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<usize> {
    let author = s.query::<Author>().load(Author::BOOKS).one()?;
    Ok(author.part_of(Author::BOOKS).len())
}
