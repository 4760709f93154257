//! The statement for a part of what a relationship leads to, for many rows at once.

use super::{Row, Writer};
use crate::query::node::{Comparison, Node};
use crate::query::path::Hop;
use crate::query::statement::Statement;
use crate::schema::OrderMeta;
use crate::session::Key;
use crate::sql::ModelSql;

const PART: &str = "part";
const PLACE: &str = "place";

impl Writer {
    /// `SELECT …` of the rows at the end of the relationship for which `part` says, coming from rows that have one of these
    /// keys where it begins; behind them the rows of the first table on the way, where that is another one. With a limit,
    /// `part` numbers the rows of each key, in its order or else in that of the relationship.
    pub(crate) fn part(
        sql: &ModelSql,
        hop: Hop,
        part: &Statement,
        order: &[OrderMeta],
        keys: &[Key<'static>],
    ) -> Writer {
        let mut writer = Writer::new(sql.dialect);
        let steps = hop.steps();
        let (from, rows) = writer.tables(&steps, |step| step.to.table);
        let Some((first, target)) = rows.first().zip(rows.last()) else { return writer };
        let begins: Vec<usize> = steps[0].on.iter().map(|&(_, far)| far).collect();
        let mut selected = writer.columns_of(target);
        if rows.len() > 1 {
            selected.extend(writer.columns_of(first));
        }
        let chosen = |writer: &mut Writer| {
            writer.push(" WHERE ");
            writer.node_of(first, &is_one_of(&begins, keys));
            writer.scopes(&steps, &rows);
            part.filter.iter().for_each(|condition| {
                writer.push(" AND ");
                writer.node(condition);
            });
        };
        if !part.is_cut() {
            writer.select_from(
                target.clone(),
                &from,
                |writer| writer.push(&selected.join(", ")),
                |writer| {
                    chosen(writer);
                    writer.in_order(part, order, first);
                },
            );
            return writer;
        }
        // A row that is reached in several ways has one place.
        let function = if hop.merges() { "DENSE_RANK" } else { "ROW_NUMBER" };
        let (outer, place) = (writer.quoted(PART), writer.quoted(PLACE));
        let names: Vec<_> = (0..selected.len()).map(|at| writer.quoted(&format!("column_{at}"))).collect();
        let outside: Vec<_> = names.iter().map(|name| format!("{outer}.{name}")).collect();
        writer.push(&format!("SELECT {} FROM (", outside.join(", ")));
        let head = |writer: &mut Writer| {
            let named = selected.iter().zip(&names).map(|(column, name)| format!("{column} AS {name}"));
            let by: Vec<_> = begins.iter().map(|&column| writer.column_of(first, column)).collect();
            writer.push(&named.collect::<Vec<_>>().join(", "));
            writer.push(&format!(", {function}() OVER (PARTITION BY {}", by.join(", ")));
            writer.in_order(part, order, first);
            writer.push(&format!(") AS {place}"));
        };
        writer.select_from(target.clone(), &from, head, chosen);
        let (after, most) = (part.offset.unwrap_or(0), part.limit.unwrap_or(u64::MAX));
        let last = after.saturating_add(most).min(i64::MAX as u64);
        writer.push(&format!(") AS {outer} WHERE {outer}.{place} > {} AND {outer}.{place} <= {last}", after.min(last)));
        writer.push(&format!(" ORDER BY {outer}.{place}"));
        writer
    }

    fn columns_of(&self, row: &Row) -> Vec<String> {
        (0..row.meta.columns.len()).map(|column| self.column_of(row, column)).collect()
    }

    /// ` ORDER BY …`, by the primary key at last.
    fn in_order(&mut self, part: &Statement, order: &[OrderMeta], first: &Row) {
        let row = self.row();
        let mut before = " ORDER BY ";
        for step in &part.order {
            self.push(before);
            self.node(&step.by);
            self.push(if step.descending { " DESC" } else { "" });
            before = ", ";
        }
        for step in order.iter().filter(|_| part.order.is_empty()) {
            let of = if step.secondary { first } else { &row };
            let Some(column) = of.meta.column(step.field) else { continue };
            let column = self.column_of(of, column);
            self.push(&format!("{before}{column}{}", if step.descending { " DESC" } else { "" }));
            before = ", ";
        }
        for &key in row.meta.key {
            let key = self.column_of(&row, key);
            self.push(&format!("{before}{key}"));
            before = ", ";
        }
    }
}

/// The columns have the values of one of the keys.
fn is_one_of(columns: &[usize], keys: &[Key<'static>]) -> Node {
    if let &[column] = columns {
        return Node::In { of: Node::Column(column).into(), values: keys.iter().flatten().cloned().collect() };
    }
    let equal = |key: &Key<'static>| {
        let pairs = columns.iter().zip(key);
        Node::All(
            pairs.map(|(&at, value)| Node::Column(at).compare(Comparison::Eq, Node::Value(value.clone()))).collect(),
        )
    };
    Node::Any(keys.iter().map(equal).collect())
}
