//! Options have commas between them.
//!
//! ```diff
//! -    #[column(primary_key unique)]
//! +    #[column(primary_key, unique)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key unique)]
    pub id: i64,
    pub title: String,
}

fn main() {}
