//! A foreign key to another table says that the first row references itself.
//!
//! ```diff
//! -    #[column(foreign_key = Author::id, self_root)]
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
    #[column(foreign_key = Author::id, self_root)]
    pub author_id: i64,
}

fn main() {}
