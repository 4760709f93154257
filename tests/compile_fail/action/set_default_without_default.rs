//! The database would set the column to its default, and it has none.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, on_delete = "set default")]
//! +    #[column(foreign_key = Author::id, on_delete = "set default", default = 1)]
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
    #[column(foreign_key = Author::id, on_delete = "set default")]
    pub author_id: i64,
}

fn main() {}
