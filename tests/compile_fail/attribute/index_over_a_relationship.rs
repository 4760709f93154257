//! A key over several columns names a relationship instead of its foreign key.
//!
//! ```diff
//! -#[model(unique(author, title))]
//! +#[model(unique(author_id, title))]
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
#[model(unique(author, title))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
