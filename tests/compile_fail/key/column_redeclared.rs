//! Two fields are the same column.
//!
//! ```diff
//! -    #[column(name = "name")]
//! +    #[column(name = "job_title")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(name = "name")]
    pub title: String,
}

fn main() {}
