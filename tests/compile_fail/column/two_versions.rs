//! Two columns count the updates of one row.
//!
//! ```diff
//!      pub version: i64,
//! -    #[column(version)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version)]
    pub version: i64,
    #[column(version)]
    pub revision: i64,
}

fn main() {}
