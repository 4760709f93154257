//! How many rows a relationship leads to, and what that says of its other side.

use super::{Child, Children, Linked, Parent, Positioned};
use crate::value::ColumnType;

/// What a relationship's constant says of it in types.
pub trait RelationshipKind {
    /// A value of type `T` of the row that a to-one relationship leads to: it takes `NULL` where there may be no row.
    type Reached<T: ColumnType>: ColumnType;
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
}

impl<const F: usize, const REMOVABLE: bool> IsToMany for Children<F, REMOVABLE> {}

impl<A, const NEAR: usize, const FAR: usize, const BARE: bool> RelationshipKind for Linked<A, NEAR, FAR, BARE> {
    type Reached<T: ColumnType> = T::OrNull;
}

impl<A, const NEAR: usize, const FAR: usize, const BARE: bool> IsToMany for Linked<A, NEAR, FAR, BARE> {}

impl<K: RelationshipKind, const POSITION: usize> RelationshipKind for Positioned<K, POSITION> {
    type Reached<T: ColumnType> = K::Reached<T>;
}

impl<K: IsToMany, const POSITION: usize> IsToMany for Positioned<K, POSITION> {}

impl<const F: usize, const REMOVABLE: bool> RelationshipKind for Child<F, REMOVABLE> {
    type Reached<T: ColumnType> = T::OrNull;
}

impl<const F: usize, const REMOVABLE: bool> IsToOne for Child<F, REMOVABLE> {}

impl<const F: usize> RelationshipKind for Parent<F, false> {
    type Reached<T: ColumnType> = T;
}

impl<const F: usize> RelationshipKind for Parent<F, true> {
    type Reached<T: ColumnType> = T::OrNull;
}

impl<const F: usize, const NULLABLE: bool> IsToOne for Parent<F, NULLABLE> where Parent<F, NULLABLE>: RelationshipKind {}

/// The kind of the side that a `backref` generates, by the kind of the side that declares it. `MANY` where the foreign key
/// is one of the side that declares it, and isn't unique.
pub trait Reversed<const MANY: bool> {
    /// The generated side's kind.
    type Kind;
}

impl<const F: usize, const REMOVABLE: bool> Reversed<false> for Children<F, REMOVABLE> {
    type Kind = Parent<F, REMOVABLE>;
}

impl<const F: usize, const REMOVABLE: bool> Reversed<false> for Child<F, REMOVABLE> {
    type Kind = Parent<F, REMOVABLE>;
}

impl<K: Reversed<false>, const POSITION: usize> Reversed<false> for Positioned<K, POSITION> {
    type Kind = K::Kind;
}

impl<const F: usize, const NULLABLE: bool> Reversed<false> for Parent<F, NULLABLE> {
    type Kind = Child<F, NULLABLE>;
}

impl<const F: usize, const NULLABLE: bool> Reversed<true> for Parent<F, NULLABLE> {
    type Kind = Children<F, NULLABLE>;
}
