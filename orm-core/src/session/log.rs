//! What a session has sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

/// How many texts a session keeps; the count goes on.
const KEPT: usize = 1_000;

#[derive(Default)]
pub(super) struct Log {
    count: usize,
    texts: VecDeque<Arc<str>>,
}

impl Log {
    pub(super) fn record(&mut self, sql: &str) {
        tracing::debug!(target: "orm_core::sql", sql);
        self.count += 1;
        if self.texts.len() == KEPT {
            self.texts.pop_front();
        }
        // One that is sent again and again is kept once.
        let text = match self.texts.back() {
            Some(last) if **last == *sql => Arc::clone(last),
            _ => sql.into(),
        };
        self.texts.push_back(text);
    }

    pub(super) fn statements(&self) -> Statements {
        Statements { count: self.count, texts: self.texts.iter().cloned().collect() }
    }
}

/// The statements that a session has sent, from [`Session::statements`](crate::Session::statements).
///
/// It displays as one statement a line, for the message of an assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    count: usize,
    texts: Vec<Arc<str>>,
}

impl Statements {
    /// How many statements were sent.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether none was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The texts of the latest 1,000.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(AsRef::as_ref)
    }
}

impl fmt::Display for Statements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} statements", self.count)?;
        self.iter().try_for_each(|sql| writeln!(f, "  {sql}"))
    }
}
