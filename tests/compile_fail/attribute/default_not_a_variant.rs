//! A default is a text that stands for no variant of its column's enum.
//!
//! ```diff
//! -    #[column(default = "opne")]
//! +    #[column(default = "open")]
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum State {
    Open,
    InProgress,
}

#[derive(Model)]
pub struct Task {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = "opne")]
    pub state: State,
}

fn main() {}
