//! How SQLite writes SQL.

use std::borrow::Cow;
use std::fmt::Write;

use super::super::naming::Naming;
use super::super::{Dialect, OfList, unless_null};
use crate::schema::SqlType;
use crate::value::Value;

pub(super) static SQLITE: [SqliteDialect; 2] =
    [SqliteDialect { naming: Naming::AsWritten }, SqliteDialect { naming: Naming::SnakeCase }];

pub(super) struct SqliteDialect {
    naming: Naming,
}

impl Dialect for SqliteDialect {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn spelled<'a>(&self, name: &'a str) -> Cow<'a, str> {
        self.naming.spelled(name)
    }

    fn identifier(&self, sql: &mut String, name: &str) {
        sql.push('"');
        for (at, part) in self.spelled(name).split('"').enumerate() {
            if at > 0 {
                sql.push_str("\"\"");
            }
            sql.push_str(part);
        }
        sql.push('"');
    }

    /// What isn't whole it computes with as floating point numbers, of which the first 15 digits are those of the decimal.
    fn decimal(&self, computed: &str) -> Option<String> {
        let rounded = format!("CAST(printf('%.15g', {computed}) AS NUMERIC)");
        Some(format!("CASE typeof({computed}) WHEN 'real' THEN {rounded} ELSE {computed} END"))
    }

    /// A decimal comes as text, which is a number beside a column, and not beside what is computed.
    fn decimal_placeholder(&self, sql: &mut String, number: usize, _: usize) {
        sql.push_str(&format!("CAST(?{number} AS NUMERIC)"));
    }

    fn placeholder(&self, sql: &mut String, number: usize) {
        sql.push('?');
        push_number(sql, number);
    }

    fn of_list(&self, asked: OfList, _: SqlType, nullable: bool) -> String {
        let condition = match asked {
            OfList::Length => return "json_array_length({list})".to_owned(),
            OfList::HasAll => {
                "NOT EXISTS (SELECT value FROM json_each({values}) EXCEPT SELECT value FROM json_each({list}))"
            }
            OfList::HasOne => {
                "EXISTS (SELECT 1 FROM json_each({list}) WHERE value IN (SELECT value FROM json_each({values})))"
            }
            OfList::HasNull => "EXISTS (SELECT 1 FROM json_each({list}) WHERE value IS NULL)",
        };
        unless_null(condition.to_owned(), nullable)
    }

    fn type_name(&self, sql_type: SqlType, _: bool) -> Cow<'static, str> {
        let name = match sql_type {
            SqlType::Boolean => "BOOLEAN",
            SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned => "INTEGER",
            SqlType::Real | SqlType::Double => "REAL",
            SqlType::Decimal => "NUMERIC",
            SqlType::Text
            | SqlType::Date
            | SqlType::Time
            | SqlType::DateTime
            | SqlType::Timestamp
            | SqlType::Uuid
            | SqlType::Json
            | SqlType::List(_) => "TEXT",
            SqlType::Blob => "BLOB",
        };
        name.into()
    }

    /// Any other name of an integer type would not make the column the row's own number.
    fn assigned_key(&self, sql: &mut String, _: SqlType) {
        sql.push_str("INTEGER PRIMARY KEY");
    }

    fn in_list(&self, sql: &mut String, number: usize) {
        sql.push_str("IN (SELECT value FROM json_each(?");
        push_number(sql, number);
        sql.push_str("))");
    }

    fn list(&self, values: &[Value<'_>]) -> Option<Value<'static>> {
        let mut json = String::from("[");
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                json.push(',');
            }
            let Value::Int(value) = value else { return None };
            push_number(&mut json, value);
        }
        json.push(']');
        Some(Value::Text(json.into()))
    }

    /// In hexadecimal digits, so that any text and any bytes come through.
    fn in_long_list(&self, sql: &mut String, number: usize, values: &[Value<'_>]) -> Option<Value<'static>> {
        let texts = values.iter().map(text).collect::<Option<Vec<_>>>();
        let (items, decoded) = match texts {
            Some(texts) => (texts, "CAST(unhex(value) AS TEXT)"),
            None => (values.iter().map(bytes).collect::<Option<Vec<_>>>()?, "unhex(value)"),
        };
        let mut json = String::from("[");
        for (at, item) in items.iter().enumerate() {
            json.push_str(if at == 0 { "\"" } else { ",\"" });
            item.iter().for_each(|byte| {
                // Writing to a `String` does not fail.
                let _ = write!(json, "{byte:02x}");
            });
            json.push('"');
        }
        json.push(']');
        sql.push_str("IN (SELECT ");
        sql.push_str(decoded);
        sql.push_str(" FROM json_each(?");
        push_number(sql, number);
        sql.push_str("))");
        Some(Value::Text(json.into()))
    }

    fn parameters(&self) -> usize {
        32766
    }

    fn explain(&self) -> (&'static str, usize) {
        ("EXPLAIN QUERY PLAN ", 3)
    }
}

/// What is compared as text.
fn text<'a>(value: &'a Value<'_>) -> Option<&'a [u8]> {
    match value {
        Value::Text(text) | Value::Temporal(text) | Value::Decimal(text) => Some(text.as_bytes()),
        _ => None,
    }
}

fn bytes<'a>(value: &'a Value<'_>) -> Option<&'a [u8]> {
    match value {
        Value::Blob(bytes) => Some(bytes),
        _ => None,
    }
}

fn push_number(text: &mut String, number: impl std::fmt::Display) {
    // Writing to a `String` does not fail.
    let _ = write!(text, "{number}");
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::tests::memory;
    use super::*;

    #[test]
    fn identifiers_are_quoted() {
        for (name, quoted) in [("order", "\"order\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\"")] {
            let mut sql = String::new();
            SQLITE[0].identifier(&mut sql, name);
            assert_eq!(sql, quoted);
        }
    }

    #[test]
    fn a_list_of_integers_is_one_parameter() {
        let mut connection = memory(&["CREATE TABLE t (id INTEGER PRIMARY KEY)", "INSERT INTO t VALUES (1), (2), (3)"]);
        let mut sql = String::from("SELECT id FROM t WHERE id ");
        SQLITE[0].in_list(&mut sql, 1);
        for (list, expected) in [(vec![], vec![]), (vec![3, 1, i64::MIN], vec![1, 3])] {
            let mut found = Vec::new();
            let list: Vec<_> = list.into_iter().map(Value::Int).collect();
            let parameter = SQLITE[0].list(&list).unwrap();
            let mut each = |row: &dyn super::super::super::Row| {
                found.push(row.get(0).into_owned());
                true
            };
            connection.query(&sql, &[parameter], &mut each).unwrap();
            assert_eq!(found, expected.into_iter().map(Value::Int).collect::<Vec<_>>());
        }
        assert_eq!(SQLITE[0].list(&[Value::Int(1), Value::Int(-2)]), Some(Value::Text("[1,-2]".into())));
        assert_eq!(SQLITE[0].list(&[Value::Int(1), Value::Text("2".into())]), None);
    }

    #[test]
    fn as_many_parameters_as_told() {
        let mut connection = memory(&[]);
        let most = SQLITE[0].parameters();
        let mut sql = String::from("SELECT ");
        SQLITE[0].placeholder(&mut sql, most);
        connection.query(&sql, &vec![Value::Null; most], &mut |_| true).unwrap();
    }
}
