use orm_core::prelude::*;

#[derive(Model)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(secondary = Follow, backref = "followers")]
    pub following: ManyToMany<User>,
}

#[derive(Model)]
pub struct Follow {
    #[column(primary_key, foreign_key = User::id)]
    pub follower_id: i64,
    #[column(primary_key, foreign_key = User::id)]
    pub followed_id: i64,
}

fn main() {}
