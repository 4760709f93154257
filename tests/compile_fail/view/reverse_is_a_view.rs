//! `back_populates` names a view, which has no other side.
//!
//! ```diff
//! -pub struct Author {
//! +pub struct Author {
//! -    #[relationship]
//! +    #[relationship(back_populates = "author")]
//! -    #[relationship(back_populates = "all")]
//! +    #[relationship(back_populates = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
    pub books: HasMany<Book>,
    #[relationship(view_only)]
    pub all: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "all")]
    pub author: BelongsTo<Author>,
}

fn main() {}
