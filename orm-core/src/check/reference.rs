//! A foreign key column against the column that it references.

use super::message::Message;
use super::{name, same};
use crate::schema::{ModelMeta, ReferenceMeta};

const fn fact(model: &ModelMeta, column: usize, reference: &ReferenceMeta, other: &ModelMeta) -> Message {
    Message::new().side(model, model.columns[column].field).text(" references ").side(other, reference.field)
}

/// referenced-unknown, referenced-not-unique
pub(super) const fn referenced(model: &ModelMeta, column: usize, other: &ModelMeta) -> Option<Message> {
    let Some(reference) = &model.columns[column].references else { return None };
    if other.name.is_empty() {
        return None;
    }
    match other.column(reference.field) {
        None => unknown(model, column, reference, other),
        Some(at) if other.is_unique(at) => None,
        Some(_) => not_unique(model, column, reference, other),
    }
}

const fn unknown(model: &ModelMeta, column: usize, reference: &ReferenceMeta, other: &ModelMeta) -> Option<Message> {
    let mut message = fact(model, column, reference, other);
    message = match other.relationship(reference.field) {
        Some(_) => message.text(", which is a relationship and no column"),
        None => message.text(", but ").code(other.name).text(" has no column ").code(reference.field),
    };
    if other.key.len() == 1 {
        let key = other.columns[other.key[0]].field;
        message = message.help().text("its primary key is ").side(other, key);
        message = message.text(": write `foreign_key = ").text(reference.model).text("::").text(key).text("`");
    } else {
        message = message.help().code(other.name).text(" has ").columns_near(other, reference.field);
    }
    message.rule("referenced-unknown")
}

const fn not_unique(model: &ModelMeta, column: usize, reference: &ReferenceMeta, other: &ModelMeta) -> Option<Message> {
    let mut message = fact(model, column, reference, other)
        .text(", which is neither a primary key nor unique, so it names no single row")
        .help()
        .text("annotate ")
        .side(other, reference.field)
        .text(" with `#[column(unique)]`");
    if other.key.len() == 1 {
        let key = other.columns[other.key[0]].field;
        message = message.text(", or write `foreign_key = ").text(reference.model).text("::").text(key).text("`");
    }
    message.rule("referenced-not-unique")
}

/// key-type-differs
pub(super) const fn same_type(model: &ModelMeta, column: usize, other: &ModelMeta) -> Option<Message> {
    let own = &model.columns[column];
    let Some(reference) = &own.references else { return None };
    let Some(at) = other.column(reference.field) else { return None };
    let referenced = &other.columns[at];
    if other.name.is_empty() || same(own.rust_type, referenced.rust_type) {
        return None;
    }
    Message::new()
        .side(model, own.field)
        .text(" is of type `")
        .column_type(own)
        .text("`, but references ")
        .side(other, referenced.field)
        .text(", which is of type `")
        .column_type(referenced)
        .text("`")
        .help()
        .text("write `")
        .text(own.field)
        .text(": ")
        .type_of(referenced.rust_type, own.nullable)
        .text("`")
        .rule("key-type-differs")
}

/// The column that looks as if it was meant to be the key but says nothing: `author_id`, for the relationship `author`
/// or the model `Author`.
pub(super) const fn unsaid(holder: &ModelMeta, relationship: Option<&str>, referenced: &ModelMeta) -> Option<usize> {
    let mut at = 0;
    while at < holder.columns.len() {
        let column = &holder.columns[at];
        let named = match relationship {
            Some(relationship) => name::joins(column.field, relationship, "_id"),
            None => false,
        };
        if column.references.is_none() && (named || name::joins(column.field, referenced.name, "_id")) {
            return Some(at);
        }
        at += 1;
    }
    None
}
