//! Hooks that are misspelt are one mistake, not also hooks that aren't there.
//!
//! ```diff
//! -#[model(hook)]
//! +#[model(hooks)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
#[model(hook)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

impl orm_core::Hooks for Book {
    type Refusal = std::fmt::Error;
}

fn main() {}
