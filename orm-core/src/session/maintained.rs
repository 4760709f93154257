//! The columns that the application doesn't set: a row's version, its stamps, and what the database computes.

use std::time::SystemTime;

use crate::cells::key_text;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::{IntoKey, Model, Versioned};
use crate::schema::{ModelMeta, Role};
use crate::session::Session;
use crate::session::table::{AnyTable, Change, State, Table, key_of};
use crate::session::update::Changed;
use crate::value::{IntoColumn, Value};

/// The version of a row that was just inserted.
pub(crate) const FIRST_VERSION: i64 = 1;

/// What every update of a row sets too.
pub(crate) enum Following {
    /// The column counts up.
    Count(usize),
    /// The column is set to this.
    Set(usize, Value<'static>),
}

/// What every update of a row of this model at this time sets too, in the order of the columns.
pub(crate) fn following(meta: &'static ModelMeta, now: SystemTime) -> impl Iterator<Item = Following> {
    meta.columns.iter().enumerate().filter_map(move |(at, column)| match column.role {
        Role::Version => Some(Following::Count(at)),
        Role::UpdatedAt(stamp) => Some(Following::Set(at, stamp(now))),
        Role::Plain | Role::CreatedAt(_) | Role::ReadOnly | Role::Generated(_) => None,
    })
}

/// What an inserted row has in a column that the library fills; `None` where it doesn't.
pub(crate) fn first_value(role: Role, now: impl FnOnce() -> SystemTime) -> Option<Value<'static>> {
    match role {
        Role::Version => Some(Value::Int(FIRST_VERSION)),
        Role::CreatedAt(stamp) | Role::UpdatedAt(stamp) => Some(stamp(now())),
        Role::Plain | Role::ReadOnly | Role::Generated(_) => None,
    }
}

impl Session {
    /// The row with this primary key, if it still is in this version: what was read earlier, in another session perhaps,
    /// and is to be changed now, hasn't been changed by somebody else in between.
    ///
    /// ```
    /// use orm_core::{Error, prelude::*};
    ///
    /// #[derive(Model)]
    /// pub struct Page {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     pub text: String,
    ///     #[column(version)]
    ///     pub version: i64, // 1 in a new row; every update counts it up
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Page,)>().create(&db)?;
    /// # db.transaction(|s| s.insert(Page::draft().text("first")).map(drop))?;
    /// // A form is shown with the page's text, key and version. Later it comes back:
    /// let save = |id: i64, version: i64, text: &str| {
    ///     db.transaction(|s| {
    ///         let page = s.one_at::<Page>(id, version)?;
    ///         s.update(page, |row| row.text = text.into())
    ///     })
    /// };
    /// save(1, 1, "by Ada")?;
    /// assert!(matches!(save(1, 1, "by Bob"), Err(Error::Stale { .. }))); // who saw the first text only
    /// # Ok(()) }
    /// ```
    ///
    /// Sends what [`get`](Session::get) sends.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`] when the row has another version or is gone, and those of [`get`](Session::get).
    pub fn one_at<T: Versioned>(
        &self,
        key: impl IntoKey<T::Key>,
        version: impl IntoColumn<T::Version>,
    ) -> Result<Entity<'_, T>> {
        let (key, version) = (key.into_key(), version.into_column());
        let found = self.get_values::<T>(&key)?.filter(|found| found.value(T::VERSION) == version);
        found.ok_or_else(|| Error::Stale { model: T::META.name, key: key_text(&key), action: "look-up" })
    }

    /// What time it is, by the clock of the [`Database`](crate::Database).
    pub(crate) fn now(&self) -> SystemTime {
        self.db.now()
    }

    /// The changes of an update with those of the columns that follow every update.
    pub(super) fn with_following(&self, table: &dyn AnyTable, slot: u32, changes: &[Change]) -> Vec<Change> {
        let mut changes = changes.to_vec();
        if table.sql().follows {
            changes.extend(self.following_changes(table, slot, self.now()));
        }
        changes
    }

    /// Those of the columns that follow every update.
    pub(super) fn following_changes(&self, table: &dyn AnyTable, slot: u32, now: SystemTime) -> Vec<Change> {
        let change = |following| match following {
            Following::Set(column, value) => (column, value),
            Following::Count(column) => (column, counted_up(&table.value(slot, column), 1)),
        };
        following(table.meta(), now).map(change).collect()
    }

    /// The row and the columns that an update writes, with those that follow every update.
    pub(super) fn row_with_following<T: Model>(
        &self,
        table: &Table<T>,
        slot: u32,
        row: T,
        mut columns: Changed,
    ) -> Result<(T, Changed)> {
        if !table.sql.follows {
            return Ok((row, columns));
        }
        let following = self.following_changes(table, slot, self.now());
        columns.extend(following.iter().map(|(column, _)| *column));
        let own = |&column: &usize| (column, row.value(column).into_owned());
        let mut changes: Vec<Change> = columns[..columns.len() - following.len()].iter().map(own).collect();
        changes.extend(following);
        Ok((table.changed(slot, &changes)?, columns))
    }

    /// Reads the rows in these slots again where a write may have changed columns to what only the database knows. If that
    /// fails, they are read before anything is answered from them.
    pub(super) fn read_computed<T: AnyTable + ?Sized>(&self, table: &T, slots: &[u32]) -> Result<()> {
        if slots.is_empty() || !table.sql().computed {
            return Ok(());
        }
        for &slot in slots.iter().filter(|&&slot| table.state(slot) == State::Live) {
            self.set_state(table, slot, State::Stale);
        }
        self.read_stale(table, slots)
    }
}

/// That these columns of the row are the application's to set.
pub(super) fn are_settable<T: Model>(row: &T, columns: &[usize]) -> Result<()> {
    let refused = columns.iter().find_map(|&column| {
        let column = &T::META.columns[column];
        column.role.name().map(|role| (column.field, role))
    });
    match refused {
        None => Ok(()),
        Some((field, role)) => {
            Err(Error::NotSettable { model: T::META.name, field, key: key_text(&key_of(row)), role })
        }
    }
}

/// A version, so many updates later.
pub(super) fn counted_up(version: &Value<'_>, updates: i64) -> Value<'static> {
    match version {
        Value::Int(version) => Value::Int(version.wrapping_add(updates)),
        _ => Value::Int(FIRST_VERSION),
    }
}
