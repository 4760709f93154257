//! A path always leads to a row, but one of its steps may not.
//!
//! ```diff
//! -    pub country: BelongsTo<Country>,
//! +    pub country: BelongsTo<Option<Country>>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
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
    #[relationship(through = [Book::AUTHOR, Author::COUNTRY])]
    pub country: BelongsTo<Country>,
}

#[derive(Model)]
pub struct Review {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
}

#[derive(Model)]
pub struct Country {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
