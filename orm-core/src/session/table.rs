//! The identity map of one model: append-only storage, an index by primary key, and the collections of its rows.

use std::any::{Any, TypeId};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use elsa::FrozenVec;

use crate::cells::{Cells, Taken, key_text};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::schema::ModelMeta;
use crate::session::index::Index;
use crate::session::links::Links;
use crate::sql::ModelSql;
use crate::value::Value;

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
    pub(crate) number: u32,
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

    fn at(&self, version: u32) -> &T {
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
    /// The row with this value in a unique column.
    fn find_by(&self, column: usize, value: &Value<'_>) -> Option<u32>;
    fn add_links(&self, parent: TypeId, side: &Navigation) -> &Links;
    fn link(&self, number: usize) -> Option<&Links>;
    /// Adds a version of the row with one column changed.
    fn push_changed(&self, slot: u32, column: usize, value: Value<'static>) -> Result<()>;
    /// These rows came together.
    fn set_batch(&self, slots: Vec<u32>);
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

    pub(crate) fn key(&self, slot: u32) -> Vec<Value<'_>> {
        self.meta().key.iter().map(|&column| self.value(slot, column)).collect()
    }

    pub(crate) fn deleted(&self, slot: u32) -> Error {
        Error::Deleted { model: self.meta().name, key: key_text(&self.key(slot)) }
    }
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
                number,
            });
        }
        self.index_slot(number);
        number
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

    /// The slot of the row with this key.
    #[inline]
    pub(crate) fn find(&self, key: &[Value<'_>]) -> Option<u32> {
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
        self.find(&key_of(row))
    }

    fn find_cells(&self, cells: &Cells<'_>) -> Option<u32> {
        if let Some(column) = self.integer_key {
            return self.find(&[cells.value(column)]);
        }
        let key: Vec<_> = T::META.key.iter().map(|&column| cells.value(column)).collect();
        self.find(&key)
    }

    /// The slot for a row that was read: the one it has, or a new one.
    pub(crate) fn absorb(&self, cells: &Cells<'_>, refresh: bool) -> Result<(u32, Absorbed)> {
        let Some(number) = self.find_cells(cells) else { return Ok((self.push(T::decode(cells)?), Absorbed::New)) };
        let slot = self.slot(number);
        let was = slot.state.get();
        if !refresh && was == State::Live {
            return Ok((number, Absorbed::Known));
        }
        let version = slot.version();
        slot.push_version(T::decode(cells)?);
        slot.state.set(State::Live);
        Ok((number, Absorbed::Again { version, was }))
    }

    /// The row as it was in a version.
    pub(crate) fn version_of(&self, slot: u32, version: u32) -> &T {
        self.slot(slot).at(version)
    }

    /// A new slot for a row that was inserted with these values.
    pub(crate) fn adopt(&self, values: Taken) -> Result<u32> {
        Ok(self.push(T::decode(&Cells::new(&values, 0))?))
    }

    pub(crate) fn push_version(&self, slot: u32, row: T) {
        self.slot(slot).push_version(row);
    }

    /// These rows came together.
    pub(crate) fn set_batch(&self, slots: Vec<u32>, whole: bool) {
        let mut batches = self.batches.borrow_mut();
        let number = batches.len() as u32;
        if slots.len() > 1 {
            slots.iter().for_each(|&slot| self.slot(slot).batch.set(number));
            batches.push(Rc::new(Batch { slots, whole }));
        }
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
pub(crate) fn key_of<T: Model>(row: &T) -> Vec<Value<'_>> {
    T::META.key.iter().map(|&column| row.value(column)).collect()
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

    #[inline]
    fn find_by(&self, column: usize, value: &Value<'_>) -> Option<u32> {
        if T::META.key == [column] {
            return self.find(std::slice::from_ref(value));
        }
        (0..self.len.get()).find(|&slot| {
            self.slot(slot).state.get() != State::Deleted && self.slot(slot).current().value(column) == *value
        })
    }

    fn add_links(&self, parent: TypeId, side: &Navigation) -> &Links {
        self.links.push_get(Box::new(Links::new(self.links.len(), TypeId::of::<T>(), parent, side)))
    }

    fn link(&self, number: usize) -> Option<&Links> {
        self.links.get(number)
    }

    fn push_changed(&self, slot: u32, column: usize, value: Value<'static>) -> Result<()> {
        let row = self.with_value(slot, column, value)?;
        self.slot(slot).push_version(row);
        Ok(())
    }

    fn set_batch(&self, slots: Vec<u32>) {
        Table::set_batch(self, slots, false);
    }
}

impl<T: Model> Table<T> {
    /// The row with one column changed.
    pub(crate) fn with_value(&self, slot: u32, column: usize, value: Value<'static>) -> Result<T> {
        let row = self.slot(slot).current();
        let mut values: Vec<_> = (0..T::META.columns.len()).map(|at| row.value(at).into_owned()).collect();
        values[column] = value;
        T::decode(&Cells::new(&Taken(RefCell::new(values)), 0))
    }
}
