//! `rust_decimal::Decimal`, in its usual notation.

use rust_decimal::Decimal;

use super::scalar::refused;
use super::{ColumnType, DecodeError, Scalar, Value};
use crate::schema::SqlType;

impl ColumnType for Decimal {
    const SQL: SqlType = SqlType::Decimal;
    const NAME: &'static str = "rust_decimal::Decimal";
    type OrNull = Option<Self>;
    type Shape = Scalar;

    fn encode(&self) -> Value<'_> {
        Value::Decimal(self.to_string().into())
    }

    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        let parsed = match &value {
            Value::Decimal(text) | Value::Text(text) => {
                Decimal::from_str_exact(text).or_else(|_| without_zeros(text)).ok()
            }
            Value::Int(integer) => Some(Decimal::from(*integer)),
            Value::BigUnsigned(integer) => Some(Decimal::from(*integer)),
            // The shortest text that reads back as this number is the decimal it was made from, up to 15 digits.
            Value::Real(number) => Decimal::from_str_exact(&number.to_string()).ok(),
            _ => None,
        };
        parsed.ok_or_else(|| refused::<Self>(&value))
    }
}

/// An engine may fill a decimal up with more zeros than there is room for.
fn without_zeros(text: &str) -> Result<Decimal, rust_decimal::Error> {
    Decimal::from_str_exact(if text.contains('.') { text.trim_end_matches('0') } else { text })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn values_come_back() {
        for text in ["0.99", "-12.50", "0.0000000000000000000000000001", "79228162514264337593543950335"] {
            assert_eq!(decimal(text).encode(), Value::Decimal(text.into()));
            assert_eq!(Decimal::decode(decimal(text).encode()).unwrap(), decimal(text));
        }
    }

    #[test]
    fn numbers_and_text_are_read() {
        assert_eq!(Decimal::decode(Value::Real(0.99)).unwrap(), decimal("0.99"));
        assert_eq!(Decimal::decode(Value::Real(1e-28)).unwrap(), decimal("0.0000000000000000000000000001"));
        assert_eq!(Decimal::decode(Value::Int(-3)).unwrap(), decimal("-3"));
        assert_eq!(Decimal::decode(Value::BigUnsigned(u64::MAX)).unwrap(), decimal("18446744073709551615"));
        assert_eq!(Decimal::decode(Value::Text("1.50".into())).unwrap(), decimal("1.5"));
        let filled_up = Value::Decimal("1234567890.500000000000000000000000000000".into());
        assert_eq!(Decimal::decode(filled_up).unwrap(), decimal("1234567890.5"));
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(
            Decimal::decode(Value::Real(f64::INFINITY)).unwrap_err().to_string(),
            "expected rust_decimal::Decimal, found the number inf"
        );
        assert_eq!(
            Decimal::decode(Value::Text("1,5".into())).unwrap_err().to_string(),
            "expected rust_decimal::Decimal, found the text \"1,5\""
        );
        assert_eq!(Decimal::decode(Value::Null).unwrap_err().to_string(), "expected rust_decimal::Decimal, found NULL");
        assert!(Decimal::decode(Value::Real(1e-30)).is_err());
    }
}
