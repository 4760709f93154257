//! The loaded collections over one foreign key, seen from the parents' slots.

use std::any::TypeId;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::relationship::declared::Navigation;
use crate::schema::OrderMeta;
use crate::session::Session;
use crate::session::savepoint::Undo;
use crate::session::table::{AnyTable, State};
use crate::sql::Sql;
use crate::value::Value;

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
}

/// All loaded collections over one foreign key and in one order. Kept by the table of the children.
pub(crate) struct Links {
    pub(crate) number: usize,
    pub(crate) child: TypeId,
    /// The foreign key in the child's columns.
    pub(crate) column: usize,
    /// The referenced column in the parent's columns.
    pub(crate) references: usize,
    pub(crate) order: &'static [OrderMeta],
    pub(crate) parent: TypeId,
    pub(crate) list_sql: OnceCell<Sql>,
    members: RefCell<Vec<Members>>,
}

impl Links {
    pub(crate) fn new(number: usize, child: TypeId, parent: TypeId, side: &Navigation) -> Self {
        Links {
            number,
            child,
            column: side.column,
            references: side.references,
            order: side.order,
            parent,
            list_sql: OnceCell::new(),
            members: RefCell::default(),
        }
    }

    pub(crate) fn serves(&self, parent: TypeId, side: &Navigation) -> bool {
        self.column == side.column && self.parent == parent && same_order(self.order, side.order)
    }

    #[inline]
    pub(crate) fn members(&self, parent: u32) -> Members {
        self.members.borrow().get(parent as usize).cloned().unwrap_or_default()
    }

    #[inline]
    pub(crate) fn is_fresh(&self, parent: u32) -> bool {
        self.members.borrow().get(parent as usize).is_some_and(Members::is_fresh)
    }

    /// Sets the members, and remembers what they were for a rollback.
    pub(crate) fn set(&self, session: &Session, parent: u32, members: Members) {
        let mut all = self.members.borrow_mut();
        if parent as usize >= all.len() {
            all.resize(parent as usize + 1, Members::Unknown);
        }
        let old = std::mem::replace(&mut all[parent as usize], members);
        session.journal.record(|| Undo::Members { child: self.child, links: self.number, parent, to: old });
    }

    /// The collection was loaded in a savepoint that is rolled back, and may have been handed out there: it shows the
    /// members that memory knows, until the next access asks the database.
    pub(crate) fn recall(&self, session: &Session, parent: u32) {
        let (Some(parents), Some(children)) = (session.known_table(self.parent), session.known_table(self.child))
        else {
            return;
        };
        if self.members(parent).slots().is_some() {
            return;
        }
        let key = parents.value(parent, self.references);
        let is_member = |&child: &u32| {
            children.state(child) != State::Deleted && !key.is_null() && children.value(child, self.column) == key
        };
        let slots: Rc<[u32]> = match parents.state(parent) {
            State::Deleted => Rc::default(),
            State::Live | State::Stale => (0..children.len()).filter(is_member).collect(),
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
        let doubtful = *doubtful || !self.order.is_empty();
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

fn same_order(one: &'static [OrderMeta], other: &'static [OrderMeta]) -> bool {
    std::ptr::eq(one, other) || one == other
}

impl Session {
    /// The one place where loaded collections follow a foreign key: the child's column held `old` and now holds `new`.
    pub(crate) fn key_moved(&self, child: &dyn AnyTable, slot: u32, column: usize, old: &Value<'_>, new: &Value<'_>) {
        for links in child.links().filter(|links| links.column == column) {
            let Some(parents) = self.known_table(links.parent) else { continue };
            let find = |key: &Value<'_>| {
                if key.is_null() { None } else { parents.find_by(links.references, key) }
            };
            let (from, to) = (find(old), find(new));
            if from != to
                && let Some(from) = from
            {
                links.detach(self, from, slot);
            }
            if let Some(to) = to {
                links.attach(self, to, slot);
            }
        }
    }

    /// These columns of a child changed: a collection that is ordered by one of them may have another order now.
    pub(crate) fn order_moved(&self, child: &dyn AnyTable, slot: u32, columns: &[usize]) {
        let meta = child.meta();
        let ordered_by = |links: &Links| {
            links.order.iter().any(|step| meta.column(step.field).is_some_and(|column| columns.contains(&column)))
        };
        for links in child.links().filter(|links| ordered_by(links)) {
            let key = child.value(slot, links.column);
            let parents = self.known_table(links.parent);
            if let Some(parent) = parents.and_then(|parents| parents.find_by(links.references, &key)) {
                links.doubt(self, parent);
            }
        }
    }
}
