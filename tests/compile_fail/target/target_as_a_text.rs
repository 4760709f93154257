//! The other model is named by a text, as SQLAlchemy and Django name one that isn't there yet.
//!
//! ```diff
//! -    pub author: BelongsTo<"Author">,
//! +    pub author: BelongsTo<Author>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
    #[relationship(backref = "books")]
    pub author: BelongsTo<"Author">,
}

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
