//! A relationship as the columns that are equal on both of its ends: all that a query knows of one.

use crate::model::Model;
use crate::relationship::declared::{Navigation, Through};
use crate::schema::ModelMeta;

/// A relationship, from the rows of one model to those of another.
#[derive(Debug, Clone, Copy)]
pub struct Hop {
    side: &'static Navigation,
    from: &'static ModelMeta,
    to: &'static ModelMeta,
}

/// From one table to the next.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) from: &'static ModelMeta,
    pub(super) to: &'static ModelMeta,
    /// The columns that are equal: of `from`, and of `to`.
    pub(super) on: Vec<(usize, usize)>,
}

impl Hop {
    pub(crate) fn new<S: Model, T: Model>(side: &'static Navigation) -> Self {
        Hop { side, from: S::META, to: T::META }
    }

    /// The tables on the way, the last of which is that of the target. There is at least one.
    pub(super) fn steps(&self) -> Vec<Step> {
        let Hop { side, from, to } = *self;
        match &side.through {
            None if side.holds_key => vec![Step { from, to, on: pairs(&side.link.columns, &side.link.references) }],
            None => vec![Step { from, to, on: pairs(&side.link.references, &side.link.columns) }],
            Some(Through { meta, far, .. }) => vec![
                Step { from, to: meta, on: pairs(&side.link.references, &side.link.columns) },
                Step { from: meta, to, on: pairs(&far.columns, &far.references) },
            ],
        }
    }

    /// The foreign key's columns, if this end holds it.
    pub(super) fn own_key(&self) -> Option<&'static [usize]> {
        self.side.holds_key.then(|| self.side.link.columns.as_slice())
    }

    /// The columns that the foreign key references.
    pub(super) fn references(&self) -> &'static [usize] {
        &self.side.link.references
    }
}

fn pairs(near: &[usize], far: &[usize]) -> Vec<(usize, usize)> {
    near.iter().copied().zip(far.iter().copied()).collect()
}
