//! `uuid::Uuid`, as text with hyphens: `67e55044-10b1-426f-9247-bb680e5fe0c8`.

use uuid::Uuid;

use super::scalar::refused;
use super::{ColumnType, DecodeError, Scalar, Value};
use crate::schema::SqlType;

impl ColumnType for Uuid {
    const SQL: SqlType = SqlType::Uuid;
    const NAME: &'static str = "uuid::Uuid";
    type OrNull = Option<Self>;
    type Shape = Scalar;

    fn encode(&self) -> Value<'_> {
        Value::Text(self.hyphenated().to_string().into())
    }

    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        let parsed = match &value {
            Value::Text(text) => Uuid::try_parse(text).ok(),
            Value::Blob(bytes) => Uuid::from_slice(bytes).ok(),
            _ => None,
        };
        parsed.ok_or_else(|| refused::<Self>(&value))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TEXT: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    const ID: Uuid = Uuid::from_u128(0x67e5504410b1426f9247bb680e5fe0c8);

    #[test]
    fn values_come_back() {
        assert_eq!(ID.encode(), Value::Text(TEXT.into()));
        assert_eq!(Uuid::decode(ID.encode()).unwrap(), ID);
    }

    #[test]
    fn bytes_are_read() {
        assert_eq!(Uuid::decode(Value::Blob(ID.as_bytes().as_slice().into())).unwrap(), ID);
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(
            Uuid::decode(Value::Text("67e55044".into())).unwrap_err().to_string(),
            "expected uuid::Uuid, found the text \"67e55044\""
        );
        assert_eq!(
            Uuid::decode(Value::Blob([0; 15].as_slice().into())).unwrap_err().to_string(),
            "expected uuid::Uuid, found a blob of 15 bytes"
        );
        assert_eq!(Uuid::decode(Value::Null).unwrap_err().to_string(), "expected uuid::Uuid, found NULL");
    }
}
