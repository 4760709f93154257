//! Loading a relationship for many rows in one statement.

use std::any::TypeId;
use std::cmp::Ordering;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::backend::Row;
use crate::cells::Cells;
use crate::check::Link;
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::{
    Associates, Declares, GoesThrough, Navigation, link, linked, reverse_link, reverse_linked,
};
use crate::relationship::scope::Scope;
use crate::schema::{Columns, ModelMeta};
use crate::session::Session;
use crate::session::links::{Links, Members};
use crate::session::strict::Knowledge;
use crate::session::table::{AnyTable, Key, State, is_null};
use crate::sql::Order;
use crate::value::Value;

/// How many keys one statement takes where they can't be given as one parameter.
pub(super) const KEYS: usize = 512;

/// How one relationship is loaded, without its types.
#[derive(Debug, Clone, Copy)]
pub struct Loader {
    side: Option<fn() -> &'static Navigation>,
    load: fn(&Session, &[u32], bool) -> Result<Vec<u32>>,
    members: fn(&Session, u32, &mut Vec<u32>) -> Knowledge,
    absorb: fn(&Session, &dyn Row, usize) -> Result<()>,
    /// The other model's identity map.
    target: Option<fn(&Session) -> &dyn AnyTable>,
    /// The relationships that this one goes through, if it does.
    steps: Option<fn() -> &'static [Loader]>,
    /// The models at its two ends.
    ends: Option<fn() -> (&'static ModelMeta, &'static ModelMeta)>,
    /// Their identity maps.
    tables: Option<Tables>,
}

/// The identity maps of the models at the two ends of a relationship.
type Tables = fn(&Session) -> (&dyn AnyTable, &dyn AnyTable);

/// A relationship that goes through no other one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leg {
    pub(crate) side: &'static Navigation,
    pub(crate) from: &'static ModelMeta,
    pub(crate) to: &'static ModelMeta,
    /// Their identity maps.
    pub(crate) tables: Tables,
}

impl Loader {
    /// Loads nothing.
    pub const NONE: Loader = Loader {
        side: None,
        load: |_, _, _| Ok(Vec::new()),
        members: |_, _, _| Knowledge::Fresh,
        absorb: |_, _, _| Ok(()),
        target: None,
        steps: None,
        ends: None,
        tables: None,
    };

    pub(crate) fn side(&self) -> Option<&'static Navigation> {
        self.side.map(|side| side())
    }

    /// The identity map of the model that it leads to.
    pub(crate) fn target_table(&self) -> Option<fn(&Session) -> &dyn AnyTable> {
        self.target
    }

    /// The model that it leads to.
    pub(crate) fn target(&self) -> Option<&'static ModelMeta> {
        self.ends.map(|ends| ends().1)
    }

    /// The relationships that it consists of, one after the other.
    pub(crate) fn legs(&self) -> Vec<Leg> {
        if let Some(steps) = self.steps {
            return steps().iter().flat_map(Loader::legs).collect();
        }
        let (Some(side), Some(ends), Some(tables)) = (self.side(), self.ends, self.tables) else { return Vec::new() };
        let (from, to) = ends();
        vec![Leg { side, from, to, tables }]
    }

    /// Loads the relationship of the rows in these slots; the slots of the other model's rows that it leads to.
    pub(crate) fn load(&self, session: &Session, slots: &[u32]) -> Result<Vec<u32>> {
        self.load_batch(session, slots, false)
    }

    /// The same; `whole` where these are all rows of their table.
    pub(crate) fn load_batch(&self, session: &Session, slots: &[u32], whole: bool) -> Result<Vec<u32>> {
        let Some(steps) = self.steps else { return (self.load)(session, slots, whole) };
        let mut reached = slots.to_vec();
        for step in steps() {
            reached = distinct(step.load(session, &reached)?.into_iter());
        }
        Ok(reached)
    }

    /// Loads for these rows what an access to the relationship needs; what is `lazy = "raise"` has to be there already.
    pub(crate) fn access(&self, session: &Session, slots: &[u32], whole: bool) -> Result<Vec<u32>> {
        if let Some(side) = self.side() {
            let of_each = slots.iter().map(|&slot| self.members(session, slot, &mut Vec::new()));
            session.may_load(side, of_each.max().unwrap_or(Knowledge::Fresh))?;
        }
        let Some(steps) = self.steps else { return self.load_batch(session, slots, whole) };
        let mut reached = slots.to_vec();
        for step in steps() {
            reached = distinct(step.access(session, &reached, false)?.into_iter());
        }
        Ok(reached)
    }

    /// Appends the slots that memory knows the relationship of one row to lead to, in its order.
    pub(crate) fn members(&self, session: &Session, source: u32, members: &mut Vec<u32>) -> Knowledge {
        let Some(steps) = self.steps else { return (self.members)(session, source, members) };
        let (mut reached, mut known) = (vec![source], Knowledge::Fresh);
        for step in steps() {
            let mut next = Vec::new();
            for slot in reached {
                known = known.max(step.members(session, slot, &mut next));
            }
            let mut seen = FxHashSet::default();
            next.retain(|&slot| seen.insert(slot));
            reached = next;
        }
        members.extend(reached);
        known
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
        load: |session, slots, whole| session.load_side::<M, M::Target>(link::<M, I>(), slots, whole),
        members: |session, source, members| session.known::<M, M::Target>(link::<M, I>(), source, members),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
        target: Some(|session| session.table::<M::Target>()),
        steps: None,
        ends: Some(|| (<M as Model>::META, <M::Target as Model>::META)),
        tables: Some(|session| (session.table::<M>(), session.table::<M::Target>())),
    }
}

/// How the side is loaded that a `backref` generates.
#[must_use]
pub const fn reverse_loader<M: Declares<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(reverse_link::<M, I>),
        load: |session, slots, whole| session.load_side::<M::Target, M>(reverse_link::<M, I>(), slots, whole),
        members: |session, source, members| session.known::<M::Target, M>(reverse_link::<M, I>(), source, members),
        absorb: |session, row, start| session.absorb_joined::<M>(row, start),
        target: Some(|session| session.table::<M>()),
        steps: None,
        ends: Some(|| (<M::Target as Model>::META, <M as Model>::META)),
        tables: Some(|session| (session.table::<M::Target>(), session.table::<M>())),
    }
}

/// How a declared many-to-many is loaded.
#[must_use]
pub const fn linked_loader<M: Associates<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(linked::<M, I>),
        load: |session, slots, whole| session.load_linked::<M, M::Target>(linked::<M, I>(), slots, whole),
        members: |session, source, members| session.known_linked::<M, M::Target>(linked::<M, I>(), source, members),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
        target: Some(|session| session.table::<M::Target>()),
        steps: None,
        ends: Some(|| (<M as Model>::META, <M::Target as Model>::META)),
        tables: Some(|session| (session.table::<M>(), session.table::<M::Target>())),
    }
}

/// How the side is loaded that a many-to-many's `backref` generates.
#[must_use]
pub const fn reverse_linked_loader<M: Associates<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(reverse_linked::<M, I>),
        load: |session, slots, whole| session.load_linked::<M::Target, M>(reverse_linked::<M, I>(), slots, whole),
        members: |session, source, members| {
            session.known_linked::<M::Target, M>(reverse_linked::<M, I>(), source, members)
        },
        absorb: |session, row, start| session.absorb_joined::<M>(row, start),
        target: Some(|session| session.table::<M>()),
        steps: None,
        ends: Some(|| (<M::Target as Model>::META, <M as Model>::META)),
        tables: Some(|session| (session.table::<M::Target>(), session.table::<M>())),
    }
}

/// How a relationship is loaded that goes through others.
#[must_use]
pub const fn through_loader<M: GoesThrough<I>, const I: usize>() -> Loader {
    Loader {
        side: Some(link::<M, I>),
        steps: Some(|| <M as GoesThrough<I>>::STEPS),
        absorb: |session, row, start| session.absorb_joined::<M::Target>(row, start),
        ..Loader::NONE
    }
}

impl Session {
    fn absorb_joined<T: Model>(&self, row: &dyn Row, start: usize) -> Result<()> {
        self.absorb(self.table::<T>(), &Cells::new(row, start), false).map(|_| ())
    }

    fn load_side<S: Model, T: Model>(&self, side: &Navigation, slots: &[u32], whole: bool) -> Result<Vec<u32>> {
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        self.read_stale(sources, slots)?;
        if side.holds_key {
            self.load_parents(sources, targets, &side.link, slots)?;
            Ok(distinct(slots.iter().filter_map(|&slot| parent_of(sources, targets, &side.link, slot))))
        } else {
            let links = (targets as &dyn AnyTable).links_for(TypeId::of::<S>(), side);
            self.load_children(sources, targets, links, slots, whole)?;
            Ok(slots.iter().flat_map(|&slot| links.members(slot).slots().unwrap_or_default().to_vec()).collect())
        }
    }

    /// What memory knows of it, see [`Loader::members`].
    fn known<S: Model, T: Model>(&self, side: &Navigation, source: u32, members: &mut Vec<u32>) -> Knowledge {
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        if !side.holds_key {
            let links = (targets as &dyn AnyTable).links_for(TypeId::of::<S>(), side);
            let known = links.members(source);
            members.extend(known.slots().unwrap_or_default());
            return known.knowledge().max(of_row(sources, source));
        }
        members.extend(parent_of(sources, targets, &side.link, source));
        self.known_parent(sources, targets, &side.link, source).max(of_row(sources, source))
    }

    /// What memory knows of the row that a foreign key references.
    pub(crate) fn known_parent<C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
        &self,
        children: &C,
        parents: &P,
        link: &Link,
        child: u32,
    ) -> Knowledge {
        let key = children.values(child, &link.columns);
        if is_null(&key) {
            return Knowledge::Fresh;
        }
        parents.find_by(&link.references, &key).map_or(Knowledge::Unknown, |parent| of_row(parents, parent))
    }

    /// The same of a many-to-many.
    pub(crate) fn known_linked<S: Model, T: Model>(
        &self,
        side: &Navigation,
        source: u32,
        members: &mut Vec<u32>,
    ) -> Knowledge {
        let Some(through) = &side.through else { return Knowledge::Fresh };
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        let association = (through.association)(self);
        let links = association.links_for(TypeId::of::<S>(), side).members(source);
        let mut known = links.knowledge().max(of_row(sources, source));
        for &link in links.slots().unwrap_or_default() {
            members.extend(parent_of(association, targets, &through.far, link));
            known = known.max(self.known_parent(association, targets, &through.far, link));
        }
        known
    }

    /// Reads those of these rows again that the database may have changed.
    pub(crate) fn read_stale<T: AnyTable + ?Sized>(&self, table: &T, slots: &[u32]) -> Result<()> {
        let stale: Vec<u32> = slots.iter().copied().filter(|&slot| table.state(slot) == State::Stale).collect();
        if stale.is_empty() {
            return Ok(());
        }
        self.read_keys(table, stale.iter().map(|&slot| table.key(slot)).collect())?;
        let (gone, there): (Vec<_>, Vec<_>) = stale.into_iter().partition(|&slot| table.state(slot) == State::Stale);
        self.gone(table, &gone)?;
        self.load_eager(table.meta(), &there)
    }

    /// Reads the rows with these primary keys that the session doesn't have or isn't sure of.
    pub(super) fn read_keys<T: AnyTable + ?Sized>(&self, table: &T, keys: Vec<Key<'_>>) -> Result<()> {
        let key = table.meta().key.iter().fold(Columns::NONE, |key, &column| key.with(column));
        self.select_by_list(table, key, Order::NONE, None, keys, |_| ())
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
        self.select_by_list(parents, link.references, Order::NONE, None, missing, |slot| loaded.push(slot))?;
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
        let take = |child: u32| {
            loaded.push(child);
            if let Some(parent) = parent_slot(child) {
                members.push((parent, child));
            }
        };
        if whole && asked.len() == slots.len() {
            self.select_all(children, links.order, links.scope, take)?;
        } else {
            let keys = asked.iter().map(|&parent| parents.values(parent, &links.references)).collect();
            self.select_by_list(children, links.columns, links.order, links.scope, keys, take)?;
        }
        self.share_members(links, &asked, &members);
        self.load_eager(children.meta(), &loaded)?;
        children.set_batch(loaded, whole && links.scope.is_none());
        Ok(())
    }

    /// Gives each of the parents that were asked for its part of one slice.
    pub(super) fn share_members(&self, links: &Links, asked: &[u32], members: &[(u32, u32)]) {
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

    /// Selects all rows, or all for which the condition holds.
    fn select_all<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        order: Order,
        scope: Option<Scope>,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let (mut values, texts) = (Vec::new(), table.sql());
        let sql = match scope {
            None => texts.list(order),
            Some(scope) => texts.scoped(None, order, |sql| values = scope.write(self, sql, 0)).into(),
        };
        self.query_rows(table.meta(), &sql, &values, |row| {
            take(self.absorb(table, &Cells::new(row, 0), false)?);
            Ok(())
        })
    }

    /// Selects the rows with one of these keys in some columns, or those of them for which the condition holds.
    pub(super) fn select_by_list<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        columns: Columns,
        order: Order,
        scope: Option<Scope>,
        keys: Vec<Key<'_>>,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let texts = table.sql();
        let mut run = |length: Option<usize>, keys: &[Value<'_>]| {
            let mut all;
            let (sql, values) = match scope {
                None => (texts.by_list(columns, order, length), keys),
                Some(scope) => {
                    all = keys.to_vec();
                    let condition = |sql: &mut String| all.extend(scope.write(self, sql, keys.len()));
                    let sql = texts.scoped(Some((columns, length)), order, condition);
                    (sql.into(), &all[..])
                }
            };
            self.query_rows(table.meta(), &sql, values, |row| {
                take(self.absorb(table, &Cells::new(row, 0), false)?);
                Ok(())
            })
        };
        if let [key] = &keys[..] {
            return run(Some(1), key);
        }
        if columns.len() == 1 {
            let mut values: Vec<Value<'_>> = keys.iter().flatten().cloned().collect();
            values.sort_unstable_by(compare_values);
            values.dedup();
            if let Some(list) = texts.dialect.list(&values) {
                return run(None, &[list]);
            }
        }
        in_chunks(columns, keys, run)
    }

    /// Selects the rows with one of these keys in some columns as they are now, and locks them where the engine has locks.
    pub(super) fn select_locked<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        columns: Columns,
        keys: Vec<Key<'_>>,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let texts = table.sql();
        // A list as one parameter may make an engine look at, and lock, all rows of the table.
        in_chunks(columns, keys, |length, keys| {
            let (mut sql, locks) = (texts.by_list(columns, Order::NONE, length), texts.dialect.locks_rows());
            if locks {
                sql = format!("{sql} FOR UPDATE").into();
            }
            self.query_rows(table.meta(), &sql, keys, |row| {
                take(self.absorb(table, &Cells::new(row, 0), locks)?);
                Ok(())
            })
        })
    }
}

/// Runs a statement for some of the keys at a time, with how many they are.
fn in_chunks(
    columns: Columns,
    mut keys: Vec<Key<'_>>,
    mut run: impl FnMut(Option<usize>, &[Value<'_>]) -> Result<()>,
) -> Result<()> {
    keys.sort_by(|one, other| compare(one, other));
    keys.dedup();
    // Of several columns, each key is a condition of its own.
    for keys in keys.chunks_mut(KEYS / (columns.len() * columns.len())) {
        // The last key stands again in the places that are left, so that there are few texts.
        let length = keys.len().next_power_of_two();
        let mut padded: Vec<_> = keys.iter().flatten().cloned().collect();
        (keys.len()..length).for_each(|_| padded.extend(keys[keys.len() - 1].iter().cloned()));
        run(Some(length), &padded)?;
    }
    Ok(())
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

/// What memory knows of a row that it holds.
fn of_row<T: AnyTable + ?Sized>(table: &T, slot: u32) -> Knowledge {
    match table.state(slot) {
        State::Live => Knowledge::Fresh,
        State::Stale => Knowledge::Doubtful,
        State::Deleted => Knowledge::Unknown,
    }
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
pub(super) fn compare(one: &[Value<'_>], other: &[Value<'_>]) -> Ordering {
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
