//! The association of a many-to-many that names a table and no model: `secondary = "book_tags"`.

use std::marker::PhantomData;

use crate::cells::{Cells, value_text};
use crate::error::{DecodeError, Result};
use crate::model::Model;
use crate::relationship::declared::Declares;
use crate::schema::{
    Action, ColumnMeta, Domain, ForeignKeyMeta, GeneratedTable, ModelMeta, RelationshipMeta, Role, SecondaryMeta,
    SqlType,
};
use crate::value::{ColumnType, Value};

/// A row of the table that relationship number `I` of `M` generates: two foreign keys, which together are the primary
/// key. The other side of a pair names the same table, and the session knows it by that name.
pub struct Association<M, const I: usize> {
    keys: Keys,
    model: PhantomData<fn() -> M>,
}

/// The two foreign keys; by far the most are integers.
#[derive(Clone)]
enum Keys {
    Integers([i64; 2]),
    Values(Box<[Value<'static>; 2]>),
}

/// What both sides of a pair say of one table has to be the same, so the columns are in the order of their names.
impl<M: Declares<I>, const I: usize> Association<M, I> {
    const TABLE: GeneratedTable = generated(<M as Model>::META, I);
    const OWN_FIRST: bool = crate::check::before(Self::TABLE.own, Self::TABLE.target);
    const OWN: ColumnMeta = column(Self::TABLE.own, Some(<M as Model>::META));
    const TARGET: ColumnMeta = column(Self::TABLE.target, <M as Declares<I>>::META);
    const COLUMNS: [ColumnMeta; 2] =
        if Self::OWN_FIRST { [Self::OWN, Self::TARGET] } else { [Self::TARGET, Self::OWN] };
    /// Whether both keys are integers, whichever the engine.
    const OF_INTEGERS: bool = is_integer(Self::OWN.sql_type) && is_integer(Self::TARGET.sql_type);
    const OWN_FIELD: [&'static str; 1] = [key_field(Some(<M as Model>::META))];
    const TARGET_FIELD: [&'static str; 1] = [key_field(<M as Declares<I>>::META)];
    const OWN_KEY: ForeignKeyMeta =
        foreign_key(!Self::OWN_FIRST, <M as Model>::META, &Self::OWN_FIELD, || Some(<M as Model>::META));
    const TARGET_KEY: ForeignKeyMeta = match <M as Declares<I>>::META {
        Some(target) => foreign_key(Self::OWN_FIRST, target, &Self::TARGET_FIELD, || <M as Declares<I>>::META),
        None => Self::OWN_KEY,
    };
    const KEYS: [ForeignKeyMeta; 2] =
        if Self::OWN_FIRST { [Self::OWN_KEY, Self::TARGET_KEY] } else { [Self::TARGET_KEY, Self::OWN_KEY] };
}

const fn is_integer(sql_type: SqlType) -> bool {
    matches!(sql_type, SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned)
}

const fn generated(meta: &ModelMeta, relationship: usize) -> GeneratedTable {
    if relationship < meta.relationships.len()
        && let RelationshipMeta { secondary: Some(SecondaryMeta { generated: Some(table), .. }), .. } =
            &meta.relationships[relationship]
    {
        return *table;
    }
    GeneratedTable { table: "", own: "", target: "" }
}

const fn key_field(meta: Option<&ModelMeta>) -> &'static str {
    match meta {
        Some(meta) if !meta.key.is_empty() => meta.columns[meta.key[0]].field,
        _ => "",
    }
}

const fn column(name: &'static str, referenced: Option<&ModelMeta>) -> ColumnMeta {
    let (sql_type, rust_type, domain, canonical) = match referenced {
        Some(meta) if !meta.key.is_empty() => {
            let key = &meta.columns[meta.key[0]];
            (key.sql_type, key.rust_type, key.domain, key.canonical)
        }
        _ => (SqlType::BigInt, "i64", Domain::Unknown, i64::CANONICAL),
    };
    ColumnMeta {
        field: name,
        name,
        sql_type,
        rust_type,
        domain,
        canonical,
        nullable: false,
        primary_key: true,
        unique: false,
        index: true,
        default: None,
        role: Role::Plain,
    }
}

const fn foreign_key(
    second: bool,
    referenced: &ModelMeta,
    fields: &'static [&'static str],
    meta: fn() -> Option<&'static ModelMeta>,
) -> ForeignKeyMeta {
    ForeignKeyMeta {
        columns: if second { &[1] } else { &[0] },
        identity: referenced.identity,
        model: referenced.name,
        fields,
        on_delete: Some(Action::Cascade),
        on_update: Action::Cascade,
        self_root: false,
        meta,
    }
}

#[diagnostic::do_not_recommend]
impl<M: Declares<I>, const I: usize> Model for Association<M, I> {
    type Key = (Value<'static>, Value<'static>);

    const IDENTITY: &'static str = Self::TABLE.table;

    const META: &'static ModelMeta = &ModelMeta {
        name: Self::TABLE.table,
        identity: Self::TABLE.table,
        table: Self::TABLE.table,
        columns: &Self::COLUMNS,
        key: &[0, 1],
        foreign_keys: &Self::KEYS,
        uniques: &[],
        indexes: &[],
        relationships: &[],
        one_of: &[],
    };

    fn decode(cells: &Cells<'_>) -> Result<Self> {
        let keys = match (cells.integer(0), cells.integer(1)) {
            // A decimal or a truth value is an integer to some engines too.
            (Ok(one), Ok(other)) if Self::OF_INTEGERS => Keys::Integers([one, other]),
            (one, other) => {
                let canonical = |at: usize, key: std::result::Result<i64, Value<'_>>| {
                    let (column, key) = (&Self::COLUMNS[at], key.map_or_else(|other| other, Value::Int));
                    let refused = || DecodeError::new(column.rust_type, value_text(&key));
                    (column.canonical)(key.borrowed()).ok_or_else(|| cells.undecodable(Self::META, at, refused()))
                };
                Keys::Values(Box::new([canonical(0, one)?, canonical(1, other)?]))
            }
        };
        Ok(Association { keys, model: PhantomData })
    }

    #[inline]
    fn value(&self, column: usize) -> Value<'_> {
        match &self.keys {
            Keys::Integers(keys) => keys.get(column).map_or(Value::Null, |&key| Value::Int(key)),
            Keys::Values(keys) => keys.get(column).map_or(Value::Null, Value::borrowed),
        }
    }

    fn duplicate(&self) -> Self {
        Association { keys: self.keys.clone(), model: PhantomData }
    }
}

impl<M: Declares<I>, const I: usize> std::fmt::Debug for Association<M, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries([self.value(0), self.value(1)]).finish()
    }
}
