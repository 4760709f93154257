//! One connection: transactions, and statements each of which is undone alone when it fails.

use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator;
use postgres::{Client, Error};

use super::super::{Access, AssignedKeys, Connection, Failure, FailureKind, Row, Savepoint};
use super::Keep;
use super::cell::PostgresRow;
use super::parameter::Parameter;
use super::statements::{Prepared, Statements};
use crate::value::Value;

/// The savepoint that the next statement's failure is undone to.
const MARK: &str = "orm_statement";

/// How long a server may take to say that it is there.
const CHECK: std::time::Duration = std::time::Duration::from_secs(5);

pub(super) struct PostgresConnection {
    client: Client,
    statements: Statements,
    keep: Keep,
    transaction: Option<Transaction>,
}

struct Transaction {
    access: Access,
    /// Whether something was written since the savepoint `MARK` was set.
    written: bool,
}

impl PostgresConnection {
    pub(super) fn new(client: Client, keep: Keep) -> Self {
        PostgresConnection { client, statements: Statements::default(), keep, transaction: None }
    }

    /// Sends what ends the transaction. What was prepared in it is closed before, while that is still known to whom it is
    /// said.
    fn last(&mut self, sql: &str) -> Result<(), Error> {
        if self.keep != Keep::Session {
            self.statements = Statements::default();
        }
        self.client.batch_execute(sql)
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
        self.client.batch_execute(sql).map_err(|error| {
            let failure = Failure::from(error);
            if failure.kind != FailureKind::Lost {
                self.end();
            }
            failure
        })
    }

    /// Rolls back, since nothing else is left. A connection that can't do so is lost; `rollback` will find that out.
    fn end(&mut self) {
        if self.last("ROLLBACK").is_ok() {
            self.transaction = None;
        }
    }

    /// Runs a prepared statement, once more where the server has forgotten what it was prepared for.
    fn run<R>(
        &mut self,
        sql: &str,
        mut send: impl FnMut(&mut Client, &Prepared) -> Result<R, Error>,
    ) -> Result<R, Failure> {
        self.mark()?;
        let mut again = true;
        loop {
            let result = match self.statements.get(sql) {
                Some(prepared) => Ok(prepared),
                None => self.client.prepare(sql).map(|statement| self.statements.keep(sql, statement)),
            };
            let result = result.and_then(|prepared| Ok((send(&mut self.client, &prepared)?, prepared)));
            match result {
                Ok((result, prepared)) => {
                    if let Some(transaction) = &mut self.transaction {
                        transaction.written |= transaction.access == Access::Write && !prepared.reads;
                    }
                    return Ok(result);
                }
                Err(error) => {
                    let outdated = again && is_outdated(&error);
                    let failure = self.undo(error)?;
                    if !outdated {
                        return Err(failure);
                    }
                    self.statements.forget(sql);
                    again = false;
                }
            }
        }
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
        let rows = self.client.query(sql, &[&constraint.schema, &constraint.name]).unwrap_or_default();
        let column = |row: &postgres::Row| Some(format!("{}.{}", constraint.table, row.try_get::<_, &str>(0).ok()?));
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
        let begin = format!("BEGIN ISOLATION LEVEL REPEATABLE READ {mode}; {settings}SAVEPOINT {MARK}");
        self.client.batch_execute(&begin)?;
        self.transaction = Some(Transaction { access, written: false });
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Failure> {
        match self.last("COMMIT") {
            Ok(()) => {
                self.transaction = None;
                Ok(())
            }
            Err(error) => {
                let failure = Failure::from(error);
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
            self.last("ROLLBACK")?;
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
        self.client.is_valid(CHECK).map_err(lost)
    }

    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        self.run(sql, |client, prepared| {
            let mut rows = client.query_raw(&prepared.statement, parameters.iter().map(Parameter))?;
            while rows.next()?.is_some() {}
            Ok(rows.rows_affected().unwrap_or_default())
        })
    }

    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure> {
        self.run(sql, |client, prepared| {
            let mut rows = client.query_raw(&prepared.statement, parameters.iter().map(Parameter))?;
            while let Some(row) = rows.next()? {
                if !each(&PostgresRow(&row)) {
                    break;
                }
            }
            Ok(())
        })
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
