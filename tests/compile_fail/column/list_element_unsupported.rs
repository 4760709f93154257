//! A column is a list of what no database stores.
//!
//! ```diff
//! -pub struct Tag(String);
//! +#[derive(Clone, ColumnType)]
//! +pub struct Tag(String);
//! ```

use orm_core::prelude::*;

pub struct Tag(String);

#[derive(Model)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub tags: Vec<Tag>,
}

fn main() {}
