//! Which rows go with a deleted one, and in which order.

use std::any::TypeId;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::Result;
use crate::relationship::declared::Navigation;
use crate::schema::{Action, CascadeMeta, Kind, ModelMeta, RelationshipMeta, SecondaryMeta};
use crate::session::arena::ALONE;
use crate::session::load::UNORDERED;
use crate::session::table::{AnyTable, Key, State, is_null};
use crate::session::{Members, Session, clearable};

/// A cascade that this library carries out: the rows of a table whose key references a deleted one go first.
struct Step {
    /// The identity of the model whose rows go.
    holder: &'static str,
    side: &'static Navigation,
    table: fn(&Session) -> &dyn AnyTable,
}

/// What goes with rows of this model: the children of relationships that say `delete`, unless the database is to do it, and
/// the links of many-to-manys where the association says nothing itself. One key is followed once.
fn steps(meta: &'static ModelMeta) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for step in meta.relationships.iter().filter_map(step) {
        let is_same = |other: &Step| other.holder == step.holder && other.side.link.key == step.side.link.key;
        if !steps.iter().any(is_same) {
            steps.push(step);
        }
    }
    steps
}

fn step(relationship: &'static RelationshipMeta) -> Option<Step> {
    if relationship.view.is_some() {
        return None;
    }
    let side = relationship.load.side()?;
    match (relationship.kind, &relationship.cascade, &relationship.secondary) {
        (Kind::HasMany | Kind::HasOne, Some(CascadeMeta { delete: true, passive: false, .. }), _) => {
            Some(Step { holder: relationship.target, side, table: relationship.load.target_table()? })
        }
        (Kind::ManyToMany, _, Some(SecondaryMeta { generated: None, identity, .. })) => {
            let through = side.through.as_ref()?;
            let says = through.meta.foreign_keys.get(side.link.key)?.on_delete;
            says.is_none().then_some(Step { holder: identity, side, table: through.association })
        }
        _ => None,
    }
}

/// Whether deleting a row of `from` deletes the rows of `holder` over this key first, by this library.
pub(super) fn is_walked(from: &'static ModelMeta, holder: &ModelMeta, key: usize) -> bool {
    let mut steps = from.relationships.iter().filter_map(step);
    steps.any(|step| step.holder == holder.identity && step.side.link.key == key)
}

/// The rows that are to be deleted.
pub(super) struct Doomed<'s> {
    rows: Vec<Row<'s>>,
    /// The row in each of these slots.
    places: FxHashMap<(TypeId, u32), usize>,
}

struct Row<'s> {
    table: &'s dyn AnyTable,
    slot: u32,
}

/// Statements, in order.
pub(super) struct Plan<'s> {
    /// Keys that become `NULL` first.
    pub(super) clears: Vec<Clear<'s>>,
    /// The rows of a table that are deleted at once; they don't reference each other, and nothing that is left does.
    pub(super) deletes: Vec<(&'s dyn AnyTable, Vec<u32>)>,
}

/// Rows whose foreign key number `key` becomes `NULL`.
pub(super) struct Clear<'s> {
    pub(super) table: &'s dyn AnyTable,
    pub(super) key: usize,
    pub(super) slots: Vec<u32>,
}

impl<'s> Doomed<'s> {
    /// These rows and what goes with them, level by level; each once, also where they lead in a circle.
    pub(super) fn with(session: &'s Session, table: &'s dyn AnyTable, slots: &[u32]) -> Result<Self> {
        let mut doomed = Doomed { rows: Vec::new(), places: FxHashMap::default() };
        session.read_stale(table, slots)?;
        let there: Vec<u32> = slots.iter().copied().filter(|&slot| table.state(slot) == State::Live).collect();
        doomed.add(table, &there);
        let mut done = 0;
        while done < doomed.rows.len() {
            let level = by_table(&doomed.rows[done..]);
            done = doomed.rows.len();
            for (parents, slots) in level {
                for step in steps(parents.meta()) {
                    let children = (step.table)(session);
                    let found = session.children_of(parents, &slots, children, step.side)?;
                    doomed.add(children, &found);
                }
            }
        }
        Ok(doomed)
    }

    /// Whether this row is among them.
    pub(super) fn contains(&self, table: &dyn AnyTable, slot: u32) -> bool {
        self.places.contains_key(&(table.model(), slot))
    }

    fn add(&mut self, table: &'s dyn AnyTable, slots: &[u32]) {
        for &slot in slots {
            self.places.entry((table.model(), slot)).or_insert_with(|| {
                self.rows.push(Row { table, slot });
                self.rows.len() - 1
            });
        }
    }

    /// The order in which they are deleted: those that reference first, whether or not a relationship is declared. Where
    /// rows need each other, a nullable key becomes `NULL` first.
    pub(super) fn plan(self) -> Plan<'s> {
        let mut graph = Graph { waits: self.waits(), levels: vec![0; self.rows.len()], cleared: Vec::new() };
        graph.order(|row, key| !clearable(self.rows[row].table.meta(), key).is_empty());
        let mut clears: Vec<Clear<'s>> = Vec::new();
        for (row, key) in graph.cleared {
            let Row { table, slot } = self.rows[row];
            match clears.iter_mut().find(|clear| clear.key == key && clear.table.model() == table.model()) {
                Some(clear) => clear.slots.push(slot),
                None => clears.push(Clear { table, key, slots: vec![slot] }),
            }
        }
        let mut levels: Vec<Vec<Row<'s>>> = Vec::new();
        for (row, level) in self.rows.into_iter().zip(graph.levels) {
            levels.resize_with(levels.len().max(level + 1), Vec::new);
            levels[level].push(row);
        }
        let deletes = levels.iter().rev().flat_map(|rows| by_table(rows)).collect();
        Plan { clears, deletes }
    }

    /// Which of the rows each one references, and by which key. What the database sets to `NULL` by itself is no reason
    /// to wait, and a row needn't wait for itself.
    fn waits(&self) -> Vec<Vec<Wait>> {
        let mut models: FxHashMap<TypeId, Vec<Reference<'s>>> = FxHashMap::default();
        let tables: Vec<_> = by_table(&self.rows).into_iter().map(|(table, _)| table).collect();
        for &table in &tables {
            models.insert(table.model(), references(table, &tables));
        }
        let waits = |(at, row): (usize, &Row<'s>)| {
            let references = models.get(&row.table.model()).map_or(&[][..], Vec::as_slice).iter();
            let referenced = references.filter_map(|reference| {
                let on = reference.of(row)?;
                let on = *self.places.get(&on)?;
                (on != at).then_some(Wait { on, key: reference.key })
            });
            referenced.collect()
        };
        self.rows.iter().enumerate().map(waits).collect()
    }
}

/// A foreign key between two of the tables.
struct Reference<'s> {
    key: usize,
    columns: &'static [usize],
    references: Vec<usize>,
    parents: &'s dyn AnyTable,
}

impl Reference<'_> {
    fn of(&self, row: &Row<'_>) -> Option<(TypeId, u32)> {
        let key = row.table.values(row.slot, self.columns);
        if is_null(&key) {
            return None;
        }
        Some((self.parents.model(), self.parents.find_by(&self.references, &key)?))
    }
}

fn references<'s>(table: &'s dyn AnyTable, tables: &[&'s dyn AnyTable]) -> Vec<Reference<'s>> {
    let mut found = Vec::new();
    for (key, foreign_key) in table.meta().foreign_keys.iter().enumerate() {
        let parents = tables.iter().find(|parents| parents.meta().identity == foreign_key.identity);
        let by_itself = matches!(table.sql().on_delete[key], Action::SetNull | Action::SetDefault);
        if let (Some(&parents), false, Some((_, references))) = (parents, by_itself, foreign_key.referenced()) {
            found.push(Reference { key, columns: foreign_key.columns, references, parents });
        }
    }
    found
}

/// The rows of each table, the tables in the order of their first rows.
fn by_table<'s>(rows: &[Row<'s>]) -> Vec<(&'s dyn AnyTable, Vec<u32>)> {
    let mut tables: Vec<(&'s dyn AnyTable, Vec<u32>)> = Vec::new();
    for row in rows {
        match tables.iter_mut().find(|(table, _)| table.model() == row.table.model()) {
            Some((_, slots)) => slots.push(row.slot),
            None => tables.push((row.table, vec![row.slot])),
        }
    }
    tables
}

/// A row is to be deleted before the one that it references.
#[derive(Clone, Copy)]
struct Wait {
    on: usize,
    key: usize,
}

/// Rows by their numbers, and which references which.
struct Graph {
    waits: Vec<Vec<Wait>>,
    /// How far each is from those that reference none.
    levels: Vec<usize>,
    /// Keys that become `NULL`, because their rows need each other.
    cleared: Vec<(usize, usize)>,
}

impl Graph {
    /// Puts each row on a level above all that it references.
    fn order(&mut self, can_clear: impl Fn(usize, usize) -> bool) {
        let mut open: Vec<usize> = self.waits.iter().map(Vec::len).collect();
        let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); self.waits.len()];
        for (row, waits) in self.waits.iter().enumerate() {
            waits.iter().for_each(|wait| waiting[wait.on].push(row));
        }
        let mut placed = vec![false; self.waits.len()];
        let mut ready: Vec<usize> = (0..open.len()).filter(|&row| open[row] == 0).collect();
        let (mut left, mut from) = (self.waits.len(), 0);
        loop {
            while let Some(row) = ready.pop() {
                placed[row] = true;
                left -= 1;
                for &next in &waiting[row] {
                    self.levels[next] = self.levels[next].max(self.levels[row] + 1);
                    open[next] -= 1;
                    if open[next] == 0 {
                        ready.push(next);
                    }
                }
            }
            if left == 0 {
                return;
            }
            while placed[from] {
                from += 1;
            }
            let Some((row, wait)) = self.breaking_point(from, &placed, &can_clear) else { return };
            let (broken, kept) = self.waits[row].iter().partition(|other| other.key == wait.key && !placed[other.on]);
            self.waits[row] = kept;
            let broken: Vec<Wait> = broken;
            for wait in &broken {
                if let Some(at) = waiting[wait.on].iter().position(|&other| other == row) {
                    waiting[wait.on].swap_remove(at);
                }
            }
            open[row] -= broken.len();
            if open[row] == 0 {
                ready.push(row);
            }
        }
    }

    /// Where a circle of rows that need each other is broken: at a key that can be cleared. Where there is none the
    /// database has the last word.
    fn breaking_point(
        &mut self,
        from: usize,
        placed: &[bool],
        can_clear: &impl Fn(usize, usize) -> bool,
    ) -> Option<(usize, Wait)> {
        let mut path: Vec<(usize, Wait)> = Vec::new();
        let mut seen: FxHashMap<usize, usize> = FxHashMap::default();
        let mut row = from;
        while !seen.contains_key(&row) {
            seen.insert(row, path.len());
            // What is not placed waits for something that isn't either.
            let Some(wait) = self.waits[row].iter().find(|wait| !placed[wait.on]) else { break };
            path.push((row, *wait));
            row = wait.on;
        }
        let circle = &path[seen.get(&row).copied().unwrap_or_default()..];
        match circle.iter().find(|(row, wait)| can_clear(*row, wait.key)) {
            Some(&(row, wait)) => {
                self.cleared.push((row, wait.key));
                Some((row, wait))
            }
            None => circle.first().copied(),
        }
    }
}

impl Session {
    /// The rows of `children` that reference these parents over this side: known, or selected.
    fn children_of(
        &self,
        parents: &dyn AnyTable,
        slots: &[u32],
        children: &dyn AnyTable,
        side: &Navigation,
    ) -> Result<Vec<u32>> {
        let complete = |links: &&super::Links| {
            links.parent == parents.model() && links.columns == side.link.columns && links.scope.is_none()
        };
        let loaded: Vec<_> = children.links().filter(complete).collect();
        let (mut found, mut keys): (Vec<u32>, Vec<Key<'_>>) = (Vec::new(), Vec::new());
        for &slot in slots {
            let members = loaded.iter().find(|links| links.is_fresh(slot)).map(|links| links.members(slot));
            let members = members.as_ref().and_then(Members::slots);
            // Where the database may have another version of one, it is asked.
            match members.filter(|members| members.iter().all(|&child| children.state(child) == State::Live)) {
                Some(members) => found.extend(members),
                None => keys.push(parents.values(slot, &side.link.references)),
            }
        }
        keys.retain(|key| !is_null(key));
        if !keys.is_empty() {
            self.select_by_list(children, side.link.columns, UNORDERED, keys, ALONE, |slot| found.push(slot))?;
        }
        let mut seen = FxHashSet::default();
        found.retain(|&slot| seen.insert(slot));
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::{Graph, Wait};

    /// The levels of rows that reference each other by `(row, row, key)`, and which keys are cleared.
    fn ordered(
        rows: usize,
        references: &[(usize, usize, usize)],
        nullable: &[usize],
    ) -> (Vec<usize>, Vec<(usize, usize)>) {
        let mut graph = Graph { waits: vec![Vec::new(); rows], levels: vec![0; rows], cleared: Vec::new() };
        references.iter().for_each(|&(row, on, key)| graph.waits[row].push(Wait { on, key }));
        graph.order(|_, key| nullable.contains(&key));
        (graph.levels, graph.cleared)
    }

    #[test]
    fn a_row_is_above_all_that_it_references() {
        assert_eq!(ordered(3, &[], &[]), (vec![0, 0, 0], vec![]));
        assert_eq!(ordered(4, &[(1, 0, 0), (2, 1, 0), (3, 0, 0), (3, 2, 1)], &[]), (vec![0, 1, 2, 3], vec![]));
    }

    #[test]
    fn a_circle_is_broken_at_a_key_that_may_be_null() {
        assert_eq!(ordered(2, &[(0, 1, 0), (1, 0, 1)], &[1]), (vec![1, 0], vec![(1, 1)]));
        // One that leads to the circle and isn't in it keeps its key.
        assert_eq!(ordered(3, &[(0, 1, 1), (1, 2, 0), (2, 1, 1)], &[1]), (vec![2, 1, 0], vec![(2, 1)]));
        // Two keys of one row lead into one circle each.
        let (levels, mut cleared) = ordered(3, &[(0, 1, 0), (1, 0, 2), (0, 2, 1), (2, 0, 2)], &[0, 1]);
        cleared.sort_unstable();
        assert_eq!((levels, cleared), (vec![0, 1, 1], vec![(0, 0), (0, 1)]));
    }

    #[test]
    fn a_circle_without_such_a_key_ends_too() {
        assert_eq!(ordered(2, &[(0, 1, 0), (1, 0, 0)], &[]).1, vec![]);
    }
}
