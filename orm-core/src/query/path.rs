//! A relationship as the columns that are equal on both of its ends: all that a query knows of one.

use crate::query::node::Node;
use crate::relationship::declared::Through;
use crate::relationship::scope::Scope;
use crate::schema::ModelMeta;
use crate::session::{Leg, Loader};

/// A relationship, from the rows of one model to those of another.
#[derive(Debug, Clone, Copy)]
pub struct Hop {
    loader: Loader,
}

/// From one table to the next.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) from: &'static ModelMeta,
    pub(super) to: &'static ModelMeta,
    /// The columns that are equal: of `from`, and of `to`.
    pub(super) on: Vec<(usize, usize)>,
    /// Which rows of `to` belong to it.
    pub(super) scope: Option<Scope>,
}

impl Step {
    /// What has to hold for a row of `to` to belong to it.
    pub(super) fn condition(&self) -> Option<Node> {
        self.scope.and_then(|scope| scope.condition())
    }
}

impl Hop {
    pub(crate) fn new(loader: Loader) -> Self {
        Hop { loader }
    }

    /// The tables on the way, the last of which is that of the target. There is at least one.
    pub(super) fn steps(&self) -> Vec<Step> {
        self.loader.legs().into_iter().flat_map(steps_of).collect()
    }

    /// Whether the way may lead to one row more than once.
    pub(super) fn merges(&self) -> bool {
        let legs = self.loader.legs();
        legs.iter().skip(1).any(|leg| leg.side.holds_key || leg.side.through.is_some())
    }

    /// The foreign key's columns, and the ones that they reference, if this end holds it and nothing else decides.
    pub(super) fn own_key(&self) -> Option<(&'static [usize], &'static [usize])> {
        match self.loader.legs()[..] {
            [Leg { side, .. }] if side.holds_key && side.scope.is_none() => {
                Some((side.link.columns.as_slice(), side.link.references.as_slice()))
            }
            _ => None,
        }
    }
}

fn steps_of(Leg { side, from, to, .. }: Leg) -> Vec<Step> {
    let scope = side.scope;
    match &side.through {
        None if side.holds_key => vec![Step { from, to, on: pairs(&side.link.columns, &side.link.references), scope }],
        None => vec![Step { from, to, on: pairs(&side.link.references, &side.link.columns), scope }],
        Some(Through { meta, far, .. }) => vec![
            Step { from, to: meta, on: pairs(&side.link.references, &side.link.columns), scope: None },
            Step { from: meta, to, on: pairs(&far.columns, &far.references), scope },
        ],
    }
}

fn pairs(near: &[usize], far: &[usize]) -> Vec<(usize, usize)> {
    near.iter().copied().zip(far.iter().copied()).collect()
}
