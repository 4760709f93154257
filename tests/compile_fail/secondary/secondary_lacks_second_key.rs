//! The association of a model with itself has one foreign key to it, and needs two.
//!
//! ```diff
//!  pub struct Follow {
//! -    #[column(primary_key)]
//! +    #[column(primary_key, foreign_key = Person::id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
    pub follows: ManyToMany<Person>,
}

#[derive(Model)]
pub struct Follow {
    #[column(primary_key, foreign_key = Person::id)]
    pub from_id: i64,
    #[column(primary_key)]
    pub to_id: i64,
}

fn main() {}
