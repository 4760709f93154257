//! What a relationship says of deleting against what its foreign key's column says.

use super::Pair;
use super::message::Message;
use crate::schema::{Action, CascadeMeta};

/// cascade-against-database: of the side of `pair` that its model declares.
pub(super) const fn declared(pair: Pair) -> Option<Message> {
    let says = Message::new().side(pair.source, pair.relationship.field);
    against_database(pair, says, pair.relationship.cascade.as_ref())
}

/// The same of the side that a `backref` generates.
pub(super) const fn generated(pair: Pair, name: &str) -> Option<Message> {
    against_database(pair, Message::new().side(pair.target, name), pair.relationship.generated_cascade())
}

const fn against_database(pair: Pair, says: Message, cascade: Option<&CascadeMeta>) -> Option<Message> {
    let (link, holder) = (pair.link, pair.holder());
    let Some(cascade) = cascade else { return None };
    if !link.is_whole(holder) {
        return None;
    }
    let Some(action) = holder.foreign_keys[link.key].on_delete else { return None };
    let message = says.text(" says cascade = \"").text(cascade.written).text("\"");
    match (cascade.delete, action) {
        (true, Action::Cascade) => return None,
        (true, action) => {
            let message = message.text(", which deletes each ").code(holder.name).text(" with its ");
            let message = message.code(pair.referenced().name).text(", but the database is told otherwise: ");
            let message = message.columns(holder, link.columns.as_slice()).text(" says on_delete = \"");
            let message = message.text(action.option()).text("\"").help();
            message
                .text("remove `on_delete` there, which follows from the relationship, or write on_delete = \"cascade\"")
        }
        (false, Action::Cascade) => {
            let message = message.text(", which deletes nothing, but ");
            let message = message.columns(holder, link.columns.as_slice()).text(" says on_delete = \"cascade\"").help();
            message.text("write cascade = \"save-update, delete\", or remove `on_delete` there")
        }
        (false, _) => return None,
    }
    .rule("cascade-against-database")
}
