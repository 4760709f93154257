//! Asking along a relationship: conditions on the rows at its end, and values of them.

use std::fmt;
use std::marker::PhantomData;

use crate::entity::Member;
use crate::model::Model;
use crate::query::aggregate::{Number, function};
use crate::query::column::{Column, Expr, PerRow, Term};
use crate::query::condition::{Condition, IntoCondition};
use crate::query::node::{Comparison, Node};
use crate::query::path::Hop;
use crate::relationship::Relationship;
use crate::relationship::kinds::{IsToMany, IsToOne, RelationshipKind};
use crate::value::{ColumnType, Comparable};

/// A relationship of `S` to `T`, where a value is asked for.
#[derive(Debug)]
pub struct RelationshipOf<S, T>(PhantomData<fn() -> (S, T)>);

/// Something with a value that can be compared: no relationship is.
#[diagnostic::on_unimplemented(
    message = "a relationship of `{S}` to `{T}` has no value that could be compared",
    label = "this leads to `{T}`",
    note = "help: compare the foreign key's column, or ask about the `{T}`: `.is(entity)`, `.has(…)`, or where there are many \
            `.contains(entity)`, `.any(…)`",
    note = "see orm_core::errors [relationship-compared]"
)]
pub trait Valued<S, T> {}

/// Conditions and values along a relationship; nothing of it is loaded.
impl<S: Model, T: Model, K: RelationshipKind> Relationship<S, T, K> {
    fn hop(self) -> Hop {
        Hop::new(self.loaded_by())
    }

    fn related(self, not: bool, condition: Option<Condition<T>>) -> Condition<S> {
        let condition = condition.map(|condition| condition.into_node().into());
        Condition::new(Node::Related { hop: self.hop(), not, condition })
    }

    /// At least one of the rows is so.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("The Left Hand of Darkness")]))?;
    /// # s.insert(Author::draft().name("Stanisław"))?;
    /// let found = s.query::<Author>().filter(Author::BOOKS.any(Book::TITLE.like("%Hand%"))).all()?;
    /// assert_eq!(found[0].name, "Ursula");
    /// # assert_eq!(found.len(), 1);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `key IN (SELECT foreign key FROM … WHERE …)`.
    pub fn any(self, condition: impl IntoCondition<T>) -> Condition<S>
    where
        K: IsToMany,
    {
        self.related(false, condition.into_condition())
    }

    /// None of the rows is so: the opposite of [`any`](Relationship::any). Sends `NOT EXISTS (SELECT …)`.
    pub fn none(self, condition: impl IntoCondition<T>) -> Condition<S>
    where
        K: IsToMany,
    {
        self.related(true, condition.into_condition())
    }

    /// All of the rows are so; true where there are no rows. A row for which the condition is unknown, because of a
    /// `NULL`, is not so. Sends `NOT EXISTS (SELECT … WHERE (…) IS NOT TRUE)`.
    pub fn every(self, condition: impl IntoCondition<T>) -> Condition<S>
    where
        K: IsToMany,
    {
        match condition.into_condition() {
            Some(condition) => self.related(true, Some(Condition::new(Node::NotTrue(condition.into_node().into())))),
            None => Condition::all([]),
        }
    }

    /// There are no rows. Sends `NOT EXISTS (SELECT …)`.
    pub fn is_empty(self) -> Condition<S>
    where
        K: IsToMany,
    {
        self.related(true, None)
    }

    /// There is a row. Sends `key IN (SELECT foreign key FROM …)`.
    pub fn is_not_empty(self) -> Condition<S>
    where
        K: IsToMany,
    {
        self.related(false, None)
    }

    /// This row is one of them.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// let ursula = s.insert(Author::draft().name("Ursula").books([Book::draft().title("A"), Book::draft().title("B")]))?;
    /// let book = s.query::<Book>().filter(Book::AUTHOR.is(ursula)).order_by(Book::TITLE.desc()).first()?.unwrap();
    /// assert_eq!(book.title, "B");
    /// assert_eq!(s.query::<Author>().filter(Author::BOOKS.contains(book)).one()?, ursula);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends what [`any`](Relationship::any) sends, with the row's primary key.
    pub fn contains(self, row: impl Member<T>) -> Condition<S>
    where
        K: IsToMany,
    {
        self.related(false, Some(equal(T::META.key, T::META.key, row.row())))
    }

    /// It is this row. Sends `foreign key = ?`, or what [`has`](Relationship::has) sends where the other side holds the key.
    pub fn is(self, row: impl Member<T>) -> Condition<S>
    where
        K: IsToOne,
    {
        let hop = self.hop();
        match hop.own_key() {
            Some((key, references)) => equal(key, references, row.row()),
            None => self.related(false, Some(equal(T::META.key, T::META.key, row.row()))),
        }
    }

    /// For the error that says what else to write: without it, the method would be one of an iterator.
    #[doc(hidden)]
    #[allow(clippy::should_implement_trait)]
    pub fn eq<V>(self, _: V) -> Condition<S>
    where
        RelationshipOf<S, T>: Valued<S, T>,
    {
        unreachable!("no relationship has a value")
    }

    /// The same for its opposite.
    #[doc(hidden)]
    pub fn ne<V>(self, _: V) -> Condition<S>
    where
        RelationshipOf<S, T>: Valued<S, T>,
    {
        unreachable!("no relationship has a value")
    }

    /// The row is there and is so.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A"), Book::draft().title("B")]))?;
    /// let of_prolific = Book::AUTHOR.has(Author::BOOKS.count().gt(1));
    /// assert_eq!(s.query::<Book>().filter(of_prolific.clone()).count()?, 2);
    /// assert_eq!(s.query::<Book>().filter(!of_prolific).count()?, 0);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `foreign key IN (SELECT key FROM … WHERE …)`.
    pub fn has(self, condition: impl IntoCondition<T>) -> Condition<S>
    where
        K: IsToOne,
    {
        self.related(false, condition.into_condition())
    }

    /// There is no row. Sends `foreign key IS NULL`, or `NOT EXISTS (SELECT …)` where the other side holds the key.
    pub fn is_none(self) -> Condition<S>
    where
        K: IsToOne,
    {
        self.related(true, None)
    }

    /// There is a row. Sends `foreign key IS NOT NULL`, or `key IN (SELECT …)` where the other side holds the key.
    pub fn is_some(self) -> Condition<S>
    where
        K: IsToOne,
    {
        self.related(false, None)
    }

    /// A value of the row, to filter, order and select by: a column of it, or a path that goes on from there.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A"), Book::draft().title("B")]))?;
    /// let by = Book::AUTHOR.path(Author::NAME);
    /// let books = s.query::<Book>().filter(by.clone().starts_with("Urs")).order_by(by).all()?;
    /// # assert_eq!(books.len(), 2);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends a `LEFT JOIN`, one however often the relationship is named.
    #[must_use]
    pub fn path<V: ColumnType, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, K::Reached<V>>
    where
        K: IsToOne,
    {
        Expr::computed(Node::Reached { hop: self.hop(), value: column.into_node().into() })
    }

    /// Only the rows for which this holds, to take a value of: `Author::BOOKS.only(Book::YEAR.gt(1970)).count()`.
    pub fn only(self, condition: impl IntoCondition<T>) -> Only<S, T>
    where
        K: IsToMany,
    {
        let condition = condition.into_condition().map(Condition::into_node);
        Only { hop: self.hop(), condition, ends: PhantomData }
    }

    /// How many rows there are.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A"), Book::draft().title("B")]))?;
    /// # s.insert(Author::draft().name("Stanisław"))?;
    /// let books = Author::BOOKS.count();
    /// let authors = s.query::<Author>().order_by(books.clone().desc()).select((Author::NAME, books)).all()?;
    /// assert_eq!(authors, [("Ursula".to_owned(), 2), ("Stanisław".to_owned(), 0)]);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `(SELECT count(*) FROM … WHERE foreign key = key)`.
    #[must_use]
    pub fn count(self) -> Expr<S, i64>
    where
        K: IsToMany,
    {
        self.only(None).count()
    }

    /// The sum of a column of the rows; `None` where there are none. Sends what [`count`](Relationship::count) sends, with
    /// `sum`.
    #[must_use]
    pub fn sum<V: Number, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, Option<V::Sum>>
    where
        K: IsToMany,
    {
        self.only(None).sum(column)
    }

    /// The average of a column of the rows; `None` where there are none. Sends what [`count`](Relationship::count) sends,
    /// with `avg`.
    #[must_use]
    pub fn avg<V: Number, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, Option<f64>>
    where
        K: IsToMany,
    {
        self.only(None).avg(column)
    }

    /// The smallest value of a column of the rows; `None` where there are none. Sends what [`count`](Relationship::count)
    /// sends, with `min`.
    #[must_use]
    pub fn min<V: ColumnType + Comparable, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, V::OrNull>
    where
        K: IsToMany,
    {
        self.only(None).min(column)
    }

    /// The greatest value of a column of the rows; `None` where there are none. Sends what [`count`](Relationship::count)
    /// sends, with `max`.
    #[must_use]
    pub fn max<V: ColumnType + Comparable, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, V::OrNull>
    where
        K: IsToMany,
    {
        self.only(None).max(column)
    }
}

/// The columns have the values that a row has in columns of its own.
fn equal<M, T: Model>(columns: &[usize], own: &[usize], row: &T) -> Condition<M> {
    let pairs = columns.iter().zip(own);
    let mut equal: Vec<_> = pairs
        .map(|(&column, &own)| Node::Column(column).compare(Comparison::Eq, Node::Value(row.value(own).into_owned())))
        .collect();
    Condition::new(if equal.len() == 1 { equal.remove(0) } else { Node::All(equal) })
}

/// Some of the rows that a to-many relationship leads to, from [`Relationship::only`], to take a value of.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub year: i32,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([1966, 1972, 1974].map(|year| Book::draft().year(year))))?;
/// let later = Author::BOOKS.only(Book::YEAR.gt(1970));
/// assert_eq!(s.query::<Author>().select((later.clone().count(), later.min(Book::YEAR))).all()?, [(2, Some(1972))]);
/// # Ok(()) }
/// ```
#[must_use = "a value has to be taken of the rows"]
pub struct Only<S, T> {
    hop: Hop,
    condition: Option<Node>,
    ends: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Only<S, T> {
    fn value<V>(self, value: Node) -> Expr<S, V> {
        let condition = self.condition.map(Box::new);
        Expr::computed(Node::Aggregate { hop: self.hop, value: value.into(), condition })
    }

    /// How many rows there are.
    #[must_use]
    pub fn count(self) -> Expr<S, i64> {
        self.value(Node::Function { name: "count", distinct: false, of: None })
    }

    /// The sum of a column; `None` where there are no rows.
    #[must_use]
    pub fn sum<V: Number, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, Option<V::Sum>> {
        self.value(function::<V>("sum", column.into_node()))
    }

    /// The average of a column; `None` where there are no rows.
    #[must_use]
    pub fn avg<V: Number, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, Option<f64>> {
        self.value(function::<V>("avg", column.into_node()))
    }

    /// The smallest value of a column; `None` where there are no rows.
    #[must_use]
    pub fn min<V: ColumnType + Comparable, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, V::OrNull> {
        self.value(function::<V>("min", column.into_node()))
    }

    /// The greatest value of a column; `None` where there are no rows.
    #[must_use]
    pub fn max<V: ColumnType + Comparable, C: Term + PerRow>(self, column: Column<T, V, C>) -> Expr<S, V::OrNull> {
        self.value(function::<V>("max", column.into_node()))
    }
}

impl<S, T> Clone for Only<S, T> {
    fn clone(&self) -> Self {
        Only { hop: self.hop, condition: self.condition.clone(), ends: PhantomData }
    }
}

impl<S, T> fmt::Debug for Only<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Only").field("condition", &self.condition).finish_non_exhaustive()
    }
}

/// A relationship that begins at `S`: what [`Query::traverse`](crate::Query::traverse) takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a relationship of `{S}`",
    label = "this doesn't begin at `{S}`",
    note = "help: the constants of `{S}`'s relationships are named like its accessors, in capitals; one to one of several models \
            begins with `.of_type::<…>()`",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait BeginsAt<S> {
    /// Where it leads to.
    type Target: Model;
    #[doc(hidden)]
    fn into_hop(self) -> Hop;
}

impl<S: Model, T: Model, K: RelationshipKind> BeginsAt<S> for Relationship<S, T, K> {
    type Target = T;

    fn into_hop(self) -> Hop {
        self.hop()
    }
}
