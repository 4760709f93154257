//! Every column type: into the database, out of it in another session, and as the database itself sees it.

use orm_core::{Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};

on_each_backend!(
    numbers_text_and_bytes,
    what_the_database_cannot_hold_is_refused,
    newtypes_and_enums,
    own_types_are_compared_and_found,
    chrono_columns,
    years_that_are_no_text_in_order_are_refused,
    jiff_columns,
    nanoseconds_are_kept_or_refused,
    a_leap_second_is_kept_or_refused,
    uuid_json_and_decimal_columns,
    defaults_come_back_into_the_entity
);

/// Inserts, reads in a new session, and gives back both rows.
fn there_and_back<M: Model + Clone>(db: &Database, draft: impl Draft<M>) -> (M, M)
where
    i64: orm_core::IntoKey<M::Key>,
{
    let schema = Schema::of::<(M,)>();
    schema.drop(db).unwrap();
    schema.create(db).unwrap();
    let s = db.session().unwrap();
    let inserted = Entity::row(s.insert(draft).unwrap()).clone();
    s.commit().unwrap();
    let s = db.session().unwrap();
    let read = Entity::row(s.one::<M>(1).unwrap()).clone();
    (inserted, read)
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Plain {
    #[column(primary_key)]
    id: i64,
    a: i8,
    b: i16,
    c: i32,
    d: i64,
    e: u8,
    f: u16,
    g: u32,
    h: u64,
    i: f32,
    j: f64,
    k: bool,
    l: String,
    m: Vec<u8>,
    n: Option<i64>,
    o: Option<String>,
    p: Option<Vec<u8>>,
    q: Option<bool>,
}

fn numbers_text_and_bytes(db: Database) {
    let smallest = Plain::draft().a(i8::MIN).b(i16::MIN).c(i32::MIN).d(i64::MIN).e(0).f(0).g(0).h(0_u64);
    let smallest = smallest.i(f32::MIN).j(f64::MIN_POSITIVE).k(false).l("").m(Vec::new());
    let (inserted, read) = there_and_back::<Plain>(&db, smallest);
    assert_eq!(inserted, read);
    assert_eq!((read.d, read.j, read.n, read.o, read.p, read.q), (i64::MIN, f64::MIN_POSITIVE, None, None, None, None));

    let greatest = Plain::draft().a(i8::MAX).b(i16::MAX).c(i32::MAX).d(i64::MAX).e(u8::MAX).f(u16::MAX).g(u32::MAX);
    let greatest = greatest.h(i64::MAX as u64).i(f32::MAX).j(f64::MAX).k(true).l("ß 語 '; DROP TABLE plain; --");
    let greatest = greatest.m([0, 255].as_slice()).n(-1).o("text").p(vec![7]).q(true);
    let (inserted, read) = there_and_back::<Plain>(&db, greatest);
    assert_eq!(inserted, read);
    assert_eq!((read.h, read.l.as_str()), (i64::MAX as u64, "ß 語 '; DROP TABLE plain; --"));
    assert_eq!(
        (read.n, read.o.as_deref(), read.p.as_deref(), read.q),
        (Some(-1), Some("text"), Some(&[7][..]), Some(true))
    );
}

fn what_the_database_cannot_hold_is_refused(db: Database) {
    Schema::of::<(Plain,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let draft = || Plain::draft().a(0).b(0).c(0).d(0).e(0).f(0).g(0).i(0.0).k(true).l("").m(Vec::new());
    match s.insert(draft().h(u64::MAX).j(0.0)) {
        Ok(stored) => {
            s.refresh(stored).unwrap();
            assert_eq!((stored.h, Engine::of(&db)), (u64::MAX, Engine::Mysql));
            s.delete(stored).unwrap();
        }
        Err(error) => {
            assert!(Engine::of(&db) != Engine::Mysql && matches!(error, Error::Database { .. }), "{error}");
        }
    }
    assert_eq!(s.query::<Plain>().count().unwrap(), 0);
    match s.insert(draft().h(0_u64).j(0.0).l("a\0b")) {
        Ok(stored) => {
            s.refresh(stored).unwrap();
            assert_eq!((stored.l.as_str(), Engine::of(&db) == Engine::Postgres), ("a\0b", false));
        }
        Err(error) => {
            assert!(Engine::of(&db) == Engine::Postgres && matches!(error, Error::Database { .. }), "{error}");
        }
    }
    for (number, refused_by) in [(f64::NAN, &[Engine::Sqlite, Engine::Mysql][..]), (f64::INFINITY, &[Engine::Mysql])] {
        match s.insert(draft().h(0_u64).j(number)) {
            Ok(stored) => {
                assert!(!refused_by.contains(&Engine::of(&db)));
                s.refresh(stored).unwrap();
                assert_eq!(stored.j.to_bits(), number.to_bits());
            }
            Err(error) => {
                assert!(refused_by.contains(&Engine::of(&db)) && matches!(error, Error::Database { .. }), "{error}");
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ColumnType)]
struct AuthorId(i64);

#[derive(Debug, Clone, PartialEq, ColumnType)]
struct Isbn {
    digits: String,
}

#[derive(Debug, Clone, PartialEq, ColumnType)]
enum Binding {
    Paperback,
    HardCover,
    #[column_type(rename = "e-book")]
    Digital,
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Own {
    #[column(primary_key)]
    id: i64,
    author: AuthorId,
    isbn: Option<Isbn>,
    binding: Binding,
}

fn newtypes_and_enums(fresh: Fresh) {
    let db = fresh.open("");
    let draft = Own::draft().author(AuthorId(7)).isbn(Isbn { digits: "978".into() }).binding(Binding::Digital);
    let (inserted, read) = there_and_back::<Own>(&db, draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.author, read.isbn, read.binding),
        (AuthorId(7), Some(Isbn { digits: "978".into() }), Binding::Digital)
    );
    db.transaction(|s| s.insert(Own::draft().author(AuthorId(8)).binding(Binding::HardCover)).map(|_| ())).unwrap();
    assert_eq!(fresh.rows("SELECT author, binding, isbn FROM own ORDER BY id"), ["7 e-book 978", "8 hard_cover NULL"]);
}

fn own_types_are_compared_and_found(db: Database) {
    Schema::of::<(Own,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let own = s.insert(Own::draft().author(AuthorId(7)).binding(Binding::Paperback)).unwrap();
    assert_eq!(s.query::<Own>().filter(Own::BINDING.eq(Binding::Paperback)).one().unwrap(), own);
    assert_eq!(s.query::<Own>().filter(Own::AUTHOR.in_([AuthorId(7), AuthorId(8)])).one().unwrap(), own);
    assert_eq!(s.query::<Own>().filter(Own::BINDING.ne(Binding::Paperback)).count().unwrap(), 0);
    s.update(own, |row| row.binding = Binding::HardCover).unwrap();
    assert_eq!(own.binding, Binding::HardCover);
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Dated {
    #[column(primary_key)]
    id: i64,
    date: chrono::NaiveDate,
    time: chrono::NaiveTime,
    both: chrono::NaiveDateTime,
    instant: chrono::DateTime<chrono::Utc>,
    none: Option<chrono::NaiveDate>,
}

fn chrono_columns(db: Database) {
    let date = chrono::NaiveDate::from_ymd_opt(1974, 5, 1).unwrap();
    let both = date.and_hms_micro_opt(23, 59, 59, 123_456).unwrap();
    let draft = Dated::draft().date(date).time(both.time()).both(both).instant(both.and_utc());
    let (inserted, read) = there_and_back::<Dated>(&db, draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.date, read.time, read.both, read.instant, read.none),
        (date, both.time(), both, both.and_utc(), None)
    );
}

/// SQLite compares dates as text: of years with more digits, or a sign, it would say what isn't so.
fn years_that_are_no_text_in_order_are_refused(db: Database) {
    Schema::of::<(Dated,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let at = |year| chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let draft = |year: i32| {
        let both = at(year).and_time(chrono::NaiveTime::MIN);
        Dated::draft().date(at(year)).time(both.time()).both(both).instant(both.and_utc())
    };
    for year in [-1, 10_000] {
        let error = s.insert(draft(year)).unwrap_err();
        assert!(matches!(error, Error::Database { .. }), "{error:?}");
        if Engine::of(&db) == Engine::Sqlite {
            assert!(error.to_string().contains("SQLite compares dates as text"), "{error}");
            assert!(s.query::<Dated>().filter(Dated::DATE.lt(at(year))).count().is_err());
        }
    }
    let dated = s.insert_all([1, 9_999].map(draft)).unwrap();
    assert_eq!(s.query::<Dated>().filter(Dated::DATE.lt(at(9_999))).all().unwrap(), [dated[0]]);
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Civil {
    #[column(primary_key)]
    id: i64,
    date: jiff::civil::Date,
    time: jiff::civil::Time,
    both: jiff::civil::DateTime,
    instant: jiff::Timestamp,
    none: Option<jiff::Timestamp>,
}

fn jiff_columns(db: Database) {
    let both = jiff::civil::datetime(1974, 5, 1, 23, 59, 59, 123_456_000);
    let instant: jiff::Timestamp = "1974-05-01T23:59:59.123456Z".parse().unwrap();
    let draft = Civil::draft().date(both.date()).time(both.time()).both(both).instant(instant);
    let (inserted, read) = there_and_back::<Civil>(&db, draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.date, read.time, read.both, read.instant, read.none),
        (both.date(), both.time(), both, instant, None)
    );
}

/// To the nanosecond where the engine stores that, and nowhere rounded.
fn nanoseconds_are_kept_or_refused(db: Database) {
    Schema::of::<(Dated,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let exact: chrono::DateTime<chrono::Utc> = "1974-05-01T23:59:59.000000001Z".parse().unwrap();
    let rough: chrono::DateTime<chrono::Utc> = "1974-05-01T23:59:59Z".parse().unwrap();
    let (exact_time, rough_time) = (exact.naive_utc(), rough.naive_utc());
    for (time, both, instant) in [
        (exact_time.time(), rough_time, rough),
        (rough_time.time(), exact_time, rough),
        (rough_time.time(), rough_time, exact),
    ] {
        let inserted = s.insert(Dated::draft().date(both.date()).time(time).both(both).instant(instant));
        if Engine::of(&db) == Engine::Sqlite {
            let stored = inserted.unwrap();
            s.refresh(stored).unwrap();
            assert_eq!((stored.time, stored.both, stored.instant), (time, both, instant));
        } else {
            let error = inserted.unwrap_err();
            assert!(error.to_string().contains("stores times to the microsecond"), "{error}");
        }
    }
}

fn a_leap_second_is_kept_or_refused(db: Database) {
    Schema::of::<(Dated,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let rough: chrono::DateTime<chrono::Utc> = "2016-12-31T12:00:00Z".parse().unwrap();
    let leap: chrono::DateTime<chrono::Utc> = "2016-12-31T23:59:60Z".parse().unwrap();
    let (leap_time, rough_time) = (leap.naive_utc(), rough.naive_utc());
    for (time, both, instant) in [
        (leap_time.time(), rough_time, rough),
        (rough_time.time(), leap_time, rough),
        (rough_time.time(), rough_time, leap),
    ] {
        let inserted = s.insert(Dated::draft().date(both.date()).time(time).both(both).instant(instant));
        if Engine::of(&db) == Engine::Sqlite {
            let stored = inserted.unwrap();
            s.refresh(stored).unwrap();
            assert_eq!((stored.time, stored.both, stored.instant), (time, both, instant));
        } else {
            assert!(matches!(inserted, Err(Error::Database { .. })), "{inserted:?}");
        }
    }
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Rich {
    #[column(primary_key)]
    id: i64,
    uuid: uuid::Uuid,
    json: serde_json::Value,
    price: rust_decimal::Decimal,
    no_price: Option<rust_decimal::Decimal>,
}

fn uuid_json_and_decimal_columns(db: Database) {
    let uuid = uuid::Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    let json = serde_json::json!({"title": "Solaris", "years": [1961, null]});
    let price: rust_decimal::Decimal = "0.99".parse().unwrap();
    let (inserted, read) = there_and_back::<Rich>(&db, Rich::draft().uuid(uuid).json(json.clone()).price(price));
    assert_eq!(inserted, read);
    assert_eq!((read.uuid, read.json, read.price, read.no_price), (uuid, json, price, None));
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Defaulted {
    #[column(primary_key)]
    id: i64,
    #[column(default = true)]
    flag: bool,
    #[column(default = -3)]
    number: i32,
    #[column(default = 0.5)]
    ratio: f64,
    #[column(default = "it's \"new\" \\ 'ł'")]
    text: String,
    #[column(default = sql("1 + 1"))]
    computed: i64,
    #[column(default = 7)]
    optional: Option<i64>,
    #[column(default = 3)]
    single: f32,
    #[column(default = "2024-05-01")]
    date: chrono::NaiveDate,
    #[column(default = "10:00:00.25")]
    time: jiff::civil::Time,
    #[column(default = "2024-05-01 10:00:00")]
    date_time: chrono::NaiveDateTime,
    #[column(default = "2024-05-01T10:00:00Z")]
    instant: jiff::Timestamp,
    #[column(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
    uuid: uuid::Uuid,
    #[column(default = "-12.50")]
    decimal: rust_decimal::Decimal,
    #[column(default = "{\"a\": [1, null]}")]
    json: serde_json::Value,
}

fn defaults_come_back_into_the_entity(db: Database) {
    let (inserted, read) = there_and_back::<Defaulted>(&db, Defaulted::draft());
    let expected = Defaulted {
        id: 1,
        flag: true,
        number: -3,
        ratio: 0.5,
        text: "it's \"new\" \\ 'ł'".into(),
        computed: 2,
        optional: Some(7),
        single: 3.0,
        date: chrono::NaiveDate::from_ymd_opt(2024, 5, 1).unwrap(),
        time: jiff::civil::time(10, 0, 0, 250_000_000),
        date_time: chrono::NaiveDate::from_ymd_opt(2024, 5, 1).unwrap().and_hms_opt(10, 0, 0).unwrap(),
        instant: "2024-05-01T10:00:00Z".parse().unwrap(),
        uuid: uuid::Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8),
        decimal: "-12.50".parse().unwrap(),
        json: serde_json::json!({ "a": [1, null] }),
    };
    assert_eq!((inserted, read), (expected.clone(), expected.clone()));
    let (given, _) = there_and_back::<Defaulted>(&db, Defaulted::draft().flag(false).number(4).optional(None));
    assert_eq!(given, Defaulted { flag: false, number: 4, optional: None, ..expected });
}
