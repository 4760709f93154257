//! The default of a column against its type.

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
    if let (Some(DefaultMeta::Text(text)), Domain::Texts(texts)) = (column.default, column.domain) {
        return not_among(message, text, texts);
    }
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
    if let SqlType::List(_) = column.sql_type {
        let message = message.help().text("leave the default out: a draft gives the list, such as `Vec::new()`");
        return message.rule("default-type-differs");
    }
    let message = message.help().text("write a `default` of the column's type");
    let message = message.text(": `default = ").text(example(column.sql_type)).text("`");
    let message = match column.sql_type {
        SqlType::Text => message.text(", or `default = sql(\"…\")`"),
        _ => message,
    };
    message.rule("default-type-differs")
}

const fn example(sql_type: SqlType) -> &'static str {
    match sql_type {
        SqlType::Boolean => "false",
        SqlType::Text => "\"…\"",
        SqlType::Blob => "sql(\"…\")",
        SqlType::Date => "\"2024-05-01\"",
        SqlType::Time => "\"10:00:00\"",
        SqlType::DateTime => "\"2024-05-01 10:00:00\"",
        SqlType::Timestamp => "\"2024-05-01T10:00:00Z\"",
        SqlType::Uuid => "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
        SqlType::Json => "\"{}\"",
        SqlType::Decimal => "\"0.00\"",
        _ => "0",
    }
}

/// Of a text that stands for no variant of an enum.
const fn not_among(message: Message, text: &str, texts: &[&str]) -> Option<Message> {
    let mut message = message.text(" that it doesn't hold, \"").text(text).text("\"").help().text("it holds ");
    let mut at = 0;
    while at < texts.len() {
        message = message.text(if at == 0 { "\"" } else { ", \"" }).text(texts[at]).text("\"");
        at += 1;
    }
    message.rule("default-type-differs")
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
