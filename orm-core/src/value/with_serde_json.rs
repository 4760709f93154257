//! `serde_json::Value`, as text. JSON's own `null` is the text `null`, not `NULL`.

use serde_json::Value as Json;

use super::scalar::refused;
use super::{ColumnType, DecodeError, Unlisted, Value};
use crate::schema::SqlType;

impl ColumnType for Json {
    const SQL: SqlType = SqlType::Json;
    const NAME: &'static str = "serde_json::Value";
    type OrNull = Option<Self>;
    type Shape = Unlisted;

    fn encode(&self) -> Value<'_> {
        Value::Text(self.to_string().into())
    }

    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match &value {
            Value::Text(text) => serde_json::from_str(text)
                .map_err(|error| DecodeError::new(Self::NAME, format!("text that is not JSON: {error}"))),
            other => Err(refused::<Self>(other)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_come_back() {
        for value in [json!(null), json!("żółw"), json!({ "a": [1, 0.1, u64::MAX, true, null] })] {
            assert_eq!(Json::decode(value.encode()).unwrap(), value);
        }
        assert_eq!(json!({ "a": [1, null] }).encode(), Value::Text(r#"{"a":[1,null]}"#.into()));
        assert_eq!(Some(Json::Null).encode(), Value::Text("null".into()));
    }

    #[test]
    fn others_are_refused() {
        assert_eq!(
            Json::decode(Value::Text("{".into())).unwrap_err().to_string(),
            "expected serde_json::Value, found text that is not JSON: EOF while parsing an object at line 1 column 1"
        );
        assert_eq!(Json::decode(Value::Null).unwrap_err().to_string(), "expected serde_json::Value, found NULL");
    }
}
