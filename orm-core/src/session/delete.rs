//! Deleting rows, and what goes with them.

use crate::entity::{Entities, IsEntity};
use crate::error::Result;
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::session::cascade::{Clear, Doomed, Plan};
use crate::session::gone::{cascades_to_itself, in_doubt};
use crate::session::table::AnyTable;
use crate::session::update::set_by;
use crate::session::{Session, Unwritten, Write, clearable};
use crate::value::Value;

/// How many rows one statement deletes.
const ROWS: usize = 128;

impl Session {
    /// Deletes a row, and what its relationships say goes with it.
    ///
    /// A relationship with `cascade = "delete"` (or `"all"`) takes its children along, to any depth, and a many-to-many
    /// its links. Rows that reference one of these otherwise are treated as their foreign key's `on_delete` says: by
    /// default the database refuses while there are any. Entities of all rows that went are
    /// [deleted](crate::Error::Deleted); loaded collections don't show them any more.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Author {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     #[relationship(backref = "author", cascade = "all")]
    ///     pub books: HasMany<Book>,
    /// }
    ///
    /// #[derive(Model)]
    /// pub struct Book {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     #[column(foreign_key = Author::id)] // ON DELETE CASCADE: it follows from the relationship
    ///     pub author_id: i64,
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// let author = s.insert(Author::draft().books([Book::draft(), Book::draft()]))?;
    /// s.delete(author)?;
    /// assert_eq!(s.query::<Book>().count()?, 0);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `DELETE … WHERE key = ?`, with `AND version = ?` where there is a version. Of a cascade, one `SELECT` for each level and table whose rows aren't known, then
    /// one `DELETE` for each (and each few hundred rows), those that reference before those referenced, under a savepoint;
    /// with `passive_deletes`, and for an `on_delete = "cascade"` of a column, the database does it.
    ///
    /// # Errors
    ///
    /// [`Error::Hook`](crate::Error::Hook) when a model's [`before_delete`](crate::Hooks::before_delete) refuses it,
    /// [`Error::Restricted`](crate::Error::Restricted) while another row references it, [`Error::Stale`](crate::Error::Stale)
    /// when the row is gone already or has another version, [`Error::Deleted`](crate::Error::Deleted) when this session deleted it. Nothing is
    /// deleted then.
    pub fn delete<E: IsEntity>(&self, entity: E) -> Result<()> {
        let table = self.table::<E::Model>();
        self.delete_slots(table, &[self.locate(table, entity.row())?])
    }

    /// Deletes many rows, each with what its relationships say goes with it, as [`delete`](Session::delete) does one. They
    /// may reference each other. All are deleted, or none: several rows go under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`delete`](Session::delete).
    pub fn delete_all<T: Model>(&self, entities: impl Entities<Model = T>) -> Result<()> {
        let table = self.table::<T>();
        let mut slots = Vec::new();
        entities.rows(|row| {
            slots.push(self.locate(table, row)?);
            Ok(())
        })?;
        self.delete_slots(table, &slots)
    }

    /// Deletes the rows in these slots, and what goes with them.
    pub(crate) fn delete_slots(&self, table: &dyn AnyTable, slots: &[u32]) -> Result<()> {
        let plan = self.allowed(table, slots)?;
        match plan.deletes.iter().map(|(_, slots)| slots.len()).sum() {
            0 => Ok(()),
            1 => self.carry_out(&plan).map_err(|unwritten| self.told(unwritten)),
            _ => self.all_or_none(|| self.carry_out(&plan)),
        }
    }

    /// The same under a savepoint of the caller's.
    pub(crate) fn delete_within<'s>(&'s self, table: &'s dyn AnyTable, slots: &[u32]) -> Result<(), Unwritten<'s>> {
        self.carry_out(&self.allowed(table, slots)?)
    }

    /// How these rows are deleted, once the hooks were asked.
    fn allowed<'s>(&'s self, table: &'s dyn AnyTable, slots: &[u32]) -> Result<Plan<'s>> {
        let plan = Doomed::with(self, table, slots)?.plan();
        for (table, slots) in &plan.deletes {
            slots.iter().try_for_each(|&slot| table.before_delete(slot))?;
        }
        Ok(plan)
    }

    /// Whether deleting some rows may delete others of the same table with them.
    pub(super) fn may_take(&self, table: &dyn AnyTable, rows: &[u32], others: &[u32]) -> Result<bool> {
        if rows.is_empty() || others.is_empty() || !cascades_to_itself(table.meta(), false) {
            return Ok(false);
        }
        // What the database does by itself isn't known beforehand.
        if cascades_to_itself(table.meta(), true) {
            return Ok(true);
        }
        let doomed = Doomed::with(self, table, rows)?;
        Ok(others.iter().any(|&slot| doomed.contains(table, slot)))
    }

    fn carry_out<'s>(&self, plan: &Plan<'s>) -> Result<(), Unwritten<'s>> {
        // Of rows that need each other, some lose what they need first.
        for Clear { table, key, slots } in &plan.clears {
            self.clear_key(*table, *key, slots)?;
        }
        let mut done: Vec<&'static ModelMeta> = Vec::new();
        for (table, slots) in &plan.deletes {
            // What the database deleted along with rows before these may have taken some of them.
            let may_be_gone = done.iter().any(|from| in_doubt(table.meta(), from, true));
            for slots in slots.chunks(ROWS) {
                let changed = self.send_delete(*table, slots)?;
                if changed != slots.len() as u64 && !may_be_gone {
                    return Err(Unwritten::Unmatched { table: *table, slots: slots.to_vec(), action: "delete" });
                }
            }
            self.taken(*table, slots)?;
            done.push(table.meta());
        }
        Ok(())
    }

    fn send_delete(&self, table: &dyn AnyTable, slots: &[u32]) -> Result<u64> {
        let keys = padded(table, slots);
        let key = if let &[slot] = slots { Some(table.key(slot)) } else { None };
        let write = Write { action: "delete", key: key.as_deref() };
        let sql = table.sql().delete(slots.len().next_power_of_two());
        self.execute(table.meta(), write, &sql, &keys).map_err(|error| self.in_the_way(table, slots, error))
    }

    /// Sets a foreign key of these rows to `NULL`, in one statement for each few hundred.
    pub(super) fn clear_key<'s>(
        &self,
        table: &'s dyn AnyTable,
        key: usize,
        slots: &[u32],
    ) -> Result<(), Unwritten<'s>> {
        let (columns, now) = (clearable(table.meta(), key), self.now());
        for slots in slots.chunks(ROWS) {
            let mut values = set_by(table.meta(), now);
            values.extend(padded(table, slots));
            let sql = table.sql().clear(key, slots.len().next_power_of_two());
            let changed = self.execute(table.meta(), Write { action: "update", key: None }, &sql, &values)?;
            drop(values);
            if changed != slots.len() as u64 {
                return Err(Unwritten::Unmatched { table, slots: slots.to_vec(), action: "update" });
            }
            self.keys_cleared(table, slots, &columns, Some(now))?;
        }
        Ok(())
    }
}

/// What these rows are found by. The last one stands again in the places that are left, so that there are few texts.
fn padded<'t>(table: &'t dyn AnyTable, slots: &[u32]) -> Vec<Value<'t>> {
    let rows = slots.iter().chain(std::iter::repeat(&slots[slots.len() - 1]));
    rows.take(slots.len().next_power_of_two()).flat_map(|&slot| table.values(slot, &table.sql().found_by)).collect()
}
