//! The key is an option of `#[column]`, not an attribute.
//!
//! ```diff
//! -    #[primary_key]
//! +    #[column(primary_key)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[primary_key]
    pub id: i64,
}

fn main() {}
