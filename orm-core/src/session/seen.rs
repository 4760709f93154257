//! Which integers of many were there already.

use rustc_hash::FxHashSet;

/// Keys are mostly small, and dense: a bit is enough for each of those.
pub(super) struct Seen {
    small: Vec<u64>,
    other: FxHashSet<i64>,
}

impl Seen {
    /// For so many.
    pub(super) fn of(number: usize) -> Self {
        // Up to four times their number: a sixteenth of the memory that the numbers themselves take.
        Seen { small: vec![0; number / 16 + 16], other: FxHashSet::default() }
    }

    /// Notes a number; whether it wasn't there.
    #[inline]
    pub(super) fn insert(&mut self, number: i64) -> bool {
        let place = usize::try_from(number).ok();
        let Some(bits) = place.and_then(|place| self.small.get_mut(place / 64)) else {
            return self.other.insert(number);
        };
        let bit = 1 << (number % 64);
        let new = *bits & bit == 0;
        *bits |= bit;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_is_new_once() {
        let mut seen = Seen::of(4);
        let numbers = [0, 63, 64, 1_023, 1_024, -1, i64::MIN, i64::MAX];
        assert!(numbers.into_iter().all(|number| seen.insert(number)));
        assert!(numbers.into_iter().all(|number| !seen.insert(number)));
    }
}
