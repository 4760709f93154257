//! Typed questions, and the one `SELECT` that each becomes.

use std::marker::PhantomData;

use crate::cells::Cells;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::session::{AnyTable, Loader, Session};
use crate::sql::eager;
use crate::value::Value;

mod column;
mod condition;

pub use column::{Column, Order};
pub use condition::Condition;

use condition::Writer;

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
    filter: Option<Condition<T>>,
    order: Vec<Order<T>>,
    limit: Option<u64>,
    offset: Option<u64>,
    loads: Vec<Load<T>>,
}

/// A relationship of `S` to load with a query, and what to load with its target.
///
/// From a relationship's constant: `Author::BOOKS`, or nested, `Author::BOOKS.with(Book::REVIEWS)`.
pub struct Load<S> {
    plan: Plan,
    source: PhantomData<fn() -> S>,
}

/// What [`Query::with`] takes for rows of `S`: a relationship of it, or a [`Load`] that begins with one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a relationship of `{S}`",
    label = "this doesn't begin at `{S}`",
    note = "help: the constants of `{S}`'s relationships are named like its accessors, in capitals",
    note = "[path-unknown]"
)]
pub trait IntoLoad<S> {
    /// What to load.
    fn into_load(self) -> Load<S>;
}

impl<S> IntoLoad<S> for Load<S> {
    fn into_load(self) -> Load<S> {
        self
    }
}

#[derive(Debug)]
struct Plan {
    loader: Loader,
    next: Vec<Plan>,
}

impl<S> Load<S> {
    pub(crate) fn new(loader: Loader) -> Self {
        Load { plan: Plan { loader, next: Vec::new() }, source: PhantomData }
    }

    pub(crate) fn then<T>(mut self, next: Load<T>) -> Self {
        self.plan.next.push(next.plan);
        self
    }
}

impl<S> std::fmt::Debug for Load<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.plan.fmt(f)
    }
}

impl Plan {
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        let reached = self.loader.load(session, slots)?;
        self.next.iter().try_for_each(|next| next.load(session, &reached))
    }
}

impl Session {
    /// A question for rows of `T`; nothing is sent until it is asked.
    pub fn query<T: Model>(&self) -> Query<'_, T> {
        Query { session: self, filter: None, order: Vec::new(), limit: None, offset: None, loads: Vec::new() }
    }
}

impl<'s, T: Model> Query<'s, T> {
    /// Only rows for which this holds; several filters have to hold together.
    pub fn filter(mut self, condition: Condition<T>) -> Self {
        self.filter = Some(match self.filter {
            Some(filter) => filter.and(condition),
            None => condition,
        });
        self
    }

    /// Sorts the rows; a further call sorts those that are equal in the earlier ones.
    pub fn order_by(mut self, order: Order<T>) -> Self {
        self.order.push(order);
        self
    }

    /// At most this many rows.
    pub fn limit(mut self, rows: u64) -> Self {
        self.limit = Some(rows);
        self
    }

    /// Leaves out this many rows at the beginning.
    pub fn offset(mut self, rows: u64) -> Self {
        self.offset = Some(rows);
        self
    }

    /// Loads a relationship of the rows too, in one statement more; `Author::BOOKS.with(Book::REVIEWS)` goes further.
    pub fn with(mut self, load: impl IntoLoad<T>) -> Self {
        self.loads.push(load.into_load());
        self
    }

    /// The rows. Sends one `SELECT`, and one for each relationship of [`with`](Query::with) and of `lazy = "selectin"`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when a cell doesn't fit its field; [`Error::MissingTable`] and [`Error::MissingColumn`] when the
    /// database doesn't have the model's table or column.
    pub fn all(self) -> Result<Vec<Entity<'s, T>>> {
        let table = self.session.table::<T>();
        let slots = self.load()?;
        Ok(slots.into_iter().map(|slot| Entity::new(table.slot(slot))).collect())
    }

    /// The first row, if there is one. Sends what [`all`](Query::all) sends, with `LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn first(self) -> Result<Option<Entity<'s, T>>> {
        Ok(self.limit(1).all()?.into_iter().next())
    }

    /// The only row. Sends what [`all`](Query::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is none or more than one, and those of [`all`](Query::all).
    pub fn one(self) -> Result<Entity<'s, T>> {
        let several = |several| Error::NotOne { model: T::META.name, several };
        match self.limit(2).all()?[..] {
            [row] => Ok(row),
            [] => Err(several(false)),
            _ => Err(several(true)),
        }
    }

    /// How many rows there are. Sends `SELECT count(*)`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn count(self) -> Result<u64> {
        let table = self.session.table::<T>();
        let mut writer = Writer::new(&table.sql);
        // A limit counts: what is counted are the rows that `all` would return.
        writer.push(&format!("SELECT count(*) FROM (SELECT 1 FROM {}", table.sql.table));
        self.write_rest(&mut writer);
        writer.push(") AS counted");
        let mut count = 0;
        self.session.query_rows(T::META, &writer.sql, &writer.values, |row| {
            if let Value::Int(rows) = row.get(0) {
                count = u64::try_from(rows).unwrap_or_default();
            }
            Ok(())
        })?;
        Ok(count)
    }

    /// Whether there is a row. Sends `SELECT 1 … LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn exists(self) -> Result<bool> {
        let query = self.limit(1);
        let table = query.session.table::<T>();
        let mut writer = Writer::new(&table.sql);
        writer.push(&format!("SELECT 1 FROM {}", table.sql.table));
        query.write_rest(&mut writer);
        let mut exists = false;
        query.session.query_rows(T::META, &writer.sql, &writer.values, |_| {
            exists = true;
            Ok(())
        })?;
        Ok(exists)
    }

    fn write_rest(&self, writer: &mut Writer<'_>) {
        if let Some(filter) = &self.filter {
            writer.push(" WHERE ");
            filter.write(writer);
        }
        for (at, order) in self.order.iter().enumerate() {
            writer.push(if at == 0 { " ORDER BY " } else { ", " });
            order.write(writer);
        }
        if self.limit.is_some() || self.offset.is_some() {
            writer.push(&format!(" LIMIT {}", self.limit.map_or(i64::MAX as u64, |rows| rows.min(i64::MAX as u64))));
        }
        if let Some(offset) = self.offset {
            writer.push(&format!(" OFFSET {}", offset.min(i64::MAX as u64)));
        }
    }

    fn load(self) -> Result<Vec<u32>> {
        let (session, table) = (self.session, self.session.table::<T>());
        let mut writer = Writer::new(&table.sql);
        writer.push(&table.sql.select_joined);
        self.write_rest(&mut writer);
        let mut slots = Vec::new();
        session.query_rows(T::META, &writer.sql, &writer.values, |row| {
            slots.push(session.absorb(table, &Cells::new(row, 0), false)?);
            for join in table.sql.joins.iter().filter(|join| !row.get(join.key).is_null()) {
                join.loader.absorb(session, row, join.start)?;
            }
            Ok(())
        })?;
        let whole = self.filter.is_none() && self.limit.is_none() && self.offset.is_none();
        table.set_batch(slots.clone(), whole);
        for (loader, _) in eager(T::META, crate::schema::Lazy::SelectIn) {
            loader.load(session, &slots)?;
        }
        self.loads.iter().try_for_each(|load| load.plan.load(session, &slots))?;
        Ok(slots)
    }
}

impl<T> std::fmt::Debug for Query<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Query").field("filter", &self.filter).field("limit", &self.limit).finish_non_exhaustive()
    }
}
