//! A model owns its values.
//!
//! ```diff
//! -pub struct Author<'a> {
//! +pub struct Author {
//! -    pub name: &'a str,
//! +    pub name: String,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author<'a> {
    #[column(primary_key)]
    pub id: i64,
    pub name: &'a str,
}

fn main() {}
