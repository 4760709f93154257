//! A default is a day that there is not.
//!
//! ```diff
//! -    #[column(default = "2023-02-29")]
//! +    #[column(default = "2024-02-29")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "2023-02-29")]
    pub printed: chrono::NaiveDate,
}

fn main() {}
