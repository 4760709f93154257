//! The name of a backref stands after a `=`, and in parentheses its options.
//!
//! ```diff
//! -    #[relationship(backref("author"))]
//! +    #[relationship(backref = "author")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref("author"))]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

pub fn program<'s>(s: &'s Session, book: Entity<'s, Book>) -> orm_core::Result<Entity<'s, Author>> {
    book.author(s)
}

fn main() {}
