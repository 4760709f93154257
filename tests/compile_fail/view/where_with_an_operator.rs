//! A condition with an operator of Rust.
//!
//! ```diff
//! -    #[relationship(where = year > 2000)]
//! +    #[relationship(where = Book::YEAR.gt(2000))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(where = year > 2000)]
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
