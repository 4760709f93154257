//! Aggregate functions over the rows of a query, or of one of its groups.

use crate::query::column::{Aggregate, Column, PerRow, Term};
use crate::query::node::Node;
use crate::value::{ColumnType, Comparable};

/// Numbers, for [`Column::sum`] and [`Column::avg`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "not a column of numbers",
    note = "help: of other columns there are `min`, `max` and `count`",
    note = "see orm_core::errors [sum-of-text]"
)]
pub trait Number: ColumnType {
    /// The type of a sum, without `Option`.
    type Sum: ColumnType;
}

macro_rules! numbers {
    ($($type:ty => $sum:ty,)+) => { $(
        impl Number for $type {
            type Sum = $sum;
        }
    )+ };
}

numbers! {
    i8 => i64, i16 => i64, i32 => i64, i64 => i64,
    u8 => i64, u16 => i64, u32 => i64, u64 => i64,
    f32 => f64, f64 => f64,
}

#[cfg(feature = "rust_decimal")]
numbers! { rust_decimal::Decimal => rust_decimal::Decimal, }

impl<T: Number> Number for Option<T> {
    type Sum = T::Sum;
}

pub(super) fn function<T: ColumnType>(name: &'static str, of: Node) -> Node {
    Node::Function { name, distinct: false, of: Some((of.into(), T::SQL)) }
}

/// How many rows there are in the query, or in each of its groups: `count(*)`.
///
/// ```
/// use orm_core::{count, prelude::*};
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub year: i32 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert_all([1969, 1974, 1974].map(|year| Book::draft().year(year)))?;
/// let years = s.query::<Book>().select((Book::YEAR, count())).group_by(Book::YEAR).order_by(Book::YEAR).all()?;
/// assert_eq!(years, [(1969, 1), (1974, 2)]);
/// # Ok(()) }
/// ```
#[must_use]
pub fn count<M>() -> Aggregate<M, i64> {
    Aggregate::computed(Node::Function { name: "count", distinct: false, of: None })
}

/// Over the rows of a query, or of one of its groups: for [`Query::select`](crate::Query::select), and for `having` and
/// `order_by` behind it.
impl<M, T: ColumnType, C: Term + PerRow> Column<M, T, C> {
    /// How many rows have a value here: `count(column)`.
    #[must_use]
    pub fn count(self) -> Aggregate<M, i64> {
        Aggregate::computed(function::<T>("count", self.into_node()))
    }

    /// How many different values there are: `count(DISTINCT column)`.
    #[must_use]
    pub fn count_distinct(self) -> Aggregate<M, i64> {
        Aggregate::computed(Node::Function {
            name: "count",
            distinct: true,
            of: Some((self.into_node().into(), T::SQL)),
        })
    }

    /// The smallest value: `min(column)`; `None` where there is none.
    #[must_use]
    pub fn min(self) -> Aggregate<M, T::OrNull>
    where
        T: Comparable,
    {
        Aggregate::computed(function::<T>("min", self.into_node()))
    }

    /// The greatest value: `max(column)`; `None` where there is none.
    #[must_use]
    pub fn max(self) -> Aggregate<M, T::OrNull>
    where
        T: Comparable,
    {
        Aggregate::computed(function::<T>("max", self.into_node()))
    }

    /// The sum of the values: `sum(column)`; `None` where there are none. Integers add up to an `i64`. SQLite adds up
    /// decimals as floating point numbers; their sum is rounded to 15 digits.
    #[must_use]
    pub fn sum(self) -> Aggregate<M, Option<T::Sum>>
    where
        T: Number,
    {
        Aggregate::computed(function::<T>("sum", self.into_node()))
    }

    /// The average of the values: `avg(column)`; `None` where there are none. That of decimals is a floating point number too.
    #[must_use]
    pub fn avg(self) -> Aggregate<M, Option<f64>>
    where
        T: Number,
    {
        Aggregate::computed(function::<T>("avg", self.into_node()))
    }
}
