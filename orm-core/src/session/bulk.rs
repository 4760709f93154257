//! What statements over many rows leave of what the session holds: all that they may have changed is read again before
//! it is answered from.

use crate::schema::{Action, ForeignKeyMeta, OrderMeta};
use crate::session::Session;
use crate::session::gone::in_doubt;
use crate::session::table::AnyTable;

impl Session {
    /// Some rows of this table have other values in these columns.
    pub(crate) fn updated_some(&self, table: &dyn AnyTable, columns: &[usize]) {
        self.doubt_rows(table);
        self.doubt_elsewhere();
        let meta = table.meta();
        let contains = |some: &[usize]| some.iter().any(|column| columns.contains(column));
        let orders = |steps: &[OrderMeta], secondary: bool| {
            let mut steps = steps.iter().filter(|step| step.secondary == secondary);
            steps.any(|step| meta.column(step.field).is_some_and(|column| columns.contains(&column)))
        };
        for links in table.links() {
            let ordered = orders(links.order.steps, links.order.far.is_some());
            if contains(&links.columns) || ordered || links.scope.is_some() {
                links.doubt_all(self);
            }
        }
        for other in self.known_tables() {
            let of_this = |far: usize| other.meta().foreign_keys[far].identity == meta.identity;
            for links in other.links() {
                let by_key = links.parent == table.model() && contains(&links.references);
                let by_target = links.scope.is_some() || orders(links.order.steps, false);
                if by_key || (links.order.far.is_some_and(of_this) && by_target) {
                    links.doubt_all(self);
                }
            }
            let follows = |key: &ForeignKeyMeta| {
                key.identity == meta.identity
                    && !matches!(key.on_update, Action::NoAction | Action::Restrict)
                    && key.referenced().is_some_and(|(_, references)| contains(&references))
            };
            if other.meta().foreign_keys.iter().any(follows) {
                self.doubt(other);
            }
        }
    }

    /// Some rows of this table are gone, and with them what the database deletes or changes then.
    pub(crate) fn deleted_some(&self, table: &dyn AnyTable) {
        let meta = table.meta();
        self.doubt_rows(table);
        self.doubt_elsewhere();
        for other in self.known_tables() {
            let acts = |key: usize| !matches!(other.sql().on_delete[key], Action::NoAction | Action::Restrict);
            let keys = other.meta().foreign_keys.iter().enumerate();
            let mut to_this = keys.filter(|(_, key)| key.identity == meta.identity);
            if to_this.any(|(key, _)| acts(key)) || in_doubt(other.meta(), meta, false) {
                self.doubt(other);
            }
        }
    }

    /// Anything may have changed.
    pub(crate) fn changed_anything(&self) {
        self.known_tables().for_each(|table| self.doubt(table));
    }
}
