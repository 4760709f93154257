//! Keys of types of their own.

use orm_core::{ColumnType, prelude::*};

use super::shape;

#[derive(Debug, Clone, Copy, PartialEq, ColumnType)]
struct HouseId(i64);

#[derive(Debug, Clone, Copy, PartialEq, ColumnType)]
struct RoomId(i64);

#[derive(Model, Debug)]
#[model(table = "houses")]
struct House {
    #[column(primary_key)]
    id: HouseId,
    #[relationship(backref = "house")]
    rooms: HasMany<Room>,
}

#[derive(Model, Debug)]
#[model(table = "rooms")]
struct Room {
    #[column(primary_key)]
    id: RoomId,
    #[column(foreign_key = House::id)]
    house_id: HouseId,
}

shape! {
    Typed: House => Room, models: (House, Room),
    parents: [HouseId(1), HouseId(2)], children: [RoomId(1), RoomId(2), RoomId(3)],
    many: rooms, one: house, set: set_house, optional:,
    moved: |s| s.update_where(Room::HOUSE_ID.eq(HouseId(1)), [Room::HOUSE_ID.set(HouseId(2))]).unwrap(),
    deleted: |s| s.delete_where(Room::ID.eq(RoomId(1))).unwrap(),
    move_sql: "UPDATE rooms SET house_id = 2 WHERE house_id = 1", delete_sql: "DELETE FROM rooms WHERE id = 1",
    fill: |s| {
        s.insert_all([House::draft().rooms([Room::draft(), Room::draft()]), House::draft().rooms([Room::draft()])]).unwrap();
    }
}
