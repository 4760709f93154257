//! A many-to-many is paired with another, and its partner is of another kind.
//!
//! ```diff
//! -    #[relationship(back_populates = "tags")]
//! -    pub books: HasMany<Book>,
//! +    #[relationship(back_populates = "tags", secondary = BookTag)]
//! +    pub books: ManyToMany<Book>,
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
    #[relationship(back_populates = "tags")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct BookTag {
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key, foreign_key = Tag::id)]
    pub tag_id: i64,
}

fn main() {}
