//! Two models require each other.
//!
//! ```diff
//!      #[column(foreign_key = Egg::id)]
//! -    pub egg_id: i64,
//! +    pub egg_id: Option<i64>,
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Hen {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Egg::id)]
    pub egg_id: i64,
}

#[derive(Model)]
pub struct Egg {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hen::id)]
    pub hen_id: i64,
}

pub const SCHEMA: Schema = Schema::of::<(Hen, Egg)>();

fn main() {}
