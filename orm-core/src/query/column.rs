//! The constants of columns, and what is computed from them.

use std::fmt;
use std::marker::PhantomData;

use crate::query::condition::{About, Condition, EachRow, Group};
use crate::query::node::{Comparison, Node};
use crate::query::operand::{Operand, SameAs, Way};
use crate::query::order::Order;
use crate::query::select::Select;
use crate::value::{ColumnType, Comparable, IntoColumn};

/// A column of the model `M` with values of type `T`: stored, as `Author::NAME` is, or computed.
///
/// ```
/// use orm_core::prelude::*;
/// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
/// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
/// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32,
/// #     #[column(foreign_key = Author::id)] pub author_id: i64 }
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Author, Book)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("Rocannon's World").year(1966)]))?;
/// let old = Book::YEAR.lt(1970).and(Book::TITLE.contains("World"));
/// let ursula = Book::AUTHOR.path(Author::NAME).eq("Ursula"); // a value of the author
/// let alone = Author::BOOKS.count().eq(1); // a value of the books
/// assert_eq!(s.query::<Book>().filter(old).filter(ursula).count()?, 1);
/// assert_eq!(s.query::<Author>().filter(alone).count()?, 1);
/// # Ok(()) }
/// ```
pub struct Column<M, T, C = Stored> {
    term: C,
    types: PhantomData<fn() -> (M, T)>,
}

/// A [`Column`] of the table.
#[derive(Debug, Clone, Copy)]
pub struct Stored(usize);

/// A [`Column`] of the table that is a unique or primary key, or a part of one: `AT` is its position.
#[derive(Debug, Clone, Copy)]
pub struct Unique<const AT: usize>;

/// A [`Column`] of the table that the application doesn't set: a version, a stamp, one that is read-only or generated.
#[derive(Debug, Clone, Copy)]
pub struct Maintained(usize);

/// A [`Column`] that the database computes for each row: a path, an aggregate, arithmetic.
#[derive(Debug, Clone)]
pub struct Computed(Node);

/// A [`Column`] that the database computes of many rows at once: an aggregate of all that are asked for, or of a group.
#[derive(Debug, Clone)]
pub struct Aggregated(Node);

/// A column that the database computes for each row of `M`.
pub type Expr<M, T> = Column<M, T, Computed>;

/// A value that the database computes of many rows of `M`, for `select`, `having` and an order behind them.
pub type Aggregate<M, T> = Column<M, T, Aggregated>;

/// What a [`Column`] is: [`Stored`], [`Unique`], [`Maintained`], [`Computed`] or [`Aggregated`].
pub trait Term {
    /// What a condition on it is about: [`EachRow`], or a [`Group`] of them.
    type Over: About;
    /// What is computed from it and a `D`.
    type With<D: Term>: Made;
    /// What is computed from it.
    type Made: Made;

    #[doc(hidden)]
    fn into_node(self) -> Node;
}

/// [`Computed`] or [`Aggregated`].
pub trait Made: Term {
    #[doc(hidden)]
    fn of(node: Node) -> Self;
}

/// A value of each row by itself: [`Stored`] or [`Computed`]. A condition on such values is about [`EachRow`].
#[diagnostic::on_unimplemented(
    message = "an aggregate is of many rows, and this looks at each row by itself",
    label = "an aggregate in it",
    note = "help: a condition on an aggregate goes into `having`: \
            `.select((Book::YEAR, count())).group_by(Book::YEAR).having(count().gt(1))`",
    note = "help: of what a relationship leads to there is a value for each row: `Author::BOOKS.count()`",
    note = "see orm_core::errors [aggregate-of-each-row]"
)]
pub trait PerRow {}

#[diagnostic::do_not_recommend]
impl PerRow for Stored {}
#[diagnostic::do_not_recommend]
impl<const AT: usize> PerRow for Unique<AT> {}
#[diagnostic::do_not_recommend]
impl PerRow for Maintained {}
#[diagnostic::do_not_recommend]
impl PerRow for Computed {}

impl Term for Stored {
    type Over = EachRow;
    type With<D: Term> = D::Made;
    type Made = Computed;

    fn into_node(self) -> Node {
        Node::Column(self.0)
    }
}

impl<const AT: usize> Term for Unique<AT> {
    type Over = EachRow;
    type With<D: Term> = D::Made;
    type Made = Computed;

    fn into_node(self) -> Node {
        Node::Column(AT)
    }
}

impl Term for Maintained {
    type Over = EachRow;
    type With<D: Term> = D::Made;
    type Made = Computed;

    fn into_node(self) -> Node {
        Node::Column(self.0)
    }
}

/// What [`Column::set`] can set: a column of the table that is the application's to set.
#[diagnostic::on_unimplemented(
    message = "this column can't be set",
    label = "not a column that the application sets",
    note = "help: a version, `created_at` and `updated_at` keep themselves, `read_only` and `generated` columns are the database's, and a path or an aggregate is no column of the table",
    note = "see orm_core::errors [column-not-settable]"
)]
pub trait Settable: InTable {}

#[diagnostic::do_not_recommend]
impl Settable for Stored {}

#[diagnostic::do_not_recommend]
impl<const AT: usize> Settable for Unique<AT> {}

/// A column of the table, and not what is computed from some.
pub trait InTable {
    #[doc(hidden)]
    fn position(self) -> usize;
}

#[diagnostic::do_not_recommend]
impl InTable for Stored {
    fn position(self) -> usize {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl<const AT: usize> InTable for Unique<AT> {
    fn position(self) -> usize {
        AT
    }
}

#[diagnostic::do_not_recommend]
impl InTable for Maintained {
    fn position(self) -> usize {
        self.0
    }
}

impl Term for Computed {
    type Over = EachRow;
    type With<D: Term> = D::Made;
    type Made = Computed;

    fn into_node(self) -> Node {
        self.0
    }
}

impl Term for Aggregated {
    type Over = Group;
    type With<D: Term> = Aggregated;
    type Made = Aggregated;

    fn into_node(self) -> Node {
        self.0
    }
}

impl Made for Computed {
    fn of(node: Node) -> Self {
        Computed(node)
    }
}

impl Made for Aggregated {
    fn of(node: Node) -> Self {
        Aggregated(node)
    }
}

/// Text, for [`Column::like`].
#[diagnostic::on_unimplemented(
    message = "this compares text, and the column is of type `{Self}`",
    label = "not a column of text",
    note = "help: compare it with `eq`, `lt`, `gt` or `in_`",
    note = "see orm_core::errors [not-text]"
)]
pub trait TextColumn {}

#[diagnostic::do_not_recommend]
impl TextColumn for String {}
#[diagnostic::do_not_recommend]
impl TextColumn for Option<String> {}

impl<M, T> Column<M, T> {
    /// The column at this position. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(position: usize) -> Self {
        Column { term: Stored(position), types: PhantomData }
    }
}

impl<M, T, const AT: usize> Column<M, T, Unique<AT>> {
    /// The column at this position, which is in a unique key. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn unique() -> Self {
        Column { term: Unique, types: PhantomData }
    }
}

impl<M, T> Column<M, T, Maintained> {
    /// The column at this position, which the application doesn't set. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn maintained(position: usize) -> Self {
        Column { term: Maintained(position), types: PhantomData }
    }
}

impl<M, T, C: InTable> Column<M, T, C> {
    pub(crate) fn at(self) -> usize {
        self.term.position()
    }
}

impl<M, T, C: Made> Column<M, T, C> {
    pub(super) fn computed(node: Node) -> Self {
        Column { term: C::of(node), types: PhantomData }
    }
}

impl<M, T, C: Term> Column<M, T, C> {
    pub(super) fn into_node(self) -> Node {
        self.term.into_node()
    }

    fn compare<W: Way>(self, comparison: Comparison, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>> {
        Condition::new(self.into_node().compare(comparison, value.into_node()))
    }

    /// `column = value`, where the value is one of the column's type or another column; `IS NULL` for `None`.
    pub fn eq<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>> {
        self.compare(Comparison::Eq, value)
    }

    /// `column <> value`; `IS NOT NULL` for `None`. As in SQL, a row whose column is `NULL` is not among the result.
    pub fn ne<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>> {
        self.compare(Comparison::Ne, value)
    }

    /// `column < value`
    pub fn lt<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
    where
        T: Comparable,
    {
        self.compare(Comparison::Lt, value)
    }

    /// `column <= value`
    pub fn le<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
    where
        T: Comparable,
    {
        self.compare(Comparison::Le, value)
    }

    /// `column > value`
    pub fn gt<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
    where
        T: Comparable,
    {
        self.compare(Comparison::Gt, value)
    }

    /// `column >= value`
    pub fn ge<W: Way>(self, value: impl Operand<M, T, W>) -> Condition<M, W::Over<C::Over>>
    where
        T: Comparable,
    {
        self.compare(Comparison::Ge, value)
    }

    /// `column >= least AND column <= greatest`
    pub fn between<V: Way, W: Way>(
        self,
        least: impl Operand<M, T, V>,
        greatest: impl Operand<M, T, W>,
    ) -> Condition<M, W::Over<V::Over<C::Over>>>
    where
        T: Comparable,
    {
        let node = self.into_node();
        let least = node.clone().compare(Comparison::Ge, least.into_node());
        Condition::new(least.and(node.compare(Comparison::Le, greatest.into_node())))
    }

    /// `column LIKE pattern`: `%` stands for any text and `_` for any character.
    pub fn like(self, pattern: impl Into<String>) -> Condition<M, C::Over>
    where
        T: TextColumn,
    {
        self.matches(pattern.into(), false)
    }

    /// The column begins with this text. Sends `LIKE`, in which nothing of the text is a wildcard.
    pub fn starts_with(self, text: &str) -> Condition<M, C::Over>
    where
        T: TextColumn,
    {
        self.matches(format!("{}%", literally(text)), true)
    }

    /// The column ends with this text. Sends `LIKE`, in which nothing of the text is a wildcard.
    pub fn ends_with(self, text: &str) -> Condition<M, C::Over>
    where
        T: TextColumn,
    {
        self.matches(format!("%{}", literally(text)), true)
    }

    fn matches(self, pattern: String, escaped: bool) -> Condition<M, C::Over> {
        Condition::new(Node::Like { text: self.into_node().into(), pattern, escaped })
    }

    /// `column IN (values)`; holds for no row where there are no values, and for none whose column is `NULL`, also where a
    /// `None` is among them: `NULL` equals nothing in SQL, and [`is_null`](Column::is_null) asks for it.
    ///
    /// Negated it is SQL's `NOT IN`, which with a `None` among the values holds for no row at all, and without one for no row
    /// whose column is `NULL`: leave the `None` out, and write `(!column.in_(values)).and(column.is_not_null())` or
    /// `(!column.in_(values)).or(column.is_null())`, whichever is meant.
    pub fn in_<V: IntoColumn<T>>(self, values: impl IntoIterator<Item = V>) -> Condition<M, C::Over> {
        let values = values.into_iter().map(IntoColumn::into_column).collect();
        Condition::new(Node::In { of: self.into_node().into(), values })
    }

    /// `column IN (SELECT …)`: the values of one column of another query.
    ///
    /// Negated it is SQL's `NOT IN`, which holds for no row at all where one of the query's values is `NULL`: leave those out,
    /// with a `filter(….is_not_null())` of that query. Or ask along a relationship, as with `Author::BOOKS.none(…)`, for
    /// which a `NULL` is no row.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert_all([1, 2, 2].map(|year| Book::draft().title("").year(year)))?;
    /// let latest = s.query::<Book>().order_by(Book::YEAR.desc()).limit(1).select(Book::YEAR);
    /// assert_eq!(s.query::<Book>().filter(Book::YEAR.in_query(latest)).count()?, 2);
    /// # Ok(()) }
    /// ```
    pub fn in_query<N, U: SameAs<T>>(self, query: Select<'_, N, U>) -> Condition<M, C::Over> {
        let (query, selected) = query.into_parts();
        Condition::new(Node::InQuery { of: vec![self.into_node()], query: query.into(), selected: vec![selected] })
    }

    /// `column IS NULL`
    pub fn is_null(self) -> Condition<M, C::Over> {
        Condition::new(Node::Null { of: self.into_node().into(), not: false })
    }

    /// `column IS NOT NULL`
    pub fn is_not_null(self) -> Condition<M, C::Over> {
        Condition::new(Node::Null { of: self.into_node().into(), not: true })
    }

    /// Smallest first.
    #[must_use]
    pub fn asc(self) -> Order<M>
    where
        T: ColumnType + Comparable,
    {
        Order::new::<T>(self.into_node(), false)
    }

    /// Greatest first.
    #[must_use]
    pub fn desc(self) -> Order<M>
    where
        T: ColumnType + Comparable,
    {
        Order::new::<T>(self.into_node(), true)
    }
}

/// The text as a part of a pattern in which `!` makes the next character an ordinary one.
pub(super) fn literally(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(character);
    }
    pattern
}

impl<M, T, C: Clone> Clone for Column<M, T, C> {
    fn clone(&self) -> Self {
        Column { term: self.term.clone(), types: PhantomData }
    }
}

impl<M, T, C: Copy> Copy for Column<M, T, C> {}

impl<M, T, C: fmt::Debug> fmt::Debug for Column<M, T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.term).finish()
    }
}
