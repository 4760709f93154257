//! Lists of keys of any length and kind.

use std::collections::BTreeSet;

use orm_core::prelude::*;

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    integers_texts_and_bytes_in_a_filter,
    any_text_is_found_in_a_long_list,
    the_children_of_many_rows,
    keys_without_a_gap_are_a_range,
    the_parents_of_many_rows,
    the_links_of_many_rows
);

#[derive(Model, Debug)]
#[model(table = "things")]
struct Thing {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    code: String,
    #[column(unique)]
    bytes: Vec<u8>,
}

fn integers_texts_and_bytes_in_a_filter(db: Database) {
    Schema::of::<(Thing,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let thing =
        |id: i64| Thing::draft().id(id * 40_000).code(format!("{}", id * 40_000)).bytes(id.to_be_bytes().to_vec());
    s.insert_all((0..4).map(thing)).unwrap();
    let ids = |condition| -> BTreeSet<i64> {
        s.query::<Thing>().filter(condition).select(Thing::ID).all().unwrap().into_iter().collect()
    };
    let found = [0, 40_000, 80_000].into();
    assert_eq!(ids(Thing::ID.in_(0..100_000)), found);
    assert_eq!(ids(Thing::CODE.in_((0..100_000).map(|code| code.to_string()))), found);
    let bytes = (1..100_001_i64).map(|id| id.to_be_bytes().to_vec());
    assert_eq!(ids(Thing::BYTES.in_(bytes)), [40_000, 80_000, 120_000].into());
    // Beside other conditions, before and behind it, and negated.
    let codes = || Thing::CODE.in_((0..100_000).map(|code| code.to_string()));
    assert_eq!(ids(Thing::ID.gt(0).and(codes()).and(Thing::ID.lt(50_000))), [40_000].into());
    assert_eq!(ids(!codes()), [120_000].into());
    assert_eq!(s.update_where(codes().and(Thing::ID.gt(0)), [Thing::BYTES.set(Thing::BYTES)]).unwrap(), 2);
    assert_eq!(s.delete_where(codes()).unwrap(), 3);
}

fn any_text_is_found_in_a_long_list(db: Database) {
    Schema::of::<(Thing,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let texts =
        ["'; DROP TABLE things; --", "\"quoted\"", "back\\slash", "new\nline\ttab", "ł ü 漢 🙂", "", " a", "A", "a "];
    let thing = |(id, text): (usize, &&str)| Thing::draft().code(*text).bytes(vec![u8::try_from(id).unwrap()]);
    s.insert_all(texts.iter().enumerate().map(thing)).unwrap();
    let others = |from: usize| (from..70_000).map(|number| format!("other {number}"));
    for text in texts {
        let one = || Thing::CODE.in_(others(1).chain([text.to_owned()]));
        assert_eq!(s.query::<Thing>().filter(one()).select(Thing::CODE).all().unwrap(), [text]);
    }
    // As many as one statement takes by itself, and a text as long as a key may be.
    let long = "x".repeat(255);
    s.insert(Thing::draft().code(long.clone()).bytes(vec![255])).unwrap();
    for from in [0, 37_234, 69_000] {
        let found = s.query::<Thing>().filter(Thing::CODE.in_(others(from).chain([long.clone()]))).one().unwrap();
        assert_eq!(found.code, long);
    }
}

#[derive(Model, Debug)]
#[model(table = "parents")]
struct Parent {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    code: String,
    #[relationship(backref = "parent")]
    children: HasMany<Child>,
    #[relationship(backref = "named")]
    named: HasMany<Named>,
    #[relationship(secondary = "links", backref = "parents")]
    linked: ManyToMany<Child>,
}

#[derive(Model, Debug)]
#[model(table = "children")]
struct Child {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Parent::id)]
    parent_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "named")]
struct Named {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Parent::code)]
    code: String,
}

const MANY: i64 = 10_500;

/// Left out, so that the keys are not all that are between the first and the last.
const GAP: i64 = 5_000;

fn filled(db: &Database) {
    Schema::of::<(Parent, Child, Named)>().create(db).unwrap();
    db.transaction(|s| {
        s.insert_all((0..MANY).map(|id| Parent::draft().id(id).code(format!("c{id}"))))?;
        s.insert_all((0..MANY).map(|id| Child::draft().id(id).parent_id(id)))?;
        s.insert_all((0..MANY).map(|id| Named::draft().id(id).code(format!("c{id}")))).map(drop)
    })
    .unwrap();
}

fn the_children_of_many_rows(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    // Not all, so that they are asked for by their keys.
    let parents = s.query::<Parent>().filter(Parent::ID.ne(GAP)).all().unwrap();
    for parent in &parents {
        assert_eq!(parent.children(&s).unwrap().first().unwrap().id, parent.id);
    }
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    // By a text: at once, or in a statement for each few hundred.
    for parent in &parents {
        assert_eq!(parent.named(&s).unwrap().first().unwrap().id, parent.id);
    }
    assert!(s.statements().len() <= 2 + 21, "{}", s.statements());
    let before = s.statements().len();
    let latest = s.load(&parents, (Parent::CHILDREN.latest(Child::ID), Parent::NAMED.limit(1))).unwrap();
    for parent in &latest {
        assert_eq!(parent.part_of(Parent::CHILDREN).map(|child| child.id), Some(parent.id));
        assert_eq!(parent.part_of(Parent::NAMED)[0].id, parent.id);
    }
    assert!(s.statements().len() <= before + 1 + 21, "{}", s.statements());
}

fn keys_without_a_gap_are_a_range(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let parents = s.query::<Parent>().filter(Parent::ID.between(100, 199)).order_by(Parent::ID.asc()).all().unwrap();
    let members =
        |parent: &Entity<'_, Parent>| parent.children(&s).unwrap().iter().map(|child| child.id).collect::<Vec<_>>();
    assert_eq!(parents.iter().map(members).collect::<Vec<_>>(), (100..200).map(|id| vec![id]).collect::<Vec<_>>());
    let sql = r#"SELECT "children"."id", "children"."parent_id" FROM "children" WHERE "children"."parent_id" BETWEEN ?1 AND ?2"#;
    assert_eq!(s.statements().iter().last(), Some(spelled(&db, sql).as_str()));
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    // What the range was asked for is all that the session has of them.
    assert_eq!(s.one::<Child>(99).unwrap().id + s.one::<Child>(200).unwrap().id, 299);
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
}

fn the_parents_of_many_rows(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let children = s.query::<Child>().filter(Child::ID.ne(GAP)).all().unwrap();
    assert!(children.iter().all(|child| child.parent(&s).unwrap().id == child.id));
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let named = s.query::<Named>().filter(Named::ID.ne(GAP)).all().unwrap();
    assert!(named.iter().all(|named| named.named(&s).unwrap().id == named.id));
    assert!(s.statements().len() <= 1 + 21, "{}", s.statements());
}

fn the_links_of_many_rows(db: Database) {
    filled(&db);
    db.transaction(|s| {
        let sql = "INSERT INTO links (parent_id, child_id) SELECT parents.id, children.id FROM parents, children \
                   WHERE parents.id < 3";
        s.execute_sql(sql, ()).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let children = s.query::<Child>().filter(Child::ID.ne(GAP)).all().unwrap();
    assert!(children.iter().all(|child| child.parents(&s).unwrap().len() == 3));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}
