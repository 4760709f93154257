//! Foreign keys whose values are another node's: a draft was given the key that another draft of the graph has.

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};
use smallvec::SmallVec;

use super::{Graph, Wait};
use crate::session::index::hash;
use crate::value::Value;

/// A node whose foreign key number `key` has the values of the node `on`, which is to be inserted before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Follows {
    pub(super) node: usize,
    pub(super) on: usize,
    pub(super) key: usize,
}

/// What a column will have: a value that is known, or whatever the database gives that column of that node.
#[derive(PartialEq)]
enum Origin<'a> {
    Value(&'a Value<'static>),
    Column(usize, usize),
}

type Origins<'a> = SmallVec<[Origin<'a>; 1]>;

/// The nodes of a model by what the columns have that a foreign key references.
#[derive(Default)]
struct Targets<'a> {
    nodes: HashTable<(Origins<'a>, usize)>,
    hasher: DefaultHashBuilder,
}

impl Graph<'_> {
    /// The nodes that follow others, in their order.
    pub(super) fn follows(&self) -> Vec<Follows> {
        let mut follows = Vec::new();
        for (model, own) in self.models.iter().enumerate() {
            for (key, foreign_key) in own.meta.foreign_keys.iter().enumerate() {
                let is_target = |other: &super::GraphModel<'_>| other.meta.identity == foreign_key.identity;
                if let Some(target) = self.models.iter().position(is_target) {
                    self.follow(model, key, target, &mut follows);
                }
            }
        }
        follows.sort_unstable_by_key(|follows| (follows.node, follows.on));
        follows
    }

    fn follow(&self, model: usize, key: usize, target: usize, follows: &mut Vec<Follows>) {
        let foreign_key = &self.models[model].meta.foreign_keys[key];
        let mut targets = None;
        for node in (0..self.nodes.len()).filter(|&node| self.nodes[node].model() == model) {
            let Some(values) = self.values_of_key(node, foreign_key.columns, target) else { continue };
            let targets = targets.get_or_insert_with(|| {
                foreign_key.referenced().map(|(_, columns)| self.targets(target, &columns)).unwrap_or_default()
            });
            if let Some(on) = targets.find(&values).filter(|&on| on != node) {
                follows.push(Follows { node, on, key });
            }
        }
    }

    /// What the columns of a foreign key will have; `None` where it references nothing, or a node that is waited for anyway.
    fn values_of_key(&self, number: usize, columns: &[usize], target: usize) -> Option<Origins<'_>> {
        let node = &self.nodes[number];
        let waits_for = |&column: &usize| node.waits.iter().find(|wait| wait.column() == column).map(Wait::node);
        let mut parents = columns.iter().map(waits_for);
        if let Some(Some(parent)) = parents.next()
            && self.nodes[parent].model() == target
            && parents.all(|other| other == Some(parent))
        {
            return None;
        }
        let is_known = |column: &usize| self.is_given(number, *column) || waits_for(column).is_some();
        let value = |&column: &usize| self.origin(number, column);
        if columns.iter().all(is_known) { columns.iter().map(value).collect() } else { None }
    }

    fn targets(&self, model: usize, columns: &[usize]) -> Targets<'_> {
        let mut targets = Targets::default();
        for node in (0..self.nodes.len()).filter(|&node| self.nodes[node].model() == model) {
            if let Some(values) = columns.iter().map(|&column| self.origin(node, column)).collect() {
                targets.insert(values, node);
            }
        }
        targets
    }

    /// What a column will have; `None` for `NULL`.
    fn origin(&self, mut node: usize, mut column: usize) -> Option<Origin<'_>> {
        // Drafts that need each other may give a column in a circle.
        for _ in 0..=self.nodes.len() {
            if self.is_given(node, column) {
                let value = &self.values(node)[column];
                return (!value.is_null()).then_some(Origin::Value(value));
            }
            match self.nodes[node].waits.iter().find(|wait| wait.column() == column) {
                Some(wait) => (node, column) = (wait.node(), wait.references()),
                None => return Some(Origin::Column(node, column)),
            }
        }
        None
    }
}

impl<'a> Targets<'a> {
    /// Of several nodes with one key the first stays.
    fn insert(&mut self, values: Origins<'a>, node: usize) {
        if self.find(&values).is_none() {
            let Targets { nodes, hasher } = self;
            nodes.insert_unique(hash_of(&values, hasher), (values, node), |(values, _)| hash_of(values, hasher));
        }
    }

    fn find(&self, values: &Origins<'a>) -> Option<usize> {
        self.nodes.find(hash_of(values, &self.hasher), |(other, _)| other == values).map(|&(_, node)| node)
    }
}

fn hash_of(values: &Origins<'_>, hasher: &DefaultHashBuilder) -> u64 {
    let mut hasher = hasher.build_hasher();
    for value in values {
        match value {
            Origin::Value(value) => hash(value, &mut hasher),
            Origin::Column(node, column) => (node, column).hash(&mut hasher),
        }
    }
    hasher.finish()
}
