//! What a to-many accessor returns.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::entity::{EntitiesOf, Entity, Member};
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::session::{AnyTable, Arena, Key, Links, Members, Session, State, Table, parent_of};

mod children;
mod keyed;
mod linked;
mod positioned;

pub use children::{Removable, Removal};
pub use keyed::KeyedCollection;
pub use linked::{Ends, Enough};

/// What a to-many accessor returns: an ordered set of entities.
///
/// It always shows the members as they are now; iterating sees those from when the iteration began. `K` is the kind of
/// the relationship: of a [`HasMany`](crate::HasMany) it is [`Children`](crate::Children), of a [`ManyToMany`](crate::ManyToMany)
/// [`Linked`](crate::Linked). In a signature of your own, leave it generic: `fn show<K>(books: Collection<'_, Book, K>)`.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Shelf {
///     #[column(primary_key)]
///     pub id: i64,
///     #[relationship(backref = "shelf")]
///     pub books: HasMany<Book>,
/// }
///
/// #[derive(Model)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     pub title: String,
///     #[column(foreign_key = Shelf::id)]
///     pub shelf_id: Option<i64>,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Shelf, Book)>().create(&db)?;
/// # let s = db.session()?;
/// let shelf = s.insert(Shelf::draft())?;
/// let books = shelf.books(&s)?;
/// let book = books.create(Book::draft().title("The Dispossessed"))?;
/// assert_eq!(books.len(), 1);
/// assert_eq!(book.shelf(&s)?, Some(shelf));
///
/// books.remove(book)?;
/// assert!(books.is_empty());
/// assert_eq!(book.shelf(&s)?, None);
/// # Ok(()) }
/// ```
pub struct Collection<'s, T, K> {
    /// All else is found there: what isn't of one thread is one thing, and rustc says it once.
    session: &'s Session,
    side: &'static Navigation,
    /// The identity map of the parents.
    parents: fn(&Session) -> &dyn AnyTable,
    parent: u32,
    /// The number of the loaded collections among those of their table.
    links: usize,
    kind: PhantomData<fn() -> (T, K)>,
}

fn parents<P: Model>(session: &Session) -> &dyn AnyTable {
    session.table::<P>()
}

impl<'s, T: Model, K> Collection<'s, T, K> {
    pub(crate) fn new<P: Model>(
        session: &'s Session,
        side: &'static Navigation,
        parent: u32,
        links: &'s Links,
    ) -> Self {
        Collection { session, side, parents: parents::<P>, parent, links: links.number, kind: PhantomData }
    }

    fn parents(&self) -> &'s dyn AnyTable {
        (self.parents)(self.session)
    }

    /// The identity map of the members.
    #[inline]
    fn table(&self) -> &'s Table<T> {
        self.session.table()
    }

    /// Kept by the table whose rows have the foreign key: that of the members, or the association.
    #[inline]
    fn links(&self) -> &'s Links {
        let table = match &self.side.through {
            None => self.table(),
            Some(through) => (through.association)(self.session),
        };
        match table.link(self.links) {
            Some(links) => links,
            None => unreachable!("a collection is made with the number of its links"),
        }
    }

    /// The members' slots: the children, or the rows that the links lead to.
    fn members(&self) -> Members {
        let Some(through) = &self.side.through else { return self.links().members(self.parent) };
        let (association, table, loaded) = ((through.association)(self.session), self.table(), self.links());
        if let Some(ends) = loaded.ends(self.parent, association, table) {
            return ends;
        }
        let members = loaded.members(self.parent);
        let links = members.slots().unwrap_or_default().iter();
        let slots: Rc<[u32]> = links.filter_map(|&link| parent_of(association, table, &through.far, link)).collect();
        Members::Known { start: 0, end: slots.len() as u32, slots, doubtful: false }
    }

    fn at(&self, slot: u32) -> Entity<'s, T> {
        Entity::new(self.table().arena().slot(slot))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().slots().map_or(0, <[u32]>::len)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The members.
    #[must_use]
    pub fn iter(&self) -> Iter<'s, T> {
        Iter::new(self.members(), self.table().arena())
    }

    /// The first member.
    #[must_use]
    pub fn first(&self) -> Option<Entity<'s, T>> {
        self.get(0)
    }

    /// The member at this position.
    #[must_use]
    pub fn get(&self, position: usize) -> Option<Entity<'s, T>> {
        self.members().slots().and_then(|slots| slots.get(position)).map(|&slot| self.at(slot))
    }

    /// Whether this is a member.
    #[must_use]
    pub fn contains(&self, member: impl Member<T>) -> bool {
        let slot = self.session.table::<T>().find_row(member.row());
        slot.is_some_and(|slot| self.members().slots().is_some_and(|slots| slots.contains(&slot)))
    }

    /// The members as a vector.
    #[must_use]
    pub fn to_vec(&self) -> Vec<Entity<'s, T>> {
        self.iter().collect()
    }

    /// The slots of rows, each once, in their order.
    fn located(&self, members: impl EntitiesOf<T>) -> Result<Vec<u32>> {
        let mut slots = Vec::new();
        members.rows(|row| {
            let slot = self.locate(row)?;
            if !slots.contains(&slot) {
                slots.push(slot);
            }
            Ok(())
        })?;
        Ok(slots)
    }

    /// The slot of a row.
    fn locate(&self, row: &T) -> Result<u32> {
        self.session.locate(self.session.table::<T>(), row)
    }

    /// The values that the members' foreign keys, or the links', have; of a parent that memory is sure of.
    fn key(&self) -> Result<Key<'static>> {
        self.session.read_stale(self.parents(), &[self.parent])?;
        if self.parents().state(self.parent) == State::Deleted {
            return Err(self.parents().deleted(self.parent));
        }
        Ok(self.parents().owned_values(self.parent, &self.side.link.references))
    }
}

impl<T, K> Clone for Collection<'_, T, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, K> Copy for Collection<'_, T, K> {}

impl<T: Model, K> fmt::Debug for Collection<'_, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'s, T: Model, K> IntoIterator for Collection<'s, T, K> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

impl<'s, T: Model, K> IntoIterator for &Collection<'s, T, K> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

/// The members of a collection, from when the iteration began.
pub struct Iter<'s, T> {
    slots: Rc<[u32]>,
    next: usize,
    end: usize,
    arena: &'s Arena<T>,
}

impl<'s, T> Iter<'s, T> {
    pub(super) fn new(members: Members, arena: &'s Arena<T>) -> Self {
        match members {
            Members::Unknown => Iter { slots: Rc::default(), next: 0, end: 0, arena },
            Members::Known { slots, start, end, .. } => Iter { slots, next: start as usize, end: end as usize, arena },
        }
    }
}

impl<'s, T> Iterator for Iter<'s, T> {
    type Item = Entity<'s, T>;

    #[inline]
    fn next(&mut self) -> Option<Entity<'s, T>> {
        let &slot = self.slots[..self.end].get(self.next)?;
        self.next += 1;
        Some(Entity::new(self.arena.slot(slot)))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.next;
        (left, Some(left))
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("left", &self.len()).finish()
    }
}
