//! A view goes over a foreign key as any relationship does.
//!
//! ```diff
//! -    pub author_id: i64,
//! +    #[column(foreign_key = Author::id)]
//! +    pub author_id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(where = Book::ID.gt(2000))]
    pub recent: HasMany<Book>,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub author_id: i64,
}

fn main() {}
