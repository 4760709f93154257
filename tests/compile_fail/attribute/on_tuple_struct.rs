//! A column is named after its field, so the fields of a model have names.
//!
//! ```diff
//! -pub struct Author(i64);
//! +pub struct Author {
//! +    #[column(primary_key)]
//! +    pub id: i64,
//! +}
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author(i64);

fn main() {}
