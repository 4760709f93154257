//! Two columns are annotated as the primary key: together they are one, and a foreign key to one of them names no row.
//!
//! ```diff
//!      pub id: i64,
//! -    #[column(primary_key)]
//! +    #[column(unique)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(primary_key)]
    pub email: String,
}

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Author::id)]
    pub author_id: i64,
}

fn main() {}
