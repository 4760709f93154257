//! Inserting graphs of drafts: ordered by foreign keys, one multi-row statement for each level and table.

use std::rc::Rc;

use crate::backend::{AssignedKeys, FailureKind};
use crate::cells::{Taken, key_text};
use crate::draft::{Draft, DraftData, Many};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::session::graph::{Given, Graph, Rows, Wait};
use crate::session::links::Members;
use crate::session::savepoint::Undo;
use crate::session::table::{AnyTable, Change, Key, is_null};
use crate::session::upsert::{Found, Pending};
use crate::session::{Session, Write, refused};
use crate::value::Value;

/// How many parameters one multi-row statement has at most: beyond that a longer text gains nothing.
const PARAMETERS: usize = 1_000;

impl Session {
    /// Inserts a draft and all the drafts in it.
    ///
    /// What is referenced goes first; rows of one table on one level are one multi-row `INSERT` (for each few hundred rows). Keys that
    /// the database assigns come back. More than one row is inserted under a savepoint, and so is one of which the database
    /// computes a part, which is then read by a `SELECT`.
    ///
    /// A draft references another one that it is given, or that it is given to, or whose key its foreign key has as a value,
    /// whether or not a relationship is declared. Where drafts reference each other in a circle, one whose foreign key may be
    /// `NULL` is inserted without it, and an `UPDATE` writes it when all rows are there. Where none may be, drafts that need
    /// each other's rows are an error; keys that are given as values are sent as they are, and it is the database that refuses
    /// them.
    ///
    /// # Errors
    ///
    /// [`Error::Hook`](crate::Error::Hook) when a model's [`before_insert`](crate::Hooks::before_insert) refuses a row,
    /// [`Error::Refused`](crate::Error::Refused) when a constraint is violated,
    /// [`Error::KeyConflict`](crate::Error::KeyConflict) when a draft has two values for one column,
    /// [`Error::DraftCycle`](crate::Error::DraftCycle) when drafts need each other and no key among them is nullable,
    /// [`Error::Decode`](crate::Error::Decode) when a default or what the database computes is not of the field's type;
    /// nothing of the graph is inserted then.
    pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
        let slots = self.insert_graph([draft.into_data()])?;
        Ok(Entity::new(self.table::<M>().slot(slots[0])))
    }

    /// Inserts many drafts, as [`insert`](Session::insert) does one; the entities are in the order of the drafts, and the
    /// rows are written in the order that their foreign keys ask for.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Topic {
    ///     #[column(primary_key)]
    ///     pub code: String,
    ///     #[column(foreign_key = Topic::code)]
    ///     pub parent_code: Option<String>,
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Topic,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let novel = Topic::draft().code("novel").parent_code("prose");
    /// let topics = s.insert_all([novel, Topic::draft().code("prose").parent_code(None)])?; // `prose` goes first
    /// assert_eq!(topics[0].parent_code.as_ref(), Some(&topics[1].code));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`insert`](Session::insert).
    pub fn insert_all<M: Model, D: Draft<M>>(&self, drafts: impl Many<D>) -> Result<Vec<Entity<'_, M>>> {
        let slots = self.insert_graph(drafts.each().map(Draft::into_data))?;
        let table = self.table::<M>();
        Ok(slots.into_iter().map(|slot| Entity::new(table.slot(slot))).collect())
    }

    /// The slots of the roots, in their order.
    pub(crate) fn insert_graph(&self, roots: impl IntoIterator<Item = DraftData>) -> Result<Vec<u32>> {
        self.write_roots(roots, None)
    }

    /// The same, where rows may be there in the places of the roots.
    pub(super) fn write_roots(
        &self,
        roots: impl IntoIterator<Item = DraftData>,
        found: Option<Found>,
    ) -> Result<Vec<u32>> {
        let mut graph = Graph::new(self, found);
        // Each is taken apart before the next is made.
        let roots = roots.into_iter().map(|root| graph.add_root(root)).collect::<Result<Vec<usize>>>()?;
        self.write_whole(&mut graph)?;
        Ok(roots.into_iter().filter_map(|root| graph.nodes[root].slot).collect())
    }

    fn write_whole(&self, graph: &mut Graph<'_>) -> Result<()> {
        let groups = graph.groups()?;
        if graph.is_in_savepoint() {
            self.savepoint(|| self.write_groups(graph, groups))
        } else {
            self.write_groups(graph, groups)
        }
    }

    fn write_groups(&self, graph: &mut Graph<'_>, groups: Vec<Vec<usize>>) -> Result<()> {
        for mut group in groups {
            for &node in &group {
                graph.settle(node)?;
            }
            while !group.is_empty() {
                let Pending { now, later } = self.find_rows(graph, group)?;
                graph.ask(&now)?;
                for rows in graph.by_columns(&now) {
                    self.insert_rows(graph, &rows)?;
                }
                group = later;
            }
        }
        for (node, waits) in std::mem::take(&mut graph.deferred) {
            self.write_deferred(graph, node, &waits)?;
        }
        for given in std::mem::take(&mut graph.given) {
            self.set_given_collection(graph, &given);
        }
        Ok(())
    }

    /// Writes the keys of a row that had to be inserted without them: it and what it references need each other.
    fn write_deferred(&self, graph: &Graph<'_>, node: usize, waits: &[Wait]) -> Result<()> {
        let Some(slot) = graph.nodes[node].slot else { return Ok(()) };
        let change = |wait: &Wait| Some((wait.column(), graph.value_of(wait)?));
        let changes: Vec<Change> = waits.iter().filter_map(change).collect();
        self.update_slot(graph.table(node), slot, &changes)
    }

    /// Inserts rows of one model that give the same columns.
    fn insert_rows(&self, graph: &mut Graph<'_>, rows: &Rows) -> Result<()> {
        let (meta, table) = (graph.meta(rows.nodes[0]), graph.table(rows.nodes[0]));
        // What isn't from the draft may be what the field doesn't hold, which is seen when the row is there.
        let is_certain = || is_known(meta, &rows.columns) && !rows.nodes.iter().any(|&node| graph.guesses(node));
        let slots = if graph.is_in_savepoint() || is_certain() {
            self.insert_and_read(graph, table, rows)?
        } else {
            self.savepoint(|| self.insert_and_read(graph, table, rows))?
        };
        for (&node, &slot) in rows.nodes.iter().zip(&slots) {
            graph.nodes[node].slot = Some(slot);
            self.moved(table, slot, None, Some(table.version(slot)));
        }
        table.set_batch(slots);
        Ok(())
    }

    fn insert_and_read(&self, graph: &mut Graph<'_>, table: &dyn AnyTable, rows: &Rows) -> Result<Vec<u32>> {
        let width = rows.columns.len().max(1);
        let at_once = if rows.columns.is_empty() { 1 } else { (PARAMETERS / width).max(1) };
        for nodes in rows.nodes.chunks(at_once) {
            self.insert_chunk(graph, table, rows, nodes)?;
        }
        self.displace(graph, table, &rows.nodes)?;
        match is_known(table.meta(), &rows.columns) {
            true => self.adopt_rows(graph, table, &rows.nodes),
            false => self.read_inserted(graph, table, &rows.nodes),
        }
    }

    /// A row that the session has and wasn't sure of is gone where one with its key could be inserted.
    fn displace(&self, graph: &Graph<'_>, table: &dyn AnyTable, nodes: &[usize]) -> Result<()> {
        if table.len() == 0 {
            return Ok(());
        }
        let before = |&node: &usize| {
            let values = graph.values(node);
            let key: Key<'_> = table.meta().key.iter().map(|&at| values[at].borrowed()).collect();
            table.find(&key)
        };
        let gone: Vec<u32> = nodes.iter().filter_map(before).collect();
        if gone.is_empty() { Ok(()) } else { self.gone(table, &gone) }
    }

    /// The slots of rows that are what was given.
    fn adopt_rows(&self, graph: &mut Graph<'_>, table: &dyn AnyTable, nodes: &[usize]) -> Result<Vec<u32>> {
        let first = table.len();
        let adopt = |&node: &usize| {
            let values = graph.values_mut(node);
            let key: Key<'static> = match *table.meta().key {
                [at] => Key::from_buf([values[at].clone()]),
                ref key => key.iter().map(|&at| values[at].clone()).collect(),
            };
            table.adopt(Taken::from(values)).map_err(|error| error.of_row(&key))
        };
        let slots = nodes.iter().map(adopt).collect();
        // Also those before one that couldn't be decoded.
        self.state.journal.record(|| Undo::Inserted { table: table.model(), slots: first..table.len() });
        slots
    }

    /// The slots of rows of which the database computed a part: read in one statement, or in one for each few hundred.
    fn read_inserted(&self, graph: &Graph<'_>, table: &dyn AnyTable, nodes: &[usize]) -> Result<Vec<u32>> {
        let key_of = |&node: &usize| -> Key<'static> {
            table.meta().key.iter().map(|&at| graph.values(node)[at].clone()).collect()
        };
        self.read_keys(table, nodes.iter().map(key_of).collect())?;
        let found = |node: &usize| {
            let key = key_of(node);
            let missing = || Error::NotFound { model: table.meta().name, key: key_text(&key) };
            let slot = table.find(&key).ok_or_else(missing)?;
            self.state.journal.record(|| Undo::Inserted { table: table.model(), slots: slot..slot + 1 });
            Ok(slot)
        };
        nodes.iter().map(found).collect()
    }

    fn insert_chunk(&self, graph: &mut Graph<'_>, table: &dyn AnyTable, rows: &Rows, nodes: &[usize]) -> Result<()> {
        let (meta, columns) = (table.meta(), &rows.columns);
        let by = rows.found.as_deref().map(|found| found.by).filter(|by| meta.is_key(by));
        let sql = table.sql().insert(columns, nodes.len(), by);
        let mut parameters: Vec<Value<'_>> = Vec::with_capacity(nodes.len() * columns.len());
        for &node in nodes {
            let values = graph.values(node);
            parameters.extend(columns.iter().map(|&column| values[column].borrowed()));
        }
        let assigned = meta.assigns_key() && !columns.contains(&meta.key[0]);
        if !assigned {
            let key: Key<'_> = meta.key.iter().map(|&at| graph.values(nodes[0])[at].borrowed()).collect();
            let key = if nodes.len() == 1 && !is_null(&key) { Some(&*key) } else { None };
            if self.execute(meta, Write { action: "insert", key }, &sql, &parameters)? != nodes.len() as u64
                && by.is_some()
            {
                let key = key.map(key_text).unwrap_or_default();
                return Err(Error::Stale { model: meta.name, key, action: "insert" });
            }
            return Ok(());
        }
        self.usable()?;
        self.state.log.borrow_mut().record(&sql);
        let names = table.sql();
        let insert = AssignedKeys { table: &names.table, key: &names.names[meta.key[0]], rows: nodes.len() };
        let keys = self.on_connection(|connection| connection.insert(&sql, &parameters, &insert));
        drop(parameters);
        match keys {
            Ok(keys) => {
                for (&node, key) in nodes.iter().zip(keys) {
                    graph.values_mut(node)[meta.key[0]] = Value::Int(key);
                }
                Ok(())
            }
            Err(failure) if failure.kind == FailureKind::KeysUnknown && nodes.len() > 1 => {
                nodes.iter().try_for_each(|node| self.insert_chunk(graph, table, rows, std::slice::from_ref(node)))
            }
            Err(failure) => Err(refused(failure, meta, Some(Write { action: "insert", key: None }), &sql)),
        }
    }

    /// A new parent's collection is what its draft was given.
    fn set_given_collection(&self, graph: &Graph<'_>, given: &Given) {
        let parent = &graph.nodes[given.parent];
        let (Some(parent), Some(&first), false) = (parent.slot, given.children.first(), parent.was_there) else {
            return;
        };
        let children = graph.table(first);
        let links = children.links_for(given.parent_model, given.side);
        let mut slots: Vec<u32> = given.children.iter().filter_map(|&child| graph.nodes[child].slot).collect();
        if children.has_hooks() {
            // A hook may have given a child to somebody else.
            let key = graph.table(given.parent).owned_values(parent, &given.side.link.references);
            slots.retain(|&slot| children.holds(slot, &given.side.link.columns, &key));
        }
        let slots: Rc<[u32]> = slots.into();
        let end = slots.len() as u32;
        let doubtful = !given.side.order.is_empty() && given.side.position.is_none();
        links.set(self, parent, Members::Known { slots, start: 0, end, doubtful });
    }
}

/// Whether all of the rows that give these columns is known, the key apart.
fn is_known(meta: &ModelMeta, columns: &[usize]) -> bool {
    let is_known = |column| columns.contains(&column) || (meta.assigns_key() && meta.key[0] == column);
    (0..meta.columns.len()).all(is_known)
}
