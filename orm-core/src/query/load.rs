//! What is loaded with a query.

use std::marker::PhantomData;

use crate::error::Result;
use crate::session::{Loader, Session};

/// A relationship of `S` to load with a query, and what to load with its target.
///
/// From a relationship's constant: `Author::BOOKS`, or nested, `Author::BOOKS.with(Book::REVIEWS)`.
pub struct Load<S> {
    plans: Vec<Plan>,
    source: PhantomData<fn() -> S>,
}

/// What [`Query::with`](crate::Query::with) takes for rows of `S`: a relationship of it, or a [`Load`] that begins with
/// one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a relationship of `{S}`",
    label = "this doesn't begin at `{S}`",
    note = "help: the constants of `{S}`'s relationships are named like its accessors, in capitals",
    note = "see orm_core::errors [path-unknown]"
)]
pub trait IntoLoad<S> {
    /// What to load.
    fn into_load(self) -> Load<S>;
}

impl<S> IntoLoad<S> for Load<S> {
    fn into_load(self) -> Load<S> {
        self
    }
}

#[derive(Debug)]
struct Plan {
    loader: Loader,
    next: Vec<Plan>,
}

impl<S> Load<S> {
    pub(crate) fn new(loader: Loader) -> Self {
        Load::of([loader])
    }

    /// Several relationships beside each other.
    pub(crate) fn of(loaders: impl IntoIterator<Item = Loader>) -> Self {
        let plans = loaders.into_iter().map(|loader| Plan { loader, next: Vec::new() }).collect();
        Load { plans, source: PhantomData }
    }

    /// With what is loaded next, of a load of one relationship.
    pub(crate) fn then<T>(mut self, next: Load<T>) -> Self {
        if let [plan] = &mut self.plans[..] {
            plan.next.extend(next.plans);
        }
        self
    }

    pub(super) fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        self.plans.iter().try_for_each(|plan| plan.load(session, slots))
    }
}

impl<S> std::fmt::Debug for Load<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.plans.fmt(f)
    }
}

impl Plan {
    fn load(&self, session: &Session, slots: &[u32]) -> Result<()> {
        let reached = self.loader.load(session, slots)?;
        self.next.iter().try_for_each(|next| next.load(session, &reached))
    }
}
