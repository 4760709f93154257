//! `foreign_key` names a relationship. It takes a column.
//!
//! ```diff
//! -    #[relationship(back_populates = "books", foreign_key = author)]
//! +    #[relationship(back_populates = "books", foreign_key = author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "books", foreign_key = author)]
    pub author: BelongsTo<Author>,
}

fn main() {}
