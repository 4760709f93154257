//! An option that a column doesn't have.
//!
//! ```diff
//! -    #[column(primary)]
//! +    #[column(unique)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(primary)]
    pub name: String,
}

fn main() {}
