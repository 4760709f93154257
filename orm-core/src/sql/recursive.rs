//! The statement that follows a relationship of a model with itself to its end.

use super::{ModelSql, Order, quoted};
use crate::relationship::declared::Navigation;
use crate::schema::Columns;
use crate::session::leaves_by;

const REACHED: &str = "reached";
const NODE: &str = "node";
const LINK: &str = "link";

impl ModelSql {
    /// `WITH RECURSIVE … SELECT …` of all rows that the relationship leads to, from the row whose values are the
    /// parameters; at most so many `steps` away. A row that is reached again ends the search there.
    pub(crate) fn reachable(&self, side: &Navigation, steps: Option<u32>) -> String {
        let quoted = |name: &str| quoted(self.dialect, name);
        let (reached, node) = (quoted(REACHED), quoted(NODE));
        let keys = names("key", self.meta.key.len());
        let leaves = names("from", leaves_by(side).len());
        let depth = quoted("depth");
        let selected = |first: &str| {
            let columns =
                self.meta.key.iter().chain(leaves_by(side)).map(|&column| format!("{node}.{}", self.names[column]));
            columns.chain(steps.map(|_| first.to_owned())).collect::<Vec<_>>().join(", ")
        };
        let all: Vec<String> =
            keys.iter().chain(&leaves).map(|name| quoted(name)).chain(steps.map(|_| depth.clone())).collect();
        let before = leaves.iter().map(|name| format!("{reached}.{}", quoted(name)));
        let given = (1..=leaves.len()).map(|number| {
            let mut placeholder = String::new();
            self.dialect.placeholder(&mut placeholder, number);
            placeholder
        });
        let (first, next) = self.arrives(side, given.collect(), before.collect());
        let limit = steps.map_or(String::new(), |steps| format!(" WHERE {reached}.{depth} < {steps}"));
        let mut sql = format!(
            "WITH RECURSIVE {reached} ({all}) AS (SELECT {one} FROM {first} UNION SELECT {more} FROM {reached} JOIN {next}{limit}) {select} WHERE ",
            all = all.join(", "),
            one = selected("1"),
            more = selected(&format!("{reached}.{depth} + 1")),
            select = self.select,
        );
        let key: Vec<_> = self.meta.key.iter().map(|&column| self.qualified[column].as_str()).collect();
        let (open, close) = if key.len() > 1 { ("(", ")") } else { ("", "") };
        let keys: Vec<_> = keys.iter().map(|name| quoted(name)).collect();
        sql.push_str(&format!("{open}{}{close} IN (SELECT {} FROM {reached})", key.join(", "), keys.join(", ")));
        if side.through.is_none() {
            self.push_order(&mut sql, Order { steps: side.order, far: None });
        }
        sql
    }

    /// What follows `FROM` to come to the rows that the values lead to, and what follows `JOIN` to go on from there.
    fn arrives(&self, side: &Navigation, given: Vec<String>, before: Vec<String>) -> (String, String) {
        let quoted = |name: &str| quoted(self.dialect, name);
        let (node, table) = (quoted(NODE), &self.table);
        let Some(through) = &side.through else {
            let columns: &Columns = if side.holds_key { &side.link.references } else { &side.link.columns };
            let own: Vec<_> = columns.iter().map(|&column| format!("{node}.{}", self.names[column])).collect();
            return (
                format!("{table} AS {node} WHERE {}", equal(&own, &given)),
                format!("{table} AS {node} ON {}", equal(&own, &before)),
            );
        };
        let (link, association) = (quoted(LINK), quoted(through.meta.table));
        let of_link = |columns: &Columns| -> Vec<String> {
            columns.iter().map(|&column| format!("{link}.{}", quoted(through.meta.columns[column].name))).collect()
        };
        let near = of_link(&side.link.columns);
        let own: Vec<_> =
            through.far.references.iter().map(|&column| format!("{node}.{}", self.names[column])).collect();
        let node = format!("JOIN {table} AS {node} ON {}", equal(&own, &of_link(&through.far.columns)));
        (
            format!("{association} AS {link} {node} WHERE {}", equal(&near, &given)),
            format!("{association} AS {link} ON {} {node}", equal(&near, &before)),
        )
    }
}

fn names(name: &str, count: usize) -> Vec<String> {
    (0..count).map(|at| format!("{name}_{at}")).collect()
}

/// `a = b AND …`
fn equal(one: &[String], other: &[String]) -> String {
    let pairs = one.iter().zip(other).map(|(one, other)| format!("{one} = {other}"));
    pairs.collect::<Vec<_>>().join(" AND ")
}
