//! A table has an empty name.
//!
//! ```diff
//! -#[model(table = "")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(table = "")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
