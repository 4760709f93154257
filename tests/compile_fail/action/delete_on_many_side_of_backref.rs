//! An author has other books.
//!
//! ```diff
//! -    #[relationship(backref(name = "author", cascade = "delete"))]
//! +    #[relationship(backref = "author", cascade = "delete")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref(name = "author", cascade = "delete"))]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
