//! The two sides of a many-to-many go through different generated tables.
//!
//! ```diff
//! -    #[relationship(secondary = "books_tags", back_populates = "tags")]
//! +    #[relationship(secondary = "book_tags", back_populates = "tags")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "book_tags", back_populates = "books")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "books_tags", back_populates = "tags")]
    pub books: ManyToMany<Book>,
}

fn main() {}
