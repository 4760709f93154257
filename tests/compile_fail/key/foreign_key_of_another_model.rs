//! `foreign_key` names a column of the model that doesn't hold the key.
//!
//! ```diff
//! -    #[relationship(backref = "author", foreign_key = Author::id)]
//! +    #[relationship(backref = "author", foreign_key = Book::author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", foreign_key = Author::id)]
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
