//! A column's type in the database can't be chosen apart from its Rust type, so that two of one type always fit.
//!
//! ```diff
//! -    #[column(sql_type = "VARCHAR(36)", foreign_key = Author::id)]
//! +    #[column(foreign_key = Author::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: String,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type = "VARCHAR(36)", foreign_key = Author::id)]
    pub author_id: String,
}

fn main() {}
