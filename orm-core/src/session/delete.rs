//! Deleting rows: what the database does to the rows that reference them, memory does too.

use std::collections::HashSet;

use crate::cells::key_text;
use crate::entity::Entity;
use crate::error::Result;
use crate::model::Model;
use crate::schema::{Action, ModelMeta};
use crate::session::table::{AnyTable, State};
use crate::session::{Session, Write};

/// How many rows one statement deletes.
const ROWS: usize = 128;

impl Session {
    /// Deletes a row. Rows that reference it are treated as their foreign key's `on_delete` says: by default the database
    /// refuses while there are any.
    ///
    /// Sends `DELETE … WHERE key = ?`, with `AND version = ?` where there is a version. Entities of rows that went with it are [deleted](crate::Error::Deleted) too;
    /// loaded collections don't show them any more.
    ///
    /// # Errors
    ///
    /// [`Error::Hook`](crate::Error::Hook) when the model's [`before_delete`](crate::Hooks::before_delete) refuses it,
    /// [`Error::Refused`](crate::Error::Refused) while another row references it, [`Error::Stale`](crate::Error::Stale)
    /// when the row is gone already or has another version, [`Error::Deleted`](crate::Error::Deleted) when this session deleted it.
    pub fn delete<T: Model>(&self, entity: Entity<'_, T>) -> Result<()> {
        let table = self.table::<T>();
        let slot = self.locate(table, &entity)?;
        self.delete_slots(table, &[slot])
    }

    /// Deletes the rows in these slots, in one statement for each few hundred.
    pub(crate) fn delete_slots(&self, table: &dyn AnyTable, slots: &[u32]) -> Result<()> {
        let meta = table.meta();
        slots.iter().try_for_each(|&slot| table.before_delete(slot))?;
        for slots in slots.chunks(ROWS) {
            let (first, last) = (slots[0], slots[slots.len() - 1]);
            // The last row stands again in the places that are left, so that there are few texts.
            let length = slots.len().next_power_of_two();
            let rows = slots.iter().chain(std::iter::repeat_n(&last, length - slots.len()));
            let keys: Vec<_> = rows.flat_map(|&slot| table.values(slot, &table.sql().found_by)).collect();
            let write = Write { action: "delete", key: (length == 1).then(|| key_text(&table.key(first))) };
            let changed = self.execute(meta, write, &table.sql().delete(length), &keys)?;
            drop(keys);
            if changed != slots.len() as u64 {
                return Err(self.stale(table, first, "delete"));
            }
            slots.iter().try_for_each(|&slot| self.gone(table, slot))?;
        }
        Ok(())
    }

    /// The database deleted this row; memory follows.
    pub(crate) fn gone<T: AnyTable + ?Sized>(&self, table: &T, slot: u32) -> Result<()> {
        self.set_state(table, slot, State::Deleted);
        self.moved(table, slot, Some(table.version(slot)), None);
        for other in self.known_tables() {
            self.follow_delete(table, slot, other)?;
        }
        Ok(())
    }

    /// What the deletion of a row did to the rows of another table.
    fn follow_delete<T: AnyTable + ?Sized>(&self, table: &T, slot: u32, other: &dyn AnyTable) -> Result<()> {
        let meta = table.meta();
        other.links().filter(|links| links.parent == table.model()).for_each(|links| links.empty(self, slot));
        for foreign_key in other.meta().foreign_keys {
            if foreign_key.identity != meta.identity {
                continue;
            }
            let Some((_, references)) = foreign_key.referenced() else { continue };
            let key = table.owned_values(slot, &references);
            match foreign_key.on_delete {
                Action::NoAction | Action::Restrict => {}
                Action::SetNull => self.key_cleared(other, foreign_key.columns, &key, foreign_key.columns)?,
                Action::SetDefault => self.doubt(other),
                Action::Cascade => {
                    for child in 0..other.len() {
                        if other.state(child) != State::Deleted && other.holds(child, foreign_key.columns, &key) {
                            self.gone(other, child)?;
                        }
                    }
                }
            }
        }
        if reached_through_others(other.meta(), meta, &mut HashSet::new()) {
            self.doubt(other);
        }
        Ok(())
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

/// Whether deleting a row of `from` can change rows of `meta` by a chain of cascades with a model in between: the rows
/// in between need not be in memory.
pub(super) fn reached_through_others(
    meta: &'static ModelMeta,
    from: &ModelMeta,
    seen: &mut HashSet<&'static str>,
) -> bool {
    meta.foreign_keys
        .iter()
        .filter(|reference| !matches!(reference.on_delete, Action::NoAction | Action::Restrict))
        .filter_map(|reference| (reference.meta)())
        .filter(|parent| parent.identity != from.identity && seen.insert(parent.identity))
        .collect::<Vec<_>>()
        .into_iter()
        .any(|parent| cascades_from(parent, from) || reached_through_others(parent, from, seen))
}

fn cascades_from(meta: &ModelMeta, from: &ModelMeta) -> bool {
    meta.foreign_keys
        .iter()
        .any(|reference| reference.identity == from.identity && reference.on_delete == Action::Cascade)
}
