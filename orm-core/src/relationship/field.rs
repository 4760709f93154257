//! What the field of a to-many relationship can't do, so that somebody who tries is told why.

use std::iter::{Empty, empty};

use super::{HasMany, ManyToMany};

/// A field that holds rows. That of a relationship doesn't: it says what the session is asked for.
#[diagnostic::on_unimplemented(
    message = "the field of a relationship holds no rows: they are the session's",
    label = "a field, and not the accessor of its name",
    note = "help: call the accessor with the session: `author.books(s)?` for `author.books`",
    note = "see orm_core::errors [detached-read]"
)]
pub trait HoldsRows {}

#[doc(hidden)]
#[allow(missing_docs, clippy::len_without_is_empty)]
impl<T> HasMany<T> {
    pub fn iter(&self) -> Empty<T>
    where
        Self: HoldsRows,
    {
        empty()
    }

    pub fn len(&self) -> usize
    where
        Self: HoldsRows,
    {
        0
    }
}

#[doc(hidden)]
#[allow(missing_docs, clippy::len_without_is_empty)]
impl<T> ManyToMany<T> {
    pub fn iter(&self) -> Empty<T>
    where
        Self: HoldsRows,
    {
        empty()
    }

    pub fn len(&self) -> usize
    where
        Self: HoldsRows,
    {
        0
    }
}
