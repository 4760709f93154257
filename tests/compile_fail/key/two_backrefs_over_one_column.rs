//! Both sides of one foreign key have a backref, so that it is two pairs.
//!
//! ```diff
//! -    #[relationship(backref = "works")]
//! -    pub writer: BelongsTo<Author>,
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
    #[relationship(backref = "works")]
    pub writer: BelongsTo<Author>,
}

fn main() {}
