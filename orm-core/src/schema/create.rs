//! The tables of the models.

use crate::backend::{Dialect, ForwardReferences, Indexes, quoted_text};
use crate::check::{self, Scope};
use crate::database::Database;
use crate::error::{Error, Result};
use crate::schema::{Action, ColumnMeta, DefaultMeta, ForeignKeyMeta, ModelList, ModelMeta, Models, OneOfMeta, Role};
use crate::session::FIRST_VERSION;
use crate::value::Value;

/// The tables of some models, and those that their many-to-many relationships generate.
///
/// ```
/// use orm_core::prelude::*;
///
/// #[derive(Model)]
/// pub struct Author {
///     #[column(primary_key)]
///     pub id: i64,
///     pub name: String,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// let db = Database::open("sqlite::memory:")?;
/// let schema = Schema::of::<(Author,)>();
/// schema.create(&db)?;
/// assert_eq!(
///     schema.sql(&db),
///     ["CREATE TABLE IF NOT EXISTS \"author\" (\n    \"id\" INTEGER PRIMARY KEY,\n    \"name\" TEXT NOT NULL\n)"],
/// );
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    models: fn() -> Models,
}

impl Schema {
    /// The tables of these models, which have to include every model that one of them references.
    ///
    /// The list is checked at compile time: no two models have one table, and foreign keys don't lead in a circle in
    /// which none may be null, or all delete. In a constant `cargo check` says so, and at its place; elsewhere
    /// `cargo build` does.
    ///
    /// ```
    /// # use orm_core::prelude::*;
    /// # #[derive(Model)] struct Author { #[column(primary_key)] id: i64 }
    /// # #[derive(Model)]
    /// # struct Book { #[column(primary_key)] id: i64, #[column(foreign_key = Author::id)] author_id: i64 }
    /// const SCHEMA: Schema = Schema::of::<(Author, Book)>();
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn of<L: ModelList>() -> Schema {
        check::list(L::MODELS, Scope::Whole);
        Schema { models: whole::<L> }
    }

    /// The tables of these models, whose foreign keys may also lead to tables that are made elsewhere. Checked like
    /// [`of`](Schema::of) but for that.
    ///
    /// ```
    /// # use orm_core::prelude::*;
    /// # #[derive(Model)] struct Author { #[column(primary_key)] id: i64 }
    /// # #[derive(Model)]
    /// # struct Book { #[column(primary_key)] id: i64, #[column(foreign_key = Author::id)] author_id: i64 }
    /// const BOOKS: Schema = Schema::partial::<(Book,)>();
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn partial<L: ModelList>() -> Schema {
        check::list(L::MODELS, Scope::Partial);
        Schema { models: partial::<L> }
    }

    /// Creates the tables and indexes that aren't there yet, in one transaction. What is there stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`](crate::Error::Locked) when another writer doesn't finish in time,
    /// [`Error::ReadOnly`](crate::Error::ReadOnly), [`Error::Full`](crate::Error::Full), and
    /// [`Error::Database`](crate::Error::Database) for what else the engine refuses, such as an expression that is a
    /// column's default. [`Error::Unsupported`](crate::Error::Unsupported) for the action `set default` where the engine
    /// doesn't have it.
    ///
    /// MySQL and MariaDB commit each statement by itself, and get an index only together with its table.
    pub fn create(&self, db: &Database) -> Result<()> {
        let sets_default =
            |key: &ForeignKeyMeta| key.on_delete == Some(Action::SetDefault) || key.on_update == Action::SetDefault;
        let mut keys = self.tables().models.into_iter().flat_map(|model| model.foreign_keys);
        if !db.dialect().sets_default() && keys.any(sets_default) {
            return Err(Error::Unsupported { what: "the action \"set default\" of a foreign key" });
        }
        db.session_ddl(&self.sql(db))
    }

    /// Drops the tables, with all that is in them, in one transaction: those that reference before those referenced.
    ///
    /// # Errors
    ///
    /// As [`create`](Schema::create); [`Error::Database`](crate::Error::Database) also when rows of a table that is
    /// not among these still reference rows of one that is.
    pub fn drop(&self, db: &Database) -> Result<()> {
        db.session_ddl(&self.drop_statements(db.dialect()))
    }

    /// The statements that [`create`](Schema::create) sends.
    #[must_use]
    pub fn sql(&self, db: &Database) -> Vec<String> {
        self.statements(db.dialect())
    }

    fn statements(&self, dialect: &dyn Dialect) -> Vec<String> {
        self.tables().statements(dialect)
    }

    fn drop_statements(&self, dialect: &dyn Dialect) -> Vec<String> {
        self.tables().drop_statements(dialect)
    }

    pub(super) fn tables(&self) -> Tables {
        Tables::new(&(self.models)().metas())
    }
}

/// The models of [`Schema::of`]. Whoever calls that outside a constant has this function compiled, and the check with it.
fn whole<L: ModelList>() -> Models {
    const { check::list(L::MODELS, Scope::Whole) };
    L::MODELS
}

/// The same for [`Schema::partial`].
fn partial<L: ModelList>() -> Models {
    const { check::list(L::MODELS, Scope::Partial) };
    L::MODELS
}

/// Each model once, a referenced one before the one that references it.
pub(super) struct Tables {
    pub(super) models: Vec<&'static ModelMeta>,
}

impl Tables {
    fn new(given: &[&'static ModelMeta]) -> Tables {
        let mut order = Order { given, visited: Vec::new(), models: Vec::new() };
        for model in given {
            order.visit(model);
        }
        for association in given.iter().flat_map(|model| generated(model)) {
            order.visit(association);
        }
        Tables { models: order.models }
    }

    fn statements(&self, dialect: &dyn Dialect) -> Vec<String> {
        let ahead = self.ahead(dialect);
        let tables = self.models.iter().map(|model| create_table(model, &ahead, dialect));
        let statements = match dialect.indexes() {
            Indexes::InTable => tables.collect(),
            Indexes::Statements => {
                tables.chain(self.models.iter().flat_map(|model| create_indexes(model, dialect))).collect()
            }
        };
        ahead.create(statements, dialect)
    }

    fn drop_statements(&self, dialect: &dyn Dialect) -> Vec<String> {
        let drop = |model: &&ModelMeta| format!("DROP TABLE IF EXISTS {}", quoted(dialect, model.table));
        self.ahead(dialect).drop(self.models.iter().rev().map(drop).collect(), dialect)
    }

    /// The foreign keys that reference a table which is created after their own, where the engine minds.
    fn ahead(&self, dialect: &dyn Dialect) -> Ahead {
        if dialect.forward_references() == ForwardReferences::Allowed {
            return Ahead::default();
        }
        let mut keys = Vec::new();
        for (at, model) in self.models.iter().enumerate() {
            let later = &self.models[at + 1..];
            let ahead = |key: &usize| {
                let identity = model.foreign_keys[*key].identity;
                later.iter().any(|later| later.identity == identity)
            };
            keys.extend((0..model.foreign_keys.len()).filter(ahead).map(|key| (*model, key)));
        }
        Ahead { keys }
    }
}

/// Foreign keys, each with its model, that reference a table which is created later.
#[derive(Default)]
struct Ahead {
    keys: Vec<(&'static ModelMeta, usize)>,
}

impl Ahead {
    /// Whether this key is left out of its table's `CREATE TABLE`.
    fn left_out(&self, model: &ModelMeta, key: usize, dialect: &dyn Dialect) -> bool {
        dialect.forward_references() == ForwardReferences::Added
            && self.keys.iter().any(|&(other, ahead)| other.identity == model.identity && ahead == key)
    }

    fn create(&self, mut statements: Vec<String>, dialect: &dyn Dialect) -> Vec<String> {
        match dialect.forward_references() {
            ForwardReferences::Unchecked => unchecked(statements, !self.keys.is_empty()),
            ForwardReferences::Allowed => statements,
            ForwardReferences::Added => {
                for &(model, key) in &self.keys {
                    if let Some(sql) = foreign_key(model, key, dialect) {
                        let (table, name) = (quoted(dialect, model.table), key_name(model, key, dialect));
                        statements.push(unless_there(&format!("ALTER TABLE {table} ADD CONSTRAINT {name} {sql}")));
                    }
                }
                statements
            }
        }
    }

    fn drop(&self, statements: Vec<String>, dialect: &dyn Dialect) -> Vec<String> {
        match dialect.forward_references() {
            ForwardReferences::Unchecked => unchecked(statements, !self.keys.is_empty()),
            ForwardReferences::Allowed => statements,
            ForwardReferences::Added => {
                let drop = |&(model, key): &(&ModelMeta, usize)| {
                    let (table, name) = (quoted(dialect, model.table), key_name(model, key, dialect));
                    format!("ALTER TABLE IF EXISTS {table} DROP CONSTRAINT IF EXISTS {name}")
                };
                self.keys.iter().map(drop).chain(statements).collect()
            }
        }
    }
}

fn unchecked(mut statements: Vec<String>, needed: bool) -> Vec<String> {
    if needed {
        statements.insert(0, "SET foreign_key_checks = 0".to_owned());
        statements.push("SET foreign_key_checks = 1".to_owned());
    }
    statements
}

fn key_name(model: &ModelMeta, key: usize, dialect: &dyn Dialect) -> String {
    quoted(dialect, &named(model, model.foreign_keys[key].columns, "fkey"))
}

/// An `ADD CONSTRAINT` has no `IF NOT EXISTS`.
fn unless_there(add: &str) -> String {
    // The text must not have the delimiter in it.
    let mut delimiter = "$orm$".to_owned();
    while add.contains(&delimiter) {
        delimiter.insert(1, '_');
    }
    format!("DO {delimiter} BEGIN {add}; EXCEPTION WHEN duplicate_object THEN NULL; END {delimiter}")
}

/// The tables that a model's many-to-many relationships generate.
fn generated(model: &'static ModelMeta) -> impl Iterator<Item = &'static ModelMeta> {
    let secondaries = model.relationships.iter().filter_map(|relationship| relationship.secondary.as_ref());
    secondaries.filter(|secondary| secondary.generated.is_some()).filter_map(|secondary| (secondary.meta)())
}

/// Depth first, so that what is referenced comes first; in a cycle, what comes first is given by the list.
struct Order<'a> {
    given: &'a [&'static ModelMeta],
    visited: Vec<&'static str>,
    models: Vec<&'static ModelMeta>,
}

impl Order<'_> {
    fn visit(&mut self, model: &'static ModelMeta) {
        if self.visited.contains(&model.identity) {
            return;
        }
        self.visited.push(model.identity);
        for reference in model.foreign_keys {
            if let Some(referenced) = self.given.iter().find(|given| given.identity == reference.identity) {
                self.visit(referenced);
            }
        }
        self.models.push(model);
    }
}

fn create_table(model: &ModelMeta, ahead: &Ahead, dialect: &dyn Dialect) -> String {
    let columns = model.columns.iter().map(|column| column_definition(model, column, dialect));
    let uniques = model.uniques.iter().map(|columns| format!("UNIQUE {}", names(model, columns, dialect)));
    let indexes = match dialect.indexes() {
        Indexes::InTable => indexes(model),
        Indexes::Statements => Vec::new(),
    };
    let indexes = indexes.iter().map(|columns| {
        format!("INDEX {} {}", quoted(dialect, &named(model, columns, "idx")), names(model, columns, dialect))
    });
    let keys = (0..model.foreign_keys.len()).filter(|&key| !ahead.left_out(model, key, dialect));
    let keys = keys.filter_map(|key| foreign_key(model, key, dialect));
    let checks = model.one_of.iter().filter_map(|one_of| one_of_check(model, one_of, dialect));
    let lines: Vec<_> =
        columns.chain(composite_key(model, dialect)).chain(uniques).chain(indexes).chain(keys).chain(checks).collect();
    let (table, options) = (quoted(dialect, model.table), dialect.table_options());
    format!("CREATE TABLE IF NOT EXISTS {table} (\n    {}\n){options}", lines.join(",\n    "))
}

fn column_definition(model: &ModelMeta, column: &ColumnMeta, dialect: &dyn Dialect) -> String {
    let mut sql = quoted(dialect, column.name);
    sql.push(' ');
    let single_key = column.primary_key && model.key.len() == 1;
    if single_key && model.assigns_key() {
        dialect.assigned_key(&mut sql, column.sql_type);
        return sql;
    }
    sql.push_str(&dialect.type_name(column.sql_type, is_indexed(model, column)));
    let generated = matches!(column.role, Role::Generated(_));
    if let Role::Generated(expression) = column.role {
        sql.push_str(&format!(" GENERATED ALWAYS AS ({expression}) STORED"));
    }
    if !column.nullable && (!generated || dialect.generated_not_null()) {
        sql.push_str(" NOT NULL");
    }
    if single_key {
        sql.push_str(" PRIMARY KEY");
    } else if column.unique {
        sql.push_str(" UNIQUE");
    }
    if let Some(default) = default_of(column, dialect) {
        sql.push_str(&format!(" DEFAULT {default}"));
    }
    sql
}

fn default_of(column: &ColumnMeta, dialect: &dyn Dialect) -> Option<String> {
    if let Some(DefaultMeta::Sql(expression)) = column.default {
        return Some(format!("({expression})"));
    }
    let version = || matches!(column.role, Role::Version).then_some(Value::Int(FIRST_VERSION));
    let plain = dialect.plain_default(column.sql_type);
    let literal = match column.default_value().or_else(version)? {
        Value::Bool(value) => if value { "TRUE" } else { "FALSE" }.to_owned(),
        Value::Real(value) => format!("{value:?}"),
        Value::Temporal(value) => quoted_text(&dialect.time(&value)),
        Value::Text(value) if !plain => dialect.kept_text(&value),
        Value::Text(value) => quoted_text(&value),
        Value::Int(value) => value.to_string(),
        Value::BigUnsigned(value) => value.to_string(),
        Value::Decimal(value) => value.into_owned(),
        // No literal is one.
        Value::Null | Value::Blob(_) | Value::List(_) => return None,
    };
    Some(if plain { literal } else { format!("({literal})") })
}

fn composite_key(model: &ModelMeta, dialect: &dyn Dialect) -> Option<String> {
    (model.key.len() > 1).then(|| format!("PRIMARY KEY {}", names(model, model.key, dialect)))
}

/// `("tenant_id", "id")`
fn names(model: &ModelMeta, columns: &[usize], dialect: &dyn Dialect) -> String {
    let names: Vec<_> = columns.iter().map(|&at| quoted(dialect, model.columns[at].name)).collect();
    format!("({})", names.join(", "))
}

/// `None` also where the reference leads nowhere, which is a compile error of the model.
fn foreign_key(model: &ModelMeta, number: usize, dialect: &dyn Dialect) -> Option<String> {
    let key = &model.foreign_keys[number];
    let (referenced, references) = key.referenced()?;
    let mut sql = format!(
        "FOREIGN KEY {} REFERENCES {} {}",
        names(model, key.columns, dialect),
        quoted(dialect, referenced.table),
        names(referenced, &references, dialect),
    );
    for (event, action) in [("DELETE", model.on_delete(number)), ("UPDATE", key.on_update)] {
        if action != Action::NoAction {
            sql.push_str(&format!(" ON {event} {}", action.sql()));
        }
    }
    Some(sql)
}

/// Of these columns exactly one is not `NULL`, or at most one. `None` where the engine can't check that.
fn one_of_check(model: &ModelMeta, one_of: &OneOfMeta, dialect: &dyn Dialect) -> Option<String> {
    let changes = |&key: &usize| {
        matches!(model.on_delete(key), Action::SetNull | Action::SetDefault)
            || matches!(model.foreign_keys[key].on_update, Action::Cascade | Action::SetNull | Action::SetDefault)
    };
    if !dialect.checks_changed_columns() && one_of.keys.iter().any(changes) {
        return None;
    }
    let is_set = |&column: &usize| {
        format!("CASE WHEN {} IS NULL THEN 0 ELSE 1 END", quoted(dialect, model.columns[column].name))
    };
    let set: Vec<_> = one_of.columns.iter().map(is_set).collect();
    let (name, compared) =
        (format!("{}_{}_check", model.table, one_of.field), if one_of.required { "=" } else { "<=" });
    Some(format!("CONSTRAINT {} CHECK ({} {compared} 1)", quoted(dialect, &name), set.join(" + ")))
}

fn create_indexes(model: &ModelMeta, dialect: &dyn Dialect) -> Vec<String> {
    let create = |columns: &[usize]| {
        format!(
            "CREATE INDEX IF NOT EXISTS {} ON {} {}",
            quoted(dialect, &named(model, columns, "idx")),
            quoted(dialect, model.table),
            names(model, columns, dialect),
        )
    };
    indexes(model).iter().map(|columns| create(columns)).collect()
}

/// `books_author_id_idx`
fn named(model: &ModelMeta, columns: &[usize], suffix: &str) -> String {
    let columns: Vec<_> = columns.iter().map(|&at| model.columns[at].name).collect();
    format!("{}_{}_{suffix}", model.table, columns.join("_"))
}

/// Whether a column is in a key or has an index.
fn is_indexed(model: &ModelMeta, column: &ColumnMeta) -> bool {
    let several = model.uniques.iter().chain(model.indexes).copied();
    let mut several = several.chain(model.foreign_keys.iter().map(|key| key.columns)).flatten();
    let in_several = several.any(|&at| std::ptr::eq(&model.columns[at], column));
    column.primary_key || column.unique || column.index || in_several
}

/// The columns of each index: of single columns, of foreign keys of several, and those declared over several. One that
/// a key or another index begins with is left out.
fn indexes(model: &ModelMeta) -> Vec<Vec<usize>> {
    let single =
        (0..model.columns.len()).filter(|&at| model.columns[at].index && !model.is_unique(at)).map(|at| vec![at]);
    let keys = model.foreign_keys.iter().map(|key| key.columns.to_vec()).filter(|columns| columns.len() > 1);
    let several = model.indexes.iter().map(|columns| columns.to_vec()).chain(keys);
    let there = [model.key].into_iter().chain(model.uniques.iter().copied()).map(<[usize]>::to_vec);
    let mut found: Vec<Vec<usize>> = there.collect();
    let given = found.len();
    for columns in several.chain(single) {
        if !found.iter().any(|other| other.starts_with(&columns)) {
            found.push(columns);
        }
    }
    let mut found = found.split_off(given);
    // The order of the columns, whatever was found first.
    found.sort();
    found
}

fn quoted(dialect: &dyn Dialect, name: &str) -> String {
    let mut sql = String::new();
    dialect.identifier(&mut sql, name);
    sql
}

#[cfg(all(test, feature = "sqlite"))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::backend::sqlite::Sqlite;
    use crate::backend::{Access, Backend};
    use crate::model::Model;
    use crate::schema::{Domain, Role, SqlType};

    const COLUMN: ColumnMeta = ColumnMeta {
        field: "id",
        name: "id",
        sql_type: SqlType::BigInt,
        rust_type: "i64",
        domain: Domain::Unknown,
        canonical: |value| Some(value.into_owned()),
        nullable: false,
        primary_key: false,
        unique: false,
        index: false,
        default: None,
        role: Role::Plain,
    };

    const fn column(name: &'static str, sql_type: SqlType) -> ColumnMeta {
        ColumnMeta { field: name, name, sql_type, ..COLUMN }
    }

    const fn foreign_key(
        columns: &'static [usize],
        identity: &'static str,
        fields: &'static [&'static str],
        meta: fn() -> Option<&'static ModelMeta>,
    ) -> ForeignKeyMeta {
        let (on_delete, on_update) = (None, Action::NoAction);
        ForeignKeyMeta { columns, identity, model: identity, fields, on_delete, on_update, self_root: false, meta }
    }

    const fn model(
        name: &'static str,
        columns: &'static [ColumnMeta],
        key: &'static [usize],
        foreign_keys: &'static [ForeignKeyMeta],
    ) -> ModelMeta {
        ModelMeta {
            name,
            identity: name,
            table: name,
            columns,
            key,
            foreign_keys,
            uniques: &[],
            indexes: &[],
            relationships: &[],
            one_of: &[],
        }
    }

    static AUTHOR: ModelMeta = ModelMeta {
        table: "the \"authors\"",
        ..model(
            "author",
            &[
                ColumnMeta { primary_key: true, default: Some(DefaultMeta::Int(1)), ..COLUMN },
                ColumnMeta { name: "full name", unique: true, index: true, ..column("name", SqlType::Text) },
                ColumnMeta { default: Some(DefaultMeta::Bool(true)), ..column("alive", SqlType::Boolean) },
                ColumnMeta { default: Some(DefaultMeta::Int(-3)), ..column("rank", SqlType::SmallInt) },
                ColumnMeta { default: Some(DefaultMeta::Real(0.5)), ..column("share", SqlType::Double) },
                ColumnMeta { default: Some(DefaultMeta::Text("it's")), ..column("note", SqlType::Text) },
                ColumnMeta {
                    default: Some(DefaultMeta::Sql("CURRENT_TIMESTAMP")),
                    nullable: true,
                    index: true,
                    ..column("seen", SqlType::Timestamp)
                },
            ],
            &[0],
            &[],
        )
    };

    static COUNTRY: ModelMeta =
        model("country", &[ColumnMeta { primary_key: true, index: true, ..column("code", SqlType::Text) }], &[0], &[]);

    static BOOK: ModelMeta = model(
        "book",
        &[
            ColumnMeta { primary_key: true, index: true, ..column("author", SqlType::Text) },
            ColumnMeta { primary_key: true, ..column("number", SqlType::Integer) },
            ColumnMeta { index: true, nullable: true, ..column("country", SqlType::Text) },
            column("lost", SqlType::BigInt),
        ],
        &[0, 1],
        &[
            ForeignKeyMeta {
                on_delete: Some(Action::Cascade),
                on_update: Action::SetNull,
                ..foreign_key(&[0], "author", &["name"], || Some(&AUTHOR))
            },
            foreign_key(&[2], "country", &["code"], || Some(&COUNTRY)),
            foreign_key(&[3], "", &["id"], || None),
        ],
    );

    /// Its key is its owner's.
    static COVER: ModelMeta = model(
        "cover",
        &[ColumnMeta { primary_key: true, ..COLUMN }],
        &[0],
        &[foreign_key(&[0], "hen", &["id"], || Some(&HEN))],
    );

    static HEN: ModelMeta = model(
        "hen",
        &[
            ColumnMeta { primary_key: true, ..COLUMN },
            column("egg", SqlType::BigInt),
            column("mother", SqlType::BigInt),
        ],
        &[0],
        &[foreign_key(&[1], "egg", &["id"], || Some(&EGG)), foreign_key(&[2], "hen", &["id"], || Some(&HEN))],
    );

    static EGG: ModelMeta = model(
        "egg",
        &[ColumnMeta { primary_key: true, ..COLUMN }, column("hen", SqlType::BigInt)],
        &[0],
        &[foreign_key(&[1], "hen", &["id"], || Some(&HEN))],
    );

    /// A unique key, an index and a foreign key, each over several columns.
    static REVIEW: ModelMeta = ModelMeta {
        uniques: &[&[3, 0]],
        indexes: &[&[2, 1], &[0, 1]],
        ..model(
            "review",
            &[
                ColumnMeta { primary_key: true, ..COLUMN },
                column("author", SqlType::Text),
                ColumnMeta { index: true, ..column("number", SqlType::Integer) },
                ColumnMeta { index: true, ..column("stars", SqlType::Integer) },
            ],
            &[0],
            &[foreign_key(&[1, 2], "book", &["author", "number"], || Some(&BOOK))],
        )
    };

    struct Author;
    struct Country;
    struct Book;

    macro_rules! hand_made {
        ($($model:ident: $meta:ident),+) => { $(
            impl Model for $model {
                type Key = i64;
                const IDENTITY: &'static str = $meta.identity;
                const META: &'static ModelMeta = &$meta;

                fn decode(_: &crate::cells::Cells<'_>) -> Result<Self> {
                    Ok($model)
                }

                fn value(&self, _: usize) -> crate::value::Value<'_> {
                    crate::value::Value::Null
                }

                fn duplicate(&self) -> Self {
                    $model
                }
            }
        )+ };
    }

    hand_made!(Author: AUTHOR, Country: COUNTRY, Book: BOOK);

    fn sqlite() -> Sqlite {
        Sqlite::from_url(":memory:").unwrap()
    }

    #[test]
    fn the_whole_text() {
        let statements = Tables::new(&[&BOOK, &AUTHOR, &COUNTRY]).statements(sqlite().dialect());
        let expected = [
            r#"CREATE TABLE IF NOT EXISTS "the ""authors""" (
    "id" INTEGER PRIMARY KEY,
    "full name" TEXT NOT NULL UNIQUE,
    "alive" BOOLEAN NOT NULL DEFAULT TRUE,
    "rank" INTEGER NOT NULL DEFAULT -3,
    "share" REAL NOT NULL DEFAULT 0.5,
    "note" TEXT NOT NULL DEFAULT 'it''s',
    "seen" TEXT DEFAULT (CURRENT_TIMESTAMP)
)"#,
            r#"CREATE TABLE IF NOT EXISTS "country" (
    "code" TEXT NOT NULL PRIMARY KEY
)"#,
            r#"CREATE TABLE IF NOT EXISTS "book" (
    "author" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "country" TEXT,
    "lost" INTEGER NOT NULL,
    PRIMARY KEY ("author", "number"),
    FOREIGN KEY ("author") REFERENCES "the ""authors""" ("full name") ON DELETE CASCADE ON UPDATE SET NULL,
    FOREIGN KEY ("country") REFERENCES "country" ("code")
)"#,
            r#"CREATE INDEX IF NOT EXISTS "the ""authors""_seen_idx" ON "the ""authors""" ("seen")"#,
            r#"CREATE INDEX IF NOT EXISTS "book_country_idx" ON "book" ("country")"#,
        ];
        assert_eq!(statements, expected);
    }

    #[test]
    fn keys_and_indexes_over_several_columns() {
        let statements = Tables::new(&[&REVIEW]).statements(sqlite().dialect());
        let expected = [
            r#"CREATE TABLE IF NOT EXISTS "review" (
    "id" INTEGER PRIMARY KEY,
    "author" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    UNIQUE ("stars", "id"),
    FOREIGN KEY ("author", "number") REFERENCES "book" ("author", "number")
)"#,
            r#"CREATE INDEX IF NOT EXISTS "review_id_author_idx" ON "review" ("id", "author")"#,
            r#"CREATE INDEX IF NOT EXISTS "review_author_number_idx" ON "review" ("author", "number")"#,
            r#"CREATE INDEX IF NOT EXISTS "review_number_author_idx" ON "review" ("number", "author")"#,
        ];
        assert_eq!(statements, expected);
    }

    #[test]
    fn sqlite_takes_it_any_number_of_times() {
        let sqlite = sqlite();
        let schema = Tables::new(&[&BOOK, &AUTHOR, &COUNTRY, &COVER, &HEN, &EGG, &REVIEW]);
        let mut connection = sqlite.connect().unwrap();
        connection.begin(Access::Write).unwrap();
        let (create, drop) = (schema.statements(sqlite.dialect()), schema.drop_statements(sqlite.dialect()));
        for statement in create.iter().chain(&create).chain(&drop).chain(&drop).chain(&create) {
            connection.execute(statement, &[]).unwrap();
        }
        connection.execute("INSERT INTO \"the \"\"authors\"\"\" (\"full name\") VALUES ('Ursula')", &[]).unwrap();
        connection.commit().unwrap();
    }

    #[test]
    fn a_key_that_references_is_not_assigned() {
        let expected = "CREATE TABLE IF NOT EXISTS \"cover\" (\n    \"id\" INTEGER NOT NULL PRIMARY KEY,\n    \
                        FOREIGN KEY (\"id\") REFERENCES \"hen\" (\"id\")\n)";
        assert_eq!(Tables::new(&[&COVER]).statements(sqlite().dialect()), [expected]);
    }

    #[test]
    fn what_is_referenced_comes_first_also_in_a_cycle() {
        let order = |given: &[&'static ModelMeta]| -> Vec<_> {
            Tables::new(given).models.iter().map(|model| model.name).collect()
        };
        assert_eq!(order(&[&COVER, &HEN, &EGG]), ["egg", "hen", "cover"]);
        assert_eq!(order(&[&EGG, &COVER, &HEN, &EGG]), ["hen", "egg", "cover"]);
        assert_eq!(order(&[&BOOK]), ["book"]);
        let drops = Tables::new(&[&BOOK, &COUNTRY]).drop_statements(sqlite().dialect());
        assert_eq!(drops, [r#"DROP TABLE IF EXISTS "book""#, r#"DROP TABLE IF EXISTS "country""#]);
    }

    #[test]
    fn a_list_is_a_model_or_a_tuple_of_lists() {
        let names = |schema: Schema| -> Vec<_> { schema.tables().models.iter().map(|model| model.name).collect() };
        assert_eq!(names(Schema::of::<Author>()), ["author"]);
        assert_eq!(names(Schema::of::<(Book, (Author, (Country,)), Author)>()), ["author", "country", "book"]);
    }
}
