//! The association has no key over its two foreign keys, so one link could be there twice.
//!
//! ```diff
//!  pub struct BookTag {
//! -    #[column(primary_key)]
//! -    pub id: i64,
//! -    #[column(foreign_key = Book::id)]
//! +    #[column(primary_key, foreign_key = Book::id)]
//! -    #[column(foreign_key = Tag::id)]
//! +    #[column(primary_key, foreign_key = Tag::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "books", secondary = BookTag)]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "tags", secondary = BookTag)]
    pub books: ManyToMany<Book>,
}

#[derive(Model)]
pub struct BookTag {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: i64,
    #[column(foreign_key = Tag::id)]
    pub tag_id: i64,
}

fn main() {}
