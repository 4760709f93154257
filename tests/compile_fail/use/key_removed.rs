//! A member is removed by its key.
//!
//! ```diff
//! -    tags.remove(1)?;
//! +    tags.remove(s.one::<Tag>(1)?)?;
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
    let tags = s.one::<Book>(1)?.tags(s)?;
    tags.remove(1)?;
    Ok(())
}
