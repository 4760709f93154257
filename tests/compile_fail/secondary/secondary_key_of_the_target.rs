//! The keys of a many-to-many are columns of its association.
//!
//! ```diff
//! -    #[relationship(secondary = BookTag, foreign_key = Tag::id)]
//! +    #[relationship(secondary = BookTag, foreign_key = BookTag::book_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = BookTag, foreign_key = Tag::id)]
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
