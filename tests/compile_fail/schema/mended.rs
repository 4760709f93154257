//! The models of a schema against each other.

use orm_core::prelude::*;

#[derive(Model)]
#[model(table = "hens")]
pub struct Hen {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Egg::id)]
    pub egg_id: Option<i64>,
}

#[derive(Model)]
#[model(table = "eggs")]
pub struct Egg {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hen::id, on_delete = "cascade")]
    pub hen_id: i64,
}

#[derive(Model)]
pub struct Nest {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Nest::id)]
    pub inside_id: Option<i64>,
}

pub const SCHEMA: Schema = Schema::of::<(Egg, Hen, Nest)>();
pub const HENS: Schema = Schema::partial::<(Hen,)>();

fn main() {
    let _ = Schema::of::<(Nest, (Egg, (Hen, Nest)))>();
}
