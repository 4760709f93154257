//! The columns that need no other crate.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use super::{ColumnType, DecodeError, IntoColumn, Scalar, Unlisted, Value};
use crate::schema::{Domain, SqlType};

/// What a [`DecodeError`] says was found.
#[cold]
pub(super) fn found(value: &Value<'_>) -> Cow<'static, str> {
    match value {
        Value::Null => "NULL".into(),
        Value::Bool(value) => format!("the truth value {value}").into(),
        Value::Int(value) => format!("the integer {value}").into(),
        Value::BigUnsigned(value) => format!("the integer {value}").into(),
        Value::Real(value) => format!("the number {value:?}").into(),
        Value::Decimal(value) => format!("the decimal {value}").into(),
        Value::Text(value) => match value.char_indices().nth(40) {
            Some((end, _)) => format!("the text {:?}…", &value[..end]).into(),
            None => format!("the text {value:?}").into(),
        },
        Value::Temporal(value) => format!("the time {value}").into(),
        Value::Blob(value) => format!("a blob of {} bytes", value.len()).into(),
        Value::List(values) => format!("a list of {} values", values.len()).into(),
    }
}

/// The refusal of a value by the column type `T`.
#[cold]
pub(super) fn refused<T: ColumnType>(value: &Value<'_>) -> DecodeError {
    DecodeError::new(T::NAME, found(value))
}

/// An integer from what is not an integer of 64 bits, as few are.
#[cold]
fn decode_other<T: ColumnType + TryFrom<u64> + FromStr + Display>(
    value: &Value<'_>,
    least: T,
    greatest: T,
) -> Result<T, DecodeError> {
    let converted = match value {
        Value::BigUnsigned(number) => T::try_from(*number).ok(),
        Value::Decimal(text) => text.parse().ok(),
        other => return Err(refused::<T>(other)),
    };
    converted.ok_or_else(|| out_of_range(value, least, greatest))
}

/// The refusal of a number that the integer type `T` doesn't have.
#[cold]
fn out_of_range<T: ColumnType + Display>(value: &Value<'_>, least: T, greatest: T) -> DecodeError {
    DecodeError::new(format!("{} ({least} to {greatest})", T::NAME), found(value) + ", which is out of range")
}

macro_rules! integers {
    ($($type:ident: $sql:ident, $shape:ident, $encode:expr;)+) => { $(
        impl ColumnType for $type {
            const SQL: SqlType = SqlType::$sql;
            const NAME: &'static str = stringify!($type);
            const DOMAIN: Domain = Domain::Integers($type::MIN as i64, if $type::MAX as u64 > i64::MAX as u64 {
                i64::MAX
            } else {
                $type::MAX as i64
            });
            type OrNull = Option<Self>;
            type Shape = $shape;

            #[inline]
            fn encode(&self) -> Value<'_> {
                $encode(*self)
            }

            #[inline(always)]
            fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
                match value.into_integer() {
                    Ok(number) => match $type::try_from(number) {
                        Ok(number) => Ok(number),
                        Err(_) => Err(out_of_range(&Value::Int(number), $type::MIN, $type::MAX)),
                    },
                    Err(other) => decode_other(&other, $type::MIN, $type::MAX),
                }
            }
        }
    )+ };
}

integers! {
    i8: SmallInt, Scalar, |value| Value::Int(i64::from(value));
    i16: SmallInt, Scalar, |value| Value::Int(i64::from(value));
    i32: Integer, Scalar, |value| Value::Int(i64::from(value));
    i64: BigInt, Scalar, Value::Int;
    u8: SmallInt, Unlisted, |value| Value::Int(i64::from(value));
    u16: Integer, Scalar, |value| Value::Int(i64::from(value));
    u32: BigInt, Scalar, |value| Value::Int(i64::from(value));
    u64: BigUnsigned, Scalar, |value| i64::try_from(value).map_or(Value::BigUnsigned(value), Value::Int);
}

impl ColumnType for f64 {
    const SQL: SqlType = SqlType::Double;
    const NAME: &'static str = "f64";
    const DOMAIN: Domain = Domain::All;
    type OrNull = Option<Self>;
    type Shape = Scalar;

    #[inline]
    fn encode(&self) -> Value<'_> {
        Value::Real(*self)
    }

    #[inline]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::Real(value) => Ok(value),
            // A column of numeric affinity stores 3.0 as the integer 3.
            Value::Int(integer) if (integer as f64) as i128 == i128::from(integer) => Ok(integer as f64),
            other => Err(refused::<f64>(&other)),
        }
    }
}

impl ColumnType for f32 {
    const SQL: SqlType = SqlType::Real;
    const NAME: &'static str = "f32";
    const DOMAIN: Domain = Domain::All;
    type OrNull = Option<Self>;
    type Shape = Scalar;

    #[inline]
    fn encode(&self) -> Value<'_> {
        Value::Real(f64::from(*self))
    }

    #[inline]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        let number = match value {
            Value::Real(number) => number,
            Value::Int(integer) => integer as f64,
            other => return Err(refused::<f32>(&other)),
        };
        let nearest = number as f32;
        if number.is_finite() && nearest.is_infinite() {
            return Err(refused::<f32>(&value));
        }
        Ok(nearest)
    }
}

impl ColumnType for bool {
    const SQL: SqlType = SqlType::Boolean;
    const NAME: &'static str = "bool";
    const DOMAIN: Domain = Domain::All;
    type OrNull = Option<Self>;
    type Shape = Scalar;

    #[inline]
    fn encode(&self) -> Value<'_> {
        Value::Bool(*self)
    }

    #[inline]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::Bool(value) => Ok(value),
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            other => Err(refused::<bool>(&other)),
        }
    }
}

impl ColumnType for String {
    const SQL: SqlType = SqlType::Text;
    const NAME: &'static str = "String";
    const DOMAIN: Domain = Domain::All;
    type OrNull = Option<Self>;
    type Shape = Scalar;

    #[inline]
    fn encode(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }

    #[inline(always)]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::Text(value) => Ok(value.into_owned()),
            other => Err(refused::<String>(&other)),
        }
    }
}

impl ColumnType for Vec<u8> {
    const SQL: SqlType = SqlType::Blob;
    const NAME: &'static str = "Vec<u8>";
    type OrNull = Option<Self>;
    type Shape = Unlisted;

    #[inline]
    fn encode(&self) -> Value<'_> {
        Value::Blob(Cow::Borrowed(self))
    }

    #[inline(always)]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::Blob(value) => Ok(value.into_owned()),
            other => Err(refused::<Vec<u8>>(&other)),
        }
    }
}

impl<T: ColumnType> ColumnType for Option<T> {
    const SQL: SqlType = T::SQL;
    const NAME: &'static str = T::NAME;
    const NULLABLE: bool = true;
    const DOMAIN: Domain = T::DOMAIN;
    type OrNull = Self;
    type Shape = T::Shape;

    #[inline]
    fn encode(&self) -> Value<'_> {
        match self {
            Some(value) => value.encode(),
            None => Value::Null,
        }
    }

    #[inline(always)]
    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::Null => Ok(None),
            value => T::decode(value).map(Some),
        }
    }
}

// There is none for `Option<&str>` and its like: with them, the type of a plain `None` could not be told.
macro_rules! into_column {
    ($([$($generics:tt)*] $from:ty => $column:ty, $value:expr;)+) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoColumn<$column> for $from {
            fn into_column(self) -> Value<'static> {
                $value(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoColumn<Option<$column>> for $from {
            fn into_column(self) -> Value<'static> {
                $value(self)
            }
        }
    )+ };
}

into_column! {
    [] &str => String, |value: &str| Value::Text(Cow::Owned(value.to_owned()));
    [] &String => String, |value: &String| Value::Text(Cow::Owned(value.clone()));
    [] Cow<'_, str> => String, |value: Cow<'_, str>| Value::Text(Cow::Owned(value.into_owned()));
    [] Box<str> => String, |value: Box<str>| Value::Text(Cow::Owned(value.into()));
    [] char => String, |value: char| Value::Text(Cow::Owned(value.into()));
    [] &[u8] => Vec<u8>, |value: &[u8]| Value::Blob(Cow::Owned(value.to_owned()));
    [] &Vec<u8> => Vec<u8>, |value: &Vec<u8>| Value::Blob(Cow::Owned(value.clone()));
    [const N: usize] &[u8; N] => Vec<u8>, |value: &[u8; N]| Value::Blob(Cow::Owned(value.to_vec()));
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn there_and_back<T: ColumnType + PartialEq + std::fmt::Debug>(value: T) {
        assert_eq!(T::decode(value.encode()).unwrap(), value);
    }

    fn refusal<T: ColumnType + std::fmt::Debug>(value: Value<'_>) -> String {
        T::decode(value).unwrap_err().to_string()
    }

    fn given<C>(value: impl IntoColumn<C>) -> Value<'static> {
        value.into_column()
    }

    #[test]
    fn values_come_back() {
        there_and_back(i8::MIN);
        there_and_back(i16::MAX);
        there_and_back(i32::MIN);
        there_and_back(i64::MIN);
        there_and_back(u8::MAX);
        there_and_back(u16::MAX);
        there_and_back(u32::MAX);
        there_and_back(u64::MAX);
        there_and_back(0.1_f32);
        there_and_back(f64::MIN_POSITIVE);
        there_and_back(f64::INFINITY);
        there_and_back(true);
        there_and_back("żółw\0".to_owned());
        there_and_back(vec![0_u8, 255]);
        there_and_back(None::<i64>);
        there_and_back(Some(String::new()));
    }

    #[test]
    fn unsigned_above_the_signed_range_is_a_value_of_its_own() {
        assert_eq!(7_u64.encode(), Value::Int(7));
        assert_eq!((i64::MAX as u64 + 1).encode(), Value::BigUnsigned(1 << 63));
    }

    #[test]
    fn related_values_are_accepted() {
        assert!(bool::decode(Value::Int(1)).unwrap());
        assert_eq!(f64::decode(Value::Int(3)).unwrap(), 3.0);
        assert_eq!(f32::decode(Value::Real(0.1)).unwrap(), 0.1);
        assert_eq!(u8::decode(Value::BigUnsigned(3)).unwrap(), 3);
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(refusal::<i64>(Value::Null), "expected i64, found NULL");
        assert_eq!(
            refusal::<u8>(Value::Int(256)),
            "expected u8 (0 to 255), found the integer 256, which is out of range"
        );
        assert_eq!(
            refusal::<u64>(Value::Int(-1)),
            "expected u64 (0 to 18446744073709551615), found the integer -1, which is out of range"
        );
        assert_eq!(refusal::<i32>(Value::Real(1.0)), "expected i32, found the number 1.0");
        assert_eq!(refusal::<i32>(Value::Text("1".into())), "expected i32, found the text \"1\"");
        assert_eq!(refusal::<bool>(Value::Int(2)), "expected bool, found the integer 2");
        assert_eq!(refusal::<f64>(Value::Int(i64::MAX)), "expected f64, found the integer 9223372036854775807");
        assert_eq!(refusal::<f32>(Value::Real(1e300)), "expected f32, found the number 1e300");
        assert_eq!(refusal::<String>(Value::Blob([255].as_slice().into())), "expected String, found a blob of 1 bytes");
        assert_eq!(refusal::<Vec<u8>>(Value::Text("x".into())), "expected Vec<u8>, found the text \"x\"");
        assert_eq!(
            refusal::<Option<bool>>(Value::Text("ż".repeat(41).into())),
            format!("expected bool, found the text \"{}\"…", "ż".repeat(40))
        );
    }

    #[test]
    fn a_column_takes_what_stands_for_its_type() {
        let text = || Value::Text("a".into());
        assert_eq!(given::<String>("a"), text());
        assert_eq!(given::<Option<String>>("a"), text());
        assert_eq!(given::<Option<String>>(&"a".to_owned()), text());
        assert_eq!(given::<String>(Cow::Borrowed("a")), text());
        assert_eq!(given::<String>('a'), text());
        assert_eq!(given::<Option<String>>(None), Value::Null);
        assert_eq!(given::<Option<i64>>(1), Value::Int(1));
        assert_eq!(given::<Option<i64>>(Some(1)), Value::Int(1));
        assert_eq!(given::<Vec<u8>>(b"a"), Value::Blob(b"a".as_slice().into()));
        assert_eq!(given::<Option<Vec<u8>>>(b"a".as_slice()), Value::Blob(b"a".as_slice().into()));
    }
}
