//! An option's value stands after a `=`.
//!
//! ```diff
//! -#[model(table: "books")]
//! +#[model(table = "books")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(table: "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
