//! A parent is a `BelongsTo`, not in a `Box`.
//!
//! ```diff
//! -    pub author: Box<Author>,
//! +    pub author: BelongsTo<Author>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "books")]
    pub author: Box<Author>,
}

fn main() {}
