//! Models in a database whose names follow another convention than theirs.

use orm_core::{Constraint, Error, prelude::*};

use crate::backends::{Fresh, on_each_backend};

#[derive(Model, Debug)]
#[model(table = "RecordLabel")]
pub struct Label {
    #[column(primary_key, name = "LabelId")]
    pub id: i64,
    #[column(name = "FullName", unique)]
    pub name: String,
    #[relationship(backref = "label", order_by = "title desc")]
    pub records: HasMany<Record>,
}

#[derive(Model, Debug)]
#[model(table = "Record", unique(label_id, title))]
pub struct Record {
    #[column(primary_key, name = "RecordId")]
    pub id: i64,
    #[column(name = "RecordTitle")]
    pub title: String,
    #[column(name = "LabelId", foreign_key = Label::id, index)]
    pub label_id: i64,
    #[relationship(secondary = "RecordGenre", backref = "records", order_by = "name")]
    pub genres: ManyToMany<Genre>,
    #[column(name = "PartOf", foreign_key = Record::id)]
    pub box_id: Option<i64>,
    #[relationship(backref = "part_of")]
    pub parts: HasMany<Record>,
}

#[derive(Model, Debug)]
#[model(table = "Genre")]
pub struct Genre {
    #[column(primary_key, name = "GenreName")]
    pub name: String,
}

on_each_backend!(
    all_that_is_asked_and_written,
    the_names_in_the_database,
    raw_sql_returns_entities,
    without_it_they_are_as_written
);

fn tables() -> Schema {
    Schema::of::<(Label, Record, Genre)>()
}

fn all_that_is_asked_and_written(fresh: Fresh) {
    let db = fresh.open("naming=snake_case");
    tables().create(&db).unwrap();
    let s = db.session().unwrap();
    let jazz = s.insert(Genre::draft().name("Jazz")).unwrap();
    let label = s
        .insert(
            Label::draft()
                .name("ECM")
                .records([Record::draft().title("A").genres([jazz]), Record::draft().title("B").genres([jazz])]),
        )
        .unwrap();
    let refused = s.insert(Label::draft().name("ECM")).unwrap_err();
    assert!(matches!(refused, Error::Refused { constraint: Constraint::Unique, .. }), "{refused}");
    assert_eq!(label.records(&s).unwrap().len(), 2);
    s.commit().unwrap();

    let s = db.session().unwrap();
    let label = s.query::<Label>().filter(Label::RECORDS.any(Record::TITLE.eq("A"))).one().unwrap();
    let titles = || label.records(&s).unwrap().iter().map(|record| record.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(), ["B", "A"]);
    let [b, a] = label.records(&s).unwrap().to_vec()[..] else { panic!() };
    a.set_part_of(&s, b).unwrap();
    s.update(b, |row| row.title = "AA".into()).unwrap();
    assert_eq!(titles(), ["AA", "A"]);
    assert_eq!(s.reachable(b, Record::PARTS).unwrap(), [a]);
    let names = s.query::<Record>().order_by(Record::LABEL.path(Label::NAME)).order_by(Record::ID);
    let names: Vec<(String, Option<String>)> =
        names.select((Record::TITLE, Record::PART_OF.path(Record::TITLE))).all().unwrap();
    assert_eq!(names, [("A".into(), Some("AA".into())), ("AA".into(), None)]);
    let genre = a.genres(&s).unwrap().first().unwrap();
    assert_eq!(genre.records(&s).unwrap().len(), 2);
    genre.records(&s).unwrap().remove(b).unwrap();
    assert_eq!(s.update_where(Record::TITLE.eq("A"), [Record::TITLE.set("C")]).unwrap(), 1);
    s.delete_where(Record::GENRES.is_empty().and(Record::PARTS.is_empty())).unwrap();
    s.commit().unwrap();
    assert_eq!(
        fresh.rows("SELECT record_title, label_id, part_of FROM record ORDER BY record_id"),
        ["C 1 2", "AA 1 NULL"]
    );
}

fn the_names_in_the_database(fresh: Fresh) {
    tables().create(&fresh.open("naming=snake_case")).unwrap();
    for table in ["record_label", "record", "genre", "record_genre"] {
        assert_eq!(fresh.rows(&format!("SELECT count(*) FROM {table}")), ["0"]);
    }
    assert_eq!(fresh.rows("SELECT full_name, label_id FROM record_label"), [""; 0]);
    assert_eq!(fresh.rows("SELECT record_id, record_title, label_id, part_of FROM record"), [""; 0]);
}

fn raw_sql_returns_entities(fresh: Fresh) {
    let db = fresh.open("naming=snake_case");
    tables().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert(Label::draft().name("ECM")).unwrap();
    let found = s.sql::<Label>("SELECT * FROM record_label WHERE full_name = ?", ("ECM",)).unwrap();
    assert_eq!(found[0].name, "ECM");
    let missing = s.sql::<Label>("SELECT label_id FROM record_label", ()).unwrap_err();
    assert!(matches!(&missing, Error::MissingColumn { column, .. } if **column == *"full_name"), "{missing}");
}

fn without_it_they_are_as_written(fresh: Fresh) {
    tables().create(&fresh.open("")).unwrap();
    assert_eq!(fresh.rows(r#"SELECT "FullName" FROM "RecordLabel""#), [""; 0]);
    let db = fresh.open("naming=snake_case");
    let error = db.read(|s| s.all::<Label>().map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::MissingTable { model: "Label", .. }), "{error}");
}
