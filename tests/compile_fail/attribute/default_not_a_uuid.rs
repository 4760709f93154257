//! A default is a text that is none of its column's type.
//!
//! ```diff
//! -    #[column(default = "nope")]
//! +    #[column(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "nope")]
    pub shelf: uuid::Uuid,
}

fn main() {}
