//! A model is a struct.
//!
//! ```diff
//! -pub union Author {
//! +pub struct Author {
//! -    id: i64,
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub union Author {
    id: i64,
}

fn main() {}
