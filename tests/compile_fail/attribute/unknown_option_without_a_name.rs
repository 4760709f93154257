//! An option has a name.
//!
//! ```diff
//! -    #[column("Title")]
//! +    #[column(name = "Title")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column("Title")]
    pub title: String,
}

fn main() {}
