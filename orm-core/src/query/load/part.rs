//! A part of what a to-many relationship leads to, for each row by itself.

use std::fmt;
use std::marker::PhantomData;

use super::{Entry, IntoLoad, Known, held};
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::column::{Column, PerRow, Term};
use crate::query::condition::{Condition, IntoCondition};
use crate::query::node::Node;
use crate::query::order::{IntoOrder, orderings};
use crate::query::statement::Statement;
use crate::relationship::Relationship;
use crate::relationship::kinds::{AtMostOne, Holds, IsToMany, RelationshipKind, Several};
use crate::session::Session;
use crate::value::{ColumnType, Comparable};

/// A part of what a to-many relationship leads to, to be loaded for each row by itself: `the three newest books of each
/// author`. From [`Relationship::filter`], [`order_by`](Relationship::order_by), [`limit`](Relationship::limit) and
/// [`latest`](Relationship::latest).
///
/// It is loaded by [`Query::load`](crate::Query::load) and [`Session::load`](crate::Session::load), for all rows in one
/// statement, and read by [`Loaded::part_of`](crate::Loaded::part_of). Nobody takes it for the whole: the relationship is not
/// loaded by it, and its accessor still asks. Of one relationship one part is loaded at a time.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64,
/// #     #[relationship(backref = "book")] pub reviews: HasMany<Review> }
/// # #[derive(Model)] pub struct Review { #[column(primary_key)] pub id: i64, pub stars: i32,
/// #     #[column(foreign_key = Book::id)] pub book_id: i64 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book, Review)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([
/// #     Book::draft().title("B").year(1974).reviews([Review::draft().stars(5)]), Book::draft().title("A").year(1969)]))?;
/// # s.insert(Author::draft().name("Nobody"))?;
/// # s.commit()?;
/// # let s = db.session()?;
/// let newest = Author::BOOKS.filter(Book::YEAR.gt(1900)).order_by(Book::YEAR.desc()).limit(1).with(Book::REVIEWS);
/// let authors = s.query::<Author>().order_by(Author::ID).load(newest).all()?;
/// let [book] = &authors[0].part_of(Author::BOOKS)[..] else { panic!() };
/// assert_eq!((book.title.as_str(), book.loaded(Book::REVIEWS).len()), ("B", 1));
/// assert!(authors[1].part_of(Author::BOOKS).is_empty());
/// # assert_eq!(s.statements().len(), 3, "{}", s.statements());
/// # Ok(()) }
/// ```
///
/// Sends `SELECT … FROM (SELECT …, ROW_NUMBER() OVER (PARTITION BY foreign key ORDER BY …) …) WHERE number <= limit`.
#[must_use = "a part is loaded by `load`"]
pub struct Part<S, T, K, H = Several, N = ()> {
    relationship: Relationship<S, T, K>,
    statement: Statement,
    next: N,
    holds: PhantomData<fn() -> H>,
}

/// A part of the rows, for each row that they belong to by itself.
impl<S: Model, T: Model, K> Relationship<S, T, K> {
    fn part<H>(self) -> Part<S, T, K, H> {
        Part { relationship: self, statement: Statement::new(T::META), next: (), holds: PhantomData }
    }

    /// Only the rows for which this holds, to [load](crate::Query::load) for each row by itself.
    pub fn filter(self, condition: impl IntoCondition<T>) -> Part<S, T, K>
    where
        K: IsToMany,
    {
        self.part().filter(condition)
    }

    /// The rows in this order instead of the relationship's, to [load](crate::Query::load) for each row by itself.
    pub fn order_by(self, order: impl IntoOrder<T>) -> Part<S, T, K>
    where
        K: IsToMany,
    {
        self.part().order_by(order)
    }

    /// At most this many rows, to [load](crate::Query::load) for each row by itself: the first in the relationship's own
    /// order, or without one, those with the smallest primary keys.
    pub fn limit(self, rows: u64) -> Part<S, T, K>
    where
        K: IsToMany,
    {
        self.part().limit(rows)
    }

    /// The row with the greatest value in a column, to [load](crate::Query::load) for each row by itself; of several, the
    /// one with the smallest primary key. A row without a value is not the latest.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: Option<i32>,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A").year(1969), Book::draft().title("B")]))?;
    /// let authors = s.query::<Author>().load(Author::BOOKS.latest(Book::YEAR)).all()?;
    /// assert_eq!(authors[0].part_of(Author::BOOKS).map(|book| book.title.clone()), Some("A".into()));
    /// # Ok(()) }
    /// ```
    pub fn latest<V, C: Term + PerRow + Clone>(self, by: Column<T, V, C>) -> Part<S, T, K, AtMostOne>
    where
        V: ColumnType + Comparable,
        K: IsToMany,
    {
        let mut part = self.part().order_by(by.clone().desc());
        if V::NULLABLE {
            part.statement.filter.push(Node::Null { of: by.into_node().into(), not: true });
        }
        part.statement.limit = Some(1);
        part
    }
}

impl<S: Model, T: Model, K, H, N: Known> Part<S, T, K, H, N> {
    /// Only the rows for which this holds; several filters have to hold together.
    pub fn filter(mut self, condition: impl IntoCondition<T>) -> Self {
        self.statement.filter.extend(condition.into_condition().map(Condition::into_node));
        self
    }

    /// The rows in this order; a further call sorts those that are equal in the earlier ones. The primary key decides at
    /// last.
    pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
        self.statement.order.extend(orderings(order));
        self
    }

    /// Loads, with these rows, `next` too.
    pub fn with<L: IntoLoad<T, Onto<N> = O>, O: Known>(self, next: L) -> Part<S, T, K, H, O> {
        let Part { relationship, statement, next: others, holds } = self;
        Part { relationship, statement, next: next.onto(others), holds }
    }
}

impl<S: Model, T: Model, K, N> Part<S, T, K, Several, N> {
    /// At most this many rows.
    pub fn limit(mut self, rows: u64) -> Self {
        self.statement.limit = Some(rows);
        self
    }

    /// Leaves out this many rows at the beginning.
    pub fn offset(mut self, rows: u64) -> Self {
        self.statement.offset = Some(rows);
        self
    }
}

impl<S: Model, T: Model, K: RelationshipKind + 'static, H: Holds, N: Known> Entry for Part<S, T, K, H, N> {
    type Value<'s> = H::Of<N::Row<'s, T>>;

    fn field(&self) -> &'static str {
        self.relationship.side().field
    }

    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        let found = session.load_part(self.relationship.loaded_by(), &self.statement, slots)?;
        self.next.load(session, &found.concat())
    }

    fn values<'s>(&self, session: &'s Session, slots: &[u32]) -> Result<Vec<Self::Value<'s>>> {
        let found = session.load_part(self.relationship.loaded_by(), &self.statement, slots)?;
        // No part has to have a row.
        held::<H, _, _>(session, &self.next, found, |_| Error::NotOne { model: T::META.name, several: false })
    }
}

/// What loads relationships as a whole, and nothing else: a part of one is nothing that [`Query::with`](crate::Query::with) could load.
#[diagnostic::on_unimplemented(
    message = "a part of a relationship can't be loaded as if it were the whole",
    label = "the accessor would not show it",
    note = "help: write `.load(…)` instead of `.with(…)`, and read it by `.part_of(…)`",
    note = "see orm_core::errors [part-as-whole]"
)]
pub trait Whole {}

impl<S, T, K, N> Whole for super::With<S, T, K, N> {}

#[diagnostic::do_not_recommend]
impl<S: Model, T: Model, K: RelationshipKind + 'static, H: Holds, N: Known> IntoLoad<S> for Part<S, T, K, H, N> {
    type Onto<Rest: Known> = (Self, Rest);
    type Given = Self;

    fn onto<Rest: Known>(self, rest: Rest) -> Self::Onto<Rest> {
        (self, rest)
    }
}

impl<S, T, K, H, N: Clone> Clone for Part<S, T, K, H, N> {
    fn clone(&self) -> Self {
        let Part { relationship, statement, next, holds } = self;
        Part { relationship: *relationship, statement: statement.clone(), next: next.clone(), holds: *holds }
    }
}

impl<S, T, K, H, N: fmt::Debug> fmt::Debug for Part<S, T, K, H, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Part { relationship, statement, next, holds: _ } = self;
        f.debug_struct("Part")
            .field("relationship", relationship)
            .field("statement", statement)
            .field("next", next)
            .finish()
    }
}
