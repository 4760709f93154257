//! Columns that the application doesn't set: stamps, those that are read-only, and those that the database computes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, Utc};
use orm_core::{Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend, spelled};

on_each_backend!(
    stamps_are_filled_and_follow,
    stamps_are_the_same_in_one_call,
    statements_over_many_rows_stamp_them,
    computed_columns_come_back,
    computed_columns_follow_every_door,
    many_rows_are_read_back_at_once,
    nothing_of_it_is_the_applications
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "lists")]
pub struct List {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(created_at)]
    pub created_at: DateTime<Utc>,
    #[column(updated_at)]
    pub updated_at: jiff::Timestamp,
    #[relationship(backref = "list", position = Item::position)]
    pub items: HasMany<Item>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "items")]
pub struct Item {
    #[column(primary_key)]
    pub id: i64,
    pub position: i32,
    #[column(foreign_key = List::id)]
    pub list_id: Option<i64>,
    #[column(created_at)]
    pub made: NaiveDateTime,
    #[column(updated_at)]
    pub changed: Option<jiff::civil::DateTime>,
}

/// A database whose clock a test sets: in seconds.
fn clocked(db: Database) -> (Database, Arc<AtomicU64>) {
    let time = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&time);
    let db = db.with_clock(move || SystemTime::UNIX_EPOCH + Duration::new(clock.load(Ordering::SeqCst), 250_999));
    Schema::of::<(List, Item)>().create(&db).unwrap();
    (db, time)
}

/// The seconds of both stamps; each is to the microsecond.
fn stamps(list: &List) -> (i64, i64) {
    assert_eq!((list.created_at.timestamp_subsec_nanos(), list.updated_at.subsec_nanosecond()), (250_000, 250_000));
    (list.created_at.timestamp(), list.updated_at.as_second())
}

fn item_stamps(item: &Item) -> (i64, i64) {
    let changed = item.changed.unwrap().to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    (item.made.and_utc().timestamp(), changed.as_second())
}

fn stamps_are_filled_and_follow(db: Database) {
    let (db, time) = clocked(db);
    let s = db.session().unwrap();
    time.store(10, Ordering::SeqCst);
    let list = s.insert(List::draft().name("a")).unwrap();
    assert_eq!(stamps(&list), (10, 10));
    time.store(20, Ordering::SeqCst);
    s.update(list, |_| ()).unwrap();
    assert_eq!(stamps(&list), (10, 10));
    s.update(list, |row| row.name = "b".into()).unwrap();
    assert_eq!(stamps(&list), (10, 20));
    let sql = r#"UPDATE "lists" SET "name" = ?1, "updated_at" = ?2 WHERE "id" = ?3"#;
    assert_eq!(s.statements().iter().last(), Some(&*spelled(&db, sql)));
    // What was sent is found by it.
    let (created, updated) = (list.created_at, list.updated_at);
    let found = s.query::<List>().filter(List::CREATED_AT.eq(created).and(List::UPDATED_AT.eq(updated)));
    assert_eq!(found.one().unwrap(), list);
    let before = Entity::row(list).clone();
    s.refresh(list).unwrap();
    assert_eq!(*list, before);
    s.commit().unwrap();

    let real = Database::clone(&db).with_clock(SystemTime::now);
    let s = real.session().unwrap();
    let list = s.insert(List::draft().name("now")).unwrap();
    let age = SystemTime::now().duration_since(list.created_at.into()).unwrap();
    assert!(age < Duration::from_secs(600), "{list:?}");
}

fn stamps_are_the_same_in_one_call(db: Database) {
    let ticking = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&ticking);
    let db = db.with_clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(clock.fetch_add(1, Ordering::SeqCst)));
    Schema::of::<(List, Item)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let list = s.insert(List::draft().name("a").items([Item::draft(), Item::draft()])).unwrap();
    let made: Vec<_> = list.items(&s).unwrap().iter().map(|item| item_stamps(&item)).collect();
    assert_eq!((list.created_at.timestamp(), list.updated_at.as_second(), made), (0, 0, vec![(0, 0), (0, 0)]));
}

fn statements_over_many_rows_stamp_them(db: Database) {
    let (db, time) = clocked(db);
    let s = db.session().unwrap();
    let list = s.insert(List::draft().name("a").items([Item::draft(), Item::draft(), Item::draft()])).unwrap();
    let items = list.items(&s).unwrap();
    let [a, b, c] = items.to_vec()[..] else { panic!() };
    let agree = |expected: [i64; 3]| {
        assert_eq!([a, b, c].map(|item| item_stamps(&item)), expected.map(|changed| (0, changed)));
        let rows = s.query::<Item>().order_by(Item::ID).select(Item::CHANGED).all().unwrap();
        assert_eq!(rows, [a.changed, b.changed, c.changed]);
    };
    time.store(5, Ordering::SeqCst);
    items.move_to(a, 1).unwrap();
    agree([5, 5, 0]);
    time.store(6, Ordering::SeqCst);
    s.update_where(Item::POSITION.ge(2), [Item::POSITION.set(Item::POSITION + 1)]).unwrap();
    agree([5, 5, 6]);
    time.store(7, Ordering::SeqCst);
    items.remove(b).unwrap();
    time.store(8, Ordering::SeqCst);
    items.clear().unwrap();
    assert_eq!([a, b, c].map(|item| (item_stamps(&item).1 >= 7, item.list_id)), [(true, None); 3]);
    let rows = s.query::<Item>().order_by(Item::ID).select(Item::CHANGED).all().unwrap();
    assert_eq!(rows, [a.changed, b.changed, c.changed]);
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "orders")]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "order")]
    pub lines: HasMany<Line>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "order_lines")]
pub struct Line {
    #[column(primary_key)]
    pub id: i64,
    pub price: i64,
    #[column(default = 2)]
    pub quantity: i64,
    #[column(foreign_key = Order::id)]
    pub order_id: Option<i64>,
    #[column(generated = "price * quantity")]
    pub total: i64,
    #[column(generated = "order_id + 1000")]
    pub order_number: Option<i64>,
    #[column(read_only, default = "new")]
    pub state: String,
    #[column(read_only)]
    pub note: Option<String>,
}

fn create(db: &Database) {
    Schema::of::<(Order, Line)>().create(db).unwrap();
}

fn computed_columns_come_back(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    let s = db.session().unwrap();
    let line = s.insert(Line::draft().price(3)).unwrap();
    assert_eq!((line.quantity, line.total, line.order_number, line.state.as_str()), (2, 6, None, "new"));
    let sent = s.statements().len();
    s.update(line, |row| row.price = 5).unwrap();
    assert_eq!(line.total, 10);
    assert_eq!(s.statements().len(), sent + 2, "{}", s.statements());
    let undone: Result<(), Error> = s.savepoint(|| {
        s.update(line, |row| row.quantity = 10)?;
        assert_eq!(line.total, 50);
        Err(Error::Aborted)
    });
    undone.unwrap_err();
    assert_eq!((line.quantity, line.total), (2, 10));
    assert_eq!(s.query::<Line>().filter(Line::TOTAL.gt(9)).one().unwrap(), line);
    s.update_where(Line::PRICE.eq(5), [Line::PRICE.set(7)]).unwrap();
    assert_eq!(line.total, 14);
    s.commit().unwrap();
    assert_eq!(fresh.rows("SELECT price, quantity, total, state FROM order_lines"), ["7 2 14 new"]);
}

fn computed_columns_follow_every_door(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    fresh.plain(match fresh.engine() {
        Engine::Sqlite => {
            "CREATE TRIGGER noted AFTER UPDATE OF order_id ON order_lines BEGIN
             UPDATE order_lines SET note = 'order ' || coalesce(new.order_id, 'none') WHERE id = new.id; END"
        }
        Engine::Postgres => {
            "CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN new.note := 'order ' || coalesce(new.order_id::text, 'none'); RETURN new; END $$;
             CREATE TRIGGER noted BEFORE UPDATE OF order_id ON order_lines FOR EACH ROW EXECUTE FUNCTION noted()"
        }
        Engine::Mysql => {
            "CREATE TRIGGER noted BEFORE UPDATE ON order_lines FOR EACH ROW
             SET new.note = concat('order ', coalesce(new.order_id, 'none'))"
        }
    });
    let s = db.session().unwrap();
    let [one, two] = ["one", "two"].map(|name| s.insert(Order::draft().name(name)).unwrap());
    let line = one.lines(&s).unwrap().create(Line::draft().price(1)).unwrap();
    let shown = || (line.order_id, line.order_number, line.note.as_deref());
    assert_eq!(shown(), (Some(1), Some(1001), None));
    line.set_order(&s, two).unwrap();
    assert_eq!(shown(), (Some(2), Some(1002), Some("order 2")));
    one.lines(&s).unwrap().add(line).unwrap();
    assert_eq!(shown(), (Some(1), Some(1001), Some("order 1")));
    one.lines(&s).unwrap().remove(line).unwrap();
    assert_eq!(shown(), (None, None, Some("order none")));
    two.lines(&s).unwrap().replace([line]).unwrap();
    assert_eq!(shown(), (Some(2), Some(1002), Some("order 2")));
    two.lines(&s).unwrap().clear().unwrap();
    assert_eq!(shown(), (None, None, Some("order none")));
    s.delete(two).unwrap();
    assert_eq!(line.order(&s).unwrap(), None);
}

fn many_rows_are_read_back_at_once(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let order = s.insert(Order::draft().name("big").lines((0..20).map(|price| Line::draft().price(price)))).unwrap();
    let totals: Vec<_> = order.lines(&s).unwrap().iter().map(|line| line.total).collect();
    assert_eq!(totals, (0..20).map(|price| price * 2).collect::<Vec<_>>());
    // A savepoint, its end, one insert of each table, one reading.
    assert_eq!(s.statements().len(), 5, "{}", s.statements());
}

fn nothing_of_it_is_the_applications(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let line = s.insert(Line::draft().price(1)).unwrap();
    let sent = s.statements().len();
    let error = s.update(line, |row| row.total = 9).unwrap_err();
    assert_eq!(error.to_string(), "`Line::total` of the row with key 1 can't be set: it is `generated`");
    let error = s.update(line, |row| row.state = "old".into()).unwrap_err();
    assert!(matches!(error, Error::NotSettable { model: "Line", field: "state", role: "`read_only`", .. }), "{error}");
    assert_eq!((line.total, s.statements().len()), (2, sent));
}
