//! The next of each in a line, which are both.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "wagons")]
struct Wagon {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Wagon::id)]
    behind_id: Option<i64>,
    #[relationship(backref = "behind")]
    next: HasOne<Wagon>,
}

shape! {
    SelfReferential: Wagon => Wagon, models: Wagon,
    holders: [1, 2, 3], all_held: [4, 5, 6],
    held: next, hold: set_next, holder: behind, give: set_behind,
    moved: |s| s.update_where(Wagon::BEHIND_ID.eq(1), [Wagon::BEHIND_ID.set(3)]).unwrap(),
    deleted: |s| s.delete_where(Wagon::ID.eq(4)).unwrap(),
    move_sql: "UPDATE wagons SET behind_id = 3 WHERE behind_id = 1", delete_sql: "DELETE FROM wagons WHERE id = 4",
    fill: |s| {
        let wagons = s.insert_all((0..6).map(|_| Wagon::draft())).unwrap();
        wagons[0].set_next(s, wagons[3]).unwrap();
        wagons[1].set_next(s, wagons[4]).unwrap();
        let ring = s.insert(Wagon::draft()).unwrap();
        ring.set_next(s, ring).unwrap();
    },
    // One is behind itself.
    undisturbed: |s| {
        let ring = s.one::<Wagon>(7).unwrap();
        assert_eq!((ring.next(s).unwrap(), ring.behind(s).unwrap()), (Some(ring), Some(ring)));
    }
}
