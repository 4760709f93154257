//! `on_delete` and `on_update` are one of five words.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, on_delete = "cascad")]
//! +    #[column(foreign_key = Author::id, on_delete = "cascade")]
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
    #[column(foreign_key = Author::id, on_delete = "cascad")]
    pub author_id: i64,
}

fn main() {}
