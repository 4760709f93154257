//! Statements over many rows that didn't match all of them.

use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::table::AnyTable;

/// Why rows were not written.
pub(crate) enum Unwritten<'s> {
    Error(Error),
    /// A statement matched fewer rows than these.
    Unmatched {
        table: &'s dyn AnyTable,
        slots: Vec<u32>,
        action: &'static str,
    },
}

impl From<Error> for Unwritten<'_> {
    fn from(error: Error) -> Self {
        Unwritten::Error(error)
    }
}

impl Session {
    /// Runs statements over many rows under a savepoint, so that all are written or none.
    pub(crate) fn all_or_none<'s, R>(&'s self, body: impl FnOnce() -> Result<R, Unwritten<'s>>) -> Result<R> {
        self.savepoint(body).map_err(|unwritten| self.told(unwritten))
    }

    /// The error that names the row in question, which can be told as soon as the others are as they were before.
    #[cold]
    pub(crate) fn told(&self, unwritten: Unwritten<'_>) -> Error {
        match unwritten {
            Unwritten::Error(error) => error,
            Unwritten::Unmatched { table, slots, action } => {
                let is_as_known = |&slot: &u32| {
                    let found_by = &table.sql().found_by;
                    self.count_of(table.meta(), found_by, &table.values(slot, found_by)) > 0
                };
                let mut others = slots.iter().copied().filter(|slot| !is_as_known(slot));
                let error = self.stale(table, others.next().unwrap_or(slots[0]), action);
                others.for_each(|slot| drop(self.stale(table, slot, action)));
                error
            }
        }
    }
}
