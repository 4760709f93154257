//! One connection: transactions, statements, and the keys that were assigned.

use std::time::Duration;

use mysql::prelude::Queryable;
use mysql::{Conn, Error};

use super::super::server::{Isolation, Patience, ServerUrl};
use super::super::{Access, AssignedKeys, Connection, Failure, FailureKind, Resting, Row};
use super::Flavor;
use super::cell::MysqlRow;
use super::failure::{is_silence, key_name, null_column, table_of};
use super::parameter::parameters;
use super::socket;
use crate::value::Value;

/// The statement of a dialect that creates tables in a cycle.
const UNCHECKED: &str = "SET foreign_key_checks = 0";
const CHECKED: &str = "SET foreign_key_checks = 1";

pub(super) struct MysqlConnection {
    conn: Conn,
    patience: Patience,
    isolation: Isolation,
    /// Whether an answer may still come to what was asked earlier, which would be taken for that to the next question.
    given_up: bool,
    flavor: Flavor,
    transaction: bool,
    /// Whether foreign keys are not checked at present.
    unchecked: bool,
}

impl MysqlConnection {
    pub(super) fn new(conn: Conn, flavor: Flavor, url: &ServerUrl) -> Self {
        let ServerUrl { patience, isolation, .. } = *url;
        MysqlConnection { conn, patience, isolation, given_up: false, flavor, transaction: false, unchecked: false }
    }

    /// What the server answers, within the time that it has for any answer. The outer failure says that it doesn't.
    fn ask<R>(&mut self, question: impl FnOnce(&mut Conn) -> Result<R, Error>) -> Result<Result<R, Error>, Failure> {
        self.within(self.patience.read, question)
    }

    /// As [`ask`](MysqlConnection::ask), where no answer is waited for that takes time.
    fn ask_first<R>(
        &mut self,
        question: impl FnOnce(&mut Conn) -> Result<R, Error>,
    ) -> Result<Result<R, Error>, Failure> {
        let read = self.patience.read;
        let first = self.patience.first();
        self.within(Some(first), |conn| {
            socket::set_patience(conn, Some(first))?;
            let answer = question(conn)?;
            socket::set_patience(conn, read)?;
            Ok(answer)
        })
    }

    fn within<R>(
        &mut self,
        limit: Option<Duration>,
        question: impl FnOnce(&mut Conn) -> Result<R, Error>,
    ) -> Result<Result<R, Error>, Failure> {
        if self.given_up {
            return Err(Failure::given_up());
        }
        match (question(&mut self.conn), limit) {
            (Err(error), Some(limit)) if is_silence(&error) => {
                self.given_up = true;
                socket::cut(&self.conn);
                Err(Failure::silent(limit))
            }
            (answer, _) => Ok(answer),
        }
    }

    /// As [`send`](MysqlConnection::send), where no answer is waited for that takes time.
    fn send_first(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(self.ask_first(|conn| conn.query_drop(sql))??)
    }

    fn send(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(self.ask(|conn| conn.query_drop(sql))??)
    }

    /// What failed, with the names of its columns; a transaction that lost is ended.
    #[cold]
    fn failed(&mut self, error: Error, sql: &str) -> Failure {
        let mut failure = Failure::from(error);
        match &mut failure.kind {
            // A connection that can't roll back is lost; `rollback` will find that out.
            FailureKind::Conflict => self.transaction = self.transaction && self.send_first("ROLLBACK").is_err(),
            FailureKind::Unique(columns) => {
                *columns = table_of(sql).map(|table| self.columns_of(&table, &failure.message)).unwrap_or_default();
                if !columns.is_empty() {
                    failure.message.push_str(&format!(" ({})", columns.join(", ")));
                }
            }
            FailureKind::NotNull(columns) => {
                let names = table_of(sql).zip(null_column(&failure.message));
                columns.extend(names.map(|(table, column)| format!("{table}.{column}")));
            }
            _ => {}
        }
        failure
    }

    /// The `table.column`s of the key that a message names; none where they can't be told.
    fn columns_of(&mut self, table: &str, message: &str) -> Vec<String> {
        let Some(key) = key_name(message, table) else { return Vec::new() };
        let sql = "SELECT column_name FROM information_schema.statistics \
                   WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? ORDER BY seq_in_index";
        let columns = self.ask(|conn| conn.exec::<String, _, _>(sql, (table, key)));
        let columns = columns.ok().and_then(Result::ok).unwrap_or_default();
        columns.into_iter().map(|column| format!("{table}.{column}")).collect()
    }

    /// The keys of rows that were inserted without `RETURNING`: an `INSERT` with a known number of rows takes its keys
    /// at once, each `auto_increment_increment` above the one before.
    fn keys_from(&mut self, inserted: u64, insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        let first = self.conn.last_insert_id();
        if insert.rows == 1 {
            return i64::try_from(first).map(|key| vec![key]).map_err(|_| keys_unknown());
        }
        let step: Option<u64> = self.ask(|conn| conn.query_first("SELECT @@auto_increment_increment"))??;
        let keys: Option<Vec<i64>> = (0..insert.rows as u64)
            .map(|at| at.checked_mul(step?)?.checked_add(first).and_then(|key| i64::try_from(key).ok()))
            .collect();
        let keys = keys.filter(|_| first > 0).ok_or_else(keys_unknown)?;
        let AssignedKeys { table, key, .. } = insert;
        let list = keys.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        let found: Option<u64> =
            self.ask(|conn| conn.query_first(format!("SELECT count(*) FROM {table} WHERE {key} IN ({list})")))??;
        let proven = found == Some(keys.len() as u64) && inserted == keys.len() as u64;
        if proven { Ok(keys) } else { Err(keys_unknown()) }
    }

    fn insert_without_returning(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        insert: &AssignedKeys<'_>,
    ) -> Result<Vec<i64>, Failure> {
        if insert.rows == 1 {
            let inserted = self.execute(sql, parameters)?;
            return self.keys_from(inserted, insert);
        }
        self.send("SAVEPOINT orm_insert")?;
        let result = self.execute(sql, parameters).and_then(|inserted| self.keys_from(inserted, insert));
        // Some failures have ended the transaction, and the savepoint with it.
        if self.transaction {
            if result.is_err() {
                self.send("ROLLBACK TO orm_insert")?;
            }
            self.send("RELEASE SAVEPOINT orm_insert")?;
        }
        result
    }
}

impl Connection for MysqlConnection {
    fn begin(&mut self, access: Access) -> Result<(), Failure> {
        if access == Access::Read && self.isolation == Isolation::Serializable {
            self.send_first("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")?;
        }
        self.send_first(match access {
            Access::Read => "START TRANSACTION READ ONLY",
            Access::Write => "START TRANSACTION READ WRITE",
        })?;
        self.transaction = true;
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Failure> {
        match self.ask(|conn| conn.query_drop("COMMIT"))? {
            Ok(()) => {
                self.transaction = false;
                Ok(())
            }
            Err(error) => Err(self.failed(error, "COMMIT")),
        }
    }

    fn rollback(&mut self) -> Result<(), Failure> {
        if self.unchecked {
            self.send_first(CHECKED)?;
            self.unchecked = false;
        }
        if self.transaction {
            self.send_first("ROLLBACK")?;
            self.transaction = false;
        }
        Ok(())
    }

    fn in_transaction(&self) -> bool {
        self.transaction
    }

    fn check(&mut self) -> Result<(), Failure> {
        self.ask_first(Conn::ping)?.map_err(|error| Failure { kind: FailureKind::Lost, ..Failure::from(error) })
    }

    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Failure> {
        // Not every statement can be prepared; what defines tables or transactions has no parameters.
        let result = match values {
            [] => self.ask(|conn| conn.query_drop(sql))?,
            values => {
                let parameters = parameters(values)?;
                self.ask(|conn| conn.exec_drop(sql, parameters))?
            }
        };
        if let Err(error) = result {
            return Err(self.failed(error, sql));
        }
        if values.is_empty() && (sql == UNCHECKED || sql == CHECKED) {
            self.unchecked = sql == UNCHECKED;
        }
        Ok(self.conn.affected_rows())
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        let parameters = parameters(values)?;
        let result = self.ask(|conn| {
            let mut wanted = true;
            // To the end, also of what isn't wanted any more: the driver would read it, and not say what becomes of that.
            for row in conn.exec_iter(sql, parameters)? {
                let row = row?;
                wanted = wanted && each(&MysqlRow(&row));
            }
            Ok(())
        })?;
        result.map_err(|error| self.failed(error, sql))
    }

    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        if self.flavor == Flavor::Mysql {
            return self.insert_without_returning(sql, parameters, insert);
        }
        // The server inserts the rows of a `VALUES` one after the other, and returns each as it is inserted.
        let mut keys = Vec::with_capacity(insert.rows);
        let mut each = |row: &dyn Row| {
            keys.extend(if let Value::Int(key) = row.get(0) { Some(key) } else { None });
            true
        };
        self.query(&format!("{sql} RETURNING {}", insert.key), parameters, &mut each)?;
        if keys.len() == insert.rows { Ok(keys) } else { Err(not_inserted()) }
    }

    fn rest(self: Box<Self>) -> Box<dyn Resting> {
        self
    }
}

#[cold]
fn keys_unknown() -> Failure {
    let message = "the keys of the inserted rows can't be told".to_owned();
    Failure { kind: FailureKind::KeysUnknown, message, source: None }
}

#[cold]
fn not_inserted() -> Failure {
    let message = "the server returned fewer keys than rows were inserted".to_owned();
    Failure { kind: FailureKind::Other, message, source: None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::Backend;
    use super::super::Mysql;
    use super::*;

    /// A connection that is taken for one to MySQL, whichever the server is, with an empty table in a transaction; `None`
    /// without a server, see the integration tests.
    fn connection(table: &str) -> Option<MysqlConnection> {
        let url = std::env::var("ORM_TEST_MYSQL").unwrap_or_else(|_| "mysql://root@127.0.0.1:3306/test".to_owned());
        let mysql = Mysql::from_url(url.split_once(':').unwrap().1).unwrap();
        let Ok((conn, _)) = mysql.open() else {
            assert!(!std::env::var("ORM_TEST_SERVERS").is_ok_and(|value| value == "required"), "no server at {url}");
            return None;
        };
        assert_eq!(mysql.dialect().name(), "mysql");
        let mut connection = MysqlConnection::new(conn, Flavor::Mysql, &mysql.url);
        connection.execute(&format!("DROP TEMPORARY TABLE IF EXISTS {table}"), &[]).unwrap();
        let columns = "(id BIGINT AUTO_INCREMENT PRIMARY KEY, a BIGINT UNIQUE)";
        connection.execute(&format!("CREATE TEMPORARY TABLE {table} {columns} ENGINE = InnoDB"), &[]).unwrap();
        connection.begin(Access::Write).unwrap();
        Some(connection)
    }

    fn insert(connection: &mut MysqlConnection, values: &[i64]) -> Result<Vec<i64>, FailureKind> {
        let sql = format!("INSERT INTO `unproven` (a) VALUES {}", vec!["(?)"; values.len()].join(", "));
        let keys = AssignedKeys { table: "`unproven`", key: "`id`", rows: values.len() };
        let values: Vec<_> = values.iter().copied().map(Value::Int).collect();
        connection.insert(&sql, &values, &keys).map_err(|failure| failure.kind)
    }

    fn rows(connection: &mut MysqlConnection) -> Vec<(Value<'static>, Value<'static>)> {
        let mut rows = Vec::new();
        let mut each = |row: &dyn Row| {
            rows.push((row.get(0).into_owned(), row.get(1).into_owned()));
            true
        };
        connection.query("SELECT id, a FROM unproven ORDER BY id", &[], &mut each).unwrap();
        rows
    }

    /// What is inserted without `RETURNING`.
    #[test]
    fn keys_follow_from_the_first_one() {
        let Some(mut connection) = connection("unproven") else { return };
        let pair = |id, a| (Value::Int(id), Value::Int(a));
        assert_eq!(insert(&mut connection, &[7]), Ok(vec![1]));
        assert_eq!(insert(&mut connection, &[9, 8, 5]), Ok(vec![2, 3, 4]));
        assert_eq!(rows(&mut connection), [pair(1, 7), pair(2, 9), pair(3, 8), pair(4, 5)]);

        connection.execute("SET SESSION auto_increment_increment = 10", &[]).unwrap();
        let keys = insert(&mut connection, &[1, 2]).unwrap();
        assert_eq!(keys[1] - keys[0], 10);
        assert_eq!(rows(&mut connection)[4..], [pair(keys[0], 1), pair(keys[1], 2)]);

        assert!(matches!(insert(&mut connection, &[3, 7]), Err(FailureKind::Unique(_))));
        assert_eq!(rows(&mut connection).len(), 6);
        assert!(connection.in_transaction());
        connection.rollback().unwrap();
        assert_eq!(rows(&mut connection), []);
    }
}
