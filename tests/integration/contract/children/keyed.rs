//! A collection that is a map too.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "titles")]
struct Title {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "title", keyed_by = Translation::language)]
    translations: HasMany<Translation>,
}

#[derive(Model, Debug)]
#[model(table = "translations", unique(title_id, language))]
struct Translation {
    #[column(primary_key)]
    id: i64,
    language: String,
    #[column(foreign_key = Title::id)]
    title_id: i64,
}

shape! {
    Keyed: Title => Translation, models: (Title, Translation),
    parents: [1, 2], children: [1, 2, 3],
    many: translations, one: title, set: set_title, optional:,
    moved: |s| s.update_where(Translation::TITLE_ID.eq(1), [Translation::TITLE_ID.set(2)]).unwrap(),
    deleted: |s| s.delete_where(Translation::ID.eq(1)).unwrap(),
    move_sql: "UPDATE translations SET title_id = 2 WHERE title_id = 1", delete_sql: "DELETE FROM translations WHERE id = 1",
    fill: |s| {
        let in_language = |language| Translation::draft().language(language);
        s.insert_all([
            Title::draft().translations([in_language("de"), in_language("en")]),
            Title::draft().translations([in_language("pl")]),
        ])
        .unwrap();
    },
    // By its key each is found where it is a member, and nowhere else.
    undisturbed: |s| {
        for title in s.all::<Title>().unwrap() {
            let translations = title.translations(s).unwrap();
            for one in s.all::<Translation>().unwrap() {
                let found = translations.get_by(one.language.as_str());
                assert_eq!(found, (one.title_id == title.id).then_some(one));
            }
        }
    }
}
