//! Which rows of one table the rows of another one reference, for many of them at once.

use rustc_hash::FxHashSet;

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
    // By far the most keys.
    if let (&[column], &[reference]) = (columns, references)
        && let Some(keys) = children.integers(column, slots)
    {
        return parents.find_by_integers(reference, &keys);
    }
    let find = |&child: &u32| {
        let key = children.values(child, columns);
        if is_null(&key) { None } else { parents.find_by(references, &key) }
    };
    slots.iter().map(find).collect()
}

/// The keys that the columns of these children hold of rows that the session doesn't have, or isn't sure of. A key may
/// be there several times.
pub(super) fn missing<'c, C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
    (children, columns): (&'c C, &[usize]),
    (parents, references): (&P, &[usize]),
    slots: &[u32],
) -> Vec<Key<'c>> {
    if let (&[column], &[reference]) = (columns, references)
        && let Some(keys) = children.integers(column, slots)
    {
        let found = parents.find_by_integers(reference, &keys);
        let unknown = |(&key, &slot): (&Option<i64>, &Option<u32>)| key.filter(|_| live(parents, slot).is_none());
        let mut missing: Vec<i64> = keys.iter().zip(&found).filter_map(unknown).collect();
        // Children that follow each other often have one parent.
        missing.dedup();
        let mut seen = FxHashSet::default();
        missing.retain(|&key| seen.insert(key));
        return missing.into_iter().map(|key| Key::from_buf([Value::Int(key)])).collect();
    }
    let unknown = |&child: &u32| {
        let key = children.values(child, columns);
        let known = is_null(&key) || live(parents, parents.find_by(references, &key)).is_some();
        (!known).then_some(key)
    };
    slots.iter().filter_map(unknown).collect()
}
