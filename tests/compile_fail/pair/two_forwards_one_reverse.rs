//! Two relationships name the same other side, which names one of them.
//!
//! ```diff
//!      pub books: HasMany<Book>,
//! -    #[relationship(back_populates = "author")]
//! +    #[relationship(where = Book::IS_DRAFT.eq(true))]
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
    pub is_draft: bool,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
