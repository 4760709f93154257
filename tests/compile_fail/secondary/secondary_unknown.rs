//! The association doesn't exist. rustc says so in its own words.
//!
//! ```diff
//! -    #[relationship(backref = "books", secondary = BokTag)]
//! +    #[relationship(backref = "books", secondary = BookTag)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "books", secondary = BokTag)]
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
