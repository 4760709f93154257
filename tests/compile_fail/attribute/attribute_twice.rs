//! All options of a field go into one attribute.
//!
//! ```diff
//! -    #[column(unique)]
//! -    #[column(index)]
//! +    #[column(unique, index)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    #[column(index)]
    pub name: String,
}

fn main() {}
