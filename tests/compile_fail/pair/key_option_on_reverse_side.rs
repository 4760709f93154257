//! What becomes of a book without its author is said at the collection, and not at the foreign key.
//!
//! ```diff
//! -    #[relationship(backref = "author", on_delete = "cascade")]
//! +    #[relationship(backref = "author")]
//! -    #[column(foreign_key = Author::id)]
//! +    #[column(foreign_key = Author::id, on_delete = "cascade")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", on_delete = "cascade")]
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
