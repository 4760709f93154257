//! What a relationship is its field's type says, not an attribute.
//!
//! ```diff
//! -    #[belongs_to(Author)]
//! +    #[relationship(backref = "books")]
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
    #[belongs_to(Author)]
    pub author: BelongsTo<Author>,
}

fn main() {}
