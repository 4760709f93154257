//! The statements of one model that depend on the model only: written once a database, kept for its life.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use rustc_hash::FxHashMap;

use crate::backend::Dialect;
use crate::schema::{Action, Columns, ForeignKeyMeta, Kind, Lazy, ModelMeta, OrderMeta, Reverse, SqlType};
use crate::session::{Following, Loader, clearable, following};

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
    /// The relationships that are loaded with every result, in a statement of their own.
    pub(crate) select_in: Vec<Loader>,
    /// The to-one relationships that are loaded in the same statement.
    pub(crate) joins: Vec<Join>,
    /// `"books"."id", …`, with the columns of `joins` behind those of the model.
    pub(crate) columns: String,
    /// `"books" LEFT JOIN …`
    pub(crate) from: String,
    /// How many there are in `columns`.
    pub(crate) width: usize,
    pub(crate) by_key: Sql,
    /// What the database does to a row when the row is deleted that its foreign key of this number references.
    pub(crate) on_delete: Vec<Action>,
    /// The columns by which a row is found that is updated or deleted: its key and, where it has one, its version.
    pub(crate) found_by: Vec<usize>,
    /// Whether every update sets more than it is told to.
    pub(crate) follows: bool,
    /// Whether every write may change columns to what only the database knows.
    pub(crate) computed: bool,
    made: Mutex<HashMap<Statement, Sql>>,
    /// Those of the updates, by the columns.
    updates: Mutex<FxHashMap<Box<[usize]>, Sql>>,
}

pub(crate) struct Join {
    pub(crate) loader: Loader,
    /// Where the joined model's cells begin.
    pub(crate) start: usize,
    /// Where in them its key is; `NULL` there means that nothing was joined.
    pub(crate) key: usize,
}

/// The order of a loaded collection. Of a many-to-many it is one of the targets, to which the association's foreign key
/// number `far` leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Order {
    pub(crate) steps: &'static [OrderMeta],
    pub(crate) far: Option<usize>,
}

impl Order {
    /// As the database gives them.
    pub(crate) const NONE: Order = Order { steps: &[], far: None };

    /// Whether a target's columns decide.
    fn by_target(self) -> bool {
        self.far.is_some() && self.steps.iter().any(|step| !step.secondary)
    }
}

/// How a statement is given the keys of the rows that it selects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Keys {
    /// Any number of keys of one column, as a list that is one parameter.
    List,
    /// This many keys, their values a parameter each.
    Each(usize),
    /// All integers from one to another.
    Range,
}

#[derive(PartialEq, Eq, Hash)]
enum Statement {
    Insert(Vec<usize>, usize, Option<Columns>),
    Release(usize),
    Clear(usize, usize),
    Delete(usize),
    List(Order),
    ByList { columns: Columns, order: Order, keys: Keys },
    Renumber { columns: Columns, position: usize, runs: usize },
    Last { columns: Columns, position: usize },
}

impl ModelSql {
    pub(crate) fn new(meta: &'static ModelMeta, dialect: &'static dyn Dialect) -> Self {
        let quoted = |name: &str| quoted(dialect, name);
        let table = quoted(meta.table);
        let names: Vec<_> = meta.columns.iter().map(|column| quoted(column.name)).collect();
        let qualified: Vec<_> = names.iter().map(|name| format!("{table}.{name}")).collect();
        let select = format!("SELECT {} FROM {table}", qualified.join(", "));
        let Joined { joins, columns, from, width } = joined(meta, &table, &qualified, &quoted);
        let by_key = format!("{select} WHERE {}", key_condition(meta, &names, dialect, 1)).into();
        ModelSql {
            meta,
            dialect,
            table,
            names,
            qualified,
            select,
            select_in: eager(meta, Lazy::SelectIn).into_iter().map(|(loader, _)| loader).collect(),
            joins,
            columns,
            from,
            width,
            by_key,
            on_delete: (0..meta.foreign_keys.len()).map(|key| meta.on_delete(key)).collect(),
            found_by: meta.key.iter().copied().chain(meta.version()).collect(),
            follows: following(meta, SystemTime::UNIX_EPOCH).next().is_some(),
            computed: meta.is_computed(),
            made: Mutex::default(),
            updates: Mutex::default(),
        }
    }

    fn make(&self, statement: Statement, write: impl FnOnce() -> String) -> Sql {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry(statement).or_insert_with(|| write().into()))
    }

    /// `DELETE FROM … WHERE key AND version`, of this many rows.
    pub(crate) fn delete(&self, rows: usize) -> Sql {
        self.make(Statement::Delete(rows), || {
            let mut sql = format!("DELETE FROM {} WHERE ", self.table);
            self.push_keys(&mut sql, &self.names, &self.found_by, rows);
            sql
        })
    }

    /// `UPDATE … SET the columns WHERE key AND version`
    pub(crate) fn update(&self, columns: &[usize]) -> Sql {
        let mut updates = self.updates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sql) = updates.get(columns) {
            return Arc::clone(sql);
        }
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
        self.push_equal(&mut sql, &self.names, &self.found_by, columns.len() + 1);
        let sql: Sql = sql.into();
        updates.insert(columns.into(), Arc::clone(&sql));
        sql
    }

    /// `INSERT INTO … (the columns) VALUES (…), …` with this many rows; `unseen` are the columns of a unique key in which
    /// the values of a row that another transaction has inserted meanwhile are a conflict of the two.
    pub(crate) fn insert(&self, columns: &[usize], rows: usize, unseen: Option<Columns>) -> Sql {
        self.make(Statement::Insert(columns.to_vec(), rows, unseen), || {
            if columns.is_empty() {
                return format!("INSERT INTO {} {}", self.table, self.dialect.default_row());
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
            if let Some(unseen) = unseen {
                let names: Vec<_> = unseen.iter().map(|&column| self.names[column].as_str()).collect();
                self.dialect.unseen_is_conflict(&mut sql, &names.join(", "));
            }
            sql
        })
    }

    /// `UPDATE … SET the foreign key = NULL WHERE key`, of this many rows, behind the values of the columns that follow.
    pub(crate) fn clear(&self, foreign_key: usize, rows: usize) -> Sql {
        self.make(Statement::Clear(foreign_key, rows), || {
            let (mut sql, next) = self.cleared(foreign_key);
            self.push_keys_from(&mut sql, &self.names, &self.found_by, rows, next);
            sql
        })
    }

    /// `UPDATE … SET the foreign key = NULL WHERE `, and the number of its next value.
    fn cleared(&self, foreign_key: usize) -> (String, usize) {
        let cleared = clearable(self.meta, foreign_key);
        let cleared: Vec<_> = cleared.iter().map(|&column| format!("{} = NULL", self.names[column])).collect();
        let mut sql = format!("UPDATE {} SET {}", self.table, cleared.join(", "));
        let mut next = 1;
        self.push_following(&mut sql, &mut next);
        sql.push_str(" WHERE ");
        (sql, next)
    }

    /// `UPDATE … SET the foreign key = NULL WHERE the foreign key = …`, whose values stand in the order of `columns`, behind
    /// those of the columns that follow.
    pub(crate) fn release(&self, foreign_key: usize, columns: &[usize]) -> Sql {
        self.make(Statement::Release(foreign_key), || {
            let (mut sql, next) = self.cleared(foreign_key);
            self.push_equal(&mut sql, &self.names, columns, next);
            sql
        })
    }

    /// `, version = version + 1, updated_at = ?`
    fn push_following(&self, sql: &mut String, next: &mut usize) {
        // Of the values only the number counts: their text is the placeholder.
        for following in following(self.meta, SystemTime::UNIX_EPOCH) {
            match following {
                Following::Count(column) => sql.push_str(&format!(", {0} = {0} + 1", self.names[column])),
                Following::Set(column, _) => {
                    sql.push_str(&format!(", {} = ", self.names[column]));
                    self.dialect.placeholder(sql, *next);
                    *next += 1;
                }
            }
        }
    }

    /// `UPDATE … SET position = position + ? WHERE the foreign key = ? AND position BETWEEN ? AND ?`. Of several runs each
    /// has a low end, a high end and a distance of its own. Before the key are the columns that follow.
    pub(crate) fn renumber(&self, columns: Columns, position: usize, runs: usize) -> Sql {
        self.make(Statement::Renumber { columns, position, runs }, || {
            let (name, dialect) = (&self.names[position], self.dialect);
            let mut sql = format!("UPDATE {} SET {name} = ", self.table);
            let mut next = 1;
            let mut push = |sql: &mut String, before: &str| {
                sql.push_str(before);
                dialect.placeholder(sql, next);
                next += 1;
            };
            if runs == 1 {
                push(&mut sql, &format!("{name} + "));
            } else {
                sql.push_str("CASE");
                for _ in 0..runs {
                    push(&mut sql, &format!(" WHEN {name} BETWEEN "));
                    push(&mut sql, " AND ");
                    push(&mut sql, &format!(" THEN {name} + "));
                }
                sql.push_str(&format!(" ELSE {name} END"));
            }
            self.push_following(&mut sql, &mut next);
            let mut push = |sql: &mut String, before: &str| {
                sql.push_str(before);
                dialect.placeholder(sql, next);
                next += 1;
            };
            let mut before = " WHERE ";
            for &column in &columns[..] {
                push(&mut sql, &format!("{before}{} = ", self.names[column]));
                before = " AND ";
            }
            push(&mut sql, &format!("{before}{name} BETWEEN "));
            push(&mut sql, " AND ");
            sql
        })
    }

    /// `SELECT MAX(position) FROM … WHERE the foreign key = ?`
    pub(crate) fn last(&self, columns: Columns, position: usize) -> Sql {
        self.make(Statement::Last { columns, position }, || {
            let mut sql = format!("SELECT MAX({}) FROM {} WHERE ", self.names[position], self.table);
            self.push_equal(&mut sql, &self.names, &columns, 1);
            sql
        })
    }

    /// `a = ? AND b = ?`
    fn push_equal(&self, sql: &mut String, names: &[String], columns: &[usize], first: usize) {
        for (at, &column) in columns.iter().enumerate() {
            sql.push_str(if at == 0 { "" } else { " AND " });
            sql.push_str(&names[column]);
            sql.push_str(" = ");
            self.dialect.placeholder(sql, first + at);
        }
    }

    /// `a = ? AND b = ? OR …`, or `a IN (…)` for one column: this many keys.
    fn push_keys(&self, sql: &mut String, names: &[String], columns: &[usize], keys: usize) {
        self.push_keys_from(sql, names, columns, keys, 1);
    }

    /// The same, whose first value has this number.
    fn push_keys_from(&self, sql: &mut String, names: &[String], columns: &[usize], keys: usize, first: usize) {
        if let (&[column], true) = (columns, keys > 1) {
            sql.push_str(&format!("{} IN ", names[column]));
            for number in first..first + keys {
                sql.push_str(if number == first { "(" } else { ", " });
                match self.meta.columns[column].sql_type {
                    SqlType::Decimal => self.dialect.decimal_placeholder(sql, number, usize::MAX),
                    _ => self.dialect.placeholder(sql, number),
                }
            }
            return sql.push(')');
        }
        for number in 0..keys {
            sql.push_str(if number == 0 { "" } else { " OR " });
            self.push_equal(sql, names, columns, number * columns.len() + first);
        }
    }

    /// `SELECT …` of all rows in an order.
    pub(crate) fn list(&self, order: Order) -> Sql {
        self.make(Statement::List(order), || {
            let mut sql = self.select.clone();
            self.push_join(&mut sql, order);
            self.push_order(&mut sql, order);
            sql
        })
    }

    /// `SELECT … WHERE column IN (…)` or `BETWEEN`. For keys of several columns, a condition for each.
    pub(crate) fn by_list(&self, columns: Columns, order: Order, keys: Keys) -> Sql {
        self.make(Statement::ByList { columns, order, keys }, || {
            let mut sql = self.select.clone();
            self.push_join(&mut sql, order);
            sql.push_str(" WHERE ");
            self.push_list(&mut sql, columns, keys);
            self.push_order(&mut sql, order);
            sql
        })
    }

    fn push_list(&self, sql: &mut String, columns: Columns, keys: Keys) {
        match (keys, &columns[..]) {
            (Keys::List, &[column]) => {
                sql.push_str(&format!("{} ", self.qualified[column]));
                self.dialect.in_list(sql, 1);
            }
            (Keys::Range, &[column]) => {
                sql.push_str(&format!("{} BETWEEN ", self.qualified[column]));
                self.dialect.placeholder(sql, 1);
                sql.push_str(" AND ");
                self.dialect.placeholder(sql, 2);
            }
            (Keys::Each(number), columns) => self.push_keys(sql, &self.qualified, columns, number),
            (Keys::List | Keys::Range, _) => unreachable!("a list and a range are of one column"),
        }
    }

    /// [`by_list`](ModelSql::by_list), or [`list`](ModelSql::list) without `keys`, of the rows for which a condition
    /// holds; of a many-to-many it is one on the targets. Not kept: the text depends on the condition's values.
    pub(crate) fn scoped(
        &self,
        keys: Option<(Columns, Keys)>,
        order: Order,
        condition: impl FnOnce(&mut String),
    ) -> String {
        let mut sql = self.select.clone();
        self.push_join(&mut sql, order);
        sql.push_str(" WHERE ");
        if let Some((columns, keys)) = keys {
            sql.push('(');
            self.push_list(&mut sql, columns, keys);
            sql.push_str(") AND ");
        }
        match self.target(order) {
            None => {
                sql.push('(');
                condition(&mut sql);
                sql.push(')');
            }
            Some((far, (target, references))) => {
                let quoted = |name| quoted(self.dialect, name);
                let table = quoted(target.table);
                sql.push_str(&format!("EXISTS (SELECT 1 FROM {table} WHERE "));
                for (&own, other) in far.columns.iter().zip(references) {
                    let other = quoted(target.columns[other].name);
                    sql.push_str(&format!("{table}.{other} = {} AND ", self.qualified[own]));
                }
                sql.push('(');
                condition(&mut sql);
                sql.push_str("))");
            }
        }
        self.push_order(&mut sql, order);
        sql
    }

    /// The join with the targets by which the links of a many-to-many are ordered.
    fn push_join(&self, sql: &mut String, order: Order) {
        let Some((far, (target, references))) = self.target(order).filter(|_| order.by_target()) else { return };
        let quoted = |name| quoted(self.dialect, name);
        let on = far.columns.iter().zip(references).map(|(&own, other)| {
            format!("{}.{} = {}", quoted(TARGET), quoted(target.columns[other].name), self.qualified[own])
        });
        let on = on.collect::<Vec<_>>().join(" AND ");
        sql.push_str(&format!(" JOIN {} AS {} ON {on}", quoted(target.table), quoted(TARGET)));
    }

    fn target(&self, order: Order) -> Option<(&'static ForeignKeyMeta, (&'static ModelMeta, Vec<usize>))> {
        let far = &self.meta.foreign_keys[order.far?];
        Some((far, far.referenced()?))
    }

    /// ` ORDER BY …`, with the key last so that the order is a total one.
    pub(crate) fn push_order(&self, sql: &mut String, order: Order) {
        if order.steps.is_empty() {
            return;
        }
        let target = self.target(order);
        let mut steps: Vec<String> = Vec::new();
        for step in order.steps {
            let column = match &target {
                Some((_, (target, _))) if !step.secondary => target.column(step.field).map(|at| {
                    format!("{}.{}", quoted(self.dialect, TARGET), quoted(self.dialect, target.columns[at].name))
                }),
                _ => self.meta.column(step.field).map(|at| self.qualified[at].clone()),
            };
            steps.extend(column.map(|column| if step.descending { column + " DESC" } else { column }));
        }
        let last = target.map_or(self.meta.key, |(far, _)| far.columns);
        steps.extend(last.iter().map(|&column| self.qualified[column].clone()));
        sql.push_str(" ORDER BY ");
        sql.push_str(&steps.join(", "));
    }
}

/// What the targets of a many-to-many are called in a statement that orders its links by them.
const TARGET: &str = "target";

fn quoted(dialect: &dyn Dialect, name: &str) -> String {
    let mut sql = String::new();
    dialect.identifier(&mut sql, name);
    sql
}

/// `SELECT COUNT(*) FROM … WHERE these columns = ?`
pub(crate) fn count_of_key(meta: &ModelMeta, columns: &[usize], dialect: &dyn Dialect) -> String {
    select_where("COUNT(*)", meta, columns, dialect)
}

/// `SELECT these columns FROM … WHERE those columns = ? LIMIT most`
pub(crate) fn select_of_key(
    meta: &ModelMeta,
    selected: &[usize],
    columns: &[usize],
    most: usize,
    dialect: &dyn Dialect,
) -> String {
    let selected: Vec<_> = selected.iter().map(|&column| quoted(dialect, meta.columns[column].name)).collect();
    select_where(&selected.join(", "), meta, columns, dialect) + &format!(" LIMIT {most}")
}

fn select_where(selected: &str, meta: &ModelMeta, columns: &[usize], dialect: &dyn Dialect) -> String {
    let mut sql = format!("SELECT {selected} FROM {}", quoted(dialect, meta.table));
    for (at, &column) in columns.iter().enumerate() {
        sql.push_str(if at == 0 { " WHERE " } else { " AND " });
        sql.push_str(&quoted(dialect, meta.columns[column].name));
        sql.push_str(" = ");
        dialect.placeholder(&mut sql, at + 1);
    }
    sql
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

/// What every query of a model selects.
struct Joined {
    joins: Vec<Join>,
    columns: String,
    from: String,
    width: usize,
}

fn joined(meta: &'static ModelMeta, table: &str, qualified: &[String], quoted: &dyn Fn(&str) -> String) -> Joined {
    let mut joins = Vec::new();
    let mut columns = qualified.join(", ");
    let mut from = table.to_owned();
    let mut start = meta.columns.len();
    for (loader, target) in eager(meta, Lazy::Joined) {
        let Some(side) = loader.side() else { continue };
        let alias = quoted(&format!("joined_{}", joins.len()));
        for column in target.columns {
            columns.push_str(&format!(", {alias}.{}", quoted(column.name)));
        }
        from.push_str(&format!(
            " LEFT JOIN {} AS {alias} ON {}",
            quoted(target.table),
            side.link
                .columns
                .iter()
                .zip(side.link.references.iter())
                .map(|(&own, &other)| format!("{alias}.{} = {}", quoted(target.columns[other].name), qualified[own]))
                .collect::<Vec<_>>()
                .join(" AND "),
        ));
        joins.push(Join { loader, start, key: start + target.key[0] });
        start += target.columns.len();
    }
    Joined { joins, columns, from, width: start }
}

/// The relationships of a model that are to be loaded in this way with every query: its own, and those that the
/// backrefs of the models it references put on it.
fn eager(meta: &'static ModelMeta, lazy: Lazy) -> Vec<(Loader, &'static ModelMeta)> {
    let own = meta
        .relationships
        .iter()
        .filter(|relationship| relationship.lazy == lazy)
        .filter_map(|relationship| Some((relationship.load, (relationship.meta)()?)));
    let generated = meta.foreign_keys.iter().enumerate().flat_map(|(at, foreign_key)| {
        let referenced = (foreign_key.meta)();
        let declared = referenced.map_or(&[] as &[_], |referenced| referenced.relationships);
        declared.iter().filter_map(move |relationship| {
            let backref = relationship.backref.as_ref()?;
            let over_this_key = matches!(relationship.kind, Kind::HasMany | Kind::HasOne)
                && relationship.target == meta.identity
                && matches!(relationship.reverse, Reverse::Backref(_))
                && backref.load.side().is_some_and(|side| side.link.key == at);
            (over_this_key && backref.lazy == lazy).then_some((backref.load, referenced?))
        })
    });
    own.chain(generated).collect()
}
