//! The model has hooks, and nothing would ask them.
//!
//! ```diff
//!  #[derive(Model)]
//! +#[model(hooks)]
//! ```

use orm_core::{Hooks, prelude::*};

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

impl Hooks for Book {
    type Refusal = std::fmt::Error;

    fn before_delete(_: &Self) -> Result<(), std::fmt::Error> {
        Err(std::fmt::Error)
    }
}

fn main() {}
