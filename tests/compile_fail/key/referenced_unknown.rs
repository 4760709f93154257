//! A foreign key references a column that doesn't exist.
//!
//! ```diff
//! -    #[column(foreign_key = Author::idd)]
//! +    #[column(foreign_key = Author::id)]
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
    #[column(foreign_key = Author::idd)]
    pub author_id: i64,
}

fn main() {}
