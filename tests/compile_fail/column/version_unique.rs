//! No two rows could have the same version, and every new row has a 1.
//!
//! ```diff
//! -    #[column(version, unique)]
//! +    #[column(version)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(version, unique)]
    pub version: i64,
}

fn main() {}
