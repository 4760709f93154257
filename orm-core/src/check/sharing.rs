//! Relationships over one foreign key that aren't the two sides of a pair.

use super::message::Message;
use super::{Pair, link, same};
use crate::schema::{Kind, ModelMeta, RelationshipMeta, Reverse};

/// two-relationships-write-one-column: of the others over the same foreign key, the first that is declared before this
/// one in the same struct, or on the other side.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    if !writes(pair.relationship) || !is_settled(pair.source, pair.relationship, pair.target) {
        return None;
    }
    if !pair.link.is_whole(pair.holder()) {
        return None;
    }
    let key = pair.link.key;
    let mut at = 0;
    while at < pair.source.relationships.len() {
        let other = &pair.source.relationships[at];
        if same(other.field, pair.relationship.field) {
            break;
        }
        if other.kind.holds_key() == pair.relationship.kind.holds_key() && shares(key, pair.source, other, pair.target)
        {
            return same_side(pair, other);
        }
        at += 1;
    }
    // Its other side is declared, and what else there is over the key reports itself.
    if matches!(pair.relationship.reverse, Reverse::BackPopulates(_)) {
        return None;
    }
    let alone = matches!(pair.relationship.reverse, Reverse::None);
    let mut at = 0;
    while at < pair.target.relationships.len() {
        let other = &pair.target.relationships[at];
        let reports = match other.reverse {
            Reverse::None => alone && pair.reports(other),
            Reverse::Backref(_) => alone || pair.reports(other),
            Reverse::BackPopulates(_) => alone,
        };
        if reports
            && other.kind.holds_key() != pair.relationship.kind.holds_key()
            && shares(key, pair.target, other, pair.source)
        {
            return other_side(pair, other);
        }
        at += 1;
    }
    None
}

/// Whether this relationship of `source` to `target` is written through and goes over foreign key `key`.
const fn shares(key: usize, source: &ModelMeta, relationship: &RelationshipMeta, target: &ModelMeta) -> bool {
    same(relationship.target, target.identity)
        && writes(relationship)
        && is_settled(source, relationship, target)
        && link::link(source, relationship, target).key == key
}

const fn writes(relationship: &RelationshipMeta) -> bool {
    relationship.view.is_none() && !matches!(relationship.kind, Kind::ManyToMany)
}

/// Whether nothing is wrong with what it says of its other side: that is reported first.
const fn is_settled(source: &ModelMeta, relationship: &RelationshipMeta, target: &ModelMeta) -> bool {
    match relationship.reverse {
        Reverse::None => true,
        Reverse::Backref(name) => target.column(name).is_none() && target.relationship(name).is_none(),
        Reverse::BackPopulates(_) => match link::partner(relationship, target) {
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
