//! The columns of a generated table have names, and no model.
//!
//! ```diff
//! -    #[relationship(secondary = "follows", backref = "followers", foreign_key = Follow::from_id, target_key = to_id)]
//! +    #[relationship(secondary = "follows", backref = "followers", foreign_key = from_id, target_key = to_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "follows", backref = "followers", foreign_key = Follow::from_id, target_key = to_id)]
    pub follows: ManyToMany<Person>,
}

fn main() {}
