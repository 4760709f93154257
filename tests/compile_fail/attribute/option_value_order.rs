//! The order of a relationship is a text, with the names of the fields.
//!
//! ```diff
//! -    #[relationship(backref = "author", order_by = Book::TITLE.desc())]
//! +    #[relationship(backref = "author", order_by = "title desc")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", order_by = Book::TITLE.desc())]
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
