//! Lists: an array where the engine has them, and a JSON array where it doesn't.

use super::json;
use super::scalar::refused;
use super::shape::{Element, List};
use super::{ColumnType, DecodeError, IntoColumn, Value};
use crate::schema::SqlType;

impl<T: Element> ColumnType for Vec<T> {
    const SQL: SqlType = SqlType::List(&T::SQL);
    const NAME: &'static str = Named::<T>::NAME;
    type OrNull = Option<Self>;
    type Shape = List;

    fn encode(&self) -> Value<'_> {
        Value::List(self.iter().map(T::encode).collect())
    }

    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match value {
            Value::List(values) => elements(values),
            Value::Text(text) => match json::read(&text) {
                Ok(values) => elements(values),
                Err(reason) => Err(DecodeError::new(Self::NAME, format!("text that is not a JSON array: {reason}"))),
            },
            other => Err(refused::<Self>(&other)),
        }
    }
}

fn elements<T: Element>(values: Vec<Value<'_>>) -> Result<Vec<T>, DecodeError> {
    let element = |(at, value)| T::decode(value).map_err(|error| error.in_list(at + 1));
    values.into_iter().enumerate().map(element).collect()
}

/// `Vec<…>`, as the [name](ColumnType::NAME) of a list.
struct Named<T>(T);

impl<T: ColumnType> Named<T> {
    const LENGTH: usize = BEFORE.len() + T::NAME.len() + BEHIND.len();
    const BYTES: [u8; ROOM] = joined([BEFORE, T::NAME, BEHIND]);
    /// A name that is too long is that of the element.
    const NAME: &'static str = if Self::LENGTH > ROOM {
        T::NAME
    } else {
        match std::str::from_utf8(Self::BYTES.split_at(Self::LENGTH).0) {
            Ok(name) => name,
            Err(_) => T::NAME,
        }
    };
}

const BEFORE: &str = "Vec<";
const BEHIND: &str = ">";
/// How long a name can be.
const ROOM: usize = 512;

const fn joined(parts: [&str; 3]) -> [u8; ROOM] {
    let mut bytes = [0; ROOM];
    let (mut next, mut part) = (0, 0);
    while part < parts.len() {
        let (text, mut at) = (parts[part].as_bytes(), 0);
        while at < text.len() && next < ROOM {
            bytes[next] = text[at];
            (at, next) = (at + 1, next + 1);
        }
        part += 1;
    }
    bytes
}

fn list<T: ColumnType, V: IntoColumn<T>>(values: impl IntoIterator<Item = V>) -> Value<'static> {
    Value::List(values.into_iter().map(IntoColumn::into_column).collect())
}

// There is none for `Vec<&str>`: with it, the type of a plain `Vec::new()` could not be told.
macro_rules! into_list {
    ($([$($generics:tt)*] $from:ty => $element:ty, $value:expr;)+) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoColumn<Vec<$element>> for $from {
            fn into_column(self) -> Value<'static> {
                list::<$element, _>($value(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoColumn<Option<Vec<$element>>> for $from {
            fn into_column(self) -> Value<'static> {
                list::<$element, _>($value(self))
            }
        }
    )+ };
}

into_list! {
    [T: Element, V: IntoColumn<T>, const N: usize] [V; N] => T, |values: [V; N]| values;
    [T: Element] &[T] => T, |values: &[T]| values.to_vec();
    [T: Element] &Vec<T> => T, Vec::clone;
    [T: Element, const N: usize] &[T; N] => T, |values: &[T; N]| values.to_vec();
    [] &[&str] => String, |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>();
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value<'_> {
        Value::Text(text.into())
    }

    fn refusal<T: ColumnType + std::fmt::Debug>(value: Value<'_>) -> String {
        T::decode(value).unwrap_err().to_string()
    }

    #[test]
    fn a_list_comes_back_as_it_is_and_as_json() {
        let tags = vec!["a".to_owned(), "\"} NULL".to_owned(), String::new()];
        assert_eq!(tags.encode(), Value::List(vec![text("a"), text("\"} NULL"), text("")]));
        assert_eq!(Vec::<String>::decode(tags.encode()).unwrap(), tags);
        assert_eq!(Vec::<String>::decode(text(r#"["a", "\"} NULL", ""]"#)).unwrap(), tags);
        assert_eq!(Vec::<i64>::decode(text(" [ ] ")).unwrap(), Vec::<i64>::new());
        assert_eq!(Vec::<f64>::decode(text("[1, 0.5]")).unwrap(), [1.0, 0.5]);
        assert_eq!(Vec::<bool>::decode(text("[true,false]")).unwrap(), [true, false]);
        assert_eq!(Vec::<Option<u16>>::decode(text("[null,7]")).unwrap(), [None, Some(7)]);
        assert_eq!(Option::<Vec<i64>>::decode(Value::Null).unwrap(), None);
    }

    #[test]
    fn its_description_is_that_of_a_list() {
        assert_eq!(<Vec<String>>::SQL, SqlType::List(&SqlType::Text));
        assert_eq!(<Option<Vec<Option<u16>>>>::SQL, SqlType::List(&SqlType::Integer));
        assert_eq!((<Vec<String>>::NAME, <Vec<u8>>::NAME), ("Vec<String>", "Vec<u8>"));
        assert_eq!((<Vec<u8>>::SQL, <Vec<u8>>::NULLABLE), (SqlType::Blob, false));
    }

    #[test]
    fn what_a_list_is_made_of() {
        fn value<T>(from: impl IntoColumn<T>) -> Value<'static> {
            from.into_column()
        }
        let ab = Value::List(vec![text("a"), text("b")]).into_owned();
        let owned = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(value::<Vec<String>>(["a", "b"]), ab);
        assert_eq!(value::<Option<Vec<String>>>(["a", "b"]), ab);
        assert_eq!(value::<Vec<String>>(&["a", "b"][..]), ab);
        assert_eq!(value::<Vec<String>>(&owned), ab);
        assert_eq!(value::<Vec<String>>(owned.as_slice()), ab);
        assert_eq!(value::<Vec<String>>(owned), ab);
        assert_eq!(value::<Vec<String>>(Vec::new()), Value::List(vec![]));
        assert_eq!(value::<Vec<i32>>([1, 2]), Value::List(vec![Value::Int(1), Value::Int(2)]));
        assert_eq!(value::<Vec<i32>>(&[1]), Value::List(vec![Value::Int(1)]));
        assert_eq!(value::<Vec<Option<i32>>>([Some(1), None]), Value::List(vec![Value::Int(1), Value::Null]));
    }

    #[test]
    fn others_are_refused() {
        let list = Value::List(vec![Value::Int(1), Value::Null]);
        assert_eq!(refusal::<Vec<i64>>(list.clone()), "expected i64, found NULL as element 2 of the list");
        assert_eq!(refusal::<i64>(list.clone()), "expected i64, found a list of 2 values");
        let nested = Value::List(vec![list]);
        assert_eq!(refusal::<Vec<i64>>(nested), "expected i64, found a list of 2 values as element 1 of the list");
        assert_eq!(
            refusal::<Vec<i8>>(text("[1, 128]")),
            "expected i8 (-128 to 127), found the integer 128, which is out of range as element 2 of the list"
        );
        assert_eq!(refusal::<Vec<i64>>(Value::Null), "expected Vec<i64>, found NULL");
        assert_eq!(
            refusal::<Vec<i64>>(text("{1,2}")),
            "expected Vec<i64>, found text that is not a JSON array: `[` was expected at byte 0"
        );
    }
}
