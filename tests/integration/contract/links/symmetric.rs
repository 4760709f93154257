//! Between rows of one model, without a direction.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "persons")]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "friendships", symmetric, foreign_key = one_id, target_key = other_id)]
    friends: ManyToMany<Person>,
}

shape! {
    Symmetric: Person => Person, models: Person,
    lefts: [1, 2], rights: [3, 4, 5],
    to_rights: friends, to_lefts: friends,
    move_sql: "UPDATE friendships SET one_id = CASE one_id WHEN 1 THEN 2 ELSE one_id END,
               other_id = CASE other_id WHEN 1 THEN 2 ELSE other_id END
               WHERE (one_id = 1 AND other_id = 3) OR (one_id = 3 AND other_id = 1)",
    cut_sql: "DELETE FROM friendships WHERE (one_id = 1 AND other_id = 3) OR (one_id = 3 AND other_id = 1)",
    rows: 2,
    fill: |s| {
        let persons = s.insert_all((0..6).map(|_| Person::draft())).unwrap();
        persons[0].friends(s).unwrap().add_all([persons[2], persons[3]]).unwrap();
        persons[4].friends(s).unwrap().add(persons[1]).unwrap();
        persons[5].friends(s).unwrap().add(persons[5]).unwrap();
    },
    // One is its own friend, by one row.
    undisturbed: |s| {
        let narcissus = s.one::<Person>(6).unwrap();
        assert_eq!(narcissus.friends(s).unwrap().to_vec(), [narcissus]);
    }
}
