//! What is bound to a statement, without a copy.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};

use crate::value::{Value, json};

/// A value as a parameter.
pub(super) struct Parameter<'a>(pub(super) &'a Value<'a>);

/// A value that SQLite would change.
#[derive(Debug, thiserror::Error)]
enum Unstorable {
    #[error("SQLite stores NaN as NULL")]
    NotANumber,
    #[error("SQLite stores integers up to 9223372036854775807, {0} is greater")]
    BigUnsigned(u64),
    #[error("SQLite compares dates as text, which is right for the years 0000 to 9999, and {0} is of another")]
    Year(String),
    #[error("SQLite stores decimals of up to 15 digits, {0} has more")]
    Decimal(String),
    #[error(transparent)]
    List(#[from] json::Unwritable),
}

impl ToSql for Parameter<'_> {
    #[inline]
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Value::Int(value) => ValueRef::Integer(*value),
            Value::Real(value) if !value.is_nan() => ValueRef::Real(*value),
            Value::Real(_) => return refuse(Unstorable::NotANumber),
            Value::BigUnsigned(value) => return refuse(Unstorable::BigUnsigned(*value)),
            Value::Decimal(value) if is_kept(value) => ValueRef::Text(value.as_bytes()),
            Value::Decimal(value) => {
                return refuse(Unstorable::Decimal(value.clone().into_owned()));
            }
            Value::Temporal(value) if value.starts_with(['+', '-']) => {
                return refuse(Unstorable::Year(value.clone().into_owned()));
            }
            Value::Text(value) | Value::Temporal(value) => ValueRef::Text(value.as_bytes()),
            Value::Blob(value) => ValueRef::Blob(value),
            Value::List(values) => {
                return match list(values) {
                    Ok(json) => Ok(ToSqlOutput::Owned(Owned::Text(json))),
                    Err(reason) => refuse(reason),
                };
            }
        }))
    }
}

/// In a list of JSON, too, an integer that is greater would become a floating point number.
fn list(values: &[Value<'_>]) -> Result<String, Unstorable> {
    match values.iter().find_map(|value| if let Value::BigUnsigned(value) = value { Some(*value) } else { None }) {
        Some(value) => Err(Unstorable::BigUnsigned(value)),
        None => Ok(json::write(values)?),
    }
}

#[cold]
fn refuse<T>(reason: Unstorable) -> rusqlite::Result<T> {
    Err(rusqlite::Error::ToSqlConversionFailure(Box::new(reason)))
}

/// Whether a column of numeric affinity keeps this decimal: as an `i64`, or as a double, which keeps any 15 digits.
fn is_kept(decimal: &str) -> bool {
    let digits = || decimal.bytes().filter(u8::is_ascii_digit);
    let leading = digits().take_while(|&digit| digit == b'0').count();
    let trailing = digits().rev().take_while(|&digit| digit == b'0').count();
    digits().count().saturating_sub(leading + trailing) <= 15 || decimal.parse::<i64>().is_ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::FailureKind;
    use super::super::tests::{memory, rows};
    use super::*;

    #[test]
    fn each_kind_is_stored_as_it_is() {
        let mut connection = memory(&["CREATE TABLE t (a, b, c, d, e NUMERIC, f, g)"]);
        let values = [
            Value::Null,
            Value::Bool(true),
            Value::Int(i64::MIN),
            Value::Real(f64::NEG_INFINITY),
            Value::Decimal("0.99".into()),
            Value::Text("a\0b".into()),
            Value::Blob(b"".as_slice().into()),
        ];
        connection.execute("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", &values).unwrap();
        let stored = [
            Value::Null,
            Value::Int(1),
            Value::Int(i64::MIN),
            Value::Real(f64::NEG_INFINITY),
            Value::Real(0.99),
            Value::Text("a\0b".into()),
            Value::Blob(b"".as_slice().into()),
        ];
        assert_eq!(rows(&mut *connection, "SELECT * FROM t", 7), [stored]);
    }

    #[test]
    fn decimals_that_are_taken_come_back() {
        let mut connection = memory(&["CREATE TABLE t (a NUMERIC)"]);
        for (decimal, stored) in [
            ("123456789012.345", Value::Real(123456789012.345)),
            ("-0.000000000000001", Value::Real(-1e-15)),
            ("79228162514264000000000000000", Value::Real(79228162514264000000000000000.0)),
            ("9007199254740993", Value::Int(9007199254740993)),
            ("10.00", Value::Int(10)),
        ] {
            connection.execute("DELETE FROM t", &[]).unwrap();
            connection.execute("INSERT INTO t VALUES (?1)", &[Value::Decimal(decimal.into())]).unwrap();
            assert_eq!(rows(&mut *connection, "SELECT a FROM t", 1), [[stored]]);
        }
    }

    #[test]
    fn what_would_change_is_refused() {
        let mut connection = memory(&["CREATE TABLE t (a NUMERIC)"]);
        for (value, message) in [
            (Value::Real(f64::NAN), "SQLite stores NaN as NULL"),
            (
                Value::BigUnsigned(u64::MAX),
                "SQLite stores integers up to 9223372036854775807, 18446744073709551615 is greater",
            ),
            (
                Value::Temporal("+10000-01-01".into()),
                "SQLite compares dates as text, which is right for the years 0000 to 9999, and +10000-01-01 is of another",
            ),
            (
                Value::Temporal("-0001-12-31 10:00:00".into()),
                "SQLite compares dates as text, which is right for the years 0000 to 9999, and -0001-12-31 10:00:00 is of another",
            ),
            (
                Value::Decimal("1234567890.123456".into()),
                "SQLite stores decimals of up to 15 digits, 1234567890.123456 has more",
            ),
        ] {
            let failure = connection.execute("INSERT INTO t VALUES (?1)", &[value]).unwrap_err();
            assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::Value, message));
        }
        assert_eq!(rows(&mut *connection, "SELECT a FROM t", 1), [[]; 0] as [[Value<'_>; 0]; 0]);
    }
}
