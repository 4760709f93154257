//! Drafts replace the members of a collection.
//!
//! ```diff
//! -    book.tags(s)?.replace(vec![Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
//! +    let tags = s.insert_all([Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
//! +    book.tags(s)?.replace(tags)?;
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[relationship(secondary = "book_tags", backref = "books")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

fn main() {}

pub fn program(s: &Session) -> orm_core::Result<()> {
    let book = s.one::<Book>(1)?;
    book.tags(s)?.replace(vec![Tag::draft().name("novel"), Tag::draft().name("utopia")])?;
    Ok(())
}
