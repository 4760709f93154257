//! SQLite, embedded.
//!
//! A transaction that writes begins `IMMEDIATE`, so that it waits for another writer at its beginning and nowhere else.
//! One that reads is `DEFERRED` and sees one snapshot; a statement that writes is refused before it is run.

use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection as Raw, OpenFlags};

use self::address::{Address, Journal, Mode, Place};
use self::connection::SqliteConnection;
use self::dialect::SQLITE;
use super::{Backend, Connection, Dialect, Failure, FailureKind};

mod address;
pub(crate) mod cell;
mod connection;
mod dialect;
mod failure;
mod parameter;
mod statements;

/// How many prepared statements a connection keeps.
const STATEMENTS: usize = 256;
/// How long to wait before the journal mode is asked for again.
const PAUSE: Duration = Duration::from_millis(5);

/// A SQLite database.
#[derive(Debug)]
pub(crate) struct Sqlite {
    address: Address,
}

impl Sqlite {
    /// The database at this URL, given without its `sqlite:`; what is wrong with it otherwise.
    pub(crate) fn from_url(rest: &str) -> Result<Sqlite, String> {
        Ok(Sqlite { address: Address::parse(rest)? })
    }

    fn open(&self) -> Result<Raw, Failure> {
        let access = match self.address.mode {
            Mode::ReadOnly => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Mode::ReadWrite => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Mode::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        };
        let raw = Raw::open_with_flags(self.address.path(), access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        raw.busy_timeout(self.address.busy_timeout)?;
        raw.set_prepared_statement_cache_capacity(STATEMENTS);
        // Otherwise a column that isn't there is taken for a text: `SELECT "nme" FROM …` gives `nme`.
        raw.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        raw.execute_batch("PRAGMA foreign_keys = ON")?;
        // What is not a database shows with the first read.
        raw.query_row("PRAGMA schema_version", [], |_| Ok(()))?;
        if matches!(self.address.place, Place::File(_)) && !raw.is_readonly("main")? {
            self.set_journal(&raw)?;
        }
        Ok(raw)
    }

    fn set_journal(&self, raw: &Raw) -> Result<(), Failure> {
        let wanted = self.address.journal.unwrap_or(Journal::Wal).name();
        let mode = self.journal_after(raw, wanted)?;
        if self.address.journal.is_some() && mode != wanted {
            let message = format!("the journal mode stays `{mode}`, `{wanted}` can't be had");
            return Err(Failure { kind: FailureKind::Open, message, source: None });
        }
        if mode == "wal" {
            // Enough to stay consistent with this journal, and only with this one.
            raw.execute_batch("PRAGMA synchronous = NORMAL")?;
        }
        Ok(())
    }

    /// Asks for a journal mode; the one that is then in use. SQLite doesn't wait by itself here when another connection
    /// is about to do the same.
    fn journal_after(&self, raw: &Raw, wanted: &str) -> Result<String, Failure> {
        let until = Instant::now() + self.address.busy_timeout;
        loop {
            let current: String = raw.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
            if current == wanted {
                return Ok(current);
            }
            let asked = raw.query_row(&format!("PRAGMA journal_mode = {wanted}"), [], |row| row.get(0));
            match asked.map_err(Failure::from) {
                Err(failure) if failure.kind == FailureKind::Locked && Instant::now() < until => sleep(PAUSE),
                result => return result,
            }
        }
    }
}

impl Backend for Sqlite {
    fn connect(&self) -> Result<Box<dyn Connection>, Failure> {
        match self.open() {
            Ok(raw) => Ok(Box::new(SqliteConnection::new(raw))),
            Err(failure) => Err(self.not_opened(failure)),
        }
    }

    fn dialect(&self) -> &'static dyn Dialect {
        self.address.naming.of(&SQLITE)
    }

    fn has_one_connection(&self) -> bool {
        self.address.place == Place::Memory
    }

    fn writer_timeout(&self) -> Option<Duration> {
        Some(self.address.busy_timeout)
    }
}

impl Sqlite {
    #[cold]
    fn not_opened(&self, failure: Failure) -> Failure {
        let kind = match failure.kind {
            FailureKind::Locked => FailureKind::Locked,
            _ => FailureKind::Open,
        };
        let path = self.address.path();
        let message = match failure.message.strip_suffix(&format!(": {path}")) {
            Some(message) => format!("{path}: {message}"),
            None => format!("{path}: {}", failure.message),
        };
        Failure { kind, message, source: failure.source }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::{Access, Row};
    use super::*;
    use crate::value::Value;

    /// A folder that is gone after the test.
    pub(super) struct Folder(PathBuf);

    impl Folder {
        pub(super) fn new() -> Folder {
            static NEXT: AtomicUsize = AtomicUsize::new(0);
            let name = format!("orm-core-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            std::fs::create_dir_all(&path).unwrap();
            Folder(path)
        }

        pub(super) fn file(&self, name: &str) -> String {
            self.0.join(name).to_str().unwrap().to_owned()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    pub(super) fn open(rest: &str) -> Box<dyn Connection> {
        Sqlite::from_url(rest).unwrap().connect().unwrap()
    }

    /// A database in memory with an open transaction.
    pub(super) fn memory(statements: &[&str]) -> Box<dyn Connection> {
        let mut connection = open(":memory:");
        connection.begin(Access::Write).unwrap();
        for statement in statements {
            connection.execute(statement, &[]).unwrap();
        }
        connection
    }

    pub(super) fn rows(connection: &mut dyn Connection, sql: &str, columns: usize) -> Vec<Vec<Value<'static>>> {
        let mut rows = Vec::new();
        let mut each = |row: &dyn Row| {
            rows.push((0..columns).map(|column| row.get(column).into_owned()).collect());
            true
        };
        connection.query(sql, &[], &mut each).unwrap();
        rows
    }

    fn not_opened(rest: &str) -> (FailureKind, String) {
        let failure = Sqlite::from_url(rest).unwrap().connect().err().unwrap();
        (failure.kind, failure.message)
    }

    #[test]
    fn what_cannot_be_opened_says_so_with_its_path() {
        let folder = Folder::new();
        let missing = folder.file("no/library.db");
        let directory = folder.file("");
        let other = folder.file("letter.txt");
        std::fs::write(&other, "Dear reader, ".repeat(1000)).unwrap();
        let cannot = |path: &str| (FailureKind::Open, format!("{path}: unable to open database file"));

        assert_eq!(not_opened(&missing), cannot(&missing));
        assert_eq!(not_opened(&directory), cannot(&directory));
        assert_eq!(not_opened(&other), (FailureKind::Open, format!("{other}: file is not a database")));
        let absent = folder.file("absent.db");
        assert_eq!(not_opened(&format!("{absent}?mode=ro")), cannot(&absent));
        assert_eq!(not_opened(&format!("{absent}?mode=rw")), cannot(&absent));
        assert!(!std::path::Path::new(&absent).exists());
    }

    #[test]
    fn a_file_gets_a_write_ahead_log_unless_told_otherwise() {
        let folder = Folder::new();
        let file = folder.file("library.db");
        let mode = |rest: &str| rows(&mut *open(rest), "PRAGMA journal_mode", 1)[0][0].clone();
        assert_eq!(mode(&file), Value::Text("wal".into()));
        assert_eq!(mode(&format!("{file}?mode=ro")), Value::Text("wal".into()));
        assert_eq!(mode(&format!("{file}?journal_mode=delete")), Value::Text("delete".into()));
        assert_eq!(mode(&format!("{file}?mode=ro")), Value::Text("delete".into()));
        assert_eq!(mode(":memory:"), Value::Text("memory".into()));
    }

    #[test]
    fn many_may_open_a_new_file_at_once() {
        let folder = Folder::new();
        let file = folder.file("library.db");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| open(&file).rest());
            }
        });
    }

    #[test]
    fn foreign_keys_are_enforced() {
        assert_eq!(rows(&mut *open(":memory:"), "PRAGMA foreign_keys", 1), [[Value::Int(1)]]);
    }

    #[test]
    fn memory_has_one_connection_and_a_file_many() {
        assert!(Sqlite::from_url(":memory:").unwrap().has_one_connection());
        assert!(!Sqlite::from_url("library.db").unwrap().has_one_connection());
    }
}
