//! Dates and times of `jiff`.
//!
//! | type | text |
//! | --- | --- |
//! | `civil::Date` | `2024-05-01` |
//! | `civil::Time` | `10:00:00`, `10:00:00.25` |
//! | `civil::DateTime` | `2024-05-01 10:00:00`, `2024-05-01 10:00:00.25` |
//! | `Timestamp` | `2024-05-01T10:00:00.000000000Z` |

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::scalar::refused;
use super::{ColumnType, DecodeError, Scalar, Value};
use crate::schema::SqlType;

macro_rules! text_columns {
    ($($type:ident: $sql:ident, $name:literal, $write:expr, $parse:expr;)+) => { $(
        impl ColumnType for $type {
            const SQL: SqlType = SqlType::$sql;
            const NAME: &'static str = $name;
            type OrNull = Option<Self>;
            type Shape = Scalar;

            fn encode(&self) -> Value<'_> {
                Value::Temporal($write(*self).into())
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
    Date: Date, "jiff::civil::Date", |date: Date| date.to_string(), date;
    Time: Time, "jiff::civil::Time", |time: Time| time.to_string(), time;
    DateTime: DateTime, "jiff::civil::DateTime", |at: DateTime| format!("{} {}", at.date(), at.time()), date_time;
    Timestamp: Timestamp, "jiff::Timestamp", |at: Timestamp| format!("{at:.9}"), timestamp;
}

// `jiff` reads more than is asked for and drops what it has no place for: a date's time, a time's offset or zone. Here
// nothing is dropped, so each parser gets only its own part.

fn date(text: &str) -> Option<Date> {
    if text.contains([':', 'T', ' ', '[']) {
        return None;
    }
    text.parse().ok()
}

fn time(text: &str) -> Option<Time> {
    if !text.chars().all(|char| char.is_ascii_digit() || char == ':' || char == '.') {
        return None;
    }
    text.parse().ok()
}

fn date_time(text: &str) -> Option<DateTime> {
    match text.split_once([' ', 'T']) {
        Some((day, clock)) => Some(DateTime::from_parts(date(day)?, time(clock)?)),
        None => Some(DateTime::from_parts(date(text)?, Time::midnight())),
    }
}

/// Without an offset, as in SQLite's `CURRENT_TIMESTAMP`, it is UTC.
fn timestamp(text: &str) -> Option<Timestamp> {
    match text.parse() {
        Ok(instant) => Some(instant),
        Err(_) => TimeZone::UTC.to_timestamp(date_time(text)?).ok(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn noon(nano: i32) -> DateTime {
        DateTime::new(2024, 5, 1, 12, 30, 0, nano).unwrap()
    }

    fn instant(nano: i32) -> Timestamp {
        TimeZone::UTC.to_timestamp(noon(nano)).unwrap()
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
        there_and_back(noon(250_000_000).time(), "12:30:00.25");
        there_and_back(noon(0), "2024-05-01 12:30:00");
        there_and_back(noon(1), "2024-05-01 12:30:00.000000001");
        there_and_back(instant(0), "2024-05-01T12:30:00.000000000Z");
        there_and_back(instant(999_999_999), "2024-05-01T12:30:00.999999999Z");
        there_and_back(Date::MIN, "-009999-01-01");
        there_and_back(DateTime::MIN, "-009999-01-01 00:00:00");
    }

    #[test]
    fn other_forms_are_read() {
        assert_eq!(read::<DateTime>("2024-05-01T12:30:00").unwrap(), noon(0));
        assert_eq!(read::<DateTime>("2021-01-01").unwrap(), read("2021-01-01 00:00:00").unwrap());
        assert_eq!(read::<Timestamp>("2024-05-01T14:30:00+02:00").unwrap(), instant(0));
        assert_eq!(read::<Timestamp>("2024-05-01 12:30:00").unwrap(), instant(0));
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(
            read::<Date>("2024-02-30").unwrap_err().to_string(),
            "expected jiff::civil::Date, found the text \"2024-02-30\""
        );
        assert_eq!(
            DateTime::decode(Value::Null).unwrap_err().to_string(),
            "expected jiff::civil::DateTime, found NULL"
        );
        assert!(read::<Date>("2024-05-01 12:30:00").is_err());
        assert!(read::<DateTime>("2024-05-01T12:30:00Z").is_err());
        assert!(read::<DateTime>("2024-05-01T12:30:00+02:00").is_err());
        assert!(Timestamp::decode(Value::Int(0)).is_err());
    }
}
