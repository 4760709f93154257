//! A default as a variant of an enum.
//!
//! ```diff
//! -    #[column(default = Mood::Happy)]
//! +    #[column(default = "happy")]
//! ```

use orm_core::prelude::*;

#[derive(Clone, ColumnType)]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Model)]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = Mood::Happy)]
    pub mood: Mood,
}

fn main() {}
