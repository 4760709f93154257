//! Keys that are texts.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "countries")]
struct Country {
    #[column(primary_key)]
    code: String,
    #[relationship(back_populates = "country")]
    cities: HasMany<City>,
}

#[derive(Model, Debug)]
#[model(table = "cities")]
struct City {
    #[column(primary_key)]
    name: String,
    #[column(foreign_key = Country::code)]
    country_code: String,
    #[relationship(back_populates = "cities")]
    country: BelongsTo<Country>,
}

shape! {
    Natural: Country => City, models: (Country, City),
    parents: ["PL", "UA"], children: ["Gdańsk", "Kraków", "Lwów"],
    many: cities, one: country, set: set_country, optional:,
    moved: |s| s.update_where(City::COUNTRY_CODE.eq("PL"), [City::COUNTRY_CODE.set("UA")]).unwrap(),
    deleted: |s| s.delete_where(City::NAME.eq("Gdańsk")).unwrap(),
    move_sql: "UPDATE cities SET country_code = 'UA' WHERE country_code = 'PL'",
    delete_sql: "DELETE FROM cities WHERE name = 'Gdańsk'",
    fill: |s| {
        let city = |name| City::draft().name(name);
        s.insert_all([
            Country::draft().code("PL").cities([city("Gdańsk"), city("Kraków")]),
            Country::draft().code("UA").cities([city("Lwów")]),
        ])
        .unwrap();
    }
}
