//! Relationships that delete lead in a circle, so that deleting one row deletes all of them.
//!
//! ```diff
//! -    #[relationship(backref = "owner", cascade = "all")]
//! +    #[relationship(backref = "owner")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Home::id)]
    pub home_id: Option<i64>,
    #[relationship(backref = "owner", cascade = "all")]
    pub houses: HasMany<Home>,
}

#[derive(Model)]
pub struct Home {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id)]
    pub owner_id: i64,
    #[relationship(backref = "home", cascade = "all")]
    pub people: HasMany<Person>,
}

pub const SCHEMA: Schema = Schema::of::<(Person, Home)>();

fn main() {}
