//! Two relationships of one model would generate the same other side.
//!
//! ```diff
//! -    #[relationship(backref = "author", foreign_key = Book::ghost_id)]
//! +    #[relationship(backref = "ghost", foreign_key = Book::ghost_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author", foreign_key = Book::author_id)]
    pub books: HasMany<Book>,
    #[relationship(backref = "author", foreign_key = Book::ghost_id)]
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
}

fn main() {}
