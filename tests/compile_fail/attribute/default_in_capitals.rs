//! A UUID is kept in small letters where the database has none, and compared as text.
//!
//! ```diff
//! -    #[column(default = "{67E55044-10B1-426F-9247-BB680E5FE0C8}")]
//! +    #[column(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "{67E55044-10B1-426F-9247-BB680E5FE0C8}")]
    pub shelf: uuid::Uuid,
}

fn main() {}
