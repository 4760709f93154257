//! Where Rust types meet column types, and nowhere else.
//!
//! A [`Value`] is what travels between a model and a backend. [`ColumnType`] says how a Rust type becomes one and is
//! read back; [`IntoColumn`] says what else may be given where a column of that type is asked for.

use std::borrow::Cow;

use crate::schema::{Domain, SqlType};

mod decimal;
pub(crate) mod field;
pub(crate) mod json;
mod list;
mod scalar;
mod shape;
pub(crate) mod stamp;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;
#[cfg(feature = "rust_decimal")]
mod with_rust_decimal;
#[cfg(feature = "serde_json")]
mod with_serde_json;
#[cfg(feature = "uuid")]
mod with_uuid;

pub(crate) use self::decimal::{digits_behind, shortest};
pub use self::shape::{Comparable, Element, List, Listed, Ordered, Scalar, Shape, Unlisted};
pub use crate::error::DecodeError;

/// One value of a row, borrowed from it or owned.
///
/// Decimals are equal as numbers: `1.50` is `1.5`.
#[derive(Debug, Clone, Default)]
pub enum Value<'a> {
    /// `NULL`
    #[default]
    Null,
    /// A truth value.
    Bool(bool),
    /// An integer of up to 64 bits.
    Int(i64),
    /// An integer above `i64::MAX`.
    BigUnsigned(u64),
    /// A floating point number.
    Real(f64),
    /// An exact decimal number in its usual notation.
    Decimal(Cow<'a, str>),
    /// Text.
    Text(Cow<'a, str>),
    /// A date, a time of day, both, or an instant, in the notation of ISO 8601; an instant is in UTC and ends with `Z`.
    /// A backend whose engine has no type for it gives it back as [`Text`](Value::Text).
    Temporal(Cow<'a, str>),
    /// Bytes.
    Blob(Cow<'a, [u8]>),
    /// A list. A backend whose engine has no type for it stores a JSON array, and gives it back as
    /// [`Text`](Value::Text).
    List(Vec<Value<'a>>),
}

impl PartialEq<Value<'_>> for Value<'_> {
    #[inline]
    fn eq(&self, other: &Value<'_>) -> bool {
        match (self, other) {
            (Value::Int(one), Value::Int(other)) => one == other,
            (Value::Text(one), Value::Text(other)) | (Value::Temporal(one), Value::Temporal(other)) => one == other,
            (Value::Null, Value::Null) => true,
            (Value::Bool(one), Value::Bool(other)) => one == other,
            (Value::BigUnsigned(one), Value::BigUnsigned(other)) => one == other,
            (Value::Real(one), Value::Real(other)) => one == other,
            (Value::Decimal(one), Value::Decimal(other)) => shortest(one) == shortest(other),
            (Value::Blob(one), Value::Blob(other)) => one == other,
            (Value::List(one), Value::List(other)) => one == other,
            // Of two kinds; each is named, so that a new one isn't forgotten above.
            (
                Value::Null
                | Value::Bool(_)
                | Value::Int(_)
                | Value::BigUnsigned(_)
                | Value::Real(_)
                | Value::Decimal(_)
                | Value::Text(_)
                | Value::Temporal(_)
                | Value::Blob(_)
                | Value::List(_),
                _,
            ) => false,
        }
    }
}

impl Value<'_> {
    /// The same value, borrowed from this one.
    #[inline]
    #[must_use]
    pub fn borrowed(&self) -> Value<'_> {
        match self {
            Value::Text(text) => Value::Text(text.as_ref().into()),
            Value::Decimal(text) => Value::Decimal(text.as_ref().into()),
            Value::Temporal(text) => Value::Temporal(text.as_ref().into()),
            Value::Blob(bytes) => Value::Blob(bytes.as_ref().into()),
            Value::List(values) => Value::List(values.iter().map(Value::borrowed).collect()),
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(*value),
            Value::Int(value) => Value::Int(*value),
            Value::BigUnsigned(value) => Value::BigUnsigned(*value),
            Value::Real(value) => Value::Real(*value),
        }
    }

    /// The value, independent of what it was borrowed from.
    #[inline]
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(value),
            Value::Int(value) => Value::Int(value),
            Value::BigUnsigned(value) => Value::BigUnsigned(value),
            Value::Real(value) => Value::Real(value),
            Value::Decimal(value) => Value::Decimal(Cow::Owned(value.into_owned())),
            Value::Text(value) => Value::Text(Cow::Owned(value.into_owned())),
            Value::Temporal(value) => Value::Temporal(Cow::Owned(value.into_owned())),
            Value::Blob(value) => Value::Blob(Cow::Owned(value.into_owned())),
            Value::List(values) => Value::List(values.into_iter().map(Value::into_owned).collect()),
        }
    }

    /// The integer that it is, or what else it is. An integer has nothing to drop, of which nobody else tells the compiler.
    #[inline(always)]
    pub(crate) fn into_integer(self) -> Result<i64, Self> {
        match self {
            Value::Int(integer) => {
                std::mem::forget(self);
                Ok(integer)
            }
            other => Err(other),
        }
    }

    /// Whether the value is `NULL`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }
}

/// A Rust type that can be a column.
///
/// Implemented for the integer and float types, `bool`, `String`, `Vec<u8>`, `Option` of these, and, behind the
/// features `chrono`, `jiff`, `uuid`, `serde_json` and `rust_decimal`, for the types of those crates. A `Vec` of an
/// [`Element`] is a list.
/// [`#[derive(ColumnType)]`](derive@crate::ColumnType) implements it for a newtype or an enum of your own; by hand it
/// is a few lines:
///
/// ```
/// use orm_core::{ColumnType, DecodeError, Scalar, SqlType, Value};
///
/// /// A colour, stored as the number 0xRRGGBB.
/// #[derive(Clone, Debug, PartialEq)]
/// struct Rgb(u8, u8, u8);
///
/// impl ColumnType for Rgb {
///     const SQL: SqlType = SqlType::BigInt;
///     const NAME: &'static str = concat!(module_path!(), "::Rgb");
///     type OrNull = Option<Rgb>;
///     type Shape = Scalar;
///
///     fn encode(&self) -> Value<'_> {
///         Value::Int(i64::from(self.0) << 16 | i64::from(self.1) << 8 | i64::from(self.2))
///     }
///
///     fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
///         let number = u32::decode(value)?;
///         let [_, r, g, b] = number.to_be_bytes();
///         Ok(Rgb(r, g, b))
///     }
/// }
///
/// assert_eq!(Rgb::decode(Rgb(1, 2, 3).encode()).unwrap(), Rgb(1, 2, 3));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a column type",
    label = "this can't be a column",
    note = "help: a type of your own can be one: `#[derive(Clone, ColumnType)]`, or implement `orm_core::ColumnType`; text is a `String`",
    note = "help: rows of another model are a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `ManyToMany<T>`",
    note = "see orm_core::errors [column-type-unsupported]"
)]
pub trait ColumnType: Clone + Sized + 'static {
    /// What the database stores.
    const SQL: SqlType;
    /// The type's own name, by which a foreign key and the key it references are compared.
    const NAME: &'static str;
    /// Whether the column takes `NULL`: `true` for `Option` only.
    const NULLABLE: bool = false;
    /// Which of those values it has; a `default` of the column is compared with it.
    const DOMAIN: Domain = Domain::Unknown;
    /// The value as [`encode`](ColumnType::encode) writes it, if it is one of the type.
    #[doc(hidden)]
    const CANONICAL: fn(Value<'_>) -> Option<Value<'static>> =
        |value| Some(Self::decode(value).ok()?.encode().into_owned());
    /// The type of a value of this one that may be missing: `Option<Self>`, and `Self` for an `Option`.
    type OrNull: ColumnType;
    /// What the values are beside others: [`Scalar`] for a single value, which has an order and can be in a list.
    type Shape: Shape;

    /// The value to store.
    fn encode(&self) -> Value<'_>;

    /// The value that was stored.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] says what was found instead; the session adds model, column and key.
    fn decode(value: Value<'_>) -> Result<Self, DecodeError>;
}

/// What can be given where a value for a column of type `T` is asked for.
///
/// `T` itself; `&str` for `String`; `&[u8]` for `Vec<u8>`; an array or a slice for a list, such as `["a", "b"]` for
/// `Vec<String>`; and all of these, without `Some`, for an `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a column of type `{T}`",
    label = "the column is of type `{T}`",
    note = "help: write a value of type `{T}`; where that is a `String` a `&str` will do, where it is a list an array, `[\"a\", \"b\"]`, where it is a wider number `x.into()`, and a number with a fraction is `1.0`",
    note = "see orm_core::errors [value-type-differs]"
)]
pub trait IntoColumn<T> {
    /// The value to store.
    fn into_column(self) -> Value<'static>;
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> IntoColumn<T> for T {
    fn into_column(self) -> Value<'static> {
        self.encode().into_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> IntoColumn<Option<T>> for T {
    fn into_column(self) -> Value<'static> {
        self.encode().into_owned()
    }
}
