//! Relationships over one foreign key that aren't the two sides of a pair.

use super::message::Message;
use super::{Pair, link, same};
use crate::schema::{Kind, ModelMeta, RelationshipMeta, Reverse};

/// two-relationships-write-one-column: of the others over the same foreign key, the first that is declared before this
/// one in the same struct, or on the other side.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    let Pair { source, relationship, target, .. } = pair;
    let holds = relationship.kind.holds_key();
    let mut at = 0;
    while at < source.relationships.len() && !same(source.relationships[at].field, relationship.field) {
        let other = &source.relationships[at];
        if other.kind.holds_key() == holds && same(other.target, target.identity) && share(pair, source, other, target)
        {
            return same_side(pair, other);
        }
        at += 1;
    }
    // Its other side is declared, and what else there is over the key reports itself.
    if matches!(relationship.reverse, Reverse::BackPopulates(_)) {
        return None;
    }
    let mut at = 0;
    while at < target.relationships.len() {
        let other = &target.relationships[at];
        if other.kind.holds_key() != holds
            && same(other.target, source.identity)
            && reports(pair, other)
            && share(pair, target, other, source)
        {
            return other_side(pair, other);
        }
        at += 1;
    }
    None
}

/// Whether this end reports, of two that aren't the other side of each other: the one that knows of no other side.
const fn reports(pair: Pair, other: &RelationshipMeta) -> bool {
    match (pair.relationship.reverse, other.reverse) {
        (Reverse::None, Reverse::None) | (Reverse::Backref(_), Reverse::Backref(_)) => pair.reports(other),
        (own, _) => matches!(own, Reverse::None),
    }
}

/// Whether both are written through, and `other`, of `owner` to `target`, goes over the same foreign key.
const fn share(pair: Pair, owner: &ModelMeta, other: &RelationshipMeta, target: &ModelMeta) -> bool {
    writes(pair.relationship)
        && writes(other)
        && pair.link.is_whole(pair.holder())
        && is_settled(pair.source, pair.relationship, pair.target)
        && is_settled(owner, other, target)
        && link::link(owner, other, target).key == pair.link.key
}

const fn writes(relationship: &RelationshipMeta) -> bool {
    relationship.view.is_none() && !matches!(relationship.kind, Kind::ManyToMany)
}

/// Whether nothing is wrong with what it says of its other side: that is reported first.
const fn is_settled(source: &ModelMeta, relationship: &RelationshipMeta, target: &ModelMeta) -> bool {
    match relationship.reverse {
        Reverse::None => true,
        Reverse::Backref(name) => target.column(name).is_none() && target.relationship(name).is_none(),
        Reverse::BackPopulates(_) => match link::partner(source, relationship, target) {
            Some(partner) => {
                same(partner.target, source.identity)
                    && matches!(partner.reverse, Reverse::BackPopulates(back) if same(back, relationship.field))
            }
            None => false,
        },
    }
}

/// `` `Author::newest` and `Author::books` are both written through, and both go over `Book::author_id` ``
const fn fact(pair: Pair, model: &ModelMeta, other: &RelationshipMeta) -> Message {
    Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" and ")
        .side(model, other.field)
        .text(" are both written through, and both go over ")
        .columns(pair.holder(), pair.link.columns.as_slice())
}

const fn same_side(pair: Pair, other: &RelationshipMeta) -> Option<Message> {
    let message = fact(pair, pair.source, other).help().text("write `#[relationship(view_only)]` at one of them");
    match pair.relationship.kind.holds_key() {
        true => message,
        false => message.text(", or `where = …` where it is some of the rows only"),
    }
    .rule("two-relationships-write-one-column")
}

const fn other_side(pair: Pair, other: &RelationshipMeta) -> Option<Message> {
    let message = fact(pair, pair.target, other).text(", but they aren't a pair").help();
    match other.reverse {
        Reverse::None => message
            .text("write `#[relationship(back_populates = \"")
            .text(other.field)
            .text("\")]` here, and at ")
            .side(pair.target, other.field)
            .text(" `#[relationship(back_populates = \"")
            .text(pair.relationship.field)
            .text("\")]`; or `#[relationship(view_only)]` at one of them"),
        Reverse::Backref(name) => message
            .text("remove one of them, since the backref of ")
            .side(pair.target, other.field)
            .text(" generates ")
            .side(pair.source, name)
            .text("; or write `#[relationship(view_only)]` here"),
        Reverse::BackPopulates(name) => message
            .text("the other side of ")
            .side(pair.target, other.field)
            .text(" is ")
            .side(pair.source, name)
            .text(": write `#[relationship(view_only)]` here"),
    }
    .rule("two-relationships-write-one-column")
}
