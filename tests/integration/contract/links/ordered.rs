//! In an order of the rows that they lead to.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "films")]
struct Film {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "castings", backref = "films", order_by = "age desc")]
    actors: ManyToMany<Actor>,
}

#[derive(Model, Debug)]
#[model(table = "actors")]
struct Actor {
    #[column(primary_key)]
    id: i64,
    age: i64,
}

shape! {
    Ordered: Film => Actor, models: (Film, Actor),
    lefts: [1, 2], rights: [1, 2, 3],
    to_rights: actors, to_lefts: films,
    move_sql: "UPDATE castings SET film_id = 2 WHERE film_id = 1 AND actor_id = 1",
    cut_sql: "DELETE FROM castings WHERE film_id = 1 AND actor_id = 1",
    fill: |s| {
        let actor = |age| Actor::draft().age(age);
        s.insert_all([Film::draft().actors([actor(20), actor(30)]), Film::draft().actors([actor(40)])]).unwrap();
    },
    // The oldest first, whoever came last.
    ordered: |mut rights| {
        rights.sort_by(|one, other| other.cmp(one));
        rights
    }
}
