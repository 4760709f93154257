//! `back_populates` names a relationship that the other model doesn't have.
//!
//! ```diff
//!      pub author_id: i64,
//! +    #[relationship(back_populates = "books")]
//! +    pub author: BelongsTo<Author>,
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
}

fn main() {}
