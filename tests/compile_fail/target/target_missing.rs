//! A relationship that doesn't say to what it leads.
//!
//! ```diff
//! -    pub books: HasMany,
//! +    pub books: HasMany<Book>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany,
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
