//! From a primary key to the slot that holds its row.

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};
use rustc_hash::FxHashMap;

use crate::model::Model;
use crate::session::table::values_of;
use crate::value::Value;

/// Keys of one integer are found in a vector while they are dense, and in a hash map beyond. All other keys are hashed,
/// and compared with the row in the slot, so that no key is stored twice.
#[derive(Default)]
pub(super) struct Index {
    dense: Vec<u32>,
    sparse: FxHashMap<i64, u32>,
    other: HashTable<u32>,
    hasher: DefaultHashBuilder,
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

    pub(super) fn insert_integer(&mut self, key: i64, slot: u32) {
        let limit = (slot as usize + 256) * 4;
        match usize::try_from(key) {
            Ok(at) if at < limit => {
                if at >= self.dense.len() {
                    self.dense.resize(at + 1, 0);
                }
                self.dense[at] = slot + 1;
            }
            _ => {
                self.sparse.insert(key, slot);
            }
        }
    }

    pub(super) fn remove_integer(&mut self, key: i64) {
        if let Some(entry) = usize::try_from(key).ok().and_then(|at| self.dense.get_mut(at)) {
            *entry = 0;
        }
        self.sparse.remove(&key);
    }

    pub(super) fn values(&self, key: &[Value<'_>], holds: impl Fn(u32) -> bool) -> Option<u32> {
        self.other.find(self.hash(key), |&slot| holds(slot)).copied()
    }

    pub(super) fn insert_values(&mut self, key: &[Value<'_>], slot: u32, hash_of: impl Fn(&Self, u32) -> u64) {
        if self.other.len() == self.other.capacity() {
            // Rehashing asks for the keys of all slots, and they are hashed by this very index.
            let mut grown = HashTable::with_capacity((self.other.len() + 8) * 2);
            for &old in &self.other {
                grown.insert_unique(hash_of(self, old), old, |&slot| hash_of(self, slot));
            }
            self.other = grown;
        }
        let hash = self.hash(key);
        self.other.insert_unique(hash, slot, |_| hash);
    }

    pub(super) fn remove_values(&mut self, key: &[Value<'_>], slot: u32) {
        let hash = self.hash(key);
        if let Ok(entry) = self.other.find_entry(hash, |&at| at == slot) {
            entry.remove();
        }
    }

    pub(super) fn hash(&self, key: &[Value<'_>]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        key.iter().for_each(|value| hash(value, &mut hasher));
        hasher.finish()
    }
}

/// From the values of other columns to the slots that have, or had, them: an entry is never removed, and whoever looks
/// up asks the row itself. So it needs no undoing.
pub(super) struct Lookup {
    columns: Box<[usize]>,
    slots: HashTable<(u64, u32)>,
    hasher: DefaultHashBuilder,
}

impl Lookup {
    pub(super) fn new(columns: &[usize]) -> Self {
        Lookup { columns: columns.into(), slots: HashTable::new(), hasher: DefaultHashBuilder::default() }
    }

    pub(super) fn is_over(&self, columns: &[usize]) -> bool {
        *self.columns == *columns
    }

    pub(super) fn insert<T: Model>(&mut self, row: &T, slot: u32) {
        let entry = (self.hash(&values_of(row, &self.columns)), slot);
        if self.slots.find(entry.0, |other| *other == entry).is_none() {
            self.slots.insert_unique(entry.0, entry, |other| other.0);
        }
    }

    pub(super) fn find(&self, key: &[Value<'_>], holds: impl Fn(u32) -> bool) -> Option<u32> {
        self.slots.find(self.hash(key), |entry| holds(entry.1)).map(|entry| entry.1)
    }

    fn hash(&self, key: &[Value<'_>]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        key.iter().for_each(|value| hash(value, &mut hasher));
        hasher.finish()
    }
}

pub(super) fn hash(value: &Value<'_>, hasher: &mut impl Hasher) {
    std::mem::discriminant(value).hash(hasher);
    match value {
        Value::Null => {}
        Value::Bool(value) => value.hash(hasher),
        Value::Int(value) => value.hash(hasher),
        Value::BigUnsigned(value) => value.hash(hasher),
        Value::Real(value) => value.to_bits().hash(hasher),
        Value::Decimal(value) | Value::Text(value) | Value::Temporal(value) => value.hash(hasher),
        Value::Blob(value) => value.hash(hasher),
    }
}
