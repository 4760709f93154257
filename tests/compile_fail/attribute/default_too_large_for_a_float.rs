//! A default is a number with a fraction that its field does not hold.
//!
//! ```diff
//! -    #[column(default = 1e300)]
//! +    #[column(default = 1e30)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 1e300)]
    pub weight: f32,
}

fn main() {}
