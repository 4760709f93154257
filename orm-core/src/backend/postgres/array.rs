//! Arrays, in PostgreSQL's binary notation: the number of dimensions, whether there are `NULL`s, the type of the elements,
//! the length and the first subscript of each dimension, and the elements, each behind its length.

use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{Kind, Type};

use super::cell;
use crate::value::Value;

/// The type of an array's elements; `None` for what is no array.
pub(super) fn element_of(ty: &Type) -> Option<&Type> {
    match ty.kind() {
        Kind::Array(element) => Some(element),
        Kind::Domain(base) => element_of(base),
        _ => None,
    }
}

/// Whether each of the values has a binary notation here as an element of this type; in the text notation the server judges
/// what it is.
pub(super) fn is_binary(values: &[Value<'_>], element: &Type) -> bool {
    values.iter().all(|value| match (value, element) {
        (Value::Null, _) => true,
        (Value::Bool(_), &Type::BOOL)
        | (Value::Int(_), &Type::INT8)
        | (Value::Real(_), &Type::FLOAT8)
        | (Value::Text(_), &Type::TEXT | &Type::VARCHAR)
        | (Value::Blob(_), &Type::BYTEA) => true,
        (Value::Int(value), &Type::INT4) => i32::try_from(*value).is_ok(),
        (Value::Int(value), &Type::INT2) => i16::try_from(*value).is_ok(),
        (Value::Real(value), &Type::FLOAT4) => f64::from(*value as f32) == *value,
        (Value::Text(value), &Type::UUID) => uuid(value).is_some(),
        _ => false,
    })
}

/// Values of which each [is binary](is_binary).
pub(super) fn write(values: &[Value<'_>], element: &Type, out: &mut BytesMut) {
    let has_null = values.iter().any(Value::is_null);
    push_number(out, usize::from(!values.is_empty()));
    push_number(out, usize::from(has_null));
    out.extend_from_slice(&element.oid().to_be_bytes());
    if values.is_empty() {
        return;
    }
    push_number(out, values.len());
    push_number(out, 1);
    for value in values {
        match (value, element) {
            (Value::Bool(value), _) => push(out, &[u8::from(*value)]),
            (Value::Int(value), &Type::INT4) => push(out, &(*value as i32).to_be_bytes()),
            (Value::Int(value), &Type::INT2) => push(out, &(*value as i16).to_be_bytes()),
            (Value::Int(value), _) => push(out, &value.to_be_bytes()),
            (Value::Real(value), &Type::FLOAT4) => push(out, &(*value as f32).to_be_bytes()),
            (Value::Real(value), _) => push(out, &value.to_be_bytes()),
            (Value::Text(value), &Type::UUID) => push(out, &uuid(value).unwrap_or_default().to_be_bytes()),
            (Value::Text(value), _) => push(out, value.as_bytes()),
            (Value::Blob(value), _) => push(out, value),
            _ => out.extend_from_slice(&(-1_i32).to_be_bytes()),
        }
    }
}

fn push(out: &mut BytesMut, element: &[u8]) {
    push_number(out, element.len());
    out.extend_from_slice(element);
}

/// What is longer than can be said here is longer than a message can be, and not sent.
fn push_number(out: &mut BytesMut, number: usize) {
    out.extend_from_slice(&i32::try_from(number).unwrap_or(i32::MAX).to_be_bytes());
}

/// The number that a UUID is, from its notation with hyphens.
fn uuid(text: &str) -> Option<u128> {
    let groups = [8, 13, 18, 23];
    let hyphens = text.bytes().enumerate().all(|(at, byte)| (byte == b'-') == groups.contains(&at));
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    if text.len() == 36 && hyphens && digits.len() == 32 { u128::from_str_radix(&digits, 16).ok() } else { None }
}

/// How many dimensions an array has at most: PostgreSQL's `MAXDIM`.
const MOST_DIMENSIONS: usize = 6;

/// The array as a list; one of several dimensions as a list of lists. `None` for what isn't as long as it says.
pub(super) fn read<'a>(element: &Type, raw: &'a [u8]) -> Option<Value<'a>> {
    let mut rest = raw;
    let dimensions = number(&mut rest).filter(|&dimensions| dimensions <= MOST_DIMENSIONS)?;
    rest = rest.get(8..)?;
    let mut lengths = Vec::with_capacity(dimensions);
    for _ in 0..dimensions {
        lengths.push(number(&mut rest)?);
        rest = rest.get(4..)?;
    }
    let list = match lengths.iter().try_fold(dimensions.min(1), |product, &length| product.checked_mul(length))? {
        0 => Value::List(Vec::new()),
        // Each element has four bytes or more: lengths that are made up ask for no more memory and time than that.
        elements if elements > rest.len() / 4 => return None,
        _ => list(element, &lengths, &mut rest)?,
    };
    rest.is_empty().then_some(list)
}

fn list<'a>(element: &Type, lengths: &[usize], rest: &mut &'a [u8]) -> Option<Value<'a>> {
    let Some((&length, inner)) = lengths.split_first() else { return one(element, rest) };
    let mut values = Vec::with_capacity(length);
    for _ in 0..length {
        values.push(list(element, inner, rest)?);
    }
    Some(Value::List(values))
}

fn one<'a>(element: &Type, rest: &mut &'a [u8]) -> Option<Value<'a>> {
    let Some(length) = usize::try_from(signed(rest)?).ok() else { return Some(Value::Null) };
    let (raw, behind) = rest.split_at_checked(length)?;
    *rest = behind;
    Some(cell::value(element, raw).unwrap_or_else(|| Value::Blob(raw.into())))
}

fn number(rest: &mut &[u8]) -> Option<usize> {
    signed(rest).and_then(|number| usize::try_from(number).ok())
}

fn signed(rest: &mut &[u8]) -> Option<i32> {
    let (number, behind) = rest.split_first_chunk()?;
    *rest = behind;
    Some(i32::from_be_bytes(*number))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn there_and_back(values: Vec<Value<'static>>, element: &Type) {
        assert!(is_binary(&values, element), "{values:?}");
        let mut raw = BytesMut::new();
        write(&values, element, &mut raw);
        assert_eq!(read(element, &raw), Some(Value::List(values)));
    }

    #[test]
    fn a_list_comes_back() {
        let text = |text: &'static str| Value::Text(text.into());
        there_and_back(vec![], &Type::TEXT);
        there_and_back(vec![text("a"), text(""), text("NULL"), Value::Null, text("{\"ż\\,}")], &Type::TEXT);
        there_and_back(vec![Value::Int(i64::MIN), Value::Int(i64::MAX)], &Type::INT8);
        there_and_back(vec![Value::Int(-7), Value::Int(7)], &Type::INT4);
        there_and_back(vec![Value::Int(i64::from(i16::MIN))], &Type::INT2);
        there_and_back(vec![Value::Bool(true), Value::Bool(false)], &Type::BOOL);
        there_and_back(vec![Value::Real(0.1), Value::Real(f64::INFINITY)], &Type::FLOAT8);
        there_and_back(vec![Value::Real(f64::from(0.1_f32))], &Type::FLOAT4);
        there_and_back(vec![text("67e55044-10b1-426f-9247-bb680e5fe0c8")], &Type::UUID);
        there_and_back(vec![Value::Blob([0, 255].as_slice().into())], &Type::BYTEA);
    }

    #[test]
    fn what_has_another_notation_is_left_to_the_server() {
        for (value, element) in [
            (Value::Int(1 << 40), Type::INT4),
            (Value::Int(1), Type::FLOAT8),
            (Value::Real(0.1), Type::FLOAT4),
            (Value::Text("67e55044".into()), Type::UUID),
            (Value::Text("67e5504410b1426f9247bb680e5fe0c8----".into()), Type::UUID),
            (Value::Text("67e55044-10b1-426f-9247-bb680e5fe0ż".into()), Type::UUID),
            (Value::Decimal("1".into()), Type::NUMERIC),
        ] {
            assert!(!is_binary(&[value], &element), "{element}");
        }
    }

    #[test]
    fn several_dimensions_are_lists_of_lists() {
        let words = [2, 0, 23, 2, 1, 1, 5, 4, 7, 4, 8_i32];
        let raw: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        let list = |value| Value::List(vec![Value::Int(value)]);
        assert_eq!(read(&Type::INT4, &raw), Some(Value::List(vec![list(7), list(8)])));
    }

    #[test]
    fn what_is_not_as_long_as_it_says_is_no_array() {
        let mut raw = BytesMut::new();
        write(&[Value::Int(1), Value::Null], &Type::INT8, &mut raw);
        for end in 0..raw.len() {
            assert_eq!(read(&Type::INT8, &raw[..end]), None, "{end}");
        }
        raw.extend_from_slice(&[0]);
        assert_eq!(read(&Type::INT8, &raw), None);
    }

    #[test]
    fn lengths_that_are_made_up_ask_for_nothing() {
        let read = |words: &[i32]| {
            let raw: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
            read(&Type::INT8, &raw).map(Value::into_owned)
        };
        let empty = Some(Value::List(vec![]));
        assert_eq!(read(&[0, 0, 20]), empty);
        assert_eq!(read(&[1, 0, 20, 0, 1]), empty);
        assert_eq!(read(&[2, 0, 20, i32::MAX, 1, 0, 1]), empty);
        assert_eq!(read(&[1, 0, 20, i32::MAX, 1]), None);
        assert_eq!(read(&[3, 0, 20, i32::MAX, 1, i32::MAX, 1, i32::MAX, 1, -1]), None);
        assert_eq!(read(&[2, 0, 20, 1, 1, -1, 1]), None);
        let dimensions = |count: i32| {
            let lengths = (0..count).flat_map(|_| [1, 1]);
            read(&[count, 1, 20].into_iter().chain(lengths).chain([-1]).collect::<Vec<_>>())
        };
        let nested = (0..6).fold(Value::Null, |inner, _| Value::List(vec![inner]));
        assert_eq!(dimensions(6), Some(nested));
        assert_eq!(dimensions(7), None);
        assert_eq!(read(&[i32::MAX, 0, 20, 1, 1]), None);
    }
}
