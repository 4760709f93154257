//! Where a relationship leads its field's type says.
//!
//! ```diff
//! -    #[relationship("Author")]
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
    #[relationship("Author")]
    pub author: BelongsTo<Author>,
}

fn main() {}
