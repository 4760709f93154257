//! A model is one table, so it has no type parameters.
//!
//! ```diff
//! -pub struct Author<T> {
//! +pub struct Author {
//! -    pub value: T,
//! +    pub value: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author<T> {
    #[column(primary_key)]
    pub id: i64,
    pub value: T,
}

fn main() {}
