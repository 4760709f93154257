//! A relationship to one of several models against the enum of them.

use super::message::Message;
use super::same;
use crate::relationship::VariantMeta;
use crate::schema::ModelMeta;

/// one-of-without-variant: a foreign key leads to a model that the enum doesn't have.
pub(super) const fn arm(
    model: &ModelMeta,
    group: usize,
    variants: &'static [VariantMeta],
    arm: usize,
) -> Option<Message> {
    // What is wrong with a model, or isn't an enum of models, is reported there.
    if model.name.is_empty() || variants.is_empty() {
        return None;
    }
    let one_of = &model.one_of[group];
    let foreign_key = &model.foreign_keys[one_of.keys[arm]];
    // A variant that is no model may be the one that is missing.
    let answered = has_variant(variants, foreign_key.identity) || has_variant(variants, "");
    if foreign_key.identity.is_empty() || answered {
        return None;
    }
    let (target, other) = (one_of.target_name, foreign_key.model);
    Message::new()
        .side(model, one_of.field)
        .text(" may lead to ")
        .code(other)
        .text(" by ")
        .columns(model, foreign_key.columns)
        .text(", but ")
        .code(target)
        .text(" has no variant for it")
        .help()
        .text("add `")
        .text(other)
        .text("(")
        .text(other)
        .text(")` to ")
        .code(target)
        .text(", or remove the key from `one_of`")
        .rule("one-of-without-variant")
}

/// The enum has a model to which no foreign key leads.
pub(super) const fn check(model: &ModelMeta, group: usize, variants: &'static [VariantMeta]) -> Option<Message> {
    if model.name.is_empty() {
        return None;
    }
    let mut at = 0;
    while at < variants.len() {
        if let Some(other) = variants[at].meta
            && !other.name.is_empty()
            && !has_key(model, group, other.identity)
        {
            let message = Message::new().code(model.one_of[group].target_name).text(" has a variant ");
            return without_key(message.code(variants[at].name).text(", but "), model, group, other);
        }
        at += 1;
    }
    None
}

/// one-of-without-key
pub(super) const fn without_key(
    message: Message,
    model: &ModelMeta,
    group: usize,
    other: &ModelMeta,
) -> Option<Message> {
    let one_of = &model.one_of[group];
    let message = message
        .text("none of the foreign keys of ")
        .side(model, one_of.field)
        .text(" references ")
        .code(other.name)
        .help()
        .text("add to ")
        .code(model.name)
        .text(", and name it in `one_of`:\n          #[column(foreign_key = ")
        .text(other.name)
        .text("::");
    let message = match other.key {
        [key] => message
            .text(other.columns[*key].field)
            .text(")]\n          ")
            .snake(other.name)
            .text("_id: ")
            .type_of(other.columns[*key].rust_type, true),
        _ => message.text("…)]\n          ").snake(other.name).text("_id: Option<…>"),
    };
    message.text(",").rule("one-of-without-key")
}

const fn has_variant(variants: &[VariantMeta], identity: &str) -> bool {
    let mut at = 0;
    while at < variants.len() {
        if same(variants[at].identity, identity) {
            return true;
        }
        at += 1;
    }
    false
}

const fn has_key(model: &ModelMeta, group: usize, identity: &str) -> bool {
    let keys = model.one_of[group].keys;
    let mut at = 0;
    while at < keys.len() {
        if same(model.foreign_keys[keys[at]].identity, identity) {
            return true;
        }
        at += 1;
    }
    false
}
