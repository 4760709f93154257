//! What memory follows when rows are gone: what the database does to the rows that reference them, memory does too.

use rustc_hash::FxHashSet;

use crate::error::Result;
use crate::schema::{Action, ForeignKeyMeta, ModelMeta};
use crate::session::Session;
use crate::session::cascade::is_walked;
use crate::session::table::{AnyTable, State};

/// Rows of a table that reference gone ones over one key.
struct Followers<'s> {
    table: &'s dyn AnyTable,
    key: usize,
    slots: Vec<u32>,
}

impl Session {
    /// These rows are not in the database any more.
    pub(crate) fn gone<T: AnyTable + ?Sized>(&self, table: &T, slots: &[u32]) -> Result<()> {
        match self.known_table(table.model()) {
            Some(table) => self.follow_gone(table, slots, false),
            None => Ok(()),
        }
    }

    /// This session deleted these rows, and before them what goes with them by its own cascades.
    pub(super) fn taken(&self, table: &dyn AnyTable, slots: &[u32]) -> Result<()> {
        self.follow_gone(table, slots, true)
    }

    fn follow_gone(&self, table: &dyn AnyTable, slots: &[u32], walked: bool) -> Result<()> {
        let mut pending = vec![(table, slots.to_vec(), walked)];
        while let Some((table, mut slots, walked)) = pending.pop() {
            slots.retain(|&slot| table.state(slot) != State::Deleted);
            if slots.is_empty() {
                continue;
            }
            // As long as the rows can be found by their keys.
            let followers = self.followers(table, &slots);
            for &slot in &slots {
                self.set_state(table, slot, State::Deleted);
                self.moved(table, slot, Some(table.version(slot)), None);
            }
            for other in self.known_tables() {
                for links in other.links().filter(|links| links.parent == table.model()) {
                    slots.iter().for_each(|&slot| links.empty(self, slot));
                }
            }
            for Followers { table: other, key, slots } in followers {
                let columns = other.meta().foreign_keys[key].columns;
                match other.sql().on_delete[key] {
                    Action::NoAction | Action::Restrict => {}
                    Action::SetNull => self.keys_cleared(other, &slots, columns, None)?,
                    Action::SetDefault => self.doubt(other),
                    Action::Cascade => pending.push((other, slots, false)),
                }
            }
            for other in self.known_tables() {
                if in_doubt(other.meta(), table.meta(), walked) {
                    self.doubt(other);
                }
            }
        }
        Ok(())
    }

    /// The rows in memory that reference one of these.
    fn followers(&self, table: &dyn AnyTable, slots: &[u32]) -> Vec<Followers<'_>> {
        let gone: FxHashSet<u32> = slots.iter().copied().collect();
        let mut followers = Vec::new();
        for other in self.known_tables() {
            for (key, foreign_key) in other.meta().foreign_keys.iter().enumerate() {
                let acts = foreign_key.identity == table.meta().identity && acts(other.sql().on_delete[key]);
                let Some((_, references)) = foreign_key.referenced().filter(|_| acts) else { continue };
                let mut rows: Vec<u32> = (0..other.len()).filter(|&row| other.state(row) != State::Deleted).collect();
                match *slots {
                    [one] => {
                        let wanted = table.values(one, &references);
                        rows.retain(|&row| other.holds(row, foreign_key.columns, &wanted));
                    }
                    _ => rows.retain(|&row| {
                        let values = other.values(row, foreign_key.columns);
                        table.find_by(&references, &values).is_some_and(|parent| gone.contains(&parent))
                    }),
                }
                if !rows.is_empty() {
                    followers.push(Followers { table: other, key, slots: rows });
                }
            }
        }
        followers
    }

    /// Rows of this table may have other values by now.
    pub(super) fn doubt_rows(&self, table: &dyn AnyTable) {
        for slot in 0..table.len() {
            if table.state(slot) == State::Live {
                self.set_state(table, slot, State::Stale);
            }
        }
    }

    /// Rows of this table may have been changed where memory can't tell which: all are read again before they answer.
    pub(crate) fn doubt(&self, table: &dyn AnyTable) {
        self.doubt_rows(table);
        table.links().for_each(|links| links.doubt_all(self));
    }
}

/// Whether the database does anything to the row.
fn acts(action: Action) -> bool {
    !matches!(action, Action::NoAction | Action::Restrict)
}

/// Whether deleting rows of `from` can change rows of `meta` by rows in between that the database deletes and that need not
/// be in memory; `walked` where this library deleted first what goes with them by its own cascades.
pub(super) fn in_doubt(meta: &'static ModelMeta, from: &'static ModelMeta, walked: bool) -> bool {
    let mut seen = Vec::new();
    let mut above = parents(meta, acts);
    above.any(|(_, parent)| loses_rows(parent, from, walked, &mut seen))
}

/// Whether deleting a row of this model may delete others of its rows; with `walked`, by what the database does alone.
pub(super) fn cascades_to_itself(meta: &'static ModelMeta, walked: bool) -> bool {
    loses_rows(meta, meta, walked, &mut Vec::new())
}

/// Whether the database may delete rows of this model that memory doesn't know when rows of `from` are deleted.
fn loses_rows(meta: &'static ModelMeta, from: &'static ModelMeta, walked: bool, seen: &mut Vec<&'static str>) -> bool {
    if seen.contains(&meta.identity) {
        return false;
    }
    seen.push(meta.identity);
    let mut above = parents(meta, |action| action == Action::Cascade);
    above.any(|(key, parent)| {
        let directly = parent.identity == from.identity && !(walked && is_walked(from, meta, key));
        directly || loses_rows(parent, from, walked, seen)
    })
}

/// The models that this one references where the database does this to its rows, with the number of the key.
fn parents(
    meta: &'static ModelMeta,
    does: impl Fn(Action) -> bool,
) -> impl Iterator<Item = (usize, &'static ModelMeta)> {
    let keys = meta.foreign_keys.iter().enumerate();
    keys.filter(move |(key, _)| does(meta.on_delete(*key)))
        .filter_map(|(key, foreign_key): (usize, &ForeignKeyMeta)| Some((key, (foreign_key.meta)()?)))
}
