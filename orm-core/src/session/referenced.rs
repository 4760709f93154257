//! Which rows of one table the rows of another one reference, for many of them at once.

use crate::session::table::{AnyTable, Key, State, is_null};
use crate::value::Value;

/// The live one of these slots.
#[inline]
pub(super) fn live<T: AnyTable + ?Sized>(table: &T, slot: Option<u32>) -> Option<u32> {
    slot.filter(|&slot| table.state(slot) == State::Live)
}

/// For each of these children, the slot of the row that its columns reference, as far as the session has met it.
pub(super) fn referenced<C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
    (children, columns): (&C, &[usize]),
    (parents, references): (&P, &[usize]),
    slots: &[u32],
) -> Vec<Option<u32>> {
    HeldKeys::of(children, columns, slots).find(parents, references)
}

/// The values of a foreign key that some children hold.
pub(crate) enum HeldKeys<'c> {
    /// Of one column; by far the most keys.
    Integers(Vec<Option<i64>>),
    Values(Vec<Key<'c>>),
}

impl<'c> HeldKeys<'c> {
    pub(super) fn of<C: AnyTable + ?Sized>(children: &'c C, columns: &[usize], slots: &[u32]) -> Self {
        let integers = match columns {
            &[column] => children.integers(column, slots),
            _ => None,
        };
        integers.map_or_else(
            || HeldKeys::Values(slots.iter().map(|&child| children.values(child, columns)).collect()),
            HeldKeys::Integers,
        )
    }

    /// For each of the children, the slot of the row with its key in the columns `references`.
    pub(super) fn find<P: AnyTable + ?Sized>(&self, parents: &P, references: &[usize]) -> Vec<Option<u32>> {
        match (self, references) {
            (HeldKeys::Integers(keys), &[reference]) => parents.find_by_integers(reference, keys),
            // A key has as many columns as it references.
            (HeldKeys::Integers(keys), _) => vec![None; keys.len()],
            (HeldKeys::Values(keys), references) => {
                let find = |key: &Key<'_>| if is_null(key) { None } else { parents.find_by(references, key) };
                keys.iter().map(find).collect()
            }
        }
    }

    /// The keys of which the session has no live row with them in the columns `references`; one may be there several times.
    pub(super) fn missing<P: AnyTable + ?Sized>(&self, parents: &P, references: &[usize]) -> Vec<Key<'c>> {
        match (self, references) {
            (HeldKeys::Integers(keys), &[reference]) => {
                let missing = parents.missing_integers(reference, keys);
                missing.into_iter().map(|key| Key::from_buf([Value::Int(key)])).collect()
            }
            // A key has as many columns as it references.
            (HeldKeys::Integers(_), _) => Vec::new(),
            (HeldKeys::Values(keys), references) => {
                let is_missing =
                    |key: &&Key<'_>| !is_null(key) && live(parents, parents.find_by(references, key)).is_none();
                keys.iter().filter(is_missing).cloned().collect()
            }
        }
    }
}
