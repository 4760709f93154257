//! Between rows whose keys are texts.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "countries")]
struct Country {
    #[column(primary_key)]
    code: String,
    #[relationship(secondary = "spoken", back_populates = "countries")]
    languages: ManyToMany<Language>,
}

#[derive(Model, Debug)]
#[model(table = "languages")]
struct Language {
    #[column(primary_key)]
    code: String,
    #[relationship(secondary = "spoken", back_populates = "languages")]
    countries: ManyToMany<Country>,
}

shape! {
    Natural: Country => Language, models: (Country, Language),
    lefts: ["CH", "FI"], rights: ["de", "fr", "sv"],
    to_rights: languages, to_lefts: countries,
    move_sql: "UPDATE spoken SET country_id = 'FI' WHERE country_id = 'CH' AND language_id = 'de'",
    cut_sql: "DELETE FROM spoken WHERE country_id = 'CH' AND language_id = 'de'",
    fill: |s| {
        let language = |code| Language::draft().code(code);
        s.insert_all([
            Country::draft().code("CH").languages([language("de"), language("fr")]),
            Country::draft().code("FI").languages([language("sv")]),
        ])
        .unwrap();
    }
}
