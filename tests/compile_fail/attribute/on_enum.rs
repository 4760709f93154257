//! A model is a struct.
//!
//! ```diff
//! -pub enum Author {
//! -    Known,
//! -    Unknown,
//! +pub struct Author {
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! +    pub known: bool,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub enum Author {
    Known,
    Unknown,
}

fn main() {}
