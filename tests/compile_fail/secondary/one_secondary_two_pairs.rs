//! Two many-to-many are over one association, and neither names the other.
//!
//! ```diff
//! -    #[relationship(secondary = BookTag)]
//! +    #[relationship(back_populates = "books", secondary = BookTag)]
//! -    #[relationship(secondary = BookTag)]
//! +    #[relationship(back_populates = "tags", secondary = BookTag)]
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
    #[relationship(secondary = BookTag)]
    pub books: ManyToMany<Book>,
}

#[derive(Model)]
pub struct BookTag {
    #[column(primary_key, foreign_key = Book::id)]
    pub book_id: i64,
    #[column(primary_key, foreign_key = Tag::id)]
    pub tag_id: i64,
}

fn main() {}
