//! Several columns of the other model reference this one, and nothing says which is meant.
//!
//! ```diff
//! -    #[relationship(backref = "author")]
//! +    #[relationship(backref = "author", foreign_key = Book::author_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "author")]
    pub books: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[column(foreign_key = Author::id)]
    pub editor_id: i64,
}

fn main() {}
