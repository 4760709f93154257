//! From a primary key to the slot that holds its row.

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};
use rustc_hash::FxHashMap;

use crate::model::Model;
use crate::value::{Value, shortest};

/// Keys of one integer are found in a vector while they are dense, and in a hash map beyond. All other keys are hashed by
/// a [`Hashes`], and compared with the row in the slot, so that no key is stored twice.
#[derive(Default)]
pub(super) struct Index {
    dense: Vec<u32>,
    sparse: FxHashMap<i64, u32>,
    other: HashTable<u32>,
}

impl Index {
    #[inline]
    pub(super) fn integer(&self, key: i64) -> Option<u32> {
        if let Some(&entry) = usize::try_from(key).ok().and_then(|at| self.dense.get(at))
            && entry != 0
        {
            return Some(entry - 1);
        }
        if self.sparse.is_empty() { None } else { self.sparse.get(&key).copied() }
    }

    #[inline]
    pub(super) fn insert_integer(&mut self, key: i64, slot: u32) {
        let limit = (slot as usize + 256) * 4;
        match usize::try_from(key) {
            Ok(at) if at < self.dense.len() => self.dense[at] = slot + 1,
            Ok(at) if at < limit => {
                if at > self.dense.len() {
                    self.dense.resize(at, 0);
                }
                self.dense.push(slot + 1);
            }
            _ => {
                self.sparse.insert(key, slot);
            }
        }
    }

    /// Unless another slot has the key.
    pub(super) fn remove_integer(&mut self, key: i64, slot: u32) {
        if self.integer(key) != Some(slot) {
            return;
        }
        if let Some(entry) = usize::try_from(key).ok().and_then(|at| self.dense.get_mut(at)) {
            *entry = 0;
        }
        self.sparse.remove(&key);
    }

    pub(super) fn hashed(&self, hash: u64, holds: impl Fn(u32) -> bool) -> Option<u32> {
        self.other.find(hash, |&slot| holds(slot)).copied()
    }

    /// `hash_of` tells the hash of a slot that is there already.
    pub(super) fn insert_hashed(&mut self, hash: u64, slot: u32, hash_of: impl Fn(u32) -> u64) {
        self.other.insert_unique(hash, slot, |&other| hash_of(other));
    }

    pub(super) fn remove_hashed(&mut self, hash: u64, slot: u32) {
        if let Ok(entry) = self.other.find_entry(hash, |&at| at == slot) {
            entry.remove();
        }
    }
}

/// How the values of keys are hashed.
#[derive(Default)]
pub(super) struct Hashes(DefaultHashBuilder);

impl Hashes {
    /// The hash of these values.
    #[inline]
    pub(super) fn of<'v>(&self, values: impl IntoIterator<Item = Value<'v>>) -> u64 {
        let mut hasher = self.0.build_hasher();
        values.into_iter().for_each(|value| hash(&value, &mut hasher));
        hasher.finish()
    }
}

/// From the values of other columns to the slots that have, or had, them: an entry is never removed, and whoever looks
/// up asks the row itself. So it needs no undoing.
pub(super) struct Lookup {
    columns: Box<[usize]>,
    slots: HashTable<(u64, u32)>,
    hashes: Hashes,
}

impl Lookup {
    pub(super) fn new(columns: &[usize]) -> Self {
        Lookup { columns: columns.into(), slots: HashTable::new(), hashes: Hashes::default() }
    }

    pub(super) fn is_over(&self, columns: &[usize]) -> bool {
        *self.columns == *columns
    }

    pub(super) fn insert<T: Model>(&mut self, row: &T, slot: u32) {
        let entry = (self.hashes.of(self.columns.iter().map(|&column| row.value(column))), slot);
        if self.slots.find(entry.0, |other| *other == entry).is_none() {
            self.slots.insert_unique(entry.0, entry, |other| other.0);
        }
    }

    pub(super) fn find(&self, key: &[Value<'_>], holds: impl Fn(u32) -> bool) -> Option<u32> {
        self.slots.find(self.hashes.of(key.iter().map(Value::borrowed)), |entry| holds(entry.1)).map(|entry| entry.1)
    }
}

#[inline]
pub(super) fn hash(value: &Value<'_>, hasher: &mut impl Hasher) {
    match value {
        Value::Int(value) => hasher.write_i64(*value),
        Value::Null => {}
        Value::Bool(value) => value.hash(hasher),
        Value::BigUnsigned(value) => value.hash(hasher),
        // `-0.0` is equal to `0.0`.
        Value::Real(value) => (value + 0.0).to_bits().hash(hasher),
        Value::Decimal(value) => shortest(value).hash(hasher),
        Value::Text(value) | Value::Temporal(value) => value.hash(hasher),
        Value::Blob(value) => value.hash(hasher),
        Value::List(values) => values.iter().for_each(|value| hash(value, hasher)),
    }
}
