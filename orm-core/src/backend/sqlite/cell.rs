//! From SQLite's cells to values.

use std::borrow::Cow;

use rusqlite::types::ValueRef;

use super::super::Row;
use crate::value::Value;

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
    // The error is a column that the statement doesn't have.
    match row.get_ref(column).unwrap_or(ValueRef::Null) {
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
