//! A query's statement, and how the database would run it.

use std::fmt;

use crate::cells::value_text;
use crate::error::Result;
use crate::model::Model;
use crate::query::Query;
use crate::query::select::Select;
use crate::query::writer::Writer;
use crate::schema::ModelMeta;
use crate::session::Session;
use crate::value::Value;

/// A statement with its parameters, from [`Query::sql`]. It displays as the text, and the parameters behind it as a
/// comment.
#[derive(Debug, Clone, PartialEq)]
pub struct Sql {
    text: String,
    parameters: Vec<Value<'static>>,
}

impl Sql {
    pub(super) fn new(writer: Writer) -> Self {
        Sql { text: writer.sql, parameters: writer.values }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parameters, in order.
    #[must_use]
    pub fn parameters(&self) -> &[Value<'static>] {
        &self.parameters
    }

    /// The database's plan of it, a step a line.
    pub(super) fn explain(&self, session: &Session, meta: &'static ModelMeta) -> Result<String> {
        let (explain, column) = session.dialect().explain();
        let mut plan = Vec::new();
        session.query_rows(meta, &format!("{explain}{}", self.text), &self.parameters, |row| {
            plan.push(match row.get(column) {
                Value::Text(step) => step.into_owned(),
                other => value_text(&other),
            });
            Ok(())
        })?;
        Ok(plan.join("\n"))
    }
}

impl fmt::Display for Sql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.parameters.is_empty() {
            return Ok(());
        }
        // A parameter must not end the comment.
        let parameters = self.parameters.iter().map(value_text).collect::<Vec<_>>().join(", ").replace("*/", "* /");
        write!(f, " /* {parameters} */")
    }
}

impl<T: Model> Query<'_, T> {
    /// The statement that [`all`](Query::all) would send for the rows. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`](crate::Error::ReadOnly) for a [lock](Query::for_update) by a session that only reads.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let query = s.query::<Book>().filter(Book::TITLE.eq("Solaris"));
    /// assert_eq!(
    ///     query.sql()?.to_string(),
    ///     r#"SELECT "book"."id", "book"."title" FROM "book" WHERE "book"."title" = ?1 /* "Solaris" */"#
    /// );
    /// println!("{}", query.explain()?);
    /// # Ok(()) }
    /// ```
    pub fn sql(&self) -> Result<Sql> {
        self.written(&[]).map(Sql::new)
    }

    /// How the database would run [`sql`](Query::sql), in its own words. Sends that statement behind `EXPLAIN`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Query::all).
    pub fn explain(&self) -> Result<String> {
        self.sql()?.explain(self.session, T::META)
    }
}

impl<M: Model, R> Select<'_, M, R> {
    /// The statement that [`all`](Select::all) would send. Sends nothing.
    #[must_use]
    pub fn sql(&self) -> Sql {
        Sql::new(self.written())
    }

    /// How the database would run [`sql`](Select::sql), in its own words. Sends that statement behind `EXPLAIN`.
    ///
    /// # Errors
    ///
    /// Those of [`all`](Select::all).
    pub fn explain(&self) -> Result<String> {
        self.sql().explain(self.session(), M::META)
    }
}
