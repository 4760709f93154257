//! Foreign keys that may not be null lead in a circle, so that no row can be the first.
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
    #[column(foreign_key = Nest::id)]
    pub nest_id: i64,
}

#[derive(Model)]
pub struct Nest {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hen::id)]
    pub hen_id: i64,
}

pub const SCHEMA: Schema = Schema::of::<(Hen, Egg, Nest)>();

fn main() {}
