//! The order in which the nodes of a graph are written.
//!
//! Each is on a level: above those of the rows that it waits for to know its foreign keys, and above those whose keys it was
//! given as values. Where rows need each other, one that can be inserted without its key gets it in the end.

use std::collections::{HashMap, HashSet};

use super::values::Follows;
use super::{Graph, Wait, Waits};
use crate::draft::Gives;
use crate::error::{Error, Result};
use crate::schema::ModelMeta;
use crate::session::update::clearable;
use crate::value::Value;

struct Order {
    /// The level of each node, as far as what is placed tells.
    levels: Vec<usize>,
    placed: Vec<bool>,
    /// How many that aren't placed yet each node needs.
    needs: Vec<usize>,
    /// Who needs the node number `n` is between the positions number `n` and `n + 1`.
    dependents: Vec<Dependent>,
    positions: Vec<usize>,
    follows: Vec<Follows>,
    /// The nodes whose keys that were given as values don't count.
    alone: Vec<bool>,
    /// The nodes that need nothing more, and how many of them are placed.
    ready: Vec<usize>,
    done: usize,
    /// The last node that is inserted without a key.
    last: usize,
}

/// A node that needs another one.
#[derive(Clone, Copy, Default)]
struct Dependent {
    node: usize,
    /// Whether it was given that one's key as a value.
    by_value: bool,
}

impl Graph<'_> {
    /// The nodes in the order of writing: by level, and on one level by model, referenced ones first.
    pub(in crate::session) fn groups(&mut self) -> Result<Vec<Vec<usize>>> {
        let places = self.places();
        let levels = self.levels()?;
        let mut groups: Vec<Vec<Vec<usize>>> = Vec::new();
        for (number, (node, level)) in self.nodes.iter().zip(levels).enumerate() {
            if level >= groups.len() {
                groups.resize_with(level + 1, Vec::new);
            }
            let (on_level, place) = (&mut groups[level], places[node.model()]);
            if place >= on_level.len() {
                on_level.resize_with(place + 1, Vec::new);
            }
            on_level[place].push(number);
        }
        Ok(groups.into_iter().flatten().filter(|group| !group.is_empty()).collect())
    }

    /// Of each model its place on a level: those that others reference come before these, whether or not a relationship is
    /// declared.
    fn places(&self) -> Vec<usize> {
        let metas: Vec<_> = self.models.iter().map(|model| model.meta).collect();
        let ranks = ranks(&metas);
        let mut order: Vec<usize> = (0..metas.len()).collect();
        order.sort_by_key(|&model| ranks[metas[model].identity]);
        let mut places = vec![0; metas.len()];
        order.into_iter().enumerate().for_each(|(place, model)| places[model] = place);
        places
    }

    fn levels(&mut self) -> Result<Vec<usize>> {
        let follows = self.follows();
        if let Some(levels) = self.levels_in_turn(&follows) {
            return Ok(levels);
        }
        let mut order = Order::new(self, follows);
        loop {
            order.place_ready();
            if order.done == self.nodes.len() {
                return Ok(order.levels);
            }
            order.break_cycle(self)?;
        }
    }

    /// The levels where each node needs only nodes before it, as the rows of a tree need the ones above them.
    fn levels_in_turn(&self, follows: &[Follows]) -> Option<Vec<usize>> {
        let mut levels = Vec::with_capacity(self.nodes.len());
        for node in self.nodes.iter().take_while(|_| follows.is_empty()) {
            let mut level = 0;
            for wait in &node.waits {
                level = level.max(levels.get(wait.node())? + 1);
            }
            levels.push(level);
        }
        (levels.len() == self.nodes.len()).then_some(levels)
    }

    /// The columns of a node that wait for what isn't placed yet are written when all rows are there.
    fn defer(&mut self, number: usize, order: &Order) {
        let node = &mut self.nodes[number];
        let (now, mut later): (Waits, Waits) = node.waits.iter().copied().partition(|wait| order.placed[wait.node()]);
        node.waits = now;
        for follows in order.follows_of(number) {
            let meta = self.meta(number);
            let Some(references) = self.references(&meta.foreign_keys[follows.key]) else { continue };
            let references = &self.references[references].1;
            let columns = meta.foreign_keys[follows.key].columns.iter().copied().zip(references.iter().copied());
            let cleared = clearable(meta, follows.key);
            let cleared = columns.filter(|(column, _)| cleared.contains(column));
            later.extend(cleared.map(|(column, references)| Wait::new(column, follows.on, references)));
        }
        for wait in &later {
            let (values, gives) = self.columns.both_mut(self.nodes[number].place);
            (gives[wait.column()], values[wait.column()]) = (Gives::Later, Value::Null);
        }
        self.deferred.push((number, later));
    }
}

impl Order {
    fn new(graph: &Graph<'_>, follows: Vec<Follows>) -> Self {
        let count = graph.nodes.len();
        let waits = graph.nodes.iter().enumerate().flat_map(|(node, own)| {
            own.waits.iter().map(move |wait| (wait.node(), Dependent { node, by_value: false }))
        });
        let by_value = follows.iter().map(|follows| (follows.on, Dependent { node: follows.node, by_value: true }));
        let edges = waits.chain(by_value);

        let (mut needs, mut positions) = (vec![0; count], vec![0; count + 1]);
        for (on, dependent) in edges.clone() {
            needs[dependent.node] += 1;
            positions[on] += 1;
        }
        let mut end = 0;
        for position in &mut positions {
            end += *position;
            *position = end;
        }
        let mut dependents = vec![Dependent::default(); end];
        for (on, dependent) in edges {
            positions[on] -= 1;
            dependents[positions[on]] = dependent;
        }
        let ready = (0..count).filter(|&node| needs[node] == 0).collect();
        let (levels, placed, alone) = (vec![0; count], vec![false; count], vec![false; count]);
        Order { levels, placed, needs, dependents, positions, follows, alone, ready, done: 0, last: 0 }
    }

    fn place_ready(&mut self) {
        while let Some(&node) = self.ready.get(self.done) {
            self.done += 1;
            self.placed[node] = true;
            for dependent in &self.dependents[self.positions[node]..self.positions[node + 1]] {
                let Dependent { node: above, by_value } = *dependent;
                if self.placed[above] || (by_value && self.alone[above]) {
                    continue;
                }
                self.levels[above] = self.levels[above].max(self.levels[node] + 1);
                self.needs[above] -= 1;
                if self.needs[above] == 0 {
                    self.ready.push(above);
                }
            }
        }
    }

    /// Nodes need each other: makes one of them ready that can be inserted without its keys. Where there is none, keys that
    /// were given as values don't count any more, and the database says what it thinks of them.
    fn break_cycle(&mut self, graph: &mut Graph<'_>) -> Result<()> {
        let count = self.placed.len();
        let mut nodes = (0..count).map(|step| (self.last + step) % count).filter(|&node| !self.placed[node]);
        if let Some(node) = nodes.find(|&node| self.can_wait(graph, node) && self.is_in_cycle(graph, node)) {
            graph.defer(node, self);
            // What it needed is placed later, and finds it placed.
            self.placed[node] = true;
            self.ready.push(node);
            self.last = node;
            return Ok(());
        }
        let left: Vec<usize> = (0..count).filter(|&node| !self.placed[node]).collect();
        let stuck = |&node: &usize| self.follows_of(node).next().is_some() && self.is_in_cycle(graph, node);
        let stuck: Vec<usize> = left.iter().copied().filter(stuck).collect();
        if stuck.is_empty() {
            return Err(self.cycle(graph, &left));
        }
        for node in stuck {
            self.needs[node] -= self.follows_of(node).count();
            self.alone[node] = true;
            if self.needs[node] == 0 {
                self.ready.push(node);
            }
        }
        Ok(())
    }

    /// The keys that a node was given as values, of nodes that aren't placed yet.
    fn follows_of(&self, node: usize) -> impl Iterator<Item = &Follows> {
        let start = self.follows.partition_point(|follows| follows.node < node);
        let own = self.follows[start..].iter().take_while(move |follows| follows.node == node && !self.alone[node]);
        own.filter(|follows| !self.placed[follows.on])
    }

    /// The nodes that a node needs and that aren't placed yet.
    fn needed<'o>(&'o self, graph: &'o Graph<'_>, node: usize) -> impl Iterator<Item = usize> + use<'o> {
        let waits = graph.nodes[node].waits.iter().map(Wait::node).filter(|&on| !self.placed[on]);
        waits.chain(self.follows_of(node).map(|follows| follows.on))
    }

    /// Whether a node needs itself, by way of others.
    fn is_in_cycle(&self, graph: &Graph<'_>, node: usize) -> bool {
        let (mut next, mut seen) = (vec![node], HashSet::new());
        while let Some(at) = next.pop() {
            for on in self.needed(graph, at) {
                if on == node {
                    return true;
                }
                if seen.insert(on) {
                    next.push(on);
                }
            }
        }
        false
    }

    /// Whether the row can be inserted without the keys of the nodes that aren't placed yet.
    fn can_wait(&self, graph: &Graph<'_>, node: usize) -> bool {
        let meta = graph.meta(node);
        let is_optional = |column: usize| {
            let holds = |key: &usize| meta.foreign_keys[*key].columns.contains(&column);
            meta.columns[column].nullable && (0..meta.foreign_keys.len()).filter(holds).all(|key| meta.is_optional(key))
        };
        let mut waits = graph.nodes[node].waits.iter().filter(|wait| !self.placed[wait.node()]);
        waits.all(|wait| is_optional(wait.column()))
            && self
                .follows_of(node)
                .all(|Follows { key, .. }| meta.is_optional(*key) && !clearable(meta, *key).is_empty())
    }

    #[cold]
    fn cycle(&self, graph: &Graph<'_>, left: &[usize]) -> Error {
        // Each of these waits for another of them, so following the waits comes back to one.
        let mut path: Vec<usize> = vec![left[0]];
        while let Some(on) = path.last().and_then(|&at| self.needed(graph, at).next()) {
            if let Some(start) = path.iter().position(|&at| at == on) {
                path.drain(..start);
                path.push(on);
                break;
            }
            path.push(on);
        }
        let names: Vec<_> = path.iter().map(|&at| format!("`{}`", graph.meta(at).name)).collect();
        Error::DraftCycle { path: names.join(" needs ").into() }
    }
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
