//! A default is a number that is too large for 64 bits.
//!
//! ```diff
//! -    #[column(default = 18446744073709551615)]
//! +    #[column(default = sql("18446744073709551615"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 18446744073709551615)]
    pub places: u64,
}

fn main() {}
