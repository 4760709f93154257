//! A database: where sessions come from.

use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use crate::backend::{Access, Dialect, Failure};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::session::Session;
use crate::sql::ModelSql;

mod again;
mod builder;
#[cfg(feature = "tokio")]
mod permits;
mod pool;
mod queue;
mod replicas;
#[cfg(feature = "tokio")]
mod run;
mod settings;
mod shown;
mod status;
mod turns;
mod url;

use again::Again;
pub(crate) use again::Cause;
pub use builder::DatabaseBuilder;
use pool::Pool;
pub(crate) use pool::Pooled;
use replicas::Replicas;
pub use status::Status;

/// A database. Cheap to clone and shared between threads; each session takes one of its connections.
///
/// ```
/// use orm_core::Database;
/// # fn main() -> orm_core::Result<()> {
/// let db = Database::open("sqlite::memory:")?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Database {
    shared: Arc<Shared>,
    clock: Clock,
    /// Whether readers are sent to the primary too.
    primary: bool,
    /// Whoever waits for the transactions begun with this handle can call them off.
    cancelled: Option<Arc<AtomicBool>>,
}

/// Where stamps are from; `None` is the system's clock.
type Clock = Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>;

struct Shared {
    pool: Arc<Pool>,
    replicas: Replicas,
    retries: AtomicU64,
    #[cfg(feature = "tokio")]
    permits: permits::Permits,
    /// Of the only one that may write at a time, where there can be only one.
    #[cfg(feature = "tokio")]
    writing: Option<permits::Permits>,
    /// Of the replicas, if there are any.
    #[cfg(feature = "tokio")]
    reading: Option<permits::Permits>,
    models: Mutex<HashMap<TypeId, Arc<ModelSql>>>,
}

impl Database {
    /// Opens a database.
    ///
    /// | URL | |
    /// | --- | --- |
    /// | `sqlite:library.db` | a file, made where there is none |
    /// | `sqlite:library.db?mode=ro` | the file as it is; every write is refused (`rw`: it has to exist; `rwc`: the default) |
    /// | `sqlite:library.db?busy_timeout=1000` | how many milliseconds a writer waits for another one ([`Error::Locked`]; 5000): for those of this `Database`, who come before it in order, and for another program's |
    /// | `sqlite:library.db?journal_mode=delete` | another journal than `wal` |
    /// | `sqlite::memory:` | in memory, gone with the last clone of the `Database`; one connection, so one session at a time |
    /// | `postgres://user:password@host:port/database` | a PostgreSQL server (feature `postgres`); 5432 unless the URL has a port |
    /// | `mysql://user:password@host:port/database` | a MySQL or MariaDB server (feature `mysql`); 3306 unless the URL has a port |
    ///
    /// In a server's URL, what has a special meaning is percent-encoded: `p%40ss` is the password `p@ss`. A host that
    /// begins with `%2F` is the path of a socket: of its folder for PostgreSQL, of itself for MySQL. The options:
    ///
    /// | option | |
    /// | --- | --- |
    /// | `sslmode=require` | encrypted, and the certificate verified to be the host's; the default for every host but this machine (`verify-full` is the same) |
    /// | `sslmode=disable` | not encrypted; the default for this machine: `localhost`, `127.0.0.1`, a socket |
    /// | `sslmode=no-verify` | encrypted, but whoever answers is believed |
    /// | `sslrootcert=ca.pem` | a file of certificates to trust: instead of the public ones (PostgreSQL), beside them (MySQL) |
    /// | `connect_timeout=10` | how many seconds to wait for a connection (10): until the server has taken it, and until one that was used before answers |
    /// | `read_timeout=30000` | how many milliseconds to wait for any answer before the connection is given up ([`Error::Lost`]); for ever where nothing is said |
    /// | `statement_timeout=5000` | after how many milliseconds a statement is given up ([`Error::TimedOut`]); MySQL, other than MariaDB, gives up `SELECT`s only |
    /// | `lock_timeout=5000` | how many milliseconds to wait for a lock ([`Error::Locked`]); MySQL rounds up to seconds |
    /// | `isolation_level=serializable` | what is committed is what would have come of one transaction after the other, also where each changed what another had read: of two that don't fit, one is an [`Error::Conflict`]. PostgreSQL finds that out while they run; MySQL and MariaDB lock what a writing transaction reads. `repeatable-read`, a snapshot for each, is the default |
    /// | `application_name=shop` | what the server's lists call the connections; PostgreSQL only |
    /// | `options=-c%20search_path%3Dshop` | the server's own settings for the session; PostgreSQL only |
    ///
    /// `statement_timeout` and `lock_timeout` are the server's own work: the transaction goes on after them. `read_timeout` is for
    /// a server that does nothing any more, and a network that carries nothing: whatever was asked for isn't waited for any
    /// longer, the connection is closed, and the transaction on it is rolled back, by the server when it comes to it. So it is
    /// longer than the other two. Without it, a machine that can't be reached any more is noticed within two minutes, and one
    /// that can, but whose server hangs, when the next transaction is to begin.
    ///
    /// A session takes a connection from a pool, and waits for one where all are in use by others. What every URL may set of
    /// it, and [`Database::builder`] too:
    ///
    /// | option | |
    /// | --- | --- |
    /// | `pool_size=16` | how many connections may be open at once (16) |
    /// | `pool_timeout=5000` | how many milliseconds a session waits for one ([`Error::Exhausted`]); who waits longest is served first |
    /// | `pool_idle=600000` | after how many milliseconds without use a connection is closed (ten minutes); `0`: never |
    /// | `pool_recycle=1800000` | how many milliseconds old a connection may become (half an hour); `0`: as old as it likes |
    /// | `pool_pre_ping=1000` | after how many milliseconds without use the server is asked whether the connection still is one, before a session gets it |
    ///
    /// A server's URL can name copies of it that [`read`](Database::read) is sent to: `replica=db-2.example.org`, or
    /// `replica=db-2.example.org:5433`, once for each; they have the same user, password and database, and all other options.
    /// [`DatabaseBuilder::replica`] tells more, and takes any other.
    ///
    /// Every URL takes `naming=snake_case` too: the database's names are those of the models in snake case, `invoice_line` for
    /// `InvoiceLine`. So the models of an application fit databases whose names follow different conventions.
    ///
    /// How often [`transaction`](Database::transaction) runs again is set by `retries=8`, and by `retry_timeout=5000`, the
    /// milliseconds after which it isn't begun again.
    ///
    /// Foreign keys are always enforced. The README has a table of what differs between the engines.
    ///
    /// # Errors
    ///
    /// [`Error::Url`] for a URL of another form, [`Error::Open`] when there is no such database.
    ///
    /// ```
    /// use orm_core::{Database, Error};
    /// assert!(matches!(Database::open("sqlight:library.db"), Err(Error::Url { .. })));
    /// assert!(matches!(Database::open("sqlite:/no/such/folder/library.db"), Err(Error::Open { .. })));
    /// ```
    pub fn open(url: &str) -> Result<Database> {
        Database::builder(url).open()
    }

    /// A database to be opened, with more settings than its URL has.
    ///
    /// ```
    /// use std::time::Duration;
    /// use orm_core::Database;
    /// # fn main() -> orm_core::Result<()> {
    /// let db = Database::builder("sqlite::memory:").pool_timeout(Duration::from_millis(100)).open()?;
    /// # Ok(()) }
    /// ```
    pub fn builder(url: &str) -> DatabaseBuilder {
        DatabaseBuilder::new(url)
    }

    fn with(pool: Pool, replicas: Replicas) -> Result<Database> {
        let (pool, retries) = (Arc::new(pool), AtomicU64::new(0));
        drop(pool.checkout()?);
        let shared = Shared {
            #[cfg(feature = "tokio")]
            permits: permits::Permits::new(pool.size()),
            #[cfg(feature = "tokio")]
            writing: pool.writers().map(|_| permits::Permits::new(1)),
            #[cfg(feature = "tokio")]
            reading: Some(replicas.size()).filter(|&size| size > 0).map(permits::Permits::new),
            pool,
            replicas,
            retries,
            models: Mutex::default(),
        };
        Ok(Database { shared: Arc::new(shared), clock: None, primary: false, cancelled: None })
    }

    /// The same database, whose readers aren't sent to a [replica](DatabaseBuilder::replica): for those who have to see what
    /// was just committed.
    ///
    /// ```
    /// # use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author,)>().create(&db)?;
    /// db.transaction(|s| s.insert(Author::draft().name("Ursula")).map(|_| ()))?;
    /// assert_eq!(db.primary().read(|s| s.query::<Author>().count())?, 1);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn primary(&self) -> Database {
        Database { primary: true, ..self.clone() }
    }

    /// The same database, with another clock for `created_at` and `updated_at`: for tests, which know what time it is.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Note {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     pub text: String,
    ///     #[column(created_at)]
    ///     pub created_at: chrono::DateTime<chrono::Utc>,
    ///     #[column(updated_at)]
    ///     pub updated_at: chrono::DateTime<chrono::Utc>,
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// let db = Database::open("sqlite::memory:")?.with_clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(86_400));
    /// # Schema::of::<(Note,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let note = s.insert(Note::draft().text("buy milk"))?;
    /// assert_eq!(note.created_at.to_string(), "1970-01-02 00:00:00 UTC");
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Database {
        self.clock = Some(Arc::new(clock));
        self
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.as_ref().map_or_else(SystemTime::now, |clock| clock())
    }

    /// What the database's engine is called: `sqlite`, `postgres` or `mysql`, which MariaDB is too.
    ///
    /// ```
    /// # fn main() -> orm_core::Result<()> {
    /// assert_eq!(orm_core::Database::open("sqlite::memory:")?.engine(), "sqlite");
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn engine(&self) -> &'static str {
        self.dialect().name()
    }

    /// Runs a transaction that may write: commits on `Ok`, rolls back on `Err` or panic.
    ///
    /// The closure's error type is the application's own; it has to take this library's errors with `From`.
    ///
    /// **The closure is run again** when nothing of what it did has taken place and the reason may be gone the next time: the
    /// transaction was in conflict with another one (a serialization failure, a deadlock), the database was locked or the
    /// server didn't answer when it was to begin, or the database was locked when it was to commit. Each time a new session
    /// begins, after a pause that grows, with a part of it left to chance. It ends with the last error after `retries=8`
    /// times, or when `retry_timeout=5000` milliseconds have gone by; both are options of the URL and of the
    /// [builder](Database::builder). `tracing` is told of each time (target `orm_core::retry`), and
    /// [`Status::retries`] counts them. What else the closure does, beside this database, it may do several times.
    ///
    /// Nothing is run again when the connection is lost while the transaction is committed: whether it took place isn't
    /// known then ([`Error::OutcomeUnknown`]). Nor when it is lost earlier but after the beginning: the transaction is rolled
    /// back, and [`Error::is_retryable`] says so, but it may be what it asked for that the server doesn't survive.
    ///
    /// # Errors
    ///
    /// Those of the closure, and those of beginning and committing: [`Error::Locked`] when another writer doesn't
    /// finish in time, [`Error::OutcomeUnknown`].
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author,)>().create(&db)?;
    /// let id = db.transaction(|s| {
    ///     let author = s.insert(Author::draft().name("Ursula K. Le Guin"))?;
    ///     Ok::<_, orm_core::Error>(author.id)
    /// })?;
    /// # assert_eq!(id, 1);
    /// # Ok(()) }
    /// ```
    pub fn transaction<R, E: From<Error>>(&self, mut body: impl FnMut(&Session) -> Result<R, E>) -> Result<R, E> {
        self.transact(Access::Write, &mut body)
    }

    /// Runs a transaction that only reads, beside writers. The closure is run again where
    /// [`transaction`](Database::transaction) runs it again, and when the connection is lost: reading again does no harm.
    ///
    /// With [replicas](DatabaseBuilder::replica), the transaction is one of a replica, whose data is that of some moment ago:
    /// what was just committed may be missing. It is one moment, all through the transaction; the next transaction may see
    /// an earlier one, on another replica. [`primary`](Database::primary) reads what is there now.
    ///
    /// # Errors
    ///
    /// Those of the closure; [`Error::ReadOnly`] for a write.
    pub fn read<R, E: From<Error>>(&self, mut body: impl FnMut(&Session) -> Result<R, E>) -> Result<R, E> {
        self.transact(Access::Read, &mut body)
    }

    fn transact<R, E: From<Error>>(
        &self,
        access: Access,
        body: &mut dyn FnMut(&Session) -> Result<R, E>,
    ) -> Result<R, E> {
        let mut again = Again::new(self.shared.pool.settings());
        loop {
            match self.attempt(access, body) {
                Ok(result) => return Ok(result),
                Err((_, Some(cause))) if again.after(cause) => {
                    self.shared.retries.fetch_add(1, Ordering::Relaxed);
                }
                Err((error, _)) => return Err(error),
            }
        }
    }

    /// Runs the closure in a transaction of its own; what failed, and why it may be run again if it may.
    fn attempt<R, E: From<Error>>(
        &self,
        access: Access,
        body: &mut dyn FnMut(&Session) -> Result<R, E>,
    ) -> Result<R, (E, Option<Cause>)> {
        let session = self.begin(access).map_err(|error| {
            let cause = Cause::at_the_beginning(&error);
            (error.into(), cause)
        })?;
        match catch_unwind(AssertUnwindSafe(|| body(&session))) {
            Ok(Ok(result)) => {
                let cause = session.cause();
                match session.commit() {
                    Ok(()) => Ok(result),
                    // It has read what it has read.
                    Err(Error::OutcomeUnknown { .. }) if access == Access::Read => Ok(result),
                    Err(error) => {
                        let cause = cause.or(Cause::at_the_end(&error));
                        Err((error.into(), cause))
                    }
                }
            }
            Ok(Err(error)) => Err((error, session.cause())),
            Err(panic) => {
                drop(session);
                resume_unwind(panic)
            }
        }
    }

    /// A session to hold: a transaction that may write, ended by [`Session::commit`] or [`Session::rollback`], and
    /// rolled back when it is dropped. Nothing is run again by itself: [`Error::is_retryable`] says when that makes sense.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] when another writer doesn't finish in time; [`Error::Exhausted`] when every connection is held.
    pub fn session(&self) -> Result<Session> {
        self.begin(Access::Write)
    }

    /// Whether somebody still waits for what is done with this handle.
    pub(crate) fn wanted(&self) -> Result<()> {
        match &self.cancelled {
            Some(cancelled) if cancelled.load(Ordering::Acquire) => Err(Error::Cancelled),
            _ => Ok(()),
        }
    }

    fn begin(&self, access: Access) -> Result<Session> {
        self.wanted()?;
        let replica = match access {
            Access::Read if !self.primary => self.shared.replicas.begin()?,
            Access::Read | Access::Write => None,
        };
        let connection = match replica {
            Some(connection) => connection,
            None => self.shared.pool.begin(access)?,
        };
        Ok(Session::new(self.clone(), connection, access))
    }

    /// How many connections there are, and what they are doing; those of the primary, where there are replicas.
    ///
    /// ```
    /// # fn main() -> orm_core::Result<()> {
    /// let db = orm_core::Database::open("sqlite::memory:")?;
    /// let s = db.session()?;
    /// let status = db.status();
    /// assert_eq!((status.pool_size, status.in_use(), status.idle), (1, 1, 0));
    /// # drop(s);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn status(&self) -> Status {
        let [pool_size, open, idle, waiting] = self.shared.pool.counts();
        Status { pool_size, open, idle, waiting, retries: self.shared.retries.load(Ordering::Relaxed) }
    }

    pub(crate) fn dialect(&self) -> &'static dyn Dialect {
        self.shared.pool.backend().dialect()
    }

    pub(crate) fn model<M: Model>(&self) -> Arc<ModelSql> {
        let mut models = self.shared.models.lock().unwrap_or_else(PoisonError::into_inner);
        let made = models.entry(TypeId::of::<M>()).or_insert_with(|| Arc::new(ModelSql::new(M::META, self.dialect())));
        Arc::clone(made)
    }

    /// The models that were used with this database.
    pub(crate) fn models(&self) -> Vec<&'static ModelMeta> {
        let models = self.shared.models.lock().unwrap_or_else(PoisonError::into_inner);
        models.values().map(|model| model.meta).collect()
    }

    /// Runs statements that define tables, in one transaction.
    pub(crate) fn session_ddl(&self, statements: &[String]) -> Result<()> {
        let session = self.begin(Access::Write)?;
        for statement in statements {
            session.execute_ddl(statement)?;
        }
        session.commit()
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").field("url", &self.shared.pool.url()).finish_non_exhaustive()
    }
}

impl Error {
    /// A failure that has to do with no model.
    pub(crate) fn of_connection(failure: Failure, sql: &str) -> Error {
        use crate::backend::FailureKind::{Conflict, Full, Locked, Lost, ReadOnly, TimedOut};
        match failure.kind {
            Locked => Error::Locked { source: failure.into() },
            ReadOnly => Error::ReadOnly { source: failure.into() },
            Full => Error::Full { source: failure.into() },
            Conflict => Error::Conflict { source: failure.into() },
            TimedOut => Error::TimedOut { sql: sql.into(), source: failure.into() },
            Lost => Error::Lost { sql: sql.into(), source: failure.into() },
            _ => Error::Database { sql: sql.into(), source: failure.into() },
        }
    }
}
