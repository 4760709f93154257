//! A column references itself, and so nothing else.
//!
//! ```diff
//! -    #[column(unique, foreign_key = Author::code)]
//! +    #[column(unique)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, foreign_key = Author::code)]
    pub code: Option<String>,
}

fn main() {}
