//! Values instead of rows.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::backend::Row;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::column::{Column, Term};
use crate::query::condition::{Condition, IntoCondition, IntoHaving};
use crate::query::node::Node;
use crate::query::order::{IntoOrder, orderings};
use crate::query::statement::Statement;
use crate::query::writer::Writer;
use crate::schema::{ModelMeta, SqlType};
use crate::session::Session;
use crate::value::{ColumnType, Value};

/// A question for an `R` of values for each row of `M`, from [`Query::select`](crate::Query::select).
///
/// ```
/// use orm_core::{count, prelude::*};
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert_all([("A", 1969), ("B", 1974), ("C", 1974)].map(|(title, year)| Book::draft().title(title).year(year)))?;
/// let fruitful: Vec<(i32, i64)> = s
///     .query::<Book>()
///     .select((Book::YEAR, count()))
///     .group_by(Book::YEAR)
///     .having(count().gt(1))
///     .all()?;
/// assert_eq!(fruitful, [(1974, 2)]);
/// # Ok(()) }
/// ```
#[must_use = "a query asks nothing until `all`, `first` or `one`"]
pub struct Select<'s, M, R> {
    session: &'s Session,
    statement: Statement,
    selected: Vec<Node>,
    take: Take<R>,
    /// Whether it is the query's rows that a limit or an offset leaves out, and not results.
    of_rows: bool,
    model: PhantomData<fn() -> M>,
}

/// What can be selected from rows of `M`: a column, stored or computed, or a tuple of up to twelve of what can be.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be selected from `{M}`",
    label = "this is not a column of `{M}`",
    note = "help: take columns of `{M}`, or those of a related model with `path`: `Book::AUTHOR.path(Author::NAME)`",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait Selectable<M> {
    /// What comes back for each row.
    type Row;

    #[doc(hidden)]
    fn add_to(self, nodes: &mut Vec<Node>);

    #[doc(hidden)]
    fn take(cells: &mut Selected<'_>) -> Result<Self::Row>;
}

/// The cells of a row, taken one after the other.
pub struct Selected<'a> {
    row: &'a dyn Row,
    start: usize,
    taken: usize,
    meta: &'static ModelMeta,
}

impl<'a> Selected<'a> {
    /// Those that begin at this position.
    pub(super) fn new(row: &'a dyn Row, start: usize, meta: &'static ModelMeta) -> Self {
        Selected { row, start, taken: 0, meta }
    }

    /// The next cell.
    ///
    /// # Errors
    ///
    /// [`Error::Selected`]
    #[doc(hidden)]
    pub fn take<T: ColumnType>(&mut self) -> Result<T> {
        self.taken += 1;
        T::decode(as_number(self.row.get(self.start + self.taken - 1), T::SQL)).map_err(|source| Error::Selected {
            model: self.meta.name,
            position: self.taken,
            source,
        })
    }
}

/// Some engines add up integers to decimals.
fn as_number(value: Value<'_>, sql_type: SqlType) -> Value<'_> {
    match (&value, sql_type) {
        (Value::Decimal(text), SqlType::BigInt) => text.parse().map_or(value, Value::Int),
        (Value::Decimal(text), SqlType::Double) => text.parse().map_or(value, Value::Real),
        _ => value,
    }
}

impl<M, T: ColumnType, C: Term> Selectable<M> for Column<M, T, C> {
    type Row = T;

    fn add_to(self, nodes: &mut Vec<Node>) {
        nodes.push(self.into_node());
    }

    fn take(cells: &mut Selected<'_>) -> Result<T> {
        cells.take()
    }
}

macro_rules! tuples {
    ($($($part:ident)+;)+) => { $(
        impl<M, $($part: Selectable<M>),+> Selectable<M> for ($($part,)+) {
            type Row = ($($part::Row,)+);

            fn add_to(self, nodes: &mut Vec<Node>) {
                #[allow(non_snake_case)]
                let ($($part,)+) = self;
                $($part.add_to(nodes);)+
            }

            fn take(cells: &mut Selected<'_>) -> Result<Self::Row> {
                Ok(($($part::take(cells)?,)+))
            }
        }
    )+ };
}

tuples! {
    P1;
    P1 P2;
    P1 P2 P3;
    P1 P2 P3 P4;
    P1 P2 P3 P4 P5;
    P1 P2 P3 P4 P5 P6;
    P1 P2 P3 P4 P5 P6 P7;
    P1 P2 P3 P4 P5 P6 P7 P8;
    P1 P2 P3 P4 P5 P6 P7 P8 P9;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12;
}

/// What is selected, and how it is read.
pub(super) fn parts<M, P: Selectable<M>>(projection: P) -> (Vec<Node>, Take<P::Row>) {
    let mut selected = Vec::new();
    projection.add_to(&mut selected);
    (selected, P::take)
}

/// Reads the values of a row.
pub(super) type Take<R> = fn(&mut Selected<'_>) -> Result<R>;

impl<'s, M, R> Select<'s, M, R> {
    pub(super) fn session(&self) -> &'s Session {
        self.session
    }

    /// The statement, and what it selects if that is one column.
    pub(super) fn into_parts(mut self) -> (Statement, Node) {
        let statement = self.statement().into_owned();
        (statement, self.selected.pop().unwrap_or(Node::Value(Value::Null)))
    }

    /// Whether it makes one result of several rows, without groups.
    fn aggregates(&self) -> bool {
        self.selected.iter().any(Node::is_aggregate)
    }

    /// What is sent. The one result for all rows has no order.
    fn statement(&self) -> Cow<'_, Statement> {
        if self.aggregates() && self.statement.group.is_empty() {
            return Cow::Owned(Statement { order: Vec::new(), ..self.statement.clone() });
        }
        Cow::Borrowed(&self.statement)
    }
}

impl<'s, M: Model, R> Select<'s, M, R> {
    pub(super) fn new<P: Selectable<M, Row = R>>(session: &'s Session, statement: Statement, projection: P) -> Self {
        let (selected, take) = parts(projection);
        Select::with(session, statement, selected, take)
    }

    pub(super) fn with(session: &'s Session, statement: Statement, selected: Vec<Node>, take: Take<R>) -> Self {
        let of_rows = statement.is_cut();
        let select = Select { session, statement, selected, take, of_rows, model: PhantomData };
        if select.aggregates() { select.of_chosen() } else { select }
    }

    /// Several rows become one result: first those are left out that are to be.
    fn of_chosen(mut self) -> Self {
        if std::mem::take(&mut self.of_rows) {
            self.statement = self.statement.chosen();
        }
        self
    }

    /// Only rows for which this holds; several filters have to hold together.
    pub fn filter(mut self, condition: impl IntoCondition<M>) -> Self {
        self.statement.filter.extend(condition.into_condition().map(Condition::into_node));
        self
    }

    /// Sorts what is returned; a further call sorts what is equal in the earlier ones.
    pub fn order_by(mut self, order: impl IntoOrder<M>) -> Self {
        self.statement.order.extend(orderings(order));
        self
    }

    /// Leaves out what was returned already: `SELECT DISTINCT`. Of a query with a limit these are the rows within it, and what
    /// is returned of them has no order but that of a further [`order_by`](Select::order_by).
    pub fn distinct(self) -> Self {
        let mut select = self.of_chosen();
        select.statement.distinct = true;
        select
    }

    /// One result for all rows that are equal in these columns, one or a tuple of them; a further call adds more.
    pub fn group_by(self, columns: impl Selectable<M>) -> Self {
        let mut select = self.of_chosen();
        columns.add_to(&mut select.statement.group);
        select
    }

    /// Only groups for which this holds: a condition on aggregates or on the columns that are grouped by.
    pub fn having(mut self, condition: impl IntoHaving<M>) -> Self {
        self.statement.having.extend(condition.into_node());
        self
    }

    /// At most this many results.
    pub fn limit(mut self, rows: u64) -> Self {
        self.statement.limit = Some(rows);
        self.of_rows = false;
        self
    }

    /// Leaves out this many results at the beginning.
    pub fn offset(mut self, rows: u64) -> Self {
        self.statement.offset = Some(rows);
        self.of_rows = false;
        self
    }

    /// The values of each row. Sends one `SELECT`.
    ///
    /// # Errors
    ///
    /// [`Error::Selected`] when a value is of another type than the column's; [`Error::MissingTable`] and
    /// [`Error::MissingColumn`] when the database doesn't have the model's table or column; [`Error::ReadOnly`] for a
    /// [lock](crate::Query::for_update) by a session that only reads; [`Error::Database`] when the database refuses to aggregate so.
    pub fn all(self) -> Result<Vec<R>> {
        if self.statement.lock {
            self.session.may_lock()?;
        }
        let writer = self.written();
        let mut rows = Vec::new();
        self.session.query_rows(M::META, &writer.sql, &writer.values, |row| {
            rows.push((self.take)(&mut Selected::new(row, 0, M::META))?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The values of the first row, if there is one. Sends what [`all`](Select::all) sends, with `LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Select::all).
    pub fn first(self) -> Result<Option<R>> {
        Ok(self.at_most(1).all()?.into_iter().next())
    }

    /// The values of the only row. Sends what [`all`](Select::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is none or more than one, and those of [`all`](Select::all).
    pub fn one(self) -> Result<R> {
        self.one_or_none()?.ok_or(Error::NotOne { model: M::META.name, several: false })
    }

    /// The values of the only row, if there is one. Sends what [`all`](Select::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is more than one, and those of [`all`](Select::all).
    pub fn one_or_none(self) -> Result<Option<R>> {
        let mut rows = self.at_most(2).all()?;
        match rows.len() {
            0 | 1 => Ok(rows.pop()),
            _ => Err(Error::NotOne { model: M::META.name, several: true }),
        }
    }

    /// How many results [`all`](Select::all) would return: one of aggregates without groups. Sends `SELECT count(*)`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Select::all).
    pub fn count(self) -> Result<u64> {
        let mut writer = Writer::new(self.session.dialect());
        let aggregates = self.aggregates();
        self.statement().write_count(&mut writer, aggregates, |writer| writer.nodes(&self.selected, Some("value_")));
        self.session.count(M::META, &writer)
    }

    fn at_most(mut self, rows: u64) -> Self {
        self.statement.limit = Some(self.statement.limit.map_or(rows, |limit| limit.min(rows)));
        self
    }

    pub(super) fn written(&self) -> Writer {
        let mut writer = Writer::new(self.session.dialect());
        writer.statement(&self.statement(), |writer| writer.nodes(&self.selected, None));
        writer
    }
}

impl<M, R> fmt::Debug for Select<'_, M, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Select")
            .field("selected", &self.selected)
            .field("statement", &self.statement)
            .finish_non_exhaustive()
    }
}
