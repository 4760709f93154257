//! A parent that there may be is a `BelongsTo` of an `Option`.
//!
//! ```diff
//! -    pub author: Option<Author>,
//! +    pub author: BelongsTo<Option<Author>>,
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
    pub author_id: Option<i64>,
    #[relationship(backref = "books")]
    pub author: Option<Author>,
}

fn main() {}
