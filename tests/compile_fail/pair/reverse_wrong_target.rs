//! `back_populates` names a relationship to a third model.
//!
//! ```diff
//! -    #[relationship(back_populates = "publisher")]
//! +    #[relationship(back_populates = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "publisher")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Publisher {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "publisher")]
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
    #[column(foreign_key = Publisher::id)]
    pub publisher_id: i64,
    #[relationship(back_populates = "books")]
    pub publisher: BelongsTo<Publisher>,
}

fn main() {}
