//! The type of a column doesn't exist. rustc says so in its own words.
//!
//! ```diff
//! -    pub name: Strnig,
//! +    pub name: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: Strnig,
}

fn main() {}
