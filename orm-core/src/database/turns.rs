//! Whose turn it is to write, where one transaction at a time may. Who waits for that has no connection yet, which readers
//! can use meanwhile.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::queue::Queue;
use crate::backend::{Failure, FailureKind};
use crate::error::{Error, Result};

pub(super) struct Turns {
    /// How long one waits.
    limit: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    taken: bool,
    queue: Queue<()>,
}

/// The turn of the session that holds it. Dropped, it is that of whoever waits longest.
pub(super) struct Turn(Arc<Turns>);

impl Turns {
    pub(super) fn new(limit: Duration) -> Arc<Turns> {
        Arc::new(Turns { limit, state: Mutex::default() })
    }

    #[cfg(feature = "tokio")]
    pub(super) fn limit(&self) -> Duration {
        self.limit
    }

    /// How many wait.
    pub(super) fn waiting(&self) -> usize {
        self.state().queue.len()
    }

    /// The next turn, after those who came earlier.
    pub(super) fn next(self: &Arc<Self>) -> Result<Turn> {
        let mut state = self.state();
        if !state.taken {
            state.taken = true;
            return Ok(Turn(Arc::clone(self)));
        }
        let ticket = state.queue.join();
        drop(state);
        match ticket.wait(self.limit, |ticket| self.state().queue.leave(ticket)) {
            Ok(()) => Ok(Turn(Arc::clone(self))),
            Err(waited) => Err(none_came(waited)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cold]
pub(super) fn none_came(waited: Duration) -> Error {
    let message = format!("another session of this program has not ended within {waited:.1?}");
    Error::Locked { source: Failure { kind: FailureKind::Locked, message, source: None }.into() }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.taken = state.queue.give(()).is_none();
    }
}
