//! `Book::YEAR + 1`.

use std::ops::{Add, Mul, Sub};

use crate::query::aggregate::Number;
use crate::query::column::{Column, Expr, Term};
use crate::query::node::Node;
use crate::value::ColumnType;

fn arithmetic<M, T>(left: Node, operator: &'static str, right: Node) -> Expr<M, T> {
    Expr::computed(Node::Arithmetic { left: left.into(), operator, right: right.into() })
}

fn value<T: ColumnType>(value: &T) -> Node {
    Node::Value(value.encode().into_owned())
}

macro_rules! operators {
    ($($trait:ident, $method:ident, $sql:literal;)+) => { $(
        /// With a value.
        impl<M, T: Number, C: Term> $trait<T> for Column<M, T, C> {
            type Output = Expr<M, T>;

            fn $method(self, other: T) -> Expr<M, T> {
                arithmetic(self.into_node(), $sql, value(&other))
            }
        }

        /// With a value; `NULL` stays `NULL`.
        impl<M, T: Number, C: Term> $trait<T> for Column<M, Option<T>, C> {
            type Output = Expr<M, Option<T>>;

            fn $method(self, other: T) -> Expr<M, Option<T>> {
                arithmetic(self.into_node(), $sql, value(&other))
            }
        }

        /// With another column of the same type.
        impl<M, T: Number, C: Term, D: Term> $trait<Column<M, T, D>> for Column<M, T, C> {
            type Output = Expr<M, T>;

            fn $method(self, other: Column<M, T, D>) -> Expr<M, T> {
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
