//! One side names the other as its reverse, and that one names a third.
//!
//! ```diff
//! -    #[relationship(back_populates = "author")]
//! +    #[relationship]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author")]
    pub books: HasMany<Book>,
    #[relationship(back_populates = "author")]
    pub drafts: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "drafts")]
    pub author: BelongsTo<Author>,
}

fn main() {}
