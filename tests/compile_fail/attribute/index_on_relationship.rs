//! An index is asked for at a relationship, which has no column.
//!
//! ```diff
//! -    #[relationship(back_populates = "books", index)]
//! +    #[relationship(back_populates = "books")]
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
    #[relationship(back_populates = "books", index)]
    pub author: BelongsTo<Author>,
}

fn main() {}
