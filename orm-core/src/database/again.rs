//! When a transaction's closure is run again, how often, and after which pause.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::settings::Settings;
use crate::backend::{Access, Failure, FailureKind};
use crate::error::Error;

/// The first pause is at most this long, each further one twice as long,
const FIRST: Duration = Duration::from_millis(10);
/// until they are this long.
const LONGEST: Duration = Duration::from_millis(1000);

/// Why a transaction of which nothing has taken place may succeed when it is run again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    Conflict,
    Locked,
    Lost,
}

impl Cause {
    /// The transaction didn't begin: nothing was sent.
    pub(super) fn at_the_beginning(error: &Error) -> Option<Cause> {
        match error {
            Error::Open { source, .. } if source.kind == FailureKind::Lost => Some(Cause::Lost),
            Error::Open { source, .. } if source.kind == FailureKind::Locked => Some(Cause::Locked),
            Error::Lost { .. } => Some(Cause::Lost),
            Error::Locked { .. } => Some(Cause::Locked),
            Error::Conflict { .. } => Some(Cause::Conflict),
            _ => None,
        }
    }

    /// A statement failed. Who waits for a lock in the middle has waited as long as was asked for; and what the server didn't
    /// survive it is not asked again.
    pub(crate) fn in_between(failure: &Failure, access: Access) -> Option<Cause> {
        match (&failure.kind, access) {
            (FailureKind::Conflict, _) => Some(Cause::Conflict),
            (FailureKind::Locked, Access::Read) => Some(Cause::Locked),
            (FailureKind::Lost, Access::Read) => Some(Cause::Lost),
            _ => None,
        }
    }

    /// The transaction was not committed.
    pub(super) fn at_the_end(error: &Error) -> Option<Cause> {
        match error {
            Error::Conflict { .. } => Some(Cause::Conflict),
            Error::Locked { .. } => Some(Cause::Locked),
            _ => None,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Cause::Conflict => "a conflict with another transaction",
            Cause::Locked => "the database is locked",
            Cause::Lost => "the connection is lost",
        })
    }
}

/// The runs of one closure.
pub(super) struct Again<'a> {
    settings: &'a Settings,
    start: Instant,
    runs: u32,
}

impl<'a> Again<'a> {
    pub(super) fn new(settings: &'a Settings) -> Self {
        Again { settings, start: Instant::now(), runs: 0 }
    }

    /// Pauses, unless it was run often enough; whether it is to be run again.
    pub(super) fn after(&mut self, cause: Cause) -> bool {
        let pause = pause(self.runs, chance());
        let spent = self.start.elapsed();
        if self.runs >= self.settings.retries || spent + pause > self.settings.retry_timeout {
            tracing::warn!(target: "orm_core::retry", runs = self.runs + 1, %cause, "a transaction is given up");
            return false;
        }
        self.runs += 1;
        tracing::warn!(target: "orm_core::retry", runs = self.runs, %cause, ?pause, "a transaction is run again");
        sleep(pause);
        true
    }
}

/// The pause before the run that this many came before: between half of the whole length and the whole, so that two which
/// were in each other's way aren't again.
fn pause(runs: u32, chance: f64) -> Duration {
    let whole = FIRST.saturating_mul(1 << runs.min(10)).min(LONGEST);
    whole.mul_f64(0.5 + chance / 2.0)
}

/// A number from 0 to 1. Each of these hashers begins with other keys.
fn chance() -> f64 {
    f64::from(RandomState::new().hash_one(()) as u32) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_are_left_to_chance() {
        let milliseconds = |runs, chance| pause(runs, chance).as_millis();
        assert_eq!([0, 1, 2, 6, 7, 99].map(|runs| milliseconds(runs, 1.0)), [10, 20, 40, 640, 1000, 1000]);
        assert_eq!([0, 1, 2, 6, 7, 99].map(|runs| milliseconds(runs, 0.0)), [5, 10, 20, 320, 500, 500]);
        let chances: Vec<_> = (0..100).map(|_| chance()).collect();
        assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
        assert!(chances.iter().any(|chance| *chance < 0.5) && chances.iter().any(|chance| *chance > 0.5));
    }
}
