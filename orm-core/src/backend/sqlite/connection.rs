//! One connection: transactions, statements, and the proof of assigned keys.

use rusqlite::{Connection as Raw, ParamsFromIter, Statement, params_from_iter};
use self_cell::self_cell;

use super::super::{Access, AssignedKeys, Connection, Failure, FailureKind, Resting, Row};
use super::cell::SqliteRow;
use super::parameter::Parameter;
use super::statements::Statements;
use crate::value::Value;

/// Values that take more memory than this, in bytes, don't stay bound to their statement.
const BIG: usize = 65_536;

self_cell!(
    /// A connection in use, with the statements that borrow it.
    struct InUse {
        owner: Box<Unused>,
        #[not_covariant]
        dependent: Working,
    }
);

pub(super) struct SqliteConnection(InUse);

/// A connection that no session uses.
struct Unused(Raw);

struct Working<'c> {
    raw: &'c Raw,
    access: Access,
    statements: Statements<'c>,
}

impl SqliteConnection {
    pub(super) fn new(raw: Raw) -> Self {
        SqliteConnection::of(Box::new(Unused(raw)))
    }

    fn of(unused: Box<Unused>) -> Self {
        SqliteConnection(InUse::new(unused, |unused| Working {
            raw: &unused.0,
            access: Access::Write,
            statements: Statements::new(&unused.0),
        }))
    }
}

impl Resting for Unused {
    fn wake(self: Box<Self>) -> Box<dyn Connection> {
        Box::new(SqliteConnection::of(self))
    }
}

impl<'c> Working<'c> {
    /// The statement, refused if it writes where only reading was announced. (`PRAGMA query_only` would do it too, but
    /// each change of it makes SQLite compile all prepared statements again.)
    #[inline]
    fn prepare(&mut self, sql: &str) -> Result<&mut Statement<'c>, Failure> {
        let statement = self.statements.get(sql)?;
        if self.access == Access::Read && !statement.readonly() {
            return Err(writes());
        }
        Ok(statement)
    }

    fn run(&mut self, sql: &str) -> Result<(), Failure> {
        self.statements.get(sql)?.execute([])?;
        Ok(())
    }

    fn in_transaction(&self) -> bool {
        !self.raw.is_autocommit()
    }

    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        let statement = self.prepare(sql)?;
        let changed = statement.execute(bound(parameters));
        unbind(statement, parameters);
        Ok(changed? as u64)
    }

    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        let statement = self.prepare(sql)?;
        let result = give_rows(statement, parameters, each);
        unbind(statement, parameters);
        Ok(result?)
    }

    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        if insert.rows == 1 {
            return match self.execute(sql, parameters)? {
                1 => Ok(vec![self.raw.last_insert_rowid()]),
                _ => Err(not_inserted()),
            };
        }
        self.run("SAVEPOINT orm_insert")?;
        let result = self.insert_several(sql, parameters, insert);
        // Some failures have ended the transaction, and the savepoint with it.
        if self.in_transaction() {
            if result.is_err() {
                self.run("ROLLBACK TO orm_insert")?;
            }
            self.run("RELEASE orm_insert")?;
        }
        result
    }

    fn insert_several(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        insert: &AssignedKeys<'_>,
    ) -> Result<Vec<i64>, Failure> {
        let (free, before) = (self.free_from(insert)?, self.raw.total_changes());
        let inserted = self.execute(sql, parameters)?;
        let nothing_else = self.raw.total_changes() - before == inserted;
        let last = self.raw.last_insert_rowid();
        let number = i64::try_from(insert.rows).map_err(|_| keys_unknown())?;
        let first = last.checked_sub(number - 1).ok_or_else(keys_unknown)?;
        let proven = i64::try_from(inserted) == Ok(number)
            && match nothing_else {
                true => first >= free && self.greatest(insert)? == Some(last),
                false => self.are_alone(free, (first, last), insert)?,
            };
        if proven { Ok((first..=last).collect()) } else { Err(keys_unknown()) }
    }

    /// The least key above all keys of the table; a failure where there are too few above them.
    ///
    /// A row gets the greatest key plus one, or the greatest that there ever was plus one. So rows that are inserted while
    /// nothing else changes get one key after the other, and the last of them is known. Only beyond the greatest key that
    /// there can be SQLite assigns free ones at random.
    fn free_from(&mut self, insert: &AssignedKeys<'_>) -> Result<i64, Failure> {
        let Some(greatest) = self.greatest(insert)? else { return Ok(i64::MIN) };
        let has_room = i64::try_from(insert.rows).is_ok_and(|rows| greatest.checked_add(rows).is_some());
        if has_room { Ok(greatest + 1) } else { Err(keys_unknown()) }
    }

    fn greatest(&mut self, insert: &AssignedKeys<'_>) -> Result<Option<i64>, Failure> {
        let AssignedKeys { table, key, .. } = insert;
        let statement = self.prepare(&format!("SELECT max({key}) FROM {table}"))?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// Triggers have changed something too: whether, of all keys that were free, these are taken and no others.
    fn are_alone(&mut self, free: i64, (first, last): (i64, i64), insert: &AssignedKeys<'_>) -> Result<bool, Failure> {
        let AssignedKeys { table, key, rows } = insert;
        let statement =
            self.prepare(&format!("SELECT min({key}), max({key}), count(*) FROM {table} WHERE {key} >= ?1"))?;
        let found: (Option<i64>, Option<i64>, i64) =
            statement.query_row([free], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(found == (Some(first), Some(last), i64::try_from(*rows).map_err(|_| keys_unknown())?))
    }
}

impl Connection for SqliteConnection {
    fn begin(&mut self, access: Access) -> Result<(), Failure> {
        self.0.with_dependent_mut(|_, working| {
            working.run(match access {
                Access::Read => "BEGIN DEFERRED",
                Access::Write => "BEGIN IMMEDIATE",
            })?;
            working.access = access;
            Ok(())
        })
    }

    fn commit(&mut self) -> Result<(), Failure> {
        self.0.with_dependent_mut(|_, working| working.run("COMMIT"))
    }

    fn rollback(&mut self) -> Result<(), Failure> {
        if self.in_transaction() { self.0.with_dependent_mut(|_, working| working.run("ROLLBACK")) } else { Ok(()) }
    }

    fn in_transaction(&self) -> bool {
        self.0.with_dependent(|_, working| working.in_transaction())
    }

    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        self.0.with_dependent_mut(|_, working| working.execute(sql, parameters))
    }

    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        self.0.with_dependent_mut(|_, working| working.query(sql, parameters, each))
    }

    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        self.0.with_dependent_mut(|_, working| working.insert(sql, parameters, insert))
    }

    fn rest(self: Box<Self>) -> Box<dyn Resting> {
        self.0.into_owner()
    }
}

/// What is bound to a statement.
#[inline]
fn bound<'a>(parameters: &'a [Value<'a>]) -> ParamsFromIter<impl Iterator<Item = Parameter<'a>>> {
    params_from_iter(parameters.iter().map(Parameter))
}

/// The session may hold the statement for long, and SQLite its own copies of the values.
#[inline]
fn unbind(statement: &mut Statement<'_>, parameters: &[Value<'_>]) {
    if parameters.iter().map(size).sum::<usize>() > BIG {
        statement.clear_bindings();
    }
}

/// How much memory a value takes, about.
#[inline]
fn size(value: &Value<'_>) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Blob(blob) => blob.len(),
        Value::List(values) => values.iter().map(|value| size(value) + size_of::<i64>()).sum(),
        _ => 0,
    }
}

fn give_rows(
    statement: &mut Statement<'_>,
    parameters: &[Value<'_>],
    each: &mut dyn FnMut(&dyn Row) -> bool,
) -> rusqlite::Result<()> {
    let mut rows = statement.query(bound(parameters))?;
    while let Some(row) = rows.next()? {
        if !each(&SqliteRow(row)) {
            break;
        }
    }
    Ok(())
}

#[cold]
fn writes() -> Failure {
    let message = "the transaction was begun for reading only".to_owned();
    Failure { kind: FailureKind::ReadOnly, message, source: None }
}

#[cold]
fn keys_unknown() -> Failure {
    let message = "the keys of the inserted rows can't be told".to_owned();
    Failure { kind: FailureKind::KeysUnknown, message, source: None }
}

#[cold]
fn not_inserted() -> Failure {
    let message = "the row was not inserted: a trigger ignored it".to_owned();
    Failure { kind: FailureKind::Other, message, source: None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::tests::{Folder, memory, open, rows};
    use super::*;

    const TABLE: &str = "CREATE TABLE t (id INTEGER PRIMARY KEY, a)";

    fn insert(connection: &mut dyn Connection, number: usize) -> Result<Vec<i64>, FailureKind> {
        let sql = format!("INSERT INTO t (a) VALUES {}", vec!["(?1)"; number].join(", "));
        let keys = AssignedKeys { table: "\"t\"", key: "\"id\"", rows: number };
        connection.insert(&sql, &[Value::Int(0)], &keys).map_err(|failure| failure.kind)
    }

    fn count(connection: &mut dyn Connection) -> Value<'static> {
        rows(connection, "SELECT count(*) FROM t", 1)[0][0].clone()
    }

    #[test]
    fn keys_are_those_of_the_rows() {
        let mut connection = memory(&[TABLE]);
        assert_eq!(insert(&mut *connection, 3), Ok(vec![1, 2, 3]));
        assert_eq!(insert(&mut *connection, 1), Ok(vec![4]));
        connection.execute("DELETE FROM t WHERE id <> 2", &[]).unwrap();
        assert_eq!(insert(&mut *connection, 2), Ok(vec![3, 4]));
        connection.execute("INSERT INTO t (id) VALUES (-5), (100)", &[]).unwrap();
        assert_eq!(insert(&mut *connection, 2), Ok(vec![101, 102]));
        connection.execute("DELETE FROM t WHERE id > 0", &[]).unwrap();
        assert_eq!(insert(&mut *connection, 2), Ok(vec![-4, -3]));
        connection.commit().unwrap();
        assert_eq!(count(&mut *connection), Value::Int(3));
    }

    #[test]
    fn keys_are_not_used_again_with_autoincrement() {
        let mut connection = memory(&["CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a)"]);
        assert_eq!(insert(&mut *connection, 3), Ok(vec![1, 2, 3]));
        connection.execute("DELETE FROM t", &[]).unwrap();
        assert_eq!(insert(&mut *connection, 2), Ok(vec![4, 5]));
    }

    #[test]
    fn keys_assigned_at_random_are_unknown() {
        let mut connection = memory(&[TABLE, "INSERT INTO t (id) VALUES (9223372036854775807)"]);
        assert_eq!(insert(&mut *connection, 2), Err(FailureKind::KeysUnknown));
        assert_eq!(count(&mut *connection), Value::Int(1));
        assert_eq!(insert(&mut *connection, 1).unwrap().len(), 1);

        let mut connection = memory(&[TABLE, "INSERT INTO t (id) VALUES (9223372036854775806)"]);
        assert_eq!(insert(&mut *connection, 2), Err(FailureKind::KeysUnknown));
        assert_eq!(count(&mut *connection), Value::Int(1));
        assert_eq!(insert(&mut *connection, 1), Ok(vec![i64::MAX]));
    }

    #[test]
    fn keys_are_unknown_where_a_trigger_interferes() {
        for trigger in [
            "AFTER INSERT ON t WHEN new.a = 0 BEGIN INSERT INTO t (a) VALUES (1); END",
            "BEFORE INSERT ON t WHEN new.a = 0 BEGIN INSERT INTO t (a) VALUES (1); END",
            "AFTER INSERT ON t BEGIN DELETE FROM t WHERE id < new.id; END",
            "BEFORE INSERT ON t WHEN (SELECT count(*) FROM t) = 1 BEGIN SELECT RAISE(IGNORE); END",
        ] {
            let mut connection = memory(&[TABLE, &format!("CREATE TRIGGER g {trigger}")]);
            assert_eq!(insert(&mut *connection, 3), Err(FailureKind::KeysUnknown), "{trigger}");
            assert_eq!(count(&mut *connection), Value::Int(0), "{trigger}");
            let one = insert(&mut *connection, 1).unwrap();
            let own = format!("SELECT id FROM t WHERE a = 0 AND id = {}", one[0]);
            assert_eq!(rows(&mut *connection, &own, 1), [[Value::Int(one[0])]], "{trigger}");
            assert!(connection.in_transaction());
        }
    }

    /// `INT` is not `INTEGER`: SQLite assigns such a key no value, and takes `NULL`.
    #[test]
    fn keys_that_sqlite_does_not_assign_are_unknown() {
        let mut connection = memory(&["CREATE TABLE t (id INT PRIMARY KEY, a)"]);
        assert_eq!(insert(&mut *connection, 2), Err(FailureKind::KeysUnknown));
        assert_eq!(count(&mut *connection), Value::Int(0));
    }

    #[test]
    fn a_trigger_on_another_table_changes_nothing() {
        let log = "CREATE TABLE log (id INTEGER PRIMARY KEY, t)";
        let trigger = "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO log (id, t) VALUES (new.id + 50, 1); END";
        let mut connection = memory(&[TABLE, log, trigger]);
        assert_eq!(insert(&mut *connection, 2), Ok(vec![1, 2]));
        assert_eq!(insert(&mut *connection, 1), Ok(vec![3]));
    }

    #[test]
    fn an_ignored_row_has_no_key() {
        let trigger = "CREATE TRIGGER g BEFORE INSERT ON t BEGIN SELECT RAISE(IGNORE); END";
        let mut connection = memory(&[TABLE, trigger]);
        assert_eq!(insert(&mut *connection, 1), Err(FailureKind::Other));
    }

    #[test]
    fn a_refused_insert_leaves_the_transaction_as_it_was() {
        let mut connection = memory(&["CREATE TABLE t (id INTEGER PRIMARY KEY, a UNIQUE)"]);
        assert_eq!(insert(&mut *connection, 2), Err(FailureKind::Unique(vec!["t.a".to_owned()])));
        assert_eq!(count(&mut *connection), Value::Int(0));
        assert!(connection.in_transaction());
        connection.rollback().unwrap();
        assert!(!connection.in_transaction());
        connection.rollback().unwrap();
    }

    #[test]
    fn a_reader_can_only_read() {
        let mut connection = memory(&[TABLE]);
        connection.commit().unwrap();
        connection.begin(Access::Read).unwrap();
        let refused = |result: Result<(), Failure>| {
            let failure = result.unwrap_err();
            assert_eq!(failure.kind, FailureKind::ReadOnly);
            assert_eq!(failure.message, "the transaction was begun for reading only");
        };
        refused(connection.execute("DELETE FROM t", &[]).map(drop));
        refused(connection.query("INSERT INTO t DEFAULT VALUES RETURNING id", &[], &mut |_| true));
        assert_eq!(insert(&mut *connection, 1), Err(FailureKind::ReadOnly));
        assert_eq!(insert(&mut *connection, 2), Err(FailureKind::ReadOnly));
        connection.execute("SAVEPOINT a", &[]).unwrap();
        connection.execute("ROLLBACK TO a", &[]).unwrap();
        assert_eq!(count(&mut *connection), Value::Int(0));
        connection.commit().unwrap();

        connection.begin(Access::Write).unwrap();
        assert_eq!(insert(&mut *connection, 1), Ok(vec![1]));
    }

    #[test]
    fn a_reader_sees_one_snapshot_beside_a_writer() {
        let folder = Folder::new();
        let file = folder.file("library.db");
        let (mut writer, mut reader) = (open(&file), open(&file));
        writer.execute(TABLE, &[]).unwrap();
        reader.begin(Access::Read).unwrap();
        assert_eq!(count(&mut *reader), Value::Int(0));
        writer.begin(Access::Write).unwrap();
        assert_eq!(insert(&mut *writer, 2), Ok(vec![1, 2]));
        writer.commit().unwrap();
        assert_eq!(count(&mut *reader), Value::Int(0));
        reader.commit().unwrap();
        assert_eq!(count(&mut *reader), Value::Int(2));
    }

    #[test]
    fn rows_are_given_until_enough() {
        let mut connection = memory(&[TABLE]);
        insert(&mut *connection, 5).unwrap();
        let mut seen = Vec::new();
        let mut each = |row: &dyn Row| {
            seen.push(row.get(0).into_owned());
            seen.len() < 2
        };
        connection.query("SELECT id FROM t WHERE id > ?1", &[Value::Int(1)], &mut each).unwrap();
        assert_eq!(seen, [Value::Int(2), Value::Int(3)]);
    }

    #[test]
    fn text_that_is_no_text_comes_as_bytes() {
        let mut connection = memory(&[]);
        let found = rows(&mut *connection, "SELECT CAST(x'ff' AS TEXT), 'ż', NULL", 4);
        let expected = [Value::Blob(b"\xff".as_slice().into()), Value::Text("ż".into()), Value::Null, Value::Null];
        assert_eq!(found, [expected]);
    }

    #[test]
    fn a_connection_goes_to_another_thread_when_it_rests() {
        let mut connection = memory(&[TABLE]);
        assert_eq!(insert(&mut *connection, 2), Ok(vec![1, 2]));
        connection.commit().unwrap();
        let resting = connection.rest();
        let counted = std::thread::spawn(move || {
            let mut connection = resting.wake();
            connection.begin(Access::Write).unwrap();
            insert(&mut *connection, 1).unwrap();
            count(&mut *connection)
        });
        assert_eq!(counted.join().unwrap(), Value::Int(3));
    }

    #[test]
    fn a_statement_that_is_held_follows_the_schema() {
        let mut connection = memory(&[TABLE, "INSERT INTO t (a) VALUES (1)"]);
        let all = "SELECT * FROM t";
        assert_eq!(rows(&mut *connection, all, 2), [[Value::Int(1), Value::Int(1)]]);
        connection.execute("ALTER TABLE t ADD COLUMN b DEFAULT 7", &[]).unwrap();
        assert_eq!(rows(&mut *connection, all, 3), [[Value::Int(1), Value::Int(1), Value::Int(7)]]);
        connection.execute("DROP TABLE t", &[]).unwrap();
        let failure = connection.query(all, &[], &mut |_| true).unwrap_err();
        assert_eq!(failure.kind, FailureKind::MissingTable("t".to_owned()));
    }

    #[test]
    fn a_statement_that_failed_runs_again() {
        let mut connection = memory(&["CREATE TABLE t (a UNIQUE)"]);
        let mut insert = |value| connection.execute("INSERT INTO t (a) VALUES (?1)", &[Value::Int(value)]);
        assert!(insert(1).is_ok());
        assert_eq!(insert(1).unwrap_err().kind, FailureKind::Unique(vec!["t.a".to_owned()]));
        assert!(insert(2).is_ok());
        // What the first ones were given isn't taken for what the last one lacks.
        assert!(connection.execute("INSERT INTO t (a) VALUES (?1)", &[]).is_err());
    }

    #[test]
    fn big_values_do_not_stay_bound() {
        let raw = Raw::open_in_memory().unwrap();
        let mut working = Working { raw: &raw, access: Access::Write, statements: Statements::new(&raw) };
        let mut bound_after = |value: Value<'_>| {
            working.query("SELECT ?1", &[value], &mut |_| true).unwrap();
            working.statements.get("SELECT ?1").unwrap().expanded_sql().unwrap() != "SELECT NULL"
        };
        assert_eq!([BIG, BIG + 1].map(|length| bound_after(Value::Text("a".repeat(length).into()))), [true, false]);
        assert_eq!([BIG / 8, BIG].map(|length| bound_after(Value::List(vec![Value::Int(1); length]))), [true, false]);
    }
}
