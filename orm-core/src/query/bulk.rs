//! Writing many rows by one statement.

use std::fmt;
use std::marker::PhantomData;

use crate::cells::Cells;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::column::{Column, Settable};
use crate::query::condition::Condition;
use crate::query::node::{Comparison, Node};
use crate::query::operand::Operand;
use crate::query::statement::Statement;
use crate::query::writer::Writer;
use crate::session::{AnyTable, Following, Reading, Session, State, Write, following};
use crate::value::Value;

/// How many rows are read again at once where their keys can't be given as one parameter.
const KEYS: usize = 256;

/// A column and what it is set to, from [`Column::set`].
#[must_use = "an assignment does nothing until `update_where` is given it"]
pub struct Assignment<M> {
    column: usize,
    value: Node,
    model: PhantomData<fn() -> M>,
}

impl<M, T, C> Column<M, T, C> {
    /// Sets the column for [`Session::update_where`]: to a value, or to what is computed from the row.
    pub fn set<W>(self, value: impl Operand<M, T, W>) -> Assignment<M>
    where
        C: Settable,
    {
        Assignment { column: self.at(), value: value.into_node(), model: PhantomData }
    }
}

impl<M> Clone for Assignment<M> {
    fn clone(&self) -> Self {
        Assignment { column: self.column, value: self.value.clone(), model: PhantomData }
    }
}

impl<M> fmt::Debug for Assignment<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assignment").field("column", &self.column).field("value", &self.value).finish()
    }
}

impl Session {
    /// Updates all rows for which the condition holds; how many there were.
    ///
    /// Entities of `M` that the session holds then show what the rows are, and loaded collections over a key that was set
    /// ask the database at their next access. A `#[column(version)]` counts the update in every row, and `updated_at` has its
    /// time; no row's version is tested. Without assignments, nothing is sent.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let book = s.insert(Book::draft().title("solaris").year(1960))?;
    /// let changed = s.update_where(Book::YEAR.lt(1961), [Book::TITLE.set("Solaris"), Book::YEAR.set(Book::YEAR + 1)])?;
    /// assert_eq!(changed, 1);
    /// assert_eq!((book.title.as_str(), book.year), ("Solaris", 1961));
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `UPDATE … SET … WHERE …`, and where the session holds rows of `M`, one `SELECT` that reads them again; where
    /// something is computed, both under a savepoint.
    ///
    /// What is computed is computed by the database, which knows its own column's type and not the field's. It refuses a
    /// number that the column doesn't hold, but a column may hold more than the field: `-1` where that is a `u32`, 128 where it
    /// is an `i8`, and with SQLite anything, such as the floating point number that an integer becomes beyond 64 bits. Nothing
    /// is written where that is seen, when a row that the session holds is read again. A row that it doesn't hold is written,
    /// and [`Error::Decode`] when it is read. Leave out such rows by the condition: `Product::STOCK.gt(0)` for a
    /// `Product::STOCK.set(Product::STOCK - 1)`, or have a check constraint in the table.
    ///
    /// # Errors
    ///
    /// [`Error::KeyChanged`] for a column of the primary key; [`Error::Refused`] when a constraint is violated;
    /// [`Error::Decode`] when a row that the session holds has become what its fields don't hold. Nothing has changed then.
    pub fn update_where<M: Model>(
        &self,
        condition: Condition<M>,
        assignments: impl IntoIterator<Item = Assignment<M>>,
    ) -> Result<u64> {
        let assignments: Vec<_> = assignments.into_iter().collect();
        if assignments.is_empty() {
            return Ok(0);
        }
        if let Some(Assignment { column, .. }) = assignments.iter().find(|set| M::META.key.contains(&set.column)) {
            let field = M::META.columns[*column].field;
            return Err(Error::KeyChanged { model: M::META.name, key: field.into() });
        }
        let table = self.table::<M>();
        let mut columns: Vec<_> = assignments.iter().map(|set| set.column).collect();
        let mut writer = Writer::new(table.sql.dialect);
        writer.about(M::META, |writer| {
            writer.push(&format!("UPDATE {} SET ", table.sql.table));
            for (at, set) in assignments.iter().enumerate() {
                if at > 0 {
                    writer.push(", ");
                }
                writer.push(&format!("{} = ", table.sql.names[set.column]));
                writer.node(&set.value);
            }
            for following in following(M::META, self.now()) {
                match following {
                    Following::Count(column) => {
                        let name = &table.sql.names[column];
                        writer.push(&format!(", {name} = {name} + 1"));
                        columns.push(column);
                    }
                    Following::Set(column, value) => {
                        writer.push(&format!(", {} = ", table.sql.names[column]));
                        writer.value(value);
                        columns.push(column);
                    }
                }
            }
            writer.written_where(M::META, condition.into_node());
        });
        let write = Write { action: "update", key: None };
        let updating = || {
            let changed = self.execute(M::META, write, &writer.sql, &writer.values)?;
            if changed > 0 {
                self.updated_some(table, &columns);
                self.read_again::<M>()?;
            }
            Ok(changed)
        };
        // What is computed may be what the field doesn't hold: that is seen when it is read again.
        let computes = assignments.iter().any(|set| !matches!(set.value, Node::Value(_)));
        if computes && AnyTable::len(table) > 0 { self.savepoint(updating) } else { updating() }
    }

    /// Deletes all rows for which the condition holds; how many there were. Rows that reference them are treated as their
    /// foreign key's `on_delete` says.
    ///
    /// Entities of deleted rows are then [deleted](Error::Deleted), and gone from loaded collections.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert_all([1960, 1970].map(|year| Book::draft().title("").year(year)))?;
    /// assert_eq!(s.delete_where(Book::YEAR.lt(1961))?, 1);
    /// # Ok(()) }
    /// ```
    ///
    /// Sends `DELETE FROM … WHERE …`, and where the session holds rows of `M`, one `SELECT` that tells which are left.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] while another row references one of them; then none is deleted.
    pub fn delete_where<M: Model>(&self, condition: Condition<M>) -> Result<u64> {
        let table = self.table::<M>();
        let mut writer = Writer::new(table.sql.dialect);
        writer.about(M::META, |writer| {
            writer.push(&format!("DELETE FROM {}", table.sql.table));
            writer.written_where(M::META, condition.into_node());
        });
        let write = Write { action: "delete", key: None };
        let changed = self.execute(M::META, write, &writer.sql, &writer.values)?;
        if changed > 0 {
            self.deleted_some(table);
            self.read_again::<M>()?;
        }
        Ok(changed)
    }

    /// Reads the rows of a model that the session holds and that may have been changed. Those that are not there any more
    /// are gone.
    fn read_again<M: Model>(&self) -> Result<()> {
        let table = self.table::<M>();
        let stale: Vec<u32> = (0..AnyTable::len(table)).filter(|&slot| table.state(slot) == State::Stale).collect();
        let is_list = |column: usize| {
            let keys: Vec<_> = stale.iter().map(|&slot| AnyTable::value(table, slot, column)).collect();
            table.sql.dialect.list(&keys).is_some()
        };
        let at_once = matches!(M::META.key, &[column] if is_list(column));
        for slots in stale.chunks(if at_once { usize::MAX } else { KEYS }) {
            let mut statement = Statement::new(M::META);
            statement.filter.push(with_keys(table, slots));
            let mut writer = Writer::new(table.sql.dialect);
            writer.statement(&statement, Writer::all_columns);
            self.query_rows(M::META, &writer.sql, &writer.values, |row| {
                table.absorb(self, Cells::new(row, 0), Reading::KEEP).map(|_| ())
            })?;
            let gone = slots.iter().copied().filter(|&slot| table.state(slot) == State::Stale);
            self.gone(table, &gone.collect::<Vec<_>>())?;
        }
        Ok(())
    }
}

/// The rows in these slots, by their keys.
fn with_keys(table: &dyn AnyTable, slots: &[u32]) -> Node {
    let value = |slot: u32, column: usize| -> Value<'static> { table.value(slot, column).into_owned() };
    if let &[column] = table.meta().key {
        let values = slots.iter().map(|&slot| value(slot, column)).collect();
        return Node::In { of: Node::Column(column).into(), values };
    }
    let equal =
        |slot: u32, column: usize| Node::Column(column).compare(Comparison::Eq, Node::Value(value(slot, column)));
    let row = |&slot: &u32| Node::All(table.meta().key.iter().map(|&column| equal(slot, column)).collect());
    Node::Any(slots.iter().map(row).collect())
}
