//! A number that is not exact is the primary key.
//!
//! ```diff
//! -    pub id: f64,
//! +    pub id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: f64,
}

fn main() {}
