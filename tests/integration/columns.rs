//! Every column type: into the database, out of it in another session, and as the database itself sees it.

use orm_core::{Error, prelude::*};

/// Inserts, reads in a new session, and gives back both rows.
fn there_and_back<M: Model + Clone>(draft: impl Draft<M>) -> (M, M)
where
    i64: orm_core::IntoKey<M::Key>,
{
    let db = Database::open("sqlite::memory:").unwrap();
    Schema::of::<(M,)>().create(&db).unwrap();
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

#[test]
fn numbers_text_and_bytes() {
    let smallest = Plain::draft().a(i8::MIN).b(i16::MIN).c(i32::MIN).d(i64::MIN).e(0).f(0).g(0).h(0_u64);
    let smallest = smallest.i(f32::MIN).j(f64::MIN_POSITIVE).k(false).l("").m(Vec::new());
    let (inserted, read) = there_and_back::<Plain>(smallest);
    assert_eq!(inserted, read);
    assert_eq!((read.d, read.j, read.n, read.o, read.p, read.q), (i64::MIN, f64::MIN_POSITIVE, None, None, None, None));

    let greatest = Plain::draft().a(i8::MAX).b(i16::MAX).c(i32::MAX).d(i64::MAX).e(u8::MAX).f(u16::MAX).g(u32::MAX);
    let greatest = greatest.h(i64::MAX as u64).i(f32::MAX).j(f64::MAX).k(true).l("ß 語 \0 '; DROP TABLE plain; --");
    let greatest = greatest.m([0, 255].as_slice()).n(-1).o("text").p(vec![7]).q(true);
    let (inserted, read) = there_and_back::<Plain>(greatest);
    assert_eq!(inserted, read);
    assert_eq!((read.h, read.l.as_str()), (i64::MAX as u64, "ß 語 \0 '; DROP TABLE plain; --"));
    assert_eq!(
        (read.n, read.o.as_deref(), read.p.as_deref(), read.q),
        (Some(-1), Some("text"), Some(&[7][..]), Some(true))
    );
}

#[test]
fn what_the_database_cannot_hold_is_refused() {
    let db = Database::open("sqlite::memory:").unwrap();
    Schema::of::<(Plain,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let draft = || Plain::draft().a(0).b(0).c(0).d(0).e(0).f(0).g(0).i(0.0).k(true).l("").m(Vec::new());
    let error = s.insert(draft().h(u64::MAX).j(0.0)).unwrap_err();
    assert!(matches!(error, Error::Database { .. }), "{error}");
    let error = s.insert(draft().h(0_u64).j(f64::NAN)).unwrap_err();
    assert!(matches!(error, Error::Database { .. } | Error::Refused { .. }), "{error}");
    assert_eq!(s.query::<Plain>().count().unwrap(), 0);
    s.insert(draft().h(0_u64).j(f64::INFINITY)).unwrap();
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

#[test]
fn newtypes_and_enums() {
    let draft = Own::draft().author(AuthorId(7)).isbn(Isbn { digits: "978".into() }).binding(Binding::Digital);
    let (inserted, read) = there_and_back::<Own>(draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.author, read.isbn, read.binding),
        (AuthorId(7), Some(Isbn { digits: "978".into() }), Binding::Digital)
    );
    let stored = |column: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("own.db");
        let db = Database::open(&format!("sqlite:{}", path.display())).unwrap();
        Schema::of::<(Own,)>().create(&db).unwrap();
        db.transaction(|s| s.insert(Own::draft().author(AuthorId(7)).binding(Binding::HardCover)).map(|_| ())).unwrap();
        let plain = rusqlite::Connection::open(&path).unwrap();
        plain
            .query_row(&format!("SELECT {column} FROM own"), [], |row| row.get::<_, rusqlite::types::Value>(0))
            .unwrap()
    };
    assert_eq!(stored("author"), rusqlite::types::Value::Integer(7));
    assert_eq!(stored("binding"), rusqlite::types::Value::Text("hard_cover".into()));
    assert_eq!(stored("isbn"), rusqlite::types::Value::Null);
}

#[test]
fn own_types_are_compared_and_found() {
    let db = Database::open("sqlite::memory:").unwrap();
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

#[test]
fn chrono_columns() {
    let date = chrono::NaiveDate::from_ymd_opt(1974, 5, 1).unwrap();
    let both = date.and_hms_nano_opt(23, 59, 59, 123_456_789).unwrap();
    let draft = Dated::draft().date(date).time(both.time()).both(both).instant(both.and_utc());
    let (inserted, read) = there_and_back::<Dated>(draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.date, read.time, read.both, read.instant, read.none),
        (date, both.time(), both, both.and_utc(), None)
    );
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

#[test]
fn jiff_columns() {
    let both = jiff::civil::datetime(1974, 5, 1, 23, 59, 59, 123_456_789);
    let instant: jiff::Timestamp = "1974-05-01T23:59:59.123456789Z".parse().unwrap();
    let draft = Civil::draft().date(both.date()).time(both.time()).both(both).instant(instant);
    let (inserted, read) = there_and_back::<Civil>(draft);
    assert_eq!(inserted, read);
    assert_eq!(
        (read.date, read.time, read.both, read.instant, read.none),
        (both.date(), both.time(), both, instant, None)
    );
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

#[test]
fn uuid_json_and_decimal_columns() {
    let uuid = uuid::Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    let json = serde_json::json!({"title": "Solaris", "years": [1961, null]});
    let price: rust_decimal::Decimal = "0.99".parse().unwrap();
    let (inserted, read) = there_and_back::<Rich>(Rich::draft().uuid(uuid).json(json.clone()).price(price));
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
    #[column(default = "it's \"new\"")]
    text: String,
    #[column(default = sql("1 + 1"))]
    computed: i64,
    #[column(default = 7)]
    optional: Option<i64>,
}

#[test]
fn defaults_come_back_into_the_entity() {
    let (inserted, read) = there_and_back::<Defaulted>(Defaulted::draft());
    let expected = Defaulted {
        id: 1,
        flag: true,
        number: -3,
        ratio: 0.5,
        text: "it's \"new\"".into(),
        computed: 2,
        optional: Some(7),
    };
    assert_eq!((inserted, read), (expected.clone(), expected.clone()));
    let (given, _) = there_and_back::<Defaulted>(Defaulted::draft().flag(false).number(4).optional(None));
    assert_eq!(given, Defaulted { flag: false, number: 4, optional: None, ..expected });
}
