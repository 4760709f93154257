//! The model says that it has hooks, and has none.
//!
//! ```diff
//! -#[model(hooks)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(hooks)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
