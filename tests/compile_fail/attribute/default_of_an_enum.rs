//! An enum is stored as a text, which its default is too.
//!
//! ```diff
//! -    #[column(default = true)]
//! +    #[column(default = "open")]
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum State {
    Open,
    Closed,
}

#[derive(Model)]
pub struct Task {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = true)]
    pub state: State,
}

fn main() {}
