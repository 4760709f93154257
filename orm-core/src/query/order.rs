//! Orderings.

use std::fmt;
use std::marker::PhantomData;

use crate::query::column::{Column, Term};
use crate::query::node::Node;
use crate::query::statement::Ordering;
use crate::value::{ColumnType, Comparable};

/// An ordering of rows of `M`, from [`Column::asc`] and [`Column::desc`].
pub struct Order<M> {
    ordering: Ordering,
    model: PhantomData<fn() -> M>,
}

impl<M> Order<M> {
    pub(super) fn new<T: ColumnType>(by: Node, descending: bool) -> Self {
        let ordering = Ordering { by, descending, nullable: T::NULLABLE, canonical: T::CANONICAL };
        Order { ordering, model: PhantomData }
    }

    pub(super) fn into_ordering(self) -> Ordering {
        self.ordering
    }
}

impl<M> Clone for Order<M> {
    fn clone(&self) -> Self {
        Order { ordering: self.ordering.clone(), model: PhantomData }
    }
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ordering.fmt(f)
    }
}

/// What rows of `M` can be ordered by: an [`Order`], or a column, which is then ascending.
#[diagnostic::on_unimplemented(
    message = "rows of `{M}` can't be ordered by `{Self}`",
    label = "expected a column of `{M}`, or an order by one",
    note = "help: take a column of `{M}`, or one of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`",
    note = "help: several are a call of `order_by` each",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoOrder<M> {
    /// The ordering.
    fn into_order(self) -> Order<M>;
}

impl<M> IntoOrder<M> for Order<M> {
    fn into_order(self) -> Order<M> {
        self
    }
}

impl<M, T: ColumnType + Comparable, C: Term> IntoOrder<M> for Column<M, T, C> {
    fn into_order(self) -> Order<M> {
        self.asc()
    }
}
