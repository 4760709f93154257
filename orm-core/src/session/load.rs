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
use crate::session::arena::ALONE;
use crate::session::links::{Links, Members};
use crate::session::referenced::{HeldKeys, live, referenced};
use crate::session::strict::Knowledge;
use crate::session::table::{AnyTable, Key, Reading, State, is_null};
use crate::sql::{Keys, Order};
use crate::value::Value;

/// How many keys one statement takes where they can't be given as one parameter.
pub(super) const KEYS: usize = 512;

/// All rows, in any order.
pub(super) const UNORDERED: (Order, Option<Scope>) = (Order::NONE, None);

/// How many keys are worth a look whether they are a range.
const MANY: usize = 64;

/// How one relationship is loaded, without its types.
#[derive(Debug, Clone, Copy)]
pub struct Loader {
    side: Option<fn() -> &'static Navigation>,
    load: fn(&Session, &[u32]) -> Result<Vec<u32>>,
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
        load: |_, _| Ok(Vec::new()),
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
        let Some(steps) = self.steps else { return (self.load)(session, slots) };
        let mut reached = slots.to_vec();
        for step in steps() {
            reached = distinct(step.load(session, &reached)?.into_iter());
        }
        Ok(reached)
    }

    /// Loads for these rows what an access to the relationship needs; what is `lazy = "raise"` has to be there already.
    pub(crate) fn access(&self, session: &Session, slots: &[u32]) -> Result<Vec<u32>> {
        if let Some(side) = self.side() {
            let of_each = slots.iter().map(|&slot| self.members(session, slot, &mut Vec::new()));
            session.may_load(side, of_each.max().unwrap_or(Knowledge::Fresh))?;
        }
        let Some(steps) = self.steps else { return self.load(session, slots) };
        let mut reached = slots.to_vec();
        for step in steps() {
            reached = distinct(step.access(session, &reached)?.into_iter());
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
        load: |session, slots| session.load_side::<M, M::Target>(link::<M, I>(), slots),
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
        load: |session, slots| session.load_side::<M::Target, M>(reverse_link::<M, I>(), slots),
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
        load: |session, slots| session.load_along_links::<M, M::Target>(linked::<M, I>(), slots),
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
        load: |session, slots| session.load_along_links::<M::Target, M>(reverse_linked::<M, I>(), slots),
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
        self.table::<T>().absorb(self, Cells::new(row, start), Reading::KEEP).map(|_| ())
    }

    fn load_side<S: Model, T: Model>(&self, side: &'static Navigation, slots: &[u32]) -> Result<Vec<u32>> {
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        self.read_stale(sources, slots)?;
        if side.holds_key {
            let keys = self.load_parents(sources, targets, &side.link, slots)?;
            let reached = keys.find(targets, &side.link.references);
            Ok(distinct(reached.into_iter().filter_map(|slot| live(targets, slot))))
        } else {
            let links = (targets as &dyn AnyTable).links_for(TypeId::of::<S>(), side);
            self.load_children(sources, targets, links, slots)?;
            Ok(links.all_members(slots))
        }
    }

    /// What memory knows of it, see [`Loader::members`].
    fn known<S: Model, T: Model>(&self, side: &'static Navigation, source: u32, members: &mut Vec<u32>) -> Knowledge {
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
        side: &'static Navigation,
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
        // That may put rows of this table in doubt; these were read when those were gone already.
        for &slot in there.iter().filter(|&&slot| table.state(slot) == State::Stale) {
            self.set_state(table, slot, State::Live);
        }
        self.load_eager(table.sql(), &there)
    }

    /// Reads the rows with these primary keys that the session doesn't have or isn't sure of.
    pub(super) fn read_keys<T: AnyTable + ?Sized>(&self, table: &T, keys: Vec<Key<'_>>) -> Result<()> {
        let key = table.meta().key.iter().fold(Columns::NONE, |key, &column| key.with(column));
        self.select_by_list(table, key, UNORDERED, keys, ALONE, |_| ())
    }

    /// Loads the links of a many-to-many for these rows, and the rows that they lead to; the slots of those.
    fn load_along_links<S: Model, T: Model>(&self, side: &'static Navigation, slots: &[u32]) -> Result<Vec<u32>> {
        let Some(through) = &side.through else { return Ok(Vec::new()) };
        self.load_linked::<S, T>(side, slots)?;
        let (association, targets) = ((through.association)(self), self.table::<T>());
        let linked = association.links_for(TypeId::of::<S>(), side).all_members(slots);
        let reached = referenced((association, &through.far.columns), (targets, &through.far.references), &linked);
        Ok(distinct(reached.into_iter().filter_map(|slot| live(targets, slot))))
    }

    /// Loads the links of a many-to-many for these rows, and the rows that they lead to.
    pub(crate) fn load_linked<S: Model, T: Model>(&self, side: &'static Navigation, slots: &[u32]) -> Result<()> {
        let Some(through) = &side.through else { return Ok(()) };
        let (sources, targets) = (self.table::<S>(), self.table::<T>());
        let association = (through.association)(self);
        let links = association.links_for(TypeId::of::<S>(), side);
        self.load_children(sources, association, links, slots)?;
        let linked = links.all_members(slots);
        let keys = self.load_parents(association, targets, &through.far, &linked)?;
        if let Some(&first) = slots.first() {
            let reached = keys.find(targets, &through.far.references);
            links.note_ends(first, association, (targets, &through.far), (&linked, reached));
        }
        Ok(())
    }

    /// Loads the rows that the foreign keys of these children reference, as far as the session doesn't have them; what those
    /// keys are.
    pub(crate) fn load_parents<'c, C: AnyTable + ?Sized, P: AnyTable + ?Sized>(
        &self,
        children: &'c C,
        parents: &P,
        link: &Link,
        slots: &[u32],
    ) -> Result<HeldKeys<'c>> {
        let keys = HeldKeys::of(children, &link.columns, slots);
        let missing = keys.missing(parents, &link.references);
        if !missing.is_empty() {
            let (batch, mut loaded) = (parents.begin_batch(), Vec::new());
            self.select_by_list(parents, link.references, UNORDERED, missing, batch, |slot| loaded.push(slot))?;
            self.load_eager(parents.sql(), &parents.end_batch(batch, loaded, false).slots)?;
        }
        Ok(keys)
    }

    /// Loads the collections of these parents, as far as they aren't loaded.
    pub(crate) fn load_children<P: AnyTable + ?Sized, C: AnyTable + ?Sized>(
        &self,
        parents: &P,
        children: &C,
        links: &Links,
        slots: &[u32],
    ) -> Result<()> {
        let asked: Vec<u32> = slots
            .iter()
            .copied()
            .filter(|&parent| !links.is_fresh(parent) && parents.state(parent) == State::Live)
            .collect();
        if asked.is_empty() {
            return Ok(());
        }
        let (batch, mut loaded) = (children.begin_batch(), Vec::new());
        let take = |child: u32| loaded.push(child);
        let whole = asked.len() == slots.len() && parents.is_whole(slots);
        if whole {
            self.select_all(children, (links.order, links.scope), batch, take)?;
        } else {
            let keys = asked.iter().map(|&parent| parents.values(parent, &links.references)).collect();
            self.select_by_list(children, links.columns, (links.order, links.scope), keys, batch, take)?;
        }
        let owners = referenced((children, &links.columns), (parents, &links.references), &loaded);
        self.share_members(links, &asked, (&loaded, &owners));
        let batch = children.end_batch(batch, loaded, whole && links.scope.is_none());
        self.load_eager(children.sql(), &batch.slots)
    }

    /// Gives each of the parents that were asked for its part of one slice: those of the members whose owner it is.
    pub(super) fn share_members(&self, links: &Links, asked: &[u32], (members, owners): (&[u32], &[Option<u32>])) {
        let slots = asked.iter().chain(owners.iter().flatten()).max().map_or(0, |&max| max as usize + 1);
        // Where the part of each parent ends: first how many are in it, then where it begins, and that is moved on.
        let mut ends = vec![0u32; slots + 1];
        for &owner in owners.iter().flatten() {
            ends[owner as usize + 1] += 1;
        }
        for at in 1..ends.len() {
            ends[at] += ends[at - 1];
        }
        let starts = ends.clone();
        let mut sorted = vec![0u32; starts[slots] as usize];
        for (&member, &owner) in members.iter().zip(owners) {
            if let Some(owner) = owner {
                let at = &mut ends[owner as usize];
                sorted[*at as usize] = member;
                *at += 1;
            }
        }
        let shared: Rc<[u32]> = sorted.into();
        let part = |&parent: &u32| {
            let (start, end) = (starts[parent as usize], ends[parent as usize]);
            (parent, Members::Known { slots: Rc::clone(&shared), start, end, doubtful: false })
        };
        links.set_each(self, asked.iter().map(part));
    }

    /// Selects all rows, or all for which the condition holds, in a batch.
    fn select_all<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        (order, scope): (Order, Option<Scope>),
        batch: u32,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let (mut values, texts) = (Vec::new(), table.sql());
        let sql = match scope {
            None => texts.list(order),
            Some(scope) => texts.scoped(None, order, |sql| values = scope.write(self, sql, 0)).into(),
        };
        let reading = Reading::each_once(table).in_batch(batch);
        self.query_rows(table.meta(), &sql, &values, |row| {
            take(table.absorb(self, Cells::new(row, 0), reading)?);
            Ok(())
        })
    }

    /// Selects the rows with one of these keys in some columns, or those of them for which the condition holds, in a batch.
    pub(super) fn select_by_list<T: AnyTable + ?Sized>(
        &self,
        table: &T,
        columns: Columns,
        (order, scope): (Order, Option<Scope>),
        keys: Vec<Key<'_>>,
        batch: u32,
        mut take: impl FnMut(u32),
    ) -> Result<()> {
        let texts = table.sql();
        let mut run = |keys: Keys, values: &[Value<'_>]| {
            let mut all;
            let (sql, values) = match scope {
                None => (texts.by_list(columns, order, keys), values),
                Some(scope) => {
                    all = values.to_vec();
                    let condition = |sql: &mut String| all.extend(scope.write(self, sql, values.len()));
                    let sql = texts.scoped(Some((columns, keys)), order, condition);
                    (sql.into(), &all[..])
                }
            };
            let reading = Reading::each_once(table).in_batch(batch);
            self.query_rows(table.meta(), &sql, values, |row| {
                take(table.absorb(self, Cells::new(row, 0), reading)?);
                Ok(())
            })
        };
        if let [key] = &keys[..] {
            return run(Keys::Each(1), key);
        }
        if columns.len() == 1 {
            let mut values: Vec<Value<'_>> = keys.iter().flatten().cloned().collect();
            values.sort_unstable_by(compare_values);
            values.dedup();
            if let Some(ends) = range(&values) {
                return run(Keys::Range, &ends);
            }
            if let Some(list) = texts.dialect.list(&values) {
                return run(Keys::List, &[list]);
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
        in_chunks(columns, keys, |number, keys| {
            let (mut sql, locks) = (texts.by_list(columns, Order::NONE, number), texts.dialect.locks_rows());
            if locks {
                sql = format!("{sql} FOR UPDATE").into();
            }
            let reading = if locks { Reading::REFRESH } else { Reading::KEEP };
            self.query_rows(table.meta(), &sql, keys, |row| {
                take(table.absorb(self, Cells::new(row, 0), reading)?);
                Ok(())
            })
        })
    }
}

/// The least and the greatest of these keys, which ascend, where they are many and all integers between them: the rows of a
/// range are found without a look-up for each.
fn range(keys: &[Value<'_>]) -> Option<[Value<'static>; 2]> {
    let (&Value::Int(least), &Value::Int(greatest)) = (keys.first()?, keys.last()?) else { return None };
    let gapless = i64::try_from(keys.len()).ok() == greatest.checked_sub(least)?.checked_add(1);
    (gapless && keys.len() >= MANY).then_some([Value::Int(least), Value::Int(greatest)])
}

/// Runs a statement for some of the keys at a time, with how many they are.
fn in_chunks(
    columns: Columns,
    mut keys: Vec<Key<'_>>,
    mut run: impl FnMut(Keys, &[Value<'_>]) -> Result<()>,
) -> Result<()> {
    keys.sort_by(|one, other| compare(one, other));
    keys.dedup();
    // Of several columns, each key is a condition of its own.
    for keys in keys.chunks_mut(KEYS / (columns.len() * columns.len())) {
        // The last key stands again in the places that are left, so that there are few texts.
        let length = keys.len().next_power_of_two();
        let mut padded: Vec<_> = keys.iter().flatten().cloned().collect();
        (keys.len()..length).for_each(|_| padded.extend(keys[keys.len() - 1].iter().cloned()));
        run(Keys::Each(length), &padded)?;
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

fn distinct(slots: impl Iterator<Item = u32>) -> Vec<u32> {
    let found: FxHashSet<u32> = slots.collect();
    let mut found: Vec<u32> = found.into_iter().collect();
    found.sort_unstable();
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
        (Value::List(one), Value::List(other)) => compare(one, other).then(one.len().cmp(&other.len())),
        (Value::Int(one), Value::Int(other)) => one.cmp(other),
        (Value::BigUnsigned(one), Value::BigUnsigned(other)) => one.cmp(other),
        (Value::Real(one), Value::Real(other)) => one.total_cmp(other),
        _ => Ordering::Equal,
    }
}
