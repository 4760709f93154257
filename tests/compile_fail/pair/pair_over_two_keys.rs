//! The two sides of a pair choose different foreign keys.
//!
//! ```diff
//! -    #[relationship(back_populates = "books", foreign_key = editor_id)]
//! +    #[relationship(back_populates = "books", foreign_key = author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author", foreign_key = Book::author_id)]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::id)]
    pub editor_id: i64,
    #[relationship(back_populates = "books", foreign_key = editor_id)]
    pub author: BelongsTo<Author>,
}

fn main() {}
