//! Tests that are written once and run on each backend, each in a database of its own.
//!
//! ```ignore
//! use crate::backends::{Fresh, on_each_backend};
//!
//! on_each_backend!(an_author_has_books, two_connections);
//!
//! fn an_author_has_books(db: Database) { … }      // `…::an_author_has_books::sqlite`, `…::postgres`, …
//!
//! fn two_connections(fresh: Fresh) { … fresh.open(""), fresh.plain("INSERT …") … }
//! ```
//!
//! A function that is not in the list is unused, which the compiler says.
//!
//! | environment variable | |
//! | --- | --- |
//! | `ORM_TEST_POSTGRES` | the URL of a PostgreSQL database; `postgres://postgres@127.0.0.1:5432/test` |
//! | `ORM_TEST_MYSQL` | the URL of a MySQL or MariaDB database; `mysql://root@127.0.0.1:3306/test` |
//! | `ORM_TEST_SERVERS=required` | a server that can't be reached fails the tests; otherwise they say that they are skipped |

use std::io::Write;
use std::rc::Rc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use orm_core::prelude::*;
use orm_core::{Database, Schema};
use proptest::prelude::{ProptestConfig, Strategy};
use proptest::test_runner::TestRunner;

mod mysql;
mod postgres;
mod sqlite;
mod told;

pub use told::told;

/// Expands each name of a function to a module of that name, with one test a backend in it.
macro_rules! on_each_backend {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[test]
            fn sqlite() {
                $crate::backends::run($crate::backends::Engine::Sqlite, super::$name);
            }

            #[test]
            fn postgres() {
                $crate::backends::run($crate::backends::Engine::Postgres, super::$name);
            }

            #[test]
            fn mysql() {
                $crate::backends::run($crate::backends::Engine::Mysql, super::$name);
            }
        }
    )+ };
}
pub(crate) use on_each_backend;

/// A database engine that the tests run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A schema of its own in a database of a server.
    Postgres,
    /// A database of its own on a server of MySQL or MariaDB.
    Mysql,
}

/// An empty database, gone after the last clone.
#[derive(Clone)]
pub struct Fresh {
    engine: Engine,
    place: Rc<dyn Place>,
}

/// Where a fresh database is, looked at through the driver alone; dropped after the test, also one that failed.
trait Place {
    fn url(&self) -> String;
    fn run(&self, script: &str);
    fn rows(&self, sql: &str) -> Vec<String>;
    /// Ends all connections to the database, from the server's side.
    fn cut(&self);
}

/// What a test of [`on_each_backend!`] can ask for.
pub trait Given {
    fn given(fresh: &Fresh) -> Self;
}

impl Given for Fresh {
    fn given(fresh: &Fresh) -> Fresh {
        fresh.clone()
    }
}

impl Given for Database {
    fn given(fresh: &Fresh) -> Database {
        fresh.open("")
    }
}

/// Runs a test in a fresh database of this engine.
pub fn run<G: Given>(engine: Engine, body: fn(G)) {
    let Some(fresh) = Fresh::new(engine) else { return };
    body(G::given(&fresh));
}

/// Runs a property in a database with these tables, anew for each case. A server answers each statement over a connection,
/// so it gets fewer cases.
pub fn property<S: Strategy>(fresh: &Fresh, tables: &Schema, strategy: S, case: impl Fn(&Database, S::Value)) {
    let config = ProptestConfig { failure_persistence: None, max_shrink_iters: 20_000, ..ProptestConfig::default() };
    let (cases, server) = match fresh.engine() {
        Engine::Sqlite => (config.cases, None),
        Engine::Postgres | Engine::Mysql => (24, Some(fresh.open(""))),
    };
    let result = TestRunner::new(ProptestConfig { cases, ..config }).run(&strategy, |input| {
        let db = server.clone().unwrap_or_else(|| Database::open("sqlite::memory:").unwrap());
        tables.drop(&db).unwrap();
        tables.create(&db).unwrap();
        case(&db, input);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

impl Engine {
    pub fn of(db: &Database) -> Engine {
        match db.engine() {
            "sqlite" => Engine::Sqlite,
            "postgres" => Engine::Postgres,
            "mysql" => Engine::Mysql,
            other => panic!("there are no tests for {other}"),
        }
    }

    /// The only condition on a list of two texts. A list of integers is one parameter everywhere.
    pub fn list_of_two_texts(self) -> &'static str {
        match self {
            Engine::Postgres => "= ANY (?1)",
            Engine::Sqlite | Engine::Mysql => "IN (?1, ?2)",
        }
    }

    /// A statement as this engine is sent it, from the one that SQLite is sent.
    pub fn spelled(self, sql: &str) -> String {
        match self {
            Engine::Sqlite => sql.to_owned(),
            Engine::Postgres => lists(sql, "= ANY (?", ")").replace('?', "$"),
            Engine::Mysql => {
                let list =
                    ("IN (SELECT value FROM JSON_TABLE(?", ", '$[*]' COLUMNS (value BIGINT PATH '$')) AS listed)");
                let sql = averages(&lists(sql, list.0, list.1)).replace('"', "`");
                let mut parts = sql.split('?');
                let first = parts.next().unwrap_or_default().to_owned();
                parts.fold(first, |sql, part| sql + "?" + part.trim_start_matches(|digit: char| digit.is_ascii_digit()))
            }
        }
    }
}

/// The statement with lists that are one parameter written in another way.
fn lists(sql: &str, before: &str, behind: &str) -> String {
    let mut parts = sql.split("IN (SELECT value FROM json_each(?");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sql, part| {
        let (number, rest) = part.split_once("))").unwrap();
        format!("{sql}{before}{number}{behind}{rest}")
    })
}

/// The statement with averages as floating point numbers.
fn averages(sql: &str) -> String {
    let mut parts = sql.split("avg(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sql, part| {
        let (of, rest) = part.split_once(')').unwrap();
        format!("{sql}avg({of} + 0e0){rest}")
    })
}

/// Whether it's MySQL's own server, which differs from MariaDB's here and there.
pub fn is_mysql_itself(db: &Database) -> bool {
    let version = "SELECT 1 AS id, version() AS name";
    Engine::of(db) == Engine::Mysql && {
        let s = db.session().unwrap();
        let told = s.sql::<Version>(version, ()).unwrap();
        !told[0].name.contains("MariaDB")
    }
}

#[derive(Model)]
struct Version {
    #[column(primary_key)]
    id: i64,
    name: String,
}

/// A statement as the database's engine is sent it, from the one that SQLite is sent.
pub fn spelled(db: &Database, sql: &str) -> String {
    Engine::of(db).spelled(sql)
}

impl Fresh {
    /// `None` without a server, when it was said that the test is skipped.
    pub fn new(engine: Engine) -> Option<Fresh> {
        let place: Rc<dyn Place> = match engine {
            Engine::Sqlite => Rc::new(sqlite::File::new()),
            Engine::Postgres => Rc::new(postgres::Schema::new(server(&postgres::REACHED, postgres::reach)?)),
            Engine::Mysql => Rc::new(mysql::Fresh::new(server(&mysql::REACHED, mysql::reach)?)),
        };
        Some(Fresh { engine, place })
    }

    /// The engine, for what differs.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The database's URL with more options: `a=b&c=d`.
    pub fn url(&self, options: &str) -> String {
        let url = self.place.url();
        let separator = if url.contains('?') { '&' } else { '?' };
        if options.is_empty() { url } else { format!("{url}{separator}{options}") }
    }

    /// Opens the database.
    pub fn open(&self, options: &str) -> Database {
        Database::open(&self.url(options)).unwrap()
    }

    /// Runs statements, separated by `;`, through the driver alone.
    pub fn plain(&self, script: &str) {
        self.place.run(script);
    }

    /// Ends all connections to the database, from the server's side.
    pub fn cut(&self) {
        self.place.cut();
    }

    /// Makes a trigger that runs these statements for each row that is inserted into a table.
    pub fn after_insert(&self, table: &str, statements: &str) {
        self.place.run(&match self.engine {
            Engine::Sqlite => format!("CREATE TRIGGER other AFTER INSERT ON {table} BEGIN {statements} END"),
            Engine::Postgres => format!(
                "CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {statements} RETURN NULL; END $$;
                 CREATE TRIGGER other AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION other()"
            ),
            Engine::Mysql => {
                format!("CREATE TRIGGER other AFTER INSERT ON {table} FOR EACH ROW BEGIN {statements} END")
            }
        });
    }

    /// What a query returns, read through the driver alone: one text a row, the columns in it separated by a space.
    pub fn rows(&self, sql: &str) -> Vec<String> {
        self.place.rows(sql)
    }
}

/// A server's URL, if it can be reached; found out once.
fn server(
    reached: &'static OnceLock<Result<String, String>>,
    reach: fn() -> Result<String, String>,
) -> Option<&'static str> {
    match reached.get_or_init(reach) {
        Ok(url) => Some(url),
        Err(reason) => {
            let required = std::env::var("ORM_TEST_SERVERS").is_ok_and(|value| value == "required");
            assert!(!required, "{reason}");
            let thread = std::thread::current();
            // Not by `eprintln!`, which a test that passes keeps for itself.
            let _ = writeln!(std::io::stderr(), "skipped: {}: {reason}", thread.name().unwrap_or_default());
            None
        }
    }
}

/// The URL in this environment variable, or else this one.
fn url_of(variable: &str, otherwise: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| otherwise.to_owned())
}

/// A name that no other test of this machine has.
fn unique_name() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("orm_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}
