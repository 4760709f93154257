//! A model of another crate, for the tests that need one.

use orm_core::prelude::*;

/// A country.
#[derive(Model, Debug)]
pub struct Country {
    /// Its code.
    #[column(primary_key)]
    pub code: String,
}
