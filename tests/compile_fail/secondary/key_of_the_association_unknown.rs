//! The association references a column that doesn't exist. That is the one mistake: nothing is said of the link.
//!
//! ```diff
//! -    #[column(primary_key, foreign_key = Tag::idd)]
//! +    #[column(primary_key, foreign_key = Tag::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = BookTag)]
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
    #[column(primary_key, foreign_key = Tag::idd)]
    pub tag_id: i64,
}

fn main() {}
