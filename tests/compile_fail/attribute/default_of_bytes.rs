//! Bytes have no literal that all databases write alike.
//!
//! ```diff
//! -    #[column(default = "x")]
//! +    #[column(default = sql("'x'"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "x")]
    pub cover: Vec<u8>,
}

fn main() {}
