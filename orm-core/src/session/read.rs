//! Reading by primary key, and what every read ends with.

use crate::cells::{Cells, key_text};
use crate::entity::{Entity, IsEntity};
use crate::error::{Error, Result};
use crate::model::{IntoKey, Model};
use crate::schema::Columns;
use crate::session::Session;
use crate::session::savepoint::Undo;
use crate::session::table::{AnyTable, Reading, State, Table, key_of};
use crate::sql::ModelSql;
use crate::value::Value;

impl Session {
    /// The row with this primary key, if there is one.
    ///
    /// A row that the session holds already costs no statement. Sends `SELECT … WHERE key = ?` otherwise.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when a cell doesn't fit its field; [`Error::MissingTable`] and [`Error::MissingColumn`] when the
    /// database doesn't have the model's table or column.
    pub fn get<T: Model>(&self, key: impl IntoKey<T::Key>) -> Result<Option<Entity<'_, T>>> {
        self.get_values(&key.into_key())
    }

    pub(super) fn get_values<T: Model>(&self, key: &[Value<'_>]) -> Result<Option<Entity<'_, T>>> {
        let table = self.table::<T>();
        Ok(self.find_or_read(table, key)?.map(|slot| Entity::new(table.slot(slot))))
    }

    /// The row with this primary key, which has to be there. Sends what [`get`](Session::get) sends.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] when there is none, and those of [`get`](Session::get).
    pub fn one<T: Model>(&self, key: impl IntoKey<T::Key>) -> Result<Entity<'_, T>> {
        let key = key.into_key();
        let table = self.table::<T>();
        match self.find_or_read(table, &key)? {
            Some(slot) => Ok(Entity::new(table.slot(slot))),
            None => Err(Error::NotFound { model: T::META.name, key: key_text(&key) }),
        }
    }

    /// The row with this primary key, if there is one, as it is now, and locked until the transaction ends: another one that
    /// wants to change or lock it waits.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Account { #[column(primary_key)] pub id: i64, pub balance: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Account,)>().create(&db)?;
    /// # db.transaction(|s| s.insert(Account::draft().balance(100)).map(drop))?;
    /// db.transaction(|s| {
    ///     let Some(account) = s.get_for_update::<Account>(1)? else { return Ok(()) };
    ///     s.update(account, |row| row.balance -= 30) // nobody has changed it since it was read
    /// })?;
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `SELECT … WHERE key = ? FOR UPDATE`, also for a row that the session holds. SQLite locks no rows: there the
    /// session is the only one that writes, from its beginning, and the statement is a plain `SELECT`.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] when another transaction holds the row for longer than the time-out, [`Error::Conflict`] when it has
    /// changed since this transaction began, [`Error::ReadOnly`] in [`Database::read`](crate::Database::read); and those of
    /// [`get`](Session::get).
    pub fn get_for_update<T: Model>(&self, key: impl IntoKey<T::Key>) -> Result<Option<Entity<'_, T>>> {
        self.may_lock()?;
        let (table, key) = (self.table::<T>(), key.into_key());
        let columns = T::META.key.iter().fold(Columns::NONE, |columns, &column| columns.with(column));
        let mut found = None;
        self.select_locked(table, columns, vec![key.iter().map(Value::borrowed).collect()], |slot| found = Some(slot))?;
        match found {
            Some(slot) => self.load_eager(&table.sql, &[slot])?,
            None => {
                if let Some(slot) = table.find(&key) {
                    self.gone(table, &[slot])?;
                }
            }
        }
        Ok(found.map(|slot| Entity::new(table.slot(slot))))
    }

    /// All rows of a table. The same as `s.query::<T>().all()`; sends one `SELECT`.
    ///
    /// # Errors
    ///
    /// Those of [`Query::all`](crate::Query::all).
    pub fn all<T: Model>(&self) -> Result<Vec<Entity<'_, T>>> {
        self.query::<T>().all()
    }

    /// Reads the row again, and its loaded relationships at their next access. Sends `SELECT … WHERE key = ?`.
    ///
    /// # Errors
    ///
    /// [`Error::Deleted`] when the row is gone, and those of [`get`](Session::get).
    pub fn refresh<E: IsEntity>(&self, entity: E) -> Result<()> {
        let table = self.table::<E::Model>();
        let slot = self.locate(table, entity.row())?;
        let key = (table as &dyn AnyTable).owned_values(slot, E::Model::META.key);
        self.read_key(table, &key, Reading::REFRESH)?.ok_or_else(|| (table as &dyn AnyTable).deleted(slot))?;
        for known in self.known_tables() {
            known.links().filter(|links| links.parent == table.model()).for_each(|links| links.doubt(self, slot));
        }
        Ok(())
    }

    fn find_or_read<T: Model>(&self, table: &Table<T>, key: &[Value<'_>]) -> Result<Option<u32>> {
        match table.find(key) {
            Some(slot) if table.slot(slot).state() == State::Live => Ok(Some(slot)),
            Some(slot) => self.read_batch(table, slot),
            None => self.read_key(table, key, Reading::KEEP),
        }
    }

    /// A stale row is read again, and with it those that it came with, which are likely to be asked next; `None` where it
    /// is gone.
    fn read_batch<T: Model>(&self, table: &Table<T>, slot: u32) -> Result<Option<u32>> {
        self.read_stale(table, &table.batch(slot).slots)?;
        Ok((table.slot(slot).state() == State::Live).then_some(slot))
    }

    fn read_key<T: AnyTable + ?Sized>(&self, table: &T, key: &[Value<'_>], reading: Reading) -> Result<Option<u32>> {
        let mut found = None;
        self.query_rows(table.meta(), &table.sql().by_key, key, |row| {
            found = Some(table.absorb(self, Cells::new(row, 0), reading)?);
            Ok(())
        })?;
        match found {
            Some(slot) => self.load_eager(table.sql(), &[slot])?,
            None => {
                // A stale row that is no longer there.
                if let Some(slot) = table.find(key) {
                    self.gone(table, &[slot])?;
                }
            }
        }
        Ok(found)
    }

    /// The live slot of any value of the struct: found by its key, read where the session doesn't have it.
    #[inline]
    pub(crate) fn locate<T: Model>(&self, table: &Table<T>, row: &T) -> Result<u32> {
        match table.find_row(row) {
            Some(slot) if table.slot(slot).state() == State::Live => Ok(slot),
            _ => self.locate_slow(table, row),
        }
    }

    #[cold]
    fn locate_slow<T: Model>(&self, table: &Table<T>, row: &T) -> Result<u32> {
        let key = key_of(row);
        if let Some(slot) = self.find_or_read(table, &key)? {
            return Ok(slot);
        }
        let (model, text) = (T::META.name, key_text(&key));
        let known = (0..table.len()).any(|slot| (table as &dyn AnyTable).key(slot) == key);
        Err(if known { Error::Deleted { model, key: text } } else { Error::NotFound { model, key: text } })
    }

    /// The slot is new: its row was read.
    #[inline]
    pub(super) fn loaded<T: AnyTable + ?Sized>(&self, table: &T, slot: u32) -> u32 {
        self.state.journal.record(|| Undo::Loaded { table: table.model(), slot });
        slot
    }

    /// The slot shows another version than this one, as it was read: loaded collections follow.
    #[cold]
    pub(super) fn follow<T: AnyTable + ?Sized>(&self, table: &T, slot: u32, version: u32, was: State) {
        self.state.journal.record(|| Undo::Version { table: table.model(), slot, to: version });
        self.state.journal.record(|| Undo::State { table: table.model(), slot, to: was });
        let now = table.version(slot);
        let differs = |column: &usize| table.value_at(slot, version, *column) != table.value_at(slot, now, *column);
        let columns: Vec<_> = (0..table.meta().columns.len()).filter(differs).collect();
        self.moved(table, slot, Some(version), Some(now));
        self.order_moved(table, slot, &columns);
    }

    /// Changes a slot's state, and remembers what it was for a rollback.
    pub(crate) fn set_state<T: AnyTable + ?Sized>(&self, table: &T, slot: u32, state: State) {
        let to = table.state(slot);
        table.set_state(slot, state);
        self.state.journal.record(|| Undo::State { table: table.model(), slot, to });
    }

    /// Adds a version to a slot, and remembers what it showed for a rollback.
    pub(crate) fn push_version<T: Model>(&self, table: &Table<T>, slot: u32, row: T) {
        let to = table.slot(slot).version();
        table.push_version(slot, row);
        self.state.journal.record(|| Undo::Version { table: table.model(), slot, to });
    }

    /// Loads the relationships of these rows that are never lazy.
    pub(crate) fn load_eager(&self, texts: &ModelSql, slots: &[u32]) -> Result<()> {
        if slots.is_empty() {
            return Ok(());
        }
        let mut loaders = texts.select_in.iter().chain(texts.joins.iter().map(|join| &join.loader));
        loaders.try_for_each(|loader| loader.load(self, slots).map(drop))
    }
}
