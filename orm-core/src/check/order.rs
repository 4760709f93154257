//! The order of a collection.

use super::message::Message;
use super::name;
use crate::schema::{ModelMeta, OrderMeta, SqlType};

/// order-by-unknown, list-without-order
pub(super) const fn check(
    model: &ModelMeta,
    field: &str,
    order: &[OrderMeta],
    target: &ModelMeta,
    association: Option<&ModelMeta>,
) -> Option<Message> {
    let mut at = 0;
    while at < order.len() {
        let of = match association {
            Some(association) if order[at].secondary => association,
            _ => target,
        };
        let Some(column) = of.column(order[at].field) else {
            return unknown(model, field, order[at].field, of);
        };
        if matches!(of.columns[column].sql_type, SqlType::List(_)) {
            return without_order(model, field, order[at].field, of);
        }
        at += 1;
    }
    None
}

const fn without_order(model: &ModelMeta, field: &str, list: &str, of: &ModelMeta) -> Option<Message> {
    let message = Message::new().side(model, field).text(" is ordered by ").code(list).text(", but ").side(of, list);
    let message = message.text(" is a list: of two lists neither comes first with every database").help();
    message.text("leave it out, or name a column that is no list").rule("list-without-order")
}

const fn unknown(model: &ModelMeta, field: &str, wrong: &str, target: &ModelMeta) -> Option<Message> {
    let message = Message::new().side(model, field).text(" is ordered by ").code(wrong).text(", but ");
    let message = match target.relationship(wrong) {
        Some(_) => message.side(target, wrong).text(" is a relationship and no column"),
        None => message.code(target.name).text(" has no column ").code(wrong),
    };
    let (mut nearest, mut at) = (0, 1);
    while at < target.columns.len() {
        if name::distance(wrong, target.columns[at].field) < name::distance(wrong, target.columns[nearest].field) {
            nearest = at;
        }
        at += 1;
    }
    let mut message = message.help();
    if !target.columns.is_empty() {
        let field = target.columns[nearest].field;
        if name::near(name::distance(wrong, field), field) {
            message = message.text("did you mean ").code(field).text("? ");
        }
    }
    message.code(target.name).text(" has ").columns_near(target, wrong).rule("order-by-unknown")
}
