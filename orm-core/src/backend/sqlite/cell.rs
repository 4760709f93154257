//! From SQLite's cells to values.

use std::borrow::Cow;

use rusqlite::types::ValueRef;

use super::super::Row;
use crate::value::{ColumnType, DecodeError, Value};

pub(super) struct SqliteRow<'a>(pub(super) &'a rusqlite::Row<'a>);

impl Row for SqliteRow<'_> {
    fn get(&self, column: usize) -> Value<'_> {
        value(self.0, column)
    }

    fn name(&self, column: usize) -> Option<&str> {
        self.0.as_ref().column_name(column).ok()
    }

    fn as_sqlite(&self) -> Option<&rusqlite::Row<'_>> {
        Some(self.0)
    }
}

/// The cell at this position.
#[inline]
pub(crate) fn value<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Value<'a> {
    from_sqlite(cell(row, column))
}

/// The same as an integer, or what else it is.
#[inline(always)]
pub(crate) fn integer<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<i64, Value<'a>> {
    match cell(row, column) {
        ValueRef::Integer(integer) => Ok(integer),
        other => Err(from_sqlite(other)),
    }
}

/// The same, as the field's type.
///
/// What most cells are is told apart before the field's type is asked, and that in each case anew: so the compiler leaves
/// out, of the way from an integer to a `String` and the like, all but what happens. Left to itself it would call this, and
/// put the field together from what comes back.
#[inline(always)]
pub(crate) fn decode<T: ColumnType>(row: &rusqlite::Row<'_>, column: usize) -> Result<T, DecodeError> {
    match cell(row, column) {
        ValueRef::Integer(value) => T::decode(Value::Int(value)),
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => T::decode(Value::Text(Cow::Borrowed(text))),
            Err(_) => decode_other(ValueRef::Blob(bytes)),
        },
        other => decode_other(other),
    }
}

#[inline(never)]
fn decode_other<T: ColumnType>(cell: ValueRef<'_>) -> Result<T, DecodeError> {
    T::decode(from_sqlite(cell))
}

#[inline(always)]
fn cell<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> ValueRef<'a> {
    match row.get_ref(column) {
        Ok(cell) => cell,
        // A column that the statement doesn't have. It is named: what is not would have to be dropped in the other case too.
        Err(error) => missing(error),
    }
}

#[cold]
fn missing(_: rusqlite::Error) -> ValueRef<'static> {
    ValueRef::Null
}

fn from_sqlite(cell: ValueRef<'_>) -> Value<'_> {
    match cell {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Int(value),
        ValueRef::Real(value) => Value::Real(value),
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Value::Text(Cow::Borrowed(text)),
            Err(_) => Value::Blob(Cow::Borrowed(bytes)),
        },
        ValueRef::Blob(bytes) => Value::Blob(Cow::Borrowed(bytes)),
    }
}
