//! What the text of a list is differs between databases.
//!
//! ```diff
//! -    #[column(default = "[]")]
//!      pub tags: Vec<String>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "[]")]
    pub tags: Vec<String>,
}

fn main() {}
