//! All that `#[derive(Model)]` implements, and what a person could write by hand.

use crate::error::Result;
use crate::hooks::HookTable;
use crate::schema::ModelMeta;
use crate::value::{ColumnType, IntoColumn, Value};

pub use crate::cells::Cells;

/// A struct that is a row of a table. Implemented by [`#[derive(Model)]`](derive@crate::Model).
///
/// Relationship fields ([`HasMany`](crate::HasMany), [`HasOne`](crate::HasOne), [`BelongsTo`](crate::BelongsTo)) hold
/// nothing; the accessors of the same name ask the [`Session`](crate::Session).
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Country {
///     #[column(primary_key)]
///     pub code: String,
///     pub name: String,
/// }
///
/// assert_eq!(Country::META.table, "country");
/// assert_eq!(Country::META.columns[0].name, "code");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    label = "this is not a model",
    note = "help: annotate `{Self}` with `#[derive(Model)]`; a relationship to one of several models names its keys, `one_of(…)`",
    note = "see orm_core::errors [target-not-a-model]"
)]
pub trait Model: Sized + 'static {
    /// The type of the primary key: the column's own type, or a tuple for a composite key.
    type Key;

    /// What distinguishes this model from every other one in the program, also from one of the same name in another
    /// module or function: the path and place of its declaration.
    const IDENTITY: &'static str;

    /// The model's description.
    const META: &'static ModelMeta;

    /// The struct from a row's cells, in the order of [`META.columns`](ModelMeta::columns).
    ///
    /// # Errors
    ///
    /// [`Error::Decode`](crate::Error::Decode) names the model, the column and the key of the row.
    fn decode(cells: &Cells<'_>) -> Result<Self>;

    /// The value of the column at this position of [`META.columns`](ModelMeta::columns).
    fn value(&self, column: usize) -> Value<'_>;

    /// The model's [`Hooks`](crate::Hooks), if it has some.
    #[doc(hidden)]
    const HOOKS: Option<HookTable<Self>> = None;

    /// A second copy of the row, for [`Session::update`](crate::Session::update) to change.
    fn duplicate(&self) -> Self;
}

/// The column number `C` of a model, by which a collection can be keyed: no two of one parent have the same value there.
#[diagnostic::on_unimplemented(
    message = "this collection of `{Self}` is not keyed by a column that is unique in it",
    label = "there is no key to find a member by",
    note = "see orm_core::errors [keyed-by-not-unique]"
)]
pub trait ColumnAt<const C: usize>: Model {
    /// The type of its values.
    type Type;
}

/// A model with a column that counts the updates of its rows, `#[column(version)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no version column",
    label = "nothing tells one state of its rows from a later one",
    note = "help: add a field to `{Self}`: `#[column(version)] version: i64`",
    note = "see orm_core::errors [no-version]"
)]
pub trait Versioned: Model {
    /// The column's type.
    type Version: ColumnType;
    /// The column's position.
    const VERSION: usize;
}

/// What can be given where a primary key of type `K` is asked for.
///
/// A key of one column takes what [`IntoColumn`] takes (`&str` for `String`); a composite key takes a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a primary key of this model",
    label = "the primary key is of type `{K}`",
    note = "help: write a key of type `{K}`; a composite key is a tuple of its columns' values in the struct's order",
    note = "see orm_core::errors [wrong-key]"
)]
pub trait IntoKey<K> {
    /// The values of the key's columns, in order.
    fn into_key(self) -> Vec<Value<'static>>;
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType, V: IntoColumn<T>> IntoKey<T> for V {
    fn into_key(self) -> Vec<Value<'static>> {
        vec![self.into_column()]
    }
}

macro_rules! composite_key {
    ($($value:ident: $column:ident),+) => {
        #[diagnostic::do_not_recommend]
        impl<$($column: ColumnType, $value: IntoColumn<$column>),+> IntoKey<($($column,)+)> for ($($value,)+) {
            fn into_key(self) -> Vec<Value<'static>> {
                #[allow(non_snake_case)]
                let ($($value,)+) = self;
                vec![$($value.into_column()),+]
            }
        }
    };
}

composite_key!(V1: T1, V2: T2);
composite_key!(V1: T1, V2: T2, V3: T3);
composite_key!(V1: T1, V2: T2, V3: T3, V4: T4);
