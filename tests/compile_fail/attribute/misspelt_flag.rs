//! A misspelt flag counts as given: that the model has no primary key would be a second error.
//!
//! ```diff
//! -    #[column(primary)]
//! +    #[column(primary_key)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary)]
    pub id: i64,
}

fn main() {}
