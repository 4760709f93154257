//! The cells of one row, as [`Model::decode`](crate::Model::decode) reads them.

use std::cell::Cell;

use crate::backend::Row;
#[cfg(feature = "sqlite")]
use crate::backend::sqlite::cell;
use crate::error::{DecodeError, Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::value::{ColumnType, Value, shortest};

/// A row, by its own type where that is worth it.
#[derive(Clone, Copy)]
enum Source<'a> {
    #[cfg(feature = "sqlite")]
    Sqlite(&'a rusqlite::Row<'a>),
    Any(&'a dyn Row),
}

impl<'a> Source<'a> {
    fn new(row: &'a dyn Row) -> Self {
        #[cfg(feature = "sqlite")]
        if let Some(row) = row.as_sqlite() {
            return Source::Sqlite(row);
        }
        Source::Any(row)
    }

    #[inline]
    fn value(self, column: usize) -> Value<'a> {
        match self {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => cell::value(row, column),
            Source::Any(row) => row.get(column),
        }
    }

    #[inline(always)]
    fn integer(self, column: usize) -> Result<i64, Value<'a>> {
        match self {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => cell::integer(row, column),
            Source::Any(row) => match row.get(column) {
                Value::Int(integer) => Ok(integer),
                other => Err(other),
            },
        }
    }

    #[inline(always)]
    fn decode<T: ColumnType>(self, column: usize) -> Result<T, DecodeError> {
        match self {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => cell::decode(row, column),
            Source::Any(row) => decode_any(row, column),
        }
    }
}

/// Not inlined: where SQLite is compiled in, most rows are SQLite's.
#[inline(never)]
fn decode_any<T: ColumnType>(row: &dyn Row, column: usize) -> Result<T, DecodeError> {
    T::decode(row.get(column))
}

/// The cells of one model in a row that a statement returned.
#[derive(Clone, Copy)]
pub struct Cells<'a> {
    source: Source<'a>,
    start: usize,
    /// The key, where it is an integer that was read already.
    key: Option<i64>,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(row: &'a dyn Row, start: usize) -> Self {
        Cells { source: Source::new(row), start, key: None }
    }

    /// The key is this integer: it isn't read again.
    #[inline]
    pub(crate) fn set_key(&mut self, key: i64) {
        self.key = Some(key);
    }

    /// The cell at this position, as the field's type.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] names the model, the field and the key of the row.
    #[inline(always)]
    pub fn column<M: Model, T: ColumnType>(&self, column: usize) -> Result<T> {
        let decoded = match (self.key, M::META.key) {
            (Some(key), &[at]) if at == column => T::decode(Value::Int(key)),
            _ => self.source.decode(self.start + column),
        };
        match decoded {
            Ok(value) => Ok(value),
            Err(source) => Err(self.undecodable(M::META, column, source)),
        }
    }

    /// The cell as an integer, or what else it is.
    #[inline(always)]
    pub(crate) fn integer(&self, column: usize) -> Result<i64, Value<'a>> {
        self.source.integer(self.start + column)
    }

    #[inline]
    pub(crate) fn value(&self, column: usize) -> Value<'a> {
        self.source.value(self.start + column)
    }

    #[cold]
    pub(crate) fn undecodable(&self, meta: &'static ModelMeta, column: usize, source: DecodeError) -> Error {
        let key: Vec<_> = meta.key.iter().map(|&at| self.value(at)).collect();
        Error::Decode { model: meta.name, field: meta.columns[column].field, key: key_text(&key), source }
    }
}

/// A primary key for messages: `7`, `"text"`, `(1, 2)`.
pub(crate) fn key_text(key: &[Value<'_>]) -> Box<str> {
    match key {
        [single] => value_text(single).into(),
        several => format!("({})", several.iter().map(value_text).collect::<Vec<_>>().join(", ")).into(),
    }
}

/// A value for messages.
pub(crate) fn value_text(value: &Value<'_>) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::BigUnsigned(value) => value.to_string(),
        Value::Real(value) => value.to_string(),
        Value::Decimal(value) => shortest(value).to_owned(),
        Value::Text(value) => format!("{value:?}"),
        Value::Temporal(value) => value.to_string(),
        Value::Blob(value) => format!("x'{}'", value.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
        Value::List(values) => format!("[{}]", values.iter().map(value_text).collect::<Vec<_>>().join(", ")),
    }
}

/// A row made of values that are moved out as they are read, each once.
pub(crate) struct Taken<'a>(&'a [Cell<Value<'static>>]);

impl<'a> Taken<'a> {
    pub(crate) fn from(values: &'a mut [Value<'static>]) -> Self {
        Taken(Cell::from_mut(values).as_slice_of_cells())
    }
}

impl Row for Taken<'_> {
    fn get(&self, column: usize) -> Value<'_> {
        self.0[column].take()
    }

    fn name(&self, _: usize) -> Option<&str> {
        None
    }
}
