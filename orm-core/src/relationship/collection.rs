//! What a to-many accessor returns.

use std::fmt;

use crate::draft::{Cell, ChildDraft};
use crate::entity::Entity;
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::session::{AnyTable, Links, Members, Session, Table};
use crate::value::Value;

/// The loaded children of one parent: an ordered set of entities.
///
/// It always shows the members as they are now; iterating sees those from when the iteration began. `FOREIGN_KEY`
/// is the position of the foreign key in the children's columns, and `REMOVABLE` is `true` where it is nullable: only
/// then can a child be without its parent.
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
pub struct Collection<'s, T, const FOREIGN_KEY: usize, const REMOVABLE: bool> {
    session: &'s Session,
    side: Navigation,
    parents: &'s dyn AnyTable,
    parent: u32,
    children: &'s dyn AnyTable,
    links: &'s Links,
    entity: fn(&'s dyn AnyTable, u32) -> Option<Entity<'s, T>>,
}

/// Whether children may be without a parent.
pub struct Removal<const REMOVABLE: bool>;

/// A foreign key that may be `NULL`.
#[diagnostic::on_unimplemented(
    message = "a child can't be removed from this collection: its foreign key is `NOT NULL`",
    label = "the child would have no parent",
    note = "help: make the foreign key column an `Option<…>`, move the child with its to-one setter, or delete it",
    note = "[remove-from-required]"
)]
pub trait Removable {}

impl Removable for Removal<true> {}

impl<'s, T: Model, const F: usize, const REMOVABLE: bool> Collection<'s, T, F, REMOVABLE> {
    pub(crate) fn new(
        session: &'s Session,
        side: Navigation,
        parents: &'s dyn AnyTable,
        parent: u32,
        children: &'s Table<T>,
        links: &'s Links,
    ) -> Self {
        let entity = |table: &'s dyn AnyTable, slot| {
            table.as_any().downcast_ref::<Table<T>>().map(|table| Entity::new(table.slot(slot)))
        };
        Collection { session, side, parents, parent, children, links, entity }
    }

    fn members(&self) -> Members {
        self.links.members(self.parent)
    }

    fn at(&self, slot: u32) -> Option<Entity<'s, T>> {
        (self.entity)(self.children, slot)
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
        Iter { members: self.members(), next: 0, table: self.children, entity: self.entity }
    }

    /// The first member.
    #[must_use]
    pub fn first(&self) -> Option<Entity<'s, T>> {
        self.get(0)
    }

    /// The member at this position.
    #[must_use]
    pub fn get(&self, position: usize) -> Option<Entity<'s, T>> {
        let slot = self.members().slots().and_then(|slots| slots.get(position).copied())?;
        self.at(slot)
    }

    /// Whether this is a member.
    #[must_use]
    pub fn contains(&self, child: Entity<'_, T>) -> bool {
        let slot = self.session.table::<T>().find_row(&child);
        slot.is_some_and(|slot| self.members().slots().is_some_and(|slots| slots.contains(&slot)))
    }

    /// The members as a vector.
    #[must_use]
    pub fn to_vec(&self) -> Vec<Entity<'s, T>> {
        self.iter().collect()
    }

    fn key(&self) -> Result<Value<'static>> {
        if self.parents.state(self.parent) == crate::session::State::Deleted {
            return Err(self.parents.deleted(self.parent));
        }
        Ok(self.parents.value(self.parent, self.side.references).into_owned())
    }

    /// Inserts a child of this parent; its draft needs no foreign key. Sends what
    /// [`Session::insert`] sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`]; [`Error::Deleted`](crate::Error::Deleted) when the parent was deleted.
    pub fn create<D: ChildDraft<T, F>>(&self, draft: D) -> Result<Entity<'s, T>> {
        let created = self.create_all([draft])?;
        created.into_iter().next().ok_or_else(|| self.parents.deleted(self.parent))
    }

    /// Inserts many children of this parent, in one statement for each few hundred.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Collection::create).
    pub fn create_all<D: ChildDraft<T, F>>(&self, drafts: impl IntoIterator<Item = D>) -> Result<Vec<Entity<'s, T>>> {
        let key = self.key()?;
        let drafts = drafts.into_iter().map(|draft| draft.into_child(Cell::Value(key.clone()))).collect();
        let slots = self.session.insert_graph(drafts)?;
        Ok(slots.into_iter().filter_map(|slot| self.at(slot)).collect())
    }

    /// Makes a row a child of this parent; whether it wasn't before. Its former parent loses it. Sends one `UPDATE`, or
    /// nothing where it is a member already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`].
    pub fn add(&self, child: Entity<'_, T>) -> Result<bool> {
        let key = self.key()?;
        let slot = self.session.locate(self.session.table::<T>(), &child)?;
        if self.children.value(slot, self.side.column) == key {
            return Ok(false);
        }
        self.session.set_key::<T>(&self.side, slot, key)?;
        Ok(true)
    }

    /// Takes a child from this parent: its foreign key becomes `NULL`; whether it was a member. Sends one `UPDATE`, or
    /// nothing where it is none.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`].
    pub fn remove(&self, child: Entity<'_, T>) -> Result<bool>
    where
        Removal<REMOVABLE>: Removable,
    {
        let key = self.key()?;
        let slot = self.session.locate(self.session.table::<T>(), &child)?;
        if self.children.value(slot, self.side.column) != key {
            return Ok(false);
        }
        self.session.set_key::<T>(&self.side, slot, Value::Null)?;
        Ok(true)
    }

    /// Takes all children from this parent. Sends one `UPDATE`.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`].
    pub fn clear(&self) -> Result<()>
    where
        Removal<REMOVABLE>: Removable,
    {
        let key = self.key()?;
        self.session.release::<T>(self.side.column, &key)
    }

    /// Makes these the children of this parent, and no others. Only the difference is written, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`].
    pub fn replace<'e>(&self, children: impl IntoIterator<Item = Entity<'e, T>>) -> Result<()>
    where
        T: 'e,
        Removal<REMOVABLE>: Removable,
    {
        let children: Vec<_> = children.into_iter().collect();
        let table = self.session.table::<T>();
        let kept: Vec<_> = children.iter().filter_map(|child| table.find_row(child)).collect();
        self.session.savepoint(|| {
            for old in self.iter().filter(|old| !kept.contains(&Entity::slot(*old).number)) {
                self.remove(old)?;
            }
            children.iter().try_for_each(|new| self.add(*new).map(|_| ()))
        })
    }
}

impl<T, const F: usize, const REMOVABLE: bool> Clone for Collection<'_, T, F, REMOVABLE> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, const F: usize, const REMOVABLE: bool> Copy for Collection<'_, T, F, REMOVABLE> {}

impl<T: Model, const F: usize, const REMOVABLE: bool> fmt::Debug for Collection<'_, T, F, REMOVABLE> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'s, T: Model, const F: usize, const REMOVABLE: bool> IntoIterator for Collection<'s, T, F, REMOVABLE> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

impl<'s, T: Model, const F: usize, const REMOVABLE: bool> IntoIterator for &Collection<'s, T, F, REMOVABLE> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

/// The members of a collection, from when the iteration began.
pub struct Iter<'s, T> {
    members: Members,
    next: usize,
    table: &'s dyn AnyTable,
    entity: fn(&'s dyn AnyTable, u32) -> Option<Entity<'s, T>>,
}

impl<'s, T> Iterator for Iter<'s, T> {
    type Item = Entity<'s, T>;

    #[inline]
    fn next(&mut self) -> Option<Entity<'s, T>> {
        let slot = *self.members.slots()?.get(self.next)?;
        self.next += 1;
        (self.entity)(self.table, slot)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.members.slots().map_or(0, <[u32]>::len) - self.next;
        (left, Some(left))
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("left", &self.len()).finish()
    }
}
