//! A `backref` has the name of a column of the other model.
//!
//! ```diff
//! -    #[relationship(backref = "title")]
//! +    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "title")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    pub title: String,
}

fn main() {}
