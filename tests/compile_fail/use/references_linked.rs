//! A draft is linked to references to entities.
//!
//! ```diff
//! -    s.insert(Book::draft().title("Solaris").tags(&tags))?;
//! +    s.insert(Book::draft().title("Solaris").tags(tags))?;
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
    let tags = s.query::<Tag>().filter(Tag::NAME.like("n%")).all()?;
    s.insert(Book::draft().title("Solaris").tags(&tags))?;
    Ok(())
}
