//! A relationship to a type that is a column's.
//!
//! ```diff
//! -    #[relationship]
//! -    pub name: HasOne<String>,
//! +    pub name: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[relationship]
    pub name: HasOne<String>,
}

fn main() {}
