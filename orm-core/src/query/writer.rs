//! How a tree becomes SQL: the names of tables, the joins, and the parameters in the order of the text.

use crate::backend::Dialect;
use crate::query::node::{Comparison, Node};
use crate::query::statement::Statement;
use crate::schema::{ModelMeta, SqlType};
use crate::value::{Value, digits_behind};

mod along;
mod part;
mod recursive;
#[cfg(test)]
mod tests;

/// A statement that is being written, and its parameters.
pub(crate) struct Writer {
    dialect: &'static dyn Dialect,
    pub(crate) sql: String,
    pub(crate) values: Vec<Value<'static>>,
    /// The names that tables have in this statement; each is given once.
    names: Vec<String>,
    /// The rows that the tree being written is about: the innermost one last.
    rows: Vec<Row>,
    /// The `SELECT`s around what is being written: the innermost one last.
    selects: Vec<Select>,
    /// Whether the outermost `SELECT` joins other tables from the beginning.
    joins_already: bool,
    /// Whether what is written is a part of a computation.
    computes: bool,
}

/// What a column in the tree belongs to.
#[derive(Clone)]
struct Row {
    meta: &'static ModelMeta,
    /// In quotes.
    name: String,
}

/// A `SELECT` whose tables are not complete yet.
#[derive(Default)]
struct Select {
    joins: String,
    joined: Vec<Joined>,
}

/// A to-one relationship that a `SELECT` joins.
struct Joined {
    from: String,
    on: Vec<(usize, usize)>,
    row: Row,
}

impl Writer {
    pub(crate) fn new(dialect: &'static dyn Dialect) -> Self {
        Writer {
            dialect,
            sql: String::new(),
            values: Vec::new(),
            names: Vec::new(),
            rows: Vec::new(),
            selects: Vec::new(),
            joins_already: false,
            computes: false,
        }
    }

    /// A statement that has a beginning already, with this many parameters.
    pub(super) fn behind(dialect: &'static dyn Dialect, sql: String, parameters: usize) -> Self {
        Writer { sql, values: vec![Value::Null; parameters], ..Writer::new(dialect) }
    }

    pub(super) fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    fn quoted(&self, name: &str) -> String {
        let mut quoted = String::new();
        self.dialect.identifier(&mut quoted, name);
        quoted
    }

    /// A name that no table has yet in this statement.
    fn name(&mut self, wanted: &str) -> String {
        let free = (1..).map(|number| if number == 1 { wanted.to_owned() } else { format!("{wanted}_{number}") });
        let taken = &self.names;
        let name = free.into_iter().find(|name| !taken.contains(name)).unwrap_or_default();
        self.names.push(name.clone());
        name
    }

    /// Appends the table, under a name of its own, and returns the row of it.
    fn table(&mut self, sql: &mut String, meta: &'static ModelMeta) -> Row {
        self.table_as(sql, meta, meta.table)
    }

    /// The same, under this name if it is free.
    fn table_as(&mut self, sql: &mut String, meta: &'static ModelMeta, wanted: &str) -> Row {
        let name = self.name(wanted);
        self.dialect.identifier(sql, meta.table);
        if name != meta.table {
            sql.push_str(" AS ");
            self.dialect.identifier(sql, &name);
        }
        Row { meta, name: self.quoted(&name) }
    }

    fn column_of(&self, row: &Row, column: usize) -> String {
        format!("{}.{}", row.name, self.quoted(row.meta.columns[column].name))
    }

    fn row(&self) -> Row {
        self.rows.last().cloned().unwrap_or_else(|| unreachable!("a tree is written about a row"))
    }

    /// What this tree says of that row.
    fn node_of(&mut self, row: &Row, node: &Node) {
        self.rows.push(row.clone());
        self.node(node);
        self.rows.pop();
    }

    /// A statement about the rows of one table: `UPDATE` or `DELETE`, in which nothing can be joined.
    pub(super) fn about(&mut self, meta: &'static ModelMeta, write: impl FnOnce(&mut Self)) {
        self.names.push(meta.table.to_owned());
        let row = Row { meta, name: self.quoted(meta.table) };
        self.rows.push(row);
        write(self);
        self.rows.pop();
    }

    /// `SELECT head FROM table … tail`. What of the table is written before `FROM` and behind the table is the caller's;
    /// joins that the tree needs come in between.
    pub(super) fn select(
        &mut self,
        meta: &'static ModelMeta,
        head: impl FnOnce(&mut Self),
        tail: impl FnOnce(&mut Self),
    ) {
        let mut from = String::new();
        let row = self.table(&mut from, meta);
        self.select_from(row, &from, head, tail);
    }

    fn select_from(&mut self, row: Row, from: &str, head: impl FnOnce(&mut Self), tail: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.sql);
        self.rows.push(row);
        self.selects.push(Select::default());
        head(self);
        let head = std::mem::take(&mut self.sql);
        tail(self);
        let tail = std::mem::replace(&mut self.sql, outer);
        self.rows.pop();
        let joins = self.selects.pop().map(|select| select.joins).unwrap_or_default();
        for part in ["SELECT ", &head, " FROM ", from, &joins, &tail] {
            self.sql.push_str(part);
        }
    }

    /// The same for the outermost `SELECT`, whose columns and tables are written already, some of them under names of
    /// their own.
    pub(super) fn select_written(
        &mut self,
        meta: &'static ModelMeta,
        (columns, from, joined): (&str, &str, Vec<String>),
        more: impl FnOnce(&mut Self),
        tail: impl FnOnce(&mut Self),
    ) {
        self.names.push(meta.table.to_owned());
        self.joins_already = !joined.is_empty();
        self.names.extend(joined);
        let row = Row { meta, name: self.quoted(meta.table) };
        let head = |writer: &mut Self| {
            writer.push(columns);
            more(writer);
        };
        self.select_from(row, from, head, tail);
    }

    /// `SELECT selected FROM … WHERE …` of a statement.
    pub(super) fn statement(&mut self, statement: &Statement, selected: impl FnOnce(&mut Self)) {
        let head = |writer: &mut Self| {
            if statement.distinct {
                writer.push("DISTINCT ");
            }
            selected(writer);
        };
        self.select(statement.model, head, |writer| statement.write_tail(writer));
    }

    pub(super) fn value(&mut self, value: Value<'static>) {
        let number = self.values.len() + 1;
        match &value {
            Value::List(_) => self.dialect.list_placeholder(&mut self.sql, number),
            Value::Decimal(text) => self.dialect.decimal_placeholder(&mut self.sql, number, digits_behind(text)),
            _ => self.dialect.placeholder(&mut self.sql, number),
        }
        self.values.push(value);
    }

    /// Locks the rows, and not those that are joined, where the engine has locks.
    pub(super) fn lock(&mut self) {
        if !self.dialect.locks_rows() {
            return;
        }
        self.push(" FOR UPDATE");
        let joined = self.joins_already || self.selects.last().is_some_and(|select| !select.joins.is_empty());
        if joined && self.dialect.locks_one_table() {
            let row = self.row();
            self.push(" OF ");
            self.push(&row.name);
        }
    }

    fn column(&mut self, column: usize) {
        let text = self.column_of(&self.row(), column);
        self.push(&text);
    }

    pub(super) fn node(&mut self, node: &Node) {
        let computes = self.computes;
        // What is asked of other rows is no part of what is computed of this one.
        self.computes &= !node.is_of_others();
        self.write(node);
        self.computes = computes;
    }

    fn write(&mut self, node: &Node) {
        match node {
            Node::Column(column) => self.column(*column),
            Node::Value(value) => self.value(value.clone()),
            Node::Compare { left, comparison, right } => self.compare(left, *comparison, right),
            Node::CompareAll { left, comparison, right } => {
                self.push("(");
                self.nodes(left, None);
                self.push(")");
                self.push(comparison.sql());
                self.push("(");
                self.nodes(right, None);
                self.push(")");
            }
            Node::Arithmetic { left, operator, right, sql_type } => self.computed(*sql_type, |writer| {
                writer.push("(");
                writer.node(left);
                writer.push(operator);
                writer.node(right);
                writer.push(")");
            }),
            Node::Like { text, pattern, escaped } => {
                self.node(text);
                self.push(" LIKE ");
                self.value(Value::Text(pattern.clone().into()));
                if *escaped {
                    self.push(" ESCAPE '!'");
                }
            }
            Node::In { values, .. } if values.is_empty() => self.push("1 = 0"),
            Node::In { of, values } if values.iter().any(|value| matches!(value, Value::List(_))) => {
                self.one_of_lists(of, values);
            }
            Node::In { of, values } => {
                self.node(of);
                self.push(" ");
                self.list(values);
            }
            Node::InQuery { of, query, selected } => {
                let several = of.len() > 1;
                self.push(if several { "(" } else { "" });
                self.nodes(of, None);
                self.push(if several { ") IN (" } else { " IN (" });
                self.subquery(query, selected);
                self.push(")");
            }
            Node::Null { of, not } => {
                self.node(of);
                self.push(if *not { " IS NOT NULL" } else { " IS NULL" });
            }
            Node::OfList { list, asked, element, nullable, values } => {
                self.of_list(list, &self.dialect.of_list(*asked, *element, *nullable), values.as_ref());
            }
            Node::All(nodes) => self.join(nodes, " AND ", "1 = 1"),
            Node::Any(nodes) => self.join(nodes, " OR ", "1 = 0"),
            Node::Not(node) => {
                self.push("NOT (");
                self.node(node);
                self.push(")");
            }
            Node::NotTrue(node) => {
                self.push("(");
                self.node(node);
                self.push(") IS NOT TRUE");
            }
            Node::Related { hop, not, condition } => self.related(hop, *not, condition.as_deref()),
            Node::Reached { hop, value } => self.reached(hop, value),
            Node::Aggregate { hop, value, condition } => {
                self.push("(");
                self.correlated(hop, |writer| writer.node(value), condition.as_deref());
                self.push(")");
            }
            Node::Function { name, distinct: _, of: None } => {
                self.push(name);
                self.push("(*)");
            }
            Node::Function { name, distinct, of: Some((of, sql_type)) } => {
                let write = |writer: &mut Self| {
                    let (before, behind) = writer.dialect.function(name, *sql_type);
                    writer.push(&before);
                    writer.push(if *distinct { "DISTINCT " } else { "" });
                    writer.node(of);
                    writer.push(behind);
                };
                if *name == "sum" { self.computed(*sql_type, write) } else { write(self) }
            }
            Node::From { hop, rows } => self.begins_at(&hop.steps(), rows),
        }
    }

    /// What computes a number of this type. A part of a computation is as the engine has it.
    fn computed(&mut self, sql_type: SqlType, write: impl FnOnce(&mut Self)) {
        if sql_type != SqlType::Decimal {
            return write(self);
        }
        let (start, is_part) = (self.sql.len(), std::mem::replace(&mut self.computes, true));
        write(self);
        self.computes = is_part;
        if !is_part && let Some(exact) = self.dialect.decimal(&self.sql[start..]) {
            self.sql.truncate(start);
            self.push(&exact);
        }
    }

    fn compare(&mut self, left: &Node, comparison: Comparison, right: &Node) {
        self.node(left);
        match (comparison, right) {
            (Comparison::Eq, Node::Value(Value::Null)) => self.push(" IS NULL"),
            (Comparison::Ne, Node::Value(Value::Null)) => self.push(" IS NOT NULL"),
            // In SQL no value is less or greater than NULL.
            (_, Node::Value(Value::Null)) => self.push(" < NULL"),
            _ => {
                self.push(comparison.sql());
                self.node(right);
            }
        }
    }

    /// That what stands before is in this list. It goes as one parameter where the engine can: its length is then not
    /// limited.
    fn list(&mut self, values: &[Value<'static>]) {
        if let Some(list) = self.dialect.list(values) {
            self.values.push(list);
            self.dialect.in_list(&mut self.sql, self.values.len());
            return;
        }
        // What else there is in the statement needs parameters too.
        if values.len() > self.dialect.parameters() / 2
            && let Some(list) = self.dialect.in_long_list(&mut self.sql, self.values.len() + 1, values)
        {
            return self.values.push(list);
        }
        self.push("IN ");
        for (at, value) in values.iter().enumerate() {
            self.push(if at == 0 { "(" } else { ", " });
            self.value(value.clone());
        }
        self.push(")");
    }

    /// That a list is among these. An engine would take an array of arrays for one of several dimensions.
    fn one_of_lists(&mut self, of: &Node, values: &[Value<'static>]) {
        let lists = values.iter().filter(|value| !value.is_null());
        let equal = lists.map(|list| of.clone().compare(Comparison::Eq, Node::Value(list.clone())));
        self.join(&equal.collect::<Vec<_>>(), " OR ", "1 = 0");
    }

    /// What a dialect writes about a list.
    fn of_list(&mut self, list: &Node, written: &str, values: Option<&Value<'static>>) {
        self.push("(");
        for (at, part) in written.split("{list}").enumerate() {
            if at > 0 {
                self.node(list);
            }
            let (before, behind) =
                part.split_once("{values}").map_or((part, None), |(before, behind)| (before, Some(behind)));
            self.push(before);
            if let (Some(behind), Some(values)) = (behind, values) {
                self.values.push(values.clone());
                self.dialect.placeholder(&mut self.sql, self.values.len());
                self.push(behind);
            }
        }
        self.push(")");
    }

    fn join(&mut self, nodes: &[Node], between: &str, none: &str) {
        if nodes.is_empty() {
            return self.push(none);
        }
        self.push("(");
        for (at, node) in nodes.iter().enumerate() {
            if at > 0 {
                self.push(between);
            }
            self.node(node);
        }
        self.push(")");
    }

    /// The `SELECT` in the parentheses behind `IN`. One that is limited is put into another one, because not every engine
    /// takes a limit there.
    fn subquery(&mut self, query: &Statement, selected: &[Node]) {
        match query.is_cut() {
            true => self.chosen(query, selected),
            false => self.statement(query, |writer| writer.nodes(selected, None)),
        }
    }

    /// `SELECT … FROM (SELECT …)`
    fn chosen(&mut self, query: &Statement, selected: &[Node]) {
        let name = self.name("chosen");
        let outer = self.quoted(&name);
        self.push("SELECT ");
        for at in 0..selected.len() {
            let key = self.quoted(&format!("key_{at}"));
            self.push(&format!("{}{outer}.{key}", if at > 0 { ", " } else { "" }));
        }
        self.push(" FROM (");
        self.statement(query, |writer| writer.nodes(selected, Some("key_")));
        self.push(&format!(") AS {outer}"));
    }

    /// ` WHERE …` of an `UPDATE` or `DELETE`. Where the engine can't ask for rows of the table that it writes to, those to
    /// write to are chosen first; that each is chosen once keeps it from doing both at the same time after all.
    pub(super) fn written_where(&mut self, meta: &'static ModelMeta, condition: Node) {
        self.push(" WHERE ");
        let before = (self.sql.len(), self.values.len(), self.names.len());
        self.node(&condition);
        if self.dialect.asks_where_it_writes() || self.names.len() == before.2 {
            return;
        }
        self.sql.truncate(before.0);
        self.values.truncate(before.1);
        self.names.truncate(before.2);
        let mut rows = Statement::new(meta);
        rows.distinct = true;
        rows.filter.push(condition);
        let several = meta.key.len() > 1;
        self.push(if several { "(" } else { "" });
        self.columns(meta.key.iter().copied());
        self.push(if several { ") IN (" } else { " IN (" });
        self.chosen(&rows, &meta.key.iter().map(|&column| Node::Column(column)).collect::<Vec<_>>());
        self.push(")");
    }

    /// The nodes, and for each of them a name with its number where they need names.
    pub(super) fn nodes(&mut self, nodes: &[Node], names: Option<&str>) {
        for (at, node) in nodes.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.node(node);
            if let Some(names) = names {
                let name = self.quoted(&format!("{names}{at}"));
                self.push(&format!(" AS {name}"));
            }
        }
    }
}

/// Columns.
impl Writer {
    /// The columns of the row, in the model's order.
    pub(super) fn all_columns(&mut self) {
        self.columns(0..self.row().meta.columns.len());
    }

    fn columns(&mut self, columns: impl Iterator<Item = usize>) {
        for (at, column) in columns.enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.column(column);
        }
    }
}
