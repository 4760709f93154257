//! A place in a query's order, as a text that can go into a link.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};
use crate::query::statement::Ordering;
use crate::value::Value;

/// A place in a query's order: that of the last row of a [`Page`](crate::Page).
///
/// It displays as a text of letters, digits, `.`, `-` and `_`, which can be parsed again and holds the values by which the
/// row was ordered, behind eight digits for the table and the order: a query in another order, or of another model, refuses
/// it. The values are bound to the statement as parameters, so a text that somebody made up reads other rows of the same
/// query at worst.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor {
    /// The [`order`] of the query that it is of.
    order: u32,
    values: Vec<Value<'static>>,
}

impl Cursor {
    pub(super) fn new(order: u32, values: Vec<Value<'static>>) -> Self {
        Cursor { order, values }
    }

    /// The values, if it is of a query in this order, which has these steps, and each value one that its step has.
    pub(super) fn values(&self, order: u32, steps: &[Ordering]) -> Option<&[Value<'static>]> {
        let of_steps = self.values.len() == steps.len();
        let held = || steps.iter().zip(&self.values).all(|(step, value)| step.holds(value));
        (self.order == order && of_steps && held()).then_some(&self.values)
    }
}

/// A number for the order that is written in this SQL with these values: the same in each run and of each compiler, since
/// a cursor may be kept in a link. It is the FNV-1a hash.
pub(super) fn order(sql: &str, values: &[Value<'static>]) -> u32 {
    let text = format!("{sql}.{}", Values(values));
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}.{}", self.order, Values(&self.values))
    }
}

struct Values<'a>(&'a [Value<'static>]);

impl fmt::Display for Values<'_> {
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
                Value::List(values) => hexadecimal(f, 'l', Values(values).to_string().as_bytes())?,
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
        cursor(text).ok_or_else(|| Error::Cursor { model: None, text: text.into() })
    }
}

fn cursor(text: &str) -> Option<Cursor> {
    let (order, of) = text.split_once('.')?;
    let digits = order.len() == 8 && order.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    let order = u32::from_str_radix(order, 16).ok().filter(|_| digits)?;
    Some(Cursor { order, values: values(of)? })
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
        let values = vec![
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
        ];
        let cursor = Cursor::new(0xfa7e, values);
        let text = cursor.to_string();
        assert_eq!(
            text,
            "0000fa7e.n.b1.i-7.u18446744073709551615.rbfe0000000000000.d312e3530.z31303a3030.tc5bc2e.x00ff.l69312e6e.l"
        );
        assert_eq!(text.parse::<Cursor>().unwrap(), cursor);
    }

    #[test]
    fn other_texts_are_refused() {
        let values = ["", ".", "n1", "b2", "i", "i1.", "i9223372036854775808", "t0", "t0g", "tff", "q", "é"];
        let values = values.map(|values| format!("0000fa7e.{values}"));
        let others = ["", "i1", "0000fa7e", "fa7e.i1", "0000FA7E.i1", "+000fa7e.i1", "é.i1"];
        for text in values.iter().map(String::as_str).chain(others) {
            assert_eq!(text.parse::<Cursor>().unwrap_err().to_string(), format!("`{text}` is not a cursor"));
        }
    }

    #[test]
    fn the_number_of_an_order_is_always_the_same() {
        assert_eq!(order("", &[]), 0x2b0c_98f1);
        assert_eq!(order("SELECT", &[Value::Int(1)]), 0x22e8_72d3);
    }
}
