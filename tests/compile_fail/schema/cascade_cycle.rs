//! Foreign keys that delete lead in a circle, so that deleting one row deletes all of them.
//!
//! ```diff
//! -    #[column(foreign_key = Home::id, on_delete = "cascade")]
//! +    #[column(foreign_key = Home::id, on_delete = "set null")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Home::id, on_delete = "cascade")]
    pub home_id: Option<i64>,
}

#[derive(Model)]
pub struct Home {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id, on_delete = "cascade")]
    pub owner_id: i64,
}

pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();

fn main() {}
