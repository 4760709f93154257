//! Rows whose loaded relationships are known, and parts of relationships.

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
    let books = s.query::<Book>().load((Book::AUTHOR, Book::REVIEWS)).all()?;
    let stars: i32 = books.iter().flat_map(|book| book.loaded(Book::REVIEWS)).map(|review| review.stars).sum();
    let authors = s.query::<Author>().load(Author::BOOKS.with(Book::REVIEWS)).all()?;
    let reviews = authors[0].loaded(Author::BOOKS)[0].loaded(Book::REVIEWS).len();
    let book = s.query::<Book>().load(Book::AUTHOR.with(Author::BOOKS)).one()?;
    let siblings = book.loaded(Book::AUTHOR).loaded(Author::BOOKS).len();
    let newest = Author::BOOKS.order_by(Book::YEAR.desc()).limit(3).with(Book::REVIEWS.latest(Review::STARS));
    let author = s.query::<Author>().load(newest).one()?;
    let best = author.part_of(Author::BOOKS)[0].part_of(Book::REVIEWS).map_or(0, |review| review.stars);
    let again = s.load([*author], (Author::BOOKS, Author::BOOKS.filter(Book::YEAR.gt(1970))))?;
    let both = again[0].loaded(Author::BOOKS).len() + again[0].part_of(Author::BOOKS).len();
    s.query::<Author>().with(Author::BOOKS.with(Book::REVIEWS).with(Book::AUTHOR)).all()?;
    s.query::<Review>().with(Review::BOOK.joined().with(Book::AUTHOR.joined())).all()?;
    Ok(reviews + siblings + both + usize::try_from(stars + best).unwrap_or_default())
}
