//! What is bound to a statement: in the type that the server expects, mostly in that type's text notation.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::Write;

use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{Format, IsNull, ToSql, Type, to_sql_checked};

use super::array;
use crate::value::{Value, digits_behind, json};

/// A value as a parameter.
#[derive(Debug)]
pub(super) struct Parameter<'a>(pub(super) &'a Value<'a>);

/// A time that PostgreSQL would change.
#[derive(Debug, PartialEq, thiserror::Error)]
pub(super) enum Changed {
    #[error("PostgreSQL stores times to the microsecond, {0} is more exact")]
    TooExact(String),
    #[error("PostgreSQL stores no leap second, {0} is in one")]
    LeapSecond(String),
}

impl ToSql for Parameter<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match (self.0, ty) {
            (Value::Null, _) => return Ok(IsNull::Yes),
            (Value::Blob(bytes), &Type::BYTEA) => out.extend_from_slice(bytes),
            (Value::Int(value), &Type::INT8) => out.extend_from_slice(&value.to_be_bytes()),
            (Value::Bool(value), &Type::INT2 | &Type::INT4 | &Type::INT8) => {
                out.extend_from_slice(if *value { b"1" } else { b"0" });
            }
            (Value::List(values), ty) => list(values, ty, out)?,
            (value, _) => {
                keeps(value)?;
                out.extend_from_slice(text(value).as_bytes());
            }
        }
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn encode_format(&self, ty: &Type) -> Format {
        match (self.0, ty) {
            (Value::Blob(_), &Type::BYTEA) | (Value::Int(_), &Type::INT8) => Format::Binary,
            (Value::List(values), ty) if array::element_of(ty).is_some_and(|of| array::is_binary(values, of)) => {
                Format::Binary
            }
            _ => Format::Text,
        }
    }

    to_sql_checked!();
}

/// In the notation that [`encode_format`](Parameter::encode_format) says. What is no array takes JSON.
fn list(values: &[Value<'_>], ty: &Type, out: &mut BytesMut) -> Result<(), Box<dyn Error + Sync + Send>> {
    match array::element_of(ty) {
        Some(element) if array::is_binary(values, element) => array::write(values, element, out),
        Some(_) => {
            values.iter().try_for_each(keeps)?;
            out.extend_from_slice(array_text(values).as_bytes());
        }
        None => out.extend_from_slice(json::write(values)?.as_bytes()),
    }
    Ok(())
}

/// That a value isn't a time that would be another one.
fn keeps(value: &Value<'_>) -> Result<(), Changed> {
    match value {
        Value::Temporal(time) if digits_behind(time) > 6 => Err(Changed::TooExact(time.clone().into_owned())),
        Value::Temporal(time) if time.contains(":60") => Err(Changed::LeapSecond(time.clone().into_owned())),
        _ => Ok(()),
    }
}

/// A value in PostgreSQL's text notation.
fn text<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    match value {
        Value::Null => "".into(),
        Value::Bool(true) => "t".into(),
        Value::Bool(false) => "f".into(),
        Value::Int(value) => value.to_string().into(),
        Value::BigUnsigned(value) => value.to_string().into(),
        Value::Real(value) if value.is_finite() => format!("{value:e}").into(),
        Value::Real(value) if value.is_nan() => "NaN".into(),
        Value::Real(value) => if *value > 0.0 { "Infinity" } else { "-Infinity" }.into(),
        Value::Decimal(value) | Value::Text(value) | Value::Temporal(value) => value.as_ref().into(),
        Value::Blob(bytes) => {
            let mut text = String::from("\\x");
            for byte in bytes.iter() {
                // Writing to a `String` does not fail.
                let _ = write!(text, "{byte:02x}");
            }
            text.into()
        }
        Value::List(values) => array_text(values).into(),
    }
}

/// An array in its text notation.
fn array_text(values: &[Value<'_>]) -> String {
    let mut array = String::from("{");
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            array.push(',');
        }
        match value {
            Value::Null => array.push_str("NULL"),
            Value::Int(_) | Value::List(_) => array.push_str(&text(value)),
            value => {
                array.push('"');
                array.push_str(&text(value).replace('\\', "\\\\").replace('"', "\\\""));
                array.push('"');
            }
        }
    }
    array.push('}');
    array
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_kept_or_refused() {
        let keeps = |time: &'static str| keeps(&Value::Temporal(time.into()));
        for kept in
            ["10:00:00", "10:00:00.123456", "10:00:00.123456000", "2024-05-01T10:00:00.120000000Z", "2024-05-01"]
        {
            assert_eq!(keeps(kept), Ok(()));
        }
        for lost in ["10:00:00.1234567", "2024-05-01T10:00:00.000000001Z"] {
            assert_eq!(keeps(lost), Err(Changed::TooExact(lost.to_owned())));
        }
        for lost in ["23:59:60", "2016-12-31T23:59:60.500Z"] {
            assert_eq!(keeps(lost), Err(Changed::LeapSecond(lost.to_owned())));
        }
    }

    #[test]
    fn a_list_is_an_array() {
        for (list, array) in [
            (vec![], "{}"),
            (vec![Value::Int(1), Value::Int(i64::MIN)], "{1,-9223372036854775808}"),
            (vec![Value::Null, Value::Text("NULL".into())], "{NULL,\"NULL\"}"),
            (vec![Value::Text("a\"},{\\".into()), Value::Text("".into())], "{\"a\\\"},{\\\\\",\"\"}"),
            (vec![Value::Bool(true), Value::Real(-0.5)], "{\"t\",\"-5e-1\"}"),
            (vec![Value::Blob([0, 255].as_slice().into())], "{\"\\\\x00ff\"}"),
            (vec![Value::List(vec![Value::Int(1)]), Value::List(vec![Value::Int(2)])], "{{1},{2}}"),
        ] {
            assert_eq!(text(&Value::List(list)), array);
        }
    }

    #[test]
    fn numbers_are_written_so_that_they_come_back() {
        for (value, written) in [
            (Value::Real(f64::MIN_POSITIVE), "2.2250738585072014e-308"),
            (Value::Real(f64::NEG_INFINITY), "-Infinity"),
            (Value::Real(f64::NAN), "NaN"),
            (Value::BigUnsigned(u64::MAX), "18446744073709551615"),
            (Value::Bool(false), "f"),
        ] {
            assert_eq!(text(&value), written);
        }
    }
}
