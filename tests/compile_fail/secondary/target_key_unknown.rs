//! `target_key` names a column that the association doesn't have.
//!
//! ```diff
//! -    #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_di)]
//! +    #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(back_populates = "followers", secondary = Follow, foreign_key = Follow::from_id, target_key = Follow::to_di)]
    pub follows: ManyToMany<Person>,
    #[relationship(back_populates = "follows", secondary = Follow, foreign_key = Follow::to_id, target_key = Follow::from_id)]
    pub followers: ManyToMany<Person>,
}

#[derive(Model)]
pub struct Follow {
    #[column(primary_key, foreign_key = Person::id)]
    pub from_id: i64,
    #[column(primary_key, foreign_key = Person::id)]
    pub to_id: i64,
}

fn main() {}
