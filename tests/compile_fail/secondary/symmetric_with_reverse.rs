//! A symmetric relationship that names another side.
//!
//! ```diff
//! -    #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id, backref = "friend_of")]
//! +    #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "friendships", symmetric, foreign_key = person_id, target_key = friend_id, backref = "friend_of")]
    pub friends: ManyToMany<Person>,
}

fn main() {}
