//! Both sides are declared.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "desks")]
struct Desk {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "desk")]
    lamp: HasOne<Lamp>,
}

#[derive(Model, Debug)]
#[model(table = "lamps")]
struct Lamp {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Desk::id)]
    desk_id: Option<i64>,
    #[relationship(back_populates = "lamp")]
    desk: BelongsTo<Option<Desk>>,
}

shape! {
    Declared: Desk => Lamp, models: (Desk, Lamp),
    holders: [1, 2, 3], all_held: [1, 2, 3],
    held: lamp, hold: set_lamp, holder: desk, give: set_desk,
    moved: |s| s.update_where(Lamp::DESK_ID.eq(1), [Lamp::DESK_ID.set(3)]).unwrap(),
    deleted: |s| s.delete_where(Lamp::ID.eq(1)).unwrap(),
    move_sql: "UPDATE lamps SET desk_id = 3 WHERE desk_id = 1", delete_sql: "DELETE FROM lamps WHERE id = 1",
    fill: |s| {
        s.insert_all([Desk::draft().lamp(Lamp::draft()), Desk::draft().lamp(Lamp::draft())]).unwrap();
        s.insert(Desk::draft()).unwrap();
        s.insert(Lamp::draft()).unwrap();
    }
}
