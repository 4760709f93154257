//! What a column holds its field's type says.
//!
//! ```diff
//! -    #[column(nullable)]
//! -    pub title: String,
//! +    pub title: Option<String>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(nullable)]
    pub title: String,
}

fn main() {}
