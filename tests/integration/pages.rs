//! Pages, and streams of rows.

use chrono::NaiveDate;
use orm_core::prelude::*;
use orm_core::{Cursor, Error, Model, Order, Query};
use uuid::Uuid;

use crate::backends::{Engine, on_each_backend, spelled};
use crate::library::{Author, Book, fill};

on_each_backend!(
    of_every_order_and_size,
    the_statements,
    stay_in_place_while_rows_come_and_go,
    a_cursor_of_another_order_is_refused,
    a_cursor_of_other_values_is_refused,
    a_cursor_of_what_is_computed_is_taken,
    a_page_of_no_rows_has_one,
    an_empty_page,
    a_stream_is_read_in_parts,
    a_session_works_while_it_streams
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    pub rank: Option<i32>,
    pub title: String,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "memos")]
pub struct Memo {
    #[column(primary_key)]
    pub id: i64,
    pub rank: Option<i32>,
    pub title: String,
}

fn notes(db: &Database, rows: &[(Option<i32>, &str)]) {
    Schema::of::<(Note, Memo)>().create(db).unwrap();
    let draft = |&(rank, title): &(Option<i32>, &str)| Note::draft().title(title).rank(rank);
    db.transaction(|s| s.insert_all(rows.iter().map(draft)).map(|_| ())).unwrap();
}

fn insert_some(db: &Database) {
    notes(
        db,
        &[(Some(2), "b"), (None, "a"), (Some(1), "b"), (Some(2), "a"), (None, "c"), (Some(2), "b"), (Some(3), "a")],
    );
}

fn pages(s: &Session, orders: &[Order<Note>], size: u64) -> Vec<Vec<i64>> {
    let mut pages = Vec::new();
    let mut next: Option<Cursor> = None;
    loop {
        let query = orders.iter().fold(s.query::<Note>(), |query, order| query.order_by(order.clone()));
        let page = query.page(next.as_ref(), size).unwrap();
        pages.push(page.rows.iter().map(|note| note.id).collect());
        // Through its text, as in a link.
        match page.next {
            Some(cursor) => next = Some(cursor.to_string().parse().unwrap()),
            None => return pages,
        }
    }
}

fn of_every_order_and_size(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    let orders: [&[Order<Note>]; 8] = [
        &[],
        &[Note::TITLE.asc()],
        &[Note::TITLE.desc()],
        &[Note::RANK.asc()],
        &[Note::RANK.desc()],
        &[Note::TITLE.asc(), Note::RANK.desc()],
        &[Note::RANK.desc(), Note::TITLE.asc(), Note::ID.desc()],
        &[(Note::RANK + 1).asc(), Note::TITLE.desc()],
    ];
    for orders in orders {
        let query = orders.iter().fold(s.query::<Note>(), |query, order| query.order_by(order.clone()));
        // The key has the direction of the last step; where it is a step itself, a further one changes nothing.
        let last = format!("{:?}", orders.last()).contains("descending: true");
        let query = query.order_by(if last { Note::ID.desc() } else { Note::ID.asc() });
        let all: Vec<_> = query.all().unwrap().iter().map(|note| note.id).collect();
        for size in 1..=8 {
            let expected: Vec<_> = all.chunks(size).map(<[i64]>::to_vec).collect();
            assert_eq!(pages(&s, orders, size as u64), expected, "{orders:?} by {size}");
        }
    }
}

fn the_statements(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    let by_title = || s.query::<Note>().filter(Note::ID.gt(0)).order_by(Note::TITLE);
    let first = by_title().page(None, 2).unwrap();
    by_title().page(first.next.as_ref(), 2).unwrap();
    let by_rank = || s.query::<Note>().order_by(Note::RANK.desc());
    let second = by_rank().page(None, 1).unwrap();
    by_rank().page(second.next.as_ref(), 1).unwrap();
    const SELECT: &str = r#"SELECT "notes"."id", "notes"."rank", "notes"."title" FROM "notes""#;
    // The first of the descending ranks is `NULL` where that is the greatest.
    let behind = match Engine::of(&db) {
        Engine::Postgres => r#"("notes"."rank" IS NOT NULL OR ("notes"."rank" IS NULL AND "notes"."id" < ?1))"#,
        Engine::Sqlite | Engine::Mysql => {
            r#"(("notes"."rank" < ?1 OR "notes"."rank" IS NULL) OR ("notes"."rank" = ?2 AND "notes"."id" < ?3))"#
        }
    };
    assert_eq!(
        s.statements().iter().collect::<Vec<_>>(),
        [
            format!(r#"{SELECT} WHERE "notes"."id" > ?1 ORDER BY "notes"."title", "notes"."id" LIMIT 3"#),
            format!(
                r#"{SELECT} WHERE "notes"."id" > ?1 AND ("notes"."title", "notes"."id") > (?2, ?3) ORDER BY "notes"."title", "notes"."id" LIMIT 3"#
            ),
            format!(r#"{SELECT} ORDER BY "notes"."rank" DESC, "notes"."id" DESC LIMIT 2"#),
            format!(
                r#"{SELECT} WHERE {behind} ORDER BY "notes"."rank" DESC, "notes"."id" DESC LIMIT 2"#
            ),
        ].map(|sql| spelled(&db, &sql))
    );
}

fn stay_in_place_while_rows_come_and_go(db: Database) {
    notes(&db, &[(None, "b"), (None, "d"), (None, "f"), (None, "h")]);
    let s = db.session().unwrap();
    let by_title = || s.query::<Note>().order_by(Note::TITLE);
    let titles = |rows: &[Entity<'_, Note>]| rows.iter().map(|note| note.title.clone()).collect::<Vec<_>>();
    let first = by_title().page(None, 2).unwrap();
    assert_eq!(titles(&first.rows), ["b", "d"]);
    s.insert_all(["a", "e"].map(|title| Note::draft().title(title))).unwrap();
    s.delete(first.rows[1]).unwrap(); // the very row that the next page begins behind
    let second = by_title().page(first.next.as_ref(), 2).unwrap();
    assert_eq!(titles(&second.rows), ["e", "f"]);
    let third = by_title().page(second.next.as_ref(), 2).unwrap();
    assert_eq!(titles(&third.rows), ["h"]);
    assert_eq!(third.next, None);
}

fn a_cursor_of_another_order_is_refused(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    s.insert_all([1, 2, 3].map(|id| Memo::draft().id(id).title("m"))).unwrap();
    let refused = |query: Query<'_, Note>, cursor: &Cursor| {
        let error = query.page(Some(cursor), 1).unwrap_err();
        assert!(matches!(error, Error::Cursor { model: Some("Note"), .. }), "{error}");
        assert_eq!(error.to_string(), format!("`{cursor}` is not a cursor of this query of `Note`"));
    };
    let all = || s.query::<Note>();
    let orders: [Order<Note>; 7] = [
        Note::RANK.asc(),
        Note::RANK.desc(),
        Note::TITLE.asc(),
        Note::TITLE.desc(),
        (Note::RANK + 1).asc(),
        (Note::RANK + 2).asc(),
        Note::ID.desc(),
    ];
    let cursors = orders.clone().map(|order| all().order_by(order).page(None, 1).unwrap().next.unwrap());
    for (at, cursor) in cursors.iter().enumerate() {
        for (other, order) in orders.iter().enumerate() {
            match at == other {
                // What is filtered is another page of the same order.
                true => drop(all().filter(Note::ID.gt(0)).order_by(order.clone()).page(Some(cursor), 1).unwrap()),
                false => refused(all().order_by(order.clone()), cursor),
            }
        }
        refused(all(), cursor);
    }
    refused(all(), &s.query::<Memo>().page(None, 1).unwrap().next.unwrap());
    refused(all().order_by(Note::TITLE), &s.query::<Memo>().order_by(Memo::TITLE).page(None, 1).unwrap().next.unwrap());
    assert!("i1,i2".parse::<Cursor>().is_err());
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "events")]
pub struct Event {
    #[column(primary_key)]
    pub id: Uuid,
    pub day: NaiveDate,
    pub share: f32,
    pub small: Option<i16>,
}

/// The cursors that somebody makes of one in a link.
fn a_cursor_of_other_values_is_refused(db: Database) {
    insert_some(&db);
    Schema::of::<(Event,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
    let event = |id| Event::draft().id(Uuid::from_u128(id)).day(day).share(0.1).small(Some(1));
    s.insert_all([1, 2, 3].map(event)).unwrap();
    let notes: [(Order<Note>, &[&str]); 4] = [
        (Note::ID.asc(), &["n", "t31", "r3ff8000000000000", "b1", "x00", "l", "i1.i1"]),
        (Note::TITLE.desc(), &["i1.i1", "n.i1", "x61.i1", "t61.t31", "t61.n", "t61"]),
        (Note::RANK.asc(), &["t31.i1", "i2147483648.i1", "n.n", "z31.i1"]),
        ((Note::RANK + 1).desc(), &["t31.i1", "u18446744073709551615.i1"]),
    ];
    for (order, others) in notes {
        let query = || s.query::<Note>().order_by(order.clone());
        refuses(query, others);
    }
    let key = |value: &str| format!("{value}.t{}", "30".repeat(32));
    // "nope" as a text and as a time.
    let events: [(Order<Event>, Vec<String>); 4] = [
        (Event::ID.asc(), ["t6e6f7065", "z6e6f7065", "i1"].map(String::from).into()),
        (Event::DAY.asc(), ["t6e6f7065", "z6e6f7065", "i1", "n"].map(key).into()),
        (Event::SHARE.asc(), ["t31", "r7fe0000000000000"].map(key).into()),
        (Event::SMALL.desc(), ["t31", "i32768"].map(key).into()),
    ];
    for (order, others) in events {
        let query = || s.query::<Event>().order_by(order.clone());
        refuses(query, &others.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

/// Some engines give it as another kind of number than the others.
fn a_cursor_of_what_is_computed_is_taken(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let query = || s.query::<Author>().order_by(Author::BOOKS.avg(Book::YEAR).desc());
    refuses(query, &["t31.i1", "x00.i1"]);
    let query = || s.query::<Author>().order_by(Author::BOOKS.sum(Book::YEAR));
    refuses(query, &["t31.i1"]);
}

/// The query takes its own cursor, and none with these values.
fn refuses<'s, T: Model + std::fmt::Debug>(query: impl Fn() -> Query<'s, T>, others: &[&str]) {
    let cursor = query().page(None, 1).unwrap().next.unwrap();
    assert_eq!(query().page(Some(&cursor), 1).unwrap().rows.len(), 1);
    let text = cursor.to_string();
    let (order, _) = text.split_once('.').unwrap();
    for values in others {
        let cursor: Cursor = format!("{order}.{values}").parse().unwrap();
        let error = query().page(Some(&cursor), 1).unwrap_err();
        assert!(matches!(error, Error::Cursor { model: Some(_), .. }), "{values}: {error}");
    }
}

fn a_page_of_no_rows_has_one(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    let page = s.query::<Note>().page(None, 0).unwrap();
    assert_eq!(page.rows.iter().map(|note| note.id).collect::<Vec<_>>(), [1]);
    let page = s.query::<Note>().page(page.next.as_ref(), 0).unwrap();
    assert_eq!(page.rows.iter().map(|note| note.id).collect::<Vec<_>>(), [2]);
}

fn an_empty_page(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    let page = s.query::<Note>().filter(Note::ID.gt(100)).page(None, 2).unwrap();
    assert_eq!((page.rows, page.next), (vec![], None));
}

fn a_stream_is_read_in_parts(db: Database) {
    Schema::of::<(Note,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert_all((0..2_500).map(|at| Note::draft().title("x").rank((at % 7 != 0).then_some(at % 5)))).unwrap();
    let before = s.statements().len();
    let rows: Vec<Note> = s.query::<Note>().order_by(Note::RANK.desc()).stream().map(Result::unwrap).collect();
    assert_eq!(s.statements().len() - before, 3, "{}", s.statements());
    let all = s.query::<Note>().order_by(Note::RANK.desc()).order_by(Note::ID.desc()).all().unwrap();
    assert_eq!(rows, all.iter().map(|&note| Entity::row(note).clone()).collect::<Vec<_>>());

    let limited = || s.query::<Note>().filter(Note::RANK.is_not_null()).offset(3).limit(1_500).stream();
    let expected = s.query::<Note>().filter(Note::RANK.is_not_null()).order_by(Note::ID).offset(3).limit(1_500).all();
    let expected: Vec<_> = expected.unwrap().iter().map(|note| note.id).collect();
    let before = s.statements().len();
    assert_eq!(limited().map(|note| note.unwrap().id).collect::<Vec<_>>(), expected);
    assert_eq!(s.statements().len() - before, 2);
    let before = s.statements().len();
    assert_eq!(limited().take(1_000).count(), 1_000);
    assert_eq!(s.statements().len() - before, 1);
}

fn a_session_works_while_it_streams(db: Database) {
    insert_some(&db);
    let s = db.session().unwrap();
    for note in s.query::<Note>().stream() {
        let note = note.unwrap();
        s.update(s.one::<Note>(note.id).unwrap(), |row| row.title.push('!')).unwrap();
    }
    assert_eq!(s.query::<Note>().filter(Note::TITLE.ends_with("!")).count().unwrap(), 7);
}

/// SQLite keeps a text in a column of integers.
#[test]
fn an_error_ends_a_stream() {
    let db = Database::open("sqlite::memory:").unwrap();
    insert_some(&db);
    let s = db.session().unwrap();
    s.execute_sql("UPDATE notes SET rank = 'x' WHERE id = 3", ()).unwrap();
    let mut rows = s.query::<Note>().stream();
    assert!(matches!(rows.next(), Some(Err(Error::Decode { model: "Note", field: "rank", .. }))));
    assert!(rows.next().is_none());
}
