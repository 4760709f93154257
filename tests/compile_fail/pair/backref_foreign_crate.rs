//! A `backref` adds methods to the other model, which Rust allows inside one crate. Towards a model of another
//! crate a relationship is one-way. rustc says so in its own words.
//!
//! ```diff
//! -    #[relationship(backref = "cities")]
//! +    #[relationship]
//! ```

use orm_core::prelude::*;
use orm_tests::Country;

#[derive(Model)]
pub struct City {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Country::code)]
    pub country: String,
    #[relationship(backref = "cities")]
    pub of: BelongsTo<Country>,
}

fn main() {}
