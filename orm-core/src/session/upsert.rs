//! Inserting what is not there: rows are found by a unique key, and updated or left as they are.

use crate::cells::key_text;
use crate::draft::{Cell, Content, Draft, DraftData, Gives, Many, Parents};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::query::UniqueKey;
use crate::schema::Columns;
use crate::session::Session;
use crate::session::graph::Graph;
use crate::session::table::{AnyTable, Change, Key, State, is_null};
use crate::session::update::displaced;
use crate::value::Value;

/// What becomes of a row that a draft finds in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The columns of the unique key by which it is found.
    pub(super) by: Columns,
    /// Whether it gets what the draft gives.
    pub(super) update: bool,
    /// Whether it is known that there is none.
    pub(super) missing: bool,
}

impl Session {
    /// Inserts a draft or, where there is a row with the same values in a unique key, updates that row: it gets what the
    /// draft gives and keeps the rest. The entity is the one row or the other.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// #[model(unique(country, number))]
    /// pub struct Member {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     #[column(unique)]
    ///     pub email: String,
    ///     pub name: String,
    ///     pub country: Option<String>,
    ///     pub number: Option<i64>,
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Member,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let ada = s.upsert(Member::draft().email("ada@example.org").name("Ada").country("GB").number(1), Member::EMAIL)?;
    /// let same = s.upsert(Member::draft().email("ada@example.org").name("Ada Lovelace"), Member::EMAIL)?;
    /// assert_eq!((same, ada.name.as_str(), ada.number), (ada, "Ada Lovelace", Some(1)));
    ///
    /// // By a key over several columns.
    /// let moved = Member::draft().email("al@example.org").name("Ada Lovelace").country("GB").number(1);
    /// s.upsert(moved, (Member::COUNTRY, Member::NUMBER))?;
    /// assert_eq!(ada.email, "al@example.org");
    /// # Ok(()) }
    /// ```
    ///
    /// The drafts in it are inserted: its parents before it, its children after it, also where the row was there; then they
    /// come after those that it has. A link of a many-to-many that is there stays. A key with a `NULL` in it is like no
    /// other. A row is looked for by what the model's [`before_insert`](crate::Hooks::before_insert) makes of the key; where
    /// there is none, that hook is asked once more.
    ///
    /// Sends a `SELECT … WHERE key IN (…)` that locks the rows where the engine has locks, then an `UPDATE` of the columns
    /// that differ, or nothing, or an `INSERT`; under a savepoint. If another transaction inserts the same key at the same
    /// time, one of the two is an [`Error::Conflict`]; there are never two rows, and no row of another key is touched.
    ///
    /// # Errors
    ///
    /// [`Error::KeyChanged`] when the draft gives another primary key than the row has; those of
    /// [`insert`](Session::insert) and [`update`](Session::update). Nothing has changed then.
    pub fn upsert<M: Model>(&self, draft: impl Draft<M>, by: impl UniqueKey<M>) -> Result<Entity<'_, M>> {
        let slots = self.upsert_graph([draft.into_data()], by.columns())?;
        Ok(Entity::new(self.table::<M>().slot(slots[0])))
    }

    /// Inserts or updates many drafts, as [`upsert`](Session::upsert) does one; the entities are in the order of the drafts.
    /// Of two drafts with the same key the second updates what the first has made.
    ///
    /// Sends one `SELECT` and one `INSERT` for each few hundred, and an `UPDATE` for each row that was there and differs.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Price { #[column(primary_key)] pub item: String, pub cents: i64 }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Price,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let list = |prices: [(&'static str, i64); 2]| prices.map(|(item, cents)| Price::draft().item(item).cents(cents));
    /// s.upsert_all(list([("tea", 300), ("milk", 120)]), Price::ITEM)?;
    /// s.upsert_all(list([("tea", 320), ("bread", 250)]), Price::ITEM)?;
    /// assert_eq!(s.one::<Price>("tea")?.cents, 320);
    /// assert_eq!(s.query::<Price>().count()?, 3);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`upsert`](Session::upsert).
    pub fn upsert_all<M: Model, D: Draft<M>>(
        &self,
        drafts: impl Many<D>,
        by: impl UniqueKey<M>,
    ) -> Result<Vec<Entity<'_, M>>> {
        let slots = self.upsert_graph(drafts.each().map(Draft::into_data), by.columns())?;
        let table = self.table::<M>();
        Ok(slots.into_iter().map(|slot| Entity::new(table.slot(slot))).collect())
    }

    /// The row with the draft's values in a unique key, as it is; inserted from the draft where there is none. Of a draft
    /// whose row is there nothing else is used, nor of the drafts in it.
    ///
    /// ```
    /// use orm_core::prelude::*;
    /// # #[derive(Model)] pub struct Tag { #[column(primary_key)] pub id: i64, #[column(unique)] pub name: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Tag,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let novel = s.find_or_create(Tag::draft().name("novel"), Tag::NAME)?;
    /// assert_eq!(s.find_or_create(Tag::draft().name("novel"), Tag::NAME)?, novel);
    /// # Ok(()) }
    /// ```
    ///
    /// The row is looked for by what the model's [`before_insert`](crate::Hooks::before_insert) makes of the key; where there
    /// is none, that hook is asked once more.
    ///
    /// Sends a `SELECT`, and an `INSERT` where it finds nothing. If another transaction inserts the same key at the same
    /// time, one of the two is an [`Error::Conflict`].
    ///
    /// # Errors
    ///
    /// Those of [`insert`](Session::insert).
    pub fn find_or_create<M: Model>(&self, draft: impl Draft<M>, by: impl UniqueKey<M>) -> Result<Entity<'_, M>> {
        let (by, draft) = (by.columns(), draft.into_data());
        let table = self.table::<M>();
        let shared = draft.0.shared.as_ref().map(|shared| shared.borrow());
        let whole = shared.as_ref().map_or(Some(&draft), |shared| shared.as_ref());
        let key = whole.map_or(Ok(None), |draft| self.key_of_draft(draft, by, table.has_hooks()))?;
        drop(shared);
        if let Some(key) = key.filter(|key| !is_null(key)) {
            let found = self.find_by_unique(table, by, vec![key])?;
            if let Some(&slot) = found.first() {
                return Ok(Entity::new(table.slot(slot)));
            }
        }
        let slots = self.write_roots([draft], Some(Found { by, update: false, missing: true }))?;
        Ok(Entity::new(table.slot(slots[0])))
    }

    /// The values that a draft would be inserted with in these columns, if it is known before its parents are inserted.
    fn key_of_draft(&self, draft: &DraftData, by: Columns, has_hooks: bool) -> Result<Option<Key<'static>>> {
        if by.iter().any(|&column| draft.comes_later(column)) {
            return Ok(None);
        }
        let given: Option<_> = by.iter().map(|&column| draft.value(column)).collect();
        if !has_hooks && given.is_some() {
            return Ok(given);
        }
        let mut graph = Graph::new(self, None);
        let node = graph.add_root(draft.alone())?;
        graph.settle(node)?;
        Ok(Some(graph.key_to_insert(node, by)))
    }

    fn upsert_graph(&self, roots: impl IntoIterator<Item = DraftData>, by: Columns) -> Result<Vec<u32>> {
        self.write_roots(roots, Some(Found { by, update: true, missing: false }))
    }

    /// The slots of the live rows with these keys in the columns of a unique key, as the rows are now.
    fn find_by_unique(&self, table: &dyn AnyTable, by: Columns, keys: Vec<Key<'_>>) -> Result<Vec<u32>> {
        let mut slots = Vec::new();
        if !keys.is_empty() {
            self.select_locked(table, by, keys, |slot| slots.push(slot))?;
        }
        slots.retain(|&slot| table.state(slot) == State::Live);
        Ok(slots)
    }

    /// Settles which of the nodes, all of one model, have their rows already: those get their slots and are written. The
    /// others are to be inserted; of several with one key the first, and the rest when that is done.
    pub(super) fn find_rows(&self, graph: &mut Graph<'_>, group: Vec<usize>) -> Result<Pending> {
        let found = |node: usize| graph.nodes[node].found.as_deref();
        let sought_by = |&node: &usize| found(node).filter(|found| !found.missing).map(|found| found.by);
        let mut pending = Pending { now: Vec::new(), later: Vec::new() };
        let Some(by) = group.iter().find_map(sought_by) else { return Ok(Pending { now: group, ..pending }) };
        let mut sought = Vec::new();
        for node in group {
            match sought_by(&node) {
                None => pending.now.push(node),
                Some(other) if other == by => sought.push(node),
                Some(_) => pending.later.push(node),
            }
        }
        let mut first: Vec<(usize, Key<'static>)> = Vec::new();
        let mut keys = std::collections::HashSet::new();
        for node in sought {
            let key = graph.key_to_insert(node, by);
            if is_null(&key) {
                pending.now.push(node);
            } else if keys.insert(key_text(&key)) {
                first.push((node, key));
            } else {
                pending.later.push(node);
            }
        }
        let Some(&(node, _)) = first.first() else { return Ok(pending) };
        let table = graph.table(node);
        self.find_by_unique(table, by, first.iter().map(|(_, key)| key.clone()).collect())?;
        for (node, key) in first {
            match table.find_by(&by, &key).filter(|&slot| table.state(slot) == State::Live) {
                Some(slot) => {
                    // What a hook makes of the key is there already.
                    by.iter().zip(key).for_each(|(&column, value)| graph.values_mut(node)[column] = value);
                    self.write_found(graph, node, slot)?;
                }
                None => pending.now.push(node),
            }
        }
        // In the order of the drafts.
        pending.now.sort_unstable();
        Ok(pending)
    }

    /// The row of a node is there: it gets what the draft gives.
    fn write_found(&self, graph: &mut Graph<'_>, number: usize, slot: u32) -> Result<()> {
        let (table, meta) = (graph.table(number), graph.meta(number));
        let node = &mut graph.nodes[number];
        (node.slot, node.was_there) = (Some(slot), true);
        let (node, values) = (&graph.nodes[number], graph.values(number));
        let is_given = |column: usize| graph.is_given(number, column);
        let given = (0..meta.columns.len()).filter(|&column| is_given(column));
        let differs = |column: &usize| table.value(slot, *column) != values[*column];
        let mut changes: Vec<Change> = given.filter(differs).map(|column| (column, values[column].clone())).collect();
        for (key, foreign_key) in meta.foreign_keys.iter().enumerate() {
            let sets = |column: &usize| is_given(*column) && values[*column] != Value::Null;
            if foreign_key.columns.iter().any(sets) {
                changes.extend(displaced(table, slot, key).filter(|(column, _)| !is_given(*column)));
            }
        }
        if node.found.as_ref().is_some_and(|found| found.update) && !changes.is_empty() {
            if changes.iter().any(|(column, _)| meta.key.contains(column)) {
                return Err(Error::KeyChanged { model: meta.name, key: key_text(&table.key(slot)) });
            }
            self.update_slot(table, slot, &changes)?;
        }
        self.place_behind(graph, number, slot)
    }

    /// Members that were numbered for a new collection come after those that the row has.
    fn place_behind(&self, graph: &mut Graph<'_>, number: usize, slot: u32) -> Result<()> {
        for at in 0..graph.given.len() {
            let given = &graph.given[at];
            let (Some(position), true, Some(&first)) =
                (given.side.position, given.parent == number, given.children.first())
            else {
                continue;
            };
            let (parents, members) = (graph.table(number), graph.table(first));
            let key = parents.owned_values(slot, &given.side.link.references);
            let last = self.position_after_last(members, given.side.link.columns, &key, position)?;
            let Value::Int(next) = last else { continue };
            let children = given.children.clone();
            for (child, place) in children.into_iter().zip(next..) {
                graph.values_mut(child)[position] = Value::Int(place);
            }
        }
        Ok(())
    }
}

/// What is left to insert of a group.
pub(super) struct Pending {
    pub(super) now: Vec<usize>,
    /// Those whose key one of the others has.
    pub(super) later: Vec<usize>,
}

impl DraftData {
    /// The draft with the values that are known before its parents are inserted, and without all that is in it.
    fn alone(&self) -> DraftData {
        let (mut values, mut gives) = (self.0.values.clone(), self.0.gives.clone());
        for column in 0..gives.len() {
            if let Some(value) = self.value(column) {
                (values[column], gives[column]) = (value, Gives::Value);
            }
        }
        let (parents, children) = (Parents::new(), Vec::new());
        let model = self.0.model;
        DraftData(Box::new(Content { model, values, gives, parents, children, shared: None, replaced: None }))
    }

    /// Whether a column gets the key of a parent that isn't inserted yet.
    fn comes_later(&self, column: usize) -> bool {
        let gives = |(key, cell): &(usize, Cell)| {
            matches!(cell, Cell::Draft(_)) && self.0.model.meta.foreign_keys[*key].columns.contains(&column)
        };
        self.value(column).is_none() && self.0.parents.iter().any(gives)
    }

    /// What the draft gives a column, as far as that is known before its parents are inserted.
    fn value(&self, column: usize) -> Option<Value<'static>> {
        if self.0.gives[column] == Gives::Value {
            return Some(self.0.values[column].clone());
        }
        self.0.parents.iter().find_map(|(key, cell)| {
            let key = &self.0.model.meta.foreign_keys[*key];
            let at = key.columns.iter().position(|own| *own == column)?;
            match cell {
                Cell::Value(value) => Some(value.clone()),
                Cell::Row(values) => key.referenced().and_then(|(_, references)| values.get(references[at]).cloned()),
                Cell::Draft(_) | Cell::Holder => None,
            }
        })
    }
}
