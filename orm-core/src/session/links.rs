//! The loaded collections over one foreign key, seen from the parents' slots.

use std::any::TypeId;
use std::cell::RefCell;
use std::rc::Rc;

use crate::check::Link;
use crate::relationship::declared::Navigation;
use crate::relationship::scope::Scope;
use crate::schema::{Columns, OrderMeta};
use crate::session::Session;
use crate::session::referenced::{live, referenced};
use crate::session::savepoint::Undo;
use crate::session::strict::Knowledge;
use crate::session::table::{AnyTable, Key, State, is_null};
use crate::sql::Order;

/// The members of one parent's collection: a part of a slice that a whole load shares.
#[derive(Debug, Clone, Default)]
pub(crate) enum Members {
    /// Not loaded.
    #[default]
    Unknown,
    /// Loaded.
    Known {
        slots: Rc<[u32]>,
        start: u32,
        end: u32,
        /// Their order, or after a change that the database made by itself the members, may be others by now: the next
        /// access asks.
        doubtful: bool,
    },
}

impl Members {
    pub(crate) fn slots(&self) -> Option<&[u32]> {
        match self {
            Members::Unknown => None,
            Members::Known { slots, start, end, .. } => Some(&slots[*start as usize..*end as usize]),
        }
    }

    /// Whether an access can be answered from memory.
    pub(crate) fn is_fresh(&self) -> bool {
        matches!(self, Members::Known { doubtful: false, .. })
    }

    pub(crate) fn knowledge(&self) -> Knowledge {
        match self {
            Members::Unknown => Knowledge::Unknown,
            Members::Known { doubtful: true, .. } => Knowledge::Doubtful,
            Members::Known { doubtful: false, .. } => Knowledge::Fresh,
        }
    }
}

/// All loaded collections over one foreign key, in one order and under one condition. Kept by the table of the children.
pub(crate) struct Links {
    /// The relationship that asked for them first; most have no other.
    side: &'static Navigation,
    pub(crate) number: usize,
    pub(crate) child: TypeId,
    /// The foreign key's columns among the child's.
    pub(crate) columns: Columns,
    /// The referenced columns among the parent's.
    pub(crate) references: Columns,
    pub(crate) order: Order,
    /// The condition that the database evaluates: memory can't tell who fulfils it.
    pub(crate) scope: Option<Scope>,
    /// Whether that condition asks about other rows than the members' own.
    looks_elsewhere: bool,
    /// Whether the values of the members decide on their order, or on who is one.
    looks_at_columns: bool,
    pub(crate) parent: TypeId,
    members: RefCell<Vec<Members>>,
    /// Of a many-to-many, what those that were loaded last lead to.
    ends: RefCell<Option<Ends>>,
}

/// The rows that links lead to, each at the place of its link; as long as nothing has changed in the tables of both.
struct Ends {
    links: Rc<[u32]>,
    targets: Rc<[u32]>,
    changes: [u64; 2],
}

impl Links {
    pub(crate) fn new(number: usize, child: TypeId, parent: TypeId, side: &'static Navigation) -> Self {
        Links {
            side,
            number,
            child,
            columns: side.link.columns,
            references: side.link.references,
            order: order_of(side),
            scope: side.scope,
            looks_elsewhere: side.scope.is_some_and(|scope| scope.looks_elsewhere()),
            looks_at_columns: side.scope.is_some() || !side.order.is_empty(),
            parent,
            members: RefCell::default(),
            ends: RefCell::default(),
        }
    }

    #[inline]
    pub(crate) fn serves(&self, parent: TypeId, side: &Navigation) -> bool {
        self.parent == parent && (std::ptr::eq(self.side, side) || self.serves_also(side))
    }

    fn serves_also(&self, side: &Navigation) -> bool {
        self.columns == side.link.columns && self.scope == side.scope && same_order(self.order, order_of(side))
    }

    #[inline]
    pub(crate) fn members(&self, parent: u32) -> Members {
        self.members.borrow().get(parent as usize).cloned().unwrap_or_default()
    }

    /// The members of all these parents, as far as they are loaded.
    pub(crate) fn all_members(&self, parents: &[u32]) -> Vec<u32> {
        let (all, mut found) = (self.members.borrow(), Vec::new());
        // Those that were loaded together are one after the other in one slice.
        let mut part: Option<(&Rc<[u32]>, u32, u32)> = None;
        let mut take = |part: Option<(&Rc<[u32]>, u32, u32)>| {
            if let Some((slots, start, end)) = part {
                found.extend_from_slice(&slots[start as usize..end as usize]);
            }
        };
        for &parent in parents {
            let Some(Members::Known { slots, start, end, .. }) = all.get(parent as usize) else { continue };
            match &mut part {
                Some((shared, _, last)) if last == start && Rc::ptr_eq(shared, slots) => *last = *end,
                part => take(part.replace((slots, *start, *end))),
            }
        }
        take(part);
        found
    }

    #[inline]
    pub(crate) fn is_fresh(&self, parent: u32) -> bool {
        self.members.borrow().get(parent as usize).is_some_and(Members::is_fresh)
    }

    /// Notes what the links that were loaded with those of this parent lead to over the key `far`, where all of it is there.
    /// Of some links it is `found` already.
    pub(crate) fn note_ends<A, T>(
        &self,
        parent: u32,
        association: &A,
        (targets, far): (&T, &Link),
        (linked, found): (&[u32], Vec<Option<u32>>),
    ) where
        A: AnyTable + ?Sized,
        T: AnyTable + ?Sized,
    {
        let Members::Known { slots: links, .. } = self.members(parent) else { return };
        let found = match *links == *linked {
            true => found,
            false => referenced((association, &far.columns), (targets, &far.references), &links),
        };
        let changes = [association.changes(), targets.changes()];
        // Where no slot has changed, none has become another than live.
        let end = |slot: Option<u32>| if changes[1] == 0 { slot } else { live(targets, slot) };
        let mut ends = Vec::with_capacity(found.len());
        ends.extend(found.into_iter().map_while(end));
        let all = ends.len() == links.len();
        *self.ends.borrow_mut() = all.then(|| Ends { links, targets: ends.into(), changes });
    }

    /// What the links of this parent lead to, if it was noted and is still so.
    #[inline]
    pub(crate) fn ends<A, T>(&self, parent: u32, association: &A, targets: &T) -> Option<Members>
    where
        A: AnyTable + ?Sized,
        T: AnyTable + ?Sized,
    {
        let (all, ends) = (self.members.borrow(), self.ends.borrow());
        let Members::Known { slots, start, end, doubtful } = all.get(parent as usize)? else { return None };
        let changes = [association.changes(), targets.changes()];
        let ends = ends.as_ref().filter(|ends| Rc::ptr_eq(&ends.links, slots) && ends.changes == changes)?;
        Some(Members::Known { slots: Rc::clone(&ends.targets), start: *start, end: *end, doubtful: *doubtful })
    }

    /// Sets the members, and remembers what they were for a rollback.
    pub(crate) fn set(&self, session: &Session, parent: u32, members: Members) {
        self.set_each(session, [(parent, members)]);
    }

    /// The same for many parents.
    pub(crate) fn set_each(&self, session: &Session, each: impl IntoIterator<Item = (u32, Members)>) {
        if self.looks_elsewhere {
            session.state.elsewhere.set(true);
        }
        if self.looks_at_columns {
            session.state.at_columns.set(true);
        }
        let mut all = self.members.borrow_mut();
        for (parent, members) in each {
            if parent as usize >= all.len() {
                all.resize(parent as usize + 1, Members::Unknown);
            }
            let old = std::mem::replace(&mut all[parent as usize], members);
            session.state.journal.record(|| Undo::Members { child: self.child, links: self.number, parent, to: old });
        }
    }

    /// The collection was loaded in a savepoint that is rolled back, and may have been handed out there: it shows the
    /// members that memory knows, until the next access asks the database. Under a condition these are those of the
    /// members that it `showed` who are still there.
    pub(crate) fn recall(&self, session: &Session, parent: u32, showed: &Members) {
        let (Some(parents), Some(children)) = (session.known_table(self.parent), session.known_table(self.child))
        else {
            return;
        };
        if self.members(parent).slots().is_some() {
            return;
        }
        let key = parents.values(parent, &self.references);
        let is_member = |&child: &u32| {
            children.state(child) != State::Deleted && !is_null(&key) && children.holds(child, &self.columns, &key)
        };
        let slots: Rc<[u32]> = match (parents.state(parent), self.scope) {
            (State::Deleted, _) => Rc::default(),
            (State::Live | State::Stale, Some(_)) => {
                showed.slots().unwrap_or_default().iter().copied().filter(is_member).collect()
            }
            (State::Live | State::Stale, None) => (0..children.len()).filter(is_member).collect(),
        };
        let end = slots.len() as u32;
        self.set(session, parent, Members::Known { slots, start: 0, end, doubtful: true });
    }

    /// The parent is gone: nothing references it any more.
    pub(crate) fn empty(&self, session: &Session, parent: u32) {
        if self.members(parent).slots().is_some_and(|slots| !slots.is_empty()) {
            let members = Members::Known { slots: Rc::default(), start: 0, end: 0, doubtful: false };
            self.set(session, parent, members);
        }
    }

    /// Any collection may have other members now: the next access asks the database.
    pub(crate) fn doubt_all(&self, session: &Session) {
        let parents = self.members.borrow().len() as u32;
        (0..parents).for_each(|parent| self.doubt(session, parent));
    }

    fn attach(&self, session: &Session, parent: u32, child: u32) {
        let members = self.members(parent);
        let (Some(slots), Members::Known { doubtful, .. }) = (members.slots(), &members) else { return };
        let doubtful = *doubtful || !self.order.steps.is_empty();
        let slots = if slots.contains(&child) {
            slots.into()
        } else {
            slots.iter().copied().chain([child]).collect::<Rc<[u32]>>()
        };
        let end = slots.len() as u32;
        self.set(session, parent, Members::Known { slots, start: 0, end, doubtful });
    }

    pub(crate) fn detach(&self, session: &Session, parent: u32, child: u32) {
        let members = self.members(parent);
        let (Some(slots), Members::Known { doubtful, .. }) = (members.slots(), &members) else { return };
        if slots.contains(&child) {
            let slots: Rc<[u32]> = slots.iter().copied().filter(|&slot| slot != child).collect();
            let end = slots.len() as u32;
            self.set(session, parent, Members::Known { slots, start: 0, end, doubtful: *doubtful });
        }
    }

    /// The order may be another one now, or the members: the next access asks the database.
    pub(crate) fn doubt(&self, session: &Session, parent: u32) {
        if let Members::Known { slots, start, end, doubtful: false } = self.members(parent) {
            self.set(session, parent, Members::Known { slots, start, end, doubtful: true });
        }
    }
}

fn order_of(side: &Navigation) -> Order {
    Order { steps: side.order, far: side.through.map(|through| through.far.key) }
}

fn same_order(one: Order, other: Order) -> bool {
    one.far == other.far && (std::ptr::eq(one.steps, other.steps) || one.steps == other.steps)
}

impl Session {
    /// The one place where loaded collections follow a foreign key: the child showed the version `from`, if there was a
    /// row, and now shows the version `to`, if there still is one.
    pub(crate) fn moved<T: AnyTable + ?Sized>(&self, child: &T, slot: u32, from: Option<u32>, to: Option<u32>) {
        self.doubt_elsewhere();
        for links in links_of(child) {
            let key = |version: Option<u32>| -> Option<Key<'_>> {
                version.map(|version| links.columns.iter().map(|&at| child.value_at(slot, version, at)).collect())
            };
            let (old, new) = (key(from), key(to));
            if old == new {
                continue;
            }
            let Some(parents) = self.known_table(links.parent) else { continue };
            let find = |key: Option<Key<'_>>| {
                key.filter(|key| !is_null(key)).and_then(|key| parents.find_by(&links.references, &key))
            };
            let (from, to) = (find(old), find(new));
            if from != to
                && let Some(from) = from
            {
                links.detach(self, from, slot);
            }
            match to {
                Some(to) if links.scope.is_some() => links.doubt(self, to),
                Some(to) => links.attach(self, to, slot),
                None => {}
            }
        }
    }

    /// Something was written somewhere: a collection whose condition asks about other rows may have other members now.
    pub(crate) fn doubt_elsewhere(&self) {
        if !self.state.elsewhere.get() {
            return;
        }
        for table in self.known_tables() {
            table.links().filter(|links| links.looks_elsewhere).for_each(|links| links.doubt_all(self));
        }
    }

    /// These columns of a row changed: a collection that is ordered by one of them may have another order now, and one
    /// with a condition other members.
    pub(crate) fn order_moved<T: AnyTable + ?Sized>(&self, table: &T, slot: u32, columns: &[usize]) {
        self.doubt_elsewhere();
        if !self.state.at_columns.get() {
            return;
        }
        let meta = table.meta();
        let ordered_by = |links: &Links| {
            let own = |step: &&OrderMeta| step.secondary == links.order.far.is_some();
            let steps = &mut links.order.steps.iter().filter(own);
            let changed = |step: &OrderMeta| meta.column(step.field).is_some_and(|column| columns.contains(&column));
            (links.scope.is_some() && !columns.is_empty()) || steps.any(changed)
        };
        for links in links_of(table).filter(|links| ordered_by(links)) {
            let key = table.values(slot, &links.columns);
            let parents = self.known_table(links.parent);
            if let Some(parent) = parents.and_then(|parents| parents.find_by(&links.references, &key)) {
                links.doubt(self, parent);
            }
        }
        for association in self.known_tables() {
            for links in association.links() {
                let leads_here = |far: usize| association.meta().foreign_keys[far].identity == meta.identity;
                let steps = &mut links.order.steps.iter().filter(|step| !step.secondary);
                let changed =
                    |step: &OrderMeta| meta.column(step.field).is_some_and(|column| columns.contains(&column));
                if links.order.far.is_some_and(leads_here)
                    && ((links.scope.is_some() && !columns.is_empty()) || steps.any(changed))
                {
                    links.doubt_all(self);
                }
            }
        }
    }
}

fn links_of<T: AnyTable + ?Sized>(table: &T) -> impl Iterator<Item = &Links> {
    (0..).map_while(|number| table.link(number))
}
