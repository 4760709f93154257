//! What may be null is null without a default.
//!
//! ```diff
//! -    #[column(default = None)]
//!      pub pages: Option<i32>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = None)]
    pub pages: Option<i32>,
}

fn main() {}
