//! The identity map of one model: append-only storage, an index by primary key, and the collections of its rows.

use std::any::{Any, TypeId};
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::rc::Rc;
use std::sync::Arc;

use elsa::FrozenVec;
use smallvec::SmallVec;

use crate::cells::{Cells, Taken, key_text};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::schema::ModelMeta;
use crate::session::Session;
use crate::session::arena::{ALONE, Arena, Slot};
use crate::session::index::{Hashes, Index, Lookup};
use crate::session::links::Links;
use crate::session::seen::Seen;
use crate::session::update::Changed;
use crate::sql::{ModelSql, Sql};
use crate::value::Value;

/// The values of the columns of one key.
pub(crate) type Key<'a> = SmallVec<[Value<'a>; 1]>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The row is as the slot shows it.
    Live,
    /// The row may have been changed by the database: it is read again before anything is answered from it.
    Stale,
    /// The row is gone.
    Deleted,
}

impl State {
    /// The one that `as u8` made this number of.
    #[inline]
    pub(super) fn numbered(number: u8) -> State {
        match number {
            0 => State::Live,
            1 => State::Stale,
            _ => State::Deleted,
        }
    }
}

/// How the rows are read that a statement returns.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    held: Held,
    batch: u32,
}

/// What becomes of a row that the session has already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    /// It stays as it is, where the session is sure of it.
    Keep,
    /// It is shown as it is now.
    Refresh,
    /// There is none: the table was empty when the statement was sent, and that returns each row once.
    Absent,
}

impl Reading {
    /// A row that the session has, and is sure of, stays as it is.
    pub(crate) const KEEP: Reading = Reading { held: Held::Keep, batch: ALONE };
    /// A row that the session has is shown as it is now.
    pub(crate) const REFRESH: Reading = Reading { held: Held::Refresh, batch: ALONE };

    /// How the rows of a statement are read that returns each row once.
    pub(crate) fn each_once<T: AnyTable + ?Sized>(table: &T) -> Reading {
        Reading { held: if table.len() == 0 { Held::Absent } else { Held::Keep }, batch: ALONE }
    }

    /// The rows come together, in a batch that [was begun](AnyTable::begin_batch).
    pub(crate) fn in_batch(self, batch: u32) -> Reading {
        Reading { batch, ..self }
    }
}

/// The rows that came together: a lazy access loads for all of them.
pub(crate) struct Batch {
    pub(crate) slots: Vec<u32>,
    /// Whether they are all rows of the table.
    pub(crate) whole: bool,
}

pub(crate) struct Table<T: Model> {
    pub(crate) sql: Arc<ModelSql>,
    arena: Arena<T>,
    index: RefCell<Index>,
    /// Of the keys that aren't one integer.
    hashes: Hashes,
    /// How many slots the index has all such keys of. The keys of the others are hashed when one is asked for: those of
    /// the associations of a many-to-many seldom are.
    hashed: Cell<u32>,
    /// By other unique keys, as far as a foreign key that references them was followed.
    lookups: RefCell<Vec<Lookup>>,
    /// What has been begun and isn't ended is a batch of nobody: it stays so where the statement fails.
    batches: RefCell<Vec<Option<Rc<Batch>>>>,
    /// The last batch in which rows came that had slots already. Until it ends they stay in the one that they came with.
    came_again: Cell<Option<u32>>,
    /// How often a slot that was there has changed what it shows, or its state.
    changes: Cell<u64>,
    links: FrozenVec<Box<Links>>,
    /// The last update's columns, and its text: the next one mostly has the same.
    updated: RefCell<Option<(Changed, Sql)>>,
}

/// A table whose model is known at run time only.
pub(crate) trait AnyTable: Any {
    fn model(&self) -> TypeId;
    fn meta(&self) -> &'static ModelMeta;
    fn sql(&self) -> &Arc<ModelSql>;
    fn len(&self) -> u32;
    /// A number that is another one when a slot that was there has changed what it shows, or its state.
    fn changes(&self) -> u64;
    fn state(&self, slot: u32) -> State;
    fn set_state(&self, slot: u32, state: State);
    fn version(&self, slot: u32) -> u32;
    fn set_version(&self, slot: u32, version: u32);
    fn value(&self, slot: u32, column: usize) -> Value<'_>;
    /// The value in a version of the row.
    fn value_at(&self, slot: u32, version: u32, column: usize) -> Value<'_>;
    /// The integers in a column of these rows, as far as it isn't `NULL`; nothing where one is something else.
    fn integers(&self, column: usize, slots: &[u32]) -> Option<Vec<Option<i64>>>;
    /// The rows with these integers in a column that is a unique key.
    fn find_by_integers(&self, column: usize, keys: &[Option<i64>]) -> Vec<Option<u32>>;
    /// Those of these integers, each once, of which no live row is known that has them in a column that is a unique key.
    fn missing_integers(&self, column: usize, keys: &[Option<i64>]) -> Vec<i64>;
    /// The row with these values in the columns of a unique key.
    fn find_by(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32>;
    fn add_links(&self, parent: TypeId, side: &'static Navigation) -> &Links;
    fn link(&self, number: usize) -> Option<&Links>;
    /// Adds a version of the row with these columns changed.
    fn push_changed(&self, slot: u32, changes: &[Change]) -> Result<()>;
    /// The number of a new batch, for rows that are about to be read.
    fn begin_batch(&self) -> u32;
    /// These rows, all that were read in this batch, came together; `whole` where they are all rows of the table.
    fn end_batch(&self, batch: u32, slots: Vec<u32>, whole: bool) -> Rc<Batch>;
    /// The same for rows that were read in no batch.
    fn set_batch(&self, slots: Vec<u32>);
    /// Whether these rows, each once, are all that came together, and all rows of the table.
    fn is_whole(&self, slots: &[u32]) -> bool;
    /// The slot for a row that was read: the one it has, or a new one. Where it shows another row than before, loaded
    /// collections of the session follow.
    fn absorb(&self, session: &Session, cells: Cells<'_>, reading: Reading) -> Result<u32>;
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
    pub(crate) fn links_for(&self, parent: TypeId, side: &'static Navigation) -> &Links {
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
    /// The column of a key of one, which may be an integer.
    const KEY: Option<usize> = match T::META.key {
        &[column] => Some(column),
        _ => None,
    };

    pub(crate) fn new(sql: Arc<ModelSql>) -> Self {
        Table {
            sql,
            arena: Arena::new(),
            index: RefCell::default(),
            hashes: Hashes::default(),
            hashed: Cell::new(0),
            lookups: RefCell::default(),
            batches: RefCell::default(),
            came_again: Cell::new(None),
            changes: Cell::new(0),
            links: FrozenVec::new(),
            updated: RefCell::default(),
        }
    }

    /// The text of an update of these columns.
    pub(crate) fn update_sql(&self, columns: &[usize]) -> Ref<'_, str> {
        if self.updated.borrow().as_ref().is_none_or(|(last, _)| **last != *columns) {
            *self.updated.borrow_mut() = Some((columns.into(), self.sql.update(columns)));
        }
        Ref::map(self.updated.borrow(), |updated| updated.as_ref().map_or("", |(_, sql)| sql))
    }

    /// The slots, which don't ask what is in them.
    pub(crate) fn arena(&self) -> &Arena<T> {
        &self.arena
    }

    #[inline]
    pub(crate) fn slot(&self, number: u32) -> &Slot<T> {
        self.arena.slot(number)
    }

    /// Puts a row into a new slot and the index.
    pub(crate) fn push(&self, row: T) -> u32 {
        match Self::integer(&row) {
            Some(key) => self.push_with(key, row, ALONE),
            None => self.push_unhashed(row, ALONE),
        }
    }

    /// The same for one whose key is this integer.
    #[inline(always)]
    fn push_with(&self, key: i64, row: T, batch: u32) -> u32 {
        let number = self.arena.push(row, batch);
        self.index.borrow_mut().insert_integer(key, number);
        self.note_values(number);
        number
    }

    /// The same for one whose key isn't one integer.
    #[inline(always)]
    fn push_unhashed(&self, row: T, batch: u32) -> u32 {
        let number = self.arena.push(row, batch);
        self.note_values(number);
        number
    }

    /// The index, with the keys of all slots.
    #[inline]
    fn index(&self) -> RefMut<'_, Index> {
        let mut index = self.index.borrow_mut();
        if self.hashed.get() < self.arena.len() {
            self.hash_keys(&mut index);
        }
        index
    }

    #[cold]
    fn hash_keys(&self, index: &mut Index) {
        for number in self.hashed.replace(self.arena.len())..self.arena.len() {
            let row = self.slot(number).first();
            if Self::integer(row).is_none() {
                self.insert_hashed(index, row, number);
            }
        }
    }

    fn insert_hashed(&self, index: &mut Index, row: &T, number: u32) {
        index.insert_hashed(self.hash(row), number, |other| self.hash(self.slot(other).first()));
    }

    /// The hash of a row's key.
    #[inline]
    fn hash(&self, row: &T) -> u64 {
        self.hashes.of(T::META.key.iter().map(|&column| row.value(column)))
    }

    /// Whether a slot's row has the key of this one.
    fn has_key_of(&self, number: u32, row: &T) -> bool {
        let own = self.slot(number).first();
        T::META.key.iter().all(|&column| own.value(column) == row.value(column))
    }

    /// The key of a row, where it is an integer.
    #[inline]
    fn integer(row: &T) -> Option<i64> {
        row.value(Self::KEY?).into_integer().ok()
    }

    fn note_change(&self) {
        self.changes.set(self.changes.get() + 1);
    }

    /// A slot shows other values now.
    #[inline]
    fn note_values(&self, number: u32) {
        if !self.lookups.borrow().is_empty() {
            self.note_in_lookups(number);
        }
    }

    #[cold]
    fn note_in_lookups(&self, number: u32) {
        let row = self.slot(number).current();
        self.lookups.borrow_mut().iter_mut().for_each(|lookup| lookup.insert(row, number));
    }

    /// The live slot with these values in the columns of a unique key that isn't the primary key.
    fn look_up(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32> {
        let holds = |slot: u32| {
            let slot = self.slot(slot);
            let row = slot.current();
            slot.state() != State::Deleted
                && columns.iter().zip(key).all(|(&column, value)| row.value(column) == *value)
        };
        let mut lookups = self.lookups.borrow_mut();
        if let Some(lookup) = lookups.iter().find(|lookup| lookup.is_over(columns)) {
            return lookup.find(key, holds);
        }
        let mut lookup = Lookup::new(columns);
        for number in 0..self.arena.len() {
            let slot = self.slot(number);
            // A rollback can show an earlier version again.
            (0..=slot.versions()).for_each(|version| lookup.insert(slot.at(version), number));
        }
        let found = lookup.find(key, holds);
        lookups.push(lookup);
        found
    }

    fn index_slot(&self, number: u32) {
        let row = self.slot(number).first();
        match Self::integer(row) {
            Some(key) => self.index.borrow_mut().insert_integer(key, number),
            None => self.insert_hashed(&mut self.index(), row, number),
        }
    }

    fn unindex_slot(&self, number: u32) {
        let row = self.slot(number).first();
        match Self::integer(row) {
            Some(key) => self.index.borrow_mut().remove_integer(key, number),
            None => self.index().remove_hashed(self.hash(row), number),
        }
    }

    #[inline]
    fn find_key(&self, key: &[Value<'_>]) -> Option<u32> {
        match key {
            &[Value::Int(key)] => self.index.borrow().integer(key),
            key => self.find_hashed_key(key),
        }
    }

    fn find_hashed_key(&self, key: &[Value<'_>]) -> Option<u32> {
        let holds = |slot: u32| {
            let row = self.slot(slot).first();
            T::META.key.iter().zip(key).all(|(&column, value)| row.value(column) == *value)
        };
        self.index().hashed(self.hashes.of(key.iter().map(Value::borrowed)), holds)
    }

    /// The slot of the row with the key of `row`, which may be any value of the struct.
    #[inline]
    pub(crate) fn find_row(&self, row: &T) -> Option<u32> {
        match Self::integer(row) {
            Some(key) => self.index.borrow().integer(key),
            None => self.find_hashed(row),
        }
    }

    fn find_hashed(&self, row: &T) -> Option<u32> {
        self.index().hashed(self.hash(row), |slot| self.has_key_of(slot, row))
    }

    /// The same of a row that is as its slot shows it.
    #[inline]
    pub(crate) fn find_live(&self, row: &T) -> Option<&Slot<T>> {
        self.find_row(row).map(|number| self.slot(number)).filter(|slot| slot.state() == State::Live)
    }

    /// The slot of the row that these columns of another one reference, if it is live.
    #[inline]
    pub(crate) fn find_live_by<C: Model>(&self, references: &[usize], from: &C, columns: &[usize]) -> Option<&Slot<T>> {
        let number = match columns {
            &[column] => self.find_by(references, &[from.value(column)]),
            columns => self.find_by(references, &values_of(from, columns)),
        };
        number.map(|number| self.slot(number)).filter(|slot| slot.state() == State::Live)
    }

    /// Whether a row stays as its slot shows it.
    #[inline]
    fn is_kept(&self, number: u32, reading: Reading) -> bool {
        reading.held != Held::Refresh && self.slot(number).state() == State::Live
    }

    /// A row with a slot came in a batch.
    #[inline]
    fn note_again(&self, batch: u32) {
        if batch != ALONE {
            self.came_again.set(self.came_again.get().max(Some(batch)));
        }
    }

    /// The same as [`absorb`](AnyTable::absorb) for a row that has a slot.
    #[inline(never)]
    fn absorb_again(&self, session: &Session, number: u32, row: T, reading: Reading) {
        self.note_again(reading.batch);
        if !self.is_kept(number, reading) {
            let slot = self.slot(number);
            let (version, was) = (slot.version(), slot.state());
            slot.set_state(State::Live);
            self.push_version(number, row);
            session.follow(self, number, version, was);
        }
    }

    pub(crate) fn push_version(&self, slot: u32, row: T) {
        self.note_change();
        self.slot(slot).push_version(row);
        self.note_values(slot);
    }

    /// The rows that this one came with.
    pub(crate) fn batch(&self, slot: u32) -> Rc<Batch> {
        let batch = self.batches.borrow().get(self.slot(slot).batch() as usize).cloned().flatten();
        batch.unwrap_or_else(|| Rc::new(Batch { slots: vec![slot], whole: false }))
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
        self.arena.len()
    }

    fn changes(&self) -> u64 {
        self.changes.get()
    }

    fn state(&self, slot: u32) -> State {
        self.slot(slot).state()
    }

    fn set_state(&self, slot: u32, state: State) {
        self.note_change();
        let slot_of = self.slot(slot);
        let old = slot_of.state();
        slot_of.set_state(state);
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
        self.note_change();
        self.slot(slot).show(version);
    }

    #[inline]
    fn value(&self, slot: u32, column: usize) -> Value<'_> {
        self.slot(slot).current().value(column)
    }

    fn value_at(&self, slot: u32, version: u32, column: usize) -> Value<'_> {
        self.slot(slot).at(version).value(column)
    }

    fn integers(&self, column: usize, slots: &[u32]) -> Option<Vec<Option<i64>>> {
        let mut integers = Vec::with_capacity(slots.len());
        for &slot in slots {
            integers.push(match self.slot(slot).current().value(column).into_integer() {
                Ok(integer) => Some(integer),
                Err(Value::Null) => None,
                Err(_) => return None,
            });
        }
        Some(integers)
    }

    fn find_by_integers(&self, column: usize, keys: &[Option<i64>]) -> Vec<Option<u32>> {
        if Self::KEY == Some(column) {
            let index = self.index.borrow();
            return keys.iter().map(|key| index.integer((*key)?)).collect();
        }
        keys.iter().map(|key| self.find_by(&[column], &[Value::Int((*key)?)])).collect()
    }

    fn missing_integers(&self, column: usize, keys: &[Option<i64>]) -> Vec<i64> {
        let (mut missing, mut seen, mut last) = (Vec::new(), Seen::of(keys.len()), None);
        for &key in keys.iter().flatten() {
            // Children that follow each other often have one parent.
            if last.replace(key) == Some(key) || !seen.insert(key) {
                continue;
            }
            let known = match Self::KEY == Some(column) {
                true => self.index.borrow().integer(key),
                false => self.find_by(&[column], &[Value::Int(key)]),
            };
            if known.is_none_or(|slot| self.slot(slot).state() != State::Live) {
                missing.push(key);
            }
        }
        missing
    }

    #[inline]
    fn find_by(&self, columns: &[usize], key: &[Value<'_>]) -> Option<u32> {
        match (T::META.key, columns) {
            // By far the most keys, and comparing slices is a call.
            (&[own], &[column]) if own == column => self.find_key(key),
            (own, columns) if own == columns => self.find_key(key),
            _ => self.look_up(columns, key),
        }
    }

    fn add_links(&self, parent: TypeId, side: &'static Navigation) -> &Links {
        self.links.push_get(Box::new(Links::new(self.links.len(), TypeId::of::<T>(), parent, side)))
    }

    fn link(&self, number: usize) -> Option<&Links> {
        self.links.get(number)
    }

    fn push_changed(&self, slot: u32, changes: &[Change]) -> Result<()> {
        self.push_version(slot, self.changed(slot, changes)?);
        Ok(())
    }

    fn begin_batch(&self) -> u32 {
        let mut batches = self.batches.borrow_mut();
        batches.push(None);
        batches.len() as u32 - 1
    }

    fn end_batch(&self, batch: u32, slots: Vec<u32>, whole: bool) -> Rc<Batch> {
        let (mut batches, ended) = (self.batches.borrow_mut(), Rc::new(Batch { slots, whole }));
        if let [] | [_] = ended.slots[..] {
            // One that had a slot stays with those that it came with before.
            let new = ended.slots.iter().map(|&slot| self.slot(slot)).find(|slot| slot.batch() == batch);
            new.into_iter().for_each(|slot| slot.set_batch(ALONE));
            // Rows that are asked for one by one shall not leave something behind each.
            if batch as usize + 1 == batches.len() {
                batches.pop();
            }
            return ended;
        }
        if self.came_again.get() >= Some(batch) {
            ended.slots.iter().for_each(|&slot| self.slot(slot).set_batch(batch));
        }
        batches[batch as usize] = Some(Rc::clone(&ended));
        ended
    }

    fn set_batch(&self, slots: Vec<u32>) {
        let batch = self.begin_batch();
        self.note_again(batch);
        self.end_batch(batch, slots, false);
    }

    fn is_whole(&self, slots: &[u32]) -> bool {
        let Some(&first) = slots.first() else { return false };
        let number = self.slot(first).batch();
        let batches = self.batches.borrow();
        let batch = batches.get(number as usize).and_then(Option::as_ref);
        batch.is_some_and(|batch| batch.whole && batch.slots.len() == slots.len())
            && slots.iter().all(|&slot| self.slot(slot).batch() == number)
    }

    fn absorb(&self, session: &Session, mut cells: Cells<'_>, reading: Reading) -> Result<u32> {
        let read = Self::KEY.and_then(|column| cells.integer(column).ok());
        let mut number = None;
        if let Some(key) = read {
            cells.set_key(key);
            number = self.index.borrow().integer(key);
        }
        if let Some(number) = number
            && self.is_kept(number, reading)
        {
            self.note_again(reading.batch);
            return Ok(number);
        }
        let row = T::decode(&cells)?;
        let key = Self::integer(&row);
        // One that isn't one integer, or is one in this engine only, as `1` for `true`.
        if key.is_none() || key != read {
            number = if reading.held == Held::Absent { None } else { self.find_row(&row) };
        }
        match (number, key) {
            (Some(number), _) => {
                self.absorb_again(session, number, row, reading);
                Ok(number)
            }
            (None, Some(key)) => Ok(session.loaded(self, self.push_with(key, row, reading.batch))),
            (None, None) => Ok(session.loaded(self, self.push_unhashed(row, reading.batch))),
        }
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
