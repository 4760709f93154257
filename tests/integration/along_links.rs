//! Conditions and values along many-to-many relationships and over keys of several columns.

use orm_core::prelude::*;
use orm_core::{Error, count};

use crate::backends::{Engine, on_each_backend, spelled};

on_each_backend!(
    through_the_association,
    values_through_the_association,
    from_rows_through_the_association,
    links_of_what_is_deleted_are_gone,
    over_several_columns,
    from_rows_over_several_columns,
    of_the_one_whose_key_is_on_the_other_side
);

#[derive(Model)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
    #[relationship(secondary = "book_tags", backref = "books")]
    tags: ManyToMany<Tag>,
}

#[derive(Model)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
}

fn tag(db: &Database) {
    Schema::of::<(Book, Tag)>().create(db).unwrap();
    db.transaction(|s| {
        let [sf, old] = ["sf", "old"].map(|name| s.insert(Tag::draft().name(name)).unwrap());
        s.insert_all([Book::draft().title("Solaris").tags([sf, old]), Book::draft().title("Emma").tags([old])])?;
        s.insert(Book::draft().title("Alone"))?;
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn titles(query: orm_core::Query<'_, Book>) -> (Vec<String>, String) {
    let sql = query.sql().unwrap().text().split_once(" FROM ").unwrap().1.to_owned();
    (query.all().unwrap().iter().map(|book| book.title.clone()).collect(), sql)
}

fn expected(db: &Database, titles: &[&str], sql: &str) -> (Vec<String>, String) {
    (titles.iter().map(|&title| title.to_owned()).collect(), spelled(db, sql))
}

fn through_the_association(db: Database) {
    tag(&db);
    let s = db.session().unwrap();
    assert_eq!(
        titles(s.query::<Book>().filter(Book::TAGS.any(Tag::NAME.eq("sf")))),
        expected(
            &db,
            &["Solaris"],
            r#""books" WHERE "books"."id" IN (SELECT "book_tags"."book_id" FROM "book_tags" WHERE "book_tags"."tag_id" IN (SELECT "tags"."id" FROM "tags" WHERE "tags"."name" = ?1))"#,
        )
    );
    assert_eq!(
        titles(s.query::<Book>().filter(Book::TAGS.none(Tag::NAME.eq("sf")))),
        expected(
            &db,
            &["Emma", "Alone"],
            r#""books" WHERE NOT EXISTS (SELECT 1 FROM "book_tags" JOIN "tags" ON "tags"."id" = "book_tags"."tag_id" WHERE "book_tags"."book_id" = "books"."id" AND "tags"."name" = ?1)"#,
        )
    );
    assert_eq!(titles(s.query::<Book>().filter(Book::TAGS.every(Tag::NAME.eq("old")))).0, ["Emma", "Alone"]);
    assert_eq!(titles(s.query::<Book>().filter(Book::TAGS.is_empty())).0, ["Alone"]);
    // Tags of books that have another tag as well.
    let shared = Tag::BOOKS.any(Book::TAGS.count().gt(1));
    assert_eq!(
        s.query::<Tag>().filter(shared.clone()).sql().unwrap().text().split_once(" WHERE ").unwrap().1,
        spelled(
            &db,
            concat!(
                r#""tags"."id" IN (SELECT "book_tags"."tag_id" FROM "book_tags" WHERE "book_tags"."book_id" IN (SELECT "books"."id" "#,
                r#"FROM "books" WHERE (SELECT count(*) FROM "book_tags" AS "book_tags_2" JOIN "tags" AS "tags_2" "#,
                r#"ON "tags_2"."id" = "book_tags_2"."tag_id" WHERE "book_tags_2"."book_id" = "books"."id") > ?1))"#,
            )
        )
    );
    assert_eq!(s.query::<Tag>().filter(shared).count().unwrap(), 2);
}

fn values_through_the_association(db: Database) {
    tag(&db);
    let s = db.session().unwrap();
    let rows =
        s.query::<Book>().order_by(Book::ID).select((Book::TITLE, Book::TAGS.count(), Book::TAGS.min(Tag::NAME)));
    let row = |title: &str, tags, first: Option<&str>| (title.to_owned(), tags, first.map(str::to_owned));
    assert_eq!(
        rows.all().unwrap(),
        [row("Solaris", 2, Some("old")), row("Emma", 1, Some("old")), row("Alone", 0, None)]
    );
}

fn from_rows_through_the_association(db: Database) {
    tag(&db);
    let s = db.session().unwrap();
    let list = Engine::of(&db).list_of_two_texts();
    let query = s.query::<Tag>().filter(Tag::NAME.in_(["sf", "old"])).traverse(Tag::BOOKS).order_by(Book::TITLE);
    assert_eq!(
        titles(query),
        expected(
            &db,
            &["Emma", "Solaris"],
            &format!(
                r#""books" WHERE "books"."id" IN (SELECT "book_tags"."book_id" FROM "book_tags" WHERE "book_tags"."tag_id" IN (SELECT "tags"."id" FROM "tags" WHERE "tags"."name" {list})) ORDER BY "books"."title""#
            ),
        )
    );
}

fn links_of_what_is_deleted_are_gone(db: Database) {
    tag(&db);
    let s = db.session().unwrap();
    let solaris = s.one::<Book>(1).unwrap();
    let names = || solaris.tags(&s).unwrap().iter().map(|tag| tag.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(), ["sf", "old"]);
    s.delete_where(Tag::NAME.eq("sf")).unwrap();
    assert_eq!(names(), ["old"]);
}

#[derive(Model)]
#[model(table = "rooms")]
struct Room {
    #[column(primary_key)]
    house: i64,
    #[column(primary_key)]
    number: i64,
    size: i64,
    #[relationship(back_populates = "room")]
    beds: HasMany<Bed>,
}

#[derive(Model)]
#[model(table = "beds", foreign_key(house = Room::house, room_number = Room::number))]
struct Bed {
    #[column(primary_key)]
    id: i64,
    house: Option<i64>,
    room_number: Option<i64>,
    width: i64,
    #[relationship(back_populates = "beds")]
    room: BelongsTo<Option<Room>>,
}

fn furnish(db: &Database) {
    Schema::of::<(Room, Bed)>().create(db).unwrap();
    db.transaction(|s| {
        s.insert_all([(1, 1, 20), (1, 2, 30), (2, 1, 40)].map(|(h, n, m)| Room::draft().house(h).number(n).size(m)))?;
        let bed = |house, number, width| Bed::draft().width(width).house(house).room_number(number);
        s.insert_all([bed(1, 1, 90), bed(1, 1, 140), bed(2, 1, 200)])?;
        s.insert(Bed::draft().width(80))?;
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn over_several_columns(db: Database) {
    furnish(&db);
    let s = db.session().unwrap();
    let rooms = |condition: orm_core::Condition<Room>| {
        let query = s.query::<Room>().filter(condition);
        let sql = query.sql().unwrap().text().split_once(" WHERE ").unwrap().1.to_owned();
        (query.all().unwrap().iter().map(|room| (room.house, room.number)).collect::<Vec<_>>(), sql)
    };
    let link = r#""beds"."house" = "rooms"."house" AND "beds"."room_number" = "rooms"."number""#;
    assert_eq!(
        rooms(Room::BEDS.any(Bed::WIDTH.gt(100))),
        (
            vec![(1, 1), (2, 1)],
            spelled(&db, &format!(r#"EXISTS (SELECT 1 FROM "beds" WHERE {link} AND "beds"."width" > ?1)"#))
        )
    );
    assert_eq!(
        rooms(Room::BEDS.is_empty()),
        (vec![(1, 2)], spelled(&db, &format!(r#"NOT EXISTS (SELECT 1 FROM "beds" WHERE {link})"#)))
    );
    assert_eq!(
        rooms(Room::BEDS.max(Bed::WIDTH).lt(200)),
        (vec![(1, 1)], spelled(&db, &format!(r#"(SELECT max("beds"."width") FROM "beds" WHERE {link}) < ?1"#)))
    );
    let query = s.query::<Bed>().filter(Bed::ROOM.is_some()).order_by(Bed::ROOM.path(Room::SIZE).desc());
    assert_eq!(
        query.sql().unwrap().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "beds"."id", "beds"."house", "beds"."room_number", "beds"."width" FROM "beds" LEFT JOIN "rooms" "#,
                r#"ON "rooms"."house" = "beds"."house" AND "rooms"."number" = "beds"."room_number" "#,
                r#"WHERE ("beds"."house" IS NOT NULL AND "beds"."room_number" IS NOT NULL) ORDER BY "rooms"."size" DESC"#,
            )
        )
    );
    assert_eq!(query.all().unwrap()[0].id, 3);
    assert_eq!(s.query::<Bed>().filter(Bed::ROOM.is_none()).select(Bed::ID).all().unwrap(), [4]);
    let room = s.one::<Room>((1, 1)).unwrap();
    let query = s.query::<Bed>().filter(Bed::ROOM.is(room)).order_by(Bed::ID);
    assert_eq!(
        query.sql().unwrap().to_string().split_once(" WHERE ").unwrap().1,
        spelled(&db, r#"("beds"."house" = ?1 AND "beds"."room_number" = ?2) ORDER BY "beds"."id" /* 1, 1 */"#)
    );
    assert_eq!(query.select(Bed::ID).all().unwrap(), [1, 2]);
    let sizes: Vec<(i64, Option<i64>)> =
        s.query::<Bed>().order_by(Bed::ID).select((Bed::ID, Bed::ROOM.path(Room::SIZE))).all().unwrap();
    assert_eq!(sizes, [(1, Some(20)), (2, Some(20)), (3, Some(40)), (4, None)]);
}

fn from_rows_over_several_columns(db: Database) {
    furnish(&db);
    let s = db.session().unwrap();
    let query = s.query::<Room>().filter(Room::HOUSE.eq(1)).traverse(Room::BEDS);
    assert_eq!(
        query.sql().unwrap().text().split_once(" WHERE ").unwrap().1,
        spelled(
            &db,
            r#"("beds"."house", "beds"."room_number") IN (SELECT "rooms"."house", "rooms"."number" FROM "rooms" WHERE "rooms"."house" = ?1)"#
        )
    );
    assert_eq!(query.select((count(), Bed::WIDTH.sum())).one().unwrap(), (2, Some(230)));
    let query = s.query::<Bed>().order_by(Bed::WIDTH.desc()).limit(1).traverse(Bed::ROOM);
    assert_eq!(
        query.sql().unwrap().text().split_once(" WHERE ").unwrap().1,
        spelled(
            &db,
            concat!(
                r#"("rooms"."house", "rooms"."number") IN (SELECT "chosen"."key_0", "chosen"."key_1" FROM (SELECT "beds"."house" "#,
                r#"AS "key_0", "beds"."room_number" AS "key_1" FROM "beds" ORDER BY "beds"."width" DESC LIMIT 1) AS "chosen")"#,
            )
        )
    );
    let room = query.one().unwrap();
    assert_eq!((room.house, room.number), (2, 1));
}

#[derive(Model)]
#[model(table = "people")]
struct Person {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(backref = "holder")]
    passport: HasOne<Passport>,
}

#[derive(Model)]
#[model(table = "passports")]
struct Passport {
    #[column(primary_key)]
    id: i64,
    country: String,
    #[column(unique, foreign_key = Person::id)]
    holder_id: i64,
}

fn of_the_one_whose_key_is_on_the_other_side(db: Database) {
    Schema::of::<(Person, Passport)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let ada = s.insert(Person::draft().name("Ada").passport(Passport::draft().country("UK"))).unwrap();
    s.insert(Person::draft().name("Bob")).unwrap();
    let passport = ada.passport(&s).unwrap().unwrap();
    let people = |condition: orm_core::Condition<Person>| {
        let query = s.query::<Person>().filter(condition);
        let sql = query.sql().unwrap().text().split_once(" WHERE ").unwrap().1.to_owned();
        (query.select(Person::NAME).all().unwrap(), sql)
    };
    let name = |name: &str, sql: &str| (vec![name.to_owned()], spelled(&db, sql));
    assert_eq!(
        people(Person::PASSPORT.has(Passport::COUNTRY.eq("UK"))),
        name(
            "Ada",
            r#""people"."id" IN (SELECT "passports"."holder_id" FROM "passports" WHERE "passports"."country" = ?1)"#
        )
    );
    assert_eq!(
        people(Person::PASSPORT.is_none()),
        name("Bob", r#"NOT EXISTS (SELECT 1 FROM "passports" WHERE "passports"."holder_id" = "people"."id")"#)
    );
    assert_eq!(
        people(Person::PASSPORT.is_some()),
        name("Ada", r#""people"."id" IN (SELECT "passports"."holder_id" FROM "passports")"#)
    );
    assert_eq!(
        people(Person::PASSPORT.is(passport)),
        name(
            "Ada",
            r#""people"."id" IN (SELECT "passports"."holder_id" FROM "passports" WHERE "passports"."id" = ?1)"#
        )
    );
    let countries = s.query::<Person>().order_by(Person::ID).select(Person::PASSPORT.path(Passport::COUNTRY));
    assert_eq!(
        countries.sql().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "passports"."country" FROM "people" LEFT JOIN "passports" ON "passports"."holder_id" = "people"."id" "#,
                r#"ORDER BY "people"."id""#,
            )
        )
    );
    assert_eq!(countries.all().unwrap(), [Some("UK".to_owned()), None]);
}
