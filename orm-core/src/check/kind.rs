//! The kind of a relationship against its foreign key.

use super::Pair;
use super::message::Message;
use crate::schema::Kind;

/// The rules of each kind.
pub(super) const fn check(pair: Pair) -> Option<Message> {
    let link = pair.link();
    if link.found != 1 {
        return None;
    }
    match pair.relationship.kind {
        Kind::BelongsTo if link.nullable => required_over_nullable(pair),
        Kind::BelongsToOptional if !link.nullable => optional_over_required(pair),
        Kind::HasOne if !link.unique => has_one_not_unique(pair),
        Kind::HasMany if link.unique => has_many_unique(pair),
        _ => None,
    }
}

/// ``…, but its foreign key `Book::author_id` is …``
const fn but_its_key(pair: Pair, message: Message) -> Message {
    let field = pair.holder().columns[pair.link().column].field;
    message.text(", but its foreign key ").side(pair.holder(), field)
}

/// required-over-nullable-key
const fn required_over_nullable(pair: Pair) -> Option<Message> {
    let column = &pair.source.columns[pair.link().column];
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
    let column = &pair.source.columns[pair.link().column];
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
    let field = pair.holder().columns[pair.link().column].field;
    but_its_key(pair, Message::new().side(pair.source, pair.relationship.field).text(" is at most one ").code(target))
        .text(" isn't unique, so there may be many")
        .help()
        .text("add `unique` to the `#[column(…)]` of ")
        .side(pair.holder(), field)
        .text(", or write `HasMany<")
        .text(target)
        .text(">`")
        .rule("has-one-key-not-unique")
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
