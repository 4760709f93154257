//! The association has no foreign key to one of the two sides.
//!
//! ```diff
//!  pub struct BookTag {
//! -    #[column(primary_key)]
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
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key)]
    pub tag_id: i64,
}

fn main() {}
