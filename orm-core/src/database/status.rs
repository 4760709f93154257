//! What a pool is doing.

/// The connections of a database at one moment, from [`Database::status`](crate::Database::status): for metrics and health
/// checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// How many may be open at once.
    pub pool_size: usize,
    /// How many are open, or about to be.
    pub open: usize,
    /// How many of these no session uses.
    pub idle: usize,
    /// How many sessions wait for one, or, where one at a time may write, for that.
    pub waiting: usize,
    /// How often a closure was run again since the database was opened, see
    /// [`Database::transaction`](crate::Database::transaction).
    pub retries: u64,
}

impl Status {
    /// How many connections sessions use.
    #[must_use]
    pub fn in_use(&self) -> usize {
        self.open - self.idle
    }
}
