//! The field types of relationships, the constants that name them, and what their accessors return.

use std::fmt;
use std::marker::PhantomData;

use crate::query::{IntoLoad, Load};
use crate::session::Loader;

pub(crate) mod accessor;
mod collection;
pub(crate) mod declared;

pub use accessor::IntoTarget;
pub use collection::Collection;
use declared::Declares;

macro_rules! field_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// The field itself holds nothing: it says what the accessor of its name asks the session for.
        pub struct $name<T>(PhantomData<fn() -> T>);

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

/// The target holds the foreign key, and there may be many.
#[derive(Debug, Clone, Copy)]
pub enum ToMany {}

/// The target holds the foreign key, and there is at most one.
#[derive(Debug, Clone, Copy)]
pub enum ToOne {}

/// The source holds the foreign key.
#[derive(Debug, Clone, Copy)]
pub enum Parent {}

/// A relationship from `S` to `T` as a constant: `Author::BOOKS`, `Book::AUTHOR`.
///
/// It is what [`Query::with`](crate::Query::with) and a draft's `set` take. `K` says which side holds the foreign key,
/// and `FOREIGN_KEY` which of its columns that is.
pub struct Relationship<S, T, K, const FOREIGN_KEY: usize> {
    loader: Loader,
    side: fn() -> declared::Navigation,
    ends: PhantomData<fn() -> (S, T)>,
    kind: PhantomData<fn() -> K>,
}

impl<S, T, K, const F: usize> Relationship<S, T, K, F> {
    /// Loads, with what this relationship loads, `next` too: `Author::BOOKS.with(Book::REVIEWS)`.
    #[must_use]
    pub fn with(self, next: impl IntoLoad<T>) -> Load<S> {
        Load::new(self.loader).then(next.into_load())
    }

    pub(crate) fn side(&self) -> declared::Navigation {
        (self.side)()
    }
}

impl<S, T, K, const F: usize> IntoLoad<S> for Relationship<S, T, K, F> {
    fn into_load(self) -> Load<S> {
        Load::new(self.loader)
    }
}

impl<S, T, K, const F: usize> Clone for Relationship<S, T, K, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T, K, const F: usize> Copy for Relationship<S, T, K, F> {}

impl<S, T, K, const F: usize> fmt::Debug for Relationship<S, T, K, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = self.side();
        write!(f, "{}::{}", side.model, side.field)
    }
}

/// The constant of a declared relationship.
#[must_use]
pub const fn relationship<M: Declares<I>, const I: usize, K, const F: usize>() -> Relationship<M, M::Target, K, F> {
    Relationship {
        loader: crate::session::loader::<M, I>(),
        side: declared::link::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}

/// The constant of the side that a `backref` generates.
#[must_use]
pub const fn reverse_relationship<M: Declares<I>, const I: usize, K, const F: usize>()
-> Relationship<M::Target, M, K, F> {
    Relationship {
        loader: crate::session::reverse_loader::<M, I>(),
        side: declared::reverse_link::<M, I>,
        ends: PhantomData,
        kind: PhantomData,
    }
}
