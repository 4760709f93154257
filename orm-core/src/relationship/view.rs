//! Relationships that nothing is written through: what their accessors return.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::entity::{Entity, Member};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::Relationship;
use crate::relationship::collection::Iter;
use crate::relationship::declared::Declares;
use crate::session::{Arena, Knowledge, Loader, Members, Session, key_of};

/// The kind of a relationship that is a view of others: `view_only`, `where = …` or `through = …`, number `AT` of its
/// model. `MANY` where it leads to many rows; `OPTIONAL` where it may lead to none.
#[derive(Debug, Clone, Copy)]
pub enum Viewed<const AT: usize, const MANY: bool, const OPTIONAL: bool> {}

/// What the accessor of a read-only to-many relationship returns: an ordered set of entities.
///
/// It shows what the session knows of the relationships that it is a view of, also what changes there later. What only
/// the database can tell, such as whether a changed row still fulfils the condition, the next call of the accessor asks.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Author {
///     #[column(primary_key)]
///     pub id: i64,
///     #[relationship(backref = "author")]
///     pub books: HasMany<Book>,
///     #[relationship(where = Book::YEAR.ge(1970), order_by = "year")]
///     pub recent: HasMany<Book>,
///     #[relationship(through = books.reviews)]
///     pub reviews: HasMany<Review>,
/// }
///
/// #[derive(Model)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     pub year: i32,
///     #[column(foreign_key = Author::id)]
///     pub author_id: i64,
///     #[relationship(backref = "book")]
///     pub reviews: HasMany<Review>,
/// }
///
/// #[derive(Model)]
/// pub struct Review {
///     #[column(primary_key)]
///     pub id: i64,
///     pub stars: i32,
///     #[column(foreign_key = Book::id)]
///     pub book_id: i64,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book, Review)>().create(&db)?;
/// # let s = db.session()?;
/// let author = s.insert(Author::draft().books([
///     Book::draft().year(1969).reviews([Review::draft().stars(5)]),
///     Book::draft().year(1974).reviews([Review::draft().stars(4), Review::draft().stars(3)]),
/// ]))?;
/// assert_eq!(author.recent(&s)?.len(), 1);
/// assert_eq!(author.reviews(&s)?.iter().map(|review| review.stars).collect::<Vec<_>>(), [5, 4, 3]);
///
/// let first = author.books(&s)?.first().unwrap();
/// s.update(first, |row| row.year = 1970)?;
/// assert_eq!(author.recent(&s)?.len(), 2);
/// s.delete(author.reviews(&s)?.first().unwrap())?;
/// assert_eq!(author.reviews(&s)?.len(), 2);
/// # Ok(()) }
/// ```
pub struct View<'s, T> {
    session: &'s Session,
    loader: Loader,
    source: u32,
    model: PhantomData<fn() -> T>,
}

/// A relationship that can be written through.
#[diagnostic::on_unimplemented(
    message = "this relationship is a view of others: nothing is written through it",
    label = "read-only",
    note = "help: write through the relationship that holds the foreign key or the association; this one follows",
    note = "see orm_core::errors [write-through-view-only], [write-through-path]"
)]
pub trait Writable {}

/// What can't be called, so that somebody who tries is told why.
#[doc(hidden)]
#[allow(clippy::missing_errors_doc, missing_docs)]
impl<'s, T: Model> View<'s, T> {
    pub fn add<V>(&self, _: V) -> Result<bool>
    where
        Self: Writable,
    {
        Ok(false)
    }

    pub fn add_all<V>(&self, _: V) -> Result<usize>
    where
        Self: Writable,
    {
        Ok(0)
    }

    pub fn add_with<V, D>(&self, _: V, _: D) -> Result<bool>
    where
        Self: Writable,
    {
        Ok(false)
    }

    pub fn create<D>(&self, _: D) -> Result<Entity<'s, T>>
    where
        Self: Writable,
    {
        Err(Error::Aborted)
    }

    pub fn create_all<D>(&self, _: D) -> Result<Vec<Entity<'s, T>>>
    where
        Self: Writable,
    {
        Ok(Vec::new())
    }

    pub fn remove<V>(&self, _: V) -> Result<bool>
    where
        Self: Writable,
    {
        Ok(false)
    }

    pub fn clear(&self) -> Result<()>
    where
        Self: Writable,
    {
        Ok(())
    }

    pub fn replace<V>(&self, _: V) -> Result<()>
    where
        Self: Writable,
    {
        Ok(())
    }
}

impl<'s, T: Model> View<'s, T> {
    fn new(session: &'s Session, loader: Loader, source: u32) -> Self {
        View { session, loader, source, model: PhantomData }
    }

    fn arena(&self) -> &'s Arena<T> {
        self.session.table().arena()
    }

    fn members(&self) -> Vec<u32> {
        let mut members = Vec::new();
        self.loader.members(self.session, self.source, &mut members);
        members
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// The members, each once.
    #[must_use]
    pub fn iter(&self) -> Iter<'s, T> {
        let slots: Rc<[u32]> = self.members().into();
        let members = Members::Known { start: 0, end: slots.len() as u32, slots, doubtful: false };
        Iter::new(members, self.arena())
    }

    /// The first member.
    #[must_use]
    pub fn first(&self) -> Option<Entity<'s, T>> {
        self.get(0)
    }

    /// The member at this position.
    #[must_use]
    pub fn get(&self, position: usize) -> Option<Entity<'s, T>> {
        self.members().get(position).map(|&slot| Entity::new(self.arena().slot(slot)))
    }

    /// Whether this is a member.
    #[must_use]
    pub fn contains(&self, member: impl Member<T>) -> bool {
        let slot = self.session.table::<T>().find_row(member.row());
        slot.is_some_and(|slot| self.members().contains(&slot))
    }

    /// The members as a vector.
    #[must_use]
    pub fn to_vec(&self) -> Vec<Entity<'s, T>> {
        self.iter().collect()
    }
}

impl<T> Clone for View<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for View<'_, T> {}

impl<T: Model> fmt::Debug for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'s, T: Model> IntoIterator for View<'s, T> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

impl<'s, T: Model> IntoIterator for &View<'s, T> {
    type Item = Entity<'s, T>;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

/// The members of a read-only to-many relationship.
///
/// # Errors
///
/// Those of loading it.
pub fn view<'s, M: Declares<I>, const I: usize, K>(
    row: &M,
    session: &'s Session,
    relationship: Relationship<M, M::Target, K>,
) -> Result<View<'s, M::Target>> {
    let (source, _) = load(row, session, relationship.loader)?;
    Ok(View::new(session, relationship.loader, source))
}

/// The target of a read-only to-one relationship, if there is one.
///
/// # Errors
///
/// Those of loading it.
pub fn view_optional<'s, M: Declares<I>, const I: usize, K>(
    row: &M,
    session: &'s Session,
    relationship: Relationship<M, M::Target, K>,
) -> Result<Option<Entity<'s, M::Target>>> {
    let (_, members) = load(row, session, relationship.loader)?;
    Ok(members.first().map(|&slot| Entity::new(session.table::<M::Target>().slot(slot))))
}

/// The target of a read-only to-one relationship that always has one.
///
/// # Errors
///
/// Those of loading it.
pub fn view_required<'s, M: Declares<I>, const I: usize, K>(
    row: &M,
    session: &'s Session,
    relationship: Relationship<M, M::Target, K>,
) -> Result<Entity<'s, M::Target>> {
    // Only where the database doesn't enforce a foreign key is there none.
    let key = || crate::cells::key_text(&key_of(row));
    view_optional(row, session, relationship)?
        .ok_or_else(|| Error::NotFound { model: <M::Target as Model>::META.name, key: key() })
}

/// The row's slot, and those that its relationship leads to; loaded for the whole result that the row came with.
fn load<M: Model>(row: &M, session: &Session, loader: Loader) -> Result<(u32, Vec<u32>)> {
    let table = session.table::<M>();
    let source = session.locate(table, row)?;
    let mut members = Vec::new();
    if loader.members(session, source, &mut members) > Knowledge::Fresh {
        let batch = table.batch(source);
        loader.access(session, &batch.slots)?;
        members.clear();
        loader.members(session, source, &mut members);
    }
    Ok((source, members))
}
