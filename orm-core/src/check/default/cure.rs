//! What to write instead of a default that is none of its column's type: the same in that type where it can be read so,
//! else an example.

use super::super::message::Message;
use super::super::name;
use super::{has_integer, is_float, is_integer, takes, written};
use crate::schema::{ColumnMeta, DefaultMeta, Domain, SqlType};

/// The help.
pub(super) const fn help(message: Message, column: &ColumnMeta) -> Message {
    let message = message.help();
    let sql_type = column.sql_type;
    if let SqlType::List(_) = sql_type {
        return message.text("leave the default out: a draft gives the list, such as `Vec::new()`");
    }
    match (column.default, column.domain) {
        (Some(DefaultMeta::Text(text)), _) if column.nullable && name::joins(text, "null", "") => {
            return message.text("leave the default out: what a draft doesn't give is null");
        }
        (Some(DefaultMeta::Text(text)), Domain::Texts(texts)) => return of_texts(message, text, texts),
        (_, Domain::Texts(texts)) => return of_texts(message, "", texts),
        (Some(DefaultMeta::Int(value)), Domain::All | Domain::Unknown) if matches!(sql_type, SqlType::Text) => {
            return message.text("write `default = \"").integer(value).text("\"`");
        }
        (Some(DefaultMeta::Int(value @ (0 | 1))), _) if matches!(sql_type, SqlType::Boolean) => {
            return message.text(if value == 1 { "write `default = true`" } else { "write `default = false`" });
        }
        (Some(DefaultMeta::Real(value)), domain) if is_integer(sql_type) => {
            let whole = value as i64;
            if whole as f64 == value && takes(sql_type, whole) && has_integer(domain, whole) {
                return message.text("write `default = ").integer(whole).text("`");
            }
        }
        (Some(DefaultMeta::Text(text)), _) => {
            let expression = expression(text, sql_type);
            if !expression.is_empty() {
                return message.text("write `default = sql(\"").text(expression).text("\")`");
            }
            if is_literal(text, column) {
                return message.text("write `default = ").text(text).text("`");
            }
            if let (SqlType::Uuid, Some(uuid)) = (sql_type, uuid(text))
                && let Ok(uuid) = std::str::from_utf8(&uuid)
            {
                return message.text("write `default = \"").text(uuid).text("\"`: in small letters, with hyphens");
            }
        }
        _ => {}
    }
    let message = message.text("write a `default` of the column's type: `default = ");
    let message = match column.domain {
        Domain::Integers(least, _) if is_integer(sql_type) && !has_integer(column.domain, 0) => message.integer(least),
        _ => message.text(example(sql_type)),
    };
    match sql_type {
        SqlType::Text | SqlType::Date | SqlType::Time | SqlType::DateTime | SqlType::Timestamp | SqlType::Uuid => {
            message.text("`, or `default = sql(\"…\")`")
        }
        _ => message.text("`"),
    }
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

/// Of an enum: the text that was probably meant, and all.
const fn of_texts(message: Message, text: &str, texts: &[&str]) -> Message {
    let (mut nearest, mut least, mut at) = (0, usize::MAX, 0);
    while at < texts.len() {
        let distance = if name::joins(text, texts[at], "") { 0 } else { name::distance(text, texts[at]) };
        if distance < least {
            (nearest, least) = (at, distance);
        }
        at += 1;
    }
    let is_near = !texts.is_empty() && !text.is_empty() && name::near(least, texts[nearest]);
    let mut message = match is_near {
        true => message.text("write `default = \"").text(texts[nearest]).text("\"`; it holds "),
        false => message.text("write `default = \"…\"` with a text that it holds: "),
    };
    let mut at = 0;
    while at < texts.len() {
        message = message.text(if at == 0 { "\"" } else { ", \"" }).text(texts[at]).text("\"");
        at += 1;
    }
    message
}

/// The expression of the database that a text was meant as, or nothing.
const fn expression(text: &str, sql_type: SqlType) -> &str {
    let now = ["now", "now()", "today", "current_date", "current_time", "current_timestamp"];
    let mut at = 0;
    while at < now.len() {
        if name::joins(text, now[at], "") {
            return match sql_type {
                SqlType::Date => "CURRENT_DATE",
                SqlType::Time => "CURRENT_TIME",
                SqlType::DateTime | SqlType::Timestamp => "CURRENT_TIMESTAMP",
                _ => "",
            };
        }
        at += 1;
    }
    if is_call(text.as_bytes()) { text } else { "" }
}

/// `gen_random_uuid()`, and not `Uuid::new_v4()`.
const fn is_call(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() && (text[at].is_ascii_alphanumeric() || text[at] == b'_') {
        at += 1;
    }
    let (named, opens) = (at > 0 && text[0].is_ascii_alphabetic(), at < text.len() && text[at] == b'(');
    while at < text.len() {
        if matches!(text[at], b'"' | b'\\') {
            return false;
        }
        at += 1;
    }
    named && opens && text[text.len() - 1] == b')'
}

/// Whether the text is the column's literal, but for the quotes.
const fn is_literal(text: &str, column: &ColumnMeta) -> bool {
    if matches!(column.sql_type, SqlType::Boolean) {
        return name::same(text, "true") || name::same(text, "false");
    }
    let is_number = written::is(text, SqlType::Decimal);
    if is_float(column.sql_type) {
        return is_number;
    }
    match written::integer(text) {
        Some(value) => {
            is_integer(column.sql_type) && takes(column.sql_type, value) && has_integer(column.domain, value)
        }
        None => false,
    }
}

/// The text's digits in the groups of a UUID, if they are as many.
const fn uuid(text: &str) -> Option<[u8; 36]> {
    let text = text.as_bytes();
    let (mut uuid, mut len, mut at) = ([b'-'; 36], 0, 0);
    while at < text.len() {
        let is_digit = text[at].is_ascii_hexdigit();
        if !is_digit && !matches!(text[at], b'-' | b'{' | b'}') {
            return None;
        }
        if is_digit {
            if matches!(len, 8 | 13 | 18 | 23) {
                len += 1;
            }
            if len == uuid.len() {
                return None;
            }
            uuid[len] = text[at].to_ascii_lowercase();
            len += 1;
        }
        at += 1;
    }
    if len == uuid.len() { Some(uuid) } else { None }
}
