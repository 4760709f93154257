//! An option is given twice.
//!
//! ```diff
//! -    #[column(unique, unique)]
//! +    #[column(unique)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, unique)]
    pub name: String,
}

fn main() {}
