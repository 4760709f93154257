//! A view is keyed. It keeps nothing of its own; what it is a view of can be a map.
//!
//! ```diff
//! -    #[relationship(view_only, keyed_by = Book::title)]
//! +    #[relationship(view_only)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
    #[relationship(view_only, keyed_by = Book::title)]
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
