//! What can go wrong at run time: one variant a cause. What can be decided earlier is a compile error instead.

use std::borrow::Cow;
use std::time::Duration;

use crate::backend::{Failure, FailureKind};
use crate::cells::key_text;
use crate::value::Value;

/// The result of whatever asks the database.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type Text = Box<str>;

/// Why a call failed. Whenever one is returned, memory is as it was before the call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// [`Database::open`](crate::Database::open) was given a URL that it doesn't understand.
    #[error("`{url}` is not a database URL: {reason}")]
    Url {
        /// The URL, without its password.
        url: Text,
        /// What is wrong with it.
        reason: Text,
    },
    /// The database can't be opened.
    #[error("`{url}` can't be opened: {source}")]
    Open {
        /// The URL, without its password.
        url: Text,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// No connection became free in time: each one is held by a session.
    #[error("no connection became free within {waited:.1?}: {pool_size} of {pool_size} are in use by sessions")]
    Exhausted {
        /// How many connections there are.
        pool_size: usize,
        /// How long the call waited.
        waited: Duration,
    },
    /// The model's table is not in the database.
    #[error("model `{model}`: there is no table `{table}` in the database")]
    MissingTable {
        /// The model.
        model: &'static str,
        /// The table that the statement named.
        table: Text,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// A column of the model is not in its table.
    #[error("model `{model}`: there is no column `{column}` in the table `{table}`")]
    MissingColumn {
        /// The model.
        model: &'static str,
        /// The model's table.
        table: &'static str,
        /// The column that the statement named.
        column: Text,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// The statement of [`Session::sql`](crate::Session::sql) returns several columns with the name of one of the model's.
    #[error(
        "the statement returns several columns `{column}`, of which it is not known which is that of `{model}`: select one, or give the others names of their own"
    )]
    AmbiguousColumn {
        /// The model.
        model: &'static str,
        /// The column.
        column: Text,
    },
    /// A cell holds what the struct's field can't: another type, or `NULL` where the field is no `Option`.
    #[error("`{model}::{field}` of the row with key {key}: {source}")]
    Decode {
        /// The model.
        model: &'static str,
        /// The field.
        field: &'static str,
        /// The row's primary key.
        key: Text,
        /// What was expected and found.
        source: DecodeError,
    },
    /// The database refused a write because of a constraint; nothing was written.
    #[error("`{model}`{}: the database refused the {action}: {source}", Of(.key))]
    Refused {
        /// Which constraint.
        constraint: Constraint,
        /// The model.
        model: &'static str,
        /// The primary key, where it is known.
        key: Option<Text>,
        /// `insert`, `update` or `delete`.
        action: &'static str,
        /// What the engine said; it names the columns.
        source: Box<Failure>,
    },
    /// The database refused to delete a row, because other rows reference it and neither a relationship nor their foreign key
    /// says what becomes of them; nothing was deleted.
    #[error(
        "the `{model}` with key {key} can't be deleted: `{relationship}` leads to {rows} {} of `{by}`",
        if *.rows == 1 { "row" } else { "rows" }
    )]
    Restricted {
        /// The model.
        model: &'static str,
        /// The key.
        key: Text,
        /// The model whose rows reference it.
        by: &'static str,
        /// The relationship by which they do, `Author::books`; the foreign key's column where there is none.
        relationship: Text,
        /// How many rows there are.
        rows: u64,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// A model's hook refused a write; nothing was written.
    #[error("`{model}`{}: the {action} was refused: {source}", Of(.key))]
    Hook {
        /// The model.
        model: &'static str,
        /// The primary key; none of a row that was to be inserted.
        key: Option<Text>,
        /// `insert`, `update` or `delete`.
        action: &'static str,
        /// The application's own error.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Another connection holds the database for longer than the time-out.
    #[error("the database is locked by another connection: {source}")]
    Locked {
        /// What the engine said.
        source: Box<Failure>,
    },
    /// The transaction was in conflict with another one, by a deadlock or because it would have changed a row that the
    /// other one has changed since this one began; it is rolled back. Run again, it may succeed.
    #[error("the transaction was in conflict with another one and is rolled back: {source}")]
    Conflict {
        /// What the engine said.
        source: Box<Failure>,
    },
    /// A statement took longer than the time-out that the URL sets, or somebody cancelled it.
    #[error("the statement took too long: {source} (in `{sql}`)")]
    TimedOut {
        /// The statement.
        sql: Text,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// The connection to the server is gone, and with it the transaction: nothing of it took place.
    #[error("the connection is lost: {source} (in `{sql}`)")]
    Lost {
        /// The statement.
        sql: Text,
        /// What was noticed.
        source: Box<Failure>,
    },
    /// The connection was lost while the transaction was being committed, and nobody here knows whether it took place. It is
    /// never run again by itself: look whether it did.
    #[error("the connection is lost, and whether the transaction was committed is not known: {source}")]
    OutcomeUnknown {
        /// What was noticed.
        source: Box<Failure>,
    },
    /// SQL that a person wrote would begin or end the transaction, or a savepoint, behind the session's back; it was not
    /// sent. [`Database::transaction`](crate::Database::transaction) and
    /// [`Session::savepoint`](crate::Session::savepoint) are there for it.
    #[error("`{statement}` is not sent, since it would change the session's transaction (in `{sql}`)")]
    TransactionControl {
        /// What the statement begins with.
        statement: Text,
        /// The text.
        sql: Text,
    },
    /// A write to a read-only database, or in [`Database::read`](crate::Database::read).
    #[error("the database is read-only here: {source}")]
    ReadOnly {
        /// What the engine said.
        source: Box<Failure>,
    },
    /// The disk is full; the transaction is rolled back.
    #[error("the database is full: {source}")]
    Full {
        /// What the engine said.
        source: Box<Failure>,
    },
    /// The engine reported something else.
    #[error("{source} (in `{sql}`)")]
    Database {
        /// The statement.
        sql: Text,
        /// What the engine said.
        source: Box<Failure>,
    },
    /// An earlier failure has ended this session's transaction; only dropping the session is left.
    #[error("the transaction was ended by an earlier failure and is rolled back")]
    Aborted,
    /// The future of a [`Database::run`](crate::Database::run) was dropped, or its runtime shut down, before the
    /// transaction was committed; it is rolled back.
    #[error("nobody waits for the transaction any more, and it is rolled back")]
    Cancelled,
    /// The closure of a [`Database::run`](crate::Database::run) panicked; the transaction is rolled back.
    #[error("the transaction panicked and is rolled back: {message}")]
    Panicked {
        /// What the panic said.
        message: Text,
    },
    /// [`Session::one`](crate::Session::one), or a required relationship, found no row.
    #[error("there is no `{model}` with key {key}")]
    NotFound {
        /// The model.
        model: &'static str,
        /// The key.
        key: Text,
    },
    /// [`Query::one`](crate::Query::one) found no row, or several.
    #[error("the query for one `{model}` found {}", if *.several { "several" } else { "none" })]
    NotOne {
        /// The model.
        model: &'static str,
        /// Whether there were several.
        several: bool,
    },
    /// The entity was deleted, or the savepoint that inserted it was rolled back.
    #[error("the `{model}` with key {key} is deleted")]
    Deleted {
        /// The model.
        model: &'static str,
        /// The key.
        key: Text,
    },
    /// A row has none of the foreign keys of a relationship to one of several models, or several: the database doesn't have
    /// the check.
    #[error(
        "`{model}::{relationship}` of the row with key {key} is over one of several foreign keys, of which {found} are set"
    )]
    OneOf {
        /// The model.
        model: &'static str,
        /// The row's primary key.
        key: Text,
        /// The relationship.
        relationship: &'static str,
        /// How many are set.
        found: usize,
    },
    /// An `UPDATE` or `DELETE` matched no row: somebody else removed it or, where it has a `#[column(version)]`, changed it.
    /// [`Session::one_at`](crate::Session::one_at) found it so.
    #[error("the {action} of the `{model}` with key {key} found it changed or removed by somebody else")]
    Stale {
        /// The model.
        model: &'static str,
        /// The key.
        key: Text,
        /// `update`, `delete` or `look-up`.
        action: &'static str,
    },
    /// A value that [`Query::select`](crate::Query::select) selected is of another type than it was said to be.
    #[error("value {position} selected from `{model}`: {source}")]
    Selected {
        /// The model.
        model: &'static str,
        /// Which of the selected values, counted from 1.
        position: usize,
        /// What was expected and found.
        source: DecodeError,
    },
    /// The text is no [`Cursor`](crate::Cursor), or one of a query in another order, or its values are not of the columns.
    #[error("`{text}` is not a cursor{}", .model.map_or(String::new(), |model| format!(" of this query of `{model}`")))]
    Cursor {
        /// The model, where it is known.
        model: Option<&'static str>,
        /// The text.
        text: Text,
    },
    /// The database has nothing like it.
    #[error("{what} is not supported by this database")]
    Unsupported {
        /// What was asked for.
        what: &'static str,
    },
    /// [`Session::update`](crate::Session::update) changed the primary key, or an update of many rows would.
    #[error("the primary key {key} of `{model}` can't be changed by an update")]
    KeyChanged {
        /// The model.
        model: &'static str,
        /// The key.
        key: Text,
    },
    /// [`Session::update`](crate::Session::update) changed a column that the application doesn't set.
    #[error("`{model}::{field}` of the row with key {key} can't be set: it is {role}")]
    NotSettable {
        /// The model.
        model: &'static str,
        /// The field of the column.
        field: &'static str,
        /// The row's primary key.
        key: Text,
        /// What the column is, as its attribute says: `` `version` ``.
        role: &'static str,
    },
    /// A relationship can't be changed so: a column of its foreign key is also in the primary key or in another foreign
    /// key, which would change with it.
    #[error(
        "`{model}::{relationship}` of the row with key {key} can't be changed so: `{model}::{column}` is also in the primary key or in another foreign key"
    )]
    SharedColumn {
        /// The model.
        model: &'static str,
        /// The row's primary key.
        key: Text,
        /// The relationship.
        relationship: &'static str,
        /// The field of the column.
        column: &'static str,
    },
    /// A draft has two values for one column: as its own, or from two parents whose keys share the column.
    #[error("a draft of `{model}` has two values for `{model}::{column}`: {one} and {other}")]
    KeyConflict {
        /// The model.
        model: &'static str,
        /// The field of the column.
        column: &'static str,
        /// One value.
        one: Text,
        /// The other.
        other: Text,
    },
    /// Drafts of one graph need each other, and no foreign key among them is nullable: there is no first row.
    #[error("drafts can't be inserted, since there is no first among them: {path}")]
    DraftCycle {
        /// The models on the way around, such as `` `Hen` needs `Egg` needs `Hen` ``.
        path: Text,
    },
    /// A [`Shared`](crate::Shared) draft was inserted by an earlier call.
    #[error("the shared draft of `{model}` was inserted by an earlier call: give its entity")]
    SharedDraft {
        /// The model.
        model: &'static str,
    },
    /// A relationship with `lazy = "raise"` was accessed without having been loaded.
    #[error(
        "`{model}::{relationship}` is lazy = \"raise\" and not loaded: ask for it with `.with({model}::{})`",
        relationship.to_uppercase()
    )]
    Raise {
        /// The model.
        model: &'static str,
        /// The relationship.
        relationship: &'static str,
    },
    /// A relationship was accessed without having been loaded, in a session that is
    /// [strict](crate::Session::strict).
    #[error(
        "`{model}::{relationship}` is not loaded and the session is strict: ask for it with `.with({model}::{})`",
        relationship.to_uppercase()
    )]
    Strict {
        /// The model.
        model: &'static str,
        /// The relationship.
        relationship: &'static str,
    },
}

impl Error {
    /// The same, where it is of a cell: of the row with this key.
    pub(crate) fn of_row(mut self, of: &[Value<'_>]) -> Self {
        if let Error::Decode { key, .. } = &mut self {
            *key = key_text(of);
        }
        self
    }

    /// Whether nothing of the transaction has taken place and what stood in its way may be gone the next time: run again as a
    /// whole, it may succeed.
    ///
    /// That is [`Conflict`](Error::Conflict), [`Locked`](Error::Locked), [`Lost`](Error::Lost),
    /// [`Exhausted`](Error::Exhausted), and [`Open`](Error::Open) when the server didn't answer.
    /// [`Database::transaction`](crate::Database::transaction) does so by itself, for those of them that it names.
    ///
    /// ```
    /// use orm_core::{Database, prelude::*};
    /// # #[derive(Model)] pub struct Counter { #[column(primary_key)] pub id: i64, pub value: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Counter,)>().create(&db)?;
    /// # db.transaction(|s| s.insert(Counter::draft().value(0)).map(drop))?;
    /// fn count(db: &Database) -> orm_core::Result<()> {
    ///     let s = db.session()?;
    ///     s.update(s.one::<Counter>(1)?, |row| row.value += 1)?;
    ///     s.commit()
    /// }
    /// let mut counted = count(&db);
    /// while counted.as_ref().is_err_and(orm_core::Error::is_retryable) {
    ///     counted = count(&db);
    /// }
    /// # counted
    /// # }
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::Conflict { .. } | Error::Locked { .. } | Error::Lost { .. } | Error::Exhausted { .. } => true,
            Error::Open { source, .. } => matches!(source.kind, FailureKind::Lost | FailureKind::Locked),
            _ => false,
        }
    }
}

/// Which constraint refused a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Constraint {
    /// A unique or primary key is taken.
    Unique,
    /// A foreign key references nothing, or is still referenced.
    ForeignKey,
    /// `NULL` in a column that takes none.
    NotNull,
    /// A check constraint.
    Check,
}

/// What a column type found instead of what it expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct DecodeError {
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
}

impl DecodeError {
    /// A value of the wrong kind or out of range.
    #[must_use]
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        DecodeError { expected: expected.into(), found: found.into() }
    }

    /// The same of the value at this place of a list, counted from 1.
    pub(crate) fn in_list(mut self, place: usize) -> Self {
        self.found = format!("{} as element {place} of the list", self.found).into();
        self
    }

    /// A text that is none of an enum's variants.
    #[must_use]
    pub fn variant(name: &str, found: &str, variants: &[&str]) -> Self {
        DecodeError::new(format!("`{name}`, one of `{}`", variants.join("`, `")), format!("{found:?}"))
    }
}

struct Of<'a>(&'a Option<Text>);

impl std::fmt::Display for Of<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(key) => write!(f, " with key {key}"),
            None => Ok(()),
        }
    }
}
