//! The kind of a relationship against its foreign key.

use super::Pair;
use super::message::Message;
use crate::schema::{ColumnMeta, Kind};

/// The rules of each kind.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    let link = pair.link;
    if !link.is_whole(pair.holder()) {
        return None;
    }
    match pair.relationship.kind {
        Kind::BelongsTo if link.nullable => required_over_nullable(pair),
        // One of several keys may be null: another one is set.
        Kind::BelongsToOptional if !link.nullable && pair.relationship.one_of.is_none() => optional_over_required(pair),
        Kind::HasOne if !link.unique => has_one_not_unique(pair),
        Kind::HasMany if link.unique => has_many_unique(pair),
        _ => None,
    }
}

/// ``…, but its foreign key `Book::author_id` ``
const fn but_its_key(pair: Pair, message: Message) -> Message {
    message.text(", but its foreign key ").columns(pair.holder(), pair.link.columns.as_slice())
}

/// The column that says whether the key may be null: a nullable one, if there is one.
const fn telling_column(pair: Pair) -> &'static ColumnMeta {
    let link = pair.link;
    let columns = link.columns.as_slice();
    let mut at = 0;
    while at + 1 < columns.len() && !pair.holder().columns[columns[at]].nullable {
        at += 1;
    }
    &pair.holder().columns[columns[at]]
}

/// required-over-nullable-key
const fn required_over_nullable(pair: Pair) -> Option<Message> {
    let column = telling_column(pair);
    let target = pair.relationship.target_name;
    but_its_key(pair, Message::new().side(pair.source, pair.relationship.field).text(" is required"))
        .text(" is `")
        .column_type(column)
        .text("`, which may be null")
        .help()
        .text("write `BelongsTo<Option<")
        .text(target)
        .text(">>`, or `")
        .text(column.field)
        .text(": ")
        .type_of(column.rust_type, false)
        .text("`")
        .rule("required-over-nullable-key")
}

/// optional-over-required-key
const fn optional_over_required(pair: Pair) -> Option<Message> {
    let column = telling_column(pair);
    let target = pair.relationship.target_name;
    but_its_key(pair, Message::new().side(pair.source, pair.relationship.field).text(" is optional"))
        .text(" is `")
        .column_type(column)
        .text("`, which is never null")
        .help()
        .text("write `BelongsTo<")
        .text(target)
        .text(">`, or `")
        .text(column.field)
        .text(": ")
        .type_of(column.rust_type, true)
        .text("`")
        .rule("optional-over-required-key")
}

/// has-one-key-not-unique
const fn has_one_not_unique(pair: Pair) -> Option<Message> {
    let target = pair.relationship.target_name;
    let holder = pair.holder();
    let link = pair.link;
    let columns = link.columns.as_slice();
    let mut message = but_its_key(
        pair,
        Message::new().side(pair.source, pair.relationship.field).text(" is at most one ").code(target),
    )
    .text(" isn't unique, so there may be many")
    .help();
    if columns.len() == 1 {
        message = message.text("add `unique` to the `#[column(…)]` of ").columns(holder, columns);
    } else {
        message = message.text("add `unique(");
        let mut at = 0;
        while at < columns.len() {
            message = message.text(if at == 0 { "" } else { ", " }).text(holder.columns[columns[at]].field);
            at += 1;
        }
        message = message.text(")` to the `#[model(…)]` of ").code(holder.name);
    }
    message.text(", or write `HasMany<").text(target).text(">`").rule("has-one-key-not-unique")
}

/// has-many-key-unique
const fn has_many_unique(pair: Pair) -> Option<Message> {
    let target = pair.relationship.target_name;
    but_its_key(
        pair,
        Message::new().side(pair.source, pair.relationship.field).text(" is a collection of ").code(target),
    )
    .text(" is unique, so there is at most one")
    .help()
    .text("write `HasOne<")
    .text(target)
    .text(">`, or remove `unique` from the key")
    .rule("has-many-key-unique")
}
