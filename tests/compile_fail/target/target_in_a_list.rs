//! A collection is of the model, which it makes a list of by itself.
//!
//! ```diff
//! -    pub books: HasMany<Vec<Book>>,
//! +    pub books: HasMany<Book>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Vec<Book>>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
