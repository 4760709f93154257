//! Conditions.

use std::fmt;
use std::marker::PhantomData;

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
#[must_use = "a condition does nothing until a query is filtered by it"]
pub struct Condition<M> {
    node: Node,
    model: PhantomData<fn() -> M>,
}

impl<M> Condition<M> {
    pub(super) fn new(node: Node) -> Self {
        Condition { node, model: PhantomData }
    }

    pub(super) fn into_node(self) -> Node {
        self.node
    }

    /// Both hold.
    pub fn and(self, other: Condition<M>) -> Self {
        Condition::all([self, other])
    }

    /// At least one of the two holds.
    pub fn or(self, other: Condition<M>) -> Self {
        Condition::any([self, other])
    }

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

    /// Whether the condition asks about other rows too: what is written elsewhere may change who fulfils it.
    pub(crate) fn looks_elsewhere(&self) -> bool {
        self.node.looks_elsewhere()
    }
}

impl<M> std::ops::Not for Condition<M> {
    type Output = Condition<M>;

    /// As in SQL, what is unknown because of a `NULL` stays so and is not among the result; a condition along a
    /// relationship is never unknown.
    fn not(self) -> Condition<M> {
        Condition::new(match self.node {
            Node::Related { hop, not, condition } => Node::Related { hop, not: !not, condition },
            node => Node::Not(node.into()),
        })
    }
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Condition::new(self.node.clone())
    }
}

impl<M> fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

/// What rows of `M` can be filtered by: a [`Condition`] on them, or an `Option` of one, where `None` lets all through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition on `{M}`",
    label = "this is not about rows of `{M}`",
    note = "help: a condition on a related model goes through the relationship: `Author::BOOKS.any(…)`, \
            `Book::AUTHOR.has(…)`",
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
