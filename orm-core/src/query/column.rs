//! The constants of columns, and orderings by them.

use std::fmt;
use std::marker::PhantomData;

use crate::query::Condition;
use crate::query::condition::{Comparison, Node, Writer};
use crate::value::IntoColumn;

/// A column of the model `M` with values of type `T`: `Author::NAME`.
pub struct Column<M, T> {
    position: usize,
    types: PhantomData<fn() -> (M, T)>,
}

/// Text, for [`Column::like`].
#[diagnostic::on_unimplemented(
    message = "`like` compares text, and this column is of type `{Self}`",
    label = "not a column of text"
)]
pub trait TextColumn {}

impl TextColumn for String {}
impl TextColumn for Option<String> {}

impl<M, T> Column<M, T> {
    /// The column at this position. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(position: usize) -> Self {
        Column { position, types: PhantomData }
    }

    fn compare(self, comparison: Comparison, value: impl IntoColumn<T>) -> Condition<M> {
        Condition::new(Node::Compare { column: self.position, comparison, value: value.into_column() })
    }

    /// `column = value`; `IS NULL` for `None`.
    pub fn eq(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Eq, value)
    }

    /// `column <> value`; `IS NOT NULL` for `None`. As in SQL, a row whose column is `NULL` is not among the result.
    pub fn ne(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Ne, value)
    }

    /// `column < value`
    pub fn lt(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Lt, value)
    }

    /// `column <= value`
    pub fn le(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Le, value)
    }

    /// `column > value`
    pub fn gt(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Gt, value)
    }

    /// `column >= value`
    pub fn ge(self, value: impl IntoColumn<T>) -> Condition<M> {
        self.compare(Comparison::Ge, value)
    }

    /// `column LIKE pattern`: `%` stands for any text and `_` for any character.
    pub fn like(self, pattern: impl Into<String>) -> Condition<M>
    where
        T: TextColumn,
    {
        Condition::new(Node::Like { column: self.position, pattern: pattern.into() })
    }

    /// `column IN (values)`; holds for no row where there are no values.
    pub fn in_<V: IntoColumn<T>>(self, values: impl IntoIterator<Item = V>) -> Condition<M> {
        let values = values.into_iter().map(IntoColumn::into_column).collect();
        Condition::new(Node::In { column: self.position, values })
    }

    /// `column IS NULL`
    pub fn is_null(self) -> Condition<M> {
        Condition::new(Node::Null { column: self.position, not: false })
    }

    /// `column IS NOT NULL`
    pub fn is_not_null(self) -> Condition<M> {
        Condition::new(Node::Null { column: self.position, not: true })
    }

    /// Smallest first.
    #[must_use]
    pub fn asc(self) -> Order<M> {
        Order { column: self.position, descending: false, model: PhantomData }
    }

    /// Greatest first.
    #[must_use]
    pub fn desc(self) -> Order<M> {
        Order { column: self.position, descending: true, model: PhantomData }
    }
}

impl<M, T> Clone for Column<M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Column<M, T> {}

impl<M, T> fmt::Debug for Column<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Column").field("position", &self.position).finish_non_exhaustive()
    }
}

/// An ordering of rows of `M`, from [`Column::asc`] and [`Column::desc`].
pub struct Order<M> {
    column: usize,
    descending: bool,
    model: PhantomData<fn() -> M>,
}

impl<M> Order<M> {
    pub(super) fn write(&self, writer: &mut Writer<'_>) {
        writer.column(self.column);
        if self.descending {
            writer.push(" DESC");
        }
    }
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order")
            .field("column", &self.column)
            .field("descending", &self.descending)
            .finish_non_exhaustive()
    }
}
