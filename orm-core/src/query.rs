//! Typed questions, and the one `SELECT` that each becomes.
//!
//! What a person writes is typed: a [`Column`] of a model, a [`Condition`] on its rows. What they make is a
//! [tree](node) without types about the rows of one model, which a [`writer`] turns into SQL for any dialect. A
//! relationship in it is a [`path::Hop`].

use std::marker::PhantomData;
use std::rc::Rc;

use crate::backend::Row;
use crate::cells::Cells;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::session::{AnyTable, Batch, Loader, Reading, Session};
use crate::value::Value;

mod aggregate;
mod along;
mod arithmetic;
mod bulk;
mod column;
mod condition;
mod list;
mod load;
mod node;
mod operand;
mod order;
mod page;
mod path;
mod projection;
mod raw;
mod select;
mod shown;
mod statement;
mod stream;
mod unique;
mod writer;

pub use aggregate::{Number, count};
pub use along::{BeginsAt, Only, RelationshipOf, Valued};
pub use bulk::Assignment;
pub use column::{
    Aggregate, Aggregated, Column, Computed, Expr, InTable, Made, Maintained, PerRow, Settable, Stored, Term,
    TextColumn, Unique,
};
pub use condition::{
    About, AggregateOf, BoolFor, ColumnOf, Compared, Condition, EachRow, Evaluated, Group, IntoCondition, IntoHaving,
};
pub use list::{Contains, ListColumn};
pub use load::{
    Entry, HeldRow, Here, IntoLoad, Known, LoadRows, Loaded, LoadedIn, Loading, Part, PartIn, Shown, ShownOneOf,
    ShownRows, There, Whole, With,
};
pub use operand::{ByAggregate, ByColumn, ByValue, Operand, SameAs, Way};
use order::orderings;
pub use order::{IntoOrder, Order};
pub use page::{Cursor, Page};
pub use projection::{FieldValue, Projection, Selection};
pub use raw::Parameters;
pub use select::{Select, Selectable, Selected};
pub use shown::Sql;
pub use stream::Rows;
pub use unique::{UniqueKey, UniqueOver};

pub(crate) use node::Node;
pub(crate) use path::Hop;
pub(crate) use statement::Statement;
pub(crate) use writer::Writer;

/// A question for rows of `T`, from [`Session::query`].
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Book {
///     #[column(primary_key)]
///     pub id: i64,
///     pub title: String,
///     pub year: Option<i32>,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Book,)>().create(&db)?;
/// # let s = db.session()?;
/// # s.insert(Book::draft().title("The Left Hand of Darkness").year(1969))?;
/// # s.insert(Book::draft().title("The Dispossessed").year(1974))?;
/// let books = s
///     .query::<Book>()
///     .filter(Book::TITLE.like("The %").and(Book::YEAR.lt(1974)))
///     .order_by(Book::YEAR.desc())
///     .limit(10)
///     .all()?;
/// assert_eq!(books.len(), 1);
/// # Ok(()) }
/// ```
#[must_use = "a query asks nothing until `all`, `first`, `one`, `count` or `exists`"]
pub struct Query<'s, T> {
    session: &'s Session,
    statement: Statement,
    /// What comes in the same statement.
    joined: Vec<Vec<Loader>>,
    loads: Vec<Box<dyn Loads>>,
    model: PhantomData<fn() -> T>,
}

/// What is loaded with a query, without its types.
trait Loads: Send + Sync {
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()>;
}

impl<L: Known> Loads for L {
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        Known::load(self, session, slots)
    }
}

impl Session {
    /// A question for rows of `T`; nothing is sent until it is asked.
    pub fn query<T: Model>(&self) -> Query<'_, T> {
        Query::new(self, Statement::new(T::META))
    }
}

/// What is asked.
impl<'s, T: Model> Query<'s, T> {
    fn new(session: &'s Session, statement: Statement) -> Self {
        Query { session, statement, joined: Vec::new(), loads: Vec::new(), model: PhantomData }
    }

    /// Only rows for which this holds; several filters have to hold together. `None` lets all through, for what is asked
    /// for at run time.
    pub fn filter(mut self, condition: impl IntoCondition<T>) -> Self {
        self.statement.filter.extend(condition.into_condition().map(Condition::into_node));
        self
    }

    /// Sorts the rows, ascending where a column is given as it is. Those that are equal are sorted by the next of a tuple, and
    /// by a further call.
    pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
        self.statement.order.extend(orderings(order));
        self
    }

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

    /// Loads a relationship of the rows too, in one statement more; `Author::BOOKS.with(Book::REVIEWS)` goes further. Several
    /// are a tuple, or a call each.
    pub fn with<E: IntoLoad<T>>(mut self, load: E) -> Self
    where
        E::Given: Whole,
    {
        let load = load.onto(());
        self.joined.extend(load.joined());
        self.loads.push(Box::new(load));
        self
    }

    /// Locks the rows against changes by others until the transaction ends, and reads them as they are now, also those
    /// that the session holds. Sends `SELECT … FOR UPDATE`; [`count`](Query::count) and [`exists`](Query::exists) lock
    /// nothing.
    ///
    /// SQLite locks no rows: there a session that may write is the only one that does, from its beginning, so the rows are
    /// read as ever.
    ///
    /// ```
    /// use orm_core::{Error, prelude::*};
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// db.transaction(|s| s.query::<Book>().for_update().all().map(drop))?;
    /// let locked = db.read(|s| s.query::<Book>().for_update().all().map(drop));
    /// assert!(matches!(locked, Err(Error::ReadOnly { .. })));
    /// # Ok(()) }
    /// ```
    pub fn for_update(mut self) -> Self {
        self.statement.lock = true;
        self
    }

    /// From these rows along a relationship to those at its end, each once, in one statement however long the way.
    ///
    /// What came before still chooses the rows that the way begins at; what follows is about those at its end. What
    /// [`with`](Query::with) was told before is not loaded.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String,
    /// #     #[relationship(backref = "author")] pub books: HasMany<Book> }
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String,
    /// #     #[column(foreign_key = Author::id)] pub author_id: i64,
    /// #     #[relationship(backref = "book")] pub reviews: HasMany<Review> }
    /// # #[derive(Model)] pub struct Review { #[column(primary_key)] pub id: i64, pub stars: i32,
    /// #     #[column(foreign_key = Book::id)] pub book_id: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author, Book, Review)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A").reviews([Review::draft().stars(5)])]))?;
    /// # let before = s.statements().len();
    /// let reviews = s
    ///     .query::<Author>()
    ///     .filter(Author::NAME.eq("Ursula"))
    ///     .traverse(Author::BOOKS)
    ///     .traverse(Book::REVIEWS)
    ///     .filter(Review::STARS.ge(4))
    ///     .all()?;
    /// assert_eq!(reviews.len(), 1);
    /// # assert_eq!(s.statements().len(), before + 1);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `SELECT … WHERE foreign key IN (SELECT key FROM … WHERE …)`.
    pub fn traverse<R: BeginsAt<T>>(self, relationship: R) -> Query<'s, R::Target> {
        let mut rows = self.statement;
        let mut statement = Statement::new(R::Target::META);
        statement.lock = std::mem::take(&mut rows.lock);
        statement.filter.push(Node::From { hop: relationship.into_hop(), rows: rows.into() });
        Query::new(self.session, statement)
    }

    /// Asks for values instead of rows: columns, paths, aggregates; one, or a tuple of them.
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
    /// # s.insert(Author::draft().name("Ursula").books([Book::draft().title("A")]))?;
    /// let authors: Vec<(String, i64)> = s.query::<Author>().select((Author::NAME, Author::BOOKS.count())).all()?;
    /// assert_eq!(authors, [("Ursula".to_owned(), 1)]);
    /// # Ok(()) }
    /// ```
    ///
    /// What is said before is about the rows, and what is said behind it about the results: aggregates and groups are of the
    /// rows that a [`limit`](Query::limit) or [`offset`](Query::offset) before it lets through, which are chosen by a `SELECT`
    /// within the other.
    pub fn select<R>(self, projection: impl Selectable<T, Row = R>) -> Select<'s, T, R> {
        Select::new(self.session, self.statement, projection)
    }
}

/// Asking.
impl<'s, T: Model> Query<'s, T> {
    /// The rows. Sends one `SELECT`, and one for each relationship of [`with`](Query::with) and of `lazy = "selectin"`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when a cell doesn't fit its field; [`Error::MissingTable`] and [`Error::MissingColumn`] when the
    /// database doesn't have the model's table or column; [`Error::ReadOnly`] for a
    /// [lock](Query::for_update) by a session that only reads.
    pub fn all(self) -> Result<Vec<Entity<'s, T>>> {
        let table = self.session.table::<T>();
        Ok(self.batch()?.slots.iter().map(|&slot| Entity::new(table.slot(slot))).collect())
    }

    fn session(&self) -> &'s Session {
        self.session
    }

    /// The rows, by their slots, and what is loaded with them.
    fn batch(&self) -> Result<Rc<Batch>> {
        let table = self.session.table::<T>();
        let (batch, mut slots) = (table.begin_batch(), Vec::new());
        self.read(&[], batch, |slot, _| {
            slots.push(slot);
            Ok(())
        })?;
        let batch = table.end_batch(batch, slots, self.statement.is_whole());
        self.load_with(&batch.slots)?;
        Ok(batch)
    }

    /// The rows, each with values of it: what [`select`](Query::select) takes. Sends what [`all`](Query::all) sends, with
    /// the values in the same `SELECT`.
    ///
    /// # Errors
    ///
    /// [`Error::Selected`] when a value is of another type than the column's, and those of [`all`](Query::all).
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
    /// let ursula = s.insert(Author::draft().name("Ursula").books([Book::draft().title("A")]))?;
    /// assert_eq!(s.query::<Author>().all_with(Author::BOOKS.count())?, [(ursula, 1)]);
    /// # Ok(()) }
    /// ```
    pub fn all_with<R>(self, values: impl Selectable<T, Row = R>) -> Result<Vec<(Entity<'s, T>, R)>> {
        let table = self.session.table::<T>();
        let (nodes, take) = select::parts(values);
        let (batch, mut rows) = (table.begin_batch(), Vec::new());
        self.read(&nodes, batch, |slot, row| {
            rows.push((slot, take(&mut Selected::new(row, table.sql.width, T::META))?));
            Ok(())
        })?;
        let slots = rows.iter().map(|(slot, _)| *slot).collect();
        self.load_with(&table.end_batch(batch, slots, self.statement.is_whole()).slots)?;
        Ok(rows.into_iter().map(|(slot, values)| (Entity::new(table.slot(slot)), values)).collect())
    }

    /// The first row, if there is one. Sends what [`all`](Query::all) sends, with `LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn first(self) -> Result<Option<Entity<'s, T>>> {
        Ok(self.at_most(1).all()?.into_iter().next())
    }

    /// The only row. Sends what [`all`](Query::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is none or more than one, and those of [`all`](Query::all).
    pub fn one(self) -> Result<Entity<'s, T>> {
        self.one_or_none()?.ok_or(Error::NotOne { model: T::META.name, several: false })
    }

    /// The only row, if there is one. Sends what [`all`](Query::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is more than one, and those of [`all`](Query::all).
    pub fn one_or_none(self) -> Result<Option<Entity<'s, T>>> {
        match self.at_most(2).all()?[..] {
            [] => Ok(None),
            [row] => Ok(Some(row)),
            _ => Err(Error::NotOne { model: T::META.name, several: true }),
        }
    }

    /// How many rows [`all`](Query::all) would return. Sends `SELECT count(*)`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn count(self) -> Result<u64> {
        let mut writer = self.writer();
        self.statement.write_count(&mut writer, false, |writer| writer.push("1"));
        self.session.count(T::META, &writer)
    }

    /// Whether there is a row. Sends `SELECT 1 … LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn exists(self) -> Result<bool> {
        let mut query = self.at_most(1);
        (query.statement.lock, query.statement.order) = (false, Vec::new());
        let mut writer = query.writer();
        writer.statement(&query.statement, |writer| writer.push("1"));
        let mut exists = false;
        query.session.query_rows(T::META, &writer.sql, &writer.values, |_| {
            exists = true;
            Ok(())
        })?;
        Ok(exists)
    }

    /// No more than this many rows, also where a limit allows more.
    fn at_most(mut self, rows: u64) -> Self {
        self.statement.limit = Some(self.statement.limit.map_or(rows, |limit| limit.min(rows)));
        self
    }

    fn writer(&self) -> Writer {
        Writer::new(self.session.table::<T>().sql.dialect)
    }

    /// The statement that [`all`](Query::all) sends, which selects `more` behind what a row needs.
    fn written(&self, more: &[Node]) -> Result<Writer> {
        let table = self.session.table::<T>();
        let mut writer = self.writer();
        if self.statement.lock {
            self.session.may_lock()?;
        }
        let joins = (0..table.sql.joins.len()).map(|number| format!("joined_{number}")).collect();
        writer.select_written(
            T::META,
            (&table.sql.columns, &table.sql.from, joins),
            |writer| {
                for node in more {
                    writer.push(", ");
                    writer.node(node);
                }
                self.joined.iter().for_each(|path| writer.joined_columns(path));
            },
            |writer| self.statement.write_tail(writer),
        );
        Ok(writer)
    }

    /// Asks for the rows of a batch, and gives each one's slot and cells to `each`. The cells of `more` begin at the width of the model's own, and
    /// those of what is joined behind them.
    fn read(&self, more: &[Node], batch: u32, mut each: impl FnMut(u32, &dyn Row) -> Result<()>) -> Result<()> {
        let (session, table) = (self.session, self.session.table::<T>());
        let writer = self.written(more)?;
        let mut start = table.sql.width + more.len();
        let mut joins: Vec<_> = table.sql.joins.iter().map(|join| (join.loader, join.start, join.key)).collect();
        for (loader, to) in self.joined.iter().filter_map(|path| Some((*path.last()?, path.last()?.target()?))) {
            joins.push((loader, start, start + to.key[0]));
            start += to.columns.len();
        }
        let reading = if self.statement.lock { Reading::REFRESH } else { Reading::KEEP }.in_batch(batch);
        session.query_rows(T::META, &writer.sql, &writer.values, |row| {
            let slot = table.absorb(session, Cells::new(row, 0), reading)?;
            if !joins.is_empty() {
                session.absorb_joins(row, &joins)?;
            }
            each(slot, row)
        })
    }

    /// Loads what is loaded with these rows.
    fn load_with(&self, slots: &[u32]) -> Result<()> {
        let (session, table) = (self.session, self.session.table::<T>());
        table.sql.select_in.iter().try_for_each(|loader| loader.load(session, slots).map(drop))?;
        self.loads.iter().try_for_each(|load| load.load(session, slots))
    }
}

impl Session {
    /// Takes in what is joined to a row: by which relationship, and at which places its cells and its key are.
    fn absorb_joins(&self, row: &dyn Row, joins: &[(Loader, usize, usize)]) -> Result<()> {
        let mut there = joins.iter().filter(|(.., key)| !row.get(*key).is_null());
        there.try_for_each(|(loader, start, _)| loader.absorb(self, row, *start))
    }

    /// The number that a statement returns.
    fn count(&self, meta: &'static crate::schema::ModelMeta, writer: &Writer) -> Result<u64> {
        let mut count = 0;
        self.query_rows(meta, &writer.sql, &writer.values, |row| {
            if let Value::Int(rows) = row.get(0) {
                count = u64::try_from(rows).unwrap_or_default();
            }
            Ok(())
        })?;
        Ok(count)
    }
}

impl<T> std::fmt::Debug for Query<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Query").field("statement", &self.statement).finish_non_exhaustive()
    }
}
