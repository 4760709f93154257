//! A link is added, but its association has another required column.
//!
//! ```diff
//! -    book.tags(s)?.add(tag)?;
//! +    book.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
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
    #[column(primary_key, foreign_key = Tag::id)]
    pub tag_id: i64,
    pub position: i32,
}

pub fn program(s: &Session) -> orm_core::Result<()> {
    let (book, tag) = (s.one::<Book>(1)?, s.one::<Tag>(1)?);
    book.tags(s)?.add(tag)?;
    Ok(())
}

fn main() {}
