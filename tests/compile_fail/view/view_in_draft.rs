//! A draft is given rows of a view.
//!
//! ```diff
//! -    Author::draft().set(Author::ALL, [Book::draft()]);
//! +    Author::draft().books([Book::draft().title("Solaris").year(1961)]);
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
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

pub fn program() {
    Author::draft().set(Author::ALL, [Book::draft()]);
}
