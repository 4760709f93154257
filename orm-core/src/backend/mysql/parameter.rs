//! What is bound to a statement.

use mysql::{Params, Value as Bound};

use super::super::{Failure, FailureKind};
use crate::value::{Value, json};

/// The values as parameters.
pub(super) fn parameters(values: &[Value<'_>]) -> Result<Params, Failure> {
    if values.is_empty() {
        return Ok(Params::Empty);
    }
    Ok(Params::Positional(values.iter().map(bound).collect::<Result<_, _>>()?))
}

fn bound(value: &Value<'_>) -> Result<Bound, Failure> {
    Ok(match value {
        Value::Null => Bound::NULL,
        Value::Bool(value) => Bound::Int(i64::from(*value)),
        Value::Int(value) => Bound::Int(*value),
        Value::BigUnsigned(value) => Bound::UInt(*value),
        Value::Real(value) if value.is_finite() => Bound::Double(*value),
        Value::Real(value) => return Err(refused(format!("MySQL stores finite numbers, {value} is none"))),
        Value::Decimal(value) if digits_behind(value) > 30 => {
            return Err(refused(format!(
                "MySQL stores decimals of up to 30 digits behind the point, {value} has more"
            )));
        }
        Value::Temporal(value) if digits_behind(value) > 6 => {
            return Err(refused(format!("MySQL stores times to the microsecond, {value} is more exact")));
        }
        Value::Temporal(value) => Bound::Bytes(without_zone(value).into_bytes()),
        Value::Decimal(value) | Value::Text(value) => Bound::Bytes(value.as_bytes().to_vec()),
        Value::Blob(value) => Bound::Bytes(value.to_vec()),
        Value::List(values) => {
            Bound::Bytes(json::write(values).map_err(|reason| refused(reason.to_string()))?.into_bytes())
        }
    })
}

/// An instant has no notation of its own; the session's zone is UTC.
pub(super) fn without_zone(time: &str) -> String {
    let mut time = time.replace('T', " ");
    time.truncate(time.trim_end_matches('Z').len());
    time
}

/// How many digits stand behind the point, without zeros at the end.
fn digits_behind(text: &str) -> usize {
    let digits = text.split_once('.').map_or("", |(_, digits)| digits);
    digits.trim_end_matches('Z').trim_end_matches('0').len()
}

#[cold]
fn refused(message: String) -> Failure {
    Failure { kind: FailureKind::Value, message, source: None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_written_in_the_zone_of_the_session() {
        let instant = Value::Temporal("2024-05-01T10:00:00.120000000Z".into());
        assert_eq!(bound(&instant).unwrap(), Bound::Bytes(b"2024-05-01 10:00:00.120000000".to_vec()));
    }

    #[test]
    fn what_would_change_is_refused() {
        for (value, message) in [
            (Value::Real(f64::NAN), "MySQL stores finite numbers, NaN is none"),
            (Value::Real(f64::INFINITY), "MySQL stores finite numbers, inf is none"),
            (
                Value::Temporal("10:00:00.0000001".into()),
                "MySQL stores times to the microsecond, 10:00:00.0000001 is more exact",
            ),
            (
                Value::Decimal("0.0000000000000000000000000000001".into()),
                "MySQL stores decimals of up to 30 digits behind the point, 0.0000000000000000000000000000001 has more",
            ),
        ] {
            let failure = bound(&value).unwrap_err();
            assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::Value, message));
        }
        assert!(bound(&Value::Decimal("1.50000000000000000000000000000000".into())).is_ok());
    }
}
