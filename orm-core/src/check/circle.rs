//! Foreign keys that lead in a circle.

use super::list::{CAPACITY, List};
use super::message::Message;
use super::reference::Reference;
use super::same;
use crate::schema::{Action, ForeignKeyMeta, ModelMeta, concerns, deletes};

/// What foreign keys in a circle have in common.
#[derive(Clone, Copy)]
enum Circle {
    /// None may be null.
    Required,
    /// All delete.
    Cascade,
}

/// required-cycle, cascade-cycle
pub(super) const fn check(list: &List) -> Option<Message> {
    match walk(list, Circle::Required) {
        None => walk(list, Circle::Cascade),
        found => found,
    }
}

/// required-self: a foreign key to its own table that may not be null.
pub(super) const fn required_self(reference: Reference) -> Option<Message> {
    let Reference { model, key: foreign_key, other } = reference;
    if foreign_key.self_root || !is_required(model, foreign_key) || !same(model.identity, other.identity) {
        return None;
    }
    let message = Message::new()
        .columns(model, foreign_key.columns)
        .text(" references ")
        .code(model.name)
        .text(" itself and is never null, so no row can be the first")
        .help()
        .text("write ");
    let message =
        optional(message, model, foreign_key).text("; or, if the first row references itself, `self_root` beside ");
    match foreign_key.columns.len() {
        1 => message.text("`foreign_key = ").text(foreign_key.model).text("::").text(foreign_key.fields[0]).text("`"),
        _ => message.text("the columns of `foreign_key(…)`"),
    }
    .rule("required-self")
}

/// self-root-elsewhere: of a foreign key that needs no first row, or leads to another table.
pub(super) const fn self_root(reference: Reference) -> Option<Message> {
    let Reference { model, key, other } = reference;
    let message = Message::new().columns(model, key.columns).text(" says self_root, but ");
    let message = if !same(model.identity, other.identity) {
        message.text("references ").code(other.name).text(", and not its own table")
    } else if !is_required(model, key) {
        message.text("may be null, so that the first row needs no other")
    } else {
        return None;
    };
    message.help().text("remove `self_root`").rule("self-root-elsewhere")
}

/// Whether a foreign key is of the kind that a circle has to be made of.
const fn is_in(list: &List, model: &ModelMeta, key: usize, circle: Circle) -> bool {
    match circle {
        Circle::Cascade => cascades(list, model, key),
        Circle::Required => is_required(model, &model.foreign_keys[key]),
    }
}

const fn is_required(model: &ModelMeta, key: &ForeignKeyMeta) -> bool {
    let columns = key.columns;
    let mut at = 0;
    while at < columns.len() {
        if model.columns[columns[at]].nullable {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a row goes with the one that it references: its column says so, or a relationship over the key.
const fn cascades(list: &List, model: &ModelMeta, key: usize) -> bool {
    if let Some(said) = model.foreign_keys[key].on_delete {
        return matches!(said, Action::Cascade);
    }
    if says_so(list, model, model, key) {
        return true;
    }
    let mut at = 0;
    while at < model.foreign_keys.len() {
        if let Some(other) = list.find(model.foreign_keys[at].identity)
            && says_so(list, list.model(other), model, key)
        {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a relationship of `source` says so.
const fn says_so(list: &List, source: &ModelMeta, model: &ModelMeta, key: usize) -> bool {
    let mut at = 0;
    while at < source.relationships.len() {
        let relationship = &source.relationships[at];
        if concerns(relationship, model)
            && let Some(target) = list.find(relationship.target)
            && deletes(source, relationship, list.model(target), model, key)
        {
            return true;
        }
        at += 1;
    }
    false
}

/// `` `boss_id: Option<i64>` ``
const fn optional(message: Message, model: &ModelMeta, key: &ForeignKeyMeta) -> Message {
    let column = &model.columns[key.columns[0]];
    message.text("`").text(column.field).text(": ").type_of(column.rust_type, true).text("`")
}

/// Depth first: a model that is met again while it is on the path closes a circle.
const fn walk(list: &List, circle: Circle) -> Option<Message> {
    const NEW: u8 = 0;
    const ON_PATH: u8 = 1;
    const DONE: u8 = 2;
    let mut state = [NEW; CAPACITY];
    let mut path = [(0, 0); CAPACITY];
    let mut start = 0;
    while start < list.length {
        let mut depth = 0;
        if state[start] == NEW {
            (state[start], path[0], depth) = (ON_PATH, (start, 0), 1);
        }
        while depth > 0 {
            let (at, next) = path[depth - 1];
            let model = list.model(at);
            if next == model.foreign_keys.len() {
                state[at] = DONE;
                depth -= 1;
                continue;
            }
            path[depth - 1].1 += 1;
            let identity = model.foreign_keys[next].identity;
            if !is_in(list, model, next, circle) || same(identity, model.identity) {
                continue;
            }
            match list.find(identity) {
                Some(found) if state[found] == NEW => {
                    (state[found], path[depth], depth) = (ON_PATH, (found, 0), depth + 1);
                }
                Some(found) if state[found] == ON_PATH => {
                    let mut begin = 0;
                    while path[begin].0 != found {
                        begin += 1;
                    }
                    return closed(list, &path, begin, depth, circle);
                }
                _ => {}
            }
        }
        start += 1;
    }
    None
}

const fn closed(
    list: &List,
    path: &[(usize, usize); CAPACITY],
    begin: usize,
    depth: usize,
    circle: Circle,
) -> Option<Message> {
    let mut message = match circle {
        Circle::Required => Message::new().text("no row can be the first: "),
        Circle::Cascade => Message::new().text("deleting a row deletes in a circle: "),
    };
    let mut at = begin;
    while at < depth {
        let model = list.model(path[at].0);
        message = if at == begin { message } else { message.text(" → ") };
        message = message.columns(model, model.foreign_keys[path[at].1 - 1].columns);
        at += 1;
    }
    ended(message, list.model(path[begin].0), path[begin].1 - 1, circle)
}

/// The end of the path, which is its beginning, and what to do there.
const fn ended(message: Message, first: &ModelMeta, key: usize, circle: Circle) -> Option<Message> {
    let message = message.text(" → ").code(first.name);
    match circle {
        Circle::Required => {
            let message = message.text(", and none of these may be null").help();
            let message = message.text("make one of them an `Option`, in ").code(first.name).text(" ");
            optional(message, first, &first.foreign_keys[key]).rule("required-cycle")
        }
        Circle::Cascade => message
            .text(", and each of these says on_delete = \"cascade\", or a relationship over it cascade = \"delete\"")
            .help()
            .text("write on_delete = \"restrict\" at one of them, or where the column is an `Option` \"set null\", without cascade = \"delete\" over it")
            .rule("cascade-cycle"),
    }
}
