//! A server that is there and answers nothing: its processes are stopped. Whoever waits for it is told so in time.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use orm_core::{Database, Error, FailureKind};

use crate::instance::{Engine, Instance};
use crate::library::{Author, Book, create};
use crate::machine::until;

/// Longer than any of the time-outs that are set here.
const SOON: Duration = Duration::from_secs(20);
const SILENT: &str = "the server didn't answer within 400ms";

#[test]
fn postgres() {
    Instance::new(Engine::Postgres).iter().for_each(freezes);
}

#[test]
fn mariadb() {
    Instance::new(Engine::Mariadb).iter().for_each(freezes);
}

fn freezes(server: &Instance) {
    let db = Database::open(&server.url("connect_timeout=1&read_timeout=400&retry_timeout=1")).unwrap();
    create(&db);
    between_statements(server, &db);
    during_a_statement(server, &db);
    while_much_is_sent(server, &db);
    while_it_commits(server, &db);
    while_readers_read_again(server);
    before_a_transaction(server);
}

fn insert(db: &Database, name: &str) -> Result<(), Error> {
    db.transaction(|s| s.insert(Author::draft().name(name)).map(drop))
}

fn names(db: &Database) -> Vec<String> {
    db.read(|s| s.query::<Author>().order_by(Author::ID).select(Author::NAME).all()).unwrap()
}

#[track_caller]
fn is_lost(error: &Error) {
    let Error::Lost { sql, source } = error else { panic!("{error}") };
    assert_eq!((&source.kind, source.message.as_str()), (&FailureKind::Lost, SILENT));
    assert!(!sql.is_empty() && error.is_retryable());
}

/// Nobody answers who asks for a connection.
#[track_caller]
fn is_not_opened(error: &Error, message: &str) {
    let Error::Open { source, .. } = error else { panic!("{error}") };
    assert_eq!((&source.kind, source.message.as_str()), (&FailureKind::Lost, message));
}

/// The connection on which no answer came is given up, and what was done on it undone.
fn goes_on(db: &Database, name: &str, before: &[String]) {
    assert_eq!(db.status().open, 0);
    assert_eq!(names(db), before);
    insert(db, name).unwrap();
    assert_eq!(names(db).last().unwrap(), name);
}

fn between_statements(server: &Instance, db: &Database) {
    insert(db, "before").unwrap();
    let before = names(db);
    let s = db.session().unwrap();
    let author = s.insert(Author::draft().name("gone at once")).unwrap();
    let start = Instant::now();
    let frozen = freeze(server);
    let error = s.update(author, |row| row.name = "too".into()).unwrap_err();
    is_lost(&error);
    assert_eq!(author.name, "gone at once");
    assert!(matches!(s.query::<Author>().count(), Err(Error::Aborted)));
    // It wasn't sent, so that nobody has to ask what became of it.
    assert!(matches!(s.commit(), Err(Error::Aborted)));
    is_not_opened(&insert(db, "nowhere").unwrap_err(), "the server didn't answer within 1s");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    drop(frozen);
    goes_on(db, "between", &before);
}

fn during_a_statement(server: &Instance, db: &Database) {
    let sleeps = match server.engine {
        Engine::Postgres => "SELECT authors.* FROM authors, pg_sleep(0.3)",
        Engine::Mariadb => "SELECT authors.* FROM authors WHERE SLEEP(0.3) = 0",
    };
    let before = names(db);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("gone during")).unwrap();
    let frozen = std::thread::scope(|scope| {
        let frozen = scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(100));
            freeze(server)
        });
        is_lost(&s.sql::<Author>(sleeps, ()).unwrap_err());
        frozen.join().unwrap()
    });
    drop(frozen);
    drop(s);
    goes_on(db, "during", &before);
}

/// More than the machine keeps for a receiver that takes nothing.
fn while_much_is_sent(server: &Instance, db: &Database) {
    let before = names(db);
    let s = db.session().unwrap();
    let author = s.insert(Author::draft().name("gone much")).unwrap();
    let books = author.books(&s).unwrap();
    books.create(Book::draft().title("prepared")).unwrap();
    let frozen = freeze(server);
    is_lost(&books.create(Book::draft().title("x".repeat(12_000_000))).unwrap_err());
    assert_eq!(books.len(), 1);
    drop(s);
    drop(frozen);
    goes_on(db, "much", &before);
}

/// Whether it was committed isn't known, so that nothing is run again; it is there as a whole or not at all.
fn while_it_commits(server: &Instance, db: &Database) {
    let before = names(db);
    let (mut runs, mut frozen) = (0, None);
    let result = db.transaction(|s| {
        runs += 1;
        s.insert(Author::draft().name("perhaps").books([Book::draft().title("one"), Book::draft().title("two")]))?;
        frozen = Some(freeze(server));
        Ok::<_, Error>(())
    });
    let Err(Error::OutcomeUnknown { source }) = &result else { panic!("{result:?}") };
    assert_eq!((runs, source.message.as_str()), (1, SILENT));
    drop(frozen);
    // The server finds out what it was told, and that nobody is there any more.
    until("the transaction has ended", || insert(db, "perhaps").is_ok() || names(db).len() == before.len() + 1);
    let found = db.read(|s| {
        let author = s.query::<Author>().filter(Author::NAME.eq("perhaps")).one()?;
        Ok::<_, Error>(author.books(s)?.len())
    });
    assert!([0, 2].contains(&found.unwrap()));
}

/// To read again does no harm.
fn while_readers_read_again(server: &Instance) {
    let db = Database::open(&server.url("connect_timeout=1&read_timeout=400&retry_timeout=60000&retries=50")).unwrap();
    let (mut runs, mut frozen) = (0, None);
    let count = db.read(|s| {
        runs += 1;
        match runs {
            1 => frozen = Some(freeze(server)),
            _ => assert!(frozen.is_none()),
        }
        let count = s.query::<Author>().count();
        frozen = None;
        count
    });
    assert_eq!((runs, count.unwrap()), (2, names(&db).len() as u64));
}

/// A connection is waited for as long as it was asked for, also where any time may be taken to answer.
fn before_a_transaction(server: &Instance) {
    let silent = "the server didn't answer within 1s";
    for options in ["pool_pre_ping=0", "pool_pre_ping=60000"] {
        let db = Database::open(&server.url(&format!("connect_timeout=1&retries=0&{options}"))).unwrap();
        let before = names(&db);
        let start = Instant::now();
        let frozen = freeze(server);
        assert_eq!(db.status().idle, 1);
        is_not_opened(&db.session().map(drop).unwrap_err(), silent);
        is_not_opened(&Database::open(&server.url("connect_timeout=1")).unwrap_err(), silent);
        assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
        drop(frozen);
        goes_on(&db, options, &before);
    }
}

/// Stops all of the server's processes where they are: it is there, and answers nothing.
fn freeze(server: &Instance) -> Frozen {
    let mut frozen = Frozen(Vec::new());
    frozen.add(server.process());
    // Nobody comes to these any more.
    children_of(server.process()).into_iter().for_each(|child| frozen.add(child));
    frozen
}

/// Processes that are stopped, until this is dropped.
#[must_use]
struct Frozen(Vec<u32>);

impl Frozen {
    fn add(&mut self, process: u32) {
        self.0.push(process);
        signal("STOP", process);
        // Each of its threads stops by itself, when it comes to it.
        let threads = || numbers_in(&format!("/proc/{process}/task"));
        let stands = |thread| {
            state(&format!("/proc/{process}/task/{thread}")).is_none_or(|(state, _)| state == "T" || state == "Z")
        };
        until("the process stops", || threads().into_iter().all(stands));
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        self.0.iter().for_each(|process| signal("CONT", *process));
    }
}

fn signal(name: &str, process: u32) {
    // It may have ended by itself.
    let _ = Command::new("sh").arg("-c").arg(format!("kill -{name} {process}")).output().unwrap();
}

fn children_of(process: u32) -> Vec<u32> {
    let mut numbers = numbers_in("/proc");
    numbers.retain(|number| state(&format!("/proc/{number}")).is_some_and(|(_, parent)| parent == process));
    numbers
}

fn numbers_in(folder: &str) -> Vec<u32> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

/// The state and the parent of a process, or of its thread: `number (name) state parent …`.
fn state(folder: &str) -> Option<(String, u32)> {
    let stat = fs::read_to_string(format!("{folder}/stat")).ok()?;
    let mut words = stat.rsplit_once(')')?.1.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
}
