//! A foreign key references a struct that is no table.
//!
//! ```diff
//! -pub struct Author {
//! +#[derive(Model)]
//! +pub struct Author {
//! -    pub id: i64,
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! ```

use orm_core::prelude::*;

pub struct Author {
    pub id: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
