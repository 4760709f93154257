//! The database would set the column to null, and it is `NOT NULL`.
//!
//! ```diff
//! -    pub author_id: i64,
//! +    pub author_id: Option<i64>,
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
    #[column(foreign_key = Author::id, on_delete = "set null")]
    pub author_id: i64,
}

fn main() {}
