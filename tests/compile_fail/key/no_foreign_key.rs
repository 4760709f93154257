//! A relationship goes over a foreign key, and neither side has one.
//!
//! ```diff
//! -    pub title: String,
//! +    pub title: String,
//! +    #[column(foreign_key = Author::id)]
//! +    pub author_id: i64,
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
}

fn main() {}
