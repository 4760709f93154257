//! `on_delete` and `on_update` say what a foreign key does, and the column is none.
//!
//! ```diff
//! -    #[column(on_delete = "cascade")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(on_delete = "cascade")]
    pub name: String,
}

fn main() {}
