//! What a column can be compared with, and be set to.

use crate::query::column::{Aggregate, Column, PerRow, Term};
use crate::query::condition::{About, Group};
use crate::query::node::Node;
use crate::value::IntoColumn;

/// What can be given where a column of type `T` of the model `M` is compared or set: a value, or another column of the
/// same model and type. `Way` is which of the two, and always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a column of type `{T}`, nor a column of `{M}` of that type",
    label = "the column is of type `{T}`",
    note = "help: give a value of that type, or a column of `{M}`; `path` leads to a column of a related model",
    note = "see orm_core::errors [comparison-of-two-types]"
)]
pub trait Operand<M, T, Way> {
    #[doc(hidden)]
    fn into_node(self) -> Node;
}

/// A comparison with a value.
#[derive(Debug)]
pub enum ByValue {}

/// A comparison with another column.
#[derive(Debug)]
pub enum ByColumn {}

/// A comparison with an aggregate.
#[derive(Debug)]
pub enum ByAggregate {}

/// What a column is compared with.
pub trait Way {
    /// What a condition is about that compares it with a value over `O`.
    type Over<O: About>: About;
}

impl Way for ByValue {
    type Over<O: About> = O;
}

impl Way for ByColumn {
    type Over<O: About> = O;
}

impl Way for ByAggregate {
    type Over<O: About> = Group;
}

#[diagnostic::do_not_recommend]
impl<M, T, V: IntoColumn<T>> Operand<M, T, ByValue> for V {
    fn into_node(self) -> Node {
        Node::Value(self.into_column())
    }
}

#[diagnostic::do_not_recommend]
impl<M, T, U: SameAs<T>, C: Term + PerRow> Operand<M, T, ByColumn> for Column<M, U, C> {
    fn into_node(self) -> Node {
        Column::into_node(self)
    }
}

#[diagnostic::do_not_recommend]
impl<M, T, U: SameAs<T>> Operand<M, T, ByAggregate> for Aggregate<M, U> {
    fn into_node(self) -> Node {
        Column::into_node(self)
    }
}

/// The same type, whether or not it takes `NULL`.
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` are not among those of a column of type `{T}`",
    label = "the column is of type `{T}`",
    note = "help: `select` one column of that type",
    note = "see orm_core::errors [subquery-of-another-type]"
)]
pub trait SameAs<T> {}

impl<T> SameAs<T> for T {}
impl<T> SameAs<Option<T>> for T {}
impl<T> SameAs<T> for Option<T> {}
