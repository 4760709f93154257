//! The association stands after a `=`.
//!
//! ```diff
//! -    #[relationship(secondary(BookTag), backref = "books")]
//! +    #[relationship(secondary = BookTag, backref = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary(BookTag), backref = "books")]
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

pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<usize> {
    Ok(book.tags(s)?.len())
}

fn main() {}
