//! A relationship that goes through others against its steps.

use super::message::Message;
use super::{name, same};
use crate::relationship::through::Step;
use crate::schema::{Kind, ModelMeta, RelationshipMeta};

/// One step of a path: which relationship of which model, and what it says of itself.
#[derive(Debug, Clone, Copy)]
pub struct PathStep {
    owner: Option<&'static ModelMeta>,
    field: &'static str,
    step: Step,
}

impl PathStep {
    /// The step `field` of the model `owner`.
    #[must_use]
    pub const fn new(owner: Option<&'static ModelMeta>, field: &'static str, step: Step) -> Self {
        PathStep { owner, field, step }
    }
}

/// A relationship with its path.
#[derive(Clone, Copy)]
pub(super) struct Through {
    pub(super) source: &'static ModelMeta,
    pub(super) relationship: &'static RelationshipMeta,
    pub(super) target: Option<&'static ModelMeta>,
    pub(super) path: &'static [PathStep],
}

impl Through {
    const fn own(&self) -> Message {
        Message::new().side(self.source, self.relationship.field)
    }

    /// The first step of which this holds.
    const fn first(&self, many: bool) -> Option<&'static PathStep> {
        let mut at = 0;
        while at < self.path.len() {
            let step = &self.path[at].step;
            if if many { step.many } else { step.optional } {
                return Some(&self.path[at]);
            }
            at += 1;
        }
        None
    }
}

/// through-step-missing, through-wrong-target
pub(super) const fn step(through: Through, at: usize) -> Option<Message> {
    let PathStep { owner, field, step } = through.path[at];
    let Some(owner) = owner else { return None };
    if owner.name.is_empty() {
        return None;
    }
    let Some(reached) = step.target else { return missing(through, owner, field) };
    let last = at + 1 == through.path.len();
    let next = if last { through.target } else { through.path[at + 1].owner };
    let Some(next) = next else { return None };
    if reached.name.is_empty() || next.name.is_empty() || same(reached.identity, next.identity) {
        return None;
    }
    let message = through.own();
    let message = match last {
        true => message.text(" is a relationship to ").code(next.name).text(", but its path ends with "),
        false => message.text(" goes on from ").code(next.name).text(" behind "),
    };
    let message = message.side(owner, field).text(", which leads to ").code(reached.name).help();
    match last {
        true => message
            .text("write `")
            .text(through.relationship.kind.name())
            .text("<")
            .text(reached.name)
            .text(">`, or go on with a relationship of ")
            .code(reached.name),
        false => message.text("each step is a relationship of the model that the step before it leads to"),
    }
    .rule("through-wrong-target")
}

/// through-step-missing
const fn missing(through: Through, owner: &'static ModelMeta, field: &str) -> Option<Message> {
    let message = through.own().text(" goes through ").side(owner, field);
    if owner.relationship(field).is_some() {
        let message = message.text(", which can't be seen from here").help();
        return message.text("make the field `pub` or `pub(crate)`").rule("through-step-private");
    }
    let message = match owner.column(field) {
        Some(_) => message.text(", which is a column and no relationship").help(),
        None => message.text(", but ").code(owner.name).text(" has no relationship ").code(field).help(),
    };
    let not = if same(owner.identity, through.source.identity) { through.relationship.field } else { "" };
    match nearest(owner, not, field) {
        Some(candidate) if name::near(name::distance(field, candidate), candidate) => {
            message.text("did you mean ").code(candidate).text("?")
        }
        Some(candidate) => message.code(owner.name).text(" has a relationship ").code(candidate),
        None => message.text("declare it in ").code(owner.name).text(", or with a backref on its target"),
    }
    .rule("through-step-missing")
}

/// The relationship of a model whose name is nearest.
const fn nearest(owner: &'static ModelMeta, not: &str, wrong: &str) -> Option<&'static str> {
    let mut nearest: Option<&'static str> = None;
    let mut at = 0;
    while at < owner.relationships.len() {
        let field = owner.relationships[at].field;
        let nearer = match nearest {
            Some(nearest) => name::distance(wrong, field) < name::distance(wrong, nearest),
            None => true,
        };
        if nearer && !same(field, not) {
            nearest = Some(field);
        }
        at += 1;
    }
    nearest
}

/// The step behind this one can't be found by its name: only what a model declares itself is in its description.
pub(super) const fn undeclared(owner: &'static ModelMeta, field: &str) -> Option<Message> {
    if owner.name.is_empty() {
        return None;
    }
    Message::new()
        .text("the path goes on behind ")
        .side(owner, field)
        .text(", which ")
        .code(owner.name)
        .text(" does not declare")
        .help()
        .text("if a backref generates it, write the path with the relationships' constants: `through = […, ")
        .text(owner.name)
        .text("::")
        .capitals(field)
        .text(", …]`")
        .rule("through-step-missing")
}

/// through-not-to-one, through-to-one, and whether the path may end at nothing
pub(super) const fn kind(through: Through) -> Option<Message> {
    let mut at = 0;
    while at < through.path.len() {
        if through.path[at].step.target.is_none() {
            return None;
        }
        at += 1;
    }
    let (many, optional) = (through.first(true), through.first(false));
    let target = through.relationship.target_name;
    match (through.relationship.kind, many, optional) {
        (Kind::HasMany | Kind::ManyToMany, Some(_), _) => None,
        (Kind::HasMany | Kind::ManyToMany, None, optional) => {
            let message = through.own().text(" is a collection of ").code(target);
            let message = message.text(", but every step of its path leads to one row").help().text("write `");
            one(message, target, optional.is_some()).text("`").rule("through-to-one")
        }
        (_, Some(step), _) => {
            let message = through.own().text(" is at most one ").code(target).text(", but its path goes through ");
            let message = message_step(message, step).text(", which leads to many rows").help();
            message.text("write `HasMany<").text(target).text(">`").rule("through-not-to-one")
        }
        (Kind::BelongsTo, None, Some(step)) => {
            let message = through.own().text(" is required, but its path goes through ");
            let message = message_step(message, step).text(", which may lead to no row").help().text("write `");
            one(message, target, true).text("`").rule("required-over-optional-step")
        }
        (Kind::BelongsToOptional | Kind::HasOne, None, None) => {
            let message = through.own().text(" is optional, but every step of its path always leads to a row");
            one(message.help().text("write `"), target, false).text("`").rule("optional-over-required-steps")
        }
        (Kind::BelongsTo, None, None) | (Kind::BelongsToOptional | Kind::HasOne, None, Some(_)) => None,
    }
}

const fn message_step(message: Message, step: &PathStep) -> Message {
    match step.owner {
        Some(owner) => message.side(owner, step.field),
        None => message.code(step.field),
    }
}

const fn one(message: Message, target: &str, optional: bool) -> Message {
    match optional {
        true => message.text("BelongsTo<Option<").text(target).text(">>"),
        false => message.text("BelongsTo<").text(target).text(">"),
    }
}
