//! One side names the other as its reverse, and that one names a third.
//!
//! ```diff
//! -    #[relationship(back_populates = "ghostwritten", foreign_key = author_id)]
//! +    #[relationship(back_populates = "books", foreign_key = author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "author")]
    pub books: HasMany<Book>,
    #[relationship(foreign_key = Book::ghost_id)]
    pub ghostwritten: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::id)]
    pub ghost_id: Option<i64>,
    #[relationship(back_populates = "ghostwritten", foreign_key = author_id)]
    pub author: BelongsTo<Author>,
}

fn main() {}
