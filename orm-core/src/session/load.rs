//! Loading a relationship for many rows in one statement.

use std::any::TypeId;
use std::cmp::Ordering;
use std::rc::Rc;

use crate::backend::Row;
use crate::cells::Cells;
use crate::check::Link;
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::{Associates, Declares, Navigation, link, linked, reverse_link, reverse_linked};
use crate::schema::Columns;
use crate::session::Session;
use crate::session::links::{Links, Members};
use crate::session::table::{AnyTable, Key, State, is_null};
use crate::sql::Order;
use crate::value::Value;

/// How many keys one statement takes where they can't be given as one parameter.
const KEYS: usize = 512;

/// How one relationship is loaded, without its types.
#[derive(Debug, Clone, Copy)]
pub struct Loader {
    side: Option<fn() -> &'static Navigation>,
    load: fn(&Session, &[u32]) -> Result<Vec<u32>>,
    absorb: fn(&Session, &dyn Row, usize) -> Result<()>,
}

impl Loader {
    /// Loads nothing.
    pub const NONE: Loader = Loader { side: None, load: |_, _| Ok(Vec::new()), absorb: |_, _, _| Ok(()) };

    pub(crate) fn side(&self) -> Option<&'static Navigation> {
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
        load: |session, slots| session.load::<M, M::Target>(link::<M, I>(), slots),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
    }
}

/// How the side is loaded that a `backref` generates.
#[must_use]
pub const fn reverse_loader<M: Declares<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(reverse_link::<M, I>),
        load: |session, slots| session.load::<M::Target, M>(reverse_link::<M, I>(), slots),
        absorb: |session, row, start| session.absorb_joined::<M>(row, start),
    }
}

/// How a declared many-to-many is loaded.
#[must_use]
pub const fn linked_loader<M: Associates<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(linked::<M, I>),
        load: |session, slots| session.load_linked::<M, M::Target>(linked::<M, I>(), slots, false),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
    }
}

/// How the side is loaded that a many-to-many's `backref` generates.
#[must_use]
pub const fn reverse_linked_loader<M: Associates<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(reverse_linked::<M, I>),
        load: |session, slots| session.load_linked::<M::Target, M>(reverse_linked::<M, I>(), slots, false),
        absorb: |session, row, start| session.absorb_joined::<M>(row, start),
    }
}

impl Session {
    fn absorb_joined<T: Model>(&self, row: &dyn Row, start: usize) -> Result<()> {
        self.absorb(self.table::<T>(), &Cells::new(row, start), false).map(|_| ())
    }

    fn load<S: Model, T: Model>(&self, side: &Navigation, slots: &[u32]) -> Result<Vec<u32>> {
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        if side.holds_key {
            self.load_parents(sources, targets, &side.link, slots)?;
            Ok(distinct(slots.iter().filter_map(|&slot| parent_of(sources, targets, &side.link, slot))))
        } else {
            let links = (targets as &dyn AnyTable).links_for(TypeId::of::<S>(), side);
            self.load_children(sources, targets, links, slots, false)?;
            Ok(slots.iter().flat_map(|&slot| links.members(slot).slots().unwrap_or_default().to_vec()).collect())
        }
    }

    /// Loads the links of a many-to-many for these rows, and the rows that they lead to; the slots of those.
    pub(crate) fn load_linked<S: Model, T: Model>(
        &self,
        side: &Navigation,
        slots: &[u32],
        whole: bool,
    ) -> Result<Vec<u32>> {
        let Some(through) = &side.through else { return Ok(Vec::new()) };
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        let association = (through.association)(self);
        let links = association.links_for(TypeId::of::<S>(), side);
        self.load_children(sources, association, links, slots, whole)?;
        let linked: Vec<u32> =
            slots.iter().flat_map(|&slot| links.members(slot).slots().unwrap_or_default().to_vec()).collect();
        self.load_parents(association, targets, &through.far, &linked)?;
        Ok(distinct(linked.iter().filter_map(|&slot| parent_of(association, targets, &through.far, slot))))
    }

    /// Loads the rows that the foreign keys of these children reference, as far as the session doesn't have them.
    pub(crate) fn load_parents<C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
        &self,
        children: &C,
        parents: &P,
        link: &Link,
        slots: &[u32],
    ) -> Result<()> {
        let mut missing: Vec<Key<'_>> = Vec::new();
        for &child in slots {
            let key = children.values(child, &link.columns);
            if !is_null(&key) && live(parents, parents.find_by(&link.references, &key)).is_none() {
                missing.push(key);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let mut loaded = Vec::new();
        self.select_by_list(parents, link.references, Order::NONE, missing, |slot| loaded.push(slot))?;
        self.load_eager(parents.meta(), &loaded)?;
        parents.set_batch(loaded, false);
        Ok(())
    }

    /// Loads the collections of these parents, as far as they aren't loaded.
    pub(crate) fn load_children<P: AnyTable + ?Sized, C: AnyTable + ?Sized>(
        &self,
        parents: &P,
        children: &C,
        links: &Links,
        slots: &[u32],
        whole: bool,
    ) -> Result<()> {
        let asked: Vec<u32> = slots
            .iter()
            .copied()
            .filter(|&parent| !links.is_fresh(parent) && parents.state(parent) == State::Live)
            .collect();
        if asked.is_empty() {
            return Ok(());
        }
        let mut members: Vec<(u32, u32)> = Vec::new();
        let parent_slot = |child: u32| parents.find_by(&links.references, &children.values(child, &links.columns));
        let mut loaded = Vec::new();
        let mut take = |child: u32| {
            loaded.push(child);
            if let Some(parent) = parent_slot(child) {
                members.push((parent, child));
            }
        };
        if whole && asked.len() == slots.len() {
            self.query_rows(children.meta(), &children.sql().list(links.order), &[], |row| {
                take(self.absorb(children, &Cells::new(row, 0), false)?);
                Ok(())
            })?;
        } else {
            let keys = asked.iter().map(|&parent| parents.values(parent, &links.references)).collect();
            self.select_by_list(children, links.columns, links.order, keys, take)?;
        }
        self.share_members(links, &asked, &members);
        self.load_eager(children.meta(), &loaded)?;
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

    /// Selects the rows with one of these keys in some columns.
    fn select_by_list<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        columns: Columns,
        order: Order,
        mut keys: Vec<Key<'_>>,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let texts = table.sql();
        let mut run = |sql: &str, values: &[Value<'_>]| {
            self.query_rows(table.meta(), sql, values, |row| {
                take(self.absorb(table, &Cells::new(row, 0), false)?);
                Ok(())
            })
        };
        if let [key] = &keys[..] {
            return run(&texts.by_list(columns, order, Some(1)), key);
        }
        if columns.len() == 1 {
            let mut values: Vec<Value<'_>> = keys.iter().flatten().cloned().collect();
            values.sort_unstable_by(compare_values);
            values.dedup();
            if let Some(list) = texts.dialect.list(&values) {
                return run(&texts.by_list(columns, order, None), &[list]);
            }
        }
        keys.sort_by(|one, other| compare(one, other));
        keys.dedup();
        // Of several columns, each key is a condition of its own.
        for keys in keys.chunks_mut(KEYS / (columns.len() * columns.len())) {
            // The last key stands again in the places that are left, so that there are few texts.
            let length = keys.len().next_power_of_two();
            let mut padded: Vec<_> = keys.iter().flatten().cloned().collect();
            (keys.len()..length).for_each(|_| padded.extend(keys[keys.len() - 1].iter().cloned()));
            run(&texts.by_list(columns, order, Some(length)), &padded)?;
        }
        Ok(())
    }
}

/// The live slot of the row that a child's foreign key references, if the session has it.
#[inline]
pub(crate) fn parent_of<C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
    children: &C,
    parents: &P,
    link: &Link,
    child: u32,
) -> Option<u32> {
    let key = children.values(child, &link.columns);
    if is_null(&key) { None } else { live(parents, parents.find_by(&link.references, &key)) }
}

#[inline]
fn live<T: AnyTable + ?Sized>(table: &T, slot: Option<u32>) -> Option<u32> {
    slot.filter(|&slot| table.state(slot) == State::Live)
}

fn distinct(slots: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut found: Vec<u32> = slots.collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Any total order, to find equal keys.
fn compare(one: &[Value<'_>], other: &[Value<'_>]) -> Ordering {
    one.iter()
        .zip(other)
        .map(|(one, other)| compare_values(one, other))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

fn compare_values(one: &Value<'_>, other: &Value<'_>) -> Ordering {
    match (one, other) {
        (Value::Text(one), Value::Text(other))
        | (Value::Decimal(one), Value::Decimal(other))
        | (Value::Temporal(one), Value::Temporal(other)) => one.cmp(other),
        (Value::Blob(one), Value::Blob(other)) => one.cmp(other),
        (Value::Int(one), Value::Int(other)) => one.cmp(other),
        (Value::BigUnsigned(one), Value::BigUnsigned(other)) => one.cmp(other),
        (Value::Real(one), Value::Real(other)) => one.total_cmp(other),
        _ => Ordering::Equal,
    }
}
