//! The const descriptions that the derive fills in.
//!
//! A derive sees one struct. What spans two is decided by comparing two of these descriptions, at compile time in
//! [`check`](mod@crate::check) and at run time in the session and the DDL, so everything here is plain `const` data.
//! A description never contains another by value: it names the other model by its
//! [identity](crate::Model::IDENTITY) (which can be compared in `const`) and, for the run time, by a function that
//! returns the other description. That keeps mutual references from becoming cyclic constants.

use std::time::SystemTime;

use crate::value::Value;

mod cascade;
mod columns;
mod create;
mod diagram;
mod list;

pub use cascade::CascadeMeta;
pub(crate) use cascade::{concerns, deletes};
pub use columns::Columns;
pub use create::Schema;
pub use list::{ModelList, Models};

/// What a model is: its table, columns and relationships. Found at [`Model::META`](crate::Model::META).
#[derive(Debug)]
pub struct ModelMeta {
    /// The struct's name.
    pub name: &'static str,
    /// What distinguishes this model from every other one, see [`Model::IDENTITY`](crate::Model::IDENTITY).
    pub identity: &'static str,
    /// The table's name in the database.
    pub table: &'static str,
    /// The columns, in the order of the struct's fields.
    pub columns: &'static [ColumnMeta],
    /// The positions in `columns` of the primary key's columns.
    pub key: &'static [usize],
    /// The foreign keys: those of single columns, then those of several.
    pub foreign_keys: &'static [ForeignKeyMeta],
    /// The unique keys over several columns, as positions in `columns`.
    pub uniques: &'static [&'static [usize]],
    /// The indexes over several columns, as positions in `columns`.
    pub indexes: &'static [&'static [usize]],
    /// The relationships that this struct declares (not those that another struct's `backref` puts here). Those to one of
    /// several models are in it once for each of them.
    pub relationships: &'static [RelationshipMeta],
    /// The relationships to one of several models.
    pub one_of: &'static [OneOfMeta],
}

/// A relationship to one of several models: as many foreign keys, of which one is set.
#[derive(Debug)]
pub struct OneOfMeta {
    /// The struct field's name, without `r#`.
    pub field: &'static str,
    /// The enum of the models as the field's type writes it.
    pub target_name: &'static str,
    /// The positions of the foreign keys in [`ModelMeta::foreign_keys`].
    pub keys: &'static [usize],
    /// The position of the column of each key that says whether it is set.
    pub columns: &'static [usize],
    /// Whether one has to be set.
    pub required: bool,
}

/// One column of a model.
#[derive(Debug)]
pub struct ColumnMeta {
    /// The struct field's name, without `r#`.
    pub field: &'static str,
    /// The column's name in the database.
    pub name: &'static str,
    /// What the database stores.
    pub sql_type: SqlType,
    /// The field's Rust type without `Option`, as [`ColumnType::NAME`](crate::ColumnType::NAME) gives it.
    pub rust_type: &'static str,
    /// Which values the field's type has, as [`ColumnType::DOMAIN`](crate::ColumnType::DOMAIN) gives it.
    pub domain: Domain,
    /// A value as the field's type writes it, if it is one of the type: the decimal `5` for the integer.
    pub canonical: fn(Value<'_>) -> Option<Value<'static>>,
    /// Whether the column takes `NULL`, which is whether the field is an `Option`.
    pub nullable: bool,
    /// Whether the column is the primary key or a part of it.
    pub primary_key: bool,
    /// Whether the column is declared `unique`.
    pub unique: bool,
    /// Whether the column gets an index: declared, or implied by a foreign key.
    pub index: bool,
    /// What a row gets that says nothing about this column.
    pub default: Option<DefaultMeta>,
    /// Who gives the column its values.
    pub role: Role,
}

/// Which of the values of its SQL type a [`ColumnType`](crate::ColumnType) has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Domain {
    /// All.
    All,
    /// That isn't said.
    Unknown,
    /// The integers from one to another; of those above `i64::MAX` it isn't said.
    Integers(i64, i64),
    /// These texts.
    Texts(&'static [&'static str]),
}

/// Who gives a column its values.
#[derive(Debug, Clone, Copy)]
pub enum Role {
    /// The application.
    Plain,
    /// `version`: the library, which counts the row's updates in it.
    Version,
    /// `created_at`: the library, when the row is inserted. Holds what makes a value of the column's type of a time.
    CreatedAt(fn(SystemTime) -> Value<'static>),
    /// `updated_at`: the library, when the row is inserted and with each update.
    UpdatedAt(fn(SystemTime) -> Value<'static>),
    /// `read_only`: the database, by a default or a trigger, or another program.
    ReadOnly,
    /// `generated = "…"`: the database, which computes it from the row's other columns by this expression.
    Generated(&'static str),
}

impl Role {
    /// Whether the database alone writes the column: no statement of the library gives it a value, and each that writes
    /// the row may change it.
    #[must_use]
    pub const fn is_of_database(self) -> bool {
        matches!(self, Role::ReadOnly | Role::Generated(_))
    }

    /// What the column is, for messages; `None` for one that the application sets.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Role::Plain => None,
            Role::Version => Some("`version`"),
            Role::CreatedAt(_) => Some("`created_at`"),
            Role::UpdatedAt(_) => Some("`updated_at`"),
            Role::ReadOnly => Some("`read_only`"),
            Role::Generated(_) => Some("`generated`"),
        }
    }
}

/// The default of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DefaultMeta {
    /// `default = true`
    Bool(bool),
    /// `default = 3`
    Int(i64),
    /// `default = 0.5`
    Real(f64),
    /// `default = "draft"`
    Text(&'static str),
    /// `default = sql("CURRENT_TIMESTAMP")`: an expression that the database evaluates.
    Sql(&'static str),
}

/// A foreign key: columns of this model, and what they reference.
#[derive(Debug)]
pub struct ForeignKeyMeta {
    /// The positions in [`ModelMeta::columns`] of its columns.
    pub columns: &'static [usize],
    /// The referenced model's identity; empty where the referenced type is not a model.
    pub identity: &'static str,
    /// The referenced model as the attribute writes it.
    pub model: &'static str,
    /// The referenced fields, one for each of `columns`.
    pub fields: &'static [&'static str],
    /// What the column says happens to this row when the referenced row is deleted. Where it says nothing, the relationships
    /// over the key decide: [`ModelMeta::on_delete`].
    pub on_delete: Option<Action>,
    /// What happens to this row when the referenced key changes.
    pub on_update: Action,
    /// Whether the first row of a table that references itself does so; else a key that is never null could not be had.
    pub self_root: bool,
    /// The referenced model's description; `None` where the referenced type is not a model.
    pub meta: fn() -> Option<&'static ModelMeta>,
}

/// What the database does to a row whose referenced row is deleted or changes its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Action {
    /// Refuse at the end of the statement: the default.
    #[default]
    NoAction,
    /// Refuse at once.
    Restrict,
    /// Delete (or change) this row too.
    Cascade,
    /// Set this column to `NULL`.
    SetNull,
    /// Set this column to its default.
    SetDefault,
}

/// One relationship that a model declares.
#[derive(Debug)]
pub struct RelationshipMeta {
    /// The struct field's name, without `r#`.
    pub field: &'static str,
    /// The kind of the relationship: the field's type.
    pub kind: Kind,
    /// The target's identity; empty where the target is not a model.
    pub target: &'static str,
    /// The target as the field's type writes it.
    pub target_name: &'static str,
    /// The other side.
    pub reverse: Reverse,
    /// The foreign key that the relationship names; of a many-to-many, the one of the association that references this
    /// model.
    pub foreign_key: Option<ForeignKeyChoice>,
    /// The association of a many-to-many.
    pub secondary: Option<SecondaryMeta>,
    /// The order of a collection.
    pub order_by: &'static [OrderMeta],
    /// The column in which the library keeps the places of a collection's members.
    pub position: Option<ForeignKeyChoice>,
    /// The column by which a collection is a map too.
    pub keyed_by: Option<ForeignKeyChoice>,
    /// When the relationship is loaded.
    pub lazy: Lazy,
    /// The target's description; `None` where the target is not a model.
    pub meta: fn() -> Option<&'static ModelMeta>,
    /// How the relationship is loaded for many rows at once.
    pub load: crate::__private::Loader,
    /// What becomes of the target's rows when this model's row is deleted, or they lose it.
    pub cascade: Option<CascadeMeta>,
    /// The side that this relationship's `backref` generates.
    pub backref: Option<BackrefMeta>,
    /// Why nothing is written through the relationship, if it is a view of others.
    pub view: Option<ViewMeta>,
    /// The position in [`ModelMeta::one_of`] of the relationship to one of several models that this is one arm of.
    pub one_of: Option<usize>,
}

/// What makes a relationship read-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewMeta {
    /// `view_only`
    ViewOnly,
    /// `where = …`: only some of the rows.
    Where,
    /// `through = …`: the rows at the end of several relationships.
    Through,
}

/// The association of a many-to-many: the table whose rows are its links.
#[derive(Debug)]
pub struct SecondaryMeta {
    /// The association model's identity, or the generated table's name; empty where the named type is not a model.
    pub identity: &'static str,
    /// The association as the attribute writes it.
    pub name: &'static str,
    /// The table that is generated, if the association is no model.
    pub generated: Option<GeneratedTable>,
    /// The foreign key of the association that references the target, if the relationship names it.
    pub target_key: Option<ForeignKeyChoice>,
    /// Whether each link is there in both directions.
    pub symmetric: bool,
    /// The association's description; `None` where the named type is not a model.
    pub meta: fn() -> Option<&'static ModelMeta>,
}

/// An association that has no model of its own: a table of two columns, which are its primary key.
#[derive(Debug, Clone, Copy)]
pub struct GeneratedTable {
    /// The table's name.
    pub table: &'static str,
    /// The column that references the model that declares the relationship.
    pub own: &'static str,
    /// The column that references the target.
    pub target: &'static str,
}

/// The options of the side that a `backref` generates.
#[derive(Debug)]
pub struct BackrefMeta {
    /// The order of a generated collection.
    pub order_by: &'static [OrderMeta],
    /// When the generated side is loaded.
    pub lazy: Lazy,
    /// How the generated side is loaded for many rows at once.
    pub load: crate::__private::Loader,
    /// What the generated side says of deleting.
    pub cascade: Option<CascadeMeta>,
}

/// The kind of a relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `HasMany<T>`
    HasMany,
    /// `HasOne<T>`
    HasOne,
    /// `BelongsTo<T>`
    BelongsTo,
    /// `BelongsTo<Option<T>>`
    BelongsToOptional,
    /// `ManyToMany<T>`
    ManyToMany,
}

/// What a relationship says of its other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reverse {
    /// Nothing: the relationship is one-way.
    None,
    /// `backref = "…"`: the other side is generated under this name.
    Backref(&'static str),
    /// `back_populates = "…"`: the other side is declared under this name.
    BackPopulates(&'static str),
}

/// A column that an option names: `foreign_key = Book::author_id`, or `foreign_key = author_id`; `position = Track::position`.
#[derive(Debug, Clone, Copy)]
pub struct ForeignKeyChoice {
    /// The identity of the model before the `::`; `None` where only the field is named.
    pub owner: Option<&'static str>,
    /// The path as written, for messages.
    pub written: &'static str,
    /// The field.
    pub field: &'static str,
}

/// One step of an `order_by`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OrderMeta {
    /// The field.
    pub field: &'static str,
    /// Whether the order is descending.
    pub descending: bool,
    /// Whether the field is one of the association and not of the target: `secondary.position`.
    pub secondary: bool,
}

/// When a relationship is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lazy {
    /// At the first access, for the whole result that the entity came with: the default.
    #[default]
    Select,
    /// With the query, in a second statement.
    SelectIn,
    /// With the query, in the same statement. To-one relationships only.
    Joined,
    /// Never by access: an accessor that would have to ask the database is an error.
    Raise,
}

/// What a column stores, in the database's terms. Each backend has its own name for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SqlType {
    /// `true` or `false`
    Boolean,
    /// 16 bits, signed
    SmallInt,
    /// 32 bits, signed
    Integer,
    /// 64 bits, signed
    BigInt,
    /// 64 bits, unsigned
    BigUnsigned,
    /// 32 bits of floating point
    Real,
    /// 64 bits of floating point
    Double,
    /// An exact decimal number
    Decimal,
    /// Text of any length
    Text,
    /// Bytes of any length
    Blob,
    /// A calendar date
    Date,
    /// A time of day
    Time,
    /// A date and a time of day, without a zone
    DateTime,
    /// An instant
    Timestamp,
    /// A UUID
    Uuid,
    /// A JSON document
    Json,
    /// A list of values of this type
    List(&'static SqlType),
}

impl ColumnMeta {
    /// The value that a row gets which says nothing about this column, where it is no expression of the database: as the
    /// column's type writes it, so that it is found by a comparison with such a value.
    pub(crate) fn default_value(&self) -> Option<Value<'static>> {
        let literal = match self.default? {
            DefaultMeta::Bool(value) => Value::Bool(value),
            DefaultMeta::Int(value) => Value::Int(value),
            DefaultMeta::Real(value) => Value::Real(value),
            DefaultMeta::Text(value) => Value::Text(value.into()),
            DefaultMeta::Sql(_) => return None,
        };
        Some((self.canonical)(literal.borrowed()).unwrap_or(literal))
    }
}

impl ModelMeta {
    /// The position of the column of this field, if there is one.
    #[must_use]
    pub const fn column(&self, field: &str) -> Option<usize> {
        let mut at = 0;
        while at < self.columns.len() {
            if crate::check::same(self.columns[at].field, field) {
                return Some(at);
            }
            at += 1;
        }
        None
    }

    /// The column that counts the row's updates, if there is one.
    #[must_use]
    pub const fn version(&self) -> Option<usize> {
        let mut at = 0;
        while at < self.columns.len() {
            if matches!(self.columns[at].role, Role::Version) {
                return Some(at);
            }
            at += 1;
        }
        None
    }

    /// Whether a statement that writes a row may change columns to what only the database knows.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        self.columns.iter().any(|column| column.role.is_of_database())
    }

    /// The position of the relationship of this field, if there is one.
    #[must_use]
    pub const fn relationship(&self, field: &str) -> Option<usize> {
        let mut at = 0;
        while at < self.relationships.len() {
            if crate::check::same(self.relationships[at].field, field) {
                return Some(at);
            }
            at += 1;
        }
        None
    }

    /// The position of the relationship of this field to the model with this identity; where there is none to that model,
    /// of one of this field.
    pub(crate) const fn relationship_to(&self, field: &str, identity: &str) -> Option<usize> {
        let mut at = 0;
        while at < self.relationships.len() {
            let relationship = &self.relationships[at];
            if crate::check::same(relationship.field, field) && crate::check::same(relationship.target, identity) {
                return Some(at);
            }
            at += 1;
        }
        self.relationship(field)
    }

    /// The relationship to one of several models that goes over this foreign key.
    #[must_use]
    pub const fn one_of(&self, key: usize) -> Option<&'static OneOfMeta> {
        let mut at = 0;
        while at < self.one_of.len() {
            if contains_all(self.one_of[at].keys, &[key]) {
                return Some(&self.one_of[at]);
            }
            at += 1;
        }
        None
    }

    /// Whether a row can be without this foreign key and without another in its place.
    #[must_use]
    pub const fn is_optional(&self, key: usize) -> bool {
        let columns = self.foreign_keys[key].columns;
        let (mut nullable, mut at) = (false, 0);
        while at < columns.len() {
            nullable = nullable || self.columns[columns[at]].nullable;
            at += 1;
        }
        nullable && !matches!(self.one_of(key), Some(one_of) if one_of.required)
    }

    /// Whether the column is in the primary key or in a unique one: others can be referenced by no foreign key.
    #[must_use]
    pub fn is_in_key(&self, column: usize) -> bool {
        let ColumnMeta { primary_key, unique, .. } = self.columns[column];
        primary_key || unique || self.uniques.iter().any(|columns| columns.contains(&column))
    }

    /// Whether no two rows can have the same value in this column.
    #[must_use]
    pub const fn is_unique(&self, column: usize) -> bool {
        self.columns[column].unique || (self.columns[column].primary_key && self.key.len() == 1)
    }

    /// Whether no two rows can have the same values in these columns.
    #[must_use]
    pub const fn is_unique_over(&self, columns: &[usize]) -> bool {
        let mut at = 0;
        while at < columns.len() {
            if self.columns[columns[at]].unique {
                return true;
            }
            at += 1;
        }
        if !self.key.is_empty() && contains_all(columns, self.key) {
            return true;
        }
        let mut at = 0;
        while at < self.uniques.len() {
            if contains_all(columns, self.uniques[at]) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether these columns are what a foreign key can reference: the primary key, or all of a unique key.
    #[must_use]
    pub const fn is_key(&self, columns: &[usize]) -> bool {
        if columns.len() == 1 && self.is_unique(columns[0]) {
            return true;
        }
        if columns.len() == self.key.len() && contains_all(columns, self.key) {
            return true;
        }
        let mut at = 0;
        while at < self.uniques.len() {
            if columns.len() == self.uniques[at].len() && contains_all(columns, self.uniques[at]) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// The foreign key of this column alone, if it has one.
    #[must_use]
    pub const fn foreign_key_of(&self, column: usize) -> Option<&'static ForeignKeyMeta> {
        let mut at = 0;
        while at < self.foreign_keys.len() {
            if self.foreign_keys[at].columns.len() == 1 && self.foreign_keys[at].columns[0] == column {
                return Some(&self.foreign_keys[at]);
            }
            at += 1;
        }
        None
    }

    /// Whether the column is in a foreign key.
    #[must_use]
    pub const fn references(&self, column: usize) -> bool {
        let mut at = 0;
        while at < self.foreign_keys.len() {
            if contains_all(self.foreign_keys[at].columns, &[column]) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether a change of this column changes more than foreign key `own`: it is in the primary key or in another
    /// foreign key too.
    #[must_use]
    pub const fn is_shared(&self, column: usize, own: usize) -> bool {
        if self.columns[column].primary_key {
            return true;
        }
        let mut at = 0;
        while at < self.foreign_keys.len() {
            if at != own && contains_all(self.foreign_keys[at].columns, &[column]) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether the database assigns the primary key of a row that comes without one: a single column of an integer
    /// type that references nothing.
    #[must_use]
    pub const fn assigns_key(&self) -> bool {
        if self.key.len() != 1 {
            return false;
        }
        let column = &self.columns[self.key[0]];
        self.foreign_key_of(self.key[0]).is_none()
            && matches!(column.sql_type, SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned)
    }
}

/// Whether each of `few` is among `all`.
const fn contains_all(all: &[usize], few: &[usize]) -> bool {
    let mut at = 0;
    while at < few.len() {
        let (mut found, mut other) = (false, 0);
        while other < all.len() {
            found = found || all[other] == few[at];
            other += 1;
        }
        if !found {
            return false;
        }
        at += 1;
    }
    true
}

impl ForeignKeyMeta {
    /// The positions of the referenced columns in the referenced model, one for each of `columns`; `None` where one
    /// doesn't exist.
    #[must_use]
    pub fn referenced(&self) -> Option<(&'static ModelMeta, Vec<usize>)> {
        let meta = (self.meta)()?;
        let columns = self.fields.iter().map(|field| meta.column(field)).collect::<Option<Vec<_>>>()?;
        Some((meta, columns))
    }
}

impl Kind {
    /// The field type of this kind, for messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::HasMany => "HasMany",
            Kind::HasOne => "HasOne",
            Kind::BelongsTo | Kind::BelongsToOptional => "BelongsTo",
            Kind::ManyToMany => "ManyToMany",
        }
    }

    /// Whether the foreign key is a column of the struct that declares the relationship.
    #[must_use]
    pub const fn holds_key(self) -> bool {
        matches!(self, Kind::BelongsTo | Kind::BelongsToOptional)
    }
}

impl Action {
    /// The action in SQL.
    #[must_use]
    pub const fn sql(self) -> &'static str {
        match self {
            Action::NoAction => "NO ACTION",
            Action::Restrict => "RESTRICT",
            Action::Cascade => "CASCADE",
            Action::SetNull => "SET NULL",
            Action::SetDefault => "SET DEFAULT",
        }
    }

    /// The action as `on_delete` names it.
    #[must_use]
    pub const fn option(self) -> &'static str {
        match self {
            Action::NoAction => "no action",
            Action::Restrict => "restrict",
            Action::Cascade => "cascade",
            Action::SetNull => "set null",
            Action::SetDefault => "set default",
        }
    }
}
