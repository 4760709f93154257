//! How MySQL and MariaDB write SQL.

use std::borrow::Cow;

use super::super::naming::Naming;
use super::super::{Dialect, ForwardReferences, Indexes, OfList, quoted_text, unless_null};
use super::Flavor;
use super::parameter::without_zone;
use crate::schema::SqlType;
use crate::value::{Value, json};

pub(super) static MYSQL: [MysqlDialect; 2] = of(Flavor::Mysql);
pub(super) static MARIADB: [MysqlDialect; 2] = of(Flavor::Mariadb);

const fn of(flavor: Flavor) -> [MysqlDialect; 2] {
    [MysqlDialect { naming: Naming::AsWritten, flavor }, MysqlDialect { naming: Naming::SnakeCase, flavor }]
}

pub(super) struct MysqlDialect {
    naming: Naming,
    flavor: Flavor,
}

/// How many characters or bytes a key can have.
const MOST: usize = 255;

/// A text as long as a key's.
fn text<'a>(value: &'a Value<'_>) -> Option<&'a str> {
    match value {
        Value::Text(text) if text.chars().count() <= MOST => Some(text),
        _ => None,
    }
}

fn hexadecimal(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Blob(bytes) if bytes.len() <= MOST => Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
        _ => None,
    }
}

impl MysqlDialect {
    /// The type as which an element of a JSON array is compared: numbers as numbers, all that is text there as text.
    fn json_element(&self, element: SqlType) -> &'static str {
        match element {
            SqlType::Boolean | SqlType::SmallInt | SqlType::Integer | SqlType::BigInt => "BIGINT",
            SqlType::BigUnsigned => "BIGINT UNSIGNED",
            SqlType::Real | SqlType::Double => "DOUBLE",
            SqlType::Decimal
            | SqlType::Text
            | SqlType::Blob
            | SqlType::Date
            | SqlType::Time
            | SqlType::DateTime
            | SqlType::Timestamp
            | SqlType::Uuid
            | SqlType::Json
            | SqlType::List(_) => match self.flavor {
                Flavor::Mysql => "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin",
                Flavor::Mariadb => "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
            },
        }
    }

    /// That there is a row in these tables.
    fn is_one(&self, from: &str) -> String {
        match self.flavor {
            Flavor::Mysql => format!("(SELECT count(*) FROM {from}) > 0"),
            Flavor::Mariadb => format!("EXISTS (SELECT 1 FROM {from})"),
        }
    }
}

impl Dialect for MysqlDialect {
    fn name(&self) -> &'static str {
        "mysql"
    }

    fn spelled<'a>(&self, name: &'a str) -> Cow<'a, str> {
        self.naming.spelled(name)
    }

    fn identifier(&self, sql: &mut String, name: &str) {
        sql.push('`');
        sql.push_str(&self.spelled(name).replace('`', "``"));
        sql.push('`');
    }

    fn placeholder(&self, sql: &mut String, _: usize) {
        sql.push('?');
    }

    /// A decimal comes as text: beside a number, or with others in a list, it would become a floating point number.
    fn decimal_placeholder(&self, sql: &mut String, _: usize, scale: usize) {
        sql.push_str(&format!("CAST(? AS DECIMAL(65, {}))", scale.min(30)));
    }

    /// An average of integers is a decimal with four digits there.
    fn function(&self, name: &str, sql_type: SqlType) -> (Cow<'static, str>, &'static str) {
        let behind = if name == "avg" && sql_type != SqlType::Decimal { " + 0e0)" } else { ")" };
        (format!("{name}(").into(), behind)
    }

    /// With MySQL JSON is a type of its own, and with MariaDB it is text.
    fn list_placeholder(&self, sql: &mut String, _: usize) {
        sql.push_str(match self.flavor {
            Flavor::Mysql => "CAST(? AS JSON)",
            Flavor::Mariadb => "?",
        });
    }

    /// MariaDB's `JSON_CONTAINS` and `JSON_OVERLAPS` compare numbers to so many digits only. MySQL loses rows where it makes
    /// joins of an `EXISTS` over a list of the row, so there the elements are counted.
    fn of_list(&self, asked: OfList, element: SqlType, nullable: bool) -> String {
        let element = self.json_element(element);
        let each = |list: &str| format!("JSON_TABLE({list}, '$[*]' COLUMNS (value {element} PATH '$'))");
        let (held, wanted) = (each("{list}"), each("{values}"));
        let condition = match asked {
            OfList::Length => return "JSON_LENGTH({list})".to_owned(),
            OfList::HasAll => {
                format!("NOT EXISTS (SELECT value FROM {wanted} AS wanted EXCEPT SELECT value FROM {held} AS held)")
            }
            OfList::HasOne => {
                self.is_one(&format!("{held} AS held WHERE value IN (SELECT value FROM {wanted} AS wanted)"))
            }
            OfList::HasNull => self.is_one(&format!("{held} AS held WHERE value IS NULL")),
        };
        unless_null(condition, nullable)
    }

    /// What is indexed has a greatest length there.
    fn type_name(&self, sql_type: SqlType, indexed: bool) -> Cow<'static, str> {
        let name = match sql_type {
            SqlType::Boolean => "BOOLEAN",
            SqlType::SmallInt => "SMALLINT",
            SqlType::Integer => "INTEGER",
            SqlType::BigInt => "BIGINT",
            SqlType::BigUnsigned => "BIGINT UNSIGNED",
            SqlType::Real => "FLOAT",
            SqlType::Double => "DOUBLE",
            SqlType::Decimal => "DECIMAL(65, 30)",
            SqlType::Text if indexed => "VARCHAR(255)",
            SqlType::Text => "LONGTEXT",
            SqlType::Blob if indexed => "VARBINARY(255)",
            SqlType::Blob => "LONGBLOB",
            SqlType::Date => "DATE",
            SqlType::Time => "TIME(6)",
            // A `TIMESTAMP` ends in 2038.
            SqlType::DateTime | SqlType::Timestamp => "DATETIME(6)",
            SqlType::Uuid => "CHAR(36) CHARACTER SET ascii COLLATE ascii_bin",
            SqlType::Json | SqlType::List(_) => "JSON",
        };
        name.into()
    }

    fn assigned_key(&self, sql: &mut String, sql_type: SqlType) {
        sql.push_str(&self.type_name(sql_type, true));
        sql.push_str(" NOT NULL AUTO_INCREMENT PRIMARY KEY");
    }

    fn in_list(&self, sql: &mut String, _: usize) {
        sql.push_str("IN (SELECT value FROM JSON_TABLE(?, '$[*]' COLUMNS (value BIGINT PATH '$')) AS listed)");
    }

    fn list(&self, values: &[Value<'_>]) -> Option<Value<'static>> {
        let integers = values.iter().all(|value| matches!(value, Value::Int(_)));
        integers.then(|| json::write(values).ok()).flatten().map(|json| Value::Text(json.into()))
    }

    /// Of what a key can hold: texts of up to 255 characters, and as many bytes, these in hexadecimal digits.
    fn in_long_list(&self, sql: &mut String, _: usize, values: &[Value<'_>]) -> Option<Value<'static>> {
        let texts = values.iter().map(text).collect::<Option<Vec<_>>>();
        let (json, selected, length) = match texts {
            Some(texts) => (json::write_texts(texts), "value", MOST),
            None => {
                let digits = values.iter().map(hexadecimal).collect::<Option<Vec<_>>>()?;
                (json::write_texts(digits.iter().map(String::as_str)), "UNHEX(value)", 2 * MOST)
            }
        };
        let column = format!("value VARCHAR({length}) CHARACTER SET utf8mb4 PATH '$'");
        sql.push_str(&format!("IN (SELECT {selected} FROM JSON_TABLE(?, '$[*]' COLUMNS ({column})) AS listed)"));
        Some(Value::Text(json.into()))
    }

    fn parameters(&self) -> usize {
        65535
    }

    fn locks_rows(&self) -> bool {
        true
    }

    fn locks_one_table(&self) -> bool {
        self.flavor == Flavor::Mysql
    }

    fn deletes_row_by_row(&self) -> bool {
        true
    }

    fn asks_where_it_writes(&self) -> bool {
        self.flavor == Flavor::Mariadb
    }

    fn explain(&self) -> (&'static str, usize) {
        ("EXPLAIN FORMAT = JSON ", 0)
    }

    fn default_row(&self) -> &'static str {
        "() VALUES ()"
    }

    /// Transactions, and texts that are equal only where all their characters are, as everywhere else.
    fn table_options(&self) -> &'static str {
        match self.flavor {
            Flavor::Mysql => " ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin",
            Flavor::Mariadb => " ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        }
    }

    fn indexes(&self) -> Indexes {
        Indexes::InTable
    }

    fn forward_references(&self) -> ForwardReferences {
        ForwardReferences::Unchecked
    }

    /// MariaDB's grammar has no place for it.
    fn generated_not_null(&self) -> bool {
        false
    }

    fn committing(&self) -> &'static [&'static str] {
        &[
            "ALTER",
            "ANALYZE",
            "CACHE",
            "CHECK",
            "CREATE",
            "DROP",
            "FLUSH",
            "GRANT",
            "INSTALL",
            "LOCK",
            "OPTIMIZE",
            "RENAME",
            "REPAIR",
            "RESET",
            "REVOKE",
            "TRUNCATE",
            "UNINSTALL",
            "UNLOCK",
        ]
    }

    /// It is taken, and forgotten.
    fn sets_default(&self) -> bool {
        false
    }

    fn checks_changed_columns(&self) -> bool {
        false
    }

    /// Other types have defaults only as expressions.
    fn plain_default(&self, sql_type: SqlType) -> bool {
        !matches!(sql_type, SqlType::Text | SqlType::Blob | SqlType::Json | SqlType::List(_))
    }

    fn time<'a>(&self, time: &'a str) -> Cow<'a, str> {
        without_zone(time).into()
    }

    /// MySQL keeps an expression with backslashes before quotes and backslashes, and reads them again as characters.
    fn kept_text(&self, text: &str) -> String {
        if self.flavor == Flavor::Mysql && text.contains(['\'', '\\']) {
            let digits: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
            return format!("CONVERT(0x{digits} USING utf8mb4)");
        }
        quoted_text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_quoted() {
        for (name, quoted) in [("order", "`order`"), ("a`b", "`a``b`"), ("a\\", "`a\\`"), ("a\"", "`a\"`")] {
            let mut sql = String::new();
            MARIADB[0].identifier(&mut sql, name);
            assert_eq!(sql, quoted);
        }
    }

    #[test]
    fn a_list_of_integers_is_an_array() {
        assert_eq!(MYSQL[0].list(&[]), Some(Value::Text("[]".into())));
        assert_eq!(MYSQL[0].list(&[Value::Int(1), Value::Int(-2)]), Some(Value::Text("[1,-2]".into())));
        assert_eq!(MYSQL[0].list(&[Value::Int(1), Value::Text("2".into())]), None);
    }
}
