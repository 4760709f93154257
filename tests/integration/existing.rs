//! Databases that were there before: any names, keys that the application assigns, text keys, composite keys.

use orm_core::{Error, prelude::*};

use crate::backends::{Fresh, on_each_backend};

on_each_backend!(odd_names_and_text_keys, an_assigned_key_is_kept_and_a_taken_one_refused);

/// Names that are keywords, have spaces, quotes or capitals.
#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "Order \"Details\"")]
struct Detail {
    #[column(primary_key, name = "Order No.")]
    number: i64,
    #[column(name = "select")]
    choice: String,
    #[column(name = "From", foreign_key = Place::code)]
    origin: String,
    #[relationship(back_populates = "details")]
    place: BelongsTo<Place>,
}

/// A text key that the application assigns.
#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "table")]
struct Place {
    #[column(primary_key, name = "group")]
    code: String,
    #[relationship(back_populates = "place", order_by = "choice desc")]
    details: HasMany<Detail>,
}

const SCRIPT: &str = r#"
    CREATE TABLE "table" ("group" TEXT PRIMARY KEY NOT NULL, unmapped INTEGER DEFAULT 3);
    CREATE TABLE "Order ""Details""" (
        "From" TEXT NOT NULL REFERENCES "table" ("group"),
        unmapped TEXT,
        "select" TEXT NOT NULL,
        "Order No." INTEGER PRIMARY KEY
    );
    INSERT INTO "table" ("group") VALUES ('Łódź'), ('O''Hare');
    INSERT INTO "Order ""Details""" VALUES ('Łódź', 'x', 'a', 10), ('Łódź', NULL, 'b', 20), ('O''Hare', NULL, 'c', 30);
"#;

fn existing(fresh: &Fresh) -> Database {
    fresh.plain(SCRIPT);
    fresh.open("")
}

fn odd_names_and_text_keys(fresh: Fresh) {
    let db = existing(&fresh);
    let s = db.session().unwrap();
    let lodz = s.one::<Place>("Łódź").unwrap();
    let choices = |place: Entity<'_, Place>| -> Vec<String> {
        place.details(&s).unwrap().iter().map(|detail| detail.choice.clone()).collect()
    };
    assert_eq!(choices(lodz), ["b", "a"]);
    let hare = s.one::<Detail>(30).unwrap().place(&s).unwrap();
    assert_eq!(hare.code, "O'Hare");
    s.one::<Detail>(10).unwrap().set_place(&s, hare).unwrap();
    assert_eq!((choices(lodz), choices(hare)), (vec!["b".to_owned()], vec!["c".to_owned(), "a".to_owned()]));
    let found = s.query::<Detail>().filter(Detail::ORIGIN.eq("O'Hare").and(Detail::CHOICE.like("%a%"))).one().unwrap();
    assert_eq!(found.number, 10);
    s.update(found, |row| row.choice = "d".into()).unwrap();
    assert_eq!(choices(hare), ["d", "c"]);
    s.delete(found).unwrap();
    assert_eq!(choices(hare), ["c"]);
    let new = hare.details(&s).unwrap().create(Detail::draft().choice("e")).unwrap();
    assert_eq!((new.number, new.origin.as_str()), (31, "O'Hare"));
    s.commit().unwrap();
}

fn an_assigned_key_is_kept_and_a_taken_one_refused(fresh: Fresh) {
    let db = existing(&fresh);
    let s = db.session().unwrap();
    let place = s.insert(Place::draft().code("Gdańsk").details([Detail::draft().choice("z").number(5)])).unwrap();
    let detail = place.details(&s).unwrap().first().unwrap();
    assert_eq!((detail.number, detail.origin.as_str()), (5, "Gdańsk"));
    assert_eq!(s.get::<Place>("Gdańsk").unwrap(), Some(place));
    let error = s.insert(Place::draft().code("Łódź")).unwrap_err();
    assert!(
        matches!(error, Error::Refused { constraint: orm_core::Constraint::Unique, model: "Place", .. }),
        "{error}"
    );
    assert_eq!(s.query::<Place>().count().unwrap(), 3);
}

/// A composite key, of which one column is a foreign key.
#[derive(Model, Debug, Clone, PartialEq)]
struct Line {
    #[column(primary_key, foreign_key = Invoice::id)]
    invoice_id: i64,
    #[column(primary_key)]
    number: i32,
    text: String,
    #[relationship(backref(name = "lines", order_by = "number"))]
    invoice: BelongsTo<Invoice>,
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Invoice {
    #[column(primary_key)]
    id: i64,
}

#[test]
fn composite_keys() {
    let db = Database::open("sqlite::memory:").unwrap();
    Schema::of::<(Invoice, Line)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let invoice = s.insert(Invoice::draft()).unwrap();
    let lines = invoice.lines(&s).unwrap();
    lines.create(Line::draft().number(2).text("two")).unwrap();
    let one = lines.create(Line::draft().number(1).text("one")).unwrap();
    s.insert(Line::draft().invoice_id(invoice).number(3).text("three")).unwrap();
    let texts: Vec<_> = invoice.lines(&s).unwrap().iter().map(|line| Entity::row(line).text.as_str()).collect();
    assert_eq!(texts, ["one", "two", "three"]);
    assert_eq!(s.get::<Line>((1, 1)).unwrap(), Some(one));
    assert_eq!(s.get::<Line>((1, 9)).unwrap(), None);
    s.update(one, |line| line.text = "first".into()).unwrap();
    s.delete(s.one::<Line>((1, 2)).unwrap()).unwrap();
    s.commit().unwrap();
    let s = db.session().unwrap();
    let all: Vec<_> = s.query::<Line>().order_by(Line::NUMBER.asc()).all().unwrap();
    let all: Vec<_> = all.iter().map(|line| (line.invoice_id, line.number, line.text.as_str())).collect();
    assert_eq!(all, [(1, 1, "first"), (1, 3, "three")]);
    let error = s.insert(Line::draft().invoice_id(1).number(1).text("again")).unwrap_err();
    assert!(matches!(error, Error::Refused { constraint: orm_core::Constraint::Unique, .. }), "{error}");
    assert!(
        matches!(s.one::<Line>((7, 7)).unwrap_err(), Error::NotFound { model: "Line", ref key } if &**key == "(7, 7)")
    );
}
