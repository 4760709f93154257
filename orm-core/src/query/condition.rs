//! Conditions, and how they are written.

use std::fmt;
use std::marker::PhantomData;

use crate::sql::ModelSql;
use crate::value::Value;

/// A condition on rows of `M`, from the methods of [`Column`](crate::Column). Conditions are values: they can be built
/// at run time and put together with `and`, `or` and `!`.
#[must_use = "a condition does nothing until a query is filtered by it"]
pub struct Condition<M> {
    node: Node,
    model: PhantomData<fn() -> M>,
}

#[derive(Debug, Clone)]
pub(super) enum Node {
    Compare { column: usize, comparison: Comparison, value: Value<'static> },
    Like { column: usize, pattern: String },
    In { column: usize, values: Vec<Value<'static>> },
    Null { column: usize, not: bool },
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Comparison {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl<M> Condition<M> {
    pub(super) fn new(node: Node) -> Self {
        Condition { node, model: PhantomData }
    }

    /// Both hold.
    pub fn and(self, other: Condition<M>) -> Self {
        Condition::all([self, other])
    }

    /// At least one of the two holds.
    pub fn or(self, other: Condition<M>) -> Self {
        Condition::any([self, other])
    }

    /// All of these hold; true of every row where there are none.
    pub fn all(conditions: impl IntoIterator<Item = Condition<M>>) -> Self {
        Condition::new(Node::All(conditions.into_iter().map(|condition| condition.node).collect()))
    }

    /// At least one of these holds; true of no row where there are none.
    pub fn any(conditions: impl IntoIterator<Item = Condition<M>>) -> Self {
        Condition::new(Node::Any(conditions.into_iter().map(|condition| condition.node).collect()))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>) {
        self.node.write(writer);
    }
}

impl<M> std::ops::Not for Condition<M> {
    type Output = Condition<M>;

    fn not(self) -> Condition<M> {
        Condition::new(Node::Not(Box::new(self.node)))
    }
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Condition::new(self.node.clone())
    }
}

impl<M> fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

/// A statement that is being written, and its parameters.
pub(super) struct Writer<'a> {
    model: &'a ModelSql,
    pub(super) sql: String,
    pub(super) values: Vec<Value<'static>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(model: &'a ModelSql) -> Self {
        Writer { model, sql: String::new(), values: Vec::new() }
    }

    pub(super) fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    pub(super) fn column(&mut self, column: usize) {
        self.sql.push_str(&self.model.qualified[column]);
    }

    fn value(&mut self, value: Value<'static>) {
        self.values.push(value);
        self.model.dialect.placeholder(&mut self.sql, self.values.len());
    }

    /// A list of values behind `IN`. Integers go as one parameter where the engine can: their number is then not
    /// limited.
    fn list(&mut self, values: &[Value<'static>]) {
        let integers = values.iter().all(|value| matches!(value, Value::Int(_)));
        if let Some(list) = self.model.dialect.integer_list(self.values.len() + 1).filter(|_| integers) {
            self.sql.push_str(&list);
            let mut numbers =
                values.iter().filter_map(|value| if let Value::Int(value) = value { Some(*value) } else { None });
            self.values.push(self.model.dialect.integers(&mut numbers));
            return;
        }
        for (at, value) in values.iter().enumerate() {
            self.push(if at == 0 { "(" } else { ", " });
            self.value(value.clone());
        }
        self.push(")");
    }
}

impl Node {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Node::Compare { column, comparison, value: Value::Null } => {
                writer.column(*column);
                writer.push(match comparison {
                    Comparison::Eq => " IS NULL",
                    Comparison::Ne => " IS NOT NULL",
                    // In SQL no value is less or greater than NULL.
                    Comparison::Lt | Comparison::Le | Comparison::Gt | Comparison::Ge => " < NULL",
                });
            }
            Node::Compare { column, comparison, value } => {
                writer.column(*column);
                writer.push(match comparison {
                    Comparison::Eq => " = ",
                    Comparison::Ne => " <> ",
                    Comparison::Lt => " < ",
                    Comparison::Le => " <= ",
                    Comparison::Gt => " > ",
                    Comparison::Ge => " >= ",
                });
                writer.value(value.clone());
            }
            Node::Like { column, pattern } => {
                writer.column(*column);
                writer.push(" LIKE ");
                writer.value(Value::Text(pattern.clone().into()));
            }
            Node::In { values, .. } if values.is_empty() => writer.push("1 = 0"),
            Node::In { column, values } => {
                writer.column(*column);
                writer.push(" IN ");
                writer.list(values);
            }
            Node::Null { column, not } => {
                writer.column(*column);
                writer.push(if *not { " IS NOT NULL" } else { " IS NULL" });
            }
            Node::All(nodes) => join(writer, nodes, " AND ", "1 = 1"),
            Node::Any(nodes) => join(writer, nodes, " OR ", "1 = 0"),
            Node::Not(node) => {
                writer.push("NOT (");
                node.write(writer);
                writer.push(")");
            }
        }
    }
}

fn join(writer: &mut Writer<'_>, nodes: &[Node], between: &str, none: &str) {
    if nodes.is_empty() {
        return writer.push(none);
    }
    writer.push("(");
    for (at, node) in nodes.iter().enumerate() {
        if at > 0 {
            writer.push(between);
        }
        node.write(writer);
    }
    writer.push(")");
}
