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

/// What rows of `M` can be ordered by: an [`Order`], or a column, which is then ascending. A tuple of them sorts by the
/// first, and what is equal there by the next; so do an array, a `Vec` and an `Option`, for what is put together at run time.
///
/// ```
/// use orm_core::{Order, prelude::*};
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert_all([("B", 1968), ("A", 1968), ("C", 1974)].map(|(title, year)| Book::draft().title(title).year(year)))?;
/// let newest_first = s.query::<Book>().order_by((Book::YEAR.desc(), Book::TITLE)).all()?;
/// assert_eq!(newest_first.iter().map(|book| book.title.as_str()).collect::<Vec<_>>(), ["C", "A", "B"]);
///
/// let of_request = |name: &str| -> Option<Order<Book>> {
///     match name.strip_prefix('-').unwrap_or(name) {
///         "title" => Some(if name.starts_with('-') { Book::TITLE.desc() } else { Book::TITLE.asc() }),
///         "year" => Some(if name.starts_with('-') { Book::YEAR.desc() } else { Book::YEAR.asc() }),
///         _ => None,
///     }
/// };
/// let asked: Vec<_> = "year,-title,nonsense".split(',').filter_map(of_request).collect();
/// let books = s.query::<Book>().order_by((asked, Book::ID)).all()?;
/// assert_eq!(books.iter().map(|book| book.title.as_str()).collect::<Vec<_>>(), ["B", "A", "C"]);
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "rows of `{M}` can't be ordered by `{Self}`",
    label = "expected a column of `{M}`, or an order by one",
    note = "help: take a column of `{M}`, or one of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoOrder<M> {
    /// The orderings, the one that decides first at the beginning.
    fn into_orders(self) -> Vec<Order<M>>;
}

impl<M> IntoOrder<M> for Order<M> {
    fn into_orders(self) -> Vec<Order<M>> {
        vec![self]
    }
}

impl<M, T: ColumnType + Comparable, C: Term> IntoOrder<M> for Column<M, T, C> {
    fn into_orders(self) -> Vec<Order<M>> {
        vec![self.asc()]
    }
}

impl<M, O: IntoOrder<M>> IntoOrder<M> for Option<O> {
    fn into_orders(self) -> Vec<Order<M>> {
        self.into_iter().flat_map(O::into_orders).collect()
    }
}

impl<M, O: IntoOrder<M>> IntoOrder<M> for Vec<O> {
    fn into_orders(self) -> Vec<Order<M>> {
        self.into_iter().flat_map(O::into_orders).collect()
    }
}

impl<M, O: IntoOrder<M>, const N: usize> IntoOrder<M> for [O; N] {
    fn into_orders(self) -> Vec<Order<M>> {
        self.into_iter().flat_map(O::into_orders).collect()
    }
}

macro_rules! tuples_of_orders {
    ($(($($order:ident)+))+) => { $(
        impl<M, $($order: IntoOrder<M>),+> IntoOrder<M> for ($($order,)+) {
            #[allow(non_snake_case)]
            fn into_orders(self) -> Vec<Order<M>> {
                let ($($order,)+) = self;
                [$($order.into_orders()),+].into_iter().flatten().collect()
            }
        }
    )+ };
}

tuples_of_orders! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// The orderings, as a statement has them.
pub(super) fn orderings<M>(order: impl IntoOrder<M>) -> impl Iterator<Item = Ordering> {
    order.into_orders().into_iter().map(Order::into_ordering)
}
