//! The condition of a relationship that leads to some of the rows only.

use crate::model::Model;
use crate::query::{Condition, Node};
use crate::relationship::declared::Declares;
use crate::session::Session;
use crate::value::Value;

/// Which condition, without its types.
#[derive(Debug, Clone, Copy)]
pub struct Scope {
    /// The model and the relationship that has the condition.
    of: (&'static str, &'static str),
    write: fn(&Session, &mut String, usize) -> Vec<Value<'static>>,
    condition: fn() -> Option<Node>,
}

impl Scope {
    /// The condition of relationship `I`, whose name is `field`.
    pub(super) const fn of<M: Declares<I>, const I: usize>(field: &'static str) -> Scope {
        Scope {
            of: (<M as Model>::IDENTITY, field),
            write: write::<M, I>,
            condition: || <M as Declares<I>>::scope().map(Condition::into_node),
        }
    }

    /// Appends the condition on the target's rows; its values, whose placeholders follow those of `before` others.
    pub(crate) fn write(&self, session: &Session, sql: &mut String, before: usize) -> Vec<Value<'static>> {
        (self.write)(session, sql, before)
    }

    /// Whether the condition asks about other rows than the target's own.
    pub(crate) fn looks_elsewhere(&self) -> bool {
        self.condition().is_some_and(|condition| condition.looks_elsewhere())
    }

    /// The condition, as a tree about a row of the target.
    pub(crate) fn condition(&self) -> Option<Node> {
        (self.condition)()
    }
}

/// The functions of two scopes are the same or not as the compiler likes.
impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

fn write<M: Declares<I>, const I: usize>(session: &Session, sql: &mut String, before: usize) -> Vec<Value<'static>> {
    match <M as Declares<I>>::scope() {
        Some(condition) => condition.write_behind(&session.table::<M::Target>().sql, sql, before),
        None => Vec::new(),
    }
}
