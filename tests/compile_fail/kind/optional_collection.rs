//! A collection has no `Option` around it or in it: it is empty where there is nothing.
//!
//! ```diff
//! -    pub books: HasMany<Option<Book>>,
//! +    pub books: HasMany<Book>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Option<Book>>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
