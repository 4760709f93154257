//! The rules that need all models of a schema.
//!
//! They run in a constant, and rustc warns of one that takes long, so names are looked up by sorted numbers.

use super::circle;
use super::message::Message;
use super::same;
use crate::schema::{ForeignKeyMeta, ModelMeta, Models};

/// Where the foreign keys of a schema may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// To its own tables.
    Whole,
    /// Also to tables that are made elsewhere.
    Partial,
}

/// The rules, in order.
pub(super) const fn check(models: Models, scope: Scope) -> Option<Message> {
    let list = List::new(models);
    if list.length > CAPACITY {
        return too_many();
    }
    if let Some(message) = duplicate_table(&list) {
        return Some(message);
    }
    if let (Some(message), Scope::Whole) = (target_not_in_schema(&list), scope) {
        return Some(message);
    }
    circle::check(&list)
}

/// How many models are compared: a constant can't have an array of any length.
pub(super) const CAPACITY: usize = 1024;

/// The models of a schema.
pub(super) struct List {
    models: [Option<&'static ModelMeta>; CAPACITY],
    pub(super) length: usize,
    /// A number of each model's identity.
    numbers: [u64; CAPACITY],
    /// The positions in the order of these numbers.
    by_number: [usize; CAPACITY],
}

impl List {
    const fn new(models: Models) -> Self {
        let (models, length) = flat(models, [None; CAPACITY], 0);
        let mut list = List { models, length, numbers: [0; CAPACITY], by_number: [0; CAPACITY] };
        let mut at = 0;
        while at < length && at < CAPACITY {
            list.numbers[at] = number(list.model(at).identity);
            at += 1;
        }
        list.by_number = order(&list.numbers, length);
        list
    }

    pub(super) const fn model(&self, at: usize) -> &'static ModelMeta {
        const NONE: &ModelMeta = &ModelMeta {
            name: "",
            identity: "",
            table: "",
            columns: &[],
            key: &[],
            foreign_keys: &[],
            uniques: &[],
            indexes: &[],
            relationships: &[],
            one_of: &[],
        };
        match self.models[at] {
            Some(model) => model,
            None => NONE,
        }
    }

    /// The position of the model of this identity.
    pub(super) const fn find(&self, identity: &str) -> Option<usize> {
        let wanted = number(identity);
        let (mut low, mut high) = (0, self.length);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.numbers[self.by_number[middle]] < wanted {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while low < self.length && self.numbers[self.by_number[low]] == wanted {
            if same(self.model(self.by_number[low]).identity, identity) {
                return Some(self.by_number[low]);
            }
            low += 1;
        }
        None
    }
}

const fn flat(
    models: Models,
    mut list: [Option<&'static ModelMeta>; CAPACITY],
    mut length: usize,
) -> ([Option<&'static ModelMeta>; CAPACITY], usize) {
    match models {
        Models::One(meta) => {
            if length < CAPACITY {
                list[length] = Some(meta);
            }
            length += 1;
        }
        Models::Of(parts) => {
            let mut at = 0;
            while at < parts.len() {
                (list, length) = flat(parts[at], list, length);
                at += 1;
            }
        }
    }
    (list, length)
}

/// A number of a name, the same in upper and lower case (FNV-1a: G. Fowler, L. Noll, K.-P. Vo).
const fn number(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut number: u64 = 0xcbf2_9ce4_8422_2325;
    let mut at = 0;
    while at < bytes.len() {
        number = (number ^ bytes[at].to_ascii_lowercase() as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    number
}

/// The positions in the order of their numbers (D. Shell, "A high-speed sorting procedure", 1959).
const fn order(numbers: &[u64; CAPACITY], length: usize) -> [usize; CAPACITY] {
    let mut order = [0; CAPACITY];
    let length = if length < CAPACITY { length } else { CAPACITY };
    let mut at = 0;
    while at < length {
        order[at] = at;
        at += 1;
    }
    let mut gap = length / 2;
    while gap > 0 {
        let mut next = gap;
        while next < length {
            let moved = order[next];
            let mut hole = next;
            while hole >= gap && numbers[order[hole - gap]] > numbers[moved] {
                order[hole] = order[hole - gap];
                hole -= gap;
            }
            order[hole] = moved;
            next += 1;
        }
        gap /= 2;
    }
    order
}

/// too-many-models
const fn too_many() -> Option<Message> {
    Message::new()
        .text("this schema has more than 1024 models, which is as many as are compared")
        .help()
        .text("write several, each `Schema::partial::<…>()`")
        .rule("too-many-models")
}

/// duplicate-table
const fn duplicate_table(list: &List) -> Option<Message> {
    let mut numbers = [0; CAPACITY];
    let mut at = 0;
    while at < list.length {
        numbers[at] = number(list.model(at).table);
        at += 1;
    }
    // Databases compare names without regard to case, and so do these numbers.
    let order = order(&numbers, list.length);
    let (mut first, mut second) = (0, 1);
    while second < list.length {
        let (a, b) = (list.model(order[first]), list.model(order[second]));
        if numbers[order[first]] != numbers[order[second]] {
            first = second;
        } else if !same(a.identity, b.identity) && !a.name.is_empty() && !b.name.is_empty() {
            // One model may be listed twice.
            return two_of(a, b);
        }
        second += 1;
    }
    None
}

const fn two_of(a: &ModelMeta, b: &ModelMeta) -> Option<Message> {
    Message::new()
        .code(a.name)
        .text(" and ")
        .code(b.name)
        .text(" are both the table \"")
        .text(b.table)
        .text("\"")
        .help()
        .text("give one of them another: `#[model(table = \"…\")]`; without it a table is named like its struct, in snake_case")
        .rule("duplicate-table")
}

/// target-not-in-schema
const fn target_not_in_schema(list: &List) -> Option<Message> {
    let mut at = 0;
    while at < list.length {
        let model = list.model(at);
        let mut key = 0;
        while key < model.foreign_keys.len() {
            let ForeignKeyMeta { columns, identity, model: other, .. } = model.foreign_keys[key];
            if !identity.is_empty() && list.find(identity).is_none() {
                let fact = Message::new().columns(model, columns).text(" references ").code(other);
                return names(fact.text(", which is not among the models of this schema: "), list)
                    .help()
                    .text("add ")
                    .code(other)
                    .text(" to the list, or write `Schema::partial::<…>()` where its table is made elsewhere")
                    .rule("target-not-in-schema");
            }
            key += 1;
        }
        at += 1;
    }
    None
}

/// The first few models, so that a reader finds the list.
const fn names(mut message: Message, list: &List) -> Message {
    let mut at = 0;
    while at < list.length && at < 6 {
        message = if at == 0 { message } else { message.text(", ") };
        message = message.code(list.model(at).name);
        at += 1;
    }
    if at < list.length { message.text(", …") } else { message }
}
