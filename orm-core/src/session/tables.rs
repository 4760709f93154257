//! The identity maps of a session, by their models.

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::hash::BuildHasher;

use elsa::FrozenVec;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::model::Model;
use crate::session::table::{AnyTable, Table};

/// How many tables are found without a look into the map.
const RECENT: usize = 16;

/// All tables that a session has met.
pub(super) struct Tables {
    all: FrozenVec<Box<dyn AnyTable>>,
    numbers: RefCell<FxHashMap<TypeId, usize>>,
    /// The number of the table that was asked for last, by the last bits of its model's hash: every access asks for a
    /// table or two, and mostly for the same few.
    recent: [Cell<usize>; RECENT],
}

impl Tables {
    pub(super) fn new() -> Self {
        Tables { all: FrozenVec::new(), numbers: RefCell::default(), recent: [const { Cell::new(0) }; RECENT] }
    }

    /// The table of a model, if it was asked for recently.
    #[inline]
    pub(super) fn recent<T: Model>(&self) -> Option<&Table<T>> {
        self.all.get(self.recent_number::<T>().get()).and_then(downcast)
    }

    #[inline]
    fn recent_number<T: Model>(&self) -> &Cell<usize> {
        &self.recent[FxBuildHasher.hash_one(TypeId::of::<T>()) as usize % RECENT]
    }

    /// The table of a model; made where there is none yet.
    #[cold]
    pub(super) fn table<T: Model>(&self, make: impl FnOnce() -> Table<T>) -> &Table<T> {
        let known = self.numbers.borrow().get(&TypeId::of::<T>()).copied();
        let number = known.unwrap_or_else(|| {
            let number = self.all.len();
            self.all.push(Box::new(make()));
            self.numbers.borrow_mut().insert(TypeId::of::<T>(), number);
            number
        });
        self.recent_number::<T>().set(number);
        match self.all.get(number).and_then(downcast) {
            Some(table) => table,
            None => unreachable!("tables are kept under their own model's type"),
        }
    }

    pub(super) fn known(&self, model: TypeId) -> Option<&dyn AnyTable> {
        let number = *self.numbers.borrow().get(&model)?;
        self.all.get(number)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &dyn AnyTable> {
        self.all.iter()
    }
}

#[inline]
fn downcast<T: Model>(table: &dyn AnyTable) -> Option<&Table<T>> {
    (table as &dyn Any).downcast_ref()
}
