//! The foreign key deletes, and the relationship says that nothing is deleted.
//!
//! ```diff
//! -    #[relationship(back_populates = "author", cascade = "save-update")]
//! +    #[relationship(back_populates = "author", cascade = "save-update, delete")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author", cascade = "save-update")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id, on_delete = "cascade")]
    pub author_id: i64,
    #[relationship(back_populates = "books")]
    pub author: BelongsTo<Author>,
}

fn main() {}
