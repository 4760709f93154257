//! Two variants of an enum are stored as one text.
//!
//! ```diff
//! -    #[column_type(rename = "here")]
//! +    #[column_type(rename = "over there")]
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum Place {
    Here,
    #[column_type(rename = "here")]
    There,
}

fn main() {}
