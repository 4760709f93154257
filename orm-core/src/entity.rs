//! A row that a session holds.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::cells::value_text;
use crate::error::Result;
use crate::model::Model;
use crate::session::Slot;

/// A row that exists in the session's transaction.
///
/// It is `Copy`, dereferences to the row's *current* `&T`, and compares and hashes by identity: two look-ups of one
/// key in one session give the same entity. It can't outlive its session.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author,)>().create(&db)?;
/// let s = db.session()?;
/// let author = s.insert(Author::draft().name("Ursula"))?;
/// let again = s.one::<Author>(author.id)?;
/// assert_eq!(author, again);
///
/// s.update(author, |row| row.name = "Ursula K. Le Guin".into())?;
/// assert_eq!(again.name, "Ursula K. Le Guin");
/// # Ok(()) }
/// ```
pub struct Entity<'s, T> {
    slot: &'s Slot<T>,
}

impl<'s, T> Entity<'s, T> {
    pub(crate) fn new(slot: &'s Slot<T>) -> Self {
        Entity { slot }
    }

    pub(crate) fn slot(this: Self) -> &'s Slot<T> {
        this.slot
    }

    /// The row as it is now, for as long as the session lives; a later update is not seen through this reference.
    ///
    /// An associated function, so that it can't hide a method of `T`.
    #[must_use]
    pub fn row(this: Self) -> &'s T {
        this.slot.current()
    }
}

/// What a row is changed by: an [`Entity`] of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity",
    label = "expected an `Entity`",
    note = "help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; `s.insert` \
            returns one for a draft, and `s.one` for a key",
    note = "see orm_core::errors [not-an-entity]"
)]
pub trait IsEntity {
    /// Its model.
    type Model: Model;

    #[doc(hidden)]
    fn row(&self) -> &Self::Model;
}

impl<T: Model> IsEntity for Entity<'_, T> {
    type Model = T;

    fn row(&self) -> &T {
        self
    }
}

/// What becomes a member of a collection of `T`: an [`Entity`] of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity of `{T}`",
    label = "expected an `Entity` of `{T}`",
    note = "help: write `*entity` where there is a reference to one or a `Loaded` row, and no `*` before an entity; a draft \
            becomes a member by `create`, and at a place by `create_at`; for a key, `s.one::<{T}>(key)?` returns the entity",
    note = "see orm_core::errors [wrong-entity]"
)]
pub trait Member<T>: IsEntity<Model = T> {}

#[diagnostic::do_not_recommend]
impl<T: Model> Member<T> for Entity<'_, T> {}

/// Rows that something is done to: their entities, from a `Vec`, an array, a collection or any other iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't give entities",
    label = "expected a `Vec`, an array or an iterator of `Entity`s",
    note = "help: write `[entity]` for one, and `entities.iter().copied()` where there are references to them; rows that a condition \
            finds are deleted by `s.delete_where(…)`",
    note = "see orm_core::errors [not-entities]"
)]
pub trait Entities {
    /// Their model.
    type Model: Model;

    #[doc(hidden)]
    fn rows(self, each: impl FnMut(&Self::Model) -> Result<()>) -> Result<()>;
}

// It is said that the items are entities, not that they implement something: so the type of an empty array's is known.
#[diagnostic::do_not_recommend]
impl<'s, T: Model, I: IntoIterator<Item = Entity<'s, T>>> Entities for I {
    type Model = T;

    fn rows(self, mut each: impl FnMut(&T) -> Result<()>) -> Result<()> {
        self.into_iter().try_for_each(|entity| each(&entity))
    }
}

/// What become the members of a collection of `T`: [`Entities`] of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't give entities of `{T}`",
    label = "expected a `Vec`, an array or an iterator of `Entity`s of `{T}`",
    note = "help: write `[entity]` for one, and `entities.iter().copied()` where there are references to them; a draft becomes a member \
            by `create`",
    note = "see orm_core::errors [not-entities]"
)]
pub trait EntitiesOf<T>: Entities<Model = T> {}

#[diagnostic::do_not_recommend]
impl<T: Model, E: Entities<Model = T>> EntitiesOf<T> for E {}

impl<T> Clone for Entity<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Entity<'_, T> {}

impl<T> Deref for Entity<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.slot.current()
    }
}

impl<T> PartialEq for Entity<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.slot, other.slot)
    }
}

impl<T> Eq for Entity<'_, T> {}

impl<T> Hash for Entity<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.slot).hash(state);
    }
}

/// The columns, whether or not `T` is `Debug` itself.
impl<T: Model> fmt::Debug for Entity<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = self.slot.current();
        let mut shown = f.debug_struct(T::META.name);
        for (at, column) in T::META.columns.iter().enumerate() {
            shown.field(column.field, &format_args!("{}", value_text(&row.value(at))));
        }
        shown.finish()
    }
}
