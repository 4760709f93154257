//! The statements that a session holds, prepared and ready to be run again.
//!
//! `rusqlite` has a cache of prepared statements, by their texts. To take one from it and to put it back is 1,160
//! instructions, as many as a small statement needs to run. So a session takes a statement once, and puts it back when it
//! ends, or when it has used [`HELD`] others since.

use rusqlite::{CachedStatement, Connection as Raw, Statement};

/// How many statements a session holds.
const HELD: usize = 32;

pub(super) struct Statements<'c> {
    raw: &'c Raw,
    held: Vec<Held<'c>>,
    /// The place of the one that was used last, which is mostly the next one too.
    last: usize,
    /// How many times one was used.
    uses: u64,
}

struct Held<'c> {
    sql: Box<str>,
    statement: CachedStatement<'c>,
    /// The number of its last use.
    used: u64,
}

impl<'c> Statements<'c> {
    pub(super) fn new(raw: &'c Raw) -> Self {
        Statements { raw, held: Vec::new(), last: 0, uses: 0 }
    }

    /// The prepared statement with this text.
    #[inline]
    pub(super) fn get(&mut self, sql: &str) -> rusqlite::Result<&mut Statement<'c>> {
        if self.held.get(self.last).is_none_or(|held| *held.sql != *sql) {
            self.last = match self.held.iter().position(|held| *held.sql == *sql) {
                Some(place) => place,
                None => self.hold(sql)?,
            };
        }
        self.uses += 1;
        let held = &mut self.held[self.last];
        held.used = self.uses;
        Ok(&mut held.statement)
    }

    /// Takes one from the cache, or prepares it; its place.
    #[cold]
    fn hold(&mut self, sql: &str) -> rusqlite::Result<usize> {
        let held = Held { sql: sql.into(), statement: self.raw.prepare_cached(sql)?, used: 0 };
        let oldest = (0..self.held.len()).min_by_key(|&place| self.held[place].used);
        match oldest.filter(|_| self.held.len() >= HELD) {
            Some(oldest) => {
                self.held[oldest] = held;
                Ok(oldest)
            }
            None => {
                self.held.push(held);
                Ok(self.held.len() - 1)
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answer(statements: &mut Statements<'_>, number: usize) -> isize {
        statements.get(&format!("SELECT {number}")).unwrap().query_one([], |row| row.get(0)).unwrap()
    }

    fn is_held(statements: &Statements<'_>, number: usize) -> bool {
        statements.held.iter().any(|held| *held.sql == *format!("SELECT {number}"))
    }

    #[test]
    fn more_can_be_used_than_are_held() {
        let raw = Raw::open_in_memory().unwrap();
        let mut statements = Statements::new(&raw);
        for number in (0..2 * HELD).chain((0..2 * HELD).rev()).flat_map(|number| [number, 0, number]) {
            assert_eq!(answer(&mut statements, number), number as isize);
        }
        assert_eq!(statements.held.len(), HELD);
    }

    #[test]
    fn who_was_not_used_for_longest_makes_room() {
        let raw = Raw::open_in_memory().unwrap();
        let mut statements = Statements::new(&raw);
        for number in (0..HELD).chain([0, HELD]) {
            answer(&mut statements, number);
        }
        assert!(!is_held(&statements, 1));
        assert!((0..=HELD).filter(|&number| number != 1).all(|number| is_held(&statements, number)));
    }
}
