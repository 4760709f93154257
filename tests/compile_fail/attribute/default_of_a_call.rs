//! A default as a value of its column's type, which is not known before the program runs.
//!
//! ```diff
//! -    #[column(default = uuid::Uuid::nil())]
//! +    #[column(default = "00000000-0000-0000-0000-000000000000")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = uuid::Uuid::nil())]
    pub shelf: uuid::Uuid,
}

fn main() {}
