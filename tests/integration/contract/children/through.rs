//! What is behind the children, and behind their parent.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "countries")]
struct Country {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "country")]
    cities: HasMany<City>,
}

#[derive(Model, Debug)]
#[model(table = "cities")]
struct City {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Country::id)]
    country_id: i64,
    #[relationship(back_populates = "city")]
    houses: HasMany<House>,
    #[relationship(through = houses.rooms)]
    rooms: HasMany<Room>,
}

#[derive(Model, Debug)]
#[model(table = "houses")]
struct House {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = City::id)]
    city_id: i64,
    #[relationship(back_populates = "houses")]
    city: BelongsTo<City>,
    #[relationship(backref = "house")]
    rooms: HasMany<Room>,
    #[relationship(through = [House::CITY, City::COUNTRY])]
    country: BelongsTo<Country>,
}

#[derive(Model, Debug)]
#[model(table = "rooms")]
struct Room {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = House::id, on_delete = "cascade")]
    house_id: i64,
}

shape! {
    Through: City => House, models: (Country, City, House, Room),
    parents: [1, 2], children: [1, 2, 3],
    many: houses, one: city, set: set_city, optional:,
    moved: |s| s.update_where(House::CITY_ID.eq(1), [House::CITY_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(House::ID.eq(1)).unwrap(),
    move_sql: "UPDATE houses SET city_id = 2 WHERE city_id = 1", delete_sql: "DELETE FROM houses WHERE id = 1",
    fill: |s| {
        let house = || House::draft().rooms([Room::draft(), Room::draft()]);
        let city = |houses: usize| City::draft().houses((0..houses).map(|_| house()));
        s.insert_all([Country::draft().cities([city(2)]), Country::draft().cities([city(1)])]).unwrap();
    },
    // The rooms of a house are two, and its country is that of its city, which has the same number.
    undisturbed: |s| {
        for city in s.query::<City>().order_by(City::ID.asc()).all().unwrap() {
            let houses = city.houses(s).unwrap();
            let rooms: Vec<i64> = city.rooms(s).unwrap().iter().map(|room| room.house_id).collect();
            assert_eq!(rooms, houses.iter().flat_map(|house| [house.id; 2]).collect::<Vec<_>>());
            assert!(houses.iter().all(|house| house.country(s).unwrap().id == city.id));
        }
    }
}
