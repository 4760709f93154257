//! Tests that are written once and run on each backend, each in a database of its own.
//!
//! ```ignore
//! use crate::backends::{Fresh, on_each_backend};
//!
//! on_each_backend!(an_author_has_books, two_connections);
//!
//! fn an_author_has_books(db: Database) { … }      // `…::an_author_has_books::sqlite`
//!
//! fn two_connections(fresh: Fresh) { … fresh.open(""), fresh.plain("INSERT …") … }
//! ```
//!
//! A function that is not in the list is unused, which the compiler says.

use std::rc::Rc;

use orm_core::Database;

/// Expands each name of a function to a module of that name, with one test a backend in it.
macro_rules! on_each_backend {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[test]
            fn sqlite() {
                $crate::backends::run($crate::backends::Engine::Sqlite, super::$name);
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
}

/// An empty database, gone after the test.
#[derive(Clone)]
pub struct Fresh {
    place: Rc<Place>,
}

/// Where a fresh database is; dropped after the test, also one that failed.
struct Place {
    engine: Engine,
    url: String,
    folder: tempfile::TempDir,
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

/// A statement as the database's engine is sent it, from the one that SQLite is sent.
pub fn spelled(db: &Database, sql: &str) -> String {
    match Engine::of(db) {
        Engine::Sqlite => sql.to_owned(),
    }
}

impl Engine {
    pub fn of(db: &Database) -> Engine {
        match db.engine() {
            "sqlite" => Engine::Sqlite,
            other => panic!("there are no tests for {other}"),
        }
    }
}

/// Runs a test in a fresh database of this engine.
pub fn run<G: Given>(engine: Engine, body: fn(G)) {
    let fresh = Fresh::new(engine);
    body(G::given(&fresh));
}

impl Fresh {
    fn new(engine: Engine) -> Fresh {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("test.db").display());
        Fresh { place: Rc::new(Place { engine, url, folder }) }
    }

    /// The engine, for what differs.
    pub fn engine(&self) -> Engine {
        self.place.engine
    }

    /// The database's URL with more options: `a=b&c=d`.
    pub fn url(&self, options: &str) -> String {
        match options {
            "" => self.place.url.clone(),
            options => format!("{}?{options}", self.place.url),
        }
    }

    /// Opens the database.
    pub fn open(&self, options: &str) -> Database {
        Database::open(&self.url(options)).unwrap()
    }

    /// Runs statements, separated by `;`, through the driver alone.
    pub fn plain(&self, script: &str) {
        self.sqlite().execute_batch(script).unwrap();
    }

    /// What a query returns, read through the driver alone: one text a row, the columns in it separated by a space.
    pub fn rows(&self, sql: &str) -> Vec<String> {
        use rusqlite::types::ValueRef;
        let connection = self.sqlite();
        let mut statement = connection.prepare(sql).unwrap();
        let columns = statement.column_count();
        let text = |value: ValueRef<'_>| match value {
            ValueRef::Null => "NULL".to_owned(),
            ValueRef::Integer(value) => value.to_string(),
            ValueRef::Real(value) => value.to_string(),
            ValueRef::Text(value) | ValueRef::Blob(value) => String::from_utf8_lossy(value).into_owned(),
        };
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|column| Ok(text(row.get_ref(column)?))).collect::<rusqlite::Result<Vec<_>>>()
        };
        statement.query_map([], row).unwrap().map(|row| row.unwrap().join(" ")).collect()
    }

    fn sqlite(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.place.folder.path().join("test.db")).unwrap()
    }
}
