//! A symmetric relationship over a model, whose rows can be written in one direction only.
//!
//! ```diff
//! -    #[relationship(
//! -        secondary = Friendship,
//! -        symmetric,
//! -        foreign_key = Friendship::person_id,
//! -        target_key = Friendship::friend_id
//! -    )]
//! +    #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(
        secondary = Friendship,
        symmetric,
        foreign_key = Friendship::person_id,
        target_key = Friendship::friend_id
    )]
    pub friends: ManyToMany<Person>,
}

#[derive(Model)]
pub struct Friendship {
    #[column(primary_key, foreign_key = Person::id)]
    pub person_id: i64,
    #[column(primary_key, foreign_key = Person::id)]
    pub friend_id: i64,
}

fn main() {}
