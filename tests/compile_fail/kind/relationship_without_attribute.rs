//! A field has the type of a relationship, and nothing says what its other side is.
//!
//! ```diff
//! -    pub books: HasMany<Book>,
//! +    #[relationship(backref = "author")]
//! +    pub books: HasMany<Book>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
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
