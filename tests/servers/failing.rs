//! A server is killed and started again, between statements and during them.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use orm_core::{Database, Error, FailureKind};

use crate::instance::{Engine, Instance};
use crate::library::{Author, create, fill};

/// Longer than any of the time-outs that are set here.
const SOON: Duration = Duration::from_secs(20);

#[test]
fn postgres() {
    Instance::new(Engine::Postgres).iter_mut().for_each(fails);
}

#[test]
fn mariadb() {
    Instance::new(Engine::Mariadb).iter_mut().for_each(fails);
}

fn fails(server: &mut Instance) {
    let db = Database::open(&server.url("")).unwrap();
    fill(&db);
    between_statements(server, &db);
    during_a_statement(server, &db);
    while_it_starts(server, &db);
    under_load(server, &db);
    while_nothing_is_sent(server);
}

fn authors(db: &Database) -> u64 {
    db.read(|s| s.query::<Author>().count()).unwrap()
}

fn between_statements(server: &mut Instance, db: &Database) {
    let before = authors(db);
    let s = db.session().unwrap();
    let author = s.insert(Author::draft().name("gone")).unwrap();
    server.kill();
    let start = Instant::now();
    let error = s.update(author, |row| row.name = "too".into()).unwrap_err();
    assert!(matches!(error, Error::Lost { .. }) && error.is_retryable(), "{error}");
    assert_eq!(author.name, "gone");
    assert!(s.commit().is_err());
    // Nobody is there: that is told, after some tries.
    let error = db.transaction(|s| s.insert(Author::draft().name("nowhere")).map(drop)).unwrap_err();
    let Error::Open { source, .. } = &error else { panic!("{error}") };
    assert!(source.kind == FailureKind::Lost && error.is_retryable(), "{error}");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    server.start();
    assert_eq!(authors(db), before);
    db.transaction(|s| s.insert(Author::draft().name("after the first")).map(drop)).unwrap();
    assert_eq!(authors(db), before + 1);
}

fn during_a_statement(server: &mut Instance, db: &Database) {
    let before = authors(db);
    let sleeps = match server.engine {
        Engine::Postgres => "SELECT authors.* FROM authors, pg_sleep(60)",
        Engine::Mariadb => "SELECT authors.* FROM authors WHERE SLEEP(60) = 1",
    };
    scope(|scope| {
        let asking = scope.spawn(|| {
            let s = db.session().unwrap();
            s.insert(Author::draft().name("gone")).unwrap();
            s.sql::<Author>(sleeps, ()).map(drop)
        });
        sleep(Duration::from_millis(500));
        let start = Instant::now();
        server.kill();
        let error = asking.join().unwrap().unwrap_err();
        assert!(matches!(error, Error::Lost { .. }), "{error}");
        assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    });
    server.start();
    assert_eq!(authors(db), before);
}

/// A transaction that hasn't begun is begun when the server is there again.
fn while_it_starts(server: &mut Instance, db: &Database) {
    let before = authors(db);
    server.kill();
    let patient = Database::builder(&server.url("")).retries(1000).retry_timeout(Duration::from_secs(60));
    scope(|scope| {
        let server = scope.spawn(|| {
            sleep(Duration::from_millis(300));
            server.start();
        });
        // Not even the first connection can be had now; later any can.
        server.join().unwrap();
    });
    let patient = patient.open().unwrap();
    assert_eq!(authors(&patient), before);
    server.kill();
    scope(|scope| {
        let writing = scope.spawn(|| patient.transaction(|s| s.insert(Author::draft().name("patient")).map(drop)));
        while patient.status().retries < 2 {
            sleep(Duration::from_millis(5));
        }
        server.start();
        writing.join().unwrap().unwrap();
    });
    assert_eq!(authors(db), before + 1);
}

/// Writers go on while the server is killed: what they were told is committed is there, what they were told is not isn't, and
/// only what they were told nobody knows may be either.
fn under_load(server: &mut Instance, db: &Database) {
    let (committed, unknown, refused) =
        (Mutex::new(BTreeSet::new()), Mutex::new(BTreeSet::new()), Mutex::new(BTreeSet::new()));
    for time in 0..2 {
        let stop = std::sync::atomic::AtomicBool::new(false);
        scope(|scope| {
            for writer in 0..4 {
                let (stop, committed, unknown, refused) = (&stop, &committed, &unknown, &refused);
                scope.spawn(move || {
                    for number in 0.. {
                        if stop.load(std::sync::atomic::Ordering::Relaxed) {
                            return;
                        }
                        let name = format!("load {time} {writer} {number}");
                        let result = db.transaction(|s| s.insert(Author::draft().name(name.clone())).map(drop));
                        let told = match result {
                            Ok(()) => committed,
                            Err(Error::OutcomeUnknown { .. }) => unknown,
                            Err(Error::Lost { .. } | Error::Open { .. } | Error::Exhausted { .. }) => refused,
                            Err(other) => panic!("{other}"),
                        };
                        told.lock().unwrap().insert(name);
                    }
                });
            }
            sleep(Duration::from_millis(400));
            server.kill();
            sleep(Duration::from_millis(100));
            server.start();
            sleep(Duration::from_millis(200));
            stop.store(true, std::sync::atomic::Ordering::Relaxed);
        });
    }
    let names =
        db.read(|s| s.query::<Author>().filter(Author::NAME.like("load %")).select(Author::NAME).all()).unwrap();
    let found: BTreeSet<String> = names.into_iter().collect();
    let (committed, unknown) = (committed.into_inner().unwrap(), unknown.into_inner().unwrap());
    assert!(committed.len() > 20, "{}", committed.len());
    assert_eq!(committed.difference(&found).collect::<Vec<_>>(), [&""; 0]);
    let unasked: Vec<_> = found.difference(&committed).filter(|name| !unknown.contains(*name)).collect();
    assert_eq!(unasked, [&""; 0]);
    assert!(refused.into_inner().unwrap().is_disjoint(&found));
}

/// The server ends a transaction that does nothing for too long.
fn while_nothing_is_sent(server: &Instance) {
    let url = match server.engine {
        Engine::Postgres => server.url("options=-c%20idle_in_transaction_session_timeout%3D200"),
        Engine::Mariadb => {
            server.plain("SET GLOBAL idle_transaction_timeout = 1");
            server.url("")
        }
    };
    let db = Database::open(&url).unwrap();
    create(&db);
    let before = authors(&db);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("idle")).unwrap();
    sleep(Duration::from_millis(if server.engine == Engine::Postgres { 500 } else { 2500 }));
    let error = s.insert(Author::draft().name("late")).unwrap_err();
    assert!(matches!(error, Error::Lost { .. }), "{error}");
    drop(s);
    assert_eq!(authors(&db), before);
    db.transaction(|s| s.insert(Author::draft().name("in time")).map(drop)).unwrap();
    assert_eq!(authors(&db), before + 1);
}
