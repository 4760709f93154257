//! A generated table has a name.
//!
//! ```diff
//! -    #[relationship(secondary = "", backref = "books")]
//! +    #[relationship(secondary = "book_tags", backref = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "", backref = "books")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
