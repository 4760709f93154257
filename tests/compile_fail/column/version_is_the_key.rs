//! The primary key never changes, and a version always does.
//!
//! ```diff
//! -    #[column(primary_key, version)]
//! +    #[column(primary_key)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key, version)]
    pub id: i64,
    pub title: String,
}

fn main() {}
