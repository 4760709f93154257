//! What generated code does with a column's field.

use std::marker::PhantomData;

use super::{ColumnType, Value};
use crate::__private::inert;
use crate::cells::Cells;
use crate::error::Result;
use crate::model::Model;

/// The field type `T`. Its functions win over those of [`NotAColumn`] where it is a column type.
#[derive(Debug)]
pub struct Field<T>(PhantomData<T>);

/// The `Field` of any type.
///
/// Generated code names a field's type as `<T as FieldType>::Field` and never as an argument of a generic type: for one
/// that doesn't exist rustc would suggest, once more, to declare it as a parameter there.
pub trait FieldType: Sized {
    /// The field.
    type Field;
}

impl<T> FieldType for T {
    type Field = Field<T>;
}

impl<T: ColumnType> Field<T> {
    /// The field from its cell.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`](crate::Error::Decode)
    #[inline]
    pub fn decode<M: Model>(cells: &Cells<'_>, column: usize) -> Result<T> {
        cells.column::<M, T>(column)
    }

    /// The value of the field.
    #[inline]
    pub fn encode(field: &T) -> Value<'_> {
        field.encode()
    }

    /// A copy of the field.
    #[inline]
    pub fn duplicate(field: &T) -> T {
        field.clone()
    }
}

/// Stands in for the functions of `Field` where the type is no column type, so that the model's description is the one
/// place that reports it.
#[allow(clippy::missing_errors_doc)]
pub trait NotAColumn<T> {
    /// Never runs.
    fn decode<M: Model>(_: &Cells<'_>, _: usize) -> Result<T> {
        inert()
    }

    /// Never runs.
    fn encode(_: &T) -> Value<'_> {
        inert()
    }

    /// Never runs.
    fn duplicate(_: &T) -> T {
        inert()
    }
}

impl<T> NotAColumn<T> for Field<T> {}
