//! A version that may be null is no version of a row.
//!
//! ```diff
//! -    pub version: Option<i64>,
//! +    pub version: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version)]
    pub version: Option<i64>,
}

fn main() {}
