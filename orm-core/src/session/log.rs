//! What a session has sent.

use std::collections::VecDeque;
use std::fmt;
use std::rc::Rc;

/// How many texts a session keeps; the count goes on.
const KEPT: usize = 1_000;

#[derive(Default)]
pub(super) struct Log {
    count: usize,
    texts: VecDeque<Rc<str>>,
}

impl Log {
    pub(super) fn record(&mut self, sql: &str) {
        tracing::debug!(target: "orm_core::sql", sql);
        self.count += 1;
        // One statement is often sent several times in a row.
        let text = match self.texts.back() {
            Some(last) if **last == *sql => Rc::clone(last),
            _ => sql.into(),
        };
        if self.texts.len() == KEPT {
            self.texts.pop_front();
        }
        self.texts.push_back(text);
    }

    pub(super) fn statements(&self) -> Statements {
        Statements { count: self.count, texts: self.texts.iter().map(|text| (**text).into()).collect() }
    }
}

/// The statements that a session has sent, from [`Session::statements`](crate::Session::statements).
///
/// It displays as one statement a line, for the message of an assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    count: usize,
    texts: Vec<Box<str>>,
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
