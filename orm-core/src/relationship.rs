//! The field types of relationships, the constants that name them, and what their accessors return.

use std::fmt;
use std::marker::PhantomData;

use crate::session::Loader;

pub(crate) mod accessor;
pub(crate) mod association;
mod collection;
pub(crate) mod declared;
mod field;
pub(crate) mod kinds;
pub(crate) mod one_of;
pub(crate) mod scope;
pub(crate) mod through;
pub(crate) mod view;

pub use accessor::IntoTarget;
pub use association::Association;
pub use collection::{Collection, Ends, Enough, KeyedCollection, Removable, Removal};
use declared::{Associates, Declares, Generates};
pub use field::HoldsRows;
pub(crate) use one_of::{DeclaresOneOf, EntityOf};
pub use one_of::{HasVariant, IntoOneOf, OneOf, Polymorphic, Takes, VariantMeta};
pub use view::{View, Viewed, Writable};

/// The other end of a relationship whose field doesn't say to what it leads, which the derive reports.
#[doc(hidden)]
#[derive(Debug)]
pub enum Nothing {}

macro_rules! field_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// The field itself holds nothing: it says what the accessor of its name asks the session for.
        pub struct $name<T = Nothing>(PhantomData<fn() -> T>);

        impl<T> Default for $name<T> {
            fn default() -> Self {
                $name(PhantomData)
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $name<T> {}

        impl<T> PartialEq for $name<T> {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        impl<T> Eq for $name<T> {}

        impl<T> std::hash::Hash for $name<T> {
            fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    };
}

field_type! {
    /// Many rows of `T` whose foreign key references this struct.
    HasMany
}
field_type! {
    /// At most one row of `T` whose foreign key, which is unique, references this struct.
    HasOne
}
field_type! {
    /// The row that a foreign key of this struct references: `BelongsTo<T>` over a `NOT NULL` key, `BelongsTo<Option<T>>`
    /// over a nullable one.
    BelongsTo
}

field_type! {
    /// Rows of `T` that are linked to this struct by rows of an association, the `secondary`.
    ManyToMany
}

/// The kind of a [`HasMany`]: the target's foreign key number `FOREIGN_KEY` references the source. `REMOVABLE` is `true`
/// where it is nullable, or the relationship deletes orphans: only then can a child be taken from its parent.
#[derive(Debug, Clone, Copy)]
pub enum Children<const FOREIGN_KEY: usize, const REMOVABLE: bool> {}

/// The kind of a [`HasOne`]: the target's foreign key number `FOREIGN_KEY`, which is unique, references the source.
#[derive(Debug, Clone, Copy)]
pub enum Child<const FOREIGN_KEY: usize, const REMOVABLE: bool> {}

/// The kind of a [`BelongsTo`]: the source's foreign key number `FOREIGN_KEY` references the target.
#[derive(Debug, Clone, Copy)]
pub enum Parent<const FOREIGN_KEY: usize, const NULLABLE: bool> {}

/// The kind of a [`ManyToMany`]: of the association `A`, the foreign key number `NEAR` references the source and the
/// foreign key number `FAR` the target. `BARE` is `true` where a link needs nothing but its two ends.
#[derive(Debug)]
pub struct Linked<A, const NEAR: usize, const FAR: usize, const BARE: bool>(PhantomData<fn() -> A>);

/// The kind of a relationship whose collection keeps its members' places in their column number `POSITION`: a [`HasMany`]
/// of kind `K` [`Children`], or a [`ManyToMany`] of kind [`Linked`], whose positions are in the association.
///
/// The positions are 0, 1, 2, …, or begin with the column's `default`. They may be unique within the parent. What leaves
/// by another way than through the collection (deleted, or moved by its to-one setter) leaves a gap, which the collection's
/// next change closes.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Playlist {
///     #[column(primary_key)]
///     pub id: i64,
///     #[relationship(backref = "playlist", position = Track::position)]
///     pub tracks: HasMany<Track>,
/// }
///
/// #[derive(Model)]
/// #[model(unique(playlist_id, position))]
/// pub struct Track {
///     #[column(primary_key)]
///     pub id: i64,
///     pub title: String,
///     pub position: i64,
///     #[column(foreign_key = Playlist::id)]
///     pub playlist_id: i64,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Playlist, Track)>().create(&db)?;
/// # let s = db.session()?;
/// // The drafts need no position.
/// let list = s.insert(Playlist::draft().tracks([Track::draft().title("a"), Track::draft().title("b")]))?;
/// let tracks = list.tracks(&s)?;
/// let c = tracks.create_at(0, Track::draft().title("c"))?;
/// tracks.move_to(c, 1)?;
/// let titles: Vec<_> = tracks.iter().map(|track| (track.position, track.title.clone())).collect();
/// assert_eq!(titles, [(0, "a".into()), (1, "c".into()), (2, "b".into())]);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Positioned<K, const POSITION: usize>(PhantomData<fn() -> K>);

/// A relationship from `S` to `T` as a constant: `Author::BOOKS`, `Book::AUTHOR`.
///
/// It is what [`Query::with`](crate::Query::with) and a draft's `set` take. `K` is its kind: [`Children`], [`Child`],
/// [`Parent`], [`Linked`], [`Positioned`] with one of these, or [`Viewed`] for one that is read-only.
pub struct Relationship<S, T, K> {
    loader: Loader,
    /// How many relationships it goes through.
    length: usize,
    side: fn() -> &'static declared::Navigation,
    ends: PhantomData<fn() -> (S, T)>,
    kind: PhantomData<fn() -> K>,
}

impl<S, T, K> Relationship<S, T, K> {
    pub(crate) fn loaded_by(&self) -> Loader {
        self.loader
    }

    pub(crate) fn side(&self) -> &'static declared::Navigation {
        (self.side)()
    }
}

impl<S, T, K> Clone for Relationship<S, T, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T, K> Copy for Relationship<S, T, K> {}

impl<S, T, K> fmt::Debug for Relationship<S, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = self.side();
        write!(f, "{}::{}", side.model, side.field)
    }
}

/// The constant of a declared relationship.
#[must_use]
pub const fn relationship<M: Declares<I>, const I: usize>() -> Relationship<M, M::Target, <M as Declares<I>>::Kind> {
    Relationship {
        loader: crate::session::loader::<M, I>(),
        length: 1,
        side: declared::link::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}

/// The constant of the side that a `backref` generates.
#[must_use]
pub const fn reverse_relationship<M: Generates<I>, const I: usize>()
-> Relationship<M::Target, M, <M as Generates<I>>::Kind> {
    Relationship {
        loader: crate::session::reverse_loader::<M, I>(),
        length: 1,
        side: declared::reverse_link::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}

/// The constant of a declared many-to-many.
#[must_use]
pub const fn many_to_many<M: Associates<I>, const I: usize>() -> Relationship<M, M::Target, <M as Declares<I>>::Kind> {
    Relationship {
        loader: crate::session::linked_loader::<M, I>(),
        length: 1,
        side: declared::linked::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}

/// The constant of the side that a many-to-many's `backref` generates.
#[must_use]
pub const fn reverse_many_to_many<M: Associates<I> + Generates<I>, const I: usize>()
-> Relationship<M::Target, M, <M as Generates<I>>::Kind> {
    Relationship {
        loader: crate::session::reverse_linked_loader::<M, I>(),
        length: 1,
        side: declared::reverse_linked::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}
