//! One transaction and one identity map.
//!
//! # What is always true
//!
//! 1. **A link is stored once**: it is the foreign key in the child's row. A loaded collection is a view of it, kept in
//!    the child's table ([`links`]) and changed by whatever changes the key, through one function.
//! 2. A collection is an ordered set. Without `order_by` it is in the order of loading, then of adding; with `order_by`
//!    a write that may change the order makes the next access ask the database again.
//! 3. Moving a child is one `UPDATE`. A replacement under a unique key writes the loser first.
//! 4. Deleting removes the entity from every loaded collection at once.
//! 5. Loading one side fills the other wherever the answer is known from the same rows.
//! 6. An `UPDATE` or `DELETE` that matched no row is an error; where rows have versions, it matches the one that was read.
//! 7. After a rollback, to a savepoint too, memory is as it was ([`savepoint`]).
//! 8. An error leaves memory as before the call: the database is asked first, memory follows.
//! 9. Iterating a collection sees the state from when the iteration began.
//! 10. What the database changes by itself (`ON DELETE` over several steps) is read again before it is answered from.
//!
//! # Life of a row
//!
//! A row is decoded once into a [`Slot`] of its model's [`Table`] and stays there until the session ends. An update adds
//! a version to the slot; references handed out before keep what they showed. A slot is *live*, *stale* (to be read
//! again before anything is answered from it) or *deleted*.

mod arena;
mod bulk;
mod cascade;
mod delete;
mod gone;
mod graph;
mod hooks;
mod index;
mod insert;
mod links;
mod load;
mod log;
mod maintained;
mod part;
mod position;
mod reachable;
mod read;
mod referenced;
mod restrict;
mod savepoint;
mod seen;
mod strict;
mod table;
mod tables;
mod unwritten;
mod update;
mod upsert;

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::backend::{Access, Connection, Dialect, Failure, FailureKind, Row};
use crate::cells::key_text;
use crate::database::{Cause, Database, Pooled};
use crate::error::{Constraint, Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::value::Value;

pub(crate) use arena::{ALONE, Arena, Slot};
pub(crate) use links::{Links, Members};
pub(crate) use load::{Leg, parent_of};
pub use load::{Loader, linked_loader, loader, reverse_linked_loader, reverse_loader, through_loader};
pub use log::Statements;
pub(crate) use maintained::{FIRST_VERSION, Following, following};
pub(crate) use position::{Places, first_position};
pub use reachable::Recursive;
pub(crate) use strict::Knowledge;
pub(crate) use table::{AnyTable, Batch, Key, Reading, State, Table, is_null, key_of, values_of};
pub(crate) use unwritten::Unwritten;
pub(crate) use update::clearable;

use log::Log;
use savepoint::Journal;
use tables::Tables;

/// One transaction and one identity map, on one connection and one thread.
///
/// A session comes from [`Database::transaction`], [`Database::read`] or [`Database::session`]. Reads and writes go to
/// the database when they are called: there is no flush. Dropping a session rolls back.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Author {
///     #[column(primary_key)]
///     pub id: i64,
///     pub name: String,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// let db = Database::open("sqlite::memory:")?;
/// Schema::of::<(Author,)>().create(&db)?;
///
/// let s = db.session()?;
/// let author = s.insert(Author::draft().name("Ursula K. Le Guin"))?;
/// assert_eq!(s.get::<Author>(author.id)?, Some(author));
/// s.commit()?;
/// # Ok(()) }
/// ```
pub struct Session {
    db: Database,
    access: Access,
    /// Behind one pointer of one thread: what is not to be used on another thread is one thing, and rustc says it once.
    state: Rc<OneThread>,
}

/// What a session knows and uses. Its name is in the message to somebody who takes a session to another thread.
struct OneThread {
    connection: RefCell<Pooled>,
    tables: Tables,
    journal: Journal,
    log: RefCell<Log>,
    aborted: Cell<bool>,
    access: Access,
    /// Why the transaction may be run again, if that is what the last statement showed.
    cause: Cell<Option<Cause>>,
    /// Whether a collection is loaded whose condition asks about other rows than its members' own.
    elsewhere: Cell<bool>,
    /// Whether one is loaded whose members, or their order, the members' own columns decide.
    at_columns: Cell<bool>,
    /// Whether an access loads nothing.
    strict: Cell<bool>,
}

impl Session {
    pub(crate) fn new(db: Database, connection: Pooled, access: Access) -> Self {
        let state = OneThread {
            connection: RefCell::new(connection),
            tables: Tables::new(),
            journal: Journal::default(),
            log: RefCell::default(),
            aborted: Cell::new(false),
            access,
            cause: Cell::new(None),
            elsewhere: Cell::new(false),
            at_columns: Cell::new(false),
            strict: Cell::new(false),
        };
        Session { db, access, state: Rc::new(state) }
    }

    /// Makes all that the session wrote permanent, and ends it.
    ///
    /// # Errors
    ///
    /// What the database reports; the transaction is then rolled back, but for [`Error::OutcomeUnknown`].
    pub fn commit(self) -> Result<()> {
        self.usable()?;
        self.state.log.borrow_mut().record("COMMIT");
        self.on_connection(|connection| connection.commit()).map_err(|failure| match failure.kind {
            FailureKind::Lost => Error::OutcomeUnknown { source: failure.into() },
            _ => Error::of_connection(failure, "COMMIT"),
        })
    }

    /// Undoes all that the session wrote, and ends it.
    ///
    /// # Errors
    ///
    /// What the database reports.
    pub fn rollback(self) -> Result<()> {
        self.on_connection(|connection| connection.rollback())
            .map_err(|failure| Error::of_connection(failure, "ROLLBACK"))
    }

    /// The statements that this session has sent, for an application's own tests to assert how many.
    ///
    /// ```
    /// # use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author,)>().create(&db)?;
    /// # let s = db.session()?;
    /// s.get::<Author>(1)?;
    /// assert_eq!(s.statements().len(), 1, "{}", s.statements());
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn statements(&self) -> Statements {
        self.state.log.borrow().statements()
    }

    /// The identity map of one model.
    #[inline]
    pub(crate) fn table<T: Model>(&self) -> &Table<T> {
        match self.state.tables.recent() {
            Some(table) => table,
            None => self.state.tables.table(|| Table::new(self.db.model::<T>())),
        }
    }

    /// The identity map of one model, whose type may be another one: both sides of a many-to-many have a type for the
    /// table that they generate, and the first that is asked for is the one in use.
    #[inline]
    pub(crate) fn any_table<M: Model>(&self) -> &dyn AnyTable {
        match self.state.tables.recent::<M>() {
            Some(table) => table,
            None => self.find_any_table::<M>(),
        }
    }

    fn find_any_table<M: Model>(&self) -> &dyn AnyTable {
        if let Some(table) = self.known_table(TypeId::of::<M>()) {
            return table;
        }
        let known = self.known_tables().find(|table| table.meta().identity == M::IDENTITY);
        known.unwrap_or_else(|| self.table::<M>())
    }

    pub(crate) fn dialect(&self) -> &'static dyn Dialect {
        self.db.dialect()
    }

    /// The identity map of a model that is known by its type's identity only, if the session has met it.
    pub(crate) fn known_table(&self, model: TypeId) -> Option<&dyn AnyTable> {
        self.state.tables.known(model)
    }

    /// All identity maps that the session has met.
    pub(crate) fn known_tables(&self) -> impl Iterator<Item = &dyn AnyTable> {
        self.state.tables.iter()
    }

    fn on_connection<R>(&self, call: impl FnOnce(&mut dyn Connection) -> Result<R, Failure>) -> Result<R, Failure> {
        let mut pooled = self.state.connection.borrow_mut();
        let Some(connection) = pooled.connection() else {
            return Err(Failure { kind: FailureKind::Lost, message: "the session has ended".to_owned(), source: None });
        };
        let result = call(connection);
        self.state.cause.set(None);
        if let Err(failure) = &result {
            // On a connection that is lost nothing can be committed any more; to ask for it would only raise the question of
            // whether it was.
            if failure.kind == FailureKind::Lost || !connection.in_transaction() {
                self.state.aborted.set(true);
            }
            self.state.cause.set(Cause::in_between(failure, self.state.access));
        }
        result
    }

    /// Why the transaction may be run again, if it may.
    pub(crate) fn cause(&self) -> Option<Cause> {
        self.state.cause.get()
    }

    fn usable(&self) -> Result<()> {
        self.db.wanted()?;
        if self.state.aborted.get() { Err(Error::Aborted) } else { Ok(()) }
    }

    /// Whether rows can be locked against changes by others: by the session that may write. Where the engine locks no rows,
    /// that session is the only one that writes, from its beginning.
    pub(crate) fn may_lock(&self) -> Result<()> {
        match self.access {
            Access::Write => Ok(()),
            Access::Read => {
                let message = "a session that only reads locks nothing".to_owned();
                Err(Error::ReadOnly { source: Failure { kind: FailureKind::ReadOnly, message, source: None }.into() })
            }
        }
    }

    /// Sends a statement that returns no rows.
    pub(crate) fn execute(
        &self,
        meta: &'static ModelMeta,
        write: Write<'_>,
        sql: &str,
        values: &[Value<'_>],
    ) -> Result<u64> {
        self.usable()?;
        self.state.log.borrow_mut().record(sql);
        self.on_connection(|connection| connection.execute(sql, values))
            .map_err(|failure| refused(failure, meta, Some(write), sql))
    }

    /// Sends a statement that has to do with no model.
    pub(crate) fn execute_ddl(&self, sql: &str) -> Result<u64> {
        self.execute_raw(sql, &[])
    }

    /// Sends a statement that has to do with models that aren't known.
    pub(crate) fn execute_raw(&self, sql: &str, values: &[Value<'_>]) -> Result<u64> {
        self.usable()?;
        self.state.log.borrow_mut().record(sql);
        self.on_connection(|connection| connection.execute(sql, values))
            .map_err(|failure| Error::of_connection(failure, sql))
    }

    /// Sends a statement and gives each row to `each`, whose first error ends it.
    pub(crate) fn query_rows(
        &self,
        meta: &'static ModelMeta,
        sql: &str,
        values: &[Value<'_>],
        mut each: impl FnMut(&dyn Row) -> Result<()>,
    ) -> Result<()> {
        self.usable()?;
        self.state.log.borrow_mut().record(sql);
        let mut first_error = None;
        self.on_connection(|connection| {
            connection.query(sql, values, &mut |row| match each(row) {
                Ok(()) => true,
                Err(error) => {
                    first_error = Some(error);
                    false
                }
            })
        })
        .map_err(|failure| refused(failure, meta, None, sql))?;
        first_error.map_or(Ok(()), Err)
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("db", &self.db).finish_non_exhaustive()
    }
}

/// A write, for messages.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Write<'a> {
    pub(crate) action: &'static str,
    /// The primary key, if it is one row whose key is known.
    pub(crate) key: Option<&'a [Value<'a>]>,
}

impl<'a> Write<'a> {
    /// Of one row.
    pub(crate) fn of(action: &'static str, key: &'a [Value<'a>]) -> Self {
        Write { action, key: Some(key) }
    }
}

#[cold]
fn refused(failure: Failure, meta: &'static ModelMeta, write: Option<Write<'_>>, sql: &str) -> Error {
    let constraint = match &failure.kind {
        FailureKind::Unique(_) => Constraint::Unique,
        FailureKind::ForeignKey => Constraint::ForeignKey,
        FailureKind::NotNull(_) => Constraint::NotNull,
        FailureKind::Check => Constraint::Check,
        FailureKind::MissingTable(table) => {
            return Error::MissingTable { model: meta.name, table: table.as_str().into(), source: failure.into() };
        }
        FailureKind::MissingColumn(column) => {
            let column = column.as_str().into();
            return Error::MissingColumn { model: meta.name, table: meta.table, column, source: failure.into() };
        }
        _ => return Error::of_connection(failure, sql),
    };
    let Write { action, key } = write.unwrap_or_default();
    Error::Refused { constraint, model: meta.name, key: key.map(key_text), action, source: failure.into() }
}
