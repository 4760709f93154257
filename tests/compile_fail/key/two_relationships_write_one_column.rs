//! Two relationships go over one foreign key, and neither knows of the other.
//!
//! ```diff
//! -    #[relationship]
//! +    #[relationship(back_populates = "author")]
//! -    #[relationship]
//! +    #[relationship(back_populates = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship]
    pub author: BelongsTo<Author>,
}

fn main() {}
