//! A default is of another type than its column.
//!
//! ```diff
//! -    #[column(default = "none")]
//! +    #[column(default = 0)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "none")]
    pub pages: i32,
}

fn main() {}
