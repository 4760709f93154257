//! `ColumnType` is derived for a newtype, or for an enum without fields.
//!
//! ```diff
//! -    At(i64),
//! +    Somewhere,
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum Place {
    At(i64),
    Nowhere,
}

fn main() {}
