//! Asking a model's hooks before its rows are written.

use std::error::Error as StdError;

use crate::cells::key_text;
use crate::error::{Error, Result};
use crate::hooks::NewRow;
use crate::model::Model;
use crate::schema::Columns;
use crate::session::AnyTable;
use crate::session::graph::Graph;
use crate::session::maintained::are_settable;
use crate::session::table::{Change, Key, Table, key_of};
use crate::session::update::Changed;
use crate::value::Value;

impl Graph<'_> {
    /// Asks the hooks about the rows of these nodes, which are settled and of one model, and takes what they change.
    pub(super) fn ask(&mut self, nodes: &[usize]) -> Result<()> {
        let Some(&first) = nodes.first() else { return Ok(()) };
        let table = self.table(first);
        if !table.has_hooks() {
            return Ok(());
        }
        nodes.iter().try_for_each(|&node| self.ask_about(table, node))
    }

    /// The values that a node would be inserted with in these columns: what the hooks make of them, as far as they refuse
    /// nothing. The node stays as it is.
    pub(super) fn key_to_insert(&self, number: usize, columns: Columns) -> Key<'static> {
        let (table, values) = (self.table(number), self.values(number));
        let own = |values: &[Value<'static>]| columns.iter().map(|&column| values[column].clone()).collect();
        if !table.has_hooks() {
            return own(values);
        }
        let (mut made, mut known) = (values.to_vec(), self.known(number));
        // That they refuse the row is said when it is inserted.
        match table.before_insert(&mut made, &mut known) {
            Ok(()) => own(&made),
            Err(_) => own(values),
        }
    }

    /// For each column, whether the insert gives it.
    fn known(&self, number: usize) -> Vec<bool> {
        let mut known = vec![false; self.values(number).len()];
        self.written(number).for_each(|column| known[column] = true);
        known
    }

    fn ask_about(&mut self, table: &dyn AnyTable, number: usize) -> Result<()> {
        let before = self.known(number);
        let mut known = before.clone();
        table.before_insert(self.values_mut(number), &mut known)?;
        // Of the others it is the same whether the draft or a default gives them.
        let new = (0..known.len()).filter(|&column| known[column] && !before[column]);
        new.for_each(|column| self.note_given(number, column));
        Ok(())
    }
}

impl<T: Model> Table<T> {
    /// The row and the columns that an update writes, after the hooks were asked about it.
    pub(super) fn asked(&self, slot: u32, mut row: T, columns: Changed) -> Result<(T, Changed)> {
        let Some(hooks) = T::HOOKS else { return Ok((row, columns)) };
        let current = self.slot(slot).current();
        (hooks.update)(&mut row, current).map_err(|source| refused::<T>(Some(current), "update", source))?;
        let columns = differing(current, &row);
        are_changeable(current, &columns)?;
        Ok((row, columns))
    }

    pub(super) fn ask_insert(&self, values: &mut [Value<'static>], known: &mut [bool]) -> Result<()> {
        let Some(hooks) = T::HOOKS else { return Ok(()) };
        (hooks.insert)(&mut NewRow::new(values, known)).map_err(|source| refused::<T>(None, "insert", source))
    }

    pub(super) fn ask_update(&self, slot: u32, changes: &[Change]) -> Result<Vec<Change>> {
        if T::HOOKS.is_none() {
            return Ok(changes.to_vec());
        }
        let columns = changes.iter().map(|(column, _)| *column).collect();
        let (row, columns) = self.asked(slot, self.changed(slot, changes)?, columns)?;
        Ok(columns.into_iter().map(|column| (column, row.value(column).into_owned())).collect())
    }

    pub(super) fn ask_delete(&self, slot: u32) -> Result<()> {
        let Some(hooks) = T::HOOKS else { return Ok(()) };
        let row = self.slot(slot).current();
        (hooks.delete)(row).map_err(|source| refused::<T>(Some(row), "delete", source))
    }
}

/// The columns in which two rows differ.
pub(super) fn differing<T: Model>(one: &T, other: &T) -> Changed {
    let mut columns = Changed::new();
    for column in 0..T::META.columns.len() {
        if one.value(column) != other.value(column) {
            columns.push(column);
        }
    }
    columns
}

/// That an update can change these columns of the row.
pub(super) fn are_changeable<T: Model>(row: &T, columns: &[usize]) -> Result<()> {
    if T::META.key.iter().any(|key| columns.contains(key)) {
        return Err(Error::KeyChanged { model: T::META.name, key: key_text(&key_of(row)) });
    }
    are_settable(row, columns)
}

#[cold]
fn refused<T: Model>(row: Option<&T>, action: &'static str, source: Box<dyn StdError + Send + Sync>) -> Error {
    Error::Hook { model: T::META.name, key: row.map(|row| key_text(&key_of(row))), action, source }
}
