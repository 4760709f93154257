//! A descending order as Django writes it.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = "-year, title")]
//! +    #[relationship(backref = "author", order_by = "year desc, title")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = "-year, title")]
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
