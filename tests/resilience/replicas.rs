//! Readers are sent to replicas. Another database stands in for one, so that what is read tells where it was read.

use std::time::Duration;

use orm_core::{Database, Error};

use crate::backends::{Engine, Fresh, on_each_backend};
use crate::library::{Author, create};

on_each_backend!(
    readers_go_to_a_replica_and_writers_to_the_primary,
    replicas_are_taken_in_turn,
    a_replica_that_does_not_answer_is_replaced_by_the_primary,
    a_replica_is_of_the_same_engine,
    a_url_names_replicas_by_their_host
);

/// A database whose only author is called so.
fn named(engine: Engine, name: &str) -> Fresh {
    let fresh = Fresh::new(engine).unwrap();
    let db = fresh.open("");
    create(&db);
    db.transaction(|s| s.insert(Author::draft().name(name)).map(drop)).unwrap();
    fresh
}

fn names(db: &Database) -> Vec<String> {
    db.read(|s| s.query::<Author>().order_by(Author::NAME).select(Author::NAME).all()).unwrap()
}

fn readers_go_to_a_replica_and_writers_to_the_primary(primary: Fresh) {
    let replica = named(primary.engine(), "replica");
    create(&primary.open(""));
    let db = Database::builder(&primary.url("")).replica(&replica.url("")).open().unwrap();
    db.transaction(|s| s.insert(Author::draft().name("primary")).map(drop)).unwrap();
    assert_eq!(names(&db), ["replica"]);
    assert_eq!(names(&db.primary()), ["primary"]);
    assert_eq!(names(&db.primary().clone()), ["primary"]);
    let s = db.session().unwrap();
    assert_eq!(s.query::<Author>().one().unwrap().name, "primary");
    s.insert(Author::draft().name("more")).unwrap();
    s.commit().unwrap();
    let refused = db.read(|s| s.insert(Author::draft().name("x")).map(drop)).unwrap_err();
    assert!(matches!(refused, Error::ReadOnly { .. }), "{refused}");
    assert_eq!(primary.rows("SELECT name FROM authors ORDER BY name"), ["more", "primary"]);
    assert_eq!(replica.rows("SELECT name FROM authors"), ["replica"]);
}

fn replicas_are_taken_in_turn(primary: Fresh) {
    let (one, two) = (named(primary.engine(), "one"), named(primary.engine(), "two"));
    let db = Database::builder(&primary.url("")).replica(&one.url("")).replica(&two.url("pool_size=1")).open().unwrap();
    let read: Vec<_> = (0..4).flat_map(|_| names(&db)).collect();
    assert_eq!(read, ["one", "two", "one", "two"]);
}

/// The URL of a database that isn't there, and what brings it about.
fn missing(fresh: &Fresh) -> (String, Box<dyn FnOnce() + '_>) {
    match fresh.engine() {
        Engine::Sqlite => {
            let path = fresh.url("").strip_prefix("sqlite:").unwrap().to_owned();
            let away = format!("{path}.away");
            std::fs::rename(&path, &away).unwrap();
            (fresh.url("mode=rw"), Box::new(move || std::fs::rename(away, path).unwrap()))
        }
        // Nobody listens there, and nobody will.
        Engine::Postgres => ("postgres://postgres@127.0.0.1:1/test".to_owned(), Box::new(|| ())),
        Engine::Mysql => ("mysql://root@127.0.0.1:1/test".to_owned(), Box::new(|| ())),
    }
}

fn a_replica_that_does_not_answer_is_replaced_by_the_primary(primary: Fresh) {
    let replica = named(primary.engine(), "replica");
    let (url, comes) = missing(&replica);
    create(&primary.open(""));
    let db = Database::builder(&primary.url("")).replica(&url).open().unwrap();
    db.transaction(|s| s.insert(Author::draft().name("primary")).map(drop)).unwrap();
    assert_eq!(names(&db), ["primary"]);
    comes();
    // It is left alone for a while.
    assert_eq!(names(&db), ["primary"]);
    if replica.engine() == Engine::Sqlite {
        std::thread::sleep(Duration::from_millis(2100));
        assert_eq!(names(&db), ["replica"]);
    }
}

fn a_url_names_replicas_by_their_host(primary: Fresh) {
    create(&primary.open(""));
    let named = |places: &str| Database::open(&primary.url(places));
    let refused = |places: &str| match named(places) {
        Err(Error::Url { reason, .. }) => reason.to_string(),
        other => panic!("{other:?}"),
    };
    if primary.engine() == Engine::Sqlite {
        assert_eq!(refused("replica=b.db"), "`replica` is another server, and this URL has none");
        return;
    }
    // The same server stands in for another one; the first isn't there.
    let url = primary.url("");
    let (_, port) = url.rsplit_once('/').unwrap().0.rsplit_once(':').unwrap();
    let db = named(&format!("replica=127.0.0.1:1&replica=localhost:{port}&pool_size=1&connect_timeout=2")).unwrap();
    db.transaction(|s| s.insert(Author::draft().name("primary")).map(drop)).unwrap();
    assert_eq!(names(&db), ["primary"]);
    let held = db.session().unwrap();
    // All connections of the primary are in use, and those of the replica aren't.
    assert_eq!(names(&db), ["primary"]);
    drop(held);
    let place = "`replica` is a host, or `host:port`; all else is as the URL has it";
    assert_eq!(refused("replica=postgres://ada:secret@127.0.0.1/test"), place);
    let Err(Error::Url { url, .. }) = named("replica=ada:secret@127.0.0.1") else { panic!() };
    assert!(!url.contains("secret"), "{url}");
    let Err(Error::Url { reason, .. }) = <dyn orm_core::Backend>::from_url(&primary.url("replica=a")) else { panic!() };
    assert_eq!(&*reason, "it names a `replica`, which is another backend");
}

fn a_replica_is_of_the_same_engine(primary: Fresh) {
    let other = match primary.engine() {
        Engine::Sqlite => "mysql://root@127.0.0.1:1/test",
        Engine::Postgres | Engine::Mysql => "sqlite:other.db",
    };
    let Err(Error::Url { url, reason }) = Database::builder(&primary.url("")).replica(other).open() else { panic!() };
    let engine = primary.open("").engine();
    assert_eq!((&*url, &*reason), (other, &*format!("a replica of `{engine}` is of the same engine")));
}
