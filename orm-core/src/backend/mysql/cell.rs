//! The cells of a row.

use std::borrow::Cow;

use mysql::Value as Stored;
use mysql::consts::ColumnType;

use super::super::Row;
use crate::value::Value;

/// The number of the character set of what is no text.
const BINARY: u16 = 63;

/// A row that a statement returned.
pub(super) struct MysqlRow<'a>(pub(super) &'a mysql::Row);

impl Row for MysqlRow<'_> {
    fn get(&self, column: usize) -> Value<'_> {
        let described = self.0.columns_ref().get(column);
        match (self.0.as_ref(column), described) {
            (Some(stored), Some(described)) => value(stored, described.column_type(), described.character_set()),
            // A column that the statement doesn't have.
            _ => Value::Null,
        }
    }

    fn name(&self, column: usize) -> Option<&str> {
        std::str::from_utf8(self.0.columns_ref().get(column)?.name_ref()).ok()
    }
}

fn value(stored: &Stored, column_type: ColumnType, character_set: u16) -> Value<'_> {
    match *stored {
        Stored::NULL => Value::Null,
        Stored::Int(value) => Value::Int(value),
        Stored::UInt(value) => i64::try_from(value).map_or(Value::BigUnsigned(value), Value::Int),
        Stored::Float(value) => Value::Real(f64::from(value)),
        Stored::Double(value) => Value::Real(value),
        Stored::Bytes(ref bytes) => of_bytes(bytes, column_type, character_set),
        Stored::Date(year, month, day, hour, minute, second, micro) => {
            let mut text = format!("{year:04}-{month:02}-{day:02}");
            if !matches!(column_type, ColumnType::MYSQL_TYPE_DATE | ColumnType::MYSQL_TYPE_NEWDATE) {
                text.push_str(&format!(" {hour:02}:{minute:02}:{second:02}"));
                push_fraction(&mut text, micro);
            }
            Value::Temporal(text.into())
        }
        Stored::Time(negative, days, hours, minutes, seconds, micro) => {
            let sign = if negative { "-" } else { "" };
            let mut text = format!("{sign}{:02}:{minutes:02}:{seconds:02}", days * 24 + u32::from(hours));
            push_fraction(&mut text, micro);
            Value::Temporal(text.into())
        }
    }
}

fn push_fraction(text: &mut String, micro: u32) {
    if micro != 0 {
        text.push_str(&format!(".{micro:06}"));
    }
}

fn of_bytes(bytes: &[u8], column_type: ColumnType, character_set: u16) -> Value<'_> {
    use ColumnType::{MYSQL_TYPE_BIT, MYSQL_TYPE_DECIMAL, MYSQL_TYPE_GEOMETRY, MYSQL_TYPE_JSON, MYSQL_TYPE_NEWDECIMAL};
    let text = || std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
    let blob = Value::Blob(Cow::Borrowed(bytes));
    match column_type {
        MYSQL_TYPE_NEWDECIMAL | MYSQL_TYPE_DECIMAL => text().map_or(blob, Value::Decimal),
        MYSQL_TYPE_JSON => text().map_or(blob, Value::Text),
        MYSQL_TYPE_BIT if bytes.len() <= 8 => {
            let bits = bytes.iter().fold(0, |bits: u64, byte| bits << 8 | u64::from(*byte));
            i64::try_from(bits).map_or(Value::BigUnsigned(bits), Value::Int)
        }
        MYSQL_TYPE_GEOMETRY => blob,
        _ if character_set == BINARY => blob,
        _ => text().map_or(blob, Value::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind() {
        let text = |text: &'static str| Value::Temporal(text.into());
        let bytes = |bytes: &[u8]| Stored::Bytes(bytes.to_vec());
        use ColumnType::*;
        for (stored, column_type, character_set, expected) in [
            (Stored::UInt(u64::MAX), MYSQL_TYPE_LONGLONG, BINARY, Value::BigUnsigned(u64::MAX)),
            (Stored::UInt(7), MYSQL_TYPE_LONGLONG, BINARY, Value::Int(7)),
            (Stored::Date(1974, 5, 1, 0, 0, 0, 0), MYSQL_TYPE_DATE, BINARY, text("1974-05-01")),
            (Stored::Date(1974, 5, 1, 0, 0, 0, 0), MYSQL_TYPE_DATETIME, BINARY, text("1974-05-01 00:00:00")),
            (Stored::Date(1974, 5, 1, 1, 2, 3, 40), MYSQL_TYPE_DATETIME, BINARY, text("1974-05-01 01:02:03.000040")),
            (Stored::Time(false, 0, 9, 8, 7, 0), MYSQL_TYPE_TIME, BINARY, text("09:08:07")),
            (Stored::Time(true, 1, 1, 0, 0, 5), MYSQL_TYPE_TIME, BINARY, text("-25:00:00.000005")),
            (bytes(b"0.99"), MYSQL_TYPE_NEWDECIMAL, BINARY, Value::Decimal("0.99".into())),
            (bytes(b"{}"), MYSQL_TYPE_JSON, BINARY, Value::Text("{}".into())),
            (bytes(b"\x01\x00"), MYSQL_TYPE_BIT, BINARY, Value::Int(256)),
            (bytes(b"a"), MYSQL_TYPE_BLOB, BINARY, Value::Blob(b"a".as_slice().into())),
            (bytes(b"a"), MYSQL_TYPE_BLOB, 45, Value::Text("a".into())),
            (bytes(b"\xff"), MYSQL_TYPE_VAR_STRING, 45, Value::Blob(b"\xff".as_slice().into())),
        ] {
            assert_eq!(value(&stored, column_type, character_set), expected);
        }
    }
}
