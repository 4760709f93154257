//! A model is found by its primary key.
//!
//! ```diff
//! -    pub id: i64,
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    pub id: i64,
    pub name: String,
}

fn main() {}
