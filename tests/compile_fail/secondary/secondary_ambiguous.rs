//! Two foreign keys of the association lead to one model, and nothing says which is which.
//!
//! ```diff
//! -    #[relationship(backref = "followers", secondary = Follow)]
//! +    #[relationship(backref = "followers", secondary = Follow, foreign_key = Follow::from_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "followers", secondary = Follow)]
    pub follows: ManyToMany<Person>,
}

#[derive(Model)]
pub struct Follow {
    #[column(primary_key, foreign_key = Person::id)]
    pub from_id: i64,
    #[column(primary_key, foreign_key = Person::id)]
    pub to_id: i64,
}

fn main() {}
