//! Between rows of one model, in a direction.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "users")]
struct User {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "follows", foreign_key = follower_id, target_key = followed_id, backref = "followers")]
    following: ManyToMany<User>,
}

shape! {
    Directed: User => User, models: User,
    lefts: [1, 2], rights: [3, 4, 5],
    to_rights: following, to_lefts: followers,
    move_sql: "UPDATE follows SET follower_id = 2 WHERE follower_id = 1 AND followed_id = 3",
    cut_sql: "DELETE FROM follows WHERE follower_id = 1 AND followed_id = 3",
    fill: |s| {
        let users = s.insert_all((0..6).map(|_| User::draft())).unwrap();
        users[0].following(s).unwrap().add_all([users[2], users[3]]).unwrap();
        users[1].following(s).unwrap().add(users[4]).unwrap();
        users[5].following(s).unwrap().add(users[5]).unwrap();
    },
    // One follows itself, and those who follow aren't followed for it.
    undisturbed: |s| {
        let narcissus = s.one::<User>(6).unwrap();
        assert_eq!(narcissus.following(s).unwrap().to_vec(), [narcissus]);
        assert_eq!(narcissus.followers(s).unwrap().to_vec(), [narcissus]);
        for user in [1, 2].into_iter().filter_map(|id| s.get::<User>(id).unwrap()) {
            assert!(user.followers(s).unwrap().is_empty());
        }
    }
}
