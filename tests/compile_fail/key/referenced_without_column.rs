//! A foreign key names the model that it references, but not the column.
//!
//! ```diff
//! -    #[column(foreign_key = Author)]
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
    #[column(foreign_key = Author)]
    pub author_id: i64,
}

fn main() {}
