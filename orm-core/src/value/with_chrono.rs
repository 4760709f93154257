//! Dates and times of `chrono`.
//!
//! | type | text |
//! | --- | --- |
//! | `NaiveDate` | `2024-05-01` |
//! | `NaiveTime` | `10:00:00`, `10:00:00.250` |
//! | `NaiveDateTime` | `2024-05-01 10:00:00`, `2024-05-01 10:00:00.250` |
//! | `DateTime<Utc>` | `2024-05-01T10:00:00.000000000Z` |

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::scalar::refused;
use super::{ColumnType, DecodeError, Scalar, Value};
use crate::schema::SqlType;

macro_rules! text_columns {
    ($($type:ty: $sql:ident, $name:literal, $format:literal, $parse:expr;)+) => { $(
        impl ColumnType for $type {
            const SQL: SqlType = SqlType::$sql;
            const NAME: &'static str = $name;
            type OrNull = Option<Self>;
            type Shape = Scalar;

            fn encode(&self) -> Value<'_> {
                Value::Temporal(self.format($format).to_string().into())
            }

            fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
                let parsed = match &value {
                    Value::Text(text) | Value::Temporal(text) => $parse(text),
                    _ => None,
                };
                parsed.ok_or_else(|| refused::<Self>(&value))
            }
        }
    )+ };
}

text_columns! {
    NaiveDate: Date, "chrono::NaiveDate", "%Y-%m-%d", date;
    NaiveTime: Time, "chrono::NaiveTime", "%H:%M:%S%.f", time;
    NaiveDateTime: DateTime, "chrono::NaiveDateTime", "%Y-%m-%d %H:%M:%S%.f", date_time;
    DateTime<Utc>: Timestamp, "chrono::DateTime<Utc>", "%Y-%m-%dT%H:%M:%S%.9fZ", timestamp;
}

fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

fn time(text: &str) -> Option<NaiveTime> {
    ["%H:%M:%S%.f", "%H:%M"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

fn date_time(text: &str) -> Option<NaiveDateTime> {
    match text.split_once([' ', 'T']) {
        Some((day, clock)) => Some(date(day)?.and_time(time(clock)?)),
        None => Some(date(text)?.and_time(NaiveTime::MIN)),
    }
}

/// Without an offset, as in SQLite's `CURRENT_TIMESTAMP`, it is UTC.
fn timestamp(text: &str) -> Option<DateTime<Utc>> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(instant) => Some(instant.to_utc()),
        Err(_) => Some(date_time(text.strip_suffix('Z').unwrap_or(text))?.and_utc()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn noon(nano: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2024, 5, 1).unwrap().and_hms_nano_opt(12, 30, 0, nano).unwrap()
    }

    fn there_and_back<T: ColumnType + PartialEq + std::fmt::Debug>(value: T, text: &str) {
        assert_eq!(value.encode(), Value::Temporal(text.into()));
        assert_eq!(T::decode(value.encode()).unwrap(), value);
        assert_eq!(T::decode(Value::Text(text.into())).unwrap(), value);
    }

    fn read<T: ColumnType>(text: &str) -> Result<T, DecodeError> {
        T::decode(Value::Text(text.into()))
    }

    #[test]
    fn values_come_back() {
        there_and_back(noon(0).date(), "2024-05-01");
        there_and_back(noon(0).time(), "12:30:00");
        there_and_back(noon(250_000_000).time(), "12:30:00.250");
        there_and_back(noon(0), "2024-05-01 12:30:00");
        there_and_back(noon(1), "2024-05-01 12:30:00.000000001");
        there_and_back(noon(0).and_utc(), "2024-05-01T12:30:00.000000000Z");
        there_and_back(noon(999_999_999).and_utc(), "2024-05-01T12:30:00.999999999Z");
        there_and_back(NaiveDate::MAX, "+262142-12-31");
        there_and_back(DateTime::<Utc>::MAX_UTC, "+262142-12-31T23:59:59.999999999Z");
    }

    #[test]
    fn other_forms_are_read() {
        assert_eq!(read::<NaiveDateTime>("2024-05-01T12:30:00").unwrap(), noon(0));
        assert_eq!(read::<NaiveDateTime>("2024-05-01 12:30").unwrap(), noon(0));
        assert_eq!(read::<NaiveDateTime>("2021-01-01").unwrap(), read("2021-01-01 00:00:00").unwrap());
        assert_eq!(read::<DateTime<Utc>>("2024-05-01T14:30:00+02:00").unwrap(), noon(0).and_utc());
        assert_eq!(read::<DateTime<Utc>>("2024-05-01 12:30:00").unwrap(), noon(0).and_utc());
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(
            read::<NaiveDate>("2024-02-30").unwrap_err().to_string(),
            "expected chrono::NaiveDate, found the text \"2024-02-30\""
        );
        assert_eq!(
            NaiveDateTime::decode(Value::Null).unwrap_err().to_string(),
            "expected chrono::NaiveDateTime, found NULL"
        );
        assert!(read::<NaiveDate>("2024-05-01 12:30:00").is_err());
        assert!(read::<NaiveDateTime>("2024-05-01T12:30:00Z").is_err());
        assert!(DateTime::<Utc>::decode(Value::Int(0)).is_err());
    }
}
