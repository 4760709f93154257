//! The two sides of a pair against each other.

use super::message::Message;
use super::{Pair, link, name, same};
use crate::schema::{Kind, RelationshipMeta, Reverse, SecondaryMeta};

/// The rules of what the attribute names.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    match pair.relationship.reverse {
        Reverse::None => None,
        Reverse::Backref(name) => generated(pair, name),
        Reverse::BackPopulates(name) => match pair.partner() {
            Some(partner) => paired(pair, name, partner),
            None => absent(pair, name),
        },
    }
}

/// `` `Author::books` says back_populates = "autor" ``
pub(super) const fn says(pair: Pair, name: &str) -> Message {
    Message::new().side(pair.source, pair.relationship.field).text(" says back_populates = \"").text(name).text("\"")
}

/// `back_populates = "author"`
const fn back_populates(message: Message, name: &str) -> Message {
    message.text("back_populates = \"").text(name).text("\"")
}

/// `author` for `author_id`
const fn key_of(column: &str) -> Option<&str> {
    match column.as_bytes() {
        [_, .., b'_', b'i', b'd'] => Some(column.split_at(column.len() - 3).0),
        _ => None,
    }
}

/// backref-over-relationship, backref-over-column
const fn generated(pair: Pair, name: &str) -> Option<Message> {
    let (is_column, declared) = (pair.target.column(name).is_some(), pair.target.relationship(name));
    if !is_column && declared.is_none() {
        return None;
    }
    let message = Message::new()
        .text("the backref of ")
        .side(pair.source, pair.relationship.field)
        .text(" would generate ")
        .side(pair.target, name)
        .text(", but ");
    let Some(at) = declared else {
        let message = message.side(pair.target, name).text(" is a column").help();
        let message = match key_of(name) {
            Some(relationship) => message.text("write backref = \"").text(relationship).text("\""),
            None => message
                .text("choose another name, or rename the column: a foreign key is usually named `")
                .text(name)
                .text("_id`"),
        };
        return message.rule("backref-over-column");
    };
    let message = message.code(pair.target.name).text(" declares a relationship of that name").help();
    let declared = &pair.target.relationships[at];
    let message = if same(declared.target, pair.source.identity) {
        back_populates(message.text("write "), name).text(" to pair with it, or remove ").side(pair.target, name)
    } else {
        message.text("choose another name")
    };
    message.rule("backref-over-relationship")
}

/// reverse-missing, reverse-misspelt, reverse-is-a-column
const fn absent(pair: Pair, name: &str) -> Option<Message> {
    let target = pair.target;
    let message = says(pair, name).text(", but ");
    let (message, mut rule) = match target.column(name) {
        Some(_) => (message.side(target, name).text(" is a column and no relationship"), "reverse-is-a-column"),
        None => (message.code(target.name).text(" has no relationship ").code(name), "reverse-missing"),
    };
    let message = message.help();
    let message = match nearest_back(pair, name) {
        Some(candidate) => {
            let field = candidate.field;
            if same(rule, "reverse-missing") && name::near(name::distance(name, field), field) {
                rule = "reverse-misspelt";
            }
            back_populates(message.code(target.name).text(" has a relationship ").code(field).text(": write "), field)
        }
        None => addition(pair, name, message),
    };
    message.rule(rule)
}

/// Of the target's relationships that could be the other side, the one whose name is nearest.
const fn nearest_back(pair: Pair, wrong: &str) -> Option<&'static RelationshipMeta> {
    let mut nearest: Option<&'static RelationshipMeta> = None;
    let mut at = 0;
    while at < pair.target.relationships.len() {
        let candidate = &pair.target.relationships[at];
        let itself = same(candidate.field, pair.relationship.field) && same(pair.target.identity, pair.source.identity);
        let leads_back = candidate.view.is_none()
            && same(candidate.target, pair.source.identity)
            && fit(candidate.kind, pair.relationship.kind);
        let nearer = match nearest {
            Some(nearest) => name::distance(wrong, candidate.field) < name::distance(wrong, nearest.field),
            None => true,
        };
        if leads_back && !itself && nearer {
            nearest = Some(candidate);
        }
        at += 1;
    }
    nearest
}

/// Whether these can be the two sides of a pair.
const fn fit(one: Kind, other: Kind) -> bool {
    match (one, other) {
        (Kind::ManyToMany, Kind::ManyToMany) => true,
        (Kind::ManyToMany, _) | (_, Kind::ManyToMany) => false,
        _ => one.holds_key() != other.holds_key(),
    }
}

/// The other side to add.
const fn addition(pair: Pair, name: &str, message: Message) -> Message {
    let link = pair.link;
    let message = message.text("add to ").code(pair.target.name).text(":\n          #[relationship(");
    let message = back_populates(message, pair.relationship.field);
    let message = match &pair.relationship.secondary {
        Some(SecondaryMeta { generated: Some(table), .. }) => {
            message.text(", secondary = \"").text(table.table).text("\"")
        }
        Some(secondary) => message.text(", secondary = ").text(secondary.name),
        None => message,
    };
    let message = message.text(")]\n          ");
    let name = if pair.target.column(name).is_some() { "…" } else { name };
    let message = message.text(name).text(": ");
    let (open, close) = match pair.relationship.kind {
        Kind::HasMany | Kind::HasOne if link.nullable => ("BelongsTo<Option<", ">>,"),
        Kind::HasMany | Kind::HasOne => ("BelongsTo<", ">,"),
        Kind::BelongsTo | Kind::BelongsToOptional if link.unique => ("HasOne<", ">,"),
        Kind::BelongsTo | Kind::BelongsToOptional => ("HasMany<", ">,"),
        Kind::ManyToMany => ("ManyToMany<", ">,"),
    };
    message.text(open).text(pair.source.name).text(close)
}

/// The rules of a partner that exists.
const fn paired(pair: Pair, name: &str, partner: &RelationshipMeta) -> Option<Message> {
    if partner.target.is_empty() {
        return None;
    }
    if partner.view.is_some() {
        return view(pair, name, partner);
    }
    if !same(partner.target, pair.source.identity) {
        if let Some(group) = partner.one_of {
            return super::one_of::without_key(says(pair, name).text(", but "), pair.target, group, pair.source);
        }
        return wrong_target(pair, name, partner);
    }
    match partner.reverse {
        // Another that names this one is told what this one names.
        Reverse::None if is_named(pair) => None,
        Reverse::None => named_on_one_side(pair, partner),
        Reverse::BackPopulates(back) if same(back, pair.relationship.field) => mutual(pair, partner),
        Reverse::BackPopulates(back) => match pair.source.relationship(back) {
            Some(at) if same(pair.source.relationships[at].target, pair.target.identity) => {
                other_named(pair, partner, &pair.source.relationships[at])
            }
            // What names nothing, or leads elsewhere, is reported where it stands.
            _ => None,
        },
        // The backref's name is taken, which is reported there.
        Reverse::Backref(back) if same(back, pair.relationship.field) => None,
        Reverse::Backref(_) => named_on_one_side(pair, partner),
    }
}

/// reverse-is-a-view
const fn view(pair: Pair, name: &str, partner: &RelationshipMeta) -> Option<Message> {
    let message = says(pair, name)
        .text(", but ")
        .side(pair.target, partner.field)
        .text(" is a view of other relationships, which has no other side")
        .help();
    let message = match nearest_back(pair, name) {
        Some(candidate) => back_populates(message.text("write "), candidate.field),
        None => addition(pair, "…", message),
    };
    message.rule("reverse-is-a-view")
}

/// reverse-wrong-target
const fn wrong_target(pair: Pair, name: &str, partner: &RelationshipMeta) -> Option<Message> {
    let message = says(pair, name)
        .text(", but ")
        .side(pair.target, name)
        .text(" is a relationship to ")
        .code(partner.target_name)
        .text(" and not to ")
        .code(pair.source.name)
        .help();
    let message = match nearest_back(pair, name) {
        Some(candidate) => {
            let message = message.side(pair.target, candidate.field).text(" leads back: write ");
            back_populates(message, candidate.field)
        }
        None => addition(pair, "…", message),
    };
    message.rule("reverse-wrong-target")
}

/// pair-named-on-one-side
const fn named_on_one_side(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let message = Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" names ")
        .side(pair.target, partner.field)
        .text(" as its other side, but ")
        .side(pair.target, partner.field);
    let message = match partner.reverse {
        Reverse::Backref(back) => {
            message.text(" generates another, ").side(pair.source, back).text(", with its backref").help().text("at ")
        }
        _ => message.text(" names none").help().text("at "),
    };
    back_populates(message.side(pair.target, partner.field).text(" write "), pair.relationship.field)
        .rule("pair-named-on-one-side")
}

/// Whether a relationship of the target names this one, which names another.
const fn is_named(pair: Pair) -> bool {
    let mut at = 0;
    while at < pair.target.relationships.len() {
        let other = &pair.target.relationships[at];
        if same(other.target, pair.source.identity)
            && matches!(other.reverse, Reverse::BackPopulates(name) if same(name, pair.relationship.field))
        {
            return true;
        }
        at += 1;
    }
    false
}

/// The rules of a partner that names another relationship, `other`, of this side's model.
const fn other_named(pair: Pair, partner: &RelationshipMeta, other: &RelationshipMeta) -> Option<Message> {
    match other.reverse {
        Reverse::BackPopulates(name) if same(name, partner.field) => two_forwards(pair, partner, other),
        // The partner is told, as one of two that name `other`.
        Reverse::BackPopulates(name) if claims(pair, name, other) => None,
        _ => not_mutual(pair, partner, other.field),
    }
}

/// Whether the relationship `name` of the target and `other` name each other.
const fn claims(pair: Pair, name: &str, other: &RelationshipMeta) -> bool {
    match pair.target.relationship(name) {
        Some(at) => {
            matches!(pair.target.relationships[at].reverse, Reverse::BackPopulates(back) if same(back, other.field))
        }
        None => false,
    }
}

/// two-forwards-one-reverse
const fn two_forwards(pair: Pair, partner: &RelationshipMeta, other: &RelationshipMeta) -> Option<Message> {
    let message = Message::new()
        .side(pair.source, other.field)
        .text(" and ")
        .side(pair.source, pair.relationship.field)
        .text(" both name ")
        .side(pair.target, partner.field)
        .text(" as their other side, and ")
        .side(pair.target, partner.field)
        .text(" names ")
        .side(pair.source, other.field)
        .help();
    let message = match pair.relationship.kind.holds_key() {
        true => message.text("write `#[relationship(view_only)]`"),
        false => message.text("write `#[relationship(view_only)]`, or `where = …` for some of the rows only"),
    };
    message
        .text("; over a foreign key of its own ")
        .side(pair.source, pair.relationship.field)
        .text(" needs another side on ")
        .code(pair.target.name)
        .rule("two-forwards-one-reverse")
}

/// pair-not-mutual
const fn not_mutual(pair: Pair, partner: &RelationshipMeta, back: &str) -> Option<Message> {
    let message = Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" names ")
        .side(pair.target, partner.field)
        .text(" as its other side, but ")
        .side(pair.target, partner.field)
        .text(" names ")
        .side(pair.source, back)
        .help()
        .text("at ")
        .side(pair.target, partner.field)
        .text(" write ");
    let message = back_populates(message, pair.relationship.field);
    message
        .text(", or name here the relationship that leads back to ")
        .side(pair.source, pair.relationship.field)
        .rule("pair-not-mutual")
}

/// both-sides-hold-key, no-side-holds-key, pair-over-two-keys
const fn mutual(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    if !pair.reports(partner) {
        return None;
    }
    match (pair.relationship.kind, partner.kind) {
        // Which association they go through is compared where it is named.
        (Kind::ManyToMany, Kind::ManyToMany) => None,
        (Kind::ManyToMany, _) | (_, Kind::ManyToMany) => many_with_one(pair, partner),
        (own, other) if own.holds_key() && other.holds_key() => both_hold(pair, partner),
        (own, other) if !own.holds_key() && !other.holds_key() => none_holds(pair, partner),
        _ => two_keys(pair, partner),
    }
}

/// many-to-many-with-one-side
const fn many_with_one(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let (many, other, target) = match pair.relationship.kind {
        Kind::ManyToMany => (pair.relationship, partner, pair.source.name),
        _ => (partner, pair.relationship, pair.target.name),
    };
    let message = both(pair, partner)
        .text("are one pair, but a `ManyToMany` goes over an association, and its other side too")
        .help()
        .text("write `")
        .text(other.field)
        .text(": ManyToMany<")
        .text(target)
        .text(">`");
    let message = match &many.secondary {
        Some(SecondaryMeta { generated: Some(table), .. }) => {
            message.text(" with secondary = \"").text(table.table).text("\"")
        }
        Some(secondary) => message.text(" with secondary = ").text(secondary.name),
        None => message,
    };
    message.rule("many-to-many-with-one-side")
}

/// `` `Book::author` and `Author::book` are both `BelongsTo` ``
const fn both(pair: Pair, partner: &RelationshipMeta) -> Message {
    Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" (`")
        .text(pair.relationship.kind.name())
        .text("`) and ")
        .side(pair.target, partner.field)
        .text(" (`")
        .text(partner.kind.name())
        .text("`) ")
}

/// both-sides-hold-key
const fn both_hold(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let message = both(pair, partner)
        .text("are one pair, but both hold a foreign key, and a pair goes over one")
        .help()
        .text("keep `BelongsTo` where the foreign key is, and on the other side write `HasMany` or, over a unique key, `HasOne`");
    message.rule("both-sides-hold-key")
}

/// no-side-holds-key
const fn none_holds(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let message = both(pair, partner)
        .text("are one pair, but neither holds the foreign key")
        .help()
        .text("on the side whose struct has the foreign key column write `BelongsTo`: ");
    let own = link::link(pair.source, pair.relationship, pair.target).found;
    let message = if own > 0 {
        message.text("`").text(partner.field).text(": BelongsTo<").text(pair.source.name).text(">`")
    } else {
        message.text("`").text(pair.relationship.field).text(": BelongsTo<").text(pair.target.name).text(">`")
    };
    message.rule("no-side-holds-key")
}

/// pair-over-two-keys
const fn two_keys(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let (Some(own), Some(other)) = (&pair.relationship.foreign_key, &partner.foreign_key) else { return None };
    let holder = pair.holder();
    let own = link::between(holder, Some(own), pair.referenced());
    let other = link::between(holder, Some(other), pair.referenced());
    // A key that doesn't exist is reported where it is named.
    if own.found != 1 || other.found != 1 || own.key == other.key {
        return None;
    }
    Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" goes over ")
        .columns(holder, own.columns.as_slice())
        .text(", but its other side ")
        .side(pair.target, partner.field)
        .text(" goes over ")
        .columns(holder, other.columns.as_slice())
        .help()
        .text("name one foreign key on both, or on one side only")
        .rule("pair-over-two-keys")
}
