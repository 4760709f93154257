//! A column that may be missing twice.
//!
//! ```diff
//! -    pub born: Option<Option<i32>>,
//! +    pub born: Option<i32>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub born: Option<Option<i32>>,
}

fn main() {}
