//! The connections of a database: how many, how long, and what happens when there are none.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use orm_core::{Backend, Connection, Database, DatabaseBuilder, Dialect, Error, Failure};

use crate::backends::{Engine, Fresh, on_each_backend};
use crate::library::{Author, create};

on_each_backend!(
    who_finds_none_is_told_how_many_there_are_and_how_long_it_waited,
    who_waits_longest_is_served_first,
    readers_run_beside_each_other_and_beside_a_writer,
    a_connection_is_used_again_until_it_is_too_old,
    idle_connections_are_closed,
    a_connection_that_was_lost_is_replaced,
    a_connection_goes_back_however_its_session_ends,
    the_status_tells_what_connections_do
);

const MS: Duration = Duration::from_millis(1);

/// A backend that counts the connections that it opens.
struct Counting {
    inner: Box<dyn Backend>,
    opened: Arc<AtomicUsize>,
}

impl Backend for Counting {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        self.opened.fetch_add(1, Ordering::Relaxed);
        self.inner.connect()
    }

    fn dialect(&self) -> &'static dyn Dialect {
        self.inner.dialect()
    }

    fn has_one_connection(&self) -> bool {
        self.inner.has_one_connection()
    }
}

/// The database to be opened, and how many connections it will have opened.
fn counting(fresh: &Fresh) -> (DatabaseBuilder, impl Fn() -> usize) {
    let opened = Arc::new(AtomicUsize::new(0));
    let counting = Counting { inner: <dyn Backend>::from_url(&fresh.url("")).unwrap(), opened: Arc::clone(&opened) };
    let builder = Database::builder("counted").backend(Box::new(counting));
    (builder, move || opened.load(Ordering::Relaxed))
}

fn reads(db: &Database) {
    in_readers(db, 1, &|| ());
}

/// Runs something while so many sessions are open.
fn in_readers(db: &Database, number: usize, body: &dyn Fn()) {
    if number == 0 {
        return body();
    }
    let read: Result<(), Error> = db.read(|_| {
        in_readers(db, number - 1, body);
        Ok(())
    });
    read.unwrap();
}

#[test]
fn a_database_is_shared() {
    fn is_shared<T: Clone + Send + Sync + 'static>() {}
    is_shared::<Database>();
}

#[test]
fn a_database_in_memory_has_one_connection_which_is_kept() {
    let refused = Database::open("sqlite::memory:?pool_size=2").unwrap_err();
    let expected = "`sqlite::memory:?pool_size=2` is not a database URL: it has one connection, and `pool_size` is 2";
    assert_eq!(refused.to_string(), expected);
    let db = Database::open("sqlite::memory:?pool_recycle=1&pool_idle=1").unwrap();
    create(&db);
    sleep(3 * MS);
    db.transaction(|s| s.insert(Author::draft().name("stays")).map(drop)).unwrap();
    sleep(3 * MS);
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 1);
}

#[test]
fn settings_that_do_not_fit_are_refused() {
    let refused = |builder: DatabaseBuilder| match builder.open().unwrap_err() {
        Error::Url { reason, .. } => reason.to_string(),
        other => panic!("{other}"),
    };
    assert_eq!(refused(Database::builder("sqlite::memory:").pool_size(0)), "`pool_size` is 0");
    let misspelt = "there is no parameter `pool_max`, only `pool_size`, `pool_timeout`, `pool_idle`, `pool_recycle`, \
                    `pool_pre_ping`";
    assert_eq!(refused(Database::builder("sqlite:a.db?pool_max=4")), misspelt);
}

fn who_finds_none_is_told_how_many_there_are_and_how_long_it_waited(fresh: Fresh) {
    let db = fresh.open("pool_size=2&pool_timeout=40");
    in_readers(&db, 2, &|| {
        let error = db.session().unwrap_err();
        let Error::Exhausted { pool_size: 2, waited } = error else { panic!("{error}") };
        assert!(waited >= 40 * MS && waited < 2000 * MS, "{waited:?}");
        let message = format!("no connection became free within {waited:.1?}: 2 of 2 are in use by sessions");
        assert_eq!(error.to_string(), message);
    });
    reads(&db);
}

/// Each waits for the only connection; that the first one to come is the first to get it can't be left to chance.
fn who_waits_longest_is_served_first(fresh: Fresh) {
    let db = Database::builder(&fresh.url("")).pool_size(1).pool_timeout(20_000 * MS).open().unwrap();
    let served = std::sync::Mutex::new(Vec::new());
    scope(|scope| {
        let held = db.session().unwrap();
        for number in 0..6 {
            let (db, served) = (&db, &served);
            scope.spawn(move || in_readers(db, 1, &|| served.lock().unwrap().push(number)));
            while db.status().waiting <= number {
                sleep(MS);
            }
        }
        drop(held);
    });
    assert_eq!(served.into_inner().unwrap(), [0, 1, 2, 3, 4, 5]);
}

/// Of the connections they take one, whichever the number of those who wait.
#[test]
fn writers_of_sqlite_wait_in_order_and_leave_the_connections_to_readers() {
    let fresh = Fresh::new(Engine::Sqlite).unwrap();
    let db = fresh.open("pool_size=2&pool_timeout=0&busy_timeout=20000");
    create(&db);
    let held = db.session().unwrap();
    held.insert(Author::draft().name("held")).unwrap();
    scope(|scope| {
        for number in 0..6 {
            let db = &db;
            scope.spawn(move || {
                db.transaction(|s| s.insert(Author::draft().name(number.to_string())).map(drop)).unwrap();
            });
            while db.status().waiting <= number {
                sleep(MS);
            }
        }
        reads(&db);
        held.commit().unwrap();
    });
    assert_eq!((db.status().open, db.status().waiting), (2, 0));
    assert_eq!(fresh.rows("SELECT name FROM authors ORDER BY id"), ["held", "0", "1", "2", "3", "4", "5"]);
}

/// Also one that comes from the same thread, and would wait for itself.
#[test]
fn a_writer_of_sqlite_waits_for_another_one_as_long_as_it_was_told() {
    let fresh = Fresh::new(Engine::Sqlite).unwrap();
    let db = fresh.open("busy_timeout=40");
    let held = db.session().unwrap();
    let Err(Error::Locked { source }) = db.session().map(drop) else { panic!() };
    assert!(source.message.starts_with("another session of this program has not ended within 4"), "{source}");
    // Another database of this program: SQLite itself finds out.
    let other = fresh.open("busy_timeout=40&retries=0");
    let Err(Error::Locked { source }) = other.session().map(drop) else { panic!() };
    assert!(source.message.starts_with("database is locked"), "{source}");
    drop(held);
    drop((db.session().unwrap(), other.status()));
    assert_eq!((db.status().waiting, db.status().in_use()), (0, 0));
}

fn readers_run_beside_each_other_and_beside_a_writer(db: Database) {
    create(&db);
    let writer = db.session().unwrap();
    writer.insert(Author::draft().name("new")).unwrap();
    // Each of them waits inside of its transaction until all are.
    let all = std::sync::Barrier::new(4);
    scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                db.read(|s| {
                    all.wait();
                    assert_eq!(s.query::<Author>().count()?, 0);
                    Ok::<_, Error>(())
                })
                .unwrap();
            });
        }
    });
    writer.commit().unwrap();
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 1);
}

fn a_connection_is_used_again_until_it_is_too_old(fresh: Fresh) {
    let (builder, opened) = counting(&fresh);
    let db = builder.pool_recycle(300 * MS).open().unwrap();
    let start = Instant::now();
    (0..5).for_each(|_| reads(&db));
    if start.elapsed() < 250 * MS {
        assert_eq!(opened(), 1);
    }
    sleep(310 * MS);
    let before = opened();
    reads(&db);
    assert_eq!(opened(), before + 1);

    let (builder, opened) = counting(&fresh);
    let db = builder.pool_recycle(None).pool_idle(None).pool_pre_ping(Duration::ZERO).open().unwrap();
    (0..5).for_each(|_| reads(&db));
    assert_eq!(opened(), 1);
}

fn idle_connections_are_closed(fresh: Fresh) {
    let db = fresh.open("pool_idle=50");
    in_readers(&db, 3, &|| assert_eq!(db.status().in_use(), 3));
    sleep(60 * MS);
    reads(&db);
    assert_eq!((db.status().open, db.status().idle), (1, 1));
}

fn a_connection_that_was_lost_is_replaced(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return;
    }
    for ping in [0, 60_000] {
        let db = fresh.open(&format!("pool_pre_ping={ping}"));
        in_readers(&db, 3, &|| ());
        assert_eq!(db.status().idle, 3);
        fresh.cut();
        in_readers(&db, 3, &|| ());
    }
}

fn a_connection_goes_back_however_its_session_ends(db: Database) {
    create(&db);
    let idle = |db: &Database| assert_eq!((db.status().idle, db.status().in_use()), (1, 0));
    db.session().unwrap().commit().unwrap();
    idle(&db);
    db.session().unwrap().rollback().unwrap();
    idle(&db);
    drop(db.session().unwrap());
    idle(&db);
    let refused = db.transaction(|s| {
        s.insert(Author::draft().name("a"))?;
        s.insert(Author::draft().name("a")).map(drop)
    });
    assert!(matches!(refused, Err(Error::Refused { .. })));
    idle(&db);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        db.transaction(|s| -> Result<(), Error> {
            s.insert(Author::draft().name("a"))?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    idle(&db);
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 0);
}

fn the_status_tells_what_connections_do(fresh: Fresh) {
    let db = fresh.open("pool_size=3");
    let status = |db: &Database| {
        let status = db.status();
        (status.pool_size, status.open, status.idle, status.in_use(), status.waiting)
    };
    assert_eq!(status(&db), (3, 1, 1, 0, 0));
    let s = db.session().unwrap();
    assert_eq!(status(&db), (3, 1, 0, 1, 0));
    db.read(|_| {
        assert_eq!(status(&db), (3, 2, 0, 2, 0));
        Ok::<_, Error>(())
    })
    .unwrap();
    assert_eq!(status(&db), (3, 2, 1, 1, 0));
    drop(s);
    assert_eq!(status(&db), (3, 2, 2, 0, 0));
}
