//! The cells of one row, as [`Model::decode`](crate::Model::decode) reads them.

use std::cell::Cell;

use crate::backend::Row;
use crate::error::{DecodeError, Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::value::{ColumnType, Value};

/// The cells of one model in a row that a statement returned.
pub struct Cells<'a> {
    row: &'a dyn Row,
    start: usize,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(row: &'a dyn Row, start: usize) -> Self {
        Cells { row, start }
    }

    /// The cell at this position, as the field's type.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] names the model, the field and the key of the row.
    #[inline]
    pub fn column<M: Model, T: ColumnType>(&self, column: usize) -> Result<T> {
        match T::decode(self.row.get(self.start + column)) {
            Ok(value) => Ok(value),
            Err(source) => Err(self.undecodable(M::META, column, source)),
        }
    }

    #[inline]
    pub(crate) fn value(&self, column: usize) -> Value<'_> {
        self.row.get(self.start + column)
    }

    #[cold]
    fn undecodable(&self, meta: &'static ModelMeta, column: usize, source: DecodeError) -> Error {
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
        Value::Decimal(value) => value.to_string(),
        Value::Text(value) => format!("{value:?}"),
        Value::Temporal(value) => value.to_string(),
        Value::Blob(value) => format!("x'{}'", value.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
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
