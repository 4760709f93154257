//! Relationships that go through others.

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(through = books.reviews)]
    pub reviews: HasMany<Review>,
    #[relationship(through = [Self::BOOKS, Book::REVIEWS, Review::BOOK])]
    pub all: HasMany<Book>,
    #[column(foreign_key = Country::id)]
    pub country_id: Option<i64>,
    #[relationship]
    pub country: BelongsTo<Option<Country>>,
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
    #[relationship(through = [Review::BOOK, Book::AUTHOR])]
    pub author: BelongsTo<Author>,
    #[relationship(through = author.country)]
    pub country: BelongsTo<Option<Country>>,
}

#[derive(Model)]
pub struct Country {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}

pub fn program(s: &Session, author: Entity<'_, Author>) -> orm_core::Result<()> {
    author.books(s)?.first().unwrap().reviews(s)?.create(Review::draft())?;
    author.reviews(s)?.len();
    Ok(())
}
