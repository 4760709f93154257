//! The rules that take two models, decided at compile time.
//!
//! The derive calls each entry point from a constant, with the place of the token that would be wrong. A rule is one
//! function over the two descriptions that writes its message on the failing path only; an entry point runs the rules
//! whose place is the same token. Because a pair is checked from both ends, each rule says which end reports:
//!
//! - a fact that both ends see is reported by the end that [`Pair::reports`] picks, or by the one that holds the key;
//! - where the other model has an error of its own its description has no name, and nothing is said about it;
//! - where a name leads nowhere, the end that wrote it reports, and the other is silent.

mod cascade;
mod circle;
mod default;
mod key;
mod kind;
mod link;
mod list;
mod maintained;
mod member;
mod message;
mod name;
mod one_of;
mod order;
mod reference;
mod reverse;
mod secondary;
mod sharing;
#[cfg(test)]
mod tests;
mod through;

pub(crate) use link::{Link, link, linked, partner, payload};
pub(crate) use list::Scope;
pub(crate) use name::{before, same};
pub use reference::Reference;
pub use secondary::Secondary;
pub use through::PathStep;

use crate::model::Model;
use crate::relationship::VariantMeta;
use crate::relationship::declared::{Declares, GoesThrough, resolved};
use crate::schema::{ModelMeta, Models, RelationshipMeta, Reverse};
use message::Message;

/// A relationship with the models at its two ends.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Pair {
    source: &'static ModelMeta,
    relationship: &'static RelationshipMeta,
    target: &'static ModelMeta,
    /// The foreign key that it goes over.
    link: &'static Link,
}

impl Pair {
    /// `None` where there is nothing to compare: the other type is no model, or has errors of its own. The rules of one
    /// relationship share it.
    #[must_use]
    pub const fn of<M: Declares<I>, const I: usize>() -> Option<Pair> {
        let source = <M as Model>::META;
        match <M as Declares<I>>::META {
            Some(target) if !source.name.is_empty() && !target.name.is_empty() && I < source.relationships.len() => {
                Some(Pair { source, relationship: &source.relationships[I], target, link: resolved::<M, I>() })
            }
            _ => None,
        }
    }

    /// The model whose column is the foreign key.
    const fn holder(&self) -> &'static ModelMeta {
        if self.relationship.kind.holds_key() { self.source } else { self.target }
    }

    /// The model that the foreign key references.
    const fn referenced(&self) -> &'static ModelMeta {
        if self.relationship.kind.holds_key() { self.target } else { self.source }
    }

    /// The name of the side that holds the key, where it has one.
    const fn name_of_to_one(&self) -> Option<&'static str> {
        if self.relationship.kind.holds_key() {
            return Some(self.relationship.field);
        }
        match self.relationship.reverse {
            Reverse::Backref(name) | Reverse::BackPopulates(name) => Some(name),
            Reverse::None => None,
        }
    }

    /// The relationship that this one's `back_populates` names.
    const fn partner(&self) -> Option<&'static RelationshipMeta> {
        link::partner(self.source, self.relationship, self.target)
    }

    /// The partner, where the two name each other and each other's models.
    const fn mutual(&self) -> Option<&'static RelationshipMeta> {
        match self.partner() {
            Some(partner) => match partner.reverse {
                Reverse::BackPopulates(name)
                    if same(name, self.relationship.field) && same(partner.target, self.source.identity) =>
                {
                    Some(partner)
                }
                _ => None,
            },
            None => None,
        }
    }

    /// Whether this end reports what both ends see.
    const fn reports(&self, partner: &RelationshipMeta) -> bool {
        match name::order(self.source.identity, self.target.identity) {
            0 => name::order(self.relationship.field, partner.field) < 0,
            order => order < 0,
        }
    }
}

#[track_caller]
const fn report(found: Option<Message>) {
    if let Some(message) = found {
        message.report();
    }
}

/// The rule of column number `at` of a foreign key: what it references exists.
#[track_caller]
pub const fn reference(reference: Option<Reference>, at: usize) {
    if let Some(reference) = reference {
        report(reference::referenced(reference, at));
    }
}

/// The rule of the columns that a foreign key references: together they are a key.
#[track_caller]
pub const fn references_key(reference: Option<Reference>) {
    if let Some(reference) = reference {
        report(reference::references_key(reference));
    }
}

/// The rules of the type of column number `at` of a foreign key: the referenced one's, and optional where it references
/// its own table.
#[track_caller]
pub const fn reference_type(reference: Option<Reference>, at: usize) {
    if let Some(reference) = reference {
        report(reference::same_type(reference, at));
        if at == 0 {
            report(circle::required_self(reference));
        }
    }
}

/// The rules of a column that the application doesn't set.
#[track_caller]
pub const fn maintained<M: Model, const C: usize>() {
    if !M::META.name.is_empty() {
        report(maintained::check(M::META, C));
    }
}

/// The rule of the default of column number `C`.
#[track_caller]
pub const fn default<M: Model, const C: usize>() {
    report(default::check(M::META, C));
}

/// The rules of a foreign key that says `self_root`.
#[track_caller]
pub const fn self_root(reference: Option<Reference>) {
    if let Some(reference) = reference {
        report(circle::self_root(reference));
    }
}

/// The rules of the foreign key that a relationship names.
#[track_caller]
pub const fn key(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(key::check(pair));
    }
}

/// The rules of the relationship's kind against its foreign key, and of others over the same one. Where it names none, also
/// those of the key that it goes over.
#[track_caller]
pub const fn kind(pair: Option<Pair>) {
    if let Some(pair) = pair {
        if pair.relationship.foreign_key.is_none() {
            report(key::check(pair));
        }
        report(kind::check(pair));
        report(sharing::check(pair));
    }
}

/// The rules of the two sides against each other.
#[track_caller]
pub const fn reverse(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(reverse::check(pair));
    }
}

/// The rules of a many-to-many's association.
#[track_caller]
pub const fn secondary(secondary: Option<Secondary>) {
    if let Some(secondary) = secondary {
        report(secondary::check(secondary));
    }
}

/// The rules of the association's key that a many-to-many names with `foreign_key`.
#[track_caller]
pub const fn near_choice(secondary: Option<Secondary>) {
    if let Some(secondary) = secondary {
        report(secondary::near_choice(secondary));
    }
}

/// The rules of the association's key that a many-to-many names with `target_key`.
#[track_caller]
pub const fn far_choice(secondary: Option<Secondary>) {
    if let Some(secondary) = secondary {
        report(secondary::far_choice(secondary));
    }
}

/// The rule of a many-to-many's order.
#[track_caller]
pub const fn linked_order_by(secondary: Option<Secondary>) {
    if let Some(Secondary { pair, association }) = secondary {
        let order = pair.relationship.order_by;
        report(order::check(pair.source, pair.relationship.field, order, pair.target, Some(association)));
    }
}

/// The rule of the order of a many-to-many that a `backref` generates.
#[track_caller]
pub const fn linked_backref_order_by(secondary: Option<Secondary>) {
    if let Some(Secondary { pair, association }) = secondary
        && let Some(backref) = &pair.relationship.backref
        && let Reverse::Backref(name) = pair.relationship.reverse
    {
        report(order::check(pair.target, name, backref.order_by, pair.source, Some(association)));
    }
}

/// The rule of a collection's order.
#[track_caller]
pub const fn order_by(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(order::check(pair.source, pair.relationship.field, pair.relationship.order_by, pair.target, None));
    }
}

/// The rule of the order of a collection that a `backref` generates.
#[track_caller]
pub const fn backref_order_by(pair: Option<Pair>) {
    if let Some(pair) = pair
        && let Some(backref) = &pair.relationship.backref
        && let Reverse::Backref(name) = pair.relationship.reverse
    {
        report(order::check(pair.target, name, backref.order_by, pair.source, None));
    }
}

/// The rule of what a relationship says of deleting.
#[track_caller]
pub const fn cascade(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(cascade::declared(pair));
    }
}

/// The same of the side that a `backref` generates.
#[track_caller]
pub const fn backref_cascade(pair: Option<Pair>) {
    if let Some(pair) = pair
        && let Reverse::Backref(name) = pair.relationship.reverse
    {
        report(cascade::generated(pair, name));
    }
}

/// The rules of the column in which a collection keeps the places of its members.
#[track_caller]
pub const fn position(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(member::position(pair, pair.target));
    }
}

/// The same of a many-to-many, whose positions are in the association.
#[track_caller]
pub const fn link_position(secondary: Option<Secondary>) {
    if let Some(Secondary { pair, association }) = secondary {
        report(member::position(pair, association));
    }
}

/// The rules of the column by which a collection is keyed.
#[track_caller]
pub const fn keyed_by(pair: Option<Pair>) {
    if let Some(pair) = pair {
        report(member::keyed_by(pair));
    }
}

/// The rule of the foreign key number `arm` of a relationship to one of several models: the enum has a variant for it.
#[track_caller]
pub const fn arm<M: Model>(group: usize, variants: &'static [VariantMeta], arm: usize) {
    report(one_of::arm(M::META, group, variants, arm));
}

/// The rule of a relationship to one of several models: there is a foreign key for each variant of the enum.
#[track_caller]
pub const fn one_of<M: Model>(group: usize, variants: &'static [VariantMeta]) {
    report(one_of::check(M::META, group, variants));
}

/// The rules of all models of a schema.
#[track_caller]
pub(crate) const fn list(models: Models, scope: Scope) {
    report(list::check(models, scope));
}

const fn through_of<M: GoesThrough<I>, const I: usize>(path: &'static [PathStep]) -> Option<through::Through> {
    let source = <M as Model>::META;
    if source.name.is_empty() || I >= source.relationships.len() {
        return None;
    }
    let (relationship, target) = (&source.relationships[I], <M as Declares<I>>::META);
    Some(through::Through { source, relationship, target, path })
}

/// The rules of step number `at` of a path.
#[track_caller]
pub const fn step<M: GoesThrough<I>, const I: usize>(path: &'static [PathStep], at: usize) {
    if let Some(through) = through_of::<M, I>(path) {
        report(through::step(through, at));
    }
}

/// The rules of the relationship's kind against its path.
#[track_caller]
pub const fn through<M: GoesThrough<I>, const I: usize>(path: &'static [PathStep]) {
    // Evaluating this ends only if the path doesn't come back to itself.
    let _ = <M as GoesThrough<I>>::LENGTH;
    if let Some(through) = through_of::<M, I>(path) {
        report(through::kind(through));
    }
}

/// The number of a step that its model does not declare: it is reported.
#[track_caller]
pub(crate) const fn undeclared_step(owner: &'static ModelMeta, field: &str) -> usize {
    report(through::undeclared(owner, field));
    usize::MAX
}
