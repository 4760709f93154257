//! A database to be opened.

use std::time::Duration;

use super::pool::Pool;
use super::replicas::Replicas;
use super::settings::Settings;
use super::shown::without_password;
use super::{Database, url};
use crate::backend::Backend;
use crate::error::{Error, Result};

/// The settings of a [`Database`] to be opened, from [`Database::builder`]. What is not set here is what the URL says.
#[must_use = "nothing is opened before `open` is called"]
pub struct DatabaseBuilder {
    url: String,
    backend: Result<Box<dyn Backend>, String>,
    settings: Settings,
    replicas: Vec<String>,
}

impl DatabaseBuilder {
    pub(super) fn new(url: &str) -> Self {
        let mut settings = Settings::default();
        let (backend, replicas) = match url::and_replicas(url) {
            Ok((primary, replicas)) => (parsed(&primary, &mut settings), replicas),
            Err(reason) => (Err(reason), Vec::new()),
        };
        DatabaseBuilder { url: url.to_owned(), backend, settings, replicas }
    }

    /// How many connections may be open at once; 16 where nothing is said. A database in memory has one.
    pub fn pool_size(mut self, size: usize) -> Self {
        self.settings.pool_size = Some(size);
        self
    }

    /// How long a session waits for a connection while all are in use; 5 s where nothing is said. Who waits longest is
    /// served first.
    pub fn pool_timeout(mut self, timeout: Duration) -> Self {
        self.settings.pool_timeout = timeout;
        self
    }

    /// After which time without use a connection is closed; ten minutes where nothing is said, never with `None`. It is closed
    /// by whoever gives the next one back.
    pub fn pool_idle(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.pool_idle = limit.into();
        self
    }

    /// At which age a connection is closed, when its session ends: so that a server that was added, or an address that
    /// changed, comes into use. Half an hour where nothing is said, never with `None`.
    pub fn pool_recycle(mut self, age: impl Into<Option<Duration>>) -> Self {
        self.settings.pool_recycle = age.into();
        self
    }

    /// After which time without use the server is asked whether a connection still is one, before a session gets it; 1 s
    /// where nothing is said. One that was lost is replaced in any case, since it fails at the beginning of the
    /// transaction, when nothing is sent yet.
    pub fn pool_pre_ping(mut self, unused: Duration) -> Self {
        self.settings.pool_pre_ping = unused;
        self
    }

    /// How often [`Database::transaction`] and [`Database::read`] run their closure again, see there; 8 where nothing is
    /// said.
    pub fn retries(mut self, number: u32) -> Self {
        self.settings.retries = number;
        self
    }

    /// After which time a closure isn't run again, however often it was; 5 s where nothing is said.
    pub fn retry_timeout(mut self, timeout: Duration) -> Self {
        self.settings.retry_timeout = timeout;
        self
    }

    /// A copy of the database that [`Database::read`] is sent to: a PostgreSQL standby, a MySQL replica. Several are taken in
    /// turn. One that doesn't answer is left alone for a while, and while none answers, the primary is read.
    ///
    /// One that differs from its primary by its host and port alone can be named in the primary's URL:
    /// `replica=db-2.example.org`, see [`Database::open`]. Any other has a URL of its own, here.
    ///
    /// A replica is behind its primary, by milliseconds as a rule and by any time when it is busy. Who reads what they wrote
    /// themselves reads the [`primary`](Database::primary).
    ///
    /// Settings of this builder hold for its pool too, unless the URL says otherwise. It isn't connected to before it is
    /// needed; `tracing` is told when it doesn't answer (target `orm_core::replica`).
    ///
    /// ```no_run
    /// use orm_core::Database;
    /// # fn main() -> orm_core::Result<()> {
    /// let db = Database::builder("postgres://db-1.example.org/library")
    ///     .replica("postgres://db-2.example.org/library?connect_timeout=1")
    ///     .replica("postgres://db-3.example.org/library?connect_timeout=1")
    ///     .open()?;
    /// # Ok(()) }
    /// ```
    pub fn replica(mut self, url: &str) -> Self {
        self.replicas.push(url.to_owned());
        self
    }

    /// An engine of your own, instead of the one that the URL's scheme names; the URL is then what messages call the database.
    pub fn backend(mut self, backend: Box<dyn Backend>) -> Self {
        self.backend = Ok(backend);
        self
    }

    /// Opens the database, with one connection at first.
    ///
    /// # Errors
    ///
    /// [`Error::Url`] for a URL of no engine or with options that it doesn't have, for settings that don't fit the
    /// database, and for a replica of another engine; [`Error::Open`] when there is no such database.
    ///
    /// ```
    /// use orm_core::{Database, Error};
    /// let two = Database::builder("sqlite::memory:").pool_size(2).open();
    /// assert!(matches!(two, Err(Error::Url { .. })));
    /// ```
    pub fn open(self) -> Result<Database> {
        let DatabaseBuilder { url, backend, settings, replicas } = self;
        let refused = |url: &str, reason: String| Error::Url { url: without_password(url), reason: reason.into() };
        let pool = |url: &str, backend: Result<Box<dyn Backend>, String>, settings| {
            let pool = backend.and_then(|backend| Pool::new(without_password(url), backend, settings));
            pool.map_err(|reason| refused(url, reason))
        };
        let primary = pool(&url, backend, settings.clone())?;
        let engine = |pool: &Pool| pool.backend().dialect().name();
        let mut pools = Vec::new();
        for url in &replicas {
            let mut settings = settings.clone();
            let replica = pool(url, parsed(url, &mut settings), settings)?;
            if engine(&replica) != engine(&primary) {
                return Err(refused(url, format!("a replica of `{}` is of the same engine", engine(&primary))));
            }
            pools.push(replica);
        }
        Database::with(primary, Replicas::new(pools))
    }

    /// The engine that the URL names.
    pub(crate) fn into_backend(self) -> Result<Box<dyn Backend>> {
        let one = |backend| match self.replicas[..] {
            [] => Ok(backend),
            _ => Err("it names a `replica`, which is another backend".to_owned()),
        };
        self.backend
            .and_then(one)
            .map_err(|reason| Error::Url { url: without_password(&self.url), reason: reason.into() })
    }
}

/// The engine that the URL names; what it sets besides is put into `settings`.
fn parsed(url: &str, settings: &mut Settings) -> Result<Box<dyn Backend>, String> {
    let rest = url::without_options(url, |name, value| settings.take(name, value))?;
    url::backend(&rest)
}

impl std::fmt::Debug for DatabaseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DatabaseBuilder").field("url", &without_password(&self.url)).finish_non_exhaustive()
    }
}
