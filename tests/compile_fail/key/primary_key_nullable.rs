//! A primary key is never null. Where the database assigns it, a draft leaves it out.
//!
//! ```diff
//! -    pub id: Option<i64>,
//! +    pub id: i64,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: Option<i64>,
}

fn main() {}
