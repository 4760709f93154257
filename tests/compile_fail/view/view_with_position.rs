//! A view keeps places. It can only be ordered by them.
//!
//! ```diff
//! -    #[relationship(view_only, position = Book::place)]
//! +    #[relationship(view_only, order_by = "place")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(view_only, position = Book::place)]
    pub all: HasMany<Book>,
}

#[derive(Model)]
#[model(unique(author_id, title))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub place: i32,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
