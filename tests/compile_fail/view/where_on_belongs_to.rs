//! A condition on the one row that a foreign key references.
//!
//! ```diff
//! -    #[relationship(where = Book::YEAR.gt(2000))]
//! +    #[relationship(view_only)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
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
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
    #[relationship(where = Book::YEAR.gt(2000))]
    pub recent_book: BelongsTo<Book>,
}

fn main() {}
