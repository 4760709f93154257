//! The prepared statements of a connection, by their text.

use std::collections::HashMap;

use tokio_postgres::Statement;

/// How many prepared statements a connection keeps.
const STATEMENTS: usize = 256;

/// A prepared statement, and what is known of it.
#[derive(Clone)]
pub(super) struct Prepared {
    pub(super) statement: Statement,
    /// Whether it only reads, as far as its text shows.
    pub(super) reads: bool,
}

/// The statements that were used last.
#[derive(Default)]
pub(super) struct Statements {
    kept: HashMap<Box<str>, (Prepared, u64)>,
    used: u64,
}

impl Statements {
    pub(super) fn get(&mut self, sql: &str) -> Option<Prepared> {
        let (prepared, used) = self.kept.get_mut(sql)?;
        self.used += 1;
        *used = self.used;
        Some(prepared.clone())
    }

    pub(super) fn keep(&mut self, sql: &str, statement: Statement) -> Prepared {
        if self.kept.len() >= STATEMENTS {
            let oldest = self.kept.iter().min_by_key(|(_, (_, used))| *used).map(|(sql, _)| sql.clone());
            if let Some(oldest) = oldest {
                self.kept.remove(&oldest);
            }
        }
        let prepared = Prepared { statement, reads: only_reads(sql) };
        self.used += 1;
        self.kept.insert(sql.into(), (prepared.clone(), self.used));
        prepared
    }

    pub(super) fn forget(&mut self, sql: &str) {
        self.kept.remove(sql);
    }
}

/// What may stand before a bracket in a statement that changes nothing. Any other name may be that of a function which
/// does.
const HARMLESS: [&str; 25] = [
    "select",
    "from",
    "where",
    "on",
    "and",
    "or",
    "not",
    "in",
    "any",
    "all",
    "exists",
    "values",
    "as",
    "by",
    "count",
    "sum",
    "min",
    "max",
    "avg",
    "coalesce",
    "lower",
    "upper",
    "cast",
    "cardinality",
    "array_position",
];

/// Whether the statement is a `SELECT` without anything that may write. In doubt it is not.
fn only_reads(sql: &str) -> bool {
    let name = |text: &str| {
        let text = text.trim_end();
        let start =
            text.rfind(|char: char| !(char.is_alphanumeric() || char == '_' || char == '"')).map_or(0, |at| at + 1);
        text[start..].to_ascii_lowercase()
    };
    let starts = sql.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("select "));
    let into = sql.to_ascii_lowercase().contains(" into ");
    let mut brackets = sql.match_indices('(').map(|(at, _)| name(&sql[..at]));
    starts && !into && brackets.all(|name| name.is_empty() || HARMLESS.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::only_reads;

    #[test]
    fn a_select_reads_unless_it_calls_what_is_not_known() {
        for sql in [
            "SELECT \"a\".\"id\" FROM \"a\"",
            "SELECT count(*) FROM (SELECT 1 FROM \"a\" WHERE (\"b\" = $1 OR NOT (\"c\" = ANY ($2)))) AS counted",
        ] {
            assert!(only_reads(sql), "{sql}");
        }
        for sql in [
            "SELECT pay($1)",
            "SELECT a INTO b FROM c",
            "SELECT * FROM audited ($1)",
            "SELECT \"count\"(*)",
            "WITH gone AS (DELETE FROM a RETURNING *) SELECT * FROM gone",
            "INSERT INTO a VALUES ($1) RETURNING id",
            "SELECT",
            "",
        ] {
            assert!(!only_reads(sql), "{sql}");
        }
    }
}
