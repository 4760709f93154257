//! A foreign key is said at the relationship, which is not its column.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id)]
//! +    #[column(foreign_key = Author::id)]
//! +    pub author_id: i64,
//! +    #[relationship]
//!      pub author: BelongsTo<Author>,
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
    pub author: BelongsTo<Author>,
}

fn main() {}
