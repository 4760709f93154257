//! Where what waits for a connection asynchronously waits: without a thread.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::error::{Error, Result};

/// As many permits as there are connections.
pub(super) struct Permits {
    semaphore: Arc<Semaphore>,
    connections: usize,
}

impl Permits {
    pub(super) fn new(connections: usize) -> Permits {
        Permits { semaphore: Arc::new(Semaphore::new(connections)), connections }
    }

    /// The next permit, after those who came earlier.
    pub(super) async fn next(&self, limit: Duration) -> Result<OwnedSemaphorePermit> {
        let start = Instant::now();
        match timeout(limit, Semaphore::acquire_owned(Arc::clone(&self.semaphore))).await {
            Ok(Ok(permit)) => Ok(permit),
            // It is never closed.
            Ok(Err(_)) => Err(Error::Cancelled),
            Err(_) => Err(Error::Exhausted { pool_size: self.connections, waited: start.elapsed() }),
        }
    }
}
