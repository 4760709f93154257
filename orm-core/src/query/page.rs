//! Pages that begin behind a row, and not at a number.

mod cursor;

use crate::backend::Dialect;
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::Query;
use crate::query::node::{Comparison, Node};
use crate::query::statement::{Ordering, Statement};
use crate::query::writer::Writer;
use crate::session::{ALONE, AnyTable};
use crate::value::Value;

pub use cursor::Cursor;

/// A part of a query's rows, from [`Query::page`].
#[derive(Debug)]
pub struct Page<'s, T: Model> {
    /// The rows.
    pub rows: Vec<Entity<'s, T>>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<Cursor>,
}

impl<'s, T: Model> Query<'s, T> {
    /// `size` rows behind a place in the order, or from the beginning.
    ///
    /// Rows that are inserted or deleted meanwhile neither repeat others nor leave them out, and a page far from the
    /// beginning costs what the first one does. So that each row has its place, rows that are equal in the query's order
    /// are ordered by their primary key. A [`limit`](Query::limit) is of no effect; an [`offset`](Query::offset) counts from
    /// the page's beginning. A page has at least one row where there is one: a `size` of 0 is 1.
    ///
    /// Sends `SELECT … WHERE … AND (column, key) > (?, ?) ORDER BY column, key LIMIT size + 1`, and what
    /// [`all`](Query::all) sends for the relationships.
    ///
    /// # Errors
    ///
    /// [`Error::Cursor`] for a cursor of another model's query or of one in another order (other columns, another
    /// direction), or with values that the columns don't hold; and those of [`all`](Query::all).
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Book { #[column(primary_key)] pub id: i64, pub title: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Book,)>().create(&db)?;
    /// # let s = db.session()?;
    /// # s.insert_all(["C", "A", "B"].map(|title| Book::draft().title(title)))?;
    /// let first = s.query::<Book>().order_by(Book::TITLE).page(None, 2)?;
    /// assert_eq!(first.rows.iter().map(|book| book.title.as_str()).collect::<Vec<_>>(), ["A", "B"]);
    ///
    /// let token = first.next.unwrap().to_string(); // for a link
    /// let second = s.query::<Book>().order_by(Book::TITLE).page(Some(&token.parse()?), 2)?;
    /// assert_eq!(second.rows.iter().map(|book| book.title.as_str()).collect::<Vec<_>>(), ["C"]);
    /// assert!(second.next.is_none());
    /// # Ok(()) }
    /// ```
    pub fn page(mut self, after: Option<&Cursor>, size: u64) -> Result<Page<'s, T>> {
        let table = self.session.table::<T>();
        let sql = &table.sql;
        order_totally(&mut self.statement);
        let order = order_number(&self.statement, sql.dialect);
        let size = size.max(1);
        if let Some(cursor) = after {
            let Some(values) = cursor.values(order, &self.statement.order) else {
                return Err(Error::Cursor { model: Some(T::META.name), text: cursor.to_string().into() });
            };
            self.statement.filter.push(behind(&self.statement.order, values, sql.dialect.nulls_are_greatest()));
        }
        self.statement.limit = Some(size.saturating_add(1));
        let (more, places) = places(&self.statement.order, sql.width);
        let mut page = Page { rows: Vec::new(), next: None };
        let mut slots = Vec::new();
        let mut last = Vec::new();
        let mut further = false;
        // One row more than is asked for is read: it is in no batch.
        self.read(&more, ALONE, |slot, row| {
            if slots.len() as u64 == size {
                further = true;
            } else {
                slots.push(slot);
                last.clear();
                last.extend(places.iter().map(|&place| row.get(place).into_owned()));
            }
            Ok(())
        })?;
        table.set_batch(slots.clone());
        self.load_with(&slots)?;
        page.rows.extend(slots.into_iter().map(|slot| Entity::new(table.slot(slot))));
        page.next = further.then(|| Cursor::new(order, last));
        Ok(page)
    }
}

/// What a cursor knows the query by: its table, and what it is ordered by.
fn order_number(statement: &Statement, dialect: &'static dyn Dialect) -> u32 {
    let mut writer = Writer::new(dialect);
    let of = Statement { order: statement.order.clone(), ..Statement::new(statement.model) };
    writer.statement(&of, |writer| {
        of.order.iter().for_each(|step| writer.push(if step.nullable { "0" } else { "1" }));
    });
    cursor::order(&writer.sql, &writer.values)
}

/// Orders rows that are equal in a statement's order by their primary key, in the direction of the last step.
pub(super) fn order_totally(statement: &mut Statement) {
    let descending = statement.order.last().is_some_and(|step| step.descending);
    for &key in statement.model.key {
        let canonical = statement.model.columns[key].canonical;
        if !statement.order.iter().any(|step| matches!(step.by, Node::Column(column) if column == key)) {
            statement.order.push(Ordering { by: Node::Column(key), descending, nullable: false, canonical });
        }
    }
}

/// What has to be selected to know a row's place in the order, beyond the model's own columns, and where the values of
/// the order are then found in a row of this width.
pub(super) fn places(order: &[Ordering], width: usize) -> (Vec<Node>, Vec<usize>) {
    let mut more = Vec::new();
    let places = order.iter().map(|step| match step.by {
        Node::Column(column) => column,
        ref by => {
            more.push(by.clone());
            width + more.len() - 1
        }
    });
    let places = places.collect();
    (more, places)
}

/// The rows that come behind the one with these values in the order.
pub(super) fn behind(order: &[Ordering], values: &[Value<'static>], nulls_are_greatest: bool) -> Node {
    let descending = order.first().is_some_and(|step| step.descending);
    let comparison = if descending { Comparison::Lt } else { Comparison::Gt };
    if order.len() > 1 && order.iter().all(|step| step.descending == descending && !step.nullable) {
        let left = order.iter().map(|step| step.by.clone()).collect();
        let right = values.iter().cloned().map(Node::Value).collect();
        return Node::CompareAll { left, comparison, right };
    }
    let mut behind = Node::Any(Vec::new());
    for (at, (step, value)) in order.iter().zip(values).enumerate().rev() {
        let equal = step.by.clone().compare(Comparison::Eq, Node::Value(value.clone()));
        let mut either: Vec<_> = further(step, value, nulls_are_greatest).into_iter().collect();
        if at + 1 < order.len() {
            either.push(equal.and(behind));
        }
        behind = if either.len() == 1 { either.remove(0) } else { Node::Any(either) };
    }
    behind
}

/// The rows that come behind this value in one step of the order; `None` where there are none.
fn further(step: &Ordering, value: &Value<'static>, nulls_are_greatest: bool) -> Option<Node> {
    let null = |not| Node::Null { of: step.by.clone().into(), not };
    let nulls_are_last = nulls_are_greatest != step.descending;
    if value.is_null() {
        return (!nulls_are_last).then(|| null(true));
    }
    let comparison = if step.descending { Comparison::Lt } else { Comparison::Gt };
    let further = step.by.clone().compare(comparison, Node::Value(value.clone()));
    Some(if step.nullable && nulls_are_last { Node::Any(vec![further, null(false)]) } else { further })
}
