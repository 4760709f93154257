//! The default of a column against its type.

use super::message::Message;
use crate::schema::{DefaultMeta, ModelMeta, SqlType};

/// default-type-differs
pub(super) const fn check(model: &ModelMeta, column: usize) -> Option<Message> {
    let column = &model.columns[column];
    let (kind, fits) = match column.default {
        None | Some(DefaultMeta::Sql(_)) => return None,
        Some(DefaultMeta::Bool(_)) => ("a truth value", matches!(column.sql_type, SqlType::Boolean)),
        Some(DefaultMeta::Int(value)) => ("a number", takes(column.sql_type, value)),
        Some(DefaultMeta::Real(_)) => {
            ("a number with a fraction", matches!(column.sql_type, SqlType::Real | SqlType::Double | SqlType::Decimal))
        }
        Some(DefaultMeta::Text(_)) => ("text", is_written_as_text(column.sql_type)),
    };
    if fits || model.name.is_empty() {
        return None;
    }
    let message = Message::new()
        .side(model, column.field)
        .text(" is of type `")
        .column_type(column)
        .text("`, but its default is ")
        .text(kind);
    let message = match column.default {
        Some(DefaultMeta::Int(_)) if is_integer(column.sql_type) => message.text(" that it doesn't hold"),
        _ => message,
    };
    let message = message.help().text("write a `default` of the column's type");
    match column.sql_type {
        SqlType::Boolean => message.text(": `default = false`"),
        sql_type if is_written_as_text(sql_type) => message.text(": `default = \"…\"`, or `default = sql(\"…\")`"),
        _ => message.text(": `default = 0`"),
    }
    .rule("default-type-differs")
}

const fn is_integer(sql_type: SqlType) -> bool {
    matches!(sql_type, SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned)
}

const fn takes(sql_type: SqlType, value: i64) -> bool {
    match sql_type {
        SqlType::SmallInt => value == value as i16 as i64,
        SqlType::Integer => value == value as i32 as i64,
        SqlType::BigUnsigned => value >= 0,
        SqlType::BigInt | SqlType::Real | SqlType::Double | SqlType::Decimal => true,
        _ => false,
    }
}

/// Dates, identifiers, documents and decimal numbers are written as text, and so is what else the database makes of it.
const fn is_written_as_text(sql_type: SqlType) -> bool {
    !is_integer(sql_type) && !matches!(sql_type, SqlType::Boolean | SqlType::Real | SqlType::Double)
}
