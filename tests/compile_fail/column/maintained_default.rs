//! What the database computes in every row has no default.
//!
//! ```diff
//! -    #[column(generated = "length(title)", default = 0)]
//! +    #[column(generated = "length(title)")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(generated = "length(title)", default = 0)]
    pub length: i64,
}

fn main() {}
