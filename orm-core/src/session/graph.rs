//! A graph of drafts: what each row waits for, and the order in which they are written ([`order`]).

mod order;
mod pieces;
mod values;

use std::any::TypeId;
use std::cell::OnceCell;
use std::rc::Rc;
use std::time::SystemTime;

use smallvec::SmallVec;

use self::pieces::{Pieces, Place};
use crate::cells::key_text;
use crate::draft::{Cell, Content, DraftData, DraftModel, Gives, Parents, SharedData};
use crate::error::{Error, Result};
use crate::relationship::declared::Navigation;
use crate::schema::{ColumnMeta, Columns, DefaultMeta, Domain, ForeignKeyMeta, ModelMeta, Role};
use crate::session::maintained::first_value;
use crate::session::upsert::Found;
use crate::session::{AnyTable, Session};
use crate::value::Value;

/// The rows to insert, and what each waits for.
pub(super) struct Graph<'s> {
    session: &'s Session,
    models: Vec<GraphModel<'s>>,
    pub(super) nodes: Pieces<Node>,
    /// The columns of the nodes: a value each, `Null` where it comes from another node or the database, and what the draft
    /// says of it.
    columns: pieces::Columns,
    pub(super) given: Vec<Given>,
    /// The nodes of the drafts that stand in several places.
    shared: Vec<(SharedData, usize)>,
    /// How rows are found that are there in the place of its roots, if they are looked for.
    found: Option<Rc<Found>>,
    /// When it is written.
    now: OnceCell<SystemTime>,
    /// The columns that the foreign keys met so far reference.
    references: Vec<(&'static ForeignKeyMeta, Box<[usize]>)>,
    /// The columns of a node that are written when all rows are there.
    pub(super) deferred: Vec<(usize, Waits)>,
}

/// A model of which there are nodes.
struct GraphModel<'s> {
    meta: &'static ModelMeta,
    table: &'s dyn AnyTable,
    /// Which columns an insert writes.
    written: Box<[Written]>,
    /// The columns that have a value where a draft gives none: a default, or what the column's role says.
    filled: Box<[(usize, Option<Value<'static>>)]>,
}

/// Whether an insert writes a column, or leaves it to the database.
#[derive(Clone, Copy)]
enum Written {
    Never,
    WhereGiven,
    Always,
}

pub(super) struct Node {
    /// The number of its model.
    model: u32,
    place: Place,
    /// The columns whose values come from another node's column.
    waits: Waits,
    pub(super) slot: Option<u32>,
    /// How a row is found that is there in its place, if one is looked for.
    pub(super) found: Option<Rc<Found>>,
    /// Whether there was one.
    pub(super) was_there: bool,
}

/// A column of a node, and the column of another one whose value it will have.
#[derive(Clone, Copy)]
pub(super) struct Wait {
    column: u32,
    node: u32,
    references: u32,
}

type Waits = SmallVec<[Wait; 1]>;

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
    pub(super) found: Option<Rc<Found>>,
    pub(super) columns: Vec<usize>,
    pub(super) nodes: Vec<usize>,
}

impl<'s> Graph<'s> {
    /// Without a node; `found` is how rows are looked for that are there in the place of its roots.
    pub(super) fn new(session: &'s Session, found: Option<Found>) -> Self {
        Graph {
            session,
            models: Vec::new(),
            nodes: Pieces::new(),
            columns: pieces::Columns::default(),
            given: Vec::new(),
            shared: Vec::new(),
            found: found.map(Rc::new),
            now: OnceCell::new(),
            references: Vec::new(),
            deferred: Vec::new(),
        }
    }

    /// Whether it may update rows that are there.
    pub(super) fn updates(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.update)
    }

    /// Whether it is written under a savepoint from the beginning.
    pub(super) fn is_in_savepoint(&self) -> bool {
        self.nodes.len() > 1 || self.updates()
    }

    /// Whether a node has a default of which it isn't known that the column's type has it.
    pub(super) fn guesses(&self, number: usize) -> bool {
        let columns = self.meta(number).columns.iter().zip(self.columns.gives(self.nodes[number].place));
        columns.into_iter().any(|(column, gives)| {
            *gives == Gives::Nothing
                && column.domain == Domain::Unknown
                && column.default.is_some_and(|default| !matches!(default, DefaultMeta::Sql(_)))
        })
    }

    /// Takes a draft apart that nothing holds.
    pub(super) fn add_root(&mut self, draft: DraftData) -> Result<usize> {
        let number = self.add(draft, None)?;
        self.nodes[number].found = self.found.clone();
        Ok(number)
    }

    /// Takes a draft apart; `holder` is the node of the draft that has it as a child.
    fn add(&mut self, draft: DraftData, holder: Option<usize>) -> Result<usize> {
        let Content { model, values, gives, parents, children, shared, replaced: _ } = *draft.0;
        if let Some(shared) = shared {
            let number = self.add_shared(model, shared)?;
            self.add_parents(number, parents, holder)?;
            return Ok(number);
        }
        let number = self.nodes.len();
        let (model, place) = (self.model(model) as u32, self.columns.push(values, &gives));
        self.nodes.push(Node { model, place, waits: Waits::new(), slot: None, found: None, was_there: false });
        self.add_parents(number, parents, holder)?;
        for given in children {
            let mut children = Vec::with_capacity(given.drafts.len());
            for draft in given.drafts {
                children.push(self.add(draft, Some(number))?);
            }
            if let (Some(through), true) = (&given.side.through, self.found.is_some()) {
                // A link that is there stays.
                let far = through.far.columns.iter().copied();
                let by = far.fold(given.side.link.columns, Columns::with);
                let found = Rc::new(Found { by, update: false, missing: false });
                children.iter().for_each(|&link| self.nodes[link].found = Some(Rc::clone(&found)));
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

    fn add_parents(&mut self, number: usize, parents: Parents, holder: Option<usize>) -> Result<()> {
        for (key, cell) in parents {
            let foreign_key = &self.meta(number).foreign_keys[key];
            let Some(references) = self.references(foreign_key) else { continue };
            let parent = match cell {
                Cell::Value(value) => {
                    foreign_key.columns.first().map_or(Ok(()), |&column| self.give(number, column, value))?;
                    continue;
                }
                Cell::Row(values) => {
                    for (at, &column) in foreign_key.columns.iter().enumerate() {
                        let value = values.get(self.references[references].1[at]).cloned();
                        self.give(number, column, value.unwrap_or_default())?;
                    }
                    continue;
                }
                Cell::Draft(parent) => self.add(*parent, None)?,
                Cell::Holder => match holder {
                    Some(holder) => holder,
                    None => continue,
                },
            };
            let (waits, references) = (&mut self.nodes[number].waits, &self.references[references].1);
            let pairs = foreign_key.columns.iter().zip(references);
            pairs.for_each(|(&column, &references)| waits.push(Wait::new(column, parent, references)));
        }
        Ok(())
    }

    /// The number of the columns that a foreign key references, in `references`.
    fn references(&mut self, key: &'static ForeignKeyMeta) -> Option<usize> {
        if let Some(number) = self.references.iter().position(|(known, _)| std::ptr::eq(*known, key)) {
            return Some(number);
        }
        self.references.push((key, key.referenced()?.1.into()));
        Some(self.references.len() - 1)
    }

    /// The number of a model.
    fn model(&mut self, DraftModel { meta, table }: DraftModel) -> usize {
        // A constant may have several addresses, but has mostly one, which is compared faster.
        let known = self.models.iter().position(|known| std::ptr::eq(known.meta, meta));
        match known.or_else(|| self.models.iter().position(|known| known.meta.identity == meta.identity)) {
            Some(number) => number,
            None => {
                let written = (0..meta.columns.len()).map(|column| Written::of(meta, column)).collect();
                let filled = meta.columns.iter().enumerate().filter_map(|(at, column)| Some((at, filled(column)?)));
                let filled = filled.collect();
                self.models.push(GraphModel { meta, table: table(self.session), written, filled });
                self.models.len() - 1
            }
        }
    }

    pub(super) fn meta(&self, node: usize) -> &'static ModelMeta {
        self.models[self.nodes[node].model()].meta
    }

    /// The identity map of a node's model.
    pub(super) fn table(&self, node: usize) -> &'s dyn AnyTable {
        self.models[self.nodes[node].model()].table
    }

    /// The value that a column waits for, once that row is written.
    pub(super) fn value_of(&self, wait: &Wait) -> Option<Value<'static>> {
        Some(self.table(wait.node()).value(self.nodes[wait.node()].slot?, wait.references()).into_owned())
    }

    /// Fills the columns that waited for rows which are now written, those that the library fills, and those that have a
    /// literal as default.
    pub(super) fn settle(&mut self, number: usize) -> Result<()> {
        for at in 0..self.nodes[number].waits.len() {
            let wait = self.nodes[number].waits[at];
            if let Some(value) = self.value_of(&wait) {
                self.give(number, wait.column(), value)?;
            }
        }
        let Graph { session, now, columns, nodes, models, .. } = self;
        let node = &mut nodes[number];
        node.waits.clear();
        let GraphModel { meta, filled, .. } = &models[node.model()];
        if filled.is_empty() {
            return Ok(());
        }
        let (values, gives) = columns.both_mut(node.place);
        for (column, default) in filled.iter().filter(|(column, _)| gives[*column] == Gives::Nothing) {
            let first = first_value(meta.columns[*column].role, || *now.get_or_init(|| session.now()));
            values[*column] = first.or_else(|| default.clone()).unwrap_or_default();
        }
        Ok(())
    }

    pub(super) fn by_columns(&self, group: &[usize]) -> Vec<Rows> {
        let mut rows: Vec<Rows> = Vec::new();
        // The node before, and where it went: most are like it.
        let mut last = None;
        for &number in group {
            let place = match last {
                Some((before, place)) if self.is_written_like(before, number) => place,
                _ => self.place_in(&mut rows, number, group.len()),
            };
            rows[place].nodes.push(number);
            last = Some((number, place));
        }
        rows
    }

    /// Whether these two nodes of one group are seen by what they say to give the same columns.
    fn is_written_like(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.nodes[one], &self.nodes[other]);
        one.model == other.model
            && one.found.is_some() == other.found.is_some()
            && self.columns.gives(one.place) == self.columns.gives(other.place)
    }

    /// The place of the rows that a node is one of, which may become as many as `most`.
    fn place_in(&self, rows: &mut Vec<Rows>, number: usize, most: usize) -> usize {
        let found = &self.nodes[number].found;
        let written = || self.written(number);
        let fits = |rows: &Rows| rows.found.is_some() == found.is_some() && written().eq(rows.columns.iter().copied());
        rows.iter().position(fits).unwrap_or_else(|| {
            let nodes = Vec::with_capacity(most);
            rows.push(Rows { found: found.clone(), columns: written().collect(), nodes });
            rows.len() - 1
        })
    }

    /// Gives a column a value, which has to be the one that it has already if it has one.
    fn give(&mut self, number: usize, column: usize, value: Value<'static>) -> Result<()> {
        let (values, gives) = self.columns.both_mut(self.nodes[number].place);
        if gives[column] == Gives::Value && values[column] != value {
            let text = |value: &Value<'_>| key_text(std::slice::from_ref(value));
            let (one, other, meta) = (text(&values[column]), text(&value), self.meta(number));
            return Err(Error::KeyConflict { model: meta.name, column: meta.columns[column].field, one, other });
        }
        gives[column] = Gives::Value;
        values[column] = value;
        Ok(())
    }

    /// The columns that the insert gives, and not the database.
    pub(super) fn written(&self, number: usize) -> impl Iterator<Item = usize> {
        let node = &self.nodes[number];
        let columns = self.models[node.model()].written.iter().zip(self.columns.gives(node.place)).enumerate();
        columns.filter_map(|(column, (written, gives))| {
            let is_written = match written {
                Written::Never => false,
                Written::WhereGiven => *gives != Gives::Nothing,
                Written::Always => true,
            };
            is_written.then_some(column)
        })
    }

    /// Whether the draft gives the column, itself or by a parent.
    pub(super) fn is_given(&self, number: usize, column: usize) -> bool {
        self.columns.gives(self.nodes[number].place)[column] == Gives::Value
    }

    /// The column has a value now.
    pub(super) fn note_given(&mut self, number: usize, column: usize) {
        self.columns.both_mut(self.nodes[number].place).1[column] = Gives::Value;
    }

    /// One value a column.
    #[inline]
    pub(super) fn values(&self, number: usize) -> &[Value<'static>] {
        self.columns.values(self.nodes[number].place)
    }

    /// The same, to be changed.
    #[inline]
    pub(super) fn values_mut(&mut self, number: usize) -> &mut [Value<'static>] {
        self.columns.both_mut(self.nodes[number].place).0
    }
}

impl Node {
    fn model(&self) -> usize {
        self.model as usize
    }
}

impl Wait {
    fn new(column: usize, node: usize, references: usize) -> Self {
        Wait { column: column as u32, node: node as u32, references: references as u32 }
    }

    pub(super) fn column(&self) -> usize {
        self.column as usize
    }

    fn node(&self) -> usize {
        self.node as usize
    }

    fn references(&self) -> usize {
        self.references as usize
    }
}

impl Written {
    fn of(meta: &ModelMeta, column: usize) -> Written {
        let assigned = meta.assigns_key() && meta.key[0] == column;
        let ColumnMeta { default, role, .. } = &meta.columns[column];
        let computed = matches!((role, default), (Role::Plain, Some(DefaultMeta::Sql(_))));
        match role.is_of_database() {
            true => Written::Never,
            false if assigned || computed => Written::WhereGiven,
            false => Written::Always,
        }
    }
}

/// The column's default, if the library gives the column a value where a draft says nothing of it.
fn filled(column: &ColumnMeta) -> Option<Option<Value<'static>>> {
    let default = column.default_value();
    (default.is_some() || first_value(column.role, || SystemTime::UNIX_EPOCH).is_some()).then_some(default)
}
