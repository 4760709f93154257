//! The columns of a collection's members that the collection maintains or is keyed by.

use super::message::Message;
use super::{Pair, name, same};
use crate::schema::{ForeignKeyChoice, Kind, ModelMeta};

/// position-not-of-members, position-unknown, position-nullable, position-not-integer, position-maintained, position-in-key,
/// position-unique
pub(super) const fn position(pair: Pair, holder: &'static ModelMeta) -> Option<Message> {
    let Some(choice) = &pair.relationship.position else { return None };
    let says = says(pair, "position", choice);
    if !is_of(choice, holder) {
        return elsewhere(pair, says, "position", choice, holder).rule("position-not-of-members");
    }
    let Some(at) = holder.column(choice.field) else {
        return unknown(says, "position", choice, holder).rule("position-unknown");
    };
    let column = &holder.columns[at];
    if column.nullable {
        let says = says.side(holder, column.field).text(" may be null, and a member has one place");
        let help = says.help().text("write `").text(column.field).text(": ").type_of(column.rust_type, false);
        return help.text("`").rule("position-nullable");
    }
    if !is_integer(column.rust_type) {
        let says = says.side(holder, column.field).text(" is of type `").column_type(column);
        let help = says.text("`, and a position is an integer").help().text("write `").text(column.field);
        return help.text(": i64`").rule("position-not-integer");
    }
    if let Some(role) = column.role.name() {
        let says = says.side(holder, column.field).text(" is ").text(role).text(", and not a collection's to set");
        return says.help().text("add a column of its own: `position: i64`").rule("position-maintained");
    }
    if column.primary_key || holder.references(at) {
        let says = says.side(holder, column.field).text(" is in ");
        let says = says.text(if column.primary_key { "the primary key" } else { "a foreign key" });
        let says = says.text(", which doesn't change with a place");
        return says.help().text("add a column of its own: `position: i64`").rule("position-in-key");
    }
    let key = key_to(holder, pair.source);
    if column.unique && !key.is_empty() {
        let says = says.side(holder, column.field).text(" is unique in the whole table, and each ");
        let says = says.code(pair.source.name).text(" has a first place");
        let help =
            says.help().text("remove `unique` from ").side(holder, column.field).text("; for one member a place, ");
        let help = unique_with(help.text("annotate "), holder, key, column.field);
        return help.rule("position-unique");
    }
    None
}

/// The columns of the first foreign key to this model.
const fn key_to(holder: &'static ModelMeta, model: &ModelMeta) -> &'static [usize] {
    let mut at = 0;
    while at < holder.foreign_keys.len() {
        if same(holder.foreign_keys[at].identity, model.identity) {
            return holder.foreign_keys[at].columns;
        }
        at += 1;
    }
    &[]
}

/// `` `Track` with `#[model(unique(playlist_id, position))]` ``
const fn unique_with(message: Message, model: &ModelMeta, columns: &[usize], field: &str) -> Message {
    let mut message = message.code(model.name).text(" with `#[model(unique(");
    let mut number = 0;
    while number < columns.len() {
        message = message.text(model.columns[columns[number]].field).text(", ");
        number += 1;
    }
    message.text(field).text("))]`")
}

/// keyed-by-not-of-members, keyed-by-unknown, keyed-by-nullable, keyed-by-not-unique
pub(super) const fn keyed_by(pair: Pair) -> Option<Message> {
    let (Some(choice), target) = (&pair.relationship.keyed_by, pair.target) else { return None };
    let says = says(pair, "keyed_by", choice);
    if !is_of(choice, target) {
        return elsewhere(pair, says, "keyed_by", choice, target).rule("keyed-by-not-of-members");
    }
    let Some(at) = target.column(choice.field) else {
        return unknown(says, "keyed_by", choice, target).rule("keyed-by-unknown");
    };
    let column = &target.columns[at];
    if column.nullable {
        let says = says.side(target, column.field).text(" may be null, and what has no key isn't found by it");
        let help = says.help().text("write `").text(column.field).text(": ").type_of(column.rust_type, false);
        return help.text("`").rule("keyed-by-nullable");
    }
    if matches!(pair.relationship.kind, Kind::ManyToMany) {
        if target.is_unique_over(&[at]) {
            return None;
        }
        let says = says.side(target, column.field).text(" isn't unique, so two members may have one key");
        let help = says.help().text("annotate ").side(target, column.field).text(" with `#[column(unique)]`");
        return help.rule("keyed-by-not-unique");
    }
    let link = pair.link;
    if link.found != 1 || target.is_unique_over(link.columns.with(at).as_slice()) {
        return None;
    }
    let says = says.side(target, column.field).text(" isn't unique within one ").code(pair.source.name);
    let help = says.text(", so two members may have one key").help().text("annotate ");
    unique_with(help, target, link.columns.as_slice(), column.field).rule("keyed-by-not-unique")
}

/// `` `Playlist::tracks` says position = Track::place, but ``
const fn says(pair: Pair, option: &str, choice: &ForeignKeyChoice) -> Message {
    let message = Message::new().side(pair.source, pair.relationship.field).text(" says ").text(option);
    message.text(" = ").text(choice.written).text(", but ")
}

const fn is_of(choice: &ForeignKeyChoice, holder: &ModelMeta) -> bool {
    match choice.owner {
        Some(owner) => same(owner, holder.identity),
        None => true,
    }
}

/// What to write instead of a column of another model.
const fn elsewhere(pair: Pair, says: Message, option: &str, choice: &ForeignKeyChoice, holder: &ModelMeta) -> Message {
    let rows = if same(holder.identity, pair.target.identity) { "its members" } else { "its links" };
    let message = says.text(rows).text(" are rows of ").code(holder.name).help();
    match holder.column(choice.field) {
        Some(_) => {
            message.text("write `").text(option).text(" = ").text(holder.name).text("::").text(choice.field).text("`")
        }
        None => message.code(holder.name).text(" has ").columns_near(holder, choice.field),
    }
}

/// What to write instead of a name that is no column.
const fn unknown(says: Message, option: &str, choice: &ForeignKeyChoice, holder: &ModelMeta) -> Message {
    let message = match holder.relationship(choice.field) {
        Some(_) => says.side(holder, choice.field).text(" is a relationship and no column"),
        None => says.code(holder.name).text(" has no column ").code(choice.field),
    };
    let (mut nearest, mut at) = (0, 1);
    while at < holder.columns.len() {
        let (one, other) = (holder.columns[at].field, holder.columns[nearest].field);
        if name::distance(choice.field, one) < name::distance(choice.field, other) {
            nearest = at;
        }
        at += 1;
    }
    let mut message = message.help();
    if !holder.columns.is_empty() {
        let field = holder.columns[nearest].field;
        if name::near(name::distance(choice.field, field), field) {
            message =
                message.text("write `").text(option).text(" = ").text(holder.name).text("::").text(field).text("`; ");
        }
    }
    message.code(holder.name).text(" has ").columns_near(holder, choice.field)
}

const fn is_integer(rust_type: &str) -> bool {
    const INTEGERS: [&str; 8] = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
    let mut at = 0;
    while at < INTEGERS.len() {
        if same(INTEGERS[at], rust_type) {
            return true;
        }
        at += 1;
    }
    false
}
