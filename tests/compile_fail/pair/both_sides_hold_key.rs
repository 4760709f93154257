//! Both sides of a pair are `BelongsTo`, and a pair goes over one foreign key.
//!
//! ```diff
//! -    #[column(foreign_key = Book::id)]
//! -    pub book_id: Option<i64>,
//!      #[relationship(back_populates = "author")]
//! -    pub book: BelongsTo<Option<Book>>,
//! +    pub book: HasOne<Book>,
//! -    #[column(foreign_key = Author::id)]
//! +    #[column(unique, foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Book::id)]
    pub book_id: Option<i64>,
    #[relationship(back_populates = "author")]
    pub book: BelongsTo<Option<Book>>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(back_populates = "book")]
    pub author: BelongsTo<Author>,
}

fn main() {}
