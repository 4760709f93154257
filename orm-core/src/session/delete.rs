//! Deleting rows: what the database does to the rows that reference them, memory does too.

use std::collections::HashSet;

use crate::entity::Entity;
use crate::error::Result;
use crate::model::Model;
use crate::schema::{Action, ModelMeta};
use crate::session::table::{AnyTable, State};
use crate::session::{Session, Write};
use crate::value::Value;

impl Session {
    /// Deletes a row. Rows that reference it are treated as their foreign key's `on_delete` says: by default the database
    /// refuses while there are any.
    ///
    /// Sends `DELETE … WHERE key = ?`. Entities of rows that went with it are [deleted](crate::Error::Deleted) too;
    /// loaded collections don't show them any more.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`](crate::Error::Refused) while another row references it, [`Error::Stale`](crate::Error::Stale)
    /// when the row is gone already, [`Error::Deleted`](crate::Error::Deleted) when this session deleted it.
    pub fn delete<T: Model>(&self, entity: Entity<'_, T>) -> Result<()> {
        let table = self.table::<T>();
        let slot = self.locate(table, &entity)?;
        let key: Vec<_> = (table as &dyn AnyTable).key(slot);
        let changed = self.execute(T::META, Write::of("delete", &key), table.sql.delete(), &key)?;
        if changed == 0 {
            return Err(self.stale(table, slot, "delete"));
        }
        self.gone(table, slot)
    }

    /// The database deleted this row; memory follows.
    pub(crate) fn gone(&self, table: &dyn AnyTable, slot: u32) -> Result<()> {
        let meta = table.meta();
        self.set_state(table, slot, State::Deleted);
        for (column, described) in meta.columns.iter().enumerate() {
            if described.references.is_some() {
                let key = table.value(slot, column).into_owned();
                self.key_moved(table, slot, column, &key, &Value::Null);
            }
        }
        for other in self.known_tables() {
            self.follow_delete(table, slot, other)?;
        }
        Ok(())
    }

    /// What the deletion of a row did to the rows of another table.
    fn follow_delete(&self, table: &dyn AnyTable, slot: u32, other: &dyn AnyTable) -> Result<()> {
        let meta = table.meta();
        other.links().filter(|links| links.parent == table.model()).for_each(|links| links.empty(self, slot));
        for (column, described) in other.meta().columns.iter().enumerate() {
            let Some(reference) = &described.references else { continue };
            if reference.identity != meta.identity {
                continue;
            }
            let Some(references) = meta.column(reference.field) else { continue };
            let key = table.value(slot, references).into_owned();
            match reference.on_delete {
                Action::NoAction | Action::Restrict => {}
                Action::SetNull => self.key_cleared(other, column, &key)?,
                Action::SetDefault => self.doubt(other),
                Action::Cascade => {
                    for child in 0..other.len() {
                        if other.state(child) != State::Deleted && other.value(child, column) == key {
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

    /// Rows of this table may have been changed where memory can't tell which: all are read again before they answer.
    fn doubt(&self, table: &dyn AnyTable) {
        for slot in 0..table.len() {
            if table.state(slot) == State::Live {
                self.set_state(table, slot, State::Stale);
            }
        }
        table.links().for_each(|links| links.doubt_all(self));
    }
}

/// Whether deleting a row of `from` can change rows of `meta` by a chain of cascades with a model in between: the rows
/// in between need not be in memory.
fn reached_through_others(meta: &'static ModelMeta, from: &ModelMeta, seen: &mut HashSet<&'static str>) -> bool {
    let above = meta.columns.iter().filter_map(|column| column.references.as_ref());
    above
        .filter(|reference| !matches!(reference.on_delete, Action::NoAction | Action::Restrict))
        .filter_map(|reference| (reference.meta)())
        .filter(|parent| parent.identity != from.identity && seen.insert(parent.identity))
        .collect::<Vec<_>>()
        .into_iter()
        .any(|parent| cascades_from(parent, from) || reached_through_others(parent, from, seen))
}

fn cascades_from(meta: &ModelMeta, from: &ModelMeta) -> bool {
    let above = meta.columns.iter().filter_map(|column| column.references.as_ref());
    above.into_iter().any(|reference| reference.identity == from.identity && reference.on_delete == Action::Cascade)
}
