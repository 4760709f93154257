//! The two columns of a generated table would have one name.
//!
//! ```diff
//! -    #[relationship(secondary = "follows", backref = "followers")]
//! +    #[relationship(secondary = "follows", backref = "followers", foreign_key = from_id, target_key = to_id)]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "follows", backref = "followers")]
    pub following: ManyToMany<User>,
}

fn main() {}
