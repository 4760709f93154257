//! A foreign key column against the column that it references.

use super::message::Message;
use super::{name, same};
use crate::model::Model;
use crate::relationship::declared::References;
use crate::schema::{ColumnMeta, Columns, ForeignKeyMeta, ModelMeta};

/// A foreign key with the models at its two ends.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Reference {
    pub(super) model: &'static ModelMeta,
    pub(super) key: &'static ForeignKeyMeta,
    pub(super) other: &'static ModelMeta,
}

impl Reference {
    /// `None` where there is nothing to compare: the referenced type is no model, or one with errors of its own. The rules
    /// of one foreign key share it.
    #[must_use]
    pub const fn of<M: References<K>, const K: usize>() -> Option<Self> {
        let model = <M as Model>::META;
        match <M as References<K>>::META {
            Some(other) if !other.name.is_empty() && K < model.foreign_keys.len() => {
                Some(Reference { model, key: &model.foreign_keys[K], other })
            }
            _ => None,
        }
    }

    const fn column(&self, at: usize) -> &'static ColumnMeta {
        &self.model.columns[self.key.columns[at]]
    }

    /// `` `foreign_key = Author::id` `` with the primary key of the other model, where that is one column.
    const fn written(&self, message: Message) -> Message {
        let key = self.other.columns[self.other.key[0]].field;
        message.text("write `foreign_key = ").text(self.key.model).text("::").text(key).text("`")
    }
}

/// referenced-unknown
pub(super) const fn referenced(reference: Reference, at: usize) -> Option<Message> {
    let Reference { model, key, other } = reference;
    let field = key.fields[at];
    if other.column(field).is_some() {
        return None;
    }
    let own = reference.column(at).field;
    let mut message = Message::new().side(model, own).text(" references ").side(other, field);
    message = match other.relationship(field) {
        Some(_) => message.text(", which is a relationship and no column"),
        None => message.text(", but ").code(other.name).text(" has no column ").code(field),
    };
    if other.key.len() == 1 {
        message = message.help().text("its primary key is ").side(other, other.columns[other.key[0]].field);
        message = reference.written(message.text(": "));
    } else {
        message = message.help().code(other.name).text(" has ").columns_near(other, field);
    }
    message.rule("referenced-unknown")
}

/// referenced-not-unique, composite-partial
pub(super) const fn references_key(reference: Reference) -> Option<Message> {
    let Reference { model, key, other } = reference;
    let fields = key.fields;
    let mut columns = Columns::NONE;
    let mut at = 0;
    while at < fields.len() {
        match other.column(fields[at]) {
            Some(column) => columns = columns.with(column),
            // That it doesn't exist is reported where it is named.
            None => return None,
        }
        at += 1;
    }
    if same(model.identity, other.identity) && is_same(columns.as_slice(), key.columns) {
        return to_itself(reference);
    }
    if other.is_key(columns.as_slice()) {
        return None;
    }
    if other.key.len() > 1 && in_key(other, columns.as_slice()) {
        return partial(reference, columns);
    }
    let mut message = Message::new()
        .columns(model, key.columns)
        .text(" references ")
        .columns(other, columns.as_slice())
        .text(", which is neither a primary key nor unique, so it names no single row")
        .help()
        .text("annotate ");
    message = match columns.as_slice().len() {
        1 => message.side(other, fields[0]).text(" with `#[column(unique)]`"),
        _ => list(message.code(other.name).text(" with `#[model(unique("), other, columns.as_slice()).text("))]`"),
    };
    if other.key.len() == 1 && fields.len() == 1 {
        message = reference.written(message.text(", or "));
    }
    message.rule("referenced-not-unique")
}

const fn is_same(one: &[usize], other: &[usize]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    one.len() == other.len()
}

/// foreign-key-to-itself
const fn to_itself(reference: Reference) -> Option<Message> {
    Message::new()
        .columns(reference.model, reference.key.columns)
        .text(" references itself, so that each row would reference none but itself")
        .help()
        .text("add a column that references it, `#[column(foreign_key = ")
        .text(reference.model.name)
        .text("::")
        .text(reference.key.fields[0])
        .text(")] parent_id: Option<…>`, or remove `foreign_key`")
        .rule("foreign-key-to-itself")
}

/// `one, other`
const fn list(mut message: Message, model: &ModelMeta, columns: &[usize]) -> Message {
    let mut at = 0;
    while at < columns.len() {
        message = message.text(if at == 0 { "" } else { ", " }).text(model.columns[columns[at]].field);
        at += 1;
    }
    message
}

const fn in_key(model: &ModelMeta, columns: &[usize]) -> bool {
    let mut at = 0;
    while at < columns.len() {
        if !model.columns[columns[at]].primary_key {
            return false;
        }
        at += 1;
    }
    true
}

/// composite-partial
const fn partial(reference: Reference, columns: Columns) -> Option<Message> {
    let other = reference.other;
    let mut message = Message::new()
        .columns(reference.model, reference.key.columns)
        .text(" references ")
        .columns(other, columns.as_slice())
        .text(", which is only a part of the primary key ")
        .columns(other, other.key)
        .help()
        .text("add to `")
        .text(reference.model.name)
        .text("`: #[model(foreign_key(");
    let mut at = 0;
    while at < other.key.len() {
        let field = other.columns[other.key[at]].field;
        message = message.text(if at == 0 { "" } else { ", " });
        message = match column_referencing(reference, field) {
            Some(own) => message.text(own),
            None => message.text("…"),
        };
        message = message.text(" = ").text(reference.key.model).text("::").text(field);
        at += 1;
    }
    message = message.text("))]");
    if columns.as_slice().len() == 1 {
        let field = other.columns[columns.as_slice()[0]].field;
        message = message.text(", or let ").side(other, field).text(" alone be the primary key");
    }
    message.rule("composite-partial")
}

const fn column_referencing(reference: Reference, field: &str) -> Option<&'static str> {
    let mut at = 0;
    while at < reference.key.fields.len() {
        if same(reference.key.fields[at], field) {
            return Some(reference.model.columns[reference.key.columns[at]].field);
        }
        at += 1;
    }
    None
}

/// key-type-differs
pub(super) const fn same_type(reference: Reference, at: usize) -> Option<Message> {
    let Reference { model, key, other } = reference;
    let Some(column) = other.column(key.fields[at]) else { return None };
    let (own, referenced) = (reference.column(at), &other.columns[column]);
    if same(own.rust_type, referenced.rust_type) {
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
        if !holder.references(at) && (named || name::joins(column.field, referenced.name, "_id")) {
            return Some(at);
        }
        at += 1;
    }
    None
}
