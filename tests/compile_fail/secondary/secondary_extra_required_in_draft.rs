//! A draft links rows, but the association has another required column.
//!
//! ```diff
//! -    s.insert(Book::draft().tags([tag]))?;
//! +    s.insert(Book::draft())?.tags(s)?.add_with(tag, BookTag::draft().position(1))?;
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
    #[column(primary_key, foreign_key = Tag::id)]
    pub tag_id: i64,
    pub position: i32,
}

pub fn program(s: &Session, tag: Entity<'_, Tag>) -> orm_core::Result<()> {
    s.insert(Book::draft().tags([tag]))?;
    Ok(())
}

fn main() {}
