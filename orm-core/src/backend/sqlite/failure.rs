//! SQLite's errors by kind: by their code, and where the code says too little, by the message.

use rusqlite::{Error, ErrorCode, ffi};

use super::super::{Failure, FailureKind};

impl From<Error> for Failure {
    #[cold]
    fn from(error: Error) -> Self {
        let (kind, message) = match &error {
            Error::SqliteFailure(code, Some(message)) => (kind(*code, message), message.clone()),
            Error::SqliteFailure(code, None) => (kind(*code, ""), code.to_string()),
            Error::SqlInputError { error, msg, .. } => (kind(*error, msg), msg.clone()),
            Error::ToSqlConversionFailure(reason) => (FailureKind::Value, reason.to_string()),
            other => (FailureKind::Other, other.to_string()),
        };
        Failure { kind, message, source: Some(Box::new(error)) }
    }
}

fn kind(error: ffi::Error, message: &str) -> FailureKind {
    match error.code {
        ErrorCode::ConstraintViolation => constraint(error.extended_code, message),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            FailureKind::Locked
        }
        ErrorCode::ReadOnly => FailureKind::ReadOnly,
        ErrorCode::DiskFull => FailureKind::Full,
        ErrorCode::CannotOpen | ErrorCode::NotADatabase => FailureKind::Open,
        ErrorCode::SystemIoFailure => FailureKind::Lost,
        ErrorCode::TooBig | ErrorCode::TypeMismatch => FailureKind::Value,
        ErrorCode::Unknown => missing(message),
        _ => FailureKind::Other,
    }
}

fn constraint(extended_code: i32, message: &str) -> FailureKind {
    match extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            FailureKind::Unique(columns(message))
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => FailureKind::ForeignKey,
        // `ON DELETE RESTRICT` is a trigger to SQLite.
        ffi::SQLITE_CONSTRAINT_TRIGGER if message == "FOREIGN KEY constraint failed" => FailureKind::ForeignKey,
        ffi::SQLITE_CONSTRAINT_NOTNULL => FailureKind::NotNull(columns(message)),
        ffi::SQLITE_CONSTRAINT_CHECK => FailureKind::Check,
        ffi::SQLITE_CONSTRAINT_DATATYPE => FailureKind::Value,
        _ => FailureKind::Other,
    }
}

/// `UNIQUE constraint failed: a.b, a.c`; of an index over an expression `index 'name'`.
fn columns(message: &str) -> Vec<String> {
    match message.split_once(" constraint failed: ") {
        Some((_, columns)) if !columns.starts_with("index '") => columns.split(", ").map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// `no such table: t`, `no such column: t.c`, `table t has no column named c`.
fn missing(message: &str) -> FailureKind {
    if let Some(table) = message.strip_prefix("no such table: ") {
        return FailureKind::MissingTable(table.strip_prefix("main.").unwrap_or(table).to_owned());
    }
    if let Some(column) = message.strip_prefix("no such column: ") {
        let column = column.split(" - should this be").next().unwrap_or(column).trim_matches('"');
        let column = column.rsplit_once('.').map_or(column, |(_, column)| column);
        return FailureKind::MissingColumn(column.to_owned());
    }
    match message.rsplit_once(" has no column named ") {
        Some((_, column)) => FailureKind::MissingColumn(column.to_owned()),
        None => FailureKind::Other,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::{Access, Connection};
    use super::super::tests::{Folder, memory, open};
    use super::*;

    const TABLES: [&str; 5] = [
        "CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, born INTEGER CHECK (born > 0))",
        "CREATE TABLE strict (number INTEGER, text TEXT) STRICT",
        "CREATE TABLE book (author_id INTEGER REFERENCES author (id) ON DELETE RESTRICT, title TEXT, \
         UNIQUE (author_id, title))",
        "CREATE UNIQUE INDEX lower_text ON strict (lower(text))",
        "INSERT INTO author (id, name) VALUES (1, 'Ursula')",
    ];

    fn failure(connection: &mut dyn Connection, sql: &str) -> Failure {
        connection.query(sql, &[], &mut |_| true).unwrap_err()
    }

    #[test]
    fn each_refusal_has_its_kind() {
        let columns = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect();
        for (sql, kind) in [
            ("INSERT INTO author (name) VALUES ('Ursula')", FailureKind::Unique(columns(&["author.name"]))),
            ("INSERT INTO author (id, name) VALUES (1, 'Karl')", FailureKind::Unique(columns(&["author.id"]))),
            (
                "INSERT INTO book VALUES (1, 'A'), (1, 'A')",
                FailureKind::Unique(columns(&["book.author_id", "book.title"])),
            ),
            ("INSERT INTO strict (text) VALUES ('A'), ('a')", FailureKind::Unique(vec![])),
            ("INSERT INTO author (name) VALUES (NULL)", FailureKind::NotNull(columns(&["author.name"]))),
            ("INSERT INTO author (name, born) VALUES ('Karl', -1)", FailureKind::Check),
            ("INSERT INTO book VALUES (2, 'B')", FailureKind::ForeignKey),
            ("SELECT * FROM publisher", FailureKind::MissingTable("publisher".to_owned())),
            ("INSERT INTO main.publisher VALUES (1)", FailureKind::MissingTable("publisher".to_owned())),
            ("SELECT author.age FROM author", FailureKind::MissingColumn("age".to_owned())),
            ("SELECT \"author\".\"age\" FROM author", FailureKind::MissingColumn("age".to_owned())),
            ("SELECT \"age\" FROM author", FailureKind::MissingColumn("age".to_owned())),
            ("INSERT INTO author (\"age\") VALUES (1)", FailureKind::MissingColumn("age".to_owned())),
            ("UPDATE author SET \"age\" = 1", FailureKind::MissingColumn("age".to_owned())),
            ("INSERT INTO author (id, name) VALUES ('x', 'Karl')", FailureKind::Value),
            ("INSERT INTO strict (number) VALUES ('x')", FailureKind::Value),
            ("SELEKT", FailureKind::Other),
            ("SELECT ?1", FailureKind::Other),
        ] {
            assert_eq!(failure(&mut *memory(&TABLES), sql).kind, kind, "{sql}");
        }
    }

    #[test]
    fn a_referenced_row_is_not_deleted() {
        let mut connection = memory(&TABLES);
        connection.execute("INSERT INTO book VALUES (1, 'A')", &[]).unwrap();
        assert_eq!(failure(&mut *connection, "DELETE FROM author").kind, FailureKind::ForeignKey);
    }

    #[test]
    fn the_message_is_the_engines_and_so_is_the_source() {
        let failure = failure(&mut *memory(&TABLES), "INSERT INTO author (name) VALUES ('Ursula')");
        assert_eq!(failure.message, "UNIQUE constraint failed: author.name");
        assert!(failure.source.unwrap().is::<Error>());
    }

    #[test]
    fn a_second_writer_is_told_that_the_database_is_locked() {
        let folder = Folder::new();
        let url = format!("{}?busy_timeout=20", folder.file("library.db"));
        let (mut first, mut second) = (open(&url), open(&url));
        first.begin(Access::Write).unwrap();
        assert_eq!(second.begin(Access::Write).unwrap_err().kind, FailureKind::Locked);
        assert!(!second.in_transaction());
        first.commit().unwrap();
        second.begin(Access::Write).unwrap();
    }

    #[test]
    fn a_read_only_file_is_not_written() {
        let folder = Folder::new();
        let file = folder.file("library.db");
        open(&file).execute("CREATE TABLE t (a)", &[]).unwrap();
        let mut connection = open(&format!("{file}?mode=ro"));
        assert_eq!(failure(&mut *connection, "INSERT INTO t VALUES (1)").kind, FailureKind::ReadOnly);
        connection.query("SELECT * FROM t", &[], &mut |_| true).unwrap();
    }

    #[test]
    fn a_full_database_says_so() {
        let mut connection = memory(&["CREATE TABLE t (a)"]);
        connection.query("PRAGMA max_page_count = 3", &[], &mut |_| true).unwrap();
        assert_eq!(failure(&mut *connection, "INSERT INTO t VALUES (zeroblob(100000))").kind, FailureKind::Full);
    }
}
