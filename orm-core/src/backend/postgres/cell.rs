//! The cells of a row, from PostgreSQL's binary notation.

use std::error::Error;
use std::fmt::Write;

use tokio_postgres::types::{FromSql, Kind, Type};

use super::super::Row;
use super::array;
use crate::value::Value;

/// A row that a statement returned.
pub(super) struct PostgresRow<'a>(pub(super) &'a tokio_postgres::Row);

impl Row for PostgresRow<'_> {
    #[inline]
    fn get(&self, column: usize) -> Value<'_> {
        // The error is a column that the statement doesn't have.
        self.0.try_get::<_, Cell<'_>>(column).map_or(Value::Null, |cell| cell.0)
    }

    fn name(&self, column: usize) -> Option<&str> {
        self.0.columns().get(column).map(tokio_postgres::Column::name)
    }
}

struct Cell<'a>(Value<'a>);

impl<'a> FromSql<'a> for Cell<'a> {
    #[inline]
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        // What is not as long as its type says comes as it is.
        Ok(Cell(value(ty, raw).unwrap_or_else(|| Value::Blob(raw.into()))))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Cell(Value::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

pub(super) fn value<'a>(ty: &Type, raw: &'a [u8]) -> Option<Value<'a>> {
    Some(match *ty {
        Type::INT8 => Value::Int(long(raw)?),
        Type::INT4 => Value::Int(i64::from(integer(raw)?)),
        Type::INT2 => Value::Int(i64::from(i16::from_be_bytes(raw.try_into().ok()?))),
        Type::OID => Value::Int(i64::from(u32::from_be_bytes(raw.try_into().ok()?))),
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN | Type::JSON | Type::XML => utf8(raw)?,
        Type::BOOL => Value::Bool(*raw.first()? != 0),
        Type::FLOAT8 => Value::Real(f64::from_be_bytes(raw.try_into().ok()?)),
        Type::FLOAT4 => Value::Real(f64::from(f32::from_be_bytes(raw.try_into().ok()?))),
        Type::BYTEA => Value::Blob(raw.into()),
        Type::NUMERIC => numeric(raw)?,
        // The first byte is the version of the notation; there is one.
        Type::JSONB => utf8(raw.get(1..)?)?,
        Type::UUID => Value::Text(uuid(raw.try_into().ok()?).into()),
        Type::DATE => Value::Temporal(date(i64::from(integer(raw)?))?.into()),
        Type::TIME => Value::Temporal(clock(long(raw)?, false).into()),
        Type::TIMESTAMP => Value::Temporal(date_time(long(raw)?, false)?.into()),
        Type::TIMESTAMPTZ => Value::Temporal(date_time(long(raw)?, true)?.into()),
        _ => match ty.kind() {
            Kind::Domain(base) => value(base, raw)?,
            Kind::Enum(_) => utf8(raw)?,
            Kind::Array(element) => array::read(element, raw)?,
            _ if ty.name() == "citext" => utf8(raw)?,
            _ => Value::Blob(raw.into()),
        },
    })
}

fn utf8(raw: &[u8]) -> Option<Value<'_>> {
    std::str::from_utf8(raw).ok().map(|text| Value::Text(text.into()))
}

fn integer(raw: &[u8]) -> Option<i32> {
    raw.try_into().ok().map(i32::from_be_bytes)
}

fn long(raw: &[u8]) -> Option<i64> {
    raw.try_into().ok().map(i64::from_be_bytes)
}

fn uuid(bytes: [u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Groups of four digits: how many there are, the power of 10,000 of the first, the sign, the digits behind the point,
/// and the groups.
fn numeric(raw: &[u8]) -> Option<Value<'static>> {
    let mut words = raw.chunks_exact(2).map(|word| u16::from_be_bytes([word[0], word[1]]));
    let (count, weight, sign, scale) = (words.next()?, words.next()?.cast_signed(), words.next()?, words.next()?);
    let groups: Vec<u16> = words.collect();
    if groups.len() != usize::from(count) {
        return None;
    }
    let mut text = String::new();
    match sign {
        0 => {}
        0x4000 => text.push('-'),
        0xD000 => return Some(Value::Real(f64::INFINITY)),
        0xF000 => return Some(Value::Real(f64::NEG_INFINITY)),
        _ => return Some(Value::Real(f64::NAN)),
    }
    let weight = i32::from(weight);
    let group = |power: i32| usize::try_from(weight - power).ok().and_then(|at| groups.get(at)).copied().unwrap_or(0);
    let _ = write!(text, "{}", group(weight.max(0)));
    for power in (0..weight).rev() {
        let _ = write!(text, "{:04}", group(power));
    }
    if scale > 0 {
        text.push('.');
        let start = text.len();
        for power in 1..=i32::from(scale.div_ceil(4)) {
            let _ = write!(text, "{:04}", group(-power));
        }
        text.truncate(start + usize::from(scale));
    }
    Some(Value::Decimal(text.into()))
}

const DAY: i64 = 86_400_000_000;

/// From the days since 2000-01-01. `None` for what has no date: `infinity`.
fn date(days: i64) -> Option<String> {
    if days == i64::from(i32::MAX) || days == i64::from(i32::MIN) {
        return None;
    }
    // The calendar repeats every 400 years, which are 146,097 days; a year is counted from March, so that a leap day is
    // its last. 730,425 days are those from the 1st of March of the year 0 to the 1st of January of 2000.
    let days = days + 730_425;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// From the microseconds since midnight.
fn clock(microseconds: i64, whole_fraction: bool) -> String {
    let (seconds, fraction) = (microseconds / 1_000_000, microseconds % 1_000_000);
    let mut text = format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if fraction != 0 || whole_fraction {
        let _ = write!(text, ".{fraction:06}");
    }
    text
}

/// From the microseconds since 2000-01-01.
fn date_time(microseconds: i64, utc: bool) -> Option<String> {
    if microseconds == i64::MAX || microseconds == i64::MIN {
        return None;
    }
    let (day, clock) = (date(microseconds.div_euclid(DAY))?, clock(microseconds.rem_euclid(DAY), utc));
    Some(if utc { format!("{day}T{clock}Z") } else { format!("{day} {clock}") })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (days, text) in [
            (0, "2000-01-01"),
            (-1, "1999-12-31"),
            (59, "2000-02-29"),
            (60, "2000-03-01"),
            (-10_957, "1970-01-01"),
            (-36_466, "1900-02-28"),
            (-36_465, "1900-03-01"),
            (8_887, "2024-05-01"),
            (2_921_939, "9999-12-31"),
            (-730_119, "0001-01-01"),
        ] {
            assert_eq!(date(days).unwrap(), text);
        }
        assert_eq!(date(i64::from(i32::MAX)), None);
    }

    #[test]
    fn times() {
        assert_eq!(clock(0, false), "00:00:00");
        assert_eq!(clock(DAY - 1, false), "23:59:59.999999");
        assert_eq!(date_time(-1, false).unwrap(), "1999-12-31 23:59:59.999999");
        assert_eq!(date_time(0, true).unwrap(), "2000-01-01T00:00:00.000000Z");
        assert_eq!(date_time(i64::MAX, true), None);
    }

    #[test]
    fn numerics() {
        let numeric = |groups: &[u16], weight: i16, sign: u16, scale: u16| {
            let head = [groups.len() as u16, weight.cast_unsigned(), sign, scale];
            let raw: Vec<u8> = head.iter().chain(groups).flat_map(|word| word.to_be_bytes()).collect();
            numeric(&raw).unwrap()
        };
        for (groups, weight, sign, scale, text) in [
            (&[][..], 0, 0, 0, "0"),
            (&[], 0, 0, 2, "0.00"),
            (&[9900], -1, 0, 2, "0.99"),
            (&[12, 5000], 0, 0x4000, 2, "-12.50"),
            (&[1], 1, 0, 0, "10000"),
            (&[1], -2, 0, 8, "0.00000001"),
            (&[1844, 6744, 737, 955, 1615], 4, 0, 0, "18446744073709551615"),
            (&[1, 0, 1], 1, 0, 4, "10000.0001"),
        ] {
            assert_eq!(numeric(groups, weight, sign, scale), Value::Decimal(text.into()));
        }
        assert_eq!(numeric(&[], 0, 0xD000, 0), Value::Real(f64::INFINITY));
    }

    #[test]
    fn uuids() {
        let bytes = 0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8_u128.to_be_bytes();
        assert_eq!(uuid(bytes), "67e55044-10b1-426f-9247-bb680e5fe0c8");
    }
}
