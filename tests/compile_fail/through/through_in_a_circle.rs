//! Two paths go through each other. rustc says so in its own words.
//!
//! ```diff
//! -    #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
//! +    #[relationship(through = [Book::AUTHOR, Author::BOOKS])]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(through = [Author::BOOKS, Book::LIKE_IT])]
    pub like_it: HasMany<Book>,
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
    #[relationship(through = [Book::AUTHOR, Author::LIKE_IT])]
    pub like_it: HasMany<Book>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
}

fn main() {}
