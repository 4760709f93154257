//! `back_populates` names the foreign key column. It takes the relationship.
//!
//! ```diff
//! -    #[relationship(back_populates = "author_id")]
//! +    #[relationship(back_populates = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author_id")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
