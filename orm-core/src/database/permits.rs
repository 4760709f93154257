//! Where what waits for a connection asynchronously waits: without a thread.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::error::{Error, Result};

/// As many permits as there are connections, or turns.
pub(super) struct Permits {
    semaphore: Arc<Semaphore>,
    number: usize,
}

impl Permits {
    pub(super) fn new(number: usize) -> Permits {
        Permits { semaphore: Arc::new(Semaphore::new(number)), number }
    }

    /// How many there are.
    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The next permit, after those who came earlier; what `none_came` makes of the time that none did.
    pub(super) async fn next(
        &self,
        limit: Duration,
        none_came: impl FnOnce(Duration) -> Error,
    ) -> Result<OwnedSemaphorePermit> {
        let start = Instant::now();
        match timeout(limit, Semaphore::acquire_owned(Arc::clone(&self.semaphore))).await {
            Ok(Ok(permit)) => Ok(permit),
            // It is never closed.
            Ok(Err(_)) => Err(Error::Cancelled),
            Err(_) => Err(none_came(start.elapsed())),
        }
    }
}
