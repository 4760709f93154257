//! A column that is no foreign key leaves out an index that it hasn't.
//!
//! ```diff
//! -    #[column(index = false)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(index = false)]
    pub title: String,
}

fn main() {}
