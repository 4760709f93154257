//! A unique key that can't be read is one mistake, also where a row is found by it.
//!
//! ```diff
//! -#[model(unique(isbn, editon))]
//! +#[model(unique(isbn, edition))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(unique(isbn, editon))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub isbn: String,
    pub edition: i32,
}

pub fn program(s: &Session) -> orm_core::Result<Entity<'_, Book>> {
    s.upsert(Book::draft().isbn("978").edition(2), (Book::ISBN, Book::EDITION))
}

fn main() {}
