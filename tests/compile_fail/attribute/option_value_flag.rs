//! A flag has no value. It counts as given: that the model has no primary key would be a second error.
//!
//! ```diff
//! -    #[column(primary_key = "id")]
//! +    #[column(primary_key)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key = "id")]
    pub id: i64,
}

fn main() {}
