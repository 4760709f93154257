//! The association is a struct without the derive.
//!
//! ```diff
//! -pub struct BookTag {
//! +#[derive(Model)]
//! +pub struct BookTag {
//! -    pub book_id: i64,
//! +    #[column(primary_key, foreign_key = Book::id)]
//! +    pub book_id: i64,
//! -    pub tag_id: i64,
//! +    #[column(primary_key, foreign_key = Tag::id)]
//! +    pub tag_id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "books", secondary = BookTag)]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

pub struct BookTag {
    pub book_id: i64,
    pub tag_id: i64,
}

fn main() {}
