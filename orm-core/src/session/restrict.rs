//! What is in the way of a deletion that the database refused.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::backend::Failure;
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

    /// What a row gets in the key's columns that loses what it references, where the library knows it.
    fn defaults(self) -> Option<Vec<Value<'static>>> {
        self.columns().iter().map(|&column| self.holder.columns[column].default_value()).collect()
    }
}

/// A row that would be deleted.
struct Going {
    meta: &'static ModelMeta,
    /// Its key as it is shown.
    key: Box<str>,
    /// What distinguishes it from all others.
    identity: (&'static str, Box<str>),
    /// Its [`columns_of`], and their values.
    columns: Rc<[usize]>,
    values: Vec<Value<'static>>,
}

impl Going {
    fn values(&self, columns: &[usize]) -> Vec<Value<'static>> {
        let at = |column: &usize| self.columns.iter().position(|other| other == column);
        columns.iter().filter_map(at).map(|at| self.values[at].clone()).collect()
    }
}

/// The columns of a model that say which of its rows is which, which others reference it, and which ones it references.
fn columns_of(meta: &ModelMeta, keys: &[HeldKey]) -> Rc<[usize]> {
    let mut columns = meta.key.to_vec();
    let referenced = keys.iter().filter(|key| key.leads_to(meta)).flat_map(|key| key.referenced());
    for column in referenced.chain(meta.foreign_keys.iter().flat_map(|key| key.columns).copied()) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    columns.into()
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
        let (going, all) = self.going(table, slots, &keys);
        let known = |key: &HeldKey| {
            // Where some that go aren't known, it can't be said of others of the model that they stay.
            all || !going.iter().any(|row| row.meta.identity == key.holder.identity)
        };
        let refuses = |key: &HeldKey| match key.action() {
            Action::NoAction | Action::Restrict => true,
            Action::SetDefault => self.leads_nowhere(*key, &keys, &going),
            Action::SetNull | Action::Cascade => false,
        };
        let refusing: Vec<HeldKey> = keys.iter().copied().filter(|key| known(key) && refuses(key)).collect();
        // Who looks at each row by itself refuses for one that would go too.
        let by_itself = |key: HeldKey| self.dialect().deletes_row_by_row() || matches!(key.action(), Action::Restrict);
        let mut too = None;
        for row in &going {
            for &key in refusing.iter().filter(|key| key.leads_to(row.meta)) {
                let rows = self.count_of(key.holder, key.columns(), &row.values(&key.referenced()));
                let stay = if rows == 0 { 0 } else { rows.saturating_sub(going_over(key, row, &going)) };
                if stay > 0 {
                    return restricted(row, key, stay, source);
                }
                if rows > 0 && too.is_none() && by_itself(key) {
                    too = Some((row, key, rows));
                }
            }
        }
        if let Some((row, key, rows)) = too {
            return restricted(row, key, rows, source);
        }
        let key = matches!(slots, [_]).then(|| key_text(&table.key(slots[0])));
        Error::Refused { constraint: Constraint::ForeignKey, model: table.meta().name, key, action: "delete", source }
    }

    /// The rows in these slots and those that the database would delete with them, as far as they matter; whether they are all.
    fn going(&self, table: &dyn AnyTable, slots: &[u32], keys: &[HeldKey]) -> (Vec<Going>, bool) {
        let meta = table.meta();
        let (mut going, mut all) = (Vec::new(), true);
        for &slot in slots {
            let rows = self.rows_with(meta, meta.key, &table.key(slot), keys).unwrap_or_default();
            all &= rows.len() == 1;
            going.extend(rows.into_iter().map(|row| Going { key: key_text(&table.key(slot)), ..row }));
        }
        let mut known: FxHashSet<_> = going.iter().map(|row: &Going| row.identity.clone()).collect();
        let (mut at, most) = (0, going.len() + LOOKED_AT);
        while at < going.len() {
            let meta = going[at].meta;
            for key in keys.iter().copied().filter(|key| key.leads_to(meta) && key.action() == Action::Cascade) {
                if matters(key.holder, keys, &mut Vec::new()) {
                    let values = going[at].values(&key.referenced());
                    let rows = self.rows_with(key.holder, key.columns(), &values, keys);
                    all &= rows.as_ref().is_ok_and(|rows| rows.len() < LOOKED_AT);
                    going.extend(rows.unwrap_or_default().into_iter().filter(|row| known.insert(row.identity.clone())));
                }
            }
            at += 1;
            if going.len() >= most {
                return (going, false);
            }
        }
        (going, all)
    }

    /// Whether it is known that the default of the key's columns references no row that stays.
    fn leads_nowhere(&self, key: HeldKey, keys: &[HeldKey], going: &[Going]) -> bool {
        let Some(defaults) = key.defaults() else { return false };
        let rows = self.rows_with(key.to, &key.referenced(), &defaults, keys);
        rows.is_ok_and(|rows| rows.iter().all(|row| going.iter().any(|other| other.identity == row.identity)))
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
            rows.push(Going { meta, identity: (meta.identity, key.clone()), key, columns: Rc::clone(&wanted), values });
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

/// How many of these rows reference one of them over the key.
fn going_over(key: HeldKey, row: &Going, going: &[Going]) -> u64 {
    let values = row.values(&key.referenced());
    let references =
        |other: &&Going| other.meta.identity == key.holder.identity && other.values(key.columns()) == values;
    going.iter().filter(references).count() as u64
}

fn restricted(row: &Going, key: HeldKey, rows: u64, source: Box<Failure>) -> Error {
    let relationship = relationship_over(row.meta, key.holder, key.key).into();
    let (model, by, key) = (row.meta.name, key.holder.name, row.key.clone());
    Error::Restricted { model, key, by, relationship, rows, source }
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
