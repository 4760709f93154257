//! A graph of drafts: what each row waits for, and the order in which they are written.

use std::any::TypeId;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::SystemTime;

use crate::cells::key_text;
use crate::draft::{Cell, DraftData, DraftModel, SharedData};
use crate::error::{Error, Result};
use crate::relationship::declared::Navigation;
use crate::schema::{ColumnMeta, Columns, DefaultMeta, ForeignKeyMeta, ModelMeta, Role};
use crate::session::Session;
use crate::session::maintained::first_value;
use crate::session::upsert::Found;
use crate::value::Value;

/// The rows to insert, and what each waits for.
#[derive(Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) given: Vec<Given>,
    /// The nodes of the drafts that stand in several places.
    shared: Vec<(SharedData, usize)>,
    /// Whether rows are looked for that are there in the place of its roots.
    pub(super) upserts: bool,
    /// When it is written.
    pub(super) now: OnceCell<SystemTime>,
    /// The columns that the foreign keys met so far reference.
    references: Vec<(&'static ForeignKeyMeta, Rc<[usize]>)>,
}

pub(super) struct Node {
    pub(super) model: DraftModel,
    /// One value a column; `Null` where it comes from another node or the database.
    pub(super) values: Vec<Value<'static>>,
    /// Whether the column has a value, or will have one from another node.
    given: Vec<bool>,
    /// The columns whose values come from another node's column.
    waits: Vec<Wait>,
    /// Those of them that are written when all rows are there.
    pub(super) deferred: Vec<Wait>,
    level: usize,
    pub(super) slot: Option<u32>,
    /// How a row is found that is there in its place, if one is looked for.
    pub(super) found: Option<Found>,
    /// Whether there was one.
    pub(super) was_there: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Wait {
    pub(super) column: usize,
    node: usize,
    references: usize,
}

/// Children that a draft was given for one relationship.
pub(super) struct Given {
    pub(super) parent: usize,
    pub(super) parent_model: TypeId,
    pub(super) side: &'static Navigation,
    pub(super) children: Vec<usize>,
}

/// Rows of one model that give the same columns.
pub(super) struct Rows {
    /// By what a row was looked for in their places.
    pub(super) found: Option<Found>,
    pub(super) columns: Vec<usize>,
    pub(super) nodes: Vec<usize>,
}

impl Graph {
    /// Takes a draft apart; `holder` is the node of the draft that has it as a child.
    pub(super) fn add(&mut self, draft: DraftData, holder: Option<usize>) -> Result<usize> {
        let DraftData { model, values, parents, children, shared } = draft;
        if let Some(shared) = shared {
            let number = self.add_shared(model, shared)?;
            self.add_parents(number, parents, holder)?;
            return Ok(number);
        }
        let number = self.nodes.len();
        self.nodes.push(Node {
            model,
            given: values.iter().map(Option::is_some).collect(),
            values: values.into_iter().map(Option::unwrap_or_default).collect(),
            waits: Vec::new(),
            deferred: Vec::new(),
            level: 0,
            slot: None,
            found: None,
            was_there: false,
        });
        self.add_parents(number, parents, holder)?;
        for given in children {
            let children: Vec<usize> =
                given.drafts.into_iter().map(|draft| self.add(draft, Some(number))).collect::<Result<_>>()?;
            if let (Some(through), true) = (&given.side.through, self.upserts) {
                // A link that is there stays.
                let far = through.far.columns.iter().copied();
                let by = far.fold(given.side.link.columns, Columns::with);
                let found = Found { by, update: false, missing: false };
                children.iter().for_each(|&link| self.nodes[link].found = Some(found));
            }
            self.given.push(Given { parent: number, parent_model: given.parent, side: given.side, children });
        }
        Ok(number)
    }

    /// The node of a draft that stands in several places, made in the first of them.
    fn add_shared(&mut self, model: DraftModel, shared: SharedData) -> Result<usize> {
        if let Some((_, number)) = self.shared.iter().find(|(other, _)| Rc::ptr_eq(other, &shared)) {
            return Ok(*number);
        }
        let Some(draft) = shared.borrow_mut().take() else { return Err(Error::SharedDraft { model: model.meta.name }) };
        // Known before its own parts are added, which may lead back to it.
        self.shared.push((shared, self.nodes.len()));
        self.add(draft, None)
    }

    fn add_parents(&mut self, number: usize, parents: Vec<(usize, Cell)>, holder: Option<usize>) -> Result<()> {
        for (key, cell) in parents {
            let foreign_key = &self.nodes[number].model.meta.foreign_keys[key];
            let Some(references) = self.references(foreign_key) else { continue };
            let mut pairs = foreign_key.columns.iter().copied().zip(references.iter().copied());
            let parent = match cell {
                Cell::Value(value) => {
                    pairs.next().map_or(Ok(()), |(column, _)| self.nodes[number].give(column, value))?;
                    continue;
                }
                Cell::Row(values) => {
                    for (column, at) in pairs {
                        self.nodes[number].give(column, values.get(at).cloned().unwrap_or_default())?;
                    }
                    continue;
                }
                Cell::Draft(parent) => self.add(*parent, None)?,
                Cell::Holder => match holder {
                    Some(holder) => holder,
                    None => continue,
                },
            };
            let waits = pairs.map(|(column, references)| Wait { column, node: parent, references });
            self.nodes[number].waits.extend(waits);
        }
        Ok(())
    }

    fn references(&mut self, key: &'static ForeignKeyMeta) -> Option<Rc<[usize]>> {
        if let Some((_, references)) = self.references.iter().find(|(known, _)| std::ptr::eq(*known, key)) {
            return Some(Rc::clone(references));
        }
        let references: Rc<[usize]> = key.referenced()?.1.into();
        self.references.push((key, Rc::clone(&references)));
        Some(references)
    }

    /// Puts each node on a level above all that it waits for. Where nodes need each other, those that can be inserted
    /// without their keys get them in the end.
    pub(super) fn order(&mut self) -> Result<()> {
        let mut placed = vec![false; self.nodes.len()];
        let mut left: Vec<usize> = (0..self.nodes.len()).collect();
        let mut level = 0;
        while !left.is_empty() {
            let is_ready = |node: &Node| node.waits.iter().all(|wait| placed[wait.node]);
            let (ready, others): (Vec<usize>, Vec<usize>) =
                left.iter().partition(|&&number| is_ready(&self.nodes[number]));
            if ready.is_empty() {
                let can_wait = |number: &&usize| self.nodes[**number].can_wait(&placed);
                let Some(&number) = left.iter().find(can_wait) else { return Err(self.cycle(&left, &placed)) };
                let node = &mut self.nodes[number];
                let (now, later) = node.waits.iter().partition(|wait| placed[wait.node]);
                (node.waits, node.deferred) = (now, later);
                continue;
            }
            for &number in &ready {
                self.nodes[number].level = level;
            }
            ready.iter().for_each(|&number| placed[number] = true);
            left = others;
            level += 1;
        }
        Ok(())
    }

    #[cold]
    fn cycle(&self, left: &[usize], placed: &[bool]) -> Error {
        // Each of these waits for another of them, so following the waits comes back to one.
        let mut path: Vec<usize> = vec![left[0]];
        while let Some(wait) = path.last().and_then(|&at| self.nodes[at].waits.iter().find(|wait| !placed[wait.node])) {
            if let Some(start) = path.iter().position(|&at| at == wait.node) {
                path.drain(..start);
                path.push(wait.node);
                break;
            }
            path.push(wait.node);
        }
        let names: Vec<_> = path.iter().map(|&at| format!("`{}`", self.nodes[at].model.meta.name)).collect();
        Error::DraftCycle { path: names.join(" needs ").into() }
    }

    /// The value that a column waits for, once that row is written.
    pub(super) fn value_of(&self, session: &Session, wait: &Wait) -> Option<Value<'static>> {
        let on = &self.nodes[wait.node];
        Some((on.model.table)(session).value(on.slot?, wait.references).into_owned())
    }

    /// The nodes in the order of writing: by level, and on one level by model, referenced ones first.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let mut models: Vec<&'static ModelMeta> = Vec::new();
        for node in &self.nodes {
            if !models.iter().any(|model| is_same(model, node.model.meta)) {
                models.push(node.model.meta);
            }
        }
        let ranks = ranks(&models);
        models.sort_by_key(|model| ranks[model.identity]);
        // Of each model its own place: a group is inserted into one table.
        let place = |meta| models.iter().position(|model| is_same(model, meta)).unwrap_or_default();
        let mut order: Vec<(usize, usize, usize)> =
            self.nodes.iter().enumerate().map(|(number, node)| (node.level, place(node.model.meta), number)).collect();
        order.sort_unstable();
        let groups = order.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1));
        groups.map(|group| group.iter().map(|(_, _, number)| *number).collect()).collect()
    }

    /// Fills the columns that waited for rows which are now written, those that the library fills, and those that have a
    /// literal as default.
    pub(super) fn settle(&mut self, session: &Session, node: usize) -> Result<()> {
        for wait in std::mem::take(&mut self.nodes[node].waits) {
            if let Some(value) = self.value_of(session, &wait) {
                self.nodes[node].give(wait.column, value)?;
            }
        }
        let (node, now) = (&mut self.nodes[node], &self.now);
        for (column, meta) in node.model.meta.columns.iter().enumerate() {
            if !node.given[column] {
                let first = first_value(meta.role, || *now.get_or_init(|| session.now()));
                node.values[column] = first.unwrap_or_else(|| literal(meta.default));
            }
        }
        Ok(())
    }

    pub(super) fn by_columns(&self, group: &[usize]) -> Vec<Rows> {
        let mut rows: Vec<Rows> = Vec::new();
        for &number in group {
            let node = &self.nodes[number];
            let meta = node.model.meta;
            let given = |column: &usize| node.is_written(*column);
            let fits = |rows: &Rows| {
                let mut columns = (0..meta.columns.len()).filter(given);
                rows.columns.iter().all(|&column| columns.next() == Some(column))
                    && columns.next().is_none()
                    && rows.found.is_some() == node.found.is_some()
            };
            match rows.iter_mut().find(|rows| fits(rows)) {
                Some(rows) => rows.nodes.push(number),
                None => {
                    let columns = (0..meta.columns.len()).filter(given).collect();
                    rows.push(Rows { found: node.found, columns, nodes: vec![number] })
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

    /// Whether the insert gives the column, and not the database.
    pub(super) fn is_written(&self, column: usize) -> bool {
        let meta = self.model.meta;
        let assigned = meta.assigns_key() && meta.key[0] == column;
        let ColumnMeta { default, role, .. } = &meta.columns[column];
        let computed = matches!((role, default), (Role::Plain, Some(DefaultMeta::Sql(_))));
        !role.is_of_database() && (self.given[column] || !(assigned || computed))
    }

    /// The column has a value now.
    pub(super) fn note_given(&mut self, column: usize) {
        self.given[column] = true;
    }

    /// Whether the draft gives the column, itself or by a parent.
    pub(super) fn is_given(&self, column: usize) -> bool {
        self.given[column]
    }

    /// Whether the row can be inserted without the keys of the nodes that aren't placed yet.
    fn can_wait(&self, placed: &[bool]) -> bool {
        let meta = self.model.meta;
        let is_optional = |column: usize| {
            let holds = |key: &usize| meta.foreign_keys[*key].columns.contains(&column);
            meta.columns[column].nullable && (0..meta.foreign_keys.len()).filter(holds).all(|key| meta.is_optional(key))
        };
        self.waits.iter().filter(|wait| !placed[wait.node]).all(|wait| is_optional(wait.column))
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

/// A constant may have several addresses.
fn is_same(one: &'static ModelMeta, other: &'static ModelMeta) -> bool {
    std::ptr::eq(one, other) || one.identity == other.identity
}

/// Models that others reference rank before these, whether or not a relationship is declared.
fn ranks(models: &[&'static ModelMeta]) -> HashMap<&'static str, usize> {
    let mut ranks: HashMap<&'static str, usize> = models.iter().map(|model| (model.identity, 0)).collect();
    // As many rounds as there are models reach every chain; a cycle has no order and keeps any.
    for _ in models {
        for model in models {
            let above = model.foreign_keys.iter();
            let rank = above
                .filter(|reference| reference.identity != model.identity)
                .filter_map(|reference| models.iter().find(|other| other.identity == reference.identity))
                .map(|other| ranks[other.identity] + 1)
                .max();
            if let Some(rank) = rank.filter(|&rank| rank <= models.len()) {
                ranks.insert(model.identity, rank);
            }
        }
    }
    ranks
}
