//! The database could delete instead, but nothing is deleted.
//!
//! ```diff
//! -    #[relationship(backref = "author", passive_deletes)]
//! +    #[relationship(backref = "author", cascade = "all", passive_deletes)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", passive_deletes)]
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
