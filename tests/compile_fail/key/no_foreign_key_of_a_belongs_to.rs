//! A `BelongsTo` without a foreign key, in a model whose draft needs nothing else.
//!
//! ```diff
//!      pub title: Option<String>,
//! +    #[column(foreign_key = Author::id)]
//! +    pub author_id: i64,
//!      #[relationship(back_populates = "books")]
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
    pub title: Option<String>,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
