//! A default is a number with a fraction that is too large for 64 bits.
//!
//! ```diff
//! -    #[column(default = 1e999)]
//! +    #[column(default = 1e300)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 1e999)]
    pub weight: f64,
}

fn main() {}
