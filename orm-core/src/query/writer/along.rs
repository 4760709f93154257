//! Along relationships.

use super::{Joined, Row, Writer};
use crate::query::node::Node;
use crate::query::path::{Hop, Step};
use crate::query::statement::Statement;
use crate::session::Loader;

impl Writer {
    /// Positive by `IN` over the keys, which an engine computes once; negative by `NOT EXISTS`, which is right where a key
    /// is `NULL`.
    pub(super) fn related(&mut self, hop: &Hop, not: bool, condition: Option<&Node>) {
        if let (Some((key, _)), None) = (hop.own_key(), condition) {
            let of = |column: usize| Node::Null { of: Node::Column(column).into(), not: !not };
            return match key {
                &[column] => self.node(&of(column)),
                several => {
                    let nodes: Vec<_> = several.iter().map(|&column| of(column)).collect();
                    self.node(&if not { Node::Any(nodes) } else { Node::All(nodes) });
                }
            };
        }
        let steps = hop.steps();
        if not || steps.iter().any(|step| step.on.len() != 1) {
            self.push(if not { "NOT EXISTS (" } else { "EXISTS (" });
            let near = self.row();
            self.way(&near, &steps, |writer| writer.push("1"), |writer, _| writer.further(condition));
            return self.push(")");
        }
        self.member(&steps, condition);
    }

    /// ` AND condition`
    fn further(&mut self, condition: Option<&Node>) {
        if let Some(condition) = condition {
            self.push(" AND ");
            self.node(condition);
        }
    }

    /// `near IN (SELECT far FROM … WHERE …)`, true or false and never unknown.
    fn member(&mut self, steps: &[Step], condition: Option<&Node>) {
        let [step, rest @ ..] = steps else { return };
        let &[(near, far)] = &step.on[..] else { return };
        let guarded = step.from.columns[near].nullable;
        if guarded {
            self.push("(");
            self.column(near);
            self.push(" IS NOT NULL AND ");
        }
        self.column(near);
        self.push(" IN (");
        self.select(
            step.to,
            |writer| writer.column(far),
            |writer| {
                let mut before = " WHERE ";
                if step.to.columns[far].nullable {
                    writer.push(before);
                    writer.column(far);
                    writer.push(" IS NOT NULL");
                    before = " AND ";
                }
                if let Some(scope) = step.condition() {
                    writer.push(before);
                    writer.node(&scope);
                    before = " AND ";
                }
                if !rest.is_empty() {
                    writer.push(before);
                    writer.member(rest, condition);
                } else if let Some(condition) = condition {
                    writer.push(before);
                    writer.node(condition);
                }
            },
        );
        self.push(if guarded { "))" } else { ")" });
    }

    /// `SELECT head FROM … WHERE the rows are those of the relationship AND condition`, about the row at its end, each
    /// once.
    pub(super) fn correlated(&mut self, hop: &Hop, head: impl FnOnce(&mut Self), condition: Option<&Node>) {
        let near = self.row();
        let mut steps = hop.steps();
        let last = if hop.merges() { steps.pop() } else { None };
        let Some(last) = last else {
            return self.way(&near, &steps, head, |writer, _| writer.further(condition));
        };
        let mut from = String::new();
        let target = self.table(&mut from, last.to);
        self.select_from(target.clone(), &from, head, |writer| {
            writer.push(" WHERE EXISTS (");
            let arrives = |writer: &mut Self, row: &Row| {
                let on = writer.equal(row, &target, &last.on);
                writer.push(" AND ");
                writer.push(&on);
            };
            writer.way(&near, &steps, |writer| writer.push("1"), arrives);
            writer.push(")");
            writer.further(last.condition().as_ref());
            writer.further(condition);
        });
    }

    /// `SELECT head FROM the tables of the steps WHERE the first is that of the near row …`, about the row at the end;
    /// what follows is told it.
    fn way(&mut self, near: &Row, steps: &[Step], head: impl FnOnce(&mut Self), tail: impl FnOnce(&mut Self, &Row)) {
        let (from, rows) = self.tables(steps, |step| step.to.table);
        let Some((first, last)) = rows.first().zip(rows.last()) else { return };
        let correlation = self.equal(near, first, &steps[0].on);
        self.select_from(last.clone(), &from, head, |writer| {
            writer.push(" WHERE ");
            writer.push(&correlation);
            writer.scopes(steps, &rows);
            tail(writer, last);
        });
    }

    /// `a JOIN b ON …`: the tables of the steps under these names, if they are free, and a row of each.
    pub(super) fn tables(&mut self, steps: &[Step], mut name: impl FnMut(&Step) -> &'static str) -> (String, Vec<Row>) {
        let mut from = String::new();
        let mut rows: Vec<Row> = Vec::new();
        for step in steps {
            from.push_str(if rows.is_empty() { "" } else { " JOIN " });
            let next = self.table_as(&mut from, step.to, name(step));
            if let Some(before) = rows.last() {
                from.push_str(" ON ");
                from.push_str(&self.equal(before, &next, &step.on));
            }
            rows.push(next);
        }
        (from, rows)
    }

    /// ` AND …`, the conditions of the relationships on the way.
    pub(super) fn scopes(&mut self, steps: &[Step], rows: &[Row]) {
        for (step, row) in steps.iter().zip(rows) {
            if let Some(scope) = step.condition() {
                self.push(" AND ");
                self.node_of(row, &scope);
            }
        }
    }

    /// `next.a = row.b AND …`
    pub(super) fn equal(&self, row: &Row, next: &Row, on: &[(usize, usize)]) -> String {
        let pairs =
            on.iter().map(|&(near, far)| format!("{} = {}", self.column_of(next, far), self.column_of(row, near)));
        pairs.collect::<Vec<_>>().join(" AND ")
    }

    /// A value of the row at the end of a to-one relationship: by a join of the innermost `SELECT`; by one of its own in an
    /// `UPDATE` or `DELETE`, and where a condition decides, whose parameters would stand in the midst of others.
    pub(super) fn reached(&mut self, hop: &Hop, value: &Node) {
        let steps = hop.steps();
        if self.selects.is_empty() || steps.iter().any(|step| step.scope.is_some()) {
            self.push("(");
            self.correlated(hop, |writer| writer.node(value), None);
            return self.push(")");
        }
        let row = self.row();
        let row = steps.iter().fold(row, |row, step| self.joined(&row, step));
        if value.is_of_nothing() {
            let key = row.meta.key.first().map(|&key| self.column_of(&row, key)).unwrap_or_default();
            self.push(&format!("CASE WHEN {key} IS NOT NULL THEN "));
            self.node_of(&row, value);
            return self.push(" END");
        }
        self.node_of(&row, value);
    }

    /// The row that a step leads to, joined once however often it is asked for.
    fn joined(&mut self, row: &Row, step: &Step) -> Row {
        let same = |joined: &&Joined| {
            joined.from == row.name && joined.on == step.on && joined.row.meta.identity == step.to.identity
        };
        if let Some(joined) = self.selects.last().and_then(|select| select.joined.iter().find(same)) {
            return joined.row.clone();
        }
        let mut join = String::from(" LEFT JOIN ");
        let next = self.table(&mut join, step.to);
        join.push_str(" ON ");
        join.push_str(&self.equal(row, &next, &step.on));
        if let Some(select) = self.selects.last_mut() {
            select.joins.push_str(&join);
            select.joined.push(Joined { from: row.name.clone(), on: step.on.clone(), row: next.clone() });
        }
        next
    }

    /// `, …`: the columns of the row that these relationships lead to, one after the other, by joins of the innermost
    /// `SELECT`.
    pub(in crate::query) fn joined_columns(&mut self, path: &[Loader]) {
        let row = path
            .iter()
            .flat_map(|&loader| Hop::new(loader).steps())
            .fold(self.row(), |row, step| self.joined(&row, &step));
        for column in 0..row.meta.columns.len() {
            let column = self.column_of(&row, column);
            self.push(", ");
            self.push(&column);
        }
    }

    /// The current row is at the end of these steps, coming from one of `rows`.
    pub(super) fn begins_at(&mut self, steps: &[Step], rows: &Statement) {
        let [rest @ .., step] = steps else { return };
        let several = step.on.len() > 1;
        if several {
            self.push("(");
        }
        self.columns(step.on.iter().map(|&(_, far)| far));
        self.push(if several { ") IN (" } else { " IN (" });
        if rest.is_empty() {
            let keys: Vec<_> = step.on.iter().map(|&(near, _)| Node::Column(near)).collect();
            self.subquery(rows, &keys);
        } else {
            self.select(
                step.from,
                |writer| writer.columns(step.on.iter().map(|&(near, _)| near)),
                |writer| {
                    writer.push(" WHERE ");
                    writer.begins_at(rest, rows);
                },
            );
        }
        self.push(")");
        self.further(step.condition().as_ref());
    }
}
