//! Structs that are selected from the rows of a model.

use std::marker::PhantomData;

use crate::error::Result;
use crate::model::Model;
use crate::query::Query;
use crate::query::column::{Column, Term};
use crate::query::node::Node;
use crate::query::select::{Select, Selected};

/// A struct whose fields are selected from the rows of a model. Implemented by
/// [`#[derive(Projection)]`](derive@crate::Projection).
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub year: Option<i32>,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
///
/// #[derive(Projection, Debug, PartialEq)]
/// #[projection(of = Author)]
/// struct Summary {
///     name: String, // the column of this name
///     #[projection(value = Author::BOOKS.count())]
///     books: i64,
///     #[projection(value = Author::BOOKS.max(Book::YEAR))]
///     latest: Option<i32>,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([1969, 1974].map(|year| Book::draft().year(year))))?;
/// let summaries = s.query::<Author>().select_as::<Summary>().all()?;
/// assert_eq!(summaries, [Summary { name: "Ursula".into(), books: 2, latest: Some(1974) }]);
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a projection",
    label = "this can't be selected",
    note = "help: annotate `{Self}` with `#[derive(Projection)]` and `#[projection(of = …)]`, or `select` a tuple of columns",
    note = "see orm_core::errors [projection-without-derive]"
)]
pub trait Projection: Sized {
    /// The model.
    type Model: Model;

    /// Says what is selected, a value a field.
    fn values(values: &mut Selection<Self::Model>);

    /// The struct from a row's cells, in that order.
    ///
    /// # Errors
    ///
    /// [`Error::Selected`](crate::Error::Selected)
    fn take(cells: &mut Selected<'_>) -> Result<Self>;
}

/// What a [`Projection`] selects from rows of `M`.
#[derive(Debug)]
pub struct Selection<M> {
    nodes: Vec<Node>,
    model: PhantomData<fn() -> M>,
}

impl<M> Selection<M> {
    /// One value more, for a field of type `T`.
    pub fn add<T>(&mut self, value: impl FieldValue<M, T>) {
        self.nodes.push(value.into_node());
    }
}

/// What can be selected from rows of `M` for a field of type `T`: a column of that type, stored or computed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be selected from `{M}` for a field of type `{T}`",
    label = "the field is of type `{T}`",
    note = "help: give the field the type of what is selected; a value that may be missing is an `Option<…>`",
    note = "see orm_core::errors [projection-type-differs]"
)]
pub trait FieldValue<M, T> {
    #[doc(hidden)]
    fn into_node(self) -> Node;
}

impl<M, T, C: Term> FieldValue<M, T> for Column<M, T, C> {
    fn into_node(self) -> Node {
        Column::into_node(self)
    }
}

impl<'s, T: Model> Query<'s, T> {
    /// Asks for structs of values instead of rows. Sends what [`select`](Query::select) of the fields sends.
    pub fn select_as<P: Projection<Model = T>>(self) -> Select<'s, T, P> {
        let mut selection = Selection { nodes: Vec::new(), model: PhantomData };
        P::values(&mut selection);
        Select::with(self.session, self.statement, selection.nodes, P::take)
    }
}
