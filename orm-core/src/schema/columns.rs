//! The columns of one key.

use std::fmt;

/// Positions of columns that together are a key or reference one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Columns {
    at: [usize; Columns::MOST],
    len: usize,
}

impl Columns {
    /// How many columns a key has at most.
    pub const MOST: usize = 8;

    /// No column: what a key that doesn't exist has.
    pub const NONE: Columns = Columns { at: [usize::MAX; Columns::MOST], len: 0 };

    /// With one more; beyond [`MOST`](Columns::MOST) there are none.
    #[must_use]
    pub const fn with(mut self, column: usize) -> Columns {
        if self.len < Columns::MOST {
            self.at[self.len] = column;
            self.len += 1;
        }
        self
    }

    /// The positions.
    #[must_use]
    pub const fn as_slice(&self) -> &[usize] {
        self.at.split_at(self.len).0
    }
}

impl std::ops::Deref for Columns {
    type Target = [usize];

    #[inline]
    fn deref(&self) -> &[usize] {
        self.as_slice()
    }
}

impl fmt::Debug for Columns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}
