//! PostgreSQL with a standby that follows it by streaming.

use std::time::Duration;

use orm_core::{Database, Error};

use crate::instance::{Engine, Instance};
use crate::library::{Author, create};
use crate::machine::until;

fn names(db: &Database) -> Vec<String> {
    db.read(|s| s.query::<Author>().order_by(Author::ID).select(Author::NAME).all()).unwrap()
}

fn insert(db: &Database, name: &str) {
    db.transaction(|s| s.insert(Author::draft().name(name)).map(drop)).unwrap();
}

#[test]
fn readers_go_to_the_standby_and_come_back_when_it_is_gone() {
    let Some(primary) = Instance::new(Engine::Postgres) else { return };
    let Some(mut standby) = primary.standby() else { return };
    let db = Database::open(&primary.url(&format!("replica=127.0.0.1:{}&retries=20", standby.port))).unwrap();
    create(&db);
    insert(&db, "first");
    // It follows, a moment later. Until then it may not even have the tables.
    until("the standby follows", || db.read(|s| s.query::<Author>().count()).is_ok_and(|count| count == 1));
    // Stopped there, what it answers is what it had: readers are sent to it, and see that moment.
    standby.plain("SELECT pg_wal_replay_pause()");
    insert(&db, "second");
    assert_eq!(names(&db), ["first"]);
    assert_eq!(names(&db.primary()), ["first", "second"]);
    assert_eq!(db.session().unwrap().query::<Author>().count().unwrap(), 2);
    standby.plain("SELECT pg_wal_replay_resume()");
    until("the standby follows again", || names(&db) == ["first", "second"]);

    // In the middle of a transaction; the reader reads again, from the primary.
    let mut runs = 0;
    let read = db.read(|s| {
        runs += 1;
        if runs == 1 {
            assert_eq!(s.query::<Author>().count()?, 2);
            standby.kill();
        }
        s.query::<Author>().select(Author::NAME).all()
    });
    assert_eq!((read.unwrap().len(), runs), (2, 2));
    insert(&db, "third");
    assert_eq!(names(&db), ["first", "second", "third"]);
    standby.start();
    std::thread::sleep(Duration::from_millis(2100));
    until("the standby follows again", || names(&db).len() == 3);
    standby.plain("SELECT pg_wal_replay_pause()");
    insert(&db, "fourth");
    assert_eq!((names(&db).len(), names(&db.primary()).len()), (3, 4));
    let refused = db.read(|s| s.insert(Author::draft().name("x")).map(drop)).unwrap_err();
    assert!(matches!(refused, Error::ReadOnly { .. }), "{refused}");
}
