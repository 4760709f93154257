//! Loading a relationship for many rows in one statement.

use std::any::TypeId;
use std::rc::Rc;

use crate::backend::Row;
use crate::cells::Cells;
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::{Declares, Navigation, link, reverse_link};
use crate::schema::OrderMeta;
use crate::session::Session;
use crate::session::links::{Links, Members};
use crate::session::table::{AnyTable, State, Table};
use crate::value::Value;

/// How many keys one statement takes where they can't be given as one parameter.
const KEYS: usize = 512;

/// How one relationship is loaded, without its types.
#[derive(Debug, Clone, Copy)]
pub struct Loader {
    side: Option<fn() -> Navigation>,
    load: fn(&Session, &[u32]) -> Result<Vec<u32>>,
    absorb: fn(&Session, &dyn Row, usize) -> Result<()>,
}

impl Loader {
    /// Loads nothing.
    pub const NONE: Loader = Loader { side: None, load: |_, _| Ok(Vec::new()), absorb: |_, _, _| Ok(()) };

    pub(crate) fn side(&self) -> Option<Navigation> {
        self.side.map(|side| side())
    }

    /// Loads the relationship of the rows in these slots; the slots of the other model's rows that it leads to.
    pub(crate) fn load(&self, session: &Session, slots: &[u32]) -> Result<Vec<u32>> {
        (self.load)(session, slots)
    }

    /// Takes in the other model's row, whose cells begin at `start`.
    pub(crate) fn absorb(&self, session: &Session, row: &dyn Row, start: usize) -> Result<()> {
        (self.absorb)(session, row, start)
    }
}

/// How a declared relationship is loaded.
#[must_use]
pub const fn loader<M: Declares<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(link::<M, I>),
        load: |session, slots| session.load::<M, M::Target>(&link::<M, I>(), slots),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
    }
}

/// How the side is loaded that a `backref` generates.
#[must_use]
pub const fn reverse_loader<M: Declares<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(reverse_link::<M, I>),
        load: |session, slots| session.load::<M::Target, M>(&reverse_link::<M, I>(), slots),
        absorb: |session, row, start| session.absorb_joined::<M>(row, start),
    }
}

impl Session {
    fn absorb_joined<T: Model>(&self, row: &dyn Row, start: usize) -> Result<()> {
        self.absorb(self.table::<T>(), &Cells::new(row, start), false).map(|_| ())
    }

    fn load<S: Model, T: Model>(&self, side: &Navigation, slots: &[u32]) -> Result<Vec<u32>> {
        if side.holds_key {
            self.load_parents::<S, T>(side, slots)?;
            let (children, parents) = (self.table::<S>(), self.table::<T>());
            let mut found: Vec<u32> =
                slots.iter().filter_map(|&slot| parent_of(children, parents, side, slot)).collect();
            found.sort_unstable();
            found.dedup();
            Ok(found)
        } else {
            let links = (self.table::<T>() as &dyn AnyTable).links_for(TypeId::of::<S>(), side);
            self.load_children::<S, T>(links, slots, false)?;
            Ok(slots.iter().flat_map(|&slot| links.members(slot).slots().unwrap_or_default().to_vec()).collect())
        }
    }

    /// Loads the rows that the foreign keys of these children reference, as far as the session doesn't have them.
    pub(crate) fn load_parents<C: Model, P: Model>(&self, side: &Navigation, children: &[u32]) -> Result<()> {
        let (table, parents) = (self.table::<C>(), self.table::<P>());
        let mut missing: Vec<Value<'_>> = Vec::new();
        for &child in children {
            let key = table.slot(child).current().value(side.column);
            if !key.is_null() && live(parents, parents.find_by(side.references, &key)).is_none() {
                missing.push(key);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let mut loaded = Vec::new();
        self.select_by_list(parents, side.references, &[], missing, |slot| loaded.push(slot))?;
        self.load_eager::<P>(&loaded)?;
        parents.set_batch(loaded, false);
        Ok(())
    }

    /// Loads the collections of these parents, as far as they aren't loaded.
    pub(crate) fn load_children<P: Model, C: Model>(&self, links: &Links, parents: &[u32], whole: bool) -> Result<()> {
        let (table, children) = (self.table::<P>(), self.table::<C>());
        let asked: Vec<u32> = parents
            .iter()
            .copied()
            .filter(|&parent| !links.is_fresh(parent) && table.slot(parent).state() == State::Live)
            .collect();
        if asked.is_empty() {
            return Ok(());
        }
        let mut members: Vec<(u32, u32)> = Vec::new();
        let parent_slot =
            |child: u32| table.find_by(links.references, &children.slot(child).current().value(links.column));
        let mut loaded = Vec::new();
        let mut take = |child: u32| {
            loaded.push(child);
            if let Some(parent) = parent_slot(child) {
                members.push((parent, child));
            }
        };
        if whole && asked.len() == parents.len() {
            let mut sql = children.sql.select.clone();
            children.sql.push_order(&mut sql, links.order);
            let sql = links.list_sql.get_or_init(|| sql.into());
            self.query_rows(C::META, sql, &[], |row| {
                take(self.absorb(children, &Cells::new(row, 0), false)?);
                Ok(())
            })?;
        } else {
            let keys = asked.iter().map(|&parent| table.slot(parent).current().value(links.references)).collect();
            self.select_by_list(children, links.column, links.order, keys, take)?;
        }
        self.share_members(links, &asked, &members);
        self.load_eager::<C>(&loaded)?;
        children.set_batch(loaded, whole);
        Ok(())
    }

    /// Gives each of the parents that were asked for its part of one slice.
    fn share_members(&self, links: &Links, asked: &[u32], members: &[(u32, u32)]) {
        let slots =
            asked.iter().chain(members.iter().map(|(parent, _)| parent)).max().map_or(0, |&max| max as usize + 1);
        let mut ends = vec![0u32; slots + 1];
        for &(parent, _) in members {
            ends[parent as usize + 1] += 1;
        }
        for at in 1..ends.len() {
            ends[at] += ends[at - 1];
        }
        let starts = ends.clone();
        let mut sorted = vec![0u32; members.len()];
        for &(parent, child) in members {
            let at = &mut ends[parent as usize];
            sorted[*at as usize] = child;
            *at += 1;
        }
        let shared: Rc<[u32]> = sorted.into();
        for &parent in asked {
            let (start, end) = (starts[parent as usize], ends[parent as usize]);
            links.set(self, parent, Members::Known { slots: Rc::clone(&shared), start, end, doubtful: false });
        }
    }

    /// Selects the rows with one of these values in a column.
    fn select_by_list<T: Model>(
        &self,
        table: &Table<T>,
        column: usize,
        order: &'static [OrderMeta],
        mut keys: Vec<Value<'_>>,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let dialect = table.sql.dialect;
        let integers = keys.iter().all(|key| matches!(key, Value::Int(_))) && dialect.integer_list(1).is_some();
        let mut run = |sql: &str, values: &[Value<'_>]| {
            self.query_rows(T::META, sql, values, |row| {
                take(self.absorb(table, &Cells::new(row, 0), false)?);
                Ok(())
            })
        };
        if let [key] = &keys[..] {
            return run(&table.sql.by_list(column, order, Some(1)), std::slice::from_ref(key));
        }
        if integers {
            let mut numbers: Vec<i64> =
                keys.iter().filter_map(|key| if let Value::Int(key) = key { Some(*key) } else { None }).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let list = dialect.integers(&mut numbers.into_iter());
            return run(&table.sql.by_list(column, order, None), &[list]);
        }
        keys.sort_by(|one, other| compare(one, other));
        keys.dedup();
        for keys in keys.chunks_mut(KEYS) {
            // The last key stands again in the places that are left, so that there are few texts.
            let length = keys.len().next_power_of_two();
            let mut padded = keys.to_vec();
            padded.resize(length, keys[keys.len() - 1].clone());
            run(&table.sql.by_list(column, order, Some(length)), &padded)?;
        }
        Ok(())
    }
}

/// The live slot of the row that a child's foreign key references, if the session has it.
#[inline]
pub(crate) fn parent_of<C: Model, P: Model>(
    children: &Table<C>,
    parents: &Table<P>,
    side: &Navigation,
    child: u32,
) -> Option<u32> {
    let key = children.slot(child).current().value(side.column);
    if key.is_null() { None } else { live(parents, parents.find_by(side.references, &key)) }
}

#[inline]
fn live<T: Model>(table: &Table<T>, slot: Option<u32>) -> Option<u32> {
    slot.filter(|&slot| table.slot(slot).state() == State::Live)
}

/// Any total order, to find equal keys.
fn compare(one: &Value<'_>, other: &Value<'_>) -> std::cmp::Ordering {
    match (one, other) {
        (Value::Text(one) | Value::Decimal(one), Value::Text(other) | Value::Decimal(other)) => one.cmp(other),
        (Value::Blob(one), Value::Blob(other)) => one.cmp(other),
        (Value::Int(one), Value::Int(other)) => one.cmp(other),
        (Value::BigUnsigned(one), Value::BigUnsigned(other)) => one.cmp(other),
        (Value::Real(one), Value::Real(other)) => one.total_cmp(other),
        _ => std::cmp::Ordering::Equal,
    }
}
