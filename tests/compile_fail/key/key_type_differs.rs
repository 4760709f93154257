//! A foreign key has another type than the column that it references.
//!
//! ```diff
//! -    pub author_id: String,
//! +    pub author_id: i64,
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
    pub author_id: String,
}

fn main() {}
