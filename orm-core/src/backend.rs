//! The contract of a backend: what a database engine has to bring. Nothing above this file knows an engine.
//!
//! A backend MUST
//!
//! 1. hand out connections that are independent of each other, with foreign keys enforced;
//! 2. run every statement with its parameters bound, never pasted into the text;
//! 3. classify its failures ([`FailureKind`]), because the session decides by the kind and never by the message;
//! 4. isolate transactions at repeatable read or better, because the identity map relies on it;
//! 5. report from [`Connection::insert`] the keys in the order of the rows;
//! 6. leave the transaction, after a statement that failed, as it was before that statement, or end it
//!    ([`Connection::in_transaction`]);
//! 7. count for an `UPDATE` the rows that it matched, whether or not it changed them;
//! 8. refuse a value that the engine would store otherwise than it is ([`FailureKind::Value`]);
//! 9. refuse everything on a connection on which it no longer waits for an answer: the answer may still come, and would be
//!    taken for that to the next question.
//!
//! It SHOULD wait for no answer longer than it was told, and not for long where nothing is to be done for one; cache prepared
//! statements by their text; and begin a writer's transaction so that it can't fail half-way on the upgrade from reading to
//! writing.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::schema::SqlType;
use crate::value::Value;

#[cfg(feature = "mysql")]
pub(crate) mod mysql;
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
mod naming;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
#[cfg(any(feature = "postgres", feature = "mysql"))]
mod server;
#[cfg(feature = "sqlite")]
pub(crate) mod sqlite;

/// A database engine at one address.
pub trait Backend: Send + Sync + 'static {
    /// A new connection.
    ///
    /// # Errors
    ///
    /// [`FailureKind::Lost`] when nobody answers, or there is no room: later there may be. Else a [`Failure`] of any kind,
    /// [`FailureKind::Open`] in general.
    fn connect(&self) -> Result<Box<dyn Connection>, Failure>;

    /// How this engine writes SQL.
    fn dialect(&self) -> &'static dyn Dialect;

    /// Whether the database is gone with its connection, and another connection would be another database. There is one
    /// connection then, which is kept.
    fn has_one_connection(&self) -> bool {
        false
    }

    /// How long a transaction that is to write waits for another one that does, where only one at a time can; they wait in
    /// order then, and none is begun before its turn. What writes by another [`Database`](crate::Database) or another program
    /// isn't among them, and may still be in the way.
    fn writer_timeout(&self) -> Option<Duration> {
        None
    }
}

impl dyn Backend {
    /// The backend that a URL of [`Database::open`](crate::Database::open) names, without what it says of the pool: for one
    /// of your own to build on, which [`Database::builder`](crate::Database::builder) takes.
    ///
    /// # Errors
    ///
    /// [`Error::Url`](crate::Error::Url)
    ///
    /// ```
    /// use orm_core::{Backend, Database};
    /// # fn main() -> orm_core::Result<()> {
    /// let backend = <dyn Backend>::from_url("sqlite::memory:")?;
    /// let db = Database::builder("the library").backend(backend).open()?;
    /// # Ok(()) }
    /// ```
    pub fn from_url(url: &str) -> crate::Result<Box<dyn Backend>> {
        crate::Database::builder(url).into_backend()
    }
}

/// How an engine writes SQL.
pub trait Dialect: Send + Sync {
    /// What the engine is called, see [`Database::engine`](crate::Database::engine).
    fn name(&self) -> &'static str;
    /// What a table or a column is called in the database that a model calls so; what
    /// [`identifier`](Dialect::identifier) puts in quotes.
    fn spelled<'a>(&self, name: &'a str) -> Cow<'a, str> {
        name.into()
    }
    /// Appends an identifier in quotes.
    fn identifier(&self, sql: &mut String, name: &str);
    /// Appends the placeholder of the parameter with this number, counted from 1. Each parameter has one placeholder, and
    /// they stand in the order of their numbers: some engines don't number them.
    fn placeholder(&self, sql: &mut String, number: usize);
    /// Appends the placeholder of a parameter that is a list, where it is compared with a column or set in one.
    fn list_placeholder(&self, sql: &mut String, number: usize) {
        self.placeholder(sql, number);
    }
    /// Appends the placeholder of a parameter that is a decimal with so many digits behind the point, where it is computed
    /// with or compared.
    fn decimal_placeholder(&self, sql: &mut String, number: usize, scale: usize) {
        let _ = scale;
        self.placeholder(sql, number);
    }
    /// A decimal as it is computed, made exact again where the engine computes with floating point numbers. Only an engine
    /// whose placeholders have numbers may write the computation more than once.
    fn decimal(&self, computed: &str) -> Option<String> {
        let _ = computed;
        None
    }
    /// What stands before and behind the argument of an aggregate function, `min(` and `)`, where that is of this type.
    fn function(&self, name: &str, sql_type: SqlType) -> (Cow<'static, str>, &'static str) {
        let _ = sql_type;
        (format!("{name}(").into(), ")")
    }
    /// What is asked of a list whose elements are of type `element`, as SQL in which `{list}` stands for the list, as often
    /// as needed, and `{values}` for the placeholder of the one parameter that holds the values to look for, once, if there
    /// are some. Of a list that is `NULL` the answer is `NULL`; only a `nullable` one can be.
    fn of_list(&self, asked: OfList, element: SqlType, nullable: bool) -> String;
    /// The name of the column type. `indexed` is whether the column is in a key or has an index: some engines index
    /// only what has a greatest length.
    fn type_name(&self, sql_type: SqlType, indexed: bool) -> Cow<'static, str>;
    /// Appends the type of a single-column key that the database assigns, with all that makes it so.
    fn assigned_key(&self, sql: &mut String, sql_type: SqlType);
    /// Appends the condition that what stands before it is in a list which is the one parameter with this number, made
    /// by [`list`](Dialect::list): `IN (SELECT …)`, or `= ANY (…)`.
    fn in_list(&self, sql: &mut String, number: usize);
    /// These values as the one parameter of [`in_list`](Dialect::in_list); `None` where the engine takes no list of
    /// such values, and each has to be a parameter of its own.
    fn list(&self, values: &[Value<'_>]) -> Option<Value<'static>>;
    /// Appends the condition that what stands before it is in a list which is the one parameter with this number, for one
    /// that is too long for parameters of its own and that [`list`](Dialect::list) doesn't take; that parameter. `None` where
    /// the engine has no way for such values, and then nothing is appended.
    fn in_long_list(&self, sql: &mut String, number: usize, values: &[Value<'_>]) -> Option<Value<'static>> {
        let _ = (sql, number, values);
        None
    }
    /// The greatest number of parameters of one statement.
    fn parameters(&self) -> usize;
    /// Whether `NULL` comes after all values in an ascending `ORDER BY`, and not before them.
    fn nulls_are_greatest(&self) -> bool {
        false
    }
    /// Whether `SELECT … FOR UPDATE` locks the rows it returns.
    fn locks_rows(&self) -> bool {
        false
    }
    /// Whether a `DELETE` of several rows is done with each of them, and what references it, before the next.
    fn deletes_row_by_row(&self) -> bool {
        false
    }
    /// Whether an `UPDATE` or `DELETE` can ask, in a subquery, for rows of the table that it writes to.
    fn asks_where_it_writes(&self) -> bool {
        true
    }
    /// Whether a lock can be said to be of one of the tables: `FOR UPDATE OF …`. The rows of all of them are locked
    /// otherwise.
    fn locks_one_table(&self) -> bool {
        true
    }
    /// What is put before a statement to be told how it would be run, and which column of the answer says so.
    fn explain(&self) -> (&'static str, usize) {
        ("EXPLAIN ", 0)
    }
    /// What stands behind `INSERT INTO table` for a row that gives no column.
    fn default_row(&self) -> &'static str {
        "DEFAULT VALUES"
    }
    /// Appends to an `INSERT` of rows whose keys were looked for, and locked, in vain what makes it a
    /// [`Conflict`](FailureKind::Conflict) if another transaction has inserted one since; the columns are those of the
    /// unique key. Nothing where there can't be one, or where it is a conflict already.
    fn unseen_is_conflict(&self, _sql: &mut String, _columns: &str) {}
    /// What stands behind the closing bracket of a `CREATE TABLE`.
    fn table_options(&self) -> &'static str {
        ""
    }
    /// Where an index is defined.
    fn indexes(&self) -> Indexes {
        Indexes::Statements
    }
    /// How a foreign key is created that references a table which is created later.
    fn forward_references(&self) -> ForwardReferences {
        ForwardReferences::Allowed
    }
    /// The first words of statements that this engine commits the transaction before, in capitals.
    fn committing(&self) -> &'static [&'static str] {
        &[]
    }
    /// Whether a foreign key can have the action `SET DEFAULT`.
    fn sets_default(&self) -> bool {
        true
    }
    /// Whether a column that the database computes can be said to be `NOT NULL`.
    fn generated_not_null(&self) -> bool {
        true
    }
    /// Whether a `CHECK` can be about a column that the action of a foreign key changes.
    fn checks_changed_columns(&self) -> bool {
        true
    }
    /// Whether a default may be written without brackets for a column of this type.
    fn plain_default(&self, _: SqlType) -> bool {
        true
    }
    /// A time in the notation that the database reads.
    fn time<'a>(&self, time: &'a str) -> Cow<'a, str> {
        time.into()
    }
    /// A text within an expression that the database keeps.
    fn kept_text(&self, text: &str) -> String {
        quoted_text(text)
    }
}

/// A text between single quotes, in which a backslash is a character like any other.
pub(crate) fn quoted_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// What is asked of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfList {
    /// How many elements it has, as an integer of 64 bits.
    Length,
    /// Whether each of these values is in it; none of them is `NULL`.
    HasAll,
    /// Whether at least one of these values is in it; none of them is `NULL`.
    HasOne,
    /// Whether a `NULL` is in it.
    HasNull,
}

/// The condition, which is never unknown, unless the list is `NULL`.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "mysql"))]
fn unless_null(condition: String, nullable: bool) -> String {
    if nullable { format!("CASE WHEN {{list}} IS NOT NULL THEN {condition} END") } else { condition }
}

/// Where a dialect defines an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Indexes {
    /// In a `CREATE INDEX IF NOT EXISTS` of its own.
    Statements,
    /// In its table's `CREATE TABLE`.
    InTable,
}

/// How a dialect creates a foreign key that references a table which is created later, as one of a cycle has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForwardReferences {
    /// In its table's `CREATE TABLE`, as any other.
    Allowed,
    /// In its table's `CREATE TABLE`, while `SET foreign_key_checks = 0` is in force.
    Unchecked,
    /// By an `ALTER TABLE` in a `DO` block, when all tables are there.
    Added,
}

/// Whether a transaction will write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads only; a write is refused.
    Read,
    /// Reads and writes.
    Write,
}

/// A row that a statement returned.
pub trait Row {
    /// The cell at this position. Text that is not UTF-8 comes as a blob.
    fn get(&self, column: usize) -> Value<'_>;

    /// The name of the column at this position; `None` where there is no such column.
    fn name(&self, column: usize) -> Option<&str>;

    /// The row as SQLite's driver has it: its cells are read without a call through a pointer for each.
    #[cfg(feature = "sqlite")]
    #[doc(hidden)]
    fn as_sqlite(&self) -> Option<&rusqlite::Row<'_>> {
        None
    }
}

/// One connection, used by one session at a time, on that session's thread.
pub trait Connection {
    /// Begins a transaction.
    ///
    /// # Errors
    ///
    /// [`FailureKind::Locked`] when another writer did not finish in time.
    fn begin(&mut self, access: Access) -> Result<(), Failure>;

    /// Commits the transaction.
    ///
    /// # Errors
    ///
    /// A [`Failure`]; the transaction may still be open and is then to be rolled back. [`FailureKind::Lost`] when it isn't
    /// known whether it was committed, and only then.
    fn commit(&mut self) -> Result<(), Failure>;

    /// Rolls the transaction back. Without one, does nothing.
    ///
    /// # Errors
    ///
    /// A [`Failure`]; the connection must not be used again.
    fn rollback(&mut self) -> Result<(), Failure>;

    /// Whether a transaction is open. Some failures end it.
    fn in_transaction(&self) -> bool;

    /// Sets a savepoint, or ends one.
    ///
    /// # Errors
    ///
    /// A [`Failure`] that says which kind.
    fn savepoint(&mut self, step: Savepoint<'_>) -> Result<(), Failure> {
        self.execute(&step.to_string(), &[]).map(drop)
    }

    /// Asks the server whether the connection still is one; where there is no server, does nothing.
    ///
    /// # Errors
    ///
    /// [`FailureKind::Lost`]; the connection must not be used again.
    fn check(&mut self) -> Result<(), Failure> {
        Ok(())
    }

    /// Runs a statement that returns no rows; how many rows it changed.
    ///
    /// # Errors
    ///
    /// A [`Failure`] that says which kind.
    fn execute(&mut self, sql: &str, parameters: &[Value<'_>]) -> Result<u64, Failure>;

    /// Runs a statement and gives each row to `each` until it returns `false`.
    ///
    /// # Errors
    ///
    /// A [`Failure`] that says which kind.
    fn query(
        &mut self,
        sql: &str,
        parameters: &[Value<'_>],
        each: &mut dyn FnMut(&dyn Row) -> bool,
    ) -> Result<(), Failure>;

    /// Runs a multi-row `INSERT` of `rows` rows into `table` whose key column `key` the database assigns; the keys in
    /// the order of the rows, proven and not assumed.
    ///
    /// # Errors
    ///
    /// A [`Failure`] that says which kind; [`FailureKind::KeysUnknown`] when the keys of several rows can't be told, and
    /// then nothing was inserted: the rows can be inserted one by one.
    fn insert(&mut self, sql: &str, parameters: &[Value<'_>], insert: &AssignedKeys<'_>) -> Result<Vec<i64>, Failure>;

    /// The connection after its session, for the next one. A connection that may go to another thread as it is rests as
    /// itself: `{ self }`.
    fn rest(self: Box<Self>) -> Box<dyn Resting>;
}

/// A connection that no session uses, which may go to another thread. One that is [`Send`] rests as itself; another one
/// leaves behind, in [`Connection::rest`], what belongs to its thread.
pub trait Resting: Send {
    /// The connection, for a session on this thread.
    fn wake(self: Box<Self>) -> Box<dyn Connection>;
}

impl<C: Connection + Send + 'static> Resting for C {
    fn wake(self: Box<Self>) -> Box<dyn Connection> {
        self
    }
}

/// A savepoint's name, and what becomes of it. Displays as the statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Savepoint<'a> {
    /// `SAVEPOINT`
    Set(&'a str),
    /// `RELEASE SAVEPOINT`: what was done since stays.
    Release(&'a str),
    /// `ROLLBACK TO`: what was done since is undone; the savepoint stays.
    RollBackTo(&'a str),
}

impl fmt::Display for Savepoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Savepoint::Set(name) => write!(f, "SAVEPOINT {name}"),
            Savepoint::Release(name) => write!(f, "RELEASE SAVEPOINT {name}"),
            Savepoint::RollBackTo(name) => write!(f, "ROLLBACK TO {name}"),
        }
    }
}

/// What [`Connection::insert`] has to know to tell the assigned keys.
#[derive(Debug, Clone, Copy)]
pub struct AssignedKeys<'a> {
    /// The table, quoted.
    pub table: &'a str,
    /// The key column, quoted.
    pub key: &'a str,
    /// How many rows the statement inserts.
    pub rows: usize,
}

/// What an engine reported.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong, for the program.
    pub kind: FailureKind,
    /// What went wrong, for a person.
    pub message: String,
    /// The driver's own error.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kinds of [`Failure`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FailureKind {
    /// The database can't be opened.
    Open,
    /// A unique or primary key is taken. Holds the `table.column`s where the engine tells.
    Unique(Vec<String>),
    /// A foreign key references nothing, or is still referenced.
    ForeignKey,
    /// `NULL` in a column that takes none. Holds the `table.column` where the engine tells.
    NotNull(Vec<String>),
    /// A check constraint.
    Check,
    /// A table that isn't there.
    MissingTable(String),
    /// A column that isn't there.
    MissingColumn(String),
    /// Another connection holds the lock for longer than the time-out.
    Locked,
    /// The transaction was in conflict with another one, by a deadlock or a serialization failure, and is rolled back:
    /// run again, it may succeed.
    Conflict,
    /// The statement took longer than the time-out, or was cancelled.
    TimedOut,
    /// The database, or the transaction, is read-only.
    ReadOnly,
    /// No space is left.
    Full,
    /// The connection is gone.
    Lost,
    /// A value that this engine can't store as it is.
    Value,
    /// The keys of several rows inserted at once can't be told; nothing was inserted. One row's key always can.
    KeysUnknown,
    /// Anything else.
    Other,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
