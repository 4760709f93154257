//! What is in the way of a deletion that the database refused.

use rustc_hash::FxHashSet;

use crate::cells::key_text;
use crate::check;
use crate::error::{Constraint, Error, Result};
use crate::schema::{Action, Kind, ModelMeta, Reverse};
use crate::session::Session;
use crate::session::table::AnyTable;
use crate::sql::{count_of_key, select_of_key};
use crate::value::Value;

/// How many of the rows that the database would delete too are looked at, and of those how many over one key.
const LOOKED_AT: usize = 1000;

/// A foreign key, with the model that it references.
#[derive(Clone, Copy)]
struct HeldKey {
    holder: &'static ModelMeta,
    key: usize,
    to: &'static ModelMeta,
}

impl HeldKey {
    fn columns(self) -> &'static [usize] {
        self.holder.foreign_keys[self.key].columns
    }

    /// The columns of `to` that it references.
    fn referenced(self) -> Vec<usize> {
        self.holder.foreign_keys[self.key].referenced().map(|(_, columns)| columns).unwrap_or_default()
    }

    fn leads_to(self, meta: &ModelMeta) -> bool {
        self.to.identity == meta.identity
    }

    fn action(self) -> Action {
        self.holder.on_delete(self.key)
    }

    /// What a row gets in the key's columns that loses what it references.
    fn defaults(self) -> Vec<Value<'static>> {
        self.columns().iter().map(|&column| self.holder.columns[column].default_value().unwrap_or_default()).collect()
    }
}

/// A row that would be deleted.
struct Going {
    meta: &'static ModelMeta,
    /// Its key as it is shown.
    key: Box<str>,
    /// What distinguishes it from all others.
    identity: (&'static str, Box<str>),
    /// The values of its [`columns_of`].
    values: Vec<Value<'static>>,
}

/// The columns of a model that say which of its rows is which, which others reference it, and which ones it references.
fn columns_of(meta: &ModelMeta, keys: &[HeldKey]) -> Vec<usize> {
    let mut columns = meta.key.to_vec();
    let referenced = keys.iter().filter(|key| key.leads_to(meta)).flat_map(|key| key.referenced());
    for column in referenced.chain(meta.foreign_keys.iter().flat_map(|key| key.columns).copied()) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    columns
}

/// Whether a row of this model, or what the database deletes with it, may be in the way or have something in its way.
fn matters(meta: &'static ModelMeta, keys: &[HeldKey], seen: &mut Vec<&'static str>) -> bool {
    if seen.contains(&meta.identity) {
        return false;
    }
    seen.push(meta.identity);
    keys.iter().any(|key| match key.action() {
        Action::Cascade => key.leads_to(meta) && matters(key.holder, keys, seen),
        Action::NoAction | Action::Restrict => key.leads_to(meta) || key.holder.identity == meta.identity,
        Action::SetDefault => key.leads_to(meta),
        Action::SetNull => false,
    })
}

impl Session {
    /// The error of a `DELETE` of these rows, with the rows that are in its way, if they can be found.
    #[cold]
    pub(super) fn in_the_way(&self, table: &dyn AnyTable, slots: &[u32], error: Error) -> Error {
        let Error::Refused { constraint: Constraint::ForeignKey, source, .. } = error else { return error };
        let keys = self.held_keys(table.meta());
        let going = self.going(table, slots, &keys);
        // MySQL is done with each row before the next, and refuses for one that would go too.
        for others in [going.as_slice(), &[]] {
            for row in &going {
                for &key in keys.iter().filter(|key| key.leads_to(row.meta)) {
                    let rows = match key.action() {
                        Action::NoAction | Action::Restrict => self.rows_over(key, row, &keys, others),
                        Action::SetDefault if self.leads_nowhere(key, &keys, &going) => {
                            self.rows_over(key, row, &keys, others)
                        }
                        Action::SetDefault | Action::SetNull | Action::Cascade => 0,
                    };
                    if rows > 0 {
                        let relationship = relationship_over(row.meta, key.holder, key.key).into();
                        let (model, key, by) = (row.meta.name, row.key.clone(), key.holder.name);
                        return Error::Restricted { model, key, by, relationship, rows, source };
                    }
                }
            }
        }
        let key = matches!(slots, [_]).then(|| key_text(&table.key(slots[0])));
        Error::Refused { constraint: Constraint::ForeignKey, model: table.meta().name, key, action: "delete", source }
    }

    /// The rows in these slots and those that the database would delete with them, as far as they matter.
    fn going(&self, table: &dyn AnyTable, slots: &[u32], keys: &[HeldKey]) -> Vec<Going> {
        let meta = table.meta();
        let mut going = Vec::new();
        for &slot in slots {
            let rows = self.rows_with(meta, meta.key, &table.key(slot), keys).unwrap_or_default();
            going.extend(rows.into_iter().map(|row| Going { key: key_text(&table.key(slot)), ..row }));
        }
        let mut known: FxHashSet<_> = going.iter().map(|row: &Going| row.identity.clone()).collect();
        let (mut at, most) = (0, going.len() + LOOKED_AT);
        while at < going.len() && going.len() < most {
            let meta = going[at].meta;
            for key in keys.iter().copied().filter(|key| key.leads_to(meta) && key.action() == Action::Cascade) {
                if matters(key.holder, keys, &mut Vec::new()) {
                    let values = values_of(&going[at], &key.referenced(), keys);
                    let rows = self.rows_with(key.holder, key.columns(), &values, keys).unwrap_or_default();
                    going.extend(rows.into_iter().filter(|row| known.insert(row.identity.clone())));
                }
            }
            at += 1;
        }
        going
    }

    /// Whether the default of the key's columns references no row that stays.
    fn leads_nowhere(&self, key: HeldKey, keys: &[HeldKey], going: &[Going]) -> bool {
        let rows = self.rows_with(key.to, &key.referenced(), &key.defaults(), keys).unwrap_or_default();
        rows.iter().all(|row| going.iter().any(|other| other.identity == row.identity))
    }

    /// How many rows reference this one over the key, without those of `others`.
    fn rows_over(&self, key: HeldKey, row: &Going, keys: &[HeldKey], others: &[Going]) -> u64 {
        let values = values_of(row, &key.referenced(), keys);
        let rows = self.count_of(key.holder, key.columns(), &values);
        let references = |other: &&Going| {
            rows > 0 && other.meta.identity == key.holder.identity && values_of(other, key.columns(), keys) == values
        };
        rows.saturating_sub(others.iter().filter(references).count() as u64)
    }

    /// The foreign keys of all models that this one is connected with or that were used.
    fn held_keys(&self, meta: &'static ModelMeta) -> Vec<HeldKey> {
        let mut models = vec![meta];
        let add = |next: &'static ModelMeta, models: &mut Vec<&'static ModelMeta>| {
            if !models.iter().any(|known| known.identity == next.identity) {
                models.push(next);
            }
        };
        self.known_tables().map(AnyTable::meta).chain(self.db.models()).for_each(|next| add(next, &mut models));
        let mut at = 0;
        while let Some(model) = models.get(at).copied() {
            at += 1;
            let targets = model.relationships.iter().filter_map(|one| (one.meta)());
            let secondaries = model.relationships.iter().filter_map(|one| (one.secondary.as_ref()?.meta)());
            let referenced = model.foreign_keys.iter().filter_map(|key| (key.meta)());
            targets.chain(secondaries).chain(referenced).for_each(|next| add(next, &mut models));
        }
        let keys = |holder: &'static ModelMeta| {
            let keys = holder.foreign_keys.iter().enumerate();
            keys.filter_map(move |(key, foreign_key)| Some(HeldKey { holder, key, to: (foreign_key.meta)()? }))
        };
        models.into_iter().flat_map(keys).filter(|key| !key.referenced().is_empty()).collect()
    }

    /// The rows that have these values in these columns.
    fn rows_with(
        &self,
        meta: &'static ModelMeta,
        columns: &[usize],
        values: &[Value<'_>],
        keys: &[HeldKey],
    ) -> Result<Vec<Going>> {
        let wanted = columns_of(meta, keys);
        let sql = select_of_key(meta, &wanted, columns, LOOKED_AT, self.dialect());
        let mut rows = Vec::new();
        self.query_rows(meta, &sql, values, |row| {
            let values: Vec<_> = (0..wanted.len()).map(|at| row.get(at).into_owned()).collect();
            let key = key_text(&values[..meta.key.len()]);
            rows.push(Going { meta, identity: (meta.identity, key.clone()), key, values });
            Ok(())
        })?;
        Ok(rows)
    }

    /// How many rows have these values in these columns; none where the database can't say.
    pub(super) fn count_of(&self, holder: &'static ModelMeta, columns: &[usize], values: &[Value<'_>]) -> u64 {
        let sql = count_of_key(holder, columns, self.dialect());
        let mut count = 0;
        let counted = self.query_rows(holder, &sql, values, |row| {
            if let Value::Int(rows) = row.get(0) {
                count = u64::try_from(rows).unwrap_or_default();
            }
            Ok(())
        });
        if counted.is_ok() { count } else { 0 }
    }
}

fn values_of(row: &Going, columns: &[usize], keys: &[HeldKey]) -> Vec<Value<'static>> {
    let all = columns_of(row.meta, keys);
    let at = |column: &usize| all.iter().position(|other| other == column);
    columns.iter().filter_map(at).map(|at| row.values[at].clone()).collect()
}

/// `Author::books` for the relationship over this key, `Book::author` where only the other side has a name, else the
/// column.
fn relationship_over(meta: &'static ModelMeta, holder: &'static ModelMeta, key: usize) -> String {
    for relationship in meta.relationships.iter().filter(|one| one.view.is_none()) {
        let over = match (relationship.kind, &relationship.secondary) {
            (Kind::HasMany | Kind::HasOne, _) => {
                relationship.target == holder.identity && check::link(meta, relationship, holder).key == key
            }
            (Kind::ManyToMany, Some(secondary)) => {
                let target = (relationship.meta)().filter(|_| secondary.identity == holder.identity);
                target.is_some_and(|target| check::linked(meta, relationship, target, holder).0.key == key)
            }
            _ => false,
        };
        if over {
            return format!("{}::{}", meta.name, relationship.field);
        }
    }
    for relationship in holder.relationships.iter().filter(|one| one.view.is_none() && one.kind.holds_key()) {
        if relationship.target == meta.identity && check::link(holder, relationship, meta).key == key {
            return match relationship.reverse {
                Reverse::Backref(name) | Reverse::BackPopulates(name) => format!("{}::{name}", meta.name),
                Reverse::None => format!("{}::{}", holder.name, relationship.field),
            };
        }
    }
    let columns: Vec<_> = holder.foreign_keys[key].columns.iter().map(|&at| holder.columns[at].field).collect();
    match *columns {
        [column] => format!("{}::{column}", holder.name),
        _ => format!("{}::({})", holder.name, columns.join(", ")),
    }
}
