//! A default is a number that its column does not hold.
//!
//! ```diff
//! -    #[column(default = 70000)]
//! +    #[column(default = 700)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 70000)]
    pub pages: i16,
}

fn main() {}
