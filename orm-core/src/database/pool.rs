//! The connections of one database, for one session at a time each.
//!
//! A place is a connection, or the leave to open one. Who finds no place waits in a queue, and what comes back goes to the
//! first in it: nobody is overtaken. There is no thread that looks after the pool: what is too old or was idle for too long
//! is closed when a connection comes back.
//!
//! A pool of the field (`r2d2`) was measured beside it: it starts three threads for each database, takes thirteen times as
//! long for a checkout (320 ns, not 25), and what a server answers to a wrong password it tells after the whole
//! time-out, and as a text only.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::queue::Queue;
use super::settings::Settings;
use super::turns::{Turn, Turns};
use crate::backend::{Access, Backend, Connection, Failure, FailureKind, Resting};
use crate::error::{Error, Result};

/// How many connections may be open at once where nobody says it.
const SIZE: usize = 16;

pub(super) struct Pool {
    url: Box<str>,
    backend: Box<dyn Backend>,
    size: usize,
    settings: Settings,
    /// Where one transaction at a time may write.
    writers: Option<Arc<Turns>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Those that nobody uses; the one that was used last is the last.
    idle: VecDeque<Idle>,
    /// How many places are taken, by idle connections too.
    open: usize,
    waiting: Queue<Place>,
}

struct Idle {
    connection: Box<dyn Resting>,
    opened: Instant,
    since: Instant,
}

struct Held {
    connection: Box<dyn Connection>,
    opened: Instant,
}

/// A connection that was used before, or the leave to open one.
type Place = Option<Idle>;

/// A connection that its session has for itself. Dropped, it goes back, and what its transaction did is rolled back where it
/// wasn't committed.
pub(crate) struct Pooled {
    pool: Arc<Pool>,
    /// `None` while a connection is opened.
    held: Option<Held>,
    /// Of the session that may write, where there can be one. Given back after the connection: what was written is rolled
    /// back by then.
    turn: Option<Turn>,
}

impl Pool {
    /// A pool for the backend; what is wrong with the settings otherwise.
    pub(super) fn new(url: Box<str>, backend: Box<dyn Backend>, mut settings: Settings) -> Result<Pool, String> {
        let only = backend.has_one_connection();
        if only {
            (settings.pool_idle, settings.pool_recycle) = (None, None);
        }
        match settings.pool_size {
            Some(0) => Err("`pool_size` is 0".to_owned()),
            Some(size) if only && size > 1 => Err(format!("it has one connection, and `pool_size` is {size}")),
            size => {
                let size = size.unwrap_or(if only { 1 } else { SIZE });
                // Those who wait for the only connection are in its queue.
                let writers = backend.writer_timeout().filter(|_| size > 1).map(Turns::new);
                Ok(Pool { url, backend, size, settings, writers, state: Mutex::default() })
            }
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// How many connections may be open at once.
    #[cfg(feature = "tokio")]
    pub(super) fn size(&self) -> usize {
        self.size
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn backend(&self) -> &dyn Backend {
        &*self.backend
    }

    #[cfg(feature = "tokio")]
    pub(super) fn writers(&self) -> Option<&Turns> {
        self.writers.as_deref()
    }

    /// How many connections may be open, how many are, how many of these are idle, and how many sessions wait.
    pub(super) fn counts(&self) -> [usize; 4] {
        let writers = self.writers.as_ref().map_or(0, |turns| turns.waiting());
        let state = self.state();
        [self.size, state.open, state.idle.len(), state.waiting.len() + writers]
    }

    /// A connection, open and as far as known alive.
    pub(super) fn checkout(self: &Arc<Self>) -> Result<Pooled> {
        self.take().map(|(pooled, _)| pooled)
    }

    /// A connection with a transaction. What was lost while nobody used it is replaced, since nothing was sent on it.
    pub(super) fn begin(self: &Arc<Self>, access: Access) -> Result<Pooled> {
        let turn = match (&self.writers, access) {
            (Some(turns), Access::Write) => Some(turns.next()?),
            (None, _) | (_, Access::Read) => None,
        };
        let (mut pooled, used) = self.take()?;
        pooled.turn = turn;
        let mut begun = pooled.begin(access);
        if used && begun.as_ref().is_err_and(|failure| failure.kind == FailureKind::Lost) {
            pooled.open()?;
            begun = pooled.begin(access);
        }
        match begun {
            Ok(()) => Ok(pooled),
            Err(failure) => {
                // Of the others it isn't known what they left behind.
                if failure.kind != FailureKind::Locked {
                    pooled.held = None;
                }
                Err(Error::of_connection(failure, "BEGIN"))
            }
        }
    }

    /// A connection, and whether it was used before.
    fn take(self: &Arc<Self>) -> Result<(Pooled, bool)> {
        let place = self.place()?;
        let mut pooled = Pooled { pool: Arc::clone(self), held: None, turn: None };
        if let Some(held) = place.and_then(|idle| self.alive(idle)) {
            pooled.held = Some(held);
            return Ok((pooled, true));
        }
        pooled.open()?;
        Ok((pooled, false))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next place, after those who came earlier.
    fn place(&self) -> Result<Place> {
        let mut state = self.state();
        if state.waiting.len() == 0 {
            if let Some(idle) = state.idle.pop_back() {
                return Ok(Some(idle));
            }
            if state.open < self.size {
                state.open += 1;
                return Ok(None);
            }
        }
        let ticket = state.waiting.join();
        drop(state);
        let place = ticket.wait(self.settings.pool_timeout, |ticket| self.state().waiting.leave(ticket));
        place.map_err(|waited| Error::Exhausted { pool_size: self.size, waited })
    }

    /// The connection, unless it is too old or doesn't answer.
    fn alive(&self, idle: Idle) -> Option<Held> {
        let (age, unused) = (idle.opened.elapsed(), idle.since.elapsed());
        let outlived = |limit: Option<Duration>, time| limit.is_some_and(|limit| time >= limit);
        if outlived(self.settings.pool_recycle, age) || outlived(self.settings.pool_idle, unused) {
            return None;
        }
        let ask = unused >= self.settings.pool_pre_ping;
        let mut held = Held { connection: idle.connection.wake(), opened: idle.opened };
        (!ask || held.connection.check().is_ok()).then_some(held)
    }

    /// Takes back a connection, or the place of one that was of no further use.
    fn give_back(&self, held: Option<Held>) {
        let now = Instant::now();
        let limit = |limit: Option<Duration>| limit.and_then(|limit| now.checked_sub(limit));
        let (oldest, unused) = (limit(self.settings.pool_recycle), limit(self.settings.pool_idle));
        let place = held.filter(|held| oldest.is_none_or(|oldest| held.opened > oldest));
        let place = place.map(|held| Idle { connection: held.connection.rest(), opened: held.opened, since: now });
        // Closed when nobody waits for the lock.
        let mut closed = Vec::new();
        let mut state = self.state();
        let Some(place) = state.waiting.give(place) else { return };
        match place {
            Some(idle) => state.idle.push_back(idle),
            None => state.open -= 1,
        }
        while state.idle.front().is_some_and(|idle| unused.is_some_and(|unused| idle.since <= unused)) {
            closed.extend(state.idle.pop_front());
            state.open -= 1;
        }
        drop(state);
    }
}

impl Pooled {
    /// The connection, to be asked for anything.
    #[inline]
    pub(crate) fn connection(&mut self) -> Option<&mut dyn Connection> {
        // Not by `map`, which doesn't shorten the trait object's lifetime.
        match &mut self.held {
            Some(held) => Some(&mut *held.connection),
            None => None,
        }
    }

    /// Opens a connection in this place, instead of the one that may be there.
    fn open(&mut self) -> Result<()> {
        self.held = None;
        let connected = self.pool.backend.connect();
        let connection =
            connected.map_err(|source| Error::Open { url: self.pool.url.clone(), source: source.into() })?;
        self.held = Some(Held { connection, opened: Instant::now() });
        Ok(())
    }

    fn begin(&mut self, access: Access) -> Result<(), Failure> {
        match self.connection() {
            Some(connection) => connection.begin(access),
            None => Ok(()),
        }
    }
}

impl Drop for Pooled {
    fn drop(&mut self) {
        let mut held = self.held.take();
        if let Some(Held { connection, .. }) = &mut held
            && connection.in_transaction()
            && connection.rollback().is_err()
        {
            held = None;
        }
        self.pool.give_back(held);
    }
}
