//! `back_populates` names a many-to-many that the other model doesn't have.
//!
//! ```diff
//! -pub struct Tag {
//! +pub struct Tag {
//! -    pub id: i64,
//! +    pub id: i64,
//! +    #[relationship(back_populates = "tags", secondary = "book_tags")]
//! +    pub books: ManyToMany<Book>,
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
}

fn main() {}
