//! A tag is on other books.
//!
//! ```diff
//! -    #[relationship(secondary = "book_tags", backref = "books", cascade = "all, delete-orphan")]
//! +    #[relationship(secondary = "book_tags", backref = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "book_tags", backref = "books", cascade = "all, delete-orphan")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
