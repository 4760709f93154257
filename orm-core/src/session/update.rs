//! Changing rows, and moving children between parents.

use std::time::SystemTime;

use smallvec::SmallVec;

use crate::cells::key_text;
use crate::entity::IsEntity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::schema::{Action, ForeignKeyMeta, ModelMeta};
use crate::session::arena::ALONE;
use crate::session::gone::cascades_to_itself;
use crate::session::hooks::{are_changeable, differing};
use crate::session::load::UNORDERED;
use crate::session::table::{AnyTable, Change, Key, State, Table, is_null};
use crate::session::{Following, Session, Unwritten, Write, following};
use crate::value::Value;

/// The columns that an update changes.
pub(super) type Changed = SmallVec<[usize; 8]>;

/// The parameters of an update.
type Values<'a> = SmallVec<[Value<'a>; 4]>;

impl Session {
    /// Changes a row: the closure changes a copy, and the columns that differ are written.
    ///
    /// A changed foreign key moves the child between the loaded collections. A `#[column(version)]` counts the update and an
    /// `updated_at` has its time.
    ///
    /// Sends `UPDATE … SET … WHERE key = ?`, with `AND version = ?` where there is a version, or nothing where nothing
    /// differs; and a `SELECT` of the row where the database computes columns of it.
    ///
    /// # Errors
    ///
    /// [`Error::Hook`] when the model's [`before_update`](crate::Hooks::before_update) refuses it,
    /// [`Error::KeyChanged`] for a changed primary key, [`Error::NotSettable`] for a changed column that the application
    /// doesn't set, [`Error::Stale`] when the row is gone or has another version, [`Error::Refused`] when a constraint is
    /// violated, [`Error::Deleted`] for a deleted entity. The entity is then as it was.
    pub fn update<E: IsEntity>(&self, entity: E, change: impl FnOnce(&mut E::Model)) -> Result<()> {
        let table = self.table::<E::Model>();
        let slot = self.locate(table, entity.row())?;
        let current = table.slot(slot).current();
        let mut row = current.duplicate();
        change(&mut row);
        let columns = differing(current, &row);
        are_changeable(current, &columns)?;
        self.write_columns(table, slot, row, columns)
    }

    fn write_columns<T: Model>(&self, table: &Table<T>, slot: u32, row: T, columns: Changed) -> Result<()> {
        if columns.is_empty() {
            return Ok(());
        }
        let (row, columns) = table.asked(slot, row, columns)?;
        if columns.is_empty() {
            return Ok(());
        }
        let (row, columns) = self.row_with_following(table, slot, row, columns)?;
        if self.send_update(table, slot, &row, &columns)? == 0 {
            return Err(self.stale(table, slot, "update"));
        }
        let before = table.slot(slot).version();
        self.push_version(table, slot, row);
        self.written(table, slot, before, &columns)?;
        self.read_computed(table, &[slot])
    }

    /// Writes these columns of the row in a slot as another one has them; how many rows that matched.
    fn send_update<T: Model>(&self, table: &Table<T>, slot: u32, row: &T, columns: &[usize]) -> Result<u64> {
        let (current, found_by) = (table.slot(slot).current(), &table.sql.found_by);
        let mut values = Values::new();
        columns.iter().for_each(|&column| values.push(row.value(column)));
        found_by.iter().for_each(|&column| values.push(current.value(column)));
        // What a row is found by begins with its key.
        let key = &values[columns.len()..][..T::META.key.len()];
        self.execute(T::META, Write::of("update", key), &table.update_sql(columns), &values)
    }

    /// A row was written, and shows it: what depends on these columns of it follows.
    pub(super) fn written(&self, table: &dyn AnyTable, slot: u32, before: u32, columns: &[usize]) -> Result<()> {
        self.moved(table, slot, Some(before), Some(table.version(slot)));
        self.order_moved(table, slot, columns);
        // What a foreign key references is in a key.
        if columns.iter().any(|&column| table.meta().is_in_key(column)) {
            for other in self.known_tables() {
                self.follow_update(table, slot, before, columns, other)?;
            }
        }
        Ok(())
    }

    /// What the change of a referenced key did to the rows of another table.
    fn follow_update(
        &self,
        table: &dyn AnyTable,
        slot: u32,
        before: u32,
        columns: &[usize],
        other: &dyn AnyTable,
    ) -> Result<()> {
        let references_it = |key: &&ForeignKeyMeta| key.identity == table.meta().identity;
        for foreign_key in other.meta().foreign_keys.iter().filter(references_it) {
            let Some((_, references)) = foreign_key.referenced() else { continue };
            if !references.iter().any(|column| columns.contains(column)) {
                continue;
            }
            let old: Key<'_> = references.iter().map(|&at| table.value_at(slot, before, at)).collect();
            match foreign_key.on_update {
                Action::NoAction | Action::Restrict => {}
                Action::SetNull => self.key_cleared(other, foreign_key.columns, &old, foreign_key.columns)?,
                Action::SetDefault => self.doubt(other),
                Action::Cascade => {
                    let new = table.owned_values(slot, &references);
                    let changes: Vec<Change> = foreign_key.columns.iter().copied().zip(new).collect();
                    self.key_changed(other, foreign_key.columns, &old, &changes, None)?;
                }
            }
        }
        Ok(())
    }

    /// Writes these columns of the row in a slot, after its hooks were asked.
    pub(crate) fn update_slot(&self, table: &dyn AnyTable, slot: u32, changes: &[Change]) -> Result<()> {
        let changes = table.before_update(slot, changes)?;
        if changes.is_empty() { Ok(()) } else { self.write_slot(table, slot, &changes) }
    }

    /// The same without asking.
    pub(super) fn write_slot(&self, table: &dyn AnyTable, slot: u32, changes: &[Change]) -> Result<()> {
        let changes = self.with_following(table, slot, changes);
        let columns: Changed = changes.iter().map(|(column, _)| *column).collect();
        let (key, found_by) = (table.key(slot), table.values(slot, &table.sql().found_by));
        let values: Values<'_> = changes.iter().map(|(_, value)| value.borrowed()).chain(found_by).collect();
        if self.execute(table.meta(), Write::of("update", &key), &table.sql().update(&columns), &values)? == 0 {
            return Err(self.stale(table, slot, "update"));
        }
        let before = table.version(slot);
        self.change(table, slot, &changes)?;
        self.written(table, slot, before, &columns)?;
        self.read_computed(table, &[slot])
    }

    pub(crate) fn stale(&self, table: &dyn AnyTable, slot: u32, action: &'static str) -> Error {
        // After a rollback it is to be read again too.
        if table.state(slot) == State::Live {
            table.set_state(slot, State::Stale);
        }
        Error::Stale { model: table.meta().name, key: key_text(&table.key(slot)), action }
    }

    /// Sets a child's foreign key to the referenced values, or to `NULL`; under a unique key, the child that has it now
    /// loses it first. In a collection that keeps positions it becomes the last. Where the pair says `delete-orphan`, a
    /// child that loses its parent is deleted.
    pub(crate) fn set_key<C: Model>(
        &self,
        side: &Navigation,
        child: u32,
        key: Option<&[Value<'static>]>,
    ) -> Result<()> {
        let table = self.table::<C>();
        let place = match (side.position, key) {
            (Some(position), Some(key)) if !(table as &dyn AnyTable).holds(child, &side.link.columns, key) => {
                let key = key.iter().cloned().collect();
                Some((position, self.position_after_last(table, side.link.columns, &key, position)?))
            }
            _ => None,
        };
        self.set_key_and::<C>(side, child, key, place)
    }

    /// The same, and with the foreign key the position.
    pub(crate) fn set_key_and<C: Model>(
        &self,
        side: &Navigation,
        child: u32,
        key: Option<&[Value<'static>]>,
        place: Option<Change>,
    ) -> Result<()> {
        let table = self.table::<C>();
        if key.is_none() && side.orphans {
            let has_parent = !is_null(&AnyTable::values(table, child, &side.link.columns));
            return if has_parent { self.delete_slots(table, &[child]) } else { Ok(()) };
        }
        let changes = self.key_changes(side, table, child, key)?;
        if changes.is_empty() {
            return Ok(());
        }
        let write = |mut changes: Vec<Change>| {
            changes.extend(place.filter(|(column, value)| AnyTable::value(table, child, *column) != *value));
            let columns: Changed = changes.iter().map(|(column, _)| *column).collect();
            let row = table.changed(child, &changes)?;
            self.write_columns(table, child, row, columns)
        };
        match key {
            Some(taken) if side.can_be_taken_over() => self.savepoint(|| {
                self.keep_from(side, table, child)?;
                self.release::<C>(side, taken)?;
                write(self.key_changes(side, table, child, key)?)
            }),
            _ => write(changes),
        }
    }

    /// A child that moves may be below the one that it replaces, and is not to be deleted with it.
    fn keep_from(&self, side: &Navigation, table: &dyn AnyTable, child: u32) -> Result<()> {
        let has_parent = !is_null(&table.values(child, &side.link.columns));
        if side.orphans && has_parent && side.link.nullable && cascades_to_itself(table.meta(), false) {
            self.clear_key(table, side.link.key, &[child]).map_err(|unwritten| self.told(unwritten))?;
        }
        Ok(())
    }

    /// Children that `leave` a parent, and others that `come` to it. Who leaves goes first, because of unique keys; but not
    /// where one that comes would be deleted with them.
    pub(crate) fn exchange<'s, C: Model>(
        &'s self,
        side: &Navigation,
        leave: &[u32],
        come: &[u32],
        move_them: impl FnOnce() -> Result<()>,
    ) -> Result<(), Unwritten<'s>> {
        if side.orphans && self.may_take(self.table::<C>(), leave, come)? {
            move_them()?;
            return self.leave::<C>(side, leave);
        }
        self.leave::<C>(side, leave)?;
        Ok(move_them()?)
    }

    /// The columns that differ, and of several foreign keys of which one is set the others. A column that is also in the
    /// primary key or in another foreign key can't be changed by
    /// the way: that would move the row elsewhere too.
    fn key_changes(
        &self,
        side: &Navigation,
        table: &dyn AnyTable,
        child: u32,
        key: Option<&[Value<'static>]>,
    ) -> Result<Vec<Change>> {
        let (meta, link) = (table.meta(), &side.link);
        let mut changes: Vec<Change> = Vec::new();
        for (at, &column) in link.columns.iter().enumerate() {
            let shared = meta.is_shared(column, link.key);
            let value = match key {
                Some(key) => key[at].clone(),
                None if shared || !meta.columns[column].nullable => continue,
                None => Value::Null,
            };
            if table.value(child, column) == value {
                continue;
            }
            if shared {
                let (column, key) = (meta.columns[column].field, key_text(&table.key(child)));
                return Err(Error::SharedColumn { model: meta.name, key, relationship: side.field, column });
            }
            changes.push((column, value));
        }
        if key.is_some() {
            changes.extend(displaced(table, child, link.key));
        }
        if key.is_none() && changes.is_empty() && !is_null(&table.values(child, &link.columns)) {
            let column = link.columns.first().map_or("", |&column| meta.columns[column].field);
            let key = key_text(&table.key(child));
            return Err(Error::SharedColumn { model: meta.name, key, relationship: side.field, column });
        }
        Ok(changes)
    }

    /// Takes these children from their parents, under a savepoint of the caller's: their foreign keys become `NULL`, or they
    /// are deleted. Where there are hooks, they are asked about each.
    fn leave<'s, C: Model>(&'s self, side: &Navigation, children: &[u32]) -> Result<(), Unwritten<'s>> {
        let table = self.table::<C>();
        match children {
            [] => Ok(()),
            _ if side.orphans => self.delete_within(table, children),
            [_, _, ..] if C::HOOKS.is_none() && !clearable(C::META, side.link.key).is_empty() => {
                self.clear_key(table, side.link.key, children)
            }
            _ => Ok(children.iter().try_for_each(|&child| self.set_key::<C>(side, child, None))?),
        }
    }

    /// Takes all children with this key from their parent: their foreign keys become `NULL`, or they are deleted.
    pub(crate) fn release<C: Model>(&self, side: &Navigation, key: &[Value<'_>]) -> Result<()> {
        let table = self.table::<C>();
        if side.orphans {
            let mut children = Vec::new();
            let keys = vec![key.iter().cloned().collect()];
            self.select_by_list(table, side.link.columns, UNORDERED, keys, ALONE, |child| children.push(child))?;
            return self.delete_slots(table, &children);
        }
        let sql = table.sql.release(side.link.key, &side.link.columns);
        let now = self.now();
        let mut values = set_by(C::META, now);
        values.extend(key.iter().map(Value::borrowed));
        self.execute(C::META, Write { action: "update", key: None }, &sql, &values)?;
        let own = &C::META.foreign_keys[side.link.key];
        // `key` is in the order of the referenced columns.
        let key: Key<'_> = own
            .columns
            .iter()
            .filter_map(|column| side.link.columns.iter().position(|other| other == column).map(|at| key[at].clone()))
            .collect();
        let cleared = clearable(C::META, side.link.key).into_iter().map(|column| (column, Value::Null));
        self.key_changed(table, own.columns, &key, &cleared.collect::<Vec<_>>(), Some(now))
    }

    /// The database set columns of all rows with this key to `NULL`; memory follows.
    pub(crate) fn key_cleared(
        &self,
        table: &dyn AnyTable,
        columns: &[usize],
        key: &[Value<'_>],
        changed: &[usize],
    ) -> Result<()> {
        let cleared: Vec<Change> = changed.iter().map(|&column| (column, Value::Null)).collect();
        self.key_changed(table, columns, key, &cleared, None)
    }

    /// The database set columns of these rows to `NULL`; memory follows.
    pub(super) fn keys_cleared(
        &self,
        table: &dyn AnyTable,
        slots: &[u32],
        columns: &[usize],
        update: Option<SystemTime>,
    ) -> Result<()> {
        let cleared = |&column: &usize| (column, Value::Null);
        for &slot in slots {
            let before = table.version(slot);
            let mut changes: Vec<Change> = columns.iter().map(cleared).collect();
            changes.extend(update.map(|now| self.following_changes(table, slot, now)).into_iter().flatten());
            self.change(table, slot, &changes)?;
            self.written(table, slot, before, &changes.iter().map(|(column, _)| *column).collect::<Vec<_>>())?;
        }
        self.read_computed(table, slots)
    }

    /// The database changed columns of all rows with this key; memory follows. In an update of the library's own, at this
    /// time, the columns that follow every update changed too.
    fn key_changed(
        &self,
        table: &dyn AnyTable,
        columns: &[usize],
        key: &[Value<'_>],
        changes: &[Change],
        update: Option<SystemTime>,
    ) -> Result<()> {
        let mut written = Vec::new();
        for slot in 0..table.len() {
            if table.state(slot) != State::Deleted && table.holds(slot, columns, key) {
                let before = table.version(slot);
                let mut changes = changes.to_vec();
                changes.extend(update.map(|now| self.following_changes(table, slot, now)).into_iter().flatten());
                self.change(table, slot, &changes)?;
                self.written(table, slot, before, &changes.iter().map(|(column, _)| *column).collect::<Vec<_>>())?;
                written.push(slot);
            }
        }
        self.read_computed(table, &written)
    }

    pub(super) fn change(&self, table: &dyn AnyTable, slot: u32, changes: &[Change]) -> Result<()> {
        let to = table.version(slot);
        table.push_changed(slot, changes)?;
        self.state.journal.record(|| crate::session::savepoint::Undo::Version { table: table.model(), slot, to });
        Ok(())
    }
}

/// The values that every update of a row of this model sets, in the order in which `ModelSql` writes them.
pub(super) fn set_by<'a>(meta: &'static ModelMeta, now: SystemTime) -> Vec<Value<'a>> {
    let set = |following| match following {
        Following::Set(_, value) => Some(value),
        Following::Count(_) => None,
    };
    following(meta, now).filter_map(set).collect()
}

/// What becomes `NULL` in a row when this foreign key of it is set: of several keys of which one is set, the others.
pub(super) fn displaced<'t>(table: &'t dyn AnyTable, slot: u32, key: usize) -> impl Iterator<Item = Change> + 't {
    let meta = table.meta();
    let keys = meta.one_of(key).map_or(&[][..], |one_of| one_of.keys).iter();
    let columns = keys.filter(move |&&sibling| sibling != key).flat_map(|&sibling| clearable(meta, sibling));
    columns.filter(move |&column| table.value(slot, column) != Value::Null).map(|column| (column, Value::Null))
}

/// The columns of a foreign key that become `NULL` where it references nothing any more.
pub(crate) fn clearable(meta: &ModelMeta, foreign_key: usize) -> Vec<usize> {
    let columns = meta.foreign_keys[foreign_key].columns.iter().copied();
    columns.filter(|&column| meta.columns[column].nullable && !meta.is_shared(column, foreign_key)).collect()
}
