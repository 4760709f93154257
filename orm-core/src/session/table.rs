//! The identity map of one model: append-only storage, an index by primary key, and the collections of its rows.

use std::any::{Any, TypeId};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use elsa::FrozenVec;
use smallvec::SmallVec;

use crate::cells::{Cells, Taken, key_text};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::schema::ModelMeta;
use crate::session::index::{Index, Lookup};
use crate::session::links::Links;
use crate::sql::ModelSql;
use crate::value::Value;

/// The values of the columns of one key.
pub(crate) type Key<'a> = SmallVec<[Value<'a>; 1]>;

/// How many slots are allocated at once.
const CHUNK: usize = 512;

/// The batch of a row that came alone.
const ALONE: u32 = u32::MAX;

/// Where a row lives until the session ends.
pub(crate) struct Slot<T> {
    first: T,
    later: OnceCell<FrozenVec<Box<T>>>,
    /// Which version is shown: 0 is the first.
    version: Cell<u32>,
    batch: Cell<u32>,
    state: Cell<State>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The row is as the slot shows it.
    Live,
    /// The row may have been changed by the database: it is read again before anything is answered from it.
    Stale,
    /// The row is gone.
    Deleted,
}

impl<T> Slot<T> {
    #[inline]
    pub(crate) fn current(&self) -> &T {
        self.at(self.version.get())
    }

    pub(crate) fn at(&self, version: u32) -> &T {
        match version {
            0 => &self.first,
            later => self.later.get().and_then(|versions| versions.get(later as usize - 1)).unwrap_or(&self.first),
        }
    }

    pub(crate) fn state(&self) -> State {
        self.state.get()
    }

    pub(crate) fn version(&self) -> u32 {
        self.version.get()
    }

    /// The number of the latest version.
    fn versions(&self) -> u32 {
        self.later.get().map_or(0, |later| later.len() as u32)
    }

    fn push_version(&self, row: T) {
        let versions = self.later.get_or_init(FrozenVec::new);
        versions.push(Box::new(row));
        self.version.set(versions.len() as u32);
    }
}

/// What reading a row did to its slot.
pub(crate) enum Absorbed {
    /// The slot is new.
    New,
    /// The slot shows the row already.
    Known,
    /// The slot has a version more.
    Again {
        /// The version before.
        version: u32,
        /// The state before.
        was: State,
    },
}

/// The rows that came together: a lazy access loads for all of them.
pub(crate) struct Batch {
    pub(crate) slots: Vec<u32>,
    /// Whether they are all rows of the table.
    pub(crate) whole: bool,
}

pub(crate) struct Table<T: Model> {
    pub(crate) sql: Arc<ModelSql>,
    chunks: FrozenVec<Box<[OnceCell<Slot<T>>]>>,
    len: Cell<u32>,
    index: RefCell<Index>,
    /// By other unique keys, as far as a foreign key that references them was followed.
    lookups: RefCell<Vec<Lookup>>,
    /// Whether the primary key is one integer column: its position.
    integer_key: Option<usize>,
    batches: RefCell<Vec<Rc<Batch>>>,
    links: FrozenVec<Box<Links>>,
}

/// A table whose model is known at run time only.
pub(crate) trait AnyTable: 'static {
    fn as_any(&self) -> &dyn Any;
    fn model(&self) -> TypeId;
    fn meta(&self) -> &'static ModelMeta;
    fn sql(&self) -> &Arc<ModelSql>;
    fn len(&self) -> u32;
    fn state(&self, slot: u32) -> State;
    fn set_state(&self, slot: u32, state: State);
    fn version(&self, slot: u32) -> u32;
    fn set_version(&self, slot: u32, version: u32);
    fn value(&self, slot: u32, column: usize) -> Value<'_>;
    /// The value in a version of the row.
    fn value_at(&self, slot: u32, version: u32, column: usize) -> Value<'_>;
    /// The row with these values in the columns of a unique key.
    fn find_by(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32>;
    fn add_links(&self, parent: TypeId, side: &Navigation) -> &Links;
    fn link(&self, number: usize) -> Option<&Links>;
    /// Adds a version of the row with these columns changed.
    fn push_changed(&self, slot: u32, changes: &[Change]) -> Result<()>;
    /// These rows came together; `whole` where they are all rows of the table.
    fn set_batch(&self, slots: Vec<u32>, whole: bool);
    /// The slot for a row that was read: the one it has, or a new one.
    fn absorb(&self, cells: &Cells<'_>, refresh: bool) -> Result<(u32, Absorbed)>;
    /// A new slot for a row that was inserted with these values.
    fn adopt(&self, values: Taken<'_>) -> Result<u32>;
    /// The slot of the row with this primary key.
    fn find(&self, key: &[Value<'_>]) -> Option<u32>;

    /// Whether the model has hooks.
    fn has_hooks(&self) -> bool;
    /// Asks the hooks about a row that is to be inserted: these values, as far as they are `known`.
    fn before_insert(&self, values: &mut [Value<'static>], known: &mut [bool]) -> Result<()>;
    /// What an update of a row changes, after the hooks were asked about it.
    fn before_update(&self, slot: u32, changes: &[Change]) -> Result<Vec<Change>>;
    /// Asks the hooks about a row that is to be deleted.
    fn before_delete(&self, slot: u32) -> Result<()>;

    /// The primary key of a row.
    fn key(&self, slot: u32) -> Key<'_> {
        self.values(slot, self.meta().key)
    }

    /// The values of these columns of a row.
    #[inline]
    fn values(&self, slot: u32, columns: &[usize]) -> Key<'_> {
        // By far the most keys, and the loop would cost more than the value.
        if let &[column] = columns {
            return Key::from_buf([self.value(slot, column)]);
        }
        columns.iter().map(|&column| self.value(slot, column)).collect()
    }

    /// The same values, independent of the row.
    fn owned_values(&self, slot: u32, columns: &[usize]) -> Key<'static> {
        columns.iter().map(|&column| self.value(slot, column).into_owned()).collect()
    }

    /// Whether a row has these values in these columns.
    #[inline]
    fn holds(&self, slot: u32, columns: &[usize], key: &[Value<'_>]) -> bool {
        columns.iter().zip(key).all(|(&column, value)| self.value(slot, column) == *value)
    }
}

impl dyn AnyTable {
    pub(crate) fn links(&self) -> impl Iterator<Item = &Links> {
        (0..).map_while(|number| self.link(number))
    }

    /// The collections over one key in one order; made where there are none yet.
    #[inline]
    pub(crate) fn links_for(&self, parent: TypeId, side: &Navigation) -> &Links {
        match self.links().find(|links| links.serves(parent, side)) {
            Some(links) => links,
            None => self.add_links(parent, side),
        }
    }

    pub(crate) fn deleted(&self, slot: u32) -> Error {
        Error::Deleted { model: self.meta().name, key: key_text(&self.key(slot)) }
    }
}

/// A column, and the value that it gets.
pub(crate) type Change = (usize, Value<'static>);

/// Whether a key references nothing: in SQL one `NULL` in it is enough.
#[inline]
pub(crate) fn is_null(key: &[Value<'_>]) -> bool {
    key.iter().any(Value::is_null)
}

impl<T: Model> Table<T> {
    pub(crate) fn new(sql: Arc<ModelSql>) -> Self {
        let integer_key = match T::META.key {
            &[column] => Some(column),
            _ => None,
        };
        Table {
            sql,
            chunks: FrozenVec::new(),
            len: Cell::new(0),
            index: RefCell::default(),
            lookups: RefCell::default(),
            integer_key,
            batches: RefCell::default(),
            links: FrozenVec::new(),
        }
    }

    #[inline]
    pub(crate) fn slot(&self, number: u32) -> &Slot<T> {
        let number = number as usize;
        let slot = self.chunks.get(number / CHUNK).and_then(|chunk| chunk[number % CHUNK].get());
        match slot {
            Some(slot) => slot,
            None => unreachable!("slot numbers are given out by this table only"),
        }
    }

    /// Puts a row into a new slot and the index.
    pub(crate) fn push(&self, row: T) -> u32 {
        let number = self.len.get();
        if (number as usize).is_multiple_of(CHUNK) {
            self.chunks.push((0..CHUNK).map(|_| OnceCell::new()).collect());
        }
        self.len.set(number + 1);
        if let Some(chunk) = self.chunks.get(number as usize / CHUNK) {
            chunk[number as usize % CHUNK].get_or_init(|| Slot {
                first: row,
                later: OnceCell::new(),
                version: Cell::new(0),
                batch: Cell::new(ALONE),
                state: Cell::new(State::Live),
            });
        }
        self.index_slot(number);
        self.note_values(number);
        number
    }

    /// A slot shows other values now.
    fn note_values(&self, number: u32) {
        let mut lookups = self.lookups.borrow_mut();
        if !lookups.is_empty() {
            let row = self.slot(number).current();
            lookups.iter_mut().for_each(|lookup| lookup.insert(row, number));
        }
    }

    /// The live slot with these values in the columns of a unique key that isn't the primary key.
    fn look_up(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32> {
        let holds = |slot: u32| {
            let slot = self.slot(slot);
            let row = slot.current();
            slot.state.get() != State::Deleted
                && columns.iter().zip(key).all(|(&column, value)| row.value(column) == *value)
        };
        let mut lookups = self.lookups.borrow_mut();
        if let Some(lookup) = lookups.iter().find(|lookup| lookup.is_over(columns)) {
            return lookup.find(key, holds);
        }
        let mut lookup = Lookup::new(columns);
        for number in 0..self.len.get() {
            let slot = self.slot(number);
            // A rollback can show an earlier version again.
            (0..=slot.versions()).for_each(|version| lookup.insert(slot.at(version), number));
        }
        let found = lookup.find(key, holds);
        lookups.push(lookup);
        found
    }

    fn index_slot(&self, number: u32) {
        let row = &self.slot(number).first;
        let mut index = self.index.borrow_mut();
        if let Some(column) = self.integer_key
            && let Value::Int(key) = row.value(column)
        {
            return index.insert_integer(key, number);
        }
        index.insert_values(&key_of(row), number, |index, other| index.hash(&key_of(&self.slot(other).first)));
    }

    fn unindex_slot(&self, number: u32) {
        let row = &self.slot(number).first;
        let mut index = self.index.borrow_mut();
        if let Some(column) = self.integer_key
            && let Value::Int(key) = row.value(column)
        {
            return index.remove_integer(key);
        }
        index.remove_values(&key_of(row), number);
    }

    #[inline]
    fn find_key(&self, key: &[Value<'_>]) -> Option<u32> {
        if let &[Value::Int(key)] = key {
            return self.index.borrow().integer(key);
        }
        let holds = |slot: u32| {
            let row = &self.slot(slot).first;
            T::META.key.iter().zip(key).all(|(&column, value)| row.value(column) == *value)
        };
        self.index.borrow().values(key, holds)
    }

    /// The slot of the row with the key of `row`, which may be any value of the struct.
    #[inline]
    pub(crate) fn find_row(&self, row: &T) -> Option<u32> {
        if let Some(column) = self.integer_key
            && let Value::Int(key) = row.value(column)
        {
            return self.index.borrow().integer(key);
        }
        self.find_key(&key_of(row))
    }

    fn find_cells(&self, cells: &Cells<'_>) -> Option<u32> {
        if let Some(column) = self.integer_key {
            return self.find_key(&[cells.value(column)]);
        }
        let key: Key<'_> = T::META.key.iter().map(|&column| cells.value(column)).collect();
        self.find_key(&key)
    }

    /// The slot of a row whose cells were not found: an engine may have another value for a key than the one that was
    /// stored, as `1` for `true`. An integer is the same everywhere.
    fn find_decoded(&self, row: &T) -> Option<u32> {
        match self.integer_key {
            Some(column) if matches!(row.value(column), Value::Int(_)) => None,
            _ => self.find_row(row),
        }
    }

    pub(crate) fn push_version(&self, slot: u32, row: T) {
        self.slot(slot).push_version(row);
        self.note_values(slot);
    }

    /// The rows that this one came with.
    pub(crate) fn batch(&self, slot: u32) -> Rc<Batch> {
        match self.slot(slot).batch.get() {
            ALONE => Rc::new(Batch { slots: vec![slot], whole: false }),
            batch => Rc::clone(&self.batches.borrow()[batch as usize]),
        }
    }
}

/// The primary key of a row.
pub(crate) fn key_of<T: Model>(row: &T) -> Key<'_> {
    values_of(row, T::META.key)
}

/// The values of these columns of a row.
#[inline]
pub(crate) fn values_of<'a, T: Model>(row: &'a T, columns: &[usize]) -> Key<'a> {
    if let &[column] = columns {
        return Key::from_buf([row.value(column)]);
    }
    columns.iter().map(|&column| row.value(column)).collect()
}

impl<T: Model> AnyTable for Table<T> {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn model(&self) -> TypeId {
        TypeId::of::<T>()
    }

    fn meta(&self) -> &'static ModelMeta {
        T::META
    }

    fn sql(&self) -> &Arc<ModelSql> {
        &self.sql
    }

    fn len(&self) -> u32 {
        self.len.get()
    }

    fn state(&self, slot: u32) -> State {
        self.slot(slot).state.get()
    }

    fn set_state(&self, slot: u32, state: State) {
        let old = self.slot(slot).state.replace(state);
        match (old == State::Deleted, state == State::Deleted) {
            (false, true) => self.unindex_slot(slot),
            (true, false) => self.index_slot(slot),
            _ => {}
        }
    }

    fn version(&self, slot: u32) -> u32 {
        self.slot(slot).version()
    }

    fn set_version(&self, slot: u32, version: u32) {
        self.slot(slot).version.set(version);
    }

    fn value(&self, slot: u32, column: usize) -> Value<'_> {
        self.slot(slot).current().value(column)
    }

    fn value_at(&self, slot: u32, version: u32, column: usize) -> Value<'_> {
        self.slot(slot).at(version).value(column)
    }

    #[inline]
    fn find_by(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32> {
        if T::META.key == columns { self.find_key(key) } else { self.look_up(columns, key) }
    }

    fn add_links(&self, parent: TypeId, side: &Navigation) -> &Links {
        self.links.push_get(Box::new(Links::new(self.links.len(), TypeId::of::<T>(), parent, side)))
    }

    fn link(&self, number: usize) -> Option<&Links> {
        self.links.get(number)
    }

    fn push_changed(&self, slot: u32, changes: &[Change]) -> Result<()> {
        self.push_version(slot, self.changed(slot, changes)?);
        Ok(())
    }

    fn set_batch(&self, slots: Vec<u32>, whole: bool) {
        let mut batches = self.batches.borrow_mut();
        let number = batches.len() as u32;
        if slots.len() > 1 {
            slots.iter().for_each(|&slot| self.slot(slot).batch.set(number));
            batches.push(Rc::new(Batch { slots, whole }));
        }
    }

    #[inline]
    fn absorb(&self, cells: &Cells<'_>, refresh: bool) -> Result<(u32, Absorbed)> {
        let number = match self.find_cells(cells) {
            Some(number) => number,
            None => {
                let row = T::decode(cells)?;
                match self.find_decoded(&row) {
                    Some(number) => number,
                    None => return Ok((self.push(row), Absorbed::New)),
                }
            }
        };
        let slot = self.slot(number);
        let was = slot.state.get();
        if !refresh && was == State::Live {
            return Ok((number, Absorbed::Known));
        }
        let version = slot.version();
        self.push_version(number, T::decode(cells)?);
        slot.state.set(State::Live);
        Ok((number, Absorbed::Again { version, was }))
    }

    #[inline]
    fn find(&self, key: &[Value<'_>]) -> Option<u32> {
        self.find_key(key)
    }

    fn has_hooks(&self) -> bool {
        T::HOOKS.is_some()
    }

    fn before_insert(&self, values: &mut [Value<'static>], known: &mut [bool]) -> Result<()> {
        self.ask_insert(values, known)
    }

    fn before_update(&self, slot: u32, changes: &[Change]) -> Result<Vec<Change>> {
        self.ask_update(slot, changes)
    }

    fn before_delete(&self, slot: u32) -> Result<()> {
        self.ask_delete(slot)
    }

    fn adopt(&self, values: Taken<'_>) -> Result<u32> {
        Ok(self.push(T::decode(&Cells::new(&values, 0))?))
    }
}

impl<T: Model> Table<T> {
    /// The row with these columns changed.
    pub(crate) fn changed(&self, slot: u32, changes: &[Change]) -> Result<T> {
        let row = self.slot(slot).current();
        let mut values: Vec<_> = (0..T::META.columns.len()).map(|at| row.value(at).into_owned()).collect();
        for (column, value) in changes {
            values[*column] = value.clone();
        }
        T::decode(&Cells::new(&Taken::from(&mut values), 0))
    }
}
