//! A place in a query's order, as a text that can go into a link.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};
use crate::value::Value;

/// A place in a query's order: that of the last row of a [`Page`](crate::Page).
///
/// It displays as a text of letters, digits, `.`, `-` and `_`, which can be parsed again and holds the values by which the
/// row was ordered. They are bound to the statement as parameters, so a text that somebody made up reads other rows of
/// the same query at worst.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor(Vec<Value<'static>>);

impl Cursor {
    pub(super) fn new(values: Vec<Value<'static>>) -> Self {
        Cursor(values)
    }

    /// The values, if there are so many.
    pub(super) fn values(&self, number: usize) -> Option<&[Value<'static>]> {
        (self.0.len() == number).then_some(&self.0)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, value) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(".")?;
            }
            match value {
                Value::Null => f.write_str("n")?,
                Value::Bool(value) => write!(f, "b{}", u8::from(*value))?,
                Value::Int(value) => write!(f, "i{value}")?,
                Value::BigUnsigned(value) => write!(f, "u{value}")?,
                Value::Real(value) => write!(f, "r{:016x}", value.to_bits())?,
                Value::Decimal(value) => hexadecimal(f, 'd', value.as_bytes())?,
                Value::Temporal(value) => hexadecimal(f, 'z', value.as_bytes())?,
                Value::Text(value) => hexadecimal(f, 't', value.as_bytes())?,
                Value::Blob(value) => hexadecimal(f, 'x', value)?,
                Value::List(values) => hexadecimal(f, 'l', Cursor(values.clone()).to_string().as_bytes())?,
            }
        }
        Ok(())
    }
}

fn hexadecimal(f: &mut fmt::Formatter<'_>, kind: char, bytes: &[u8]) -> fmt::Result {
    write!(f, "{kind}")?;
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

/// # Errors
///
/// [`Error::Cursor`] for a text that no cursor displays as.
impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Cursor> {
        values(text).map(Cursor).ok_or_else(|| Error::Cursor { model: None, text: text.into() })
    }
}

fn values(text: &str) -> Option<Vec<Value<'static>>> {
    text.split('.').map(value).collect()
}

fn value(text: &str) -> Option<Value<'static>> {
    let kind = text.chars().next()?;
    let rest = text.get(kind.len_utf8()..)?;
    Some(match kind {
        'n' if rest.is_empty() => Value::Null,
        'b' => Value::Bool(match rest {
            "0" => false,
            "1" => true,
            _ => return None,
        }),
        'i' => Value::Int(rest.parse().ok()?),
        'u' => Value::BigUnsigned(rest.parse().ok()?),
        'r' => Value::Real(f64::from_bits(u64::from_str_radix(rest, 16).ok()?)),
        'd' => Value::Decimal(String::from_utf8(bytes(rest)?).ok()?.into()),
        'z' => Value::Temporal(String::from_utf8(bytes(rest)?).ok()?.into()),
        't' => Value::Text(String::from_utf8(bytes(rest)?).ok()?.into()),
        'x' => Value::Blob(bytes(rest)?.into()),
        'l' if rest.is_empty() => Value::List(Vec::new()),
        'l' => Value::List(values(std::str::from_utf8(&bytes(rest)?).ok()?)?),
        _ => return None,
    })
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<_>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_value_comes_back() {
        let cursor = Cursor(vec![
            Value::Null,
            Value::Bool(true),
            Value::Int(-7),
            Value::BigUnsigned(u64::MAX),
            Value::Real(-0.5),
            Value::Decimal("1.50".into()),
            Value::Temporal("10:00".into()),
            Value::Text("ż.".into()),
            Value::Blob(vec![0, 255].into()),
            Value::List(vec![Value::Int(1), Value::Null]),
            Value::List(vec![]),
        ]);
        let text = cursor.to_string();
        assert_eq!(
            text,
            "n.b1.i-7.u18446744073709551615.rbfe0000000000000.d312e3530.z31303a3030.tc5bc2e.x00ff.l69312e6e.l"
        );
        assert_eq!(text.parse::<Cursor>().unwrap(), cursor);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", ".", "n1", "b2", "i", "i1.", "i9223372036854775808", "t0", "t0g", "tff", "q", "é"] {
            assert_eq!(
                text.parse::<Cursor>().unwrap_err().to_string(),
                format!("`{text}` is not a cursor of this query of `a model`")
            );
        }
    }
}
