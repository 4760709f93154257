//! A database: where sessions come from.

use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::backend::{Access, Backend, Connection, Dialect, Failure, FailureKind};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::session::Session;
use crate::sql::ModelSql;

/// How long a session waits for a connection that another one holds.
const CHECKOUT: Duration = Duration::from_secs(5);

/// A database. Cheap to clone; each session takes one of its connections.
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
}

/// Where stamps are from; `None` is the system's clock.
type Clock = Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>;

struct Shared {
    url: Box<str>,
    backend: Box<dyn Backend>,
    pool: Mutex<Pool>,
    returned: Condvar,
    models: Mutex<HashMap<TypeId, Arc<ModelSql>>>,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Box<dyn Connection>>,
    open: usize,
}

/// A connection from the pool.
struct Checkout {
    connection: Box<dyn Connection>,
    /// Whether it was used before.
    used: bool,
}

impl Database {
    /// Opens a database.
    ///
    /// | URL | |
    /// | --- | --- |
    /// | `sqlite:library.db` | a file, made where there is none |
    /// | `sqlite:library.db?mode=ro` | the file as it is; every write is refused (`rw`: it has to exist; `rwc`: the default) |
    /// | `sqlite:library.db?busy_timeout=1000` | how many milliseconds to wait for another writer (5000) |
    /// | `sqlite:library.db?journal_mode=delete` | another journal than `wal` |
    /// | `sqlite::memory:` | in memory, gone with the last clone of the `Database`; one session at a time |
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
    /// | `connect_timeout=10` | how many seconds to wait for a connection (10) |
    /// | `statement_timeout=5000` | after how many milliseconds a statement is given up ([`Error::TimedOut`]); MySQL, other than MariaDB, gives up `SELECT`s only |
    /// | `lock_timeout=5000` | how many milliseconds to wait for a lock ([`Error::Locked`]); MySQL rounds up to seconds |
    /// | `application_name=shop` | what the server's lists call the connections; PostgreSQL only |
    /// | `options=-c%20search_path%3Dshop` | the server's own settings for the session; PostgreSQL only |
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
        let refused = |reason: String| Error::Url { url: without_password(url), reason: reason.into() };
        let backend = backend(url).map_err(refused)?;
        Database::with_backend(url, backend)
    }

    /// Opens a database of an engine of your own; `url` is what messages call it.
    ///
    /// # Errors
    ///
    /// [`Error::Open`] when the first connection can't be made.
    pub fn with_backend(url: &str, backend: Box<dyn Backend>) -> Result<Database> {
        let shared = Shared {
            url: without_password(url),
            backend,
            pool: Mutex::default(),
            returned: Condvar::new(),
            models: Mutex::default(),
        };
        let db = Database { shared: Arc::new(shared), clock: None };
        let first = db.checkout()?;
        db.give_back(Some(first.connection));
        Ok(db)
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
    /// # Errors
    ///
    /// Those of the closure, and those of beginning and committing: [`Error::Locked`] when another writer doesn't
    /// finish in time.
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
        self.run(Access::Write, &mut body)
    }

    /// Runs a transaction that only reads, beside writers.
    ///
    /// # Errors
    ///
    /// Those of the closure; [`Error::ReadOnly`] for a write.
    pub fn read<R, E: From<Error>>(&self, mut body: impl FnMut(&Session) -> Result<R, E>) -> Result<R, E> {
        self.run(Access::Read, &mut body)
    }

    fn run<R, E: From<Error>>(&self, access: Access, body: &mut dyn FnMut(&Session) -> Result<R, E>) -> Result<R, E> {
        let session = self.begin(access)?;
        match catch_unwind(AssertUnwindSafe(|| body(&session))) {
            Ok(Ok(result)) => {
                session.commit()?;
                Ok(result)
            }
            Ok(Err(error)) => Err(error),
            Err(panic) => {
                drop(session);
                resume_unwind(panic)
            }
        }
    }

    /// A session to hold: a transaction that may write, ended by [`Session::commit`] or [`Session::rollback`], and
    /// rolled back when it is dropped.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] when another writer doesn't finish in time; [`Error::Exhausted`] when every connection is held.
    pub fn session(&self) -> Result<Session> {
        self.begin(Access::Write)
    }

    fn begin(&self, access: Access) -> Result<Session> {
        loop {
            let Checkout { mut connection, used } = self.checkout()?;
            let Err(failure) = connection.begin(access) else {
                return Ok(Session::new(self.clone(), connection, access));
            };
            drop(connection);
            self.give_back(None);
            // Lost while nobody used it; nothing was sent on it. Another one is taken, or made.
            if failure.kind != FailureKind::Lost || !used {
                return Err(Error::of_connection(failure, "BEGIN"));
            }
        }
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.shared.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn checkout(&self) -> Result<Checkout> {
        let most = self.shared.backend.connections();
        let until = Instant::now() + CHECKOUT;
        let mut pool = self.pool();
        loop {
            if let Some(connection) = pool.idle.pop() {
                return Ok(Checkout { connection, used: true });
            }
            if pool.open < most {
                pool.open += 1;
                drop(pool);
                let connected = self.shared.backend.connect().map_err(|source| {
                    self.give_back(None);
                    Error::Open { url: self.shared.url.clone(), source: source.into() }
                });
                return Ok(Checkout { connection: connected?, used: false });
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::Exhausted { connections: most, seconds: CHECKOUT.as_secs() });
            }
            pool = self.shared.returned.wait_timeout(pool, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Returns a connection to the pool; `None` when it was of no further use.
    pub(crate) fn give_back(&self, connection: Option<Box<dyn Connection>>) {
        let mut pool = self.pool();
        match connection {
            Some(connection) => pool.idle.push(connection),
            None => pool.open -= 1,
        }
        drop(pool);
        self.shared.returned.notify_one();
    }

    pub(crate) fn dialect(&self) -> &'static dyn Dialect {
        self.shared.backend.dialect()
    }

    pub(crate) fn model<M: Model>(&self) -> Arc<ModelSql> {
        let mut models = self.shared.models.lock().unwrap_or_else(PoisonError::into_inner);
        let made = models.entry(TypeId::of::<M>()).or_insert_with(|| Arc::new(ModelSql::new(M::META, self.dialect())));
        Arc::clone(made)
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

/// The schemes of the backends that are there.
const SCHEMES: &[&str] = &[
    #[cfg(feature = "sqlite")]
    "`sqlite:`",
    #[cfg(feature = "postgres")]
    "`postgres:`",
    #[cfg(feature = "mysql")]
    "`mysql:`",
];

/// The engine that the URL's scheme names.
fn backend(url: &str) -> Result<Box<dyn Backend>, String> {
    match url.split_once(':') {
        #[cfg(feature = "sqlite")]
        Some(("sqlite", rest)) => Ok(Box::new(crate::backend::sqlite::Sqlite::from_url(rest)?)),
        #[cfg(feature = "postgres")]
        Some(("postgres" | "postgresql", rest)) => Ok(Box::new(crate::backend::postgres::Postgres::from_url(rest)?)),
        #[cfg(feature = "mysql")]
        Some(("mysql" | "mariadb", rest)) => Ok(Box::new(crate::backend::mysql::Mysql::from_url(rest)?)),
        _ => Err(format!("it begins with none of {}", SCHEMES.join(", "))),
    }
}

/// The URL with `***` for what may be a password: all between the user's name and the last `@`, and the value of an option
/// that is called one.
fn without_password(url: &str) -> Box<str> {
    let (address, options) = url.split_once('?').map_or((url, None), |(address, options)| (address, Some(options)));
    let mut shown = match address.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (user, place))) => match user.split_once(':') {
            Some((name, _)) => format!("{scheme}://{name}:***@{place}"),
            None => address.to_owned(),
        },
        None => address.to_owned(),
    };
    for (at, option) in options.into_iter().flat_map(|options| options.split('&')).enumerate() {
        shown.push(if at == 0 { '?' } else { '&' });
        match option.split_once('=') {
            Some((name, _)) if name.to_ascii_lowercase().contains("pass") => shown.extend([name, "=***"]),
            _ => shown.push_str(option),
        }
    }
    shown.into()
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").field("url", &self.shared.url).finish_non_exhaustive()
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

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn passwords_are_not_shown() {
        let shown = |url| without_password(url).into_string();
        assert_eq!(shown("postgres://ada:se/c@ret@host:5432/db?a=b"), "postgres://ada:***@host:5432/db?a=b");
        assert_eq!(shown("mysql://ada@host/db?password=secret&ssl=on"), "mysql://ada@host/db?password=***&ssl=on");
        assert_eq!(shown("sqlite:a:b@c.db?mode=ro"), "sqlite:a:b@c.db?mode=ro");
    }
}
