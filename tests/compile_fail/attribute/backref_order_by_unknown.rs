//! The order of a generated collection names a column that its model doesn't have.
//!
//! ```diff
//! -    #[relationship(backref(name = "books", order_by = "yeer"))]
//! +    #[relationship(backref(name = "books", order_by = "year"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    pub year: i32,
    #[relationship(backref(name = "books", order_by = "yeer"))]
    pub author: BelongsTo<Author>,
}

fn main() {}
