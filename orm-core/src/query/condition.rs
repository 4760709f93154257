//! Conditions.

use std::fmt;
use std::marker::PhantomData;

use crate::query::column::{Column, PerRow};
use crate::query::node::Node;
use crate::query::writer::Writer;
use crate::sql::ModelSql;
use crate::value::Value;

/// A condition on rows of `M`, from the methods of [`Column`](crate::Column) and [`Relationship`](crate::Relationship).
///
/// Conditions are values: they can be built at run time and put together with `and`, `or` and `!`.
///
/// ```
/// use orm_core::{Condition, prelude::*};
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
///
/// /// What a form asks for: each part may be missing.
/// struct Search<'a> {
///     words: &'a [&'a str],
///     since: Option<i32>,
/// }
///
/// fn books<'s>(s: &'s Session, search: &Search<'_>) -> orm_core::Result<Vec<Entity<'s, Book>>> {
///     s.query::<Book>()
///         .filter(Condition::all(search.words.iter().map(|word| Book::TITLE.contains(word))))
///         .filter(search.since.map(|year| Book::YEAR.ge(year)))
///         .all()
/// }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert_all([("City of Illusions", 1967), ("The Lathe of Heaven", 1971)].map(|(t, y)| Book::draft().title(t).year(y)))?;
/// assert_eq!(books(&s, &Search { words: &["of"], since: Some(1970) })?.len(), 1);
/// assert_eq!(books(&s, &Search { words: &[], since: None })?.len(), 2);
/// # Ok(()) }
/// ```
///
/// `O` is what it is about: each row by itself, or, with an aggregate in it, a group of rows, for
/// [`having`](crate::Select::having).
#[must_use = "a condition does nothing until a query is filtered by it"]
pub struct Condition<M, O = EachRow> {
    node: Node,
    about: PhantomData<fn() -> (M, O)>,
}

/// What a [`Condition`] is about: [`EachRow`] or a [`Group`] of them.
pub trait About {
    /// What this and something about an `O` together are about.
    type And<O: About>: About;
}

/// Each row by itself.
#[derive(Debug, Clone, Copy)]
pub enum EachRow {}

/// Rows that are grouped.
#[derive(Debug, Clone, Copy)]
pub enum Group {}

impl About for EachRow {
    type And<O: About> = O;
}

impl About for Group {
    type And<O: About> = Group;
}

impl<M, O> Condition<M, O> {
    pub(super) fn new(node: Node) -> Self {
        Condition { node, about: PhantomData }
    }

    pub(crate) fn into_node(self) -> Node {
        self.node
    }

    /// Both hold.
    pub fn and<P: About>(self, other: Condition<M, P>) -> Condition<M, O::And<P>>
    where
        O: About,
    {
        Condition::new(Node::All(vec![self.node, other.node]))
    }

    /// At least one of the two holds.
    pub fn or<P: About>(self, other: Condition<M, P>) -> Condition<M, O::And<P>>
    where
        O: About,
    {
        Condition::new(Node::Any(vec![self.node, other.node]))
    }
}

impl<M> Condition<M> {
    /// All of these hold; true of every row where there are none.
    pub fn all(conditions: impl IntoIterator<Item = Condition<M>>) -> Self {
        Condition::new(Node::All(conditions.into_iter().map(|condition| condition.node).collect()))
    }

    /// At least one of these holds; true of no row where there are none.
    pub fn any(conditions: impl IntoIterator<Item = Condition<M>>) -> Self {
        Condition::new(Node::Any(conditions.into_iter().map(|condition| condition.node).collect()))
    }

    /// None of these columns is `NULL`.
    pub(crate) fn not_null(columns: &[usize]) -> Self {
        let not_null = |&column: &usize| Node::Null { of: Box::new(Node::Column(column)), not: true };
        Condition::new(Node::All(columns.iter().map(not_null).collect()))
    }

    /// Appends the condition to a statement that has `before` parameters already; its own values.
    pub(crate) fn write_behind(&self, model: &ModelSql, sql: &mut String, before: usize) -> Vec<Value<'static>> {
        let mut writer = Writer::behind(model.dialect, std::mem::take(sql), before);
        writer.about(model.meta, |writer| writer.node(&self.node));
        *sql = writer.sql;
        writer.values.split_off(before)
    }
}

impl<M, O> std::ops::Not for Condition<M, O> {
    type Output = Condition<M, O>;

    /// As in SQL, what is unknown because of a `NULL` stays so and is not among the result; a condition along a
    /// relationship is never unknown.
    fn not(self) -> Condition<M, O> {
        Condition::new(match self.node {
            Node::Related { hop, not, condition } => Node::Related { hop, not: !not, condition },
            node => Node::Not(node.into()),
        })
    }
}

impl<M, O> Clone for Condition<M, O> {
    fn clone(&self) -> Self {
        Condition::new(self.node.clone())
    }
}

impl<M, O> fmt::Debug for Condition<M, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

/// What rows of `M` can be filtered by: a [`Condition`] on them, or an `Option` of one, where `None` lets all through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition on `{M}`",
    label = "this is not about rows of `{M}`",
    note = "help: a condition on a related model goes through a relationship of `{M}`: `any`, `none` and `every` ask about \
            many rows, `has` about one",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoCondition<M> {
    /// The condition, if there is one.
    fn into_condition(self) -> Option<Condition<M>>;
}

impl<M> IntoCondition<M> for Condition<M> {
    fn into_condition(self) -> Option<Condition<M>> {
        Some(self)
    }
}

impl<M> IntoCondition<M> for Option<Condition<M>> {
    fn into_condition(self) -> Option<Condition<M>> {
        self
    }
}

/// What a condition on groups is about, seen from each row.
#[derive(Debug)]
pub struct AggregateOf<M>(PhantomData<M>);

/// Never: it is for the error that says why.
impl<M> IntoCondition<M> for Condition<M, Group>
where
    AggregateOf<M>: PerRow,
{
    fn into_condition(self) -> Option<Condition<M>> {
        Some(Condition::new(self.node))
    }
}

/// A column of `M` with values of type `T`, where a condition is asked for.
#[derive(Debug)]
pub struct ColumnOf<M, T>(PhantomData<fn() -> (M, T)>);

/// A condition by itself: no column is.
#[diagnostic::on_unimplemented(
    message = "a column is no condition: what its value has to be isn't said",
    label = "a column",
    note = "help: compare it: `.eq(true)` for a `bool`, `.eq(…)`, `.gt(…)`, `.in_(…)`, `.is_null()`",
    note = "see orm_core::errors [column-as-condition]"
)]
pub trait Compared {}

/// Never: it is for the error that says why.
impl<M, N, T, C> IntoCondition<M> for Column<N, T, C>
where
    ColumnOf<N, T>: Compared,
{
    fn into_condition(self) -> Option<Condition<M>> {
        None
    }
}

/// A `bool` where a condition on rows of `M` is asked for.
#[derive(Debug)]
pub struct BoolFor<M>(PhantomData<fn() -> M>);

/// A condition that the database evaluates: no `bool` is.
#[diagnostic::on_unimplemented(
    message = "a `bool` is no condition: it is known before the database is asked",
    label = "a `bool`",
    note = "help: compare columns by their methods, `.eq(…)`, `.gt(…)`, and put conditions together by `.and(…)`, `.or(…)` and \
            `!`; one that is asked for at run time is an `Option`",
    note = "see orm_core::errors [bool-as-condition]"
)]
pub trait Evaluated {}

/// Never: it is for the error that says why.
impl<M> IntoCondition<M> for bool
where
    BoolFor<M>: Evaluated,
{
    fn into_condition(self) -> Option<Condition<M>> {
        unreachable!("no `bool` is evaluated by the database")
    }
}

/// What groups of rows of `M` can be filtered by: a [`Condition`] on aggregates, on the columns that are grouped by, or on
/// both, or an `Option` of one with an aggregate in it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition on groups of `{M}`",
    label = "this is not about rows of `{M}`",
    note = "help: compare an aggregate of a column of `{M}`, or a column that is grouped by",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoHaving<M> {
    #[doc(hidden)]
    fn into_node(self) -> Option<Node>;
}

impl<M, O> IntoHaving<M> for Condition<M, O> {
    fn into_node(self) -> Option<Node> {
        Some(self.node)
    }
}

impl<M> IntoHaving<M> for Option<Condition<M, Group>> {
    fn into_node(self) -> Option<Node> {
        self.map(Condition::into_node)
    }
}
