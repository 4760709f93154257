//! Inserting graphs of drafts: ordered by foreign keys, one multi-row statement for each level and table.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::backend::{AssignedKeys, FailureKind};
use crate::cells::{Taken, key_text};
use crate::draft::{Cell, Draft, DraftData, DraftModel};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::Navigation;
use crate::schema::{DefaultMeta, ModelMeta};
use crate::session::links::Members;
use crate::session::savepoint::Undo;
use crate::session::table::AnyTable;
use crate::session::{Session, Write, refused};
use crate::value::Value;

/// How many parameters one multi-row statement has at most: beyond that a longer text gains nothing.
const PARAMETERS: usize = 1_000;

impl Session {
    /// Inserts a draft and all the drafts in it.
    ///
    /// Parents go first; rows of one table on one level are one multi-row `INSERT` (for each few hundred rows). Keys that
    /// the database assigns come back. More than one row is inserted under a savepoint.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`](crate::Error::Refused) when a constraint is violated; nothing of the graph is inserted then.
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
        let mut graph = Graph::default();
        let roots = roots.into_iter().map(|root| graph.add(root, None)).collect::<Result<Vec<usize>>>()?;
        if graph.nodes.len() > 1 {
            self.savepoint(|| self.write_graph(&mut graph))?;
        } else {
            self.write_graph(&mut graph)?;
        }
        Ok(roots.into_iter().filter_map(|root| graph.nodes[root].slot).collect())
    }

    fn write_graph(&self, graph: &mut Graph) -> Result<()> {
        for group in graph.groups() {
            for &node in &group {
                graph.settle(self, node)?;
            }
            for rows in graph.by_columns(&group) {
                self.insert_rows(graph, &rows)?;
            }
        }
        for given in std::mem::take(&mut graph.given) {
            self.set_given_collection(graph, &given);
        }
        Ok(())
    }

    /// Inserts rows of one model that give the same columns.
    fn insert_rows(&self, graph: &mut Graph, rows: &Rows) -> Result<()> {
        let model = graph.nodes[rows.nodes[0]].model;
        let table = (model.table)(self);
        let width = rows.columns.len().max(1);
        let at_once = if rows.columns.is_empty() { 1 } else { (PARAMETERS / width).max(1) };
        for nodes in rows.nodes.chunks(at_once) {
            self.insert_chunk(graph, table, &rows.columns, nodes)?;
        }
        let generated = generated(model.meta, &rows.columns);
        let mut slots = Vec::with_capacity(rows.nodes.len());
        for &node in &rows.nodes {
            let slot = if generated.is_empty() {
                let values = std::mem::take(&mut graph.nodes[node].values);
                let slot = table.adopt(Taken(RefCell::new(values)))?;
                self.journal.record(|| Undo::Inserted { table: table.model(), slot });
                slot
            } else {
                let key: Vec<_> = model.meta.key.iter().map(|&at| graph.nodes[node].values[at].clone()).collect();
                self.read_inserted(table, &key)?
            };
            graph.nodes[node].slot = Some(slot);
            slots.push(slot);
            self.moved(table, slot, None, Some(table.version(slot)));
        }
        table.set_batch(slots, false);
        Ok(())
    }

    fn insert_chunk(&self, graph: &mut Graph, table: &dyn AnyTable, columns: &[usize], nodes: &[usize]) -> Result<()> {
        let meta = table.meta();
        let sql = table.sql().insert(columns, nodes.len());
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
            self.execute(meta, write(), &sql, &parameters)?;
            return Ok(());
        }
        self.usable()?;
        self.log.borrow_mut().record(&sql);
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
                nodes.iter().try_for_each(|node| self.insert_chunk(graph, table, columns, std::slice::from_ref(node)))
            }
            Err(failure) => Err(refused(failure, meta, Some(Write { action: "insert", key: None }), &sql)),
        }
    }

    /// A new parent's collection is what its draft was given.
    fn set_given_collection(&self, graph: &Graph, given: &Given) {
        let (Some(parent), Some(&first)) = (graph.nodes[given.parent].slot, given.children.first()) else { return };
        let children = (graph.nodes[first].model.table)(self);
        let links = children.links_for(given.parent_model, given.side);
        let slots: Rc<[u32]> = given.children.iter().filter_map(|&child| graph.nodes[child].slot).collect();
        let end = slots.len() as u32;
        let doubtful = !given.side.order.is_empty();
        links.set(self, parent, Members::Known { slots, start: 0, end, doubtful });
    }
}

/// The columns that the database computes for rows that give these columns, the key apart.
fn generated(meta: &ModelMeta, columns: &[usize]) -> Vec<usize> {
    (0..meta.columns.len())
        .filter(|column| !columns.contains(column) && (!meta.assigns_key() || meta.key[0] != *column))
        .collect()
}

/// The rows to insert, and what each waits for.
#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    given: Vec<Given>,
}

struct Node {
    model: DraftModel,
    /// One value a column; `Null` where it comes from another node or the database.
    values: Vec<Value<'static>>,
    /// Whether the column has a value, or will have one from another node.
    given: Vec<bool>,
    /// The columns whose values come from another node's column.
    waits: Vec<Wait>,
    level: usize,
    slot: Option<u32>,
}

struct Wait {
    column: usize,
    node: usize,
    references: usize,
}

/// Children that a draft was given for one relationship.
struct Given {
    parent: usize,
    parent_model: TypeId,
    side: &'static Navigation,
    children: Vec<usize>,
}

/// Rows of one model that give the same columns.
struct Rows {
    columns: Vec<usize>,
    nodes: Vec<usize>,
}

impl Graph {
    /// Takes a draft apart; `holder` is the node of the draft that has it as a child.
    fn add(&mut self, draft: DraftData, holder: Option<usize>) -> Result<usize> {
        let DraftData { model, values, parents, children } = draft;
        let mut node = Node {
            model,
            given: values.iter().map(Option::is_some).collect(),
            values: values.into_iter().map(Option::unwrap_or_default).collect(),
            waits: Vec::new(),
            level: 0,
            slot: None,
        };
        for (key, cell) in parents {
            let foreign_key = &model.meta.foreign_keys[key];
            let Some((_, references)) = foreign_key.referenced() else { continue };
            let pairs = foreign_key.columns.iter().copied().zip(references);
            match cell {
                Cell::Value(value) => pairs.take(1).try_for_each(|(column, _)| node.give(column, value.clone()))?,
                Cell::Row(values) => {
                    for (column, at) in pairs {
                        node.give(column, values.get(at).cloned().unwrap_or_default())?;
                    }
                }
                Cell::Draft(parent) => {
                    let parent = self.add(*parent, None)?;
                    pairs.for_each(|(column, at)| node.wait(column, parent, at, self.nodes[parent].level));
                }
                Cell::Holder => {
                    if let Some(parent) = holder {
                        pairs.for_each(|(column, at)| node.wait(column, parent, at, self.nodes[parent].level));
                    }
                }
            }
        }
        let number = self.nodes.len();
        self.nodes.push(node);
        for given in children {
            let children =
                given.drafts.into_iter().map(|draft| self.add(draft, Some(number))).collect::<Result<_>>()?;
            self.given.push(Given { parent: number, parent_model: given.parent, side: given.side, children });
        }
        Ok(number)
    }

    /// The nodes in the order of writing: by level, and on one level by model, referenced ones first.
    fn groups(&self) -> Vec<Vec<usize>> {
        let mut models: Vec<DraftModel> = Vec::new();
        for node in &self.nodes {
            if !models.iter().any(|model| model.meta.identity == node.model.meta.identity) {
                models.push(node.model);
            }
        }
        let ranks = ranks(&models);
        let mut groups: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
        for (number, node) in self.nodes.iter().enumerate() {
            groups.entry((node.level, ranks[node.model.meta.identity])).or_default().push(number);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_unstable_by_key(|(order, _)| *order);
        groups.into_iter().map(|(_, nodes)| nodes).collect()
    }

    /// Fills the columns that waited for rows which are now written, and those that have a literal as default.
    fn settle(&mut self, session: &Session, node: usize) -> Result<()> {
        for Wait { column, node: on, references } in std::mem::take(&mut self.nodes[node].waits) {
            if let Some(slot) = self.nodes[on].slot {
                let table = (self.nodes[on].model.table)(session);
                self.nodes[node].give(column, table.value(slot, references).into_owned())?;
            }
        }
        let node = &mut self.nodes[node];
        for (column, meta) in node.model.meta.columns.iter().enumerate() {
            if !node.given[column] {
                node.values[column] = literal(meta.default);
            }
        }
        Ok(())
    }

    fn by_columns(&self, group: &[usize]) -> Vec<Rows> {
        let mut rows: Vec<Rows> = Vec::new();
        for &number in group {
            let node = &self.nodes[number];
            let meta = node.model.meta;
            let given = |column: &usize| {
                let assigned = meta.assigns_key() && meta.key[0] == *column;
                let computed = matches!(meta.columns[*column].default, Some(DefaultMeta::Sql(_)));
                node.given[*column] || !(assigned || computed)
            };
            let fits = |rows: &Rows| {
                let mut columns = (0..meta.columns.len()).filter(given);
                rows.columns.iter().all(|&column| columns.next() == Some(column)) && columns.next().is_none()
            };
            match rows.iter_mut().find(|rows| fits(rows)) {
                Some(rows) => rows.nodes.push(number),
                None => {
                    rows.push(Rows { columns: (0..meta.columns.len()).filter(given).collect(), nodes: vec![number] })
                }
            }
        }
        rows
    }
}

impl Node {
    /// Gives a column a value, which has to be the one that it has already if it has one.
    fn give(&mut self, column: usize, value: Value<'static>) -> Result<()> {
        if self.given[column] && self.values[column] != value {
            let text = |value: &Value<'_>| key_text(std::slice::from_ref(value));
            return Err(Error::KeyConflict {
                model: self.model.meta.name,
                column: self.model.meta.columns[column].field,
                one: text(&self.values[column]),
                other: text(&value),
            });
        }
        self.given[column] = true;
        self.values[column] = value;
        Ok(())
    }

    /// The column gets the value of another node's column, once that one is written.
    fn wait(&mut self, column: usize, node: usize, references: usize, level: usize) {
        self.level = self.level.max(level + 1);
        self.waits.push(Wait { column, node, references });
    }
}

fn literal(default: Option<DefaultMeta>) -> Value<'static> {
    match default {
        None | Some(DefaultMeta::Sql(_)) => Value::Null,
        Some(DefaultMeta::Bool(value)) => Value::Bool(value),
        Some(DefaultMeta::Int(value)) => Value::Int(value),
        Some(DefaultMeta::Real(value)) => Value::Real(value),
        Some(DefaultMeta::Text(value)) => Value::Text(value.into()),
    }
}

/// Models that others reference rank before these, whether or not a relationship is declared.
fn ranks(models: &[DraftModel]) -> HashMap<&'static str, usize> {
    let mut ranks: HashMap<&'static str, usize> = models.iter().map(|model| (model.meta.identity, 0)).collect();
    // As many rounds as there are models reach every chain; a cycle has no order and keeps any.
    for _ in models {
        for model in models {
            let above = model.meta.foreign_keys.iter();
            let rank = above
                .filter(|reference| reference.identity != model.meta.identity)
                .filter_map(|reference| models.iter().find(|other| other.meta.identity == reference.identity))
                .map(|other| ranks[other.meta.identity] + 1)
                .max();
            if let Some(rank) = rank.filter(|&rank| rank <= models.len()) {
                ranks.insert(model.meta.identity, rank);
            }
        }
    }
    ranks
}
