//! A field is declared twice. rustc says so in its own words.
//!
//! ```diff
//! -    pub books: HasMany<Book>,
//! -    #[relationship]
//!      pub books: HasMany<Book>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
    pub books: HasMany<Book>,
    #[relationship]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
