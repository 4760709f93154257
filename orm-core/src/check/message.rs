//! The text of an error: the fact, what to write instead, and the rule's name.

use super::name;
use crate::schema::{ColumnMeta, ModelMeta};

/// Enough for the longest message with names of fifty letters; what doesn't fit is left out.
const CAPACITY: usize = 2048;

/// A message that is being written.
pub(super) struct Message {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl Message {
    pub(super) const fn new() -> Self {
        Message { bytes: [0; CAPACITY], len: 0 }
    }

    pub(super) const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if self.len + text.len() <= CAPACITY {
            let mut at = 0;
            while at < text.len() {
                self.bytes[self.len + at] = text[at];
                at += 1;
            }
            self.len += text.len();
        }
        self
    }

    /// A number.
    pub(super) const fn integer(self, value: i64) -> Self {
        let (mut digits, mut rest, mut at) = ([b'-'; 20], value.unsigned_abs(), 20);
        while at == 20 || rest > 0 {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        let digits = digits.split_at(at - (value < 0) as usize).1;
        match std::str::from_utf8(digits) {
            Ok(digits) => self.text(digits),
            Err(_) => self,
        }
    }

    /// The letters of a name as those of its constant: `BOOKS` for `books`.
    pub(super) const fn capitals(mut self, name: &str) -> Self {
        let name = name.as_bytes();
        if self.len + name.len() <= CAPACITY {
            let mut at = 0;
            while at < name.len() {
                self.bytes[self.len + at] = name[at].to_ascii_uppercase();
                at += 1;
            }
            self.len += name.len();
        }
        self
    }

    /// A model's name as the start of a field's: its letters in lower case, with an underscore before each further capital.
    /// A letter beyond ASCII is left out.
    pub(super) const fn snake(mut self, name: &str) -> Self {
        let name = name.as_bytes();
        if self.len + 2 * name.len() <= CAPACITY {
            let mut at = 0;
            while at < name.len() {
                if at > 0 && name[at].is_ascii_uppercase() {
                    self = self.text("_");
                }
                if name[at].is_ascii() {
                    self.bytes[self.len] = name[at].to_ascii_lowercase();
                    self.len += 1;
                }
                at += 1;
            }
        }
        self
    }

    /// `` `name` ``
    pub(super) const fn code(self, name: &str) -> Self {
        self.text("`").text(name).text("`")
    }

    /// `` `Model::field` ``
    pub(super) const fn side(self, model: &ModelMeta, field: &str) -> Self {
        self.text("`").text(model.name).text("::").text(field).text("`")
    }

    /// `` `Model::field` ``, or `` `Model::(one, other)` `` for several columns.
    pub(super) const fn columns(self, model: &ModelMeta, columns: &[usize]) -> Self {
        if columns.len() == 1 {
            return self.side(model, model.columns[columns[0]].field);
        }
        let mut message = self.text("`").text(model.name).text("::(");
        let mut at = 0;
        while at < columns.len() {
            message = message.text(if at == 0 { "" } else { ", " }).text(model.columns[columns[at]].field);
            at += 1;
        }
        message.text(")`")
    }

    /// The column's type as its field writes it, but for the module: `i64`, `Option<AuthorId>`.
    pub(super) const fn column_type(self, column: &ColumnMeta) -> Self {
        self.type_of(column.rust_type, column.nullable)
    }

    /// The type without its module and place.
    pub(super) const fn type_of(self, rust_type: &str, nullable: bool) -> Self {
        let short = short_type(rust_type);
        if nullable { self.text("Option<").text(short).text(">") } else { self.text(short) }
    }

    /// What to do about it.
    pub(super) const fn help(self) -> Self {
        self.text("\n\nhelp: ")
    }

    /// The columns of `model`, nearest to `wrong` first, if there are any.
    pub(super) const fn columns_near(mut self, model: &ModelMeta, wrong: &str) -> Self {
        let mut written = [false; 64];
        let mut count = 0;
        while count < model.columns.len() && count < written.len() {
            let (mut nearest, mut least) = (0, usize::MAX);
            let mut at = 0;
            while at < model.columns.len() && at < written.len() {
                let distance = name::distance(wrong, model.columns[at].field);
                if !written[at] && distance < least {
                    (nearest, least) = (at, distance);
                }
                at += 1;
            }
            written[nearest] = true;
            self = if count == 0 { self } else { self.text(", ") };
            self = self.code(model.columns[nearest].field);
            count += 1;
        }
        self
    }

    /// The end of every message.
    pub(super) const fn rule(self, rule: &str) -> Option<Self> {
        Some(self.text("\nnote: see orm_core::errors [").text(rule).text("]"))
    }

    pub(super) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// Ends the compilation with this message, at the place of the call that began the check.
    #[allow(clippy::panic)]
    #[track_caller]
    pub(super) const fn report(&self) {
        panic!("{}", self.as_str())
    }
}

/// `AuthorId` for `shop::models::AuthorId@12:5`.
const fn short_type(rust_type: &str) -> &str {
    let bytes = rust_type.as_bytes();
    let (mut start, mut end) = (0, bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'@' {
            end = at;
            break;
        }
        if bytes[at] == b':' {
            start = at + 1;
        }
        at += 1;
    }
    match std::str::from_utf8(bytes.split_at(end).0.split_at(start).1) {
        Ok(short) => short,
        Err(_) => rust_type,
    }
}
