//! A relationship to another model can not be its own other side.
//!
//! ```diff
//! -    #[relationship(secondary = "memberships", symmetric)]
//! +    #[relationship(secondary = "memberships", backref = "members")]
//! ```

use orm_core::prelude::*;

#[derive(Model)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "memberships", symmetric)]
    pub clubs: ManyToMany<Club>,
}

#[derive(Model)]
pub struct Club {
    #[column(primary_key)]
    pub id: i64,
}

fn main() {}
