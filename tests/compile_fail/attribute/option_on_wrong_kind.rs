//! An option that a relationship of this kind doesn't have.
//!
//! ```diff
//! -    #[relationship(back_populates = "books", order_by = "name")]
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
    #[relationship(back_populates = "books", order_by = "name")]
    pub author: BelongsTo<Author>,
}

fn main() {}
