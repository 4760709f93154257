//! An order names a column a second time.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = "title, id, title desc")]
//! +    #[relationship(backref = "author", order_by = "title, id")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = "title, id, title desc")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
