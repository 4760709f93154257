//! The statements of one model that depend on the model only: written once a database, kept for its life.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::backend::Dialect;
use crate::schema::{Lazy, ModelMeta, OrderMeta, Reverse};
use crate::session::Loader;

/// A statement's text, shared by whoever sends it.
pub(crate) type Sql = Arc<str>;

pub(crate) struct ModelSql {
    pub(crate) meta: &'static ModelMeta,
    pub(crate) dialect: &'static dyn Dialect,
    /// `"books"`
    pub(crate) table: String,
    /// `"id"`, `"title"`, …
    pub(crate) names: Vec<String>,
    /// `"books"."id"`, …
    pub(crate) qualified: Vec<String>,
    /// `SELECT … FROM "books"`
    pub(crate) select: String,
    /// The to-one relationships that are loaded in the same statement.
    pub(crate) joins: Vec<Join>,
    /// `SELECT …, j0.… FROM "books" LEFT JOIN …`: equals `select` where there are no joins.
    pub(crate) select_joined: String,
    pub(crate) by_key: Sql,
    delete: OnceLock<Sql>,
    made: Mutex<HashMap<Statement, Sql>>,
}

pub(crate) struct Join {
    pub(crate) loader: Loader,
    /// Where the joined model's cells begin.
    pub(crate) start: usize,
    /// Where in them its key is; `NULL` there means that nothing was joined.
    pub(crate) key: usize,
}

#[derive(PartialEq, Eq, Hash)]
enum Statement {
    Update(Vec<usize>),
    Insert(Vec<usize>, usize),
    ByList { column: usize, order: &'static [OrderMeta], length: Option<usize> },
}

impl ModelSql {
    pub(crate) fn new(meta: &'static ModelMeta, dialect: &'static dyn Dialect) -> Self {
        let quoted = |name: &str| {
            let mut sql = String::new();
            dialect.identifier(&mut sql, name);
            sql
        };
        let table = quoted(meta.table);
        let names: Vec<_> = meta.columns.iter().map(|column| quoted(column.name)).collect();
        let qualified: Vec<_> = names.iter().map(|name| format!("{table}.{name}")).collect();
        let select = format!("SELECT {} FROM {table}", qualified.join(", "));
        let (joins, select_joined) = joined(meta, &table, &qualified, &quoted);
        let by_key = format!("{select} WHERE {}", key_condition(meta, &names, dialect, 1)).into();
        ModelSql {
            meta,
            dialect,
            table,
            names,
            qualified,
            select,
            joins,
            select_joined,
            by_key,
            delete: OnceLock::new(),
            made: Mutex::default(),
        }
    }

    fn make(&self, statement: Statement, write: impl FnOnce() -> String) -> Sql {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry(statement).or_insert_with(|| write().into()))
    }

    /// `DELETE FROM … WHERE key`
    pub(crate) fn delete(&self) -> &Sql {
        self.delete.get_or_init(|| {
            format!("DELETE FROM {} WHERE {}", self.table, key_condition(self.meta, &self.names, self.dialect, 1))
                .into()
        })
    }

    /// `UPDATE … SET the columns WHERE key`
    pub(crate) fn update(&self, columns: &[usize]) -> Sql {
        self.make(Statement::Update(columns.to_vec()), || {
            let mut sql = format!("UPDATE {} SET ", self.table);
            for (at, &column) in columns.iter().enumerate() {
                if at > 0 {
                    sql.push_str(", ");
                }
                sql.push_str(&self.names[column]);
                sql.push_str(" = ");
                self.dialect.placeholder(&mut sql, at + 1);
            }
            sql.push_str(" WHERE ");
            sql.push_str(&key_condition(self.meta, &self.names, self.dialect, columns.len() + 1));
            sql
        })
    }

    /// `INSERT INTO … (the columns) VALUES (…), …` with this many rows.
    pub(crate) fn insert(&self, columns: &[usize], rows: usize) -> Sql {
        self.make(Statement::Insert(columns.to_vec(), rows), || {
            if columns.is_empty() {
                return format!("INSERT INTO {} DEFAULT VALUES", self.table);
            }
            let names: Vec<_> = columns.iter().map(|&column| self.names[column].as_str()).collect();
            let mut sql = format!("INSERT INTO {} ({}) VALUES ", self.table, names.join(", "));
            for row in 0..rows {
                sql.push_str(if row == 0 { "(" } else { ", (" });
                for at in 0..columns.len() {
                    if at > 0 {
                        sql.push_str(", ");
                    }
                    self.dialect.placeholder(&mut sql, row * columns.len() + at + 1);
                }
                sql.push(')');
            }
            sql
        })
    }

    /// `SELECT … WHERE column IN (…)`: a list of any length as one parameter, or of `length` parameters.
    pub(crate) fn by_list(&self, column: usize, order: &'static [OrderMeta], length: Option<usize>) -> Sql {
        self.make(Statement::ByList { column, order, length }, || {
            let mut sql = format!("{} WHERE {} IN ", self.select, self.qualified[column]);
            match length {
                None => sql.push_str(&self.dialect.integer_list(1).unwrap_or_default()),
                Some(length) => {
                    for number in 1..=length {
                        sql.push_str(if number == 1 { "(" } else { ", " });
                        self.dialect.placeholder(&mut sql, number);
                    }
                    sql.push(')');
                }
            }
            self.push_order(&mut sql, order);
            sql
        })
    }

    /// ` ORDER BY …`, with the key last so that the order is a total one.
    pub(crate) fn push_order(&self, sql: &mut String, order: &[OrderMeta]) {
        for (at, step) in order.iter().enumerate() {
            sql.push_str(if at == 0 { " ORDER BY " } else { ", " });
            if let Some(column) = self.meta.column(step.field) {
                sql.push_str(&self.qualified[column]);
            }
            if step.descending {
                sql.push_str(" DESC");
            }
        }
        if !order.is_empty() {
            for &key in self.meta.key {
                sql.push_str(", ");
                sql.push_str(&self.qualified[key]);
            }
        }
    }
}

fn key_condition(meta: &ModelMeta, names: &[String], dialect: &dyn Dialect, first: usize) -> String {
    let mut sql = String::new();
    for (at, &key) in meta.key.iter().enumerate() {
        if at > 0 {
            sql.push_str(" AND ");
        }
        sql.push_str(&names[key]);
        sql.push_str(" = ");
        dialect.placeholder(&mut sql, first + at);
    }
    sql
}

fn joined(
    meta: &'static ModelMeta,
    table: &str,
    qualified: &[String],
    quoted: &dyn Fn(&str) -> String,
) -> (Vec<Join>, String) {
    let mut joins = Vec::new();
    let mut columns = qualified.join(", ");
    let mut from = String::new();
    let mut start = meta.columns.len();
    for (loader, target) in eager(meta, Lazy::Joined) {
        let Some(side) = loader.side() else { continue };
        let alias = quoted(&format!("joined_{}", joins.len()));
        for column in target.columns {
            columns.push_str(&format!(", {alias}.{}", quoted(column.name)));
        }
        from.push_str(&format!(
            " LEFT JOIN {} AS {alias} ON {alias}.{} = {}",
            quoted(target.table),
            quoted(target.columns[side.references].name),
            qualified[side.column],
        ));
        joins.push(Join { loader, start, key: start + target.key[0] });
        start += target.columns.len();
    }
    let select = format!("SELECT {columns} FROM {table}{from}");
    (joins, select)
}

/// The relationships of a model that are to be loaded in this way with every query: its own, and those that the
/// backrefs of the models it references put on it.
pub(crate) fn eager(meta: &'static ModelMeta, lazy: Lazy) -> Vec<(Loader, &'static ModelMeta)> {
    let own = meta
        .relationships
        .iter()
        .filter(|relationship| relationship.lazy == lazy)
        .filter_map(|relationship| Some((relationship.load, (relationship.meta)()?)));
    let generated = meta.columns.iter().enumerate().flat_map(|(at, column)| {
        let referenced = column.references.as_ref().and_then(|reference| (reference.meta)());
        let declared = referenced.map_or(&[] as &[_], |referenced| referenced.relationships);
        declared.iter().filter_map(move |relationship| {
            let backref = relationship.backref.as_ref()?;
            let over_this_key = !relationship.kind.holds_key()
                && relationship.target == meta.identity
                && matches!(relationship.reverse, Reverse::Backref(_))
                && backref.load.side().is_some_and(|side| side.column == at);
            (over_this_key && backref.lazy == lazy).then_some((backref.load, referenced?))
        })
    });
    own.chain(generated).collect()
}
