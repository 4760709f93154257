//! The order of a collection is a list of fields, each with `asc` or `desc`.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = "year down")]
//! +    #[relationship(backref = "author", order_by = "year desc")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = "year down")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    pub year: i32,
}

fn main() {}
