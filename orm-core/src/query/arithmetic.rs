//! `Book::YEAR + 1`.

use std::ops::{Add, Mul, Sub};

use crate::query::aggregate::Number;
use crate::query::column::{Column, Made, Term};
use crate::query::node::Node;
use crate::value::ColumnType;

fn arithmetic<M, T: ColumnType, C: Made>(left: Node, operator: &'static str, right: Node) -> Column<M, T, C> {
    Column::computed(Node::Arithmetic { left: left.into(), operator, right: right.into(), sql_type: T::SQL })
}

fn value<T: ColumnType>(value: &T) -> Node {
    Node::Value(value.encode().into_owned())
}

macro_rules! operators {
    ($($trait:ident, $method:ident, $sql:literal;)+) => { $(
        /// With a value.
        impl<M, T: Number, C: Term> $trait<T> for Column<M, T, C> {
            type Output = Column<M, T, C::Made>;

            fn $method(self, other: T) -> Self::Output {
                arithmetic(self.into_node(), $sql, value(&other))
            }
        }

        /// With a value; `NULL` stays `NULL`.
        impl<M, T: Number, C: Term> $trait<T> for Column<M, Option<T>, C> {
            type Output = Column<M, Option<T>, C::Made>;

            fn $method(self, other: T) -> Self::Output {
                arithmetic(self.into_node(), $sql, value(&other))
            }
        }

        /// With another column of the same type.
        impl<M, T: Number, C: Term, D: Term> $trait<Column<M, T, D>> for Column<M, T, C> {
            type Output = Column<M, T, C::With<D>>;

            fn $method(self, other: Column<M, T, D>) -> Self::Output {
                arithmetic(self.into_node(), $sql, other.into_node())
            }
        }
    )+ };
}

operators! {
    Add, add, " + ";
    Sub, sub, " - ";
    Mul, mul, " * ";
}
