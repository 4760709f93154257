//! A default is what the column holds, not the field.
//!
//! ```diff
//! -    #[column(default = Some(5))]
//! +    #[column(default = 5)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = Some(5))]
    pub stars: Option<i32>,
}

fn main() {}
