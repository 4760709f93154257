//! A field has another type than the value that is selected for it.
//!
//! ```diff
//! -    pub latest: i32,
//! +    pub latest: Option<i32>,
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

#[derive(Projection)]
#[projection(of = Author)]
pub struct Summary {
    pub name: String,
    #[projection(value = Author::BOOKS.max(Book::YEAR))]
    pub latest: i32,
}

fn main() {}
