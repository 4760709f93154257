//! What cascades is named by words of four.
//!
//! ```diff
//! -    #[relationship(backref = "author", cascade = "all, delete-orphans")]
//! +    #[relationship(backref = "author", cascade = "all, delete-orphan")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", cascade = "all, delete-orphans")]
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
