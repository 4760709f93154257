//! A default is a literal, or SQL.
//!
//! ```diff
//! -    #[column(default = now())]
//! +    #[column(default = sql("CURRENT_TIMESTAMP"))]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = now())]
    pub since: String,
}

fn main() {}
