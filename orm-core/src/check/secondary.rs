//! The association of a many-to-many against the two models that it links.

use super::message::Message;
use super::{Pair, link, name, same};
use crate::relationship::declared::Associates;
use crate::schema::{Columns, ForeignKeyChoice, ModelMeta, RelationshipMeta, Reverse, SecondaryMeta};

/// A many-to-many with its association.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Secondary {
    pub(super) pair: Pair,
    pub(super) association: &'static ModelMeta,
}

impl Secondary {
    /// `None` where there is nothing to compare: one of the three types is no model, or one with errors of its own.
    #[must_use]
    pub const fn of<M: Associates<I>, const I: usize>() -> Option<Self> {
        match (Pair::of::<M, I>(), <M as Associates<I>>::META) {
            (Some(pair), Some(association)) if !association.name.is_empty() => Some(Secondary { pair, association }),
            _ => None,
        }
    }

    /// `` `Book::tags` goes through `BookTag` ``
    const fn goes_through(&self) -> Message {
        let message = Message::new().side(self.pair.source, self.pair.relationship.field);
        message.text(" goes through ").code(self.association.name)
    }

    /// Of a pair over one association, one side reports what both see.
    const fn reports(&self) -> bool {
        match self.pair.mutual() {
            Some(partner) => match (&partner.secondary, &self.pair.relationship.secondary) {
                (Some(other), Some(own)) if same(own.identity, other.identity) => self.pair.reports(partner),
                _ => true,
            },
            None => true,
        }
    }

    const fn is_generated(&self) -> bool {
        matches!(&self.pair.relationship.secondary, Some(SecondaryMeta { generated: Some(_), .. }))
    }
}

/// The rules of the association.
pub(super) const fn check(secondary: Secondary) -> Option<Message> {
    let Secondary { pair, association } = secondary;
    if let Some(partner) = pair.mutual()
        && pair.reports(partner)
        && let Some(message) = differs(pair, partner)
    {
        return Some(message);
    }
    if secondary.is_generated() {
        return generated(secondary);
    }
    if !secondary.reports() || !choices_exist(secondary) {
        return None;
    }
    let (near, far) = link::linked(pair.source, pair.relationship, pair.target, association);
    if near.found == 0 {
        return lacks_key(secondary, pair.source);
    }
    if far.found == 0 {
        return lacks_key(secondary, pair.target);
    }
    if near.found > 1 || far.found > 1 {
        return ambiguous(secondary, if near.found > 1 { pair.source } else { pair.target });
    }
    if near.key == far.key {
        return one_key(secondary);
    }
    if !near.is_whole(association) || !far.is_whole(association) {
        return None;
    }
    let mut columns = near.columns;
    let mut at = 0;
    while at < far.columns.as_slice().len() {
        columns = columns.with(far.columns.as_slice()[at]);
        at += 1;
    }
    if near.nullable || far.nullable {
        return nullable(secondary, if near.nullable { near.columns } else { far.columns });
    }
    if !association.is_unique_over(columns.as_slice()) {
        return not_unique(secondary, columns);
    }
    two_pairs(secondary)
}

/// secondary-nullable
const fn nullable(secondary: Secondary, columns: Columns) -> Option<Message> {
    if !secondary.reports() {
        return None;
    }
    let association = secondary.association;
    let mut at = 0;
    while !association.columns[columns.as_slice()[at]].nullable {
        at += 1;
    }
    let column = &association.columns[columns.as_slice()[at]];
    secondary
        .goes_through()
        .text(", whose ")
        .side(association, column.field)
        .text(" may be null, but a link has two ends")
        .help()
        .text("write `")
        .text(column.field)
        .text(": ")
        .type_of(column.rust_type, false)
        .text("`")
        .rule("secondary-nullable")
}

/// Whether what the relationship and its partner choose is there: each choice is reported where it stands.
const fn choices_exist(secondary: Secondary) -> bool {
    let Secondary { pair, association } = secondary;
    let own = near_choice(secondary).is_none() && far_choice(secondary).is_none();
    match pair.mutual() {
        Some(RelationshipMeta { foreign_key, secondary: Some(SecondaryMeta { target_key, .. }), .. }) => {
            own && chosen(association, foreign_key.as_ref(), pair.target).is_none()
                && chosen(association, target_key.as_ref(), pair.source).is_none()
        }
        _ => own,
    }
}

/// secondary-needs-model
const fn generated(secondary: Secondary) -> Option<Message> {
    let Pair { source, target, .. } = secondary.pair;
    if !secondary.reports() || (source.key.len() == 1 && target.key.len() == 1) {
        return None;
    }
    let composite = if source.key.len() > 1 { source } else { target };
    secondary
        .goes_through()
        .text(", a generated table, but the primary key of ")
        .code(composite.name)
        .text(" has several columns")
        .help()
        .text("write a model for the association, with a foreign key to each side: secondary = ")
        .text(source.name)
        .text(target.name)
        .rule("secondary-needs-model")
}

/// secondary-lacks-key
const fn lacks_key(secondary: Secondary, side: &'static ModelMeta) -> Option<Message> {
    let message = secondary
        .goes_through()
        .text(", but no foreign key of ")
        .code(secondary.association.name)
        .text(" references ")
        .code(side.name)
        .help();
    super::key::key_to_add(message, secondary.association, side).rule("secondary-lacks-key")
}

/// secondary-lacks-key, of a model linked with itself
const fn one_key(secondary: Secondary) -> Option<Message> {
    let message = secondary
        .goes_through()
        .text(", which references ")
        .code(secondary.pair.source.name)
        .text(" once, but a link of two rows of it needs two foreign keys")
        .help();
    super::key::key_to_add(message, secondary.association, secondary.pair.source).rule("secondary-lacks-key")
}

/// secondary-ambiguous
const fn ambiguous(secondary: Secondary, side: &'static ModelMeta) -> Option<Message> {
    let association = secondary.association;
    let pair = secondary.pair;
    let message = Message::new().side(pair.source, pair.relationship.field).text(" could go over ");
    let message = super::key::candidates(message, association, side)
        .help()
        .text("say which leads here and which to the target: `foreign_key = ");
    let (mut first, mut second, mut at) = ("…", "…", 0);
    while at < association.foreign_keys.len() {
        if link::candidate(association, at, side) {
            let field = super::key::telling_field(association, at);
            (first, second) = if same(first, "…") { (field, second) } else { (first, field) };
        }
        at += 1;
    }
    message
        .text(association.name)
        .text("::")
        .text(first)
        .text(", target_key = ")
        .text(association.name)
        .text("::")
        .text(second)
        .text("`")
        .rule("secondary-ambiguous")
}

/// secondary-not-unique
const fn not_unique(secondary: Secondary, columns: Columns) -> Option<Message> {
    let association = secondary.association;
    let message = secondary
        .goes_through()
        .text(", but two rows of ")
        .code(association.name)
        .text(" can be the same link: ")
        .columns(association, columns.as_slice())
        .text(" is no key")
        .help()
        .text("annotate ")
        .code(association.name)
        .text(" with `#[model(unique(");
    let mut message = message;
    let mut at = 0;
    while at < columns.as_slice().len() {
        message = message.text(if at == 0 { "" } else { ", " });
        message = message.text(association.columns[columns.as_slice()[at]].field);
        at += 1;
    }
    message.text("))]`, or make these columns its primary key").rule("secondary-not-unique")
}

/// one-secondary-two-pairs
const fn two_pairs(secondary: Secondary) -> Option<Message> {
    let pair = secondary.pair;
    if !matches!(pair.relationship.reverse, Reverse::None) || pair.relationship.view.is_some() {
        return None;
    }
    let mut at = 0;
    while at < pair.target.relationships.len() {
        let other = &pair.target.relationships[at];
        let itself = same(pair.source.identity, pair.target.identity) && same(other.field, pair.relationship.field);
        if let Some(SecondaryMeta { identity, .. }) = &other.secondary
            && matches!(other.reverse, Reverse::None)
            && other.view.is_none()
            && same(other.target, pair.source.identity)
            && same(identity, secondary.association.identity)
            && !itself
            && pair.reports(other)
        {
            return Message::new()
                .side(pair.source, pair.relationship.field)
                .text(" and ")
                .side(pair.target, other.field)
                .text(" are both over ")
                .code(secondary.association.name)
                .text(", but neither names the other")
                .help()
                .text("make them a pair: at ")
                .side(pair.source, pair.relationship.field)
                .text(" write back_populates = \"")
                .text(other.field)
                .text("\", at ")
                .side(pair.target, other.field)
                .text(" back_populates = \"")
                .text(pair.relationship.field)
                .text("\"")
                .rule("one-secondary-two-pairs");
        }
        at += 1;
    }
    None
}

/// The rules of `foreign_key`: foreign-key-unknown, foreign-key-not-one
pub(super) const fn near_choice(secondary: Secondary) -> Option<Message> {
    let Secondary { pair, association } = secondary;
    match chosen(association, pair.relationship.foreign_key.as_ref(), pair.source) {
        Some((choice, fault)) => wrong(secondary, "foreign_key", choice, fault, pair.source),
        None => None,
    }
}

/// The rules of `target_key`: foreign-key-unknown, foreign-key-not-one
pub(super) const fn far_choice(secondary: Secondary) -> Option<Message> {
    let Secondary { pair, association } = secondary;
    match &pair.relationship.secondary {
        Some(SecondaryMeta { target_key, .. }) => match chosen(association, target_key.as_ref(), pair.target) {
            Some((choice, fault)) => wrong(secondary, "target_key", choice, fault, pair.target),
            None => None,
        },
        None => None,
    }
}

#[derive(Clone, Copy)]
enum Fault {
    NotOfTheAssociation,
    Unknown,
    NotAKeyToThere,
}

/// What is wrong with a choice.
const fn chosen<'a>(
    association: &ModelMeta,
    choice: Option<&'a ForeignKeyChoice>,
    side: &ModelMeta,
) -> Option<(&'a ForeignKeyChoice, Fault)> {
    let Some(choice) = choice else { return None };
    if let Some(owner) = choice.owner
        && !same(owner, association.identity)
    {
        return Some((choice, Fault::NotOfTheAssociation));
    }
    if association.column(choice.field).is_none() {
        return Some((choice, Fault::Unknown));
    }
    let mut at = 0;
    while at < association.foreign_keys.len() {
        if link::candidate(association, at, side) && link::has_column(association, at, choice.field) {
            return None;
        }
        at += 1;
    }
    Some((choice, Fault::NotAKeyToThere))
}

const fn wrong(
    secondary: Secondary,
    option: &str,
    choice: &ForeignKeyChoice,
    fault: Fault,
    side: &'static ModelMeta,
) -> Option<Message> {
    let association = secondary.association;
    let message = Message::new()
        .side(secondary.pair.source, secondary.pair.relationship.field)
        .text(" says ")
        .text(option)
        .text(" = ")
        .text(choice.written)
        .text(", but ");
    let (message, rule) = match fault {
        Fault::NotOfTheAssociation => (
            message.text("the keys of a `ManyToMany` are columns of its association ").code(association.name),
            "foreign-key-not-one",
        ),
        Fault::Unknown => {
            (message.code(association.name).text(" has no column ").code(choice.field), "foreign-key-unknown")
        }
        Fault::NotAKeyToThere => (
            message.side(association, choice.field).text(" does not reference ").code(side.name),
            "foreign-key-not-one",
        ),
    };
    let (mut nearest, mut least, mut at) = ("", usize::MAX, 0);
    while at < association.foreign_keys.len() {
        if link::candidate(association, at, side) {
            let field = super::key::telling_field(association, at);
            let distance = name::distance(choice.field, field);
            if distance < least {
                (nearest, least) = (field, distance);
            }
        }
        at += 1;
    }
    if least < usize::MAX {
        let message = message.help().text("write `").text(option).text(" = ");
        return message.text(association.name).text("::").text(nearest).text("`").rule(rule);
    }
    super::key::key_to_add(message.help(), association, side).rule(rule)
}

/// secondary-differs, secondary-not-swapped
const fn differs(pair: Pair, partner: &RelationshipMeta) -> Option<Message> {
    let (Some(own), Some(other)) = (&pair.relationship.secondary, &partner.secondary) else { return None };
    if own.identity.is_empty() || other.identity.is_empty() {
        return None;
    }
    let message = Message::new().side(pair.source, pair.relationship.field);
    if !same(own.identity, other.identity) {
        return message
            .text(" goes through ")
            .code(own.name)
            .text(", but its other side ")
            .side(pair.target, partner.field)
            .text(" goes through ")
            .code(other.name)
            .help()
            .text("name one association on both sides")
            .rule("secondary-differs");
    }
    if let (Some(here), Some(there)) = (&own.generated, &other.generated)
        && !(same(here.own, there.target) && same(here.target, there.own))
    {
        return message
            .text(" names the columns of `")
            .text(here.table)
            .text("` `")
            .text(here.own)
            .text("` and `")
            .text(here.target)
            .text("`, but its other side ")
            .side(pair.target, partner.field)
            .text(" names them `")
            .text(there.own)
            .text("` and `")
            .text(there.target)
            .text("`")
            .help()
            .text("at ")
            .side(pair.target, partner.field)
            .text(" write `foreign_key = ")
            .text(here.target)
            .text(", target_key = ")
            .text(here.own)
            .text("`")
            .rule(if same(here.own, there.own) { "secondary-not-swapped" } else { "secondary-differs" });
    }
    let one = match (&pair.relationship.foreign_key, &partner.foreign_key) {
        (Some(own), Some(other)) if same(own.field, other.field) => own,
        _ => match (&own.target_key, &other.target_key) {
            (Some(own), Some(other)) if same(own.field, other.field) => own,
            _ => return None,
        },
    };
    message
        .text(" and its other side ")
        .side(pair.target, partner.field)
        .text(" both go over ")
        .code(one.written)
        .text(" in the same direction")
        .help()
        .text("what is `foreign_key` on one side is `target_key` on the other; it is enough to say it on one side")
        .rule("secondary-not-swapped")
}
