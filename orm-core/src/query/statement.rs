//! A `SELECT` without the list of what it selects, and without types.

use super::node::Node;
use super::writer::Writer;
use crate::schema::ModelMeta;
use crate::value::Value;

#[derive(Debug, Clone)]
pub struct Statement {
    pub(super) model: &'static ModelMeta,
    pub(super) filter: Vec<Node>,
    pub(super) group: Vec<Node>,
    pub(super) having: Vec<Node>,
    pub(super) order: Vec<Ordering>,
    pub(super) limit: Option<u64>,
    pub(super) offset: Option<u64>,
    pub(super) distinct: bool,
    /// Whether the rows are locked: `FOR UPDATE`.
    pub(super) lock: bool,
}

/// One step of an `ORDER BY`.
#[derive(Debug, Clone)]
pub struct Ordering {
    pub(super) by: Node,
    pub(super) descending: bool,
    pub(super) nullable: bool,
    /// A value as the type by which it orders writes it, if it is one of the type.
    pub(super) canonical: fn(Value<'_>) -> Option<Value<'static>>,
}

impl Ordering {
    /// Whether a value may be one of those by which it orders. What is computed may be a number that the type doesn't have,
    /// and of another kind in another engine.
    pub(super) fn holds(&self, value: &Value<'_>) -> bool {
        let is_number = matches!(value, Value::Int(_) | Value::Real(_) | Value::Decimal(_));
        (self.by.is_computed() && is_number) || (self.canonical)(value.borrowed()).is_some()
    }
}

/// The greatest number that every engine takes behind `LIMIT` and `OFFSET`.
const MOST: u64 = i64::MAX as u64;

impl Statement {
    pub(super) fn new(model: &'static ModelMeta) -> Self {
        Statement {
            model,
            filter: Vec::new(),
            group: Vec::new(),
            having: Vec::new(),
            order: Vec::new(),
            limit: None,
            offset: None,
            distinct: false,
            lock: false,
        }
    }

    /// Whether the statement leaves out rows by their number.
    pub(super) fn is_cut(&self) -> bool {
        self.limit.is_some() || self.offset.is_some()
    }

    /// Whether it is about all rows of the table.
    pub(super) fn is_whole(&self) -> bool {
        self.filter.is_empty() && !self.is_cut()
    }

    /// One about the same rows that leaves none of them out by its number: they are chosen by a statement within it.
    pub(super) fn chosen(self) -> Statement {
        let model = self.model;
        let keys = || model.key.iter().map(|&column| Node::Column(column)).collect();
        let chosen = Node::InQuery { of: keys(), query: self.into(), selected: keys() };
        Statement { filter: vec![chosen], ..Statement::new(model) }
    }

    /// ` WHERE …`
    pub(super) fn write_filter(&self, writer: &mut Writer) {
        list(writer, " WHERE ", " AND ", &self.filter);
    }

    /// All that follows the tables.
    pub(super) fn write_tail(&self, writer: &mut Writer) {
        self.write_filter(writer);
        list(writer, " GROUP BY ", ", ", &self.group);
        list(writer, " HAVING ", " AND ", &self.having);
        for (at, order) in self.order.iter().enumerate() {
            writer.push(if at == 0 { " ORDER BY " } else { ", " });
            writer.node(&order.by);
            if order.descending {
                writer.push(" DESC");
            }
        }
        if self.is_cut() {
            writer.push(&format!(" LIMIT {}", self.limit.unwrap_or(MOST).min(MOST)));
        }
        if let Some(offset) = self.offset {
            writer.push(&format!(" OFFSET {}", offset.min(MOST)));
        }
        if self.lock {
            writer.lock();
        }
    }

    /// How many rows it returns. Where nothing makes one row of several or leaves rows out by their number, it is they
    /// that are counted, and otherwise what is selected; `aggregates` where that makes one row of all.
    pub(super) fn write_count(&self, writer: &mut Writer, aggregates: bool, selected: impl FnOnce(&mut Writer)) {
        let one_each = !aggregates && self.group.is_empty() && self.having.is_empty();
        if !self.is_cut() && !self.distinct && one_each {
            return writer.select(self.model, |writer| writer.push("count(*)"), |writer| self.write_filter(writer));
        }
        writer.push("SELECT count(*) FROM (");
        let counted = Statement { lock: false, ..self.clone() };
        writer.statement(&counted, selected);
        writer.push(") AS counted");
    }
}

fn list(writer: &mut Writer, before: &str, between: &str, nodes: &[Node]) {
    for (at, node) in nodes.iter().enumerate() {
        writer.push(if at == 0 { before } else { between });
        writer.node(node);
    }
}
