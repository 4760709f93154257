//! Asking for rows together with what is loaded, in types.

use std::fmt;

use super::{IntoLoad, Known, Loaded, Whole};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::Query;
use crate::query::condition::IntoCondition;
use crate::query::order::IntoOrder;
use crate::session::Session;

/// A question for rows of `T` with what is loaded with them, in types: from [`Query::load`].
#[must_use = "a query asks nothing until `all`, `first` or `one`"]
pub struct Loading<'s, T, L> {
    query: Query<'s, T>,
    list: L,
}

impl<'s, T: Model> Query<'s, T> {
    /// Loads a relationship of the rows, or a [`Part`](crate::Part) of one, so that the compiler knows: the rows come as
    /// [`Loaded`](crate::Loaded), from which it is read without the session and without an error. Several are a tuple, or a call
    /// each.
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
    /// let book = s.query::<Book>().filter(Book::TITLE.eq("A")).load(Book::AUTHOR.with(Author::BOOKS)).one()?;
    /// let author = book.loaded(Book::AUTHOR);
    /// assert_eq!((author.name.as_str(), author.loaded(Author::BOOKS).len()), ("Ursula", 1));
    /// # Ok(()) }
    /// ```
    ///
    /// Sends what [`with`](Query::with) sends.
    pub fn load<E: IntoLoad<T, Onto<()> = L>, L: Known>(self, load: E) -> Loading<'s, T, L> {
        Loading { query: self, list: load.onto(()) }
    }
}

impl<'s, T: Model, L: Known> Loading<'s, T, L> {
    /// Loads this too.
    pub fn load<E: IntoLoad<T, Onto<L> = O>, O: Known>(self, load: E) -> Loading<'s, T, O> {
        Loading { query: self.query, list: load.onto(self.list) }
    }

    /// Loads a relationship too, of which the compiler needn't know.
    pub fn with<E: IntoLoad<T>>(mut self, load: E) -> Self
    where
        E::Given: Whole,
    {
        self.query = self.query.with(load);
        self
    }

    /// Only rows for which this holds; several filters have to hold together.
    pub fn filter(mut self, condition: impl IntoCondition<T>) -> Self {
        self.query = self.query.filter(condition);
        self
    }

    /// Sorts the rows; a further call sorts those that are equal in the earlier ones.
    pub fn order_by(mut self, order: impl IntoOrder<T>) -> Self {
        self.query = self.query.order_by(order);
        self
    }

    /// At most this many rows.
    pub fn limit(mut self, rows: u64) -> Self {
        self.query = self.query.limit(rows);
        self
    }

    /// Leaves out this many rows at the beginning.
    pub fn offset(mut self, rows: u64) -> Self {
        self.query = self.query.offset(rows);
        self
    }

    /// The rows, with what is loaded with them. Sends one `SELECT`, and one for each relationship.
    ///
    /// # Errors
    ///
    /// Those of [`Query::all`]; [`Error::NotFound`] when a required relationship leads nowhere, which is only where the
    /// database doesn't enforce its foreign keys.
    pub fn all(mut self) -> Result<Vec<L::Row<'s, T>>> {
        let session = self.query.session();
        self.query.joined.extend(self.list.joined());
        let batch = self.query.batch()?;
        self.list.rows(session, &batch.slots)
    }

    /// The first row, if there is one. Sends what [`all`](Loading::all) sends, with `LIMIT 1`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Loading::all).
    pub fn first(mut self) -> Result<Option<L::Row<'s, T>>> {
        self.query = self.query.at_most(1);
        Ok(self.all()?.into_iter().next())
    }

    /// The only row. Sends what [`all`](Loading::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is none or more than one, and those of [`all`](Loading::all).
    pub fn one(self) -> Result<L::Row<'s, T>> {
        self.one_or_none()?.ok_or(Error::NotOne { model: T::META.name, several: false })
    }

    /// The only row, if there is one. Sends what [`all`](Loading::all) sends, with `LIMIT 2`.
    ///
    /// # Errors
    ///
    /// [`Error::NotOne`] when there is more than one, and those of [`all`](Loading::all).
    pub fn one_or_none(mut self) -> Result<Option<L::Row<'s, T>>> {
        self.query = self.query.at_most(2);
        let mut rows = self.all()?;
        match rows.len() {
            0 | 1 => Ok(rows.pop()),
            _ => Err(Error::NotOne { model: T::META.name, several: true }),
        }
    }
}

impl Session {
    /// Loads relationships of rows that the session holds already, or [parts](crate::Part) of them, for all rows at once:
    /// those of a result, a page, a collection. What to load is one thing, or a tuple of several.
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
    /// # let ursula = s.insert(Author::draft().name("Ursula").books([Book::draft().title("A").reviews([Review::draft().stars(5)])]))?;
    /// let books = s.load(ursula.books(&s)?, (Book::AUTHOR, Book::REVIEWS.latest(Review::STARS)))?;
    /// assert_eq!(books[0].loaded(Book::AUTHOR).name, "Ursula");
    /// assert_eq!(books[0].part_of(Book::REVIEWS).map(|review| review.stars), Some(5));
    /// # Ok(()) }
    /// ```
    ///
    /// Sends one `SELECT` for each relationship that isn't loaded yet.
    ///
    /// # Errors
    ///
    /// Those of [`Query::all`]; [`Error::Deleted`] for a row that is gone; [`Error::NotFound`] as in [`Loading::all`].
    pub fn load<T: Model, E: IntoLoad<T, Onto<()> = L>, L: Known>(
        &self,
        rows: impl LoadRows<T>,
        loads: E,
    ) -> Result<Vec<L::Row<'_, T>>> {
        let table = self.table::<T>();
        let mut slots = Vec::new();
        rows.rows(|row| {
            slots.push(self.locate(table, row)?);
            Ok(())
        })?;
        loads.onto(()).rows(self, &slots)
    }
}

/// The rows of `T` that [`Session::load`] loads something for: their entities, what [`load`](Query::load) returned for them, or
/// references to these, from a `Vec`, a slice, a collection or any other iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't give entities",
    label = "expected a `Vec`, a slice, a collection or an iterator of `Entity`s",
    note = "help: write `[entity]` for one, and `.all()?` behind a query; what to load is the second argument",
    note = "see orm_core::errors [load-of-no-entities]"
)]
pub trait LoadRows<T> {
    #[doc(hidden)]
    fn rows(self, each: impl FnMut(&T) -> Result<()>) -> Result<()>;
}

#[diagnostic::do_not_recommend]
impl<T: Model, I: IntoIterator<Item: HeldRow<T>>> LoadRows<T> for I {
    fn rows(self, mut each: impl FnMut(&T) -> Result<()>) -> Result<()> {
        self.into_iter().try_for_each(|row| each(row.row_of()))
    }
}

/// An entity, what was loaded with one, or a reference to either.
pub trait HeldRow<T> {
    #[doc(hidden)]
    fn row_of(&self) -> &T;
}

impl<T> HeldRow<T> for Entity<'_, T> {
    fn row_of(&self) -> &T {
        self
    }
}

impl<T> HeldRow<T> for &Entity<'_, T> {
    fn row_of(&self) -> &T {
        self
    }
}

impl<T, L: Known> HeldRow<T> for Loaded<'_, T, L> {
    fn row_of(&self) -> &T {
        self
    }
}

impl<T, L: Known> HeldRow<T> for &Loaded<'_, T, L> {
    fn row_of(&self) -> &T {
        self
    }
}

impl<T, L: fmt::Debug> fmt::Debug for Loading<'_, T, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loading").field("query", &self.query).field("list", &self.list).finish()
    }
}
