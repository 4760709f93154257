//! A collection that another struct generates can't be loaded with every query, because that model doesn't know of
//! it.
//!
//! ```diff
//! -    #[relationship(secondary = "book_tags", backref(name = "books", lazy = "selectin"))]
//! +    #[relationship(secondary = "book_tags", backref = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "book_tags", backref(name = "books", lazy = "selectin"))]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
