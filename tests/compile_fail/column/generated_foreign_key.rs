//! The relationships over a foreign key set it, and what the database computes nobody sets.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, generated = "id / 100")]
//! +    #[column(foreign_key = Author::id)]
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
    #[column(foreign_key = Author::id, generated = "id / 100")]
    pub author_id: Option<i64>,
}

fn main() {}
