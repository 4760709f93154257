//! How many rows a relationship leads to, and what that says of its other side.

use std::fmt::Debug;

use super::{Child, Children, Linked, Parent, Positioned, Viewed};
use crate::value::ColumnType;

/// What a relationship's constant says of it in types.
pub trait RelationshipKind {
    /// A value of type `T` of the row that a to-one relationship leads to: it takes `NULL` where there may be no row.
    type Reached<T: ColumnType>: ColumnType;

    /// What the rows that it leads to are held in.
    type Holds: Holds;
}

/// A relationship that holds the key to one row, which can come in the statement of the rows themselves.
#[diagnostic::on_unimplemented(
    message = "this relationship can't be joined: the foreign key is not among the columns of the rows themselves",
    label = "not a `BelongsTo`",
    note = "help: leave `joined()` away: it is then loaded in one statement for all rows",
    note = "see orm_core::errors [joined-from-afar]"
)]
pub trait Joinable: RelationshipKind {}

#[diagnostic::do_not_recommend]
impl<const F: usize, const NULLABLE: bool> Joinable for Parent<F, NULLABLE> where Parent<F, NULLABLE>: RelationshipKind {}

/// How many rows there are of something that was loaded, and what they are held in.
pub trait Holds: Debug + Copy + 'static {
    /// `Vec<R>`, `Option<R>` or `R`.
    type Of<R>;

    /// How it is read: `&[R]`, `Option<&R>` or `&R`.
    type Read<'a, R: 'a>;

    #[doc(hidden)]
    fn read<R>(held: &Self::Of<R>) -> Self::Read<'_, R>;

    /// The rows that were found; `None` where there is none and has to be one.
    #[doc(hidden)]
    fn hold<R>(found: impl ExactSizeIterator<Item = R>) -> Option<Self::Of<R>>;
}

/// Any number: a `Vec`.
#[derive(Debug, Clone, Copy)]
pub enum Several {}

/// One or none: an `Option`.
#[derive(Debug, Clone, Copy)]
pub enum AtMostOne {}

/// One.
#[derive(Debug, Clone, Copy)]
pub enum ExactlyOne {}

impl Holds for Several {
    type Of<R> = Vec<R>;
    type Read<'a, R: 'a> = &'a [R];

    fn read<R>(held: &Vec<R>) -> &[R] {
        held
    }

    fn hold<R>(found: impl ExactSizeIterator<Item = R>) -> Option<Vec<R>> {
        Some(found.collect())
    }
}

impl Holds for AtMostOne {
    type Of<R> = Option<R>;
    type Read<'a, R: 'a> = Option<&'a R>;

    fn read<R>(held: &Option<R>) -> Option<&R> {
        held.as_ref()
    }

    fn hold<R>(mut found: impl ExactSizeIterator<Item = R>) -> Option<Option<R>> {
        Some(found.next())
    }
}

impl Holds for ExactlyOne {
    type Of<R> = R;
    type Read<'a, R: 'a> = &'a R;

    fn read<R>(held: &R) -> &R {
        held
    }

    fn hold<R>(mut found: impl ExactSizeIterator<Item = R>) -> Option<R> {
        found.next()
    }
}

/// A relationship that leads to many rows.
#[diagnostic::on_unimplemented(
    message = "this relationship leads to one row, and this asks about many",
    label = "a to-one relationship",
    note = "help: `has` asks about the one row, and `path` takes a value of it",
    note = "see orm_core::errors [to-one-asked-with-any]"
)]
pub trait IsToMany: RelationshipKind {}

/// A relationship that leads to one row, or to none.
#[diagnostic::on_unimplemented(
    message = "this relationship leads to many rows, and this asks about one",
    label = "a to-many relationship",
    note = "help: `any`, `none` and `every` ask about the many; `count`, `sum`, `min`, `max` and `avg` take a value of them",
    note = "see orm_core::errors [to-many-asked-with-has]"
)]
pub trait IsToOne: RelationshipKind {}

impl<const F: usize, const REMOVABLE: bool> RelationshipKind for Children<F, REMOVABLE> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = Several;
}

impl<const F: usize, const REMOVABLE: bool> IsToMany for Children<F, REMOVABLE> {}

impl<A, const NEAR: usize, const FAR: usize, const BARE: bool> RelationshipKind for Linked<A, NEAR, FAR, BARE> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = Several;
}

impl<A, const NEAR: usize, const FAR: usize, const BARE: bool> IsToMany for Linked<A, NEAR, FAR, BARE> {}

impl<K: RelationshipKind, const POSITION: usize> RelationshipKind for Positioned<K, POSITION> {
    type Reached<T: ColumnType> = K::Reached<T>;
    type Holds = K::Holds;
}

impl<K: IsToMany, const POSITION: usize> IsToMany for Positioned<K, POSITION> {}

impl<const F: usize, const REMOVABLE: bool> RelationshipKind for Child<F, REMOVABLE> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = AtMostOne;
}

impl<const F: usize, const REMOVABLE: bool> IsToOne for Child<F, REMOVABLE> {}

impl<const F: usize> RelationshipKind for Parent<F, false> {
    type Reached<T: ColumnType> = T;
    type Holds = ExactlyOne;
}

impl<const F: usize> RelationshipKind for Parent<F, true> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = AtMostOne;
}

impl<const F: usize, const NULLABLE: bool> IsToOne for Parent<F, NULLABLE> where Parent<F, NULLABLE>: RelationshipKind {}

impl<const AT: usize, const OPTIONAL: bool> RelationshipKind for Viewed<AT, true, OPTIONAL> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = Several;
}

impl<const AT: usize, const OPTIONAL: bool> IsToMany for Viewed<AT, true, OPTIONAL> {}

impl<const AT: usize> RelationshipKind for Viewed<AT, false, true> {
    type Reached<T: ColumnType> = T::OrNull;
    type Holds = AtMostOne;
}

impl<const AT: usize> RelationshipKind for Viewed<AT, false, false> {
    type Reached<T: ColumnType> = T;
    type Holds = ExactlyOne;
}

impl<const AT: usize, const OPTIONAL: bool> IsToOne for Viewed<AT, false, OPTIONAL> where
    Viewed<AT, false, OPTIONAL>: RelationshipKind
{
}

/// The kind of the side that the `backref` of a `BelongsTo` generates. `MANY` where the foreign key isn't unique;
/// `REMOVABLE` where a child can be taken from its parent.
pub trait Reversed<const MANY: bool, const REMOVABLE: bool> {
    /// The generated side's kind.
    type Kind;
}

impl<const F: usize, const NULLABLE: bool, const REMOVABLE: bool> Reversed<false, REMOVABLE> for Parent<F, NULLABLE> {
    type Kind = Child<F, REMOVABLE>;
}

impl<const F: usize, const NULLABLE: bool, const REMOVABLE: bool> Reversed<true, REMOVABLE> for Parent<F, NULLABLE> {
    type Kind = Children<F, REMOVABLE>;
}
