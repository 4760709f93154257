//! The foreign key that a relationship goes over.

use super::message::Message;
use super::{Pair, link, name, reference, same};
use crate::schema::{ForeignKeyChoice, Kind, ModelMeta};

/// The rules, in order.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    if let Some(choice) = &pair.relationship.foreign_key {
        return chosen(pair, choice);
    }
    match pair.link.found {
        1 => None,
        _ if !reports(pair) => None,
        0 => missing(pair),
        _ => ambiguous(pair),
    }
}

/// Of a pair, the side that holds the key reports; a choice that the other side makes is that side's to answer for, and
/// two sides that both hold the key, or neither, are told so by the rules of the pair.
const fn reports(pair: Pair) -> bool {
    match pair.mutual() {
        Some(partner) => {
            let holds = pair.relationship.kind.holds_key();
            partner.foreign_key.is_none() && holds && !partner.kind.holds_key()
        }
        None => match pair.partner() {
            Some(partner) => partner.foreign_key.is_none(),
            None => true,
        },
    }
}

/// foreign-key-unknown, foreign-key-names-relationship, foreign-key-not-one
const fn chosen(pair: Pair, choice: &ForeignKeyChoice) -> Option<Message> {
    let (holder, referenced) = (pair.holder(), pair.referenced());
    let fact = Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" says foreign_key = ")
        .text(choice.written)
        .text(", but ");
    if let Some(owner) = choice.owner
        && !same(owner, holder.identity)
    {
        let fact = fact.text("the foreign key of a `").text(pair.relationship.kind.name()).text("` is a column of ");
        return helped(pair, choice, fact.code(holder.name)).rule("foreign-key-not-one");
    }
    let Some(at) = holder.column(choice.field) else {
        if holder.relationship(choice.field).is_some() {
            let fact = fact.side(holder, choice.field).text(" is a relationship and no column");
            return helped(pair, choice, fact).rule("foreign-key-names-relationship");
        }
        let fact = fact.code(holder.name).text(" has no column ").code(choice.field);
        return helped(pair, choice, fact).rule("foreign-key-unknown");
    };
    let (mut other, mut count, mut key) = (None, 0, 0);
    while key < holder.foreign_keys.len() {
        if link::has_column(holder, key, holder.columns[at].field) {
            if link::candidate(holder, key, referenced) {
                count += 1;
            } else {
                other = Some(&holder.foreign_keys[key]);
            }
        }
        key += 1;
    }
    if count == 1 {
        return None;
    }
    if count > 1 {
        let fact = fact.side(holder, choice.field).text(" is a column of several foreign keys");
        return helped(pair, choice, fact).rule("ambiguous-foreign-key");
    }
    let fact = match other {
        None => fact.side(holder, choice.field).text(" references nothing"),
        // The referenced type is not a model, which is reported there.
        Some(reference) if reference.identity.is_empty() => return None,
        Some(reference) => {
            let fact = fact.side(holder, choice.field).text(" references `").text(reference.model).text("::");
            fact.text(reference.fields[0]).text("` and not ").code(referenced.name)
        }
    };
    helped(pair, choice, fact).rule("foreign-key-not-one")
}

/// The foreign keys that could have been meant, nearest first, or what to add.
const fn helped(pair: Pair, choice: &ForeignKeyChoice, message: Message) -> Message {
    let (holder, referenced) = (pair.holder(), pair.referenced());
    let (mut nearest, mut least, mut count) = ("", usize::MAX, 0);
    let mut at = 0;
    while at < holder.foreign_keys.len() {
        if link::candidate(holder, at, referenced) {
            let field = telling_field(holder, at);
            let distance = name::distance(choice.field, field);
            if distance < least {
                (nearest, least) = (field, distance);
            }
            count += 1;
        }
        at += 1;
    }
    if count == 0 {
        return addition(pair, message.help());
    }
    let mut message = message.help().text("write `foreign_key = ").text(holder.name).text("::");
    message = message.text(nearest).text("`");
    if count > 1 {
        message = candidates(message.text("; "), holder, referenced);
    }
    message
}

/// The column by which a foreign key is chosen: the first that no other has.
pub(super) const fn telling_field(holder: &'static ModelMeta, key: usize) -> &'static str {
    let columns = holder.foreign_keys[key].columns;
    let mut at = 0;
    while at + 1 < columns.len() && holder.is_shared(columns[at], key) {
        at += 1;
    }
    holder.columns[columns[at]].field
}

/// no-foreign-key
const fn missing(pair: Pair) -> Option<Message> {
    let (holder, referenced) = (pair.holder(), pair.referenced());
    let message = Message::new()
        .side(pair.source, pair.relationship.field)
        .text(" needs a foreign key, but no column of ")
        .code(holder.name)
        .text(" references ")
        .code(referenced.name)
        .help();
    addition(pair, message).rule("no-foreign-key")
}

/// The foreign key to add to an association.
pub(super) const fn key_to_add(
    message: Message,
    holder: &'static ModelMeta,
    referenced: &'static ModelMeta,
) -> Message {
    key_named(message, holder, referenced, Added { own: None, unique: false, nullable: false })
}

/// What is known of a foreign key to add.
#[derive(Clone, Copy)]
struct Added {
    /// The name of the to-one relationship that goes over it.
    own: Option<&'static str>,
    unique: bool,
    nullable: bool,
}

/// The foreign key to add, or the column to annotate.
const fn addition(pair: Pair, message: Message) -> Message {
    let (holder, referenced) = (pair.holder(), pair.referenced());
    let (relationship, own) = (pair.relationship, pair.name_of_to_one());
    let unique = matches!(relationship.kind, Kind::HasOne);
    let nullable = matches!(relationship.kind, Kind::BelongsToOptional);
    key_named(message, holder, referenced, Added { own, unique, nullable })
}

const fn key_named(
    message: Message,
    holder: &'static ModelMeta,
    referenced: &'static ModelMeta,
    Added { own, unique, nullable }: Added,
) -> Message {
    if referenced.key.len() > 1 {
        return composite(message.text("add to ").code(holder.name).text(": `"), holder, referenced).text("`");
    }
    let (key, rust_type) = if referenced.key.len() == 1 {
        let key = &referenced.columns[referenced.key[0]];
        (key.field, key.rust_type)
    } else {
        ("id", "i64")
    };
    if let Some(at) = reference::unsaid(holder, own, referenced) {
        let message = message.text("annotate ").side(holder, holder.columns[at].field).text(" with ");
        return attribute(message.text("`"), unique, referenced, key).text("`");
    }
    let message = attribute(message.text("add to ").code(holder.name).text(":\n          "), unique, referenced, key);
    let message = message.text("\n          ");
    let message = match own {
        Some(own) => message.text(own),
        None => message.snake(referenced.name),
    };
    message.text("_id: ").type_of(rust_type, nullable).text(",")
}

/// `#[model(foreign_key(tenant_id = Customer::tenant_id, … = Customer::id))]`, with the columns that have the same names.
const fn composite(message: Message, holder: &ModelMeta, referenced: &ModelMeta) -> Message {
    let mut message = message.text("#[model(foreign_key(");
    let mut at = 0;
    while at < referenced.key.len() {
        let field = referenced.columns[referenced.key[at]].field;
        let own = match holder.column(field) {
            Some(column) if !holder.columns[column].primary_key => field,
            _ => "…",
        };
        message = message.text(if at == 0 { "" } else { ", " }).text(own).text(" = ");
        message = message.text(referenced.name).text("::").text(field);
        at += 1;
    }
    message.text("))]")
}

const fn attribute(message: Message, unique: bool, referenced: &ModelMeta, key: &str) -> Message {
    let message = message.text("#[column(").text(if unique { "unique, " } else { "" });
    message.text("foreign_key = ").text(referenced.name).text("::").text(key).text(")]")
}

/// ambiguous-foreign-key. The one that is called like the relationship, or like its other side, is the likeliest.
const fn ambiguous(pair: Pair) -> Option<Message> {
    let (holder, referenced, to_one) = (pair.holder(), pair.referenced(), pair.name_of_to_one());
    let mut message = Message::new().side(pair.source, pair.relationship.field).text(" could go over ");
    message = candidates(message, holder, referenced);
    let (mut nearest, mut least) = ("", usize::MAX);
    let mut at = 0;
    while at < holder.foreign_keys.len() {
        if link::candidate(holder, at, referenced) {
            let field = telling_field(holder, at);
            let distance = match to_one {
                Some(name) => name::distance(name, field),
                None => 0,
            };
            if distance < least {
                (nearest, least) = (field, distance);
            }
        }
        at += 1;
    }
    message = message.help().text("choose one: `foreign_key = ").text(holder.name).text("::").text(nearest).text("`");
    message.rule("ambiguous-foreign-key")
}

/// `` `Book::author_id` or `Book::editor_id` ``
pub(super) const fn candidates(mut message: Message, holder: &ModelMeta, referenced: &ModelMeta) -> Message {
    let (mut at, mut count) = (0, 0);
    while at < holder.foreign_keys.len() {
        if link::candidate(holder, at, referenced) {
            message = if count == 0 { message } else { message.text(" or ") };
            message = message.columns(holder, holder.foreign_keys[at].columns);
            count += 1;
        }
        at += 1;
    }
    message.text(", which reference ").code(referenced.name)
}
