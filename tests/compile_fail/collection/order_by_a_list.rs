//! Lists have no order that all databases share.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = "tags, title")]
//! +    #[relationship(backref = "author", order_by = "title")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = "tags, title")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub tags: Vec<String>,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
