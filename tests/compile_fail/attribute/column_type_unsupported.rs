//! The type of a column is none that a database stores.
//!
//! ```diff
//! -pub struct Name(String);
//! +#[derive(Clone, ColumnType)]
//! +pub struct Name(String);
//! ```

use orm_core::prelude::*;

pub struct Name(String);

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    pub name: Name,
}

fn main() {}
