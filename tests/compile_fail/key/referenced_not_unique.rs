//! A foreign key references a column in which several rows may have one value.
//!
//! ```diff
//! -    #[column(foreign_key = Author::country)]
//! +    #[column(foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub country: i64,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::country)]
    pub author_id: i64,
}

fn main() {}
