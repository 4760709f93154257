//! Copies of a database that readers are sent to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::pool::{Pool, Pooled};
use crate::backend::Access;
use crate::error::{Error, Result};

/// How long a replica that didn't answer is left alone.
const PAUSE: Duration = Duration::from_secs(2);

/// The replicas of a primary, asked in turn.
#[derive(Default)]
pub(super) struct Replicas {
    all: Vec<Replica>,
    next: AtomicUsize,
}

struct Replica {
    pool: Arc<Pool>,
    /// When it may be asked again, if it didn't answer.
    silent_until: Mutex<Option<Instant>>,
}

impl Replicas {
    pub(super) fn new(pools: Vec<Pool>) -> Replicas {
        let replica = |pool| Replica { pool: Arc::new(pool), silent_until: Mutex::default() };
        Replicas { all: pools.into_iter().map(replica).collect(), next: AtomicUsize::new(0) }
    }

    /// A connection of the next replica that answers, with a transaction; `None` when none does.
    ///
    /// That all connections of one are in use is no reason to send their readers to the primary too.
    pub(super) fn begin(&self) -> Result<Option<Pooled>> {
        if self.all.is_empty() {
            return Ok(None);
        }
        let first = self.next.fetch_add(1, Ordering::Relaxed) % self.all.len();
        let (before, from) = self.all.split_at(first);
        for replica in from.iter().chain(before).filter(|replica| replica.may_be_asked()) {
            match replica.pool.begin(Access::Read) {
                Ok(pooled) => {
                    *replica.silent_until() = None;
                    return Ok(Some(pooled));
                }
                Err(error @ Error::Exhausted { .. }) => return Err(error),
                Err(error) => {
                    tracing::warn!(target: "orm_core::replica", url = replica.pool.url(), %error, "a replica doesn't answer");
                    *replica.silent_until() = Some(Instant::now() + PAUSE);
                }
            }
        }
        Ok(None)
    }
}

impl Replica {
    fn silent_until(&self) -> MutexGuard<'_, Option<Instant>> {
        self.silent_until.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it isn't to be left alone. One that was is tried by one reader, while the others don't wait for that.
    fn may_be_asked(&self) -> bool {
        let now = Instant::now();
        let mut silent_until = self.silent_until();
        let may = silent_until.is_none_or(|until| until <= now);
        if may && silent_until.is_some() {
            *silent_until = Some(now + PAUSE);
        }
        may
    }
}
