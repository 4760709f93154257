//! The order of a collection names a column that the other model doesn't have.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = "yaer desc")]
//! +    #[relationship(backref = "author", order_by = "year desc")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = "yaer desc")]
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
