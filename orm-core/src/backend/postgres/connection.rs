//! One connection: transactions, and statements each of which is undone alone when it fails.

use std::pin::pin;

use tokio_postgres::Error;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;

use super::super::server::Isolation;
use super::super::{Access, AssignedKeys, Connection, Failure, FailureKind, Resting, Row, Savepoint};
use super::Keep;
use super::cell::PostgresRow;
use super::client::OwnClient;
use super::parameter::Parameter;
use super::statements::{Prepared, Statements};
use crate::value::Value;

/// The savepoint that the next statement's failure is undone to.
const MARK: &str = "orm_statement";

pub(super) struct PostgresConnection {
    client: OwnClient,
    statements: Statements,
    keep: Keep,
    isolation: Isolation,
    transaction: Option<Transaction>,
}

struct Transaction {
    access: Access,
    /// Whether something was written since the savepoint `MARK` was set.
    written: bool,
}

impl PostgresConnection {
    pub(super) fn new(client: OwnClient, keep: Keep, isolation: Isolation) -> Self {
        PostgresConnection { client, statements: Statements::default(), keep, isolation, transaction: None }
    }

    /// Before what ends the transaction, closes what was prepared in it, while that is still known to whom it is said.
    fn close_prepared(&mut self) {
        if self.keep != Keep::Session {
            self.statements = Statements::default();
        }
    }

    /// Sends what has no parameters and returns no rows.
    fn send(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(self.client.ask(async |client| client.batch_execute(sql).await)??)
    }

    /// As [`send`](PostgresConnection::send), where no answer is waited for that takes time.
    fn send_first(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(self.client.ask_first(async |client| client.batch_execute(sql).await)??)
    }

    /// Sees to it that what the next statement's failure undoes is that statement only.
    fn mark(&mut self) -> Result<(), Failure> {
        if let Some(transaction) = &mut self.transaction
            && transaction.written
        {
            transaction.written = false;
            self.control(&format!("RELEASE SAVEPOINT {MARK}; SAVEPOINT {MARK}"))?;
        }
        Ok(())
    }

    /// Sends what has to do with savepoints. What fails there (by a time-out, say) leaves a transaction that takes nothing
    /// any more, and whose `COMMIT` would be answered by a rollback: it is ended at once.
    fn control(&mut self, sql: &str) -> Result<(), Failure> {
        self.send(sql).inspect_err(|failure| {
            if failure.kind != FailureKind::Lost {
                self.end();
            }
        })
    }

    /// Rolls back, since nothing else is left. A connection that can't do so is lost; `rollback` will find that out.
    fn end(&mut self) {
        let _ = self.rollback();
    }

    /// Runs a prepared statement, once more where the server has forgotten what it was prepared for, and gives each row to
    /// `each` until it returns `false`; how many rows the statement changed, if all that it returned were asked for.
    fn run(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<u64, Failure> {
        self.mark()?;
        let mut again = true;
        loop {
            let error = match self.prepare(sql)? {
                Ok(prepared) => match self.run_prepared(&prepared, parameters, each)? {
                    Ok(changed) => {
                        if let Some(transaction) = &mut self.transaction {
                            transaction.written |= transaction.access == Access::Write && !prepared.reads;
                        }
                        return Ok(changed);
                    }
                    Err(error) => error,
                },
                Err(error) => error,
            };
            let outdated = again && is_outdated(&error);
            let failure = self.undo(error)?;
            if !outdated {
                return Err(failure);
            }
            self.statements.forget(sql);
            again = false;
        }
    }

    /// The prepared statement, which is prepared where it isn't yet.
    fn prepare(&mut self, sql: &str) -> Result<Result<Prepared, Error>, Failure> {
        if let Some(prepared) = self.statements.get(sql) {
            return Ok(Ok(prepared));
        }
        let statement = self.client.ask(async |client| client.prepare(sql).await)?;
        Ok(statement.map(|statement| self.statements.keep(sql, statement)))
    }

    fn run_prepared(
        &mut self,
        prepared: &Prepared,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<Result<u64, Error>, Failure> {
        let parameters = parameters.iter().map(Parameter);
        let stream = match self.client.ask(async |client| client.query_raw(&prepared.statement, parameters).await)? {
            Ok(stream) => stream,
            Err(error) => return Ok(Err(error)),
        };
        let (mut stream, mut rows, mut more) = (pin!(stream), Vec::new(), true);
        while more {
            more = match self.client.fetch(stream.as_mut(), &mut rows)? {
                Ok(more) => more,
                Err(error) => return Ok(Err(error)),
            };
            if !rows.drain(..).all(|row| each(&PostgresRow(&row))) {
                return Ok(Ok(0));
            }
        }
        Ok(Ok(stream.rows_affected().unwrap_or_default()))
    }

    /// Undoes the statement that failed, or the transaction where that is all that is left; what failed.
    fn undo(&mut self, error: Error) -> Result<Failure, Failure> {
        let constraint = constraint(&error);
        let mut failure = Failure::from(error);
        if self.transaction.is_none() || failure.kind == FailureKind::Lost {
            return Ok(failure);
        }
        if failure.kind == FailureKind::Conflict {
            self.end();
            return Ok(failure);
        }
        self.control(&format!("ROLLBACK TO SAVEPOINT {MARK}"))?;
        if let (FailureKind::Unique(columns), Some(constraint)) = (&mut failure.kind, constraint) {
            *columns = self.columns_of(&constraint);
            if !columns.is_empty() {
                failure.message.push_str(&format!(" ({})", columns.join(", ")));
            }
        }
        Ok(failure)
    }

    /// The `table.column`s of an index; none where they can't be told.
    fn columns_of(&mut self, constraint: &Constraint) -> Vec<String> {
        let sql = "SELECT a.attname FROM pg_catalog.pg_class i \
                   JOIN pg_catalog.pg_namespace n ON n.oid = i.relnamespace \
                   JOIN pg_catalog.pg_attribute a ON a.attrelid = i.oid \
                   WHERE n.nspname = $1 AND i.relname = $2 ORDER BY a.attnum";
        let names: [&(dyn ToSql + Sync); 2] = [&constraint.schema, &constraint.name];
        let rows = self.client.ask(async |client| client.query(sql, &names).await);
        let rows = rows.ok().and_then(Result::ok).unwrap_or_default();
        let column =
            |row: &tokio_postgres::Row| Some(format!("{}.{}", constraint.table, row.try_get::<_, &str>(0).ok()?));
        rows.iter().filter_map(column).collect()
    }
}

/// A constraint that a statement violated.
struct Constraint {
    schema: String,
    table: String,
    name: String,
}

fn constraint(error: &Error) -> Option<Constraint> {
    let error = error.as_db_error()?;
    let name = |name: Option<&str>| name.map(str::to_owned);
    Some(Constraint { schema: name(error.schema())?, table: name(error.table())?, name: name(error.constraint())? })
}

/// Whether the statement was prepared for tables that have changed since.
fn is_outdated(error: &Error) -> bool {
    error.as_db_error().is_some_and(|error| {
        *error.code() == SqlState::FEATURE_NOT_SUPPORTED && error.routine() == Some("RevalidateCachedQuery")
    })
}

impl Connection for PostgresConnection {
    fn begin(&mut self, access: Access) -> Result<(), Failure> {
        let mode = match access {
            Access::Read => "READ ONLY",
            Access::Write => "READ WRITE",
        };
        let settings = match &self.keep {
            Keep::Session => "",
            Keep::Transaction(settings) => settings,
        };
        let isolation = self.isolation.name();
        let begin = format!("BEGIN ISOLATION LEVEL {isolation} {mode}; {settings}SAVEPOINT {MARK}");
        self.send_first(&begin)?;
        self.transaction = Some(Transaction { access, written: false });
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Failure> {
        self.close_prepared();
        match self.send("COMMIT") {
            Ok(()) => {
                self.transaction = None;
                Ok(())
            }
            Err(failure) => {
                if failure.kind != FailureKind::Lost {
                    // The server has answered, and what it doesn't commit it rolls back.
                    self.transaction = None;
                }
                Err(failure)
            }
        }
    }

    fn rollback(&mut self) -> Result<(), Failure> {
        if self.transaction.is_some() {
            self.close_prepared();
            self.send_first("ROLLBACK")?;
            self.transaction = None;
        }
        Ok(())
    }

    fn in_transaction(&self) -> bool {
        self.transaction.is_some()
    }

    /// The savepoint `MARK` is set anew in the same round trip: it has to be inside of the one that is set, and can't be
    /// one from before the one that has ended.
    fn savepoint(&mut self, step: Savepoint<'_>) -> Result<(), Failure> {
        let renew = match step {
            Savepoint::Set(_) | Savepoint::RollBackTo(_) => format!("SAVEPOINT {MARK}"),
            Savepoint::Release(_) => format!("RELEASE SAVEPOINT {MARK}; SAVEPOINT {MARK}"),
        };
        self.control(&format!("{step}; {renew}"))?;
        if let Some(transaction) = &mut self.transaction {
            transaction.written = false;
        }
        Ok(())
    }

    fn check(&mut self) -> Result<(), Failure> {
        let lost = |error| Failure { kind: FailureKind::Lost, ..Failure::from(error) };
        self.client.ask_first(async |client| client.check_connection().await)?.map_err(lost)
    }

    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        self.run(sql, parameters, &mut |_| true)
    }

    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        self.run(sql, parameters, each).map(drop)
    }

    /// The server inserts the rows of a `VALUES` one after the other and returns each as it is inserted; a row that a
    /// trigger or a rule leaves out is missing in the answer, which is then as long as nothing else is.
    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure> {
        let mut keys = Vec::with_capacity(insert.rows);
        let mut each = |row: &dyn Row| {
            keys.extend(if let Value::Int(key) = row.get(0) { Some(key) } else { None });
            true
        };
        self.query(&format!("{sql} RETURNING {}", insert.key), parameters, &mut each)?;
        if keys.len() == insert.rows { Ok(keys) } else { Err(self.not_inserted()) }
    }

    fn rest(self: Box<Self>) -> Box<dyn Resting> {
        self
    }
}

impl PostgresConnection {
    #[cold]
    fn not_inserted(&mut self) -> Failure {
        if let Err(failure) = self.control(&format!("ROLLBACK TO SAVEPOINT {MARK}")) {
            return failure;
        }
        let message = "a row was not inserted: a trigger or a rule left it out".to_owned();
        Failure { kind: FailureKind::Other, message, source: None }
    }
}
