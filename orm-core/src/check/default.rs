//! The default of a column against its type.

mod cure;
mod written;

use super::message::Message;
use super::name::same;
use crate::schema::{DefaultMeta, Domain, ModelMeta, SqlType};

/// default-type-differs
pub(super) const fn check(model: &ModelMeta, column: usize) -> Option<Message> {
    let column = &model.columns[column];
    let (kind, fits) = match column.default {
        None | Some(DefaultMeta::Sql(_)) => return None,
        Some(DefaultMeta::Bool(_)) => ("a truth value", matches!(column.sql_type, SqlType::Boolean)),
        Some(DefaultMeta::Int(value)) => {
            ("a number", takes(column.sql_type, value) && has_integer(column.domain, value))
        }
        Some(DefaultMeta::Real(value)) => ("a number with a fraction", takes_real(column.sql_type, value)),
        Some(DefaultMeta::Text(text)) => {
            let decimal = !same(column.rust_type, "rust_decimal::Decimal") || written::is_of_96_bits(text);
            let written = is_written_as_text(column.sql_type) && written::is(text, column.sql_type) && decimal;
            ("text", written && has_text(column.domain, text))
        }
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
        Some(DefaultMeta::Int(_)) if is_integer(column.sql_type) || is_float(column.sql_type) => {
            message.text(" that it doesn't hold")
        }
        Some(DefaultMeta::Real(_)) if is_float(column.sql_type) => message.text(" that it doesn't hold"),
        Some(DefaultMeta::Text(text)) if is_written_as_text(column.sql_type) => {
            message.text(" that it doesn't hold, \"").text(text).text("\"")
        }
        _ => message,
    };
    cure::help(message, column).rule("default-type-differs")
}

const fn has_integer(domain: Domain, value: i64) -> bool {
    match domain {
        Domain::Integers(least, greatest) => least <= value && value <= greatest,
        Domain::Texts(_) => false,
        Domain::All | Domain::Unknown => true,
    }
}

const fn has_text(domain: Domain, text: &str) -> bool {
    let Domain::Texts(texts) = domain else { return true };
    let mut at = 0;
    while at < texts.len() {
        if same(texts[at], text) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_integer(sql_type: SqlType) -> bool {
    matches!(sql_type, SqlType::SmallInt | SqlType::Integer | SqlType::BigInt | SqlType::BigUnsigned)
}

const fn takes(sql_type: SqlType, value: i64) -> bool {
    match sql_type {
        SqlType::SmallInt => value == value as i16 as i64,
        SqlType::Integer => value == value as i32 as i64,
        SqlType::BigUnsigned => value >= 0,
        SqlType::Double => value as f64 as i128 == value as i128,
        SqlType::Real => value as f32 as i128 == value as i128,
        SqlType::BigInt | SqlType::Decimal => true,
        _ => false,
    }
}

const fn takes_real(sql_type: SqlType, value: f64) -> bool {
    match sql_type {
        // What is too small for 32 bits becomes zero in them.
        SqlType::Real => (value as f32).is_finite() && (value == 0.0 || value as f32 != 0.0),
        SqlType::Double => true,
        // As many as a decimal of 96 bits has.
        SqlType::Decimal => -7.922_816_251_426_433e28 < value && value < 7.922_816_251_426_433e28,
        _ => false,
    }
}

const fn is_float(sql_type: SqlType) -> bool {
    matches!(sql_type, SqlType::Real | SqlType::Double)
}

/// Dates, identifiers, documents and decimal numbers are written as text.
const fn is_written_as_text(sql_type: SqlType) -> bool {
    match sql_type {
        SqlType::Blob | SqlType::Boolean | SqlType::List(_) => false,
        _ => !is_integer(sql_type) && !is_float(sql_type),
    }
}
