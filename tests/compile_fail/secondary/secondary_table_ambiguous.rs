use orm_core::prelude::*;

#[derive(Model)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = "follows", backref = "followers")]
    pub following: ManyToMany<User>,
}

fn main() {}
