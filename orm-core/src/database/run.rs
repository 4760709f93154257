//! Transactions that an async application awaits, on Tokio's threads for what blocks.
//!
//! A transaction in progress can't be taken from its thread. So a future that is dropped leaves a note, which the session
//! reads before each statement and before `COMMIT`.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::OwnedSemaphorePermit;
use tokio::task::{JoinError, spawn_blocking};

use super::Database;
use super::turns::none_came;
use crate::backend::Access;
use crate::error::{Error, Result};
use crate::session::Session;

/// For async applications (feature `tokio`).
impl Database {
    /// Awaits a [`transaction`](Database::transaction): it runs on a thread of Tokio's for what blocks, commits on `Ok`,
    /// and rolls back on `Err` or panic.
    ///
    /// While all connections are in use by other `run`s, it waits without a thread: however many requests an application
    /// has, they block no more threads than there are connections.
    ///
    /// The future can be dropped at any time, as by `tokio::time::timeout` or a client that went away. What is then of the
    /// transaction:
    ///
    /// | dropped | |
    /// | --- | --- |
    /// | before it began | it never begins |
    /// | while the closure runs | the statement in progress ends, the next one is [`Error::Cancelled`], and all is rolled back |
    /// | after the closure, before `COMMIT` is sent | it is rolled back |
    /// | after `COMMIT` is sent | it is committed |
    ///
    /// The future borrows nothing, so that it can be spawned.
    ///
    /// # Errors
    ///
    /// Those of the closure, and of [`transaction`](Database::transaction); [`Error::Exhausted`] when no connection becomes
    /// free in time; [`Error::Panicked`] when the closure panics; [`Error::Cancelled`] when the runtime shuts down.
    ///
    /// # Panics
    ///
    /// When it is polled outside of a Tokio runtime with its timer enabled.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String }
    /// fn main() -> orm_core::Result<()> {
    ///     let db = Database::open("sqlite::memory:")?;
    ///     Schema::of::<(Author,)>().create(&db)?; // blocks, and so comes before the runtime
    ///     tokio::runtime::Runtime::new().unwrap().block_on(serve(db))
    /// }
    ///
    /// async fn serve(db: Database) -> orm_core::Result<()> {
    ///     let name = String::from("Ursula K. Le Guin");
    ///     let id = db.run(move |s| s.insert(Author::draft().name(name.as_str())).map(|author| author.id)).await?;
    ///     let found = db.run_read(move |s| s.one::<Author>(id).map(|author| author.name.clone())).await?;
    ///     assert_eq!(found, "Ursula K. Le Guin");
    ///     Ok(())
    /// }
    /// ```
    pub fn run<R, E, F>(&self, body: F) -> impl Future<Output = Result<R, E>> + Send + use<R, E, F>
    where
        R: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&Session) -> Result<R, E> + Send + 'static,
    {
        self.clone().blocking(Access::Write, move |db| db.transaction(body))
    }

    /// Awaits a [`read`](Database::read), as [`run`](Database::run) does a transaction that may write.
    ///
    /// # Errors
    ///
    /// Those of [`run`](Database::run); [`Error::ReadOnly`] for a write.
    ///
    /// # Panics
    ///
    /// When it is polled outside of a Tokio runtime with its timer enabled.
    pub fn run_read<R, E, F>(&self, body: F) -> impl Future<Output = Result<R, E>> + Send + use<R, E, F>
    where
        R: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&Session) -> Result<R, E> + Send + 'static,
    {
        self.clone().blocking(Access::Read, move |db| db.read(body))
    }

    async fn blocking<R, E>(
        self,
        access: Access,
        work: impl FnOnce(&Database) -> Result<R, E> + Send + 'static,
    ) -> Result<R, E>
    where
        R: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let permit = self.permit(access).await?;
        let (db, _waiting) = self.cancellable();
        let span = tracing::Span::current();
        let result = spawn_blocking(move || {
            let result = span.in_scope(|| work(&db));
            // Now that the connection is given back, and not when nobody waits any more.
            drop(permit);
            result
        });
        result.await.unwrap_or_else(|error| Err(without_result(error).into()))
    }

    /// The permit of who may write, where one at a time may, and a connection's; when there are some.
    async fn permit(&self, access: Access) -> Result<(Option<OwnedSemaphorePermit>, OwnedSemaphorePermit)> {
        let turn = match (access, &self.shared.writing, self.shared.pool.writers()) {
            (Access::Write, Some(permits), Some(turns)) => Some(permits.next(turns.limit(), none_came).await?),
            _ => None,
        };
        let of_primary = &self.shared.permits;
        let permits = match (access, &self.shared.reading) {
            (Access::Read, Some(of_replicas)) if !self.primary => of_replicas,
            (Access::Read | Access::Write, _) => of_primary,
        };
        let exhausted = |waited| Error::Exhausted { pool_size: permits.number(), waited };
        Ok((turn, permits.next(self.shared.pool.settings().pool_timeout, exhausted).await?))
    }

    /// The database for transactions that are called off when the guard is dropped before they commit.
    fn cancellable(&self) -> (Database, Waiting) {
        let cancelled = Arc::new(AtomicBool::new(false));
        let db = Database { cancelled: Some(Arc::clone(&cancelled)), ..self.clone() };
        (db, Waiting(cancelled))
    }
}

/// Held by who waits for the result.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Why the thread gave no result.
fn without_result(error: JoinError) -> Error {
    match error.try_into_panic() {
        Ok(panic) => Error::Panicked { message: said_by(&*panic).into() },
        // Never begun: the runtime shut down.
        Err(_) => Error::Cancelled,
    }
}

fn said_by(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("with a value that is no text")
}
