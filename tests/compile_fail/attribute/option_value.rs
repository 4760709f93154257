//! An option's value has another form than the option takes: a column is no text here, as it is elsewhere.
//!
//! ```diff
//! -    #[column(foreign_key = "authors.id")]
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
    #[column(primary_key = true)]
    pub id: i64,
    #[column(foreign_key = "authors.id")]
    pub author_id: i64,
}

fn main() {}
