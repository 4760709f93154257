//! A version counts, and a text doesn't.
//!
//! ```diff
//! -    pub version: String,
//! +    pub version: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version)]
    pub version: String,
}

fn main() {}
