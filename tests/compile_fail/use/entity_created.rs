//! A row that is there already is created in a collection.
//!
//! ```diff
//! -    s.one::<Book>(1)?.tags(s)?.create(tag)?;
//! +    s.one::<Book>(1)?.tags(s)?.add(tag)?;
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
    let tag = s.one::<Tag>(1)?;
    s.one::<Book>(1)?.tags(s)?.create(tag)?;
    Ok(())
}
