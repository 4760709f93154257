//! A default is a number that its column holds and the field does not.
//!
//! ```diff
//! -    #[column(default = 300)]
//! +    #[column(default = 30)]
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub struct Grade(i8);

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 300)]
    pub grade: Option<Grade>,
}

fn main() {}
