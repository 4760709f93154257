//! A link may lack one of its ends: the association's foreign key is nullable.
//!
//! ```diff
//! -    pub tag_id: Option<i64>,
//! +    pub tag_id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = AuthorTag, backref = "authors")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(unique(author_id, tag_id))]
pub struct AuthorTag {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Tag::id)]
    pub tag_id: Option<i64>,
}

fn main() {}
