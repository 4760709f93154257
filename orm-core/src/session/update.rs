//! Changing rows, and moving children between parents.

use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::session::table::{AnyTable, State, Table, key_of};
use crate::session::{Session, Write};
use crate::value::Value;

impl Session {
    /// Changes a row: the closure changes a copy, and the columns that differ are written.
    ///
    /// A changed foreign key moves the child between the loaded collections. Sends `UPDATE … SET … WHERE key = ?`, or
    /// nothing where nothing differs.
    ///
    /// # Errors
    ///
    /// [`Error::KeyChanged`] for a changed primary key, [`Error::Stale`] when the row is gone, [`Error::Refused`] when a
    /// constraint is violated, [`Error::Deleted`] for a deleted entity. The entity is then as it was.
    pub fn update<T: Model>(&self, entity: Entity<'_, T>, change: impl FnOnce(&mut T)) -> Result<()> {
        let table = self.table::<T>();
        let slot = self.locate(table, &entity)?;
        let current = table.slot(slot).current();
        let mut row = current.duplicate();
        change(&mut row);
        let columns: Vec<usize> =
            (0..T::META.columns.len()).filter(|&column| current.value(column) != row.value(column)).collect();
        if T::META.key.iter().any(|key| columns.contains(key)) {
            return Err(Error::KeyChanged { model: T::META.name, key: crate::cells::key_text(&key_of(current)) });
        }
        self.write_columns(table, slot, row, &columns)
    }

    fn write_columns<T: Model>(&self, table: &Table<T>, slot: u32, row: T, columns: &[usize]) -> Result<()> {
        if columns.is_empty() {
            return Ok(());
        }
        let current = table.slot(slot).current();
        let sql = table.sql.update(columns);
        let key = key_of(current);
        let values: Vec<_> = columns.iter().map(|&column| row.value(column)).chain(key.iter().cloned()).collect();
        if self.execute(T::META, Write::of("update", &key), &sql, &values)? == 0 {
            return Err(self.stale(table, slot, "update"));
        }
        drop(values);
        self.push_version(table, slot, row);
        let now = table.slot(slot).current();
        for &column in columns.iter().filter(|&&column| T::META.columns[column].references.is_some()) {
            self.key_moved(table, slot, column, &current.value(column), &now.value(column));
        }
        self.order_moved(table, slot, columns);
        Ok(())
    }

    pub(crate) fn stale(&self, table: &dyn AnyTable, slot: u32, action: &'static str) -> Error {
        let error = Error::Stale { model: table.meta().name, key: crate::cells::key_text(&table.key(slot)), action };
        self.set_state(table, slot, State::Stale);
        error
    }

    /// Sets a child's foreign key; under a unique key, the child that has it now loses it first.
    pub(crate) fn set_key<C: Model>(&self, side: &Navigation, child: u32, key: Value<'static>) -> Result<()> {
        let table = self.table::<C>();
        if table.slot(child).current().value(side.column) == key {
            return Ok(());
        }
        let row = table.with_value(child, side.column, key.clone())?;
        let write = || self.write_columns(table, child, row, &[side.column]);
        if side.unique && side.nullable && !key.is_null() {
            return self.savepoint(|| {
                self.release::<C>(side.column, &key)?;
                write()
            });
        }
        write()
    }

    /// Sets the foreign key of all children with this key to `NULL`.
    pub(crate) fn release<C: Model>(&self, column: usize, key: &Value<'_>) -> Result<()> {
        let table = self.table::<C>();
        let (name, sql) = (&table.sql.names[column], &table.sql);
        let mut text = format!("UPDATE {} SET {name} = NULL WHERE {name} = ", sql.table);
        sql.dialect.placeholder(&mut text, 1);
        self.execute(C::META, Write { action: "update", key: None }, &text, std::slice::from_ref(key))?;
        self.key_cleared(table, column, key)
    }

    /// The database set the foreign key of all children with this key to `NULL`; memory follows.
    pub(crate) fn key_cleared(&self, table: &dyn AnyTable, column: usize, key: &Value<'_>) -> Result<()> {
        for slot in 0..table.len() {
            if table.state(slot) != State::Deleted && table.value(slot, column) == *key {
                self.change(table, slot, column, Value::Null)?;
                self.key_moved(table, slot, column, key, &Value::Null);
                self.order_moved(table, slot, &[column]);
            }
        }
        Ok(())
    }

    fn change(&self, table: &dyn AnyTable, slot: u32, column: usize, value: Value<'static>) -> Result<()> {
        let to = table.version(slot);
        table.push_changed(slot, column, value)?;
        self.journal.record(|| crate::session::savepoint::Undo::Version { table: table.model(), slot, to });
        Ok(())
    }
}
