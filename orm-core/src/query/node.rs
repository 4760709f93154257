//! Conditions and computed values as a tree without types: what a statement is written from.
//!
//! A column in the tree is one of the row that the tree is about. What goes along a relationship holds a tree about the
//! row at its other end, so a tree needs no names of tables: the [writer](super::writer) gives them out.

use super::path::Hop;
use super::statement::Statement;
use crate::backend::OfList;
use crate::schema::SqlType;
use crate::value::Value;

/// A condition, or a value.
#[derive(Debug, Clone)]
pub enum Node {
    Column(usize),
    Value(Value<'static>),
    Compare {
        left: Box<Node>,
        comparison: Comparison,
        right: Box<Node>,
    },
    /// A comparison of rows of values: by the first, and where that is equal by the next.
    CompareAll {
        left: Vec<Node>,
        comparison: Comparison,
        right: Vec<Node>,
    },
    /// Of numbers of this type.
    Arithmetic {
        left: Box<Node>,
        operator: &'static str,
        right: Box<Node>,
        sql_type: SqlType,
    },
    Like {
        text: Box<Node>,
        pattern: String,
        /// Whether `!` in the pattern makes the next character an ordinary one.
        escaped: bool,
    },
    In {
        of: Box<Node>,
        values: Vec<Value<'static>>,
    },
    /// A row of values is among those that the statement selects.
    InQuery {
        of: Vec<Node>,
        query: Box<Statement>,
        selected: Vec<Node>,
    },
    Null {
        of: Box<Node>,
        not: bool,
    },
    /// What is asked of a list.
    OfList {
        list: Box<Node>,
        asked: OfList,
        element: SqlType,
        nullable: bool,
        values: Option<Value<'static>>,
    },
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    /// The condition is false or unknown.
    NotTrue(Box<Node>),
    /// There is, or is not, a row at the end of the relationship for which the condition holds.
    Related {
        hop: Hop,
        not: bool,
        condition: Option<Box<Node>>,
    },
    /// A value of the one row at the end of the relationship.
    Reached {
        hop: Hop,
        value: Box<Node>,
    },
    /// A value of all rows at the end of the relationship.
    Aggregate {
        hop: Hop,
        value: Box<Node>,
        condition: Option<Box<Node>>,
    },
    /// An aggregate function of values of this type: `max(…)`, `count(DISTINCT …)`, and `count(*)` where it is of nothing.
    Function {
        name: &'static str,
        distinct: bool,
        of: Option<(Box<Node>, SqlType)>,
    },
    /// The row is at the end of the relationship, coming from one of these rows.
    From {
        hop: Hop,
        rows: Box<Statement>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Comparison {
    pub(super) fn sql(self) -> &'static str {
        match self {
            Comparison::Eq => " = ",
            Comparison::Ne => " <> ",
            Comparison::Lt => " < ",
            Comparison::Le => " <= ",
            Comparison::Gt => " > ",
            Comparison::Ge => " >= ",
        }
    }
}

impl Node {
    /// Whether it is no column, be it one of a related row.
    pub(super) fn is_computed(&self) -> bool {
        match self {
            Node::Column(_) => false,
            Node::Reached { value, .. } => value.is_computed(),
            _ => true,
        }
    }

    /// Whether it is about other rows too: what is written elsewhere may change it.
    pub(crate) fn looks_elsewhere(&self) -> bool {
        let any = |nodes: &[Node]| nodes.iter().any(Node::looks_elsewhere);
        match self {
            Node::Column(_) | Node::Value(_) => false,
            Node::Compare { left, comparison: _, right }
            | Node::Arithmetic { left, operator: _, right, sql_type: _ } => {
                left.looks_elsewhere() || right.looks_elsewhere()
            }
            Node::CompareAll { left, comparison: _, right } => any(left) || any(right),
            Node::Like { text: of, pattern: _, escaped: _ }
            | Node::In { of, values: _ }
            | Node::Null { of, not: _ }
            | Node::OfList { list: of, asked: _, element: _, nullable: _, values: _ }
            | Node::Not(of)
            | Node::NotTrue(of) => of.looks_elsewhere(),
            Node::All(nodes) | Node::Any(nodes) => any(nodes),
            Node::Function { name: _, distinct: _, of } => of.as_ref().is_some_and(|(of, _)| of.looks_elsewhere()),
            Node::InQuery { .. }
            | Node::Related { .. }
            | Node::Reached { .. }
            | Node::Aggregate { .. }
            | Node::From { .. } => true,
        }
    }

    /// Whether the node itself is, and not only a part of it.
    pub(super) fn is_of_others(&self) -> bool {
        matches!(
            self,
            Node::InQuery { .. }
                | Node::Related { .. }
                | Node::Reached { .. }
                | Node::Aggregate { .. }
                | Node::From { .. }
        )
    }

    /// Whether it makes one value of several rows of the query, or of one of its groups.
    pub(super) fn is_aggregate(&self) -> bool {
        match self {
            Node::Function { .. } => true,
            Node::Arithmetic { left, right, .. } => left.is_aggregate() || right.is_aggregate(),
            _ => false,
        }
    }

    /// Whether it is a value also where there is no row that it is about, and all columns are `NULL`: as a number of rows.
    pub(super) fn is_of_nothing(&self) -> bool {
        match self {
            Node::Value(_) => true,
            Node::Aggregate { value, .. } => matches!(**value, Node::Function { name: "count", .. }),
            Node::Arithmetic { left, right, .. } => left.is_of_nothing() && right.is_of_nothing(),
            _ => false,
        }
    }

    pub(super) fn compare(self, comparison: Comparison, right: Node) -> Node {
        Node::Compare { left: self.into(), comparison, right: right.into() }
    }

    /// Both hold; what is joined by `AND` already grows.
    pub(super) fn and(self, other: Node) -> Node {
        Node::All(vec![self, other])
    }
}
