//! The relationship is always there, but its foreign key may be null.
//!
//! ```diff
//! -    pub author: BelongsTo<Author>,
//! +    pub author: BelongsTo<Option<Author>>,
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
    pub author_id: Option<i64>,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
