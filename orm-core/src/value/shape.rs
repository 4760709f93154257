//! What the values of a column type are beside others: whether they have an order, and whether they can be in a list.

use super::ColumnType;

/// What [`ColumnType::Shape`] can be: [`Scalar`], [`Unlisted`] or [`List`].
pub trait Shape {}

/// A single value: it comes before or after others of its type, and a `Vec` of such values is a column.
#[derive(Debug, Clone, Copy)]
pub enum Scalar {}

/// A value that comes before or after others of its type, and of which a `Vec` is no column: a `u8`, because a `Vec<u8>` is
/// bytes; bytes, and JSON.
#[derive(Debug, Clone, Copy)]
pub enum Unlisted {}

/// Several values: they are no elements of another list, and nothing says which of two lists comes first.
#[derive(Debug, Clone, Copy)]
pub enum List {}

impl Shape for Scalar {}
impl Shape for Unlisted {}
impl Shape for List {}

/// A shape with an order.
pub trait Ordered: Shape {}

impl Ordered for Scalar {}
impl Ordered for Unlisted {}

/// A shape that lists are made of.
pub trait Listed: Shape {}

impl Listed for Scalar {}

/// Column types whose values come one before the other: all but lists.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no order: of two lists neither comes first with every database",
    label = "this column is a list",
    note = "help: compare lists with `eq`, `contains`, `contains_all` and `overlaps`; `len()` has an order",
    note = "see orm_core::errors [list-without-order]"
)]
pub trait Comparable {}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Comparable for T where T::Shape: Ordered {}

/// A column type whose `Vec` is a column too: each [`ColumnType`] whose shape is [`Scalar`], and `Option` of one, which may be
/// `NULL` in the list.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Clone, Debug, PartialEq, ColumnType)]
/// pub enum Genre {
///     Novel,
///     Essay,
/// }
///
/// #[derive(Model)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     pub genres: Vec<Genre>,
///     pub stars: Option<Vec<Option<i16>>>,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// let book = s.insert(Book::draft().genres([Genre::Essay]).stars([Some(4), None]))?;
/// assert_eq!(s.query::<Book>().filter(Book::GENRES.contains(Genre::Essay)).one()?, book);
/// assert_eq!(s.query::<Book>().filter(Book::STARS.contains(None::<i16>)).count()?, 1);
/// # Ok(()) }
/// ```
///
/// PostgreSQL has an array of the element's type for it: `TEXT[]`, `SMALLINT[]`. SQLite and MySQL have none, and get a JSON
/// array: numbers and truth values as such, all else as text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element of a list that a column holds",
    label = "a list of these can't be a column",
    note = "help: a column is a list of numbers, `bool`, `String`, times, UUIDs, decimals, or of your own type with `#[derive(Clone, ColumnType)]`",
    note = "help: rows of another model are a relationship: `HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `ManyToMany<T>`",
    note = "see orm_core::errors [list-element-unsupported]"
)]
pub trait Element: ColumnType {}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Element for T where T::Shape: Listed {}
