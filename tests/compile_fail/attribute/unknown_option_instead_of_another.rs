//! An unknown option that may be what is missing.
//!
//! ```diff
//! -    #[relationship(via = BookTag, backref = "books")]
//! +    #[relationship(secondary = BookTag, backref = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(via = BookTag, backref = "books")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct BookTag {
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key, foreign_key = Tag::id)]
    pub tag_id: i64,
}

fn main() {}
