//! The statement that follows a relationship of a model with itself to its end.

use super::Writer;
use crate::query::path::{Hop, Step};
use crate::session::Key;
use crate::sql::{ModelSql, Order};

const REACHED: &str = "reached";
const DEPTH: &str = "depth";

impl Writer {
    /// `WITH RECURSIVE … SELECT …` of all rows that the relationship leads to from the row that has these values where it
    /// begins; at most so many steps away. A row that is reached again ends the search there.
    pub(crate) fn reachable(sql: &ModelSql, hop: Hop, given: Key<'static>, depth: Option<u32>, order: Order) -> Writer {
        let mut writer = Writer::new(sql.dialect);
        let steps = hop.steps();
        let reached = writer.quoted(REACHED);
        let keys = writer.numbered("key", sql.meta.key.len());
        let leaves = writer.numbered("from", given.len());
        let depths: Vec<_> = depth.map(|_| writer.quoted(DEPTH)).into_iter().collect();
        let columns = [&keys[..], &leaves, &depths].concat().join(", ");
        let of_reached = |name: &String| format!("{reached}.{name}");

        writer.push(&format!("WITH RECURSIVE {reached} ({columns}) AS ("));
        let mut given = given.into_iter();
        let first = depth.map(|_| "1".to_owned());
        writer.arrival(&steps, "", first, |writer, _| given.next().into_iter().for_each(|value| writer.value(value)));
        writer.push(" UNION ");
        let next = depths.first().map(|depth| of_reached(depth) + " + 1");
        let leaves: Vec<_> = leaves.iter().map(of_reached).collect();
        writer.arrival(&steps, &format!("{reached}, "), next, |writer, at| writer.push(&leaves[at]));
        if let Some((name, most)) = depths.first().zip(depth) {
            writer.push(&format!(" AND {} < {most}", of_reached(name)));
        }
        writer.push(&format!(") {} WHERE ", sql.select));
        let own: Vec<_> = sql.meta.key.iter().map(|&column| sql.qualified[column].as_str()).collect();
        let (open, close) = if own.len() > 1 { ("(", ")") } else { ("", "") };
        writer.push(&format!("{open}{}{close} IN (SELECT {} FROM {reached})", own.join(", "), keys.join(", ")));
        sql.push_order(&mut writer.sql, order);
        writer
    }

    /// `SELECT the node's key, where it leads on from, depth FROM … WHERE the first table's columns are what `equal`
    /// writes AND …`
    fn arrival(
        &mut self,
        steps: &[Step],
        before: &str,
        depth: Option<String>,
        mut equal: impl FnMut(&mut Self, usize),
    ) {
        let names = self.names.len();
        let last = steps.len() - 1;
        let mut number = 0;
        let (tables, rows) = self.tables(steps, |_| {
            number += 1;
            if number > last { "node" } else { "link" }
        });
        let (Some(first), Some(node)) = (rows.first(), rows.last()) else { return };
        let on = &steps[0].on;
        let head = |writer: &mut Self| {
            writer.columns(node.meta.key.iter().copied().chain(on.iter().map(|&(near, _)| near)));
            depth.iter().for_each(|depth| writer.push(&format!(", {depth}")));
        };
        self.select_from(node.clone(), &format!("{before}{tables}"), head, |writer| {
            for (at, &(_, far)) in on.iter().enumerate() {
                let column = writer.column_of(first, far);
                writer.push(if at == 0 { " WHERE " } else { " AND " });
                writer.push(&format!("{column} = "));
                equal(writer, at);
            }
            writer.scopes(steps, &rows);
        });
        // A name is one of this `SELECT` alone.
        self.names.truncate(names);
    }

    fn numbered(&self, name: &str, count: usize) -> Vec<String> {
        (0..count).map(|at| self.quoted(&format!("{name}_{at}"))).collect()
    }
}
