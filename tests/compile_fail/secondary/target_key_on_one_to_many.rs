//! A one-to-many goes over one foreign key.
//!
//! ```diff
//! -    #[relationship(backref = "author", target_key = Book::author_id)]
//! +    #[relationship(backref = "author", foreign_key = Book::author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", target_key = Book::author_id)]
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
