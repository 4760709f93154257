//! What the database has a word for is an expression of it.
//!
//! ```diff
//! -    #[column(default = "now")]
//! +    #[column(default = sql("CURRENT_DATE"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "now")]
    pub since: chrono::NaiveDate,
}

fn main() {}
