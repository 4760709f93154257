//! Relationships that are read-only views of others.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(where = Book::YEAR.gt(2000), order_by = "year desc")]
    pub recent: HasMany<Book>,
    #[relationship(view_only)]
    pub all: HasMany<Book>,
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
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
}

fn main() {}

pub fn program(s: &Session, author: Entity<'_, Author>, book: Entity<'_, Book>) -> orm_core::Result<()> {
    author.books(s)?.add(book)?;
    author.recent(s)?.contains(book);
    s.query::<Author>().with(Author::RECENT.with(Book::REVIEWS)).all()?;
    Ok(())
}
