//! Inserting graphs of drafts: ordered by foreign keys, one multi-row statement for each level and table.

use std::cell::RefCell;
use std::rc::Rc;

use crate::backend::{AssignedKeys, FailureKind};
use crate::cells::{Taken, key_text};
use crate::draft::{Draft, DraftData};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::schema::ModelMeta;
use crate::session::graph::{Given, Graph, Rows};
use crate::session::links::Members;
use crate::session::savepoint::Undo;
use crate::session::table::{AnyTable, Change, Key};
use crate::session::upsert::{Found, Pending};
use crate::session::{Session, Write, refused};
use crate::value::Value;

/// How many parameters one multi-row statement has at most: beyond that a longer text gains nothing.
const PARAMETERS: usize = 1_000;

impl Session {
    /// Inserts a draft and all the drafts in it.
    ///
    /// What is referenced goes first; rows of one table on one level are one multi-row `INSERT` (for each few hundred rows). Keys that
    /// the database assigns come back. More than one row is inserted under a savepoint.
    ///
    /// # Errors
    ///
    /// [`Error::Hook`](crate::Error::Hook) when a model's [`before_insert`](crate::Hooks::before_insert) refuses a row,
    /// [`Error::Refused`](crate::Error::Refused) when a constraint is violated,
    /// [`Error::KeyConflict`](crate::Error::KeyConflict) when a draft has two values for one column,
    /// [`Error::DraftCycle`](crate::Error::DraftCycle) when drafts need each other and no key among them is nullable;
    /// nothing of the graph is inserted then.
    pub fn insert<M: Model>(&self, draft: impl Draft<M>) -> Result<Entity<'_, M>> {
        let slots = self.insert_graph(vec![draft.into_data()])?;
        Ok(Entity::new(self.table::<M>().slot(slots[0])))
    }

    /// Inserts many drafts, as [`insert`](Session::insert) does one; the entities are in the order of the drafts.
    ///
    /// # Errors
    ///
    /// Those of [`insert`](Session::insert).
    pub fn insert_all<M: Model, D: Draft<M>>(&self, drafts: impl IntoIterator<Item = D>) -> Result<Vec<Entity<'_, M>>> {
        let slots = self.insert_graph(drafts.into_iter().map(Draft::into_data).collect())?;
        let table = self.table::<M>();
        Ok(slots.into_iter().map(|slot| Entity::new(table.slot(slot))).collect())
    }

    /// The slots of the roots, in their order.
    pub(crate) fn insert_graph(&self, roots: Vec<DraftData>) -> Result<Vec<u32>> {
        self.write_roots(roots, None)
    }

    /// The same, where rows may be there in the places of the roots.
    pub(super) fn write_roots(&self, roots: Vec<DraftData>, found: Option<Found>) -> Result<Vec<u32>> {
        let mut graph = Graph::default();
        graph.upserts = found.is_some();
        let roots = roots.into_iter().map(|root| graph.add(root, None)).collect::<Result<Vec<usize>>>()?;
        roots.iter().for_each(|&root| graph.nodes[root].found = found);
        graph.order()?;
        if graph.nodes.len() > 1 || found.is_some_and(|found| found.update) {
            self.savepoint(|| self.write_graph(&mut graph))?;
        } else {
            self.write_graph(&mut graph)?;
        }
        Ok(roots.into_iter().filter_map(|root| graph.nodes[root].slot).collect())
    }

    fn write_graph(&self, graph: &mut Graph) -> Result<()> {
        for mut group in graph.groups() {
            for &node in &group {
                graph.settle(self, node)?;
            }
            while !group.is_empty() {
                let Pending { now, later } = self.find_rows(graph, group)?;
                graph.ask(self, &now)?;
                for rows in graph.by_columns(&now) {
                    self.insert_rows(graph, &rows)?;
                }
                group = later;
            }
        }
        for node in 0..graph.nodes.len() {
            self.write_deferred(graph, node)?;
        }
        for given in std::mem::take(&mut graph.given) {
            self.set_given_collection(graph, &given);
        }
        Ok(())
    }

    /// Writes the keys of a row that had to be inserted without them: it and what it references need each other.
    fn write_deferred(&self, graph: &mut Graph, node: usize) -> Result<()> {
        let deferred = std::mem::take(&mut graph.nodes[node].deferred);
        let (Some(slot), false) = (graph.nodes[node].slot, deferred.is_empty()) else { return Ok(()) };
        let changes: Vec<Change> =
            deferred.iter().filter_map(|wait| Some((wait.column, graph.value_of(self, wait)?))).collect();
        self.update_slot((graph.nodes[node].model.table)(self), slot, &changes)
    }

    /// Inserts rows of one model that give the same columns.
    fn insert_rows(&self, graph: &mut Graph, rows: &Rows) -> Result<()> {
        let model = graph.nodes[rows.nodes[0]].model;
        let table = (model.table)(self);
        let width = rows.columns.len().max(1);
        let at_once = if rows.columns.is_empty() { 1 } else { (PARAMETERS / width).max(1) };
        for nodes in rows.nodes.chunks(at_once) {
            self.insert_chunk(graph, table, rows, nodes)?;
        }
        let slots = match is_known(model.meta, &rows.columns) {
            true => self.adopt_rows(graph, table, &rows.nodes)?,
            false => self.read_inserted(graph, table, &rows.nodes)?,
        };
        for (&node, &slot) in rows.nodes.iter().zip(&slots) {
            graph.nodes[node].slot = Some(slot);
            self.state.journal.record(|| Undo::Inserted { table: table.model(), slot });
            self.moved(table, slot, None, Some(table.version(slot)));
        }
        table.set_batch(slots, false);
        Ok(())
    }

    /// The slots of rows that are what was given.
    fn adopt_rows(&self, graph: &mut Graph, table: &dyn AnyTable, nodes: &[usize]) -> Result<Vec<u32>> {
        let adopt = |&node: &usize| table.adopt(Taken(RefCell::new(std::mem::take(&mut graph.nodes[node].values))));
        nodes.iter().map(adopt).collect()
    }

    /// The slots of rows of which the database computed a part: read in one statement, or in one for each few hundred.
    fn read_inserted(&self, graph: &Graph, table: &dyn AnyTable, nodes: &[usize]) -> Result<Vec<u32>> {
        let key_of = |&node: &usize| -> Key<'static> {
            table.meta().key.iter().map(|&at| graph.nodes[node].values[at].clone()).collect()
        };
        self.read_keys(table, nodes.iter().map(key_of).collect())?;
        let found = |node: &usize| {
            let key = key_of(node);
            let missing = || Error::NotFound { model: table.meta().name, key: key_text(&key) };
            table.find(&key).ok_or_else(missing)
        };
        nodes.iter().map(found).collect()
    }

    fn insert_chunk(&self, graph: &mut Graph, table: &dyn AnyTable, rows: &Rows, nodes: &[usize]) -> Result<()> {
        let (meta, columns) = (table.meta(), &rows.columns);
        let by = rows.found.map(|found| found.by).filter(|by| meta.is_key(by));
        let sql = table.sql().insert(columns, nodes.len(), by);
        let parameters: Vec<Value<'_>> = nodes
            .iter()
            .flat_map(|&node| columns.iter().map(move |&column| (node, column)))
            .map(|(node, column)| graph.nodes[node].values[column].borrowed())
            .collect();
        let write = || {
            let key: Vec<_> = meta.key.iter().map(|&at| graph.nodes[nodes[0]].values[at].clone()).collect();
            if nodes.len() == 1 && !key.iter().any(Value::is_null) {
                Write::of("insert", &key)
            } else {
                Write { action: "insert", key: None }
            }
        };
        let assigned = meta.assigns_key() && !columns.contains(&meta.key[0]);
        if !assigned {
            let write = write();
            let key = write.key.clone().unwrap_or_default();
            if self.execute(meta, write, &sql, &parameters)? != nodes.len() as u64 && by.is_some() {
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
                    graph.nodes[node].values[meta.key[0]] = Value::Int(key);
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
    fn set_given_collection(&self, graph: &Graph, given: &Given) {
        let parent = &graph.nodes[given.parent];
        let (Some(parent), Some(&first), false) = (parent.slot, given.children.first(), parent.was_there) else {
            return;
        };
        let children = (graph.nodes[first].model.table)(self);
        let links = children.links_for(given.parent_model, given.side);
        let mut slots: Vec<u32> = given.children.iter().filter_map(|&child| graph.nodes[child].slot).collect();
        if children.has_hooks() {
            // A hook may have given a child to somebody else.
            let key = (graph.nodes[given.parent].model.table)(self).owned_values(parent, &given.side.link.references);
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
