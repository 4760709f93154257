//! A default that is a text, without its quotes.
//!
//! ```diff
//! -    #[column(default = 5)]
//! +    #[column(default = "5")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 5)]
    pub shelf: String,
}

fn main() {}
