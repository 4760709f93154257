//! SQL that a person wrote.

use std::rc::Rc;

use crate::backend::{Failure, FailureKind, Row};
use crate::cells::Cells;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::session::{AnyTable, Batch, Reading, Session};
use crate::value::{ColumnType, Value};

mod control;

use control::{control, writes};

/// The values for the `?`s of a statement: a tuple of up to twelve, or a `Vec` of [`Value`]s.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the parameters of a statement",
    label = "expected a tuple of values of column types",
    note = "help: `()` for none, `(one,)` for one, `(one, two)` for two",
    note = "see orm_core::errors [parameters-not-a-tuple]"
)]
pub trait Parameters {
    #[doc(hidden)]
    fn into_values(self) -> Vec<Value<'static>>;
}

/// One of [`Parameters`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a parameter of a statement",
    label = "not a column type",
    note = "help: a parameter is a value of a column type, or a `&str`",
    note = "see orm_core::errors [parameter-of-no-column-type]"
)]
pub trait Parameter {
    #[doc(hidden)]
    fn into_value(self) -> Value<'static>;
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Parameter for T {
    fn into_value(self) -> Value<'static> {
        self.encode().into_owned()
    }
}

impl Parameter for &str {
    fn into_value(self) -> Value<'static> {
        Value::Text(self.to_owned().into())
    }
}

impl Parameters for () {
    fn into_values(self) -> Vec<Value<'static>> {
        Vec::new()
    }
}

impl Parameters for Vec<Value<'static>> {
    fn into_values(self) -> Vec<Value<'static>> {
        self
    }
}

macro_rules! tuples {
    ($($($part:ident)+;)+) => { $(
        impl<$($part: Parameter),+> Parameters for ($($part,)+) {
            fn into_values(self) -> Vec<Value<'static>> {
                #[allow(non_snake_case)]
                let ($($part,)+) = self;
                vec![$($part.into_value()),+]
            }
        }
    )+ };
}

tuples! {
    P1;
    P1 P2;
    P1 P2 P3;
    P1 P2 P3 P4;
    P1 P2 P3 P4 P5;
    P1 P2 P3 P4 P5 P6;
    P1 P2 P3 P4 P5 P6 P7;
    P1 P2 P3 P4 P5 P6 P7 P8;
    P1 P2 P3 P4 P5 P6 P7 P8 P9;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11;
    P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12;
}

impl Session {
    /// The rows that a statement of yours returns, as entities: the last resort, where a query can't say it.
    ///
    /// Each `?` stands for one of the parameters, in order, with every engine; a `?` in a text, a quoted name or a comment
    /// is none. The text is a constant of the program, so nothing that came from outside can be in it. The columns of the
    /// model are found by their names among those that the statement returns, in any order; others are left out.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String, pub year: i32 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert_all([("A", 1960), ("B", 1970)].map(|(title, year)| Book::draft().title(title).year(year)))?;
    /// let books = s.sql::<Book>("SELECT * FROM book WHERE year % 100 = ? AND title <> ?", (70, "A"))?;
    /// assert_eq!(books[0].title, "B");
    /// # Ok(()) }
    /// ```
    ///
    /// A statement that writes, such as an `UPDATE … RETURNING *`, is run under a savepoint, and leaves what
    /// [`execute_sql`](Session::execute_sql) does: all that the session holds is read again before anything is answered from
    /// it. The entities show the rows as the statement returned them until then; those of a `DELETE` are
    /// [deleted](Error::Deleted) then. What a `SELECT` of a function writes isn't seen.
    ///
    /// # Errors
    ///
    /// [`Error::MissingColumn`] when there is a row and the statement doesn't return a column of the model,
    /// [`Error::AmbiguousColumn`] when it returns several of that name,
    /// [`Error::Decode`] when a cell doesn't fit its field, [`Error::TransactionControl`] for a `COMMIT` and the like,
    /// [`Error::Database`] when the engine refuses the statement.
    pub fn sql<T: Model>(&self, sql: &'static str, parameters: impl Parameters) -> Result<Vec<Entity<'_, T>>> {
        self.leaves_the_transaction(sql)?;
        let parameters = parameters.into_values();
        let sending = || self.query_sql::<T>(&self.with_placeholders(sql), &parameters);
        let table = self.table::<T>();
        let batch = if writes(sql) {
            self.savepoint(|| {
                self.changed_anything();
                let batch = sending()?;
                self.changed_anything();
                Ok::<_, Error>(batch)
            })?
        } else {
            let batch = sending()?;
            self.load_eager(&table.sql, &batch.slots)?;
            batch
        };
        Ok(batch.slots.iter().map(|&slot| Entity::new(table.slot(slot))).collect())
    }

    /// The rows that a statement returns.
    fn query_sql<T: Model>(&self, sql: &str, parameters: &[Value<'_>]) -> Result<Rc<Batch>> {
        let table = self.table::<T>();
        let mut places = Vec::new();
        let mut slots = Vec::new();
        let batch = table.begin_batch();
        let reading = Reading::KEEP.in_batch(batch);
        self.query_rows(T::META, sql, parameters, |row| {
            if places.is_empty() {
                places = self.places::<T>(row)?;
            }
            let row = Placed { row, places: &places };
            slots.push(table.absorb(self, Cells::new(&row, 0), reading)?);
            Ok(())
        })?;
        Ok(table.end_batch(batch, slots, false))
    }

    /// Runs a statement that you wrote and that returns no rows; how many rows it changed. For what is written of the text
    /// and the parameters, see [`sql`](Session::sql).
    ///
    /// What it changed is not known, so all that the session holds is read again before anything is answered from it;
    /// an entity shows the row as it was until then.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let book = s.insert(Book::draft().title("solaris"))?;
    /// assert_eq!(s.execute_sql("UPDATE book SET title = upper(title) WHERE id = ?", (book.id,))?, 1);
    /// assert_eq!(s.one::<Book>(book.id)?.title, "SOLARIS");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::TransactionControl`] for a `COMMIT` and whatever else would begin or end the transaction or a savepoint, with
    /// MySQL also by the way, as a `CREATE TABLE` there; [`Error::Database`] when the engine refuses the statement.
    pub fn execute_sql(&self, sql: &'static str, parameters: impl Parameters) -> Result<u64> {
        self.leaves_the_transaction(sql)?;
        let changed = self.execute_raw(&self.with_placeholders(sql), &parameters.into_values());
        self.changed_anything();
        changed
    }

    fn leaves_the_transaction(&self, sql: &str) -> Result<()> {
        match control(sql, self.dialect().committing()) {
            Some(statement) => Err(Error::TransactionControl { statement: statement.into(), sql: sql.into() }),
            None => Ok(()),
        }
    }

    /// Where the model's columns are in the rows of a statement.
    fn places<T: Model>(&self, row: &dyn Row) -> Result<Vec<usize>> {
        let names: Vec<&str> = (0..).map_while(|column| row.name(column)).collect();
        let place = |name: &'static str| {
            let name = self.dialect().spelled(name);
            let mut found = names.iter().enumerate().filter(|(_, found)| **found == name).map(|(place, _)| place);
            match (found.next(), found.next()) {
                (Some(place), None) => Ok(place),
                (Some(_), Some(_)) => Err(Error::AmbiguousColumn { model: T::META.name, column: name.as_ref().into() }),
                (None, _) => Err(Error::MissingColumn {
                    model: T::META.name,
                    table: T::META.table,
                    column: name.as_ref().into(),
                    source: Failure {
                        kind: FailureKind::MissingColumn(name.clone().into_owned()),
                        message: format!("the statement returns the columns `{}`", names.join("`, `")),
                        source: None,
                    }
                    .into(),
                }),
            }
        };
        T::META.columns.iter().map(|column| place(column.name)).collect()
    }

    /// The statement with the engine's own placeholders instead of `?`.
    fn with_placeholders(&self, sql: &str) -> String {
        let mut written = String::with_capacity(sql.len());
        let mut number = 0;
        let mut rest = sql;
        while !rest.is_empty() {
            let length = opaque(rest);
            if length == 0 && rest.starts_with('?') {
                number += 1;
                self.dialect().placeholder(&mut written, number);
                rest = &rest[1..];
            } else {
                let length = length.max(rest.chars().next().map_or(1, char::len_utf8));
                written.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
        written
    }
}

/// The length of the text, quoted name or comment that the SQL begins with; 0 where it begins with none.
fn opaque(sql: &str) -> usize {
    let until = |start: usize, end: &str| sql[start..].find(end).map_or(sql.len(), |at| start + at + end.len());
    match sql.as_bytes() {
        [b'\'', ..] => until(1, "'"),
        [b'"', ..] => until(1, "\""),
        [b'`', ..] => until(1, "`"),
        [b'-', b'-', ..] => until(2, "\n"),
        [b'/', b'*', ..] => until(2, "*/"),
        _ => 0,
    }
}

/// A row whose cells are found by the places of the model's columns.
struct Placed<'a> {
    row: &'a dyn Row,
    places: &'a [usize],
}

impl Row for Placed<'_> {
    fn get(&self, column: usize) -> Value<'_> {
        self.row.get(self.places[column])
    }

    fn name(&self, column: usize) -> Option<&str> {
        self.row.name(*self.places.get(column)?)
    }
}

#[cfg(test)]
mod tests {
    use super::opaque;

    #[test]
    fn texts_names_and_comments_are_left_alone() {
        let begins = |sql: &str| sql[..opaque(sql)].to_owned();
        assert_eq!(begins("'a?' = ?"), "'a?'");
        assert_eq!(begins("'it''s ?'"), "'it'"); // and then `'s ?'`
        assert_eq!(begins("\"?\" = ?"), "\"?\"");
        assert_eq!(begins("`?`, ?"), "`?`");
        assert_eq!(begins("-- ?\n?"), "-- ?\n");
        assert_eq!(begins("/* ? */ ?"), "/* ? */");
        assert_eq!(begins("'never closed ?"), "'never closed ?");
        assert_eq!(begins("? = 'a'"), "");
    }
}
