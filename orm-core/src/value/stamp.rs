//! A time of the system's clock as the value of a column.

use std::time::{SystemTime, UNIX_EPOCH};

use super::{ColumnType, Value};
use crate::schema::SqlType;

/// A time as a value of the column type `T`, to the microsecond, which every engine stores.
#[must_use]
pub fn stamp<T: ColumnType>(time: SystemTime) -> Value<'static> {
    let value = Value::Temporal(text(time, T::SQL).into());
    // In the type's own notation, so that the text is the one that a comparison with such a value looks for.
    T::CANONICAL(value.borrowed()).unwrap_or(value)
}

/// `1974-05-01T12:30:00.000250Z`; without a zone `1974-05-01 12:30:00.000250`.
fn text(time: SystemTime, sql_type: SqlType) -> String {
    const SECOND: i128 = 1_000_000;
    const DAY: i128 = 86_400 * SECOND;
    let micros = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_micros() as i128,
        Err(before) => -(before.duration().as_nanos().div_ceil(1_000) as i128),
    };
    let (day, micros) = (micros.div_euclid(DAY), micros.rem_euclid(DAY));
    let (year, month, day) = civil(day);
    let (seconds, micros) = (micros / SECOND, micros % SECOND);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let (between, zone) = if sql_type == SqlType::Timestamp { ("T", "Z") } else { (" ", "") };
    format!("{year:04}-{month:02}-{day:02}{between}{hour:02}:{minute:02}:{second:02}.{micros:06}{zone}")
}

/// Year, month and day of the Gregorian calendar, of a day counted from 1970-01-01.
fn civil(day: i128) -> (i128, i128, i128) {
    /// From March 1 of the year 0 to January 1, 1970.
    const SHIFT: i128 = 719_468;
    const CYCLE: i128 = 146_097;
    // Years that begin with March have their odd day at the end, and 400 of them always have the same number of days.
    let day = day + SHIFT;
    let (cycle, day) = (day.div_euclid(CYCLE), day.rem_euclid(CYCLE));
    let year = (day - day / 1_460 + day / 36_524 - day / (CYCLE - 1)) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (cycle * 400 + year + i128::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn times_are_written_as_the_calendar_has_them() {
        let after = |seconds: u64, micros: u32| UNIX_EPOCH + Duration::new(seconds, micros * 1_000);
        let instant = |time| text(time, SqlType::Timestamp);
        assert_eq!(instant(UNIX_EPOCH), "1970-01-01T00:00:00.000000Z");
        assert_eq!(instant(after(951_782_399, 999_999)), "2000-02-28T23:59:59.999999Z");
        assert_eq!(instant(after(951_782_400, 0)), "2000-02-29T00:00:00.000000Z");
        assert_eq!(instant(after(951_868_800, 0)), "2000-03-01T00:00:00.000000Z");
        assert_eq!(instant(after(1_714_566_600, 250)), "2024-05-01T12:30:00.000250Z");
        assert_eq!(instant(after(4_107_542_400, 0)), "2100-03-01T00:00:00.000000Z");
        assert_eq!(instant(UNIX_EPOCH - Duration::from_nanos(1)), "1969-12-31T23:59:59.999999Z");
        assert_eq!(instant(UNIX_EPOCH - Duration::from_secs(11_676_096_000)), "1600-01-01T00:00:00.000000Z");
        assert_eq!(text(after(1_714_566_600, 250), SqlType::DateTime), "2024-05-01 12:30:00.000250");
    }
}
