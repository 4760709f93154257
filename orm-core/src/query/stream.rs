//! Many rows, a few at a time.

use std::collections::VecDeque;
use std::fmt;

use crate::cells::Cells;
use crate::error::Result;
use crate::model::Model;
use crate::query::Query;
use crate::query::page::{behind, order_totally, places};
use crate::query::statement::Statement;
use crate::query::writer::Writer;
use crate::session::Session;
use crate::value::Value;

/// How many rows are in memory at once.
const CHUNK: u64 = 1_000;

/// The rows of a query as plain structs, from [`Query::stream`].
pub struct Rows<'s, T> {
    session: &'s Session,
    statement: Statement,
    ready: VecDeque<T>,
    /// Where in the order the last row was.
    last: Option<Vec<Value<'static>>>,
    left: Option<u64>,
    ended: bool,
}

impl<'s, T: Model> Query<'s, T> {
    /// The rows one after the other, of which no more than a thousand are in memory at once: for more of them than fit.
    ///
    /// They are plain structs and not held by the session, so what [`with`](Query::with) and `lazy` say of relationships
    /// does not happen; the accessors work and read the row again. The session can be used meanwhile. Rows that are equal
    /// in the query's order come in that of their primary key.
    ///
    /// Sends a `SELECT … LIMIT 1000` for every thousand rows, each going on where the last one ended. An accessor in the loop
    /// sends its statements for each row, as if the row had come alone. Where relationships are needed, ask for
    /// [`page`](Query::page) after page: the rows of each are held, and an accessor, `with` and `load` are for a whole one.
    /// What one value of a related row answers, [`select`](Query::select) reads in the statement itself.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert_all(["A", "BC"].map(|title| Book::draft().title(title)))?;
    /// let mut longest = 0;
    /// for book in s.query::<Book>().stream() {
    ///     longest = longest.max(book?.title.len());
    /// }
    /// assert_eq!(longest, 2);
    /// # Ok(()) }
    /// ```
    pub fn stream(self) -> Rows<'s, T> {
        let mut statement = self.statement;
        order_totally(&mut statement);
        let left = statement.limit;
        Rows { session: self.session, statement, ready: VecDeque::new(), last: None, left, ended: false }
    }
}

impl<T: Model> Rows<'_, T> {
    fn read(&mut self) -> Result<()> {
        let Rows { session, statement, ready, last, left, .. } = self;
        let sql = &session.table::<T>().sql;
        if statement.lock {
            session.may_lock()?;
        }
        let mut part = statement.clone();
        let size = left.map_or(CHUNK, |left| left.min(CHUNK));
        part.limit = Some(size);
        if let Some(last) = last {
            part.filter.push(behind(&part.order, last, sql.dialect.nulls_are_greatest()));
            part.offset = None;
        }
        let (more, places) = places(&part.order, T::META.columns.len());
        let mut writer = Writer::new(sql.dialect);
        writer.statement(&part, |writer| {
            writer.all_columns();
            for node in &more {
                writer.push(", ");
                writer.node(node);
            }
        });
        session.query_rows(T::META, &writer.sql, &writer.values, |row| {
            ready.push_back(T::decode(&Cells::new(row, 0))?);
            if ready.len() as u64 == size {
                *last = Some(places.iter().map(|&place| row.get(place).into_owned()).collect());
            }
            Ok(())
        })?;
        let found = ready.len() as u64;
        *left = left.map(|left| left - found);
        self.ended = found < size || *left == Some(0);
        Ok(())
    }
}

/// An error ends the rows.
impl<T: Model> Iterator for Rows<'_, T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.ready.is_empty()
            && !self.ended
            && let Err(error) = self.read()
        {
            self.ready.clear();
            self.ended = true;
            return Some(Err(error));
        }
        self.ready.pop_front().map(Ok)
    }
}

impl<T> fmt::Debug for Rows<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("statement", &self.statement).finish_non_exhaustive()
    }
}
