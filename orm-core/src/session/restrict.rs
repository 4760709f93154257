//! What is in the way of a deletion that the database refused.

use crate::cells::key_text;
use crate::check;
use crate::error::{Constraint, Error};
use crate::schema::{Kind, ModelMeta, Reverse};
use crate::session::Session;
use crate::session::table::AnyTable;
use crate::sql::count_of_key;
use crate::value::Value;

impl Session {
    /// The error of a `DELETE` of these rows, with the rows that reference one of them, if they can be found.
    #[cold]
    pub(super) fn in_the_way(&self, table: &dyn AnyTable, slots: &[u32], error: Error) -> Error {
        let Error::Refused { constraint: Constraint::ForeignKey, source, .. } = error else { return error };
        let model = table.meta().name;
        for (holder, key) in self.keys_to(table.meta()) {
            let Some((_, references)) = holder.foreign_keys[key].referenced() else { continue };
            for &slot in slots {
                let rows = self.count_of(holder, holder.foreign_keys[key].columns, &table.values(slot, &references));
                if rows > 0 {
                    let relationship = relationship_over(table.meta(), holder, key).into();
                    let key = key_text(&table.key(slot));
                    return Error::Restricted { model, key, by: holder.name, relationship, rows, source };
                }
            }
        }
        let key = matches!(slots, [_]).then(|| key_text(&table.key(slots[0])));
        Error::Refused { constraint: Constraint::ForeignKey, model, key, action: "delete", source }
    }

    /// The foreign keys that reference this model, of all models that it is connected with or that were used.
    fn keys_to(&self, meta: &'static ModelMeta) -> Vec<(&'static ModelMeta, usize)> {
        let mut models = vec![meta];
        models.extend(self.known_tables().map(AnyTable::meta));
        models.extend(self.db.models());
        let mut at = 0;
        while let Some(model) = models.get(at).copied() {
            at += 1;
            let targets = model.relationships.iter().filter_map(|one| (one.meta)());
            let secondaries = model.relationships.iter().filter_map(|one| (one.secondary.as_ref()?.meta)());
            let referenced = model.foreign_keys.iter().filter_map(|key| (key.meta)());
            for next in targets.chain(secondaries).chain(referenced) {
                if !models[..].iter().any(|known| known.identity == next.identity) {
                    models.push(next);
                }
            }
        }
        let mut found: Vec<(&'static ModelMeta, usize)> = Vec::new();
        for model in models {
            let keys = (0..model.foreign_keys.len()).filter(|&key| model.foreign_keys[key].identity == meta.identity);
            for key in keys {
                if !found.iter().any(|(known, other)| known.identity == model.identity && *other == key) {
                    found.push((model, key));
                }
            }
        }
        found
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
