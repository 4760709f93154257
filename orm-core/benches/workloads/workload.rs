//! The list of workloads.

use std::error::Error;

use crate::clock::Clock;
use crate::stores::{Store, Stores};
use crate::workload::Pass::{Part, Whole};
use crate::{deep_walk, has_any, insert, look_up, many_to_many, one_by_one, to_one, update, walk};

/// A checksum over all that a pass has read or written.
pub type Outcome = Result<u64, Box<dyn Error>>;

/// A workload, done once by one of the sides.
#[derive(Clone, Copy)]
pub enum Pass {
    /// All of it is measured.
    Whole(fn(&Store) -> Outcome),
    /// What it gives to the clock is measured; the rest prepares it and puts it away.
    Part(fn(&Store, &mut Clock) -> Outcome),
}

impl Pass {
    pub fn run(self, store: &Store, clock: &mut Clock) -> Outcome {
        match self {
            Pass::Whole(pass) => clock.time(&mut || pass(store)),
            Pass::Part(pass) => pass(store, clock),
        }
    }
}

pub struct Workload {
    pub name: &'static str,
    pub what: &'static str,
    /// The ratio that we want; workloads without one show where time goes.
    pub aim: &'static str,
    pub store: fn(&Stores) -> Result<&Store, Box<dyn Error>>,
    /// Done before each pass, and not measured.
    pub before: fn(&Store) -> Result<(), Box<dyn Error>>,
    pub orm: Pass,
    pub sql: Pass,
}

const READING: Workload = Workload {
    name: "",
    what: "",
    aim: "",
    store: |stores| Ok(&stores.full),
    before: |_| Ok(()),
    orm: Whole(|_| Ok(0)),
    sql: Whole(|_| Ok(0)),
};

const READING_MUCH: Workload = Workload { store: Stores::large, ..READING };

const WRITING: Workload = Workload { store: |stores| Ok(&stores.empty), before: Store::clear, ..READING };

pub const WORKLOADS: &[Workload] = &[
    Workload {
        name: "W1",
        what: "authors with their books, walked author → books → author",
        aim: "≤ 1.00",
        orm: Whole(walk::orm),
        sql: Whole(walk::sql),
        ..READING
    },
    Workload {
        name: "W1-with",
        what: "the same, loaded with the query",
        orm: Whole(walk::orm_with),
        sql: Whole(walk::sql),
        ..READING
    },
    Workload {
        name: "W1L",
        what: "the same of 10,000 authors",
        aim: "≤ 1.00",
        orm: Whole(walk::orm),
        sql: Whole(walk::sql),
        ..READING_MUCH
    },
    Workload {
        name: "W2",
        what: "authors → books → reviews",
        aim: "≤ 1.00",
        orm: Whole(deep_walk::orm),
        sql: Whole(deep_walk::sql),
        ..READING
    },
    Workload {
        name: "W2-with",
        what: "the same, loaded with the query",
        orm: Whole(deep_walk::orm_with),
        sql: Whole(deep_walk::sql),
        ..READING
    },
    Workload {
        name: "W2L",
        what: "the same of 10,000 authors",
        aim: "≤ 1.05",
        orm: Whole(deep_walk::orm),
        sql: Whole(deep_walk::sql),
        ..READING_MUCH
    },
    Workload {
        name: "W3",
        what: "10,000 books with their tags",
        aim: "≤ 1.05",
        orm: Whole(many_to_many::orm),
        sql: Whole(many_to_many::sql),
        ..READING
    },
    Workload {
        name: "W4",
        what: "10,000 look-ups by primary key",
        aim: "≤ 0.50",
        orm: Whole(look_up::orm),
        sql: Whole(look_up::sql),
        ..READING
    },
    Workload {
        name: "W4-held",
        what: "the same, by hand in one transaction too",
        orm: Whole(look_up::orm),
        sql: Whole(look_up::sql_in_transaction),
        ..READING
    },
    Workload {
        name: "W5",
        what: "10,000 books with their author",
        aim: "≤ 1.00",
        orm: Whole(to_one::orm),
        sql: Whole(to_one::sql),
        ..READING
    },
    Workload {
        name: "W6",
        what: "insert 1,000 authors with 10 books each",
        aim: "≤ 0.80",
        orm: Whole(insert::orm),
        sql: Whole(insert::sql),
        ..WRITING
    },
    Workload {
        name: "W7",
        what: "update one column of 1,000 rows, loaded before and committed after",
        before: update::restore,
        orm: Whole(update::orm),
        sql: Whole(update::sql),
        ..READING
    },
    Workload {
        name: "W7-held",
        what: "the updates alone, the transaction open and the rows loaded",
        aim: "≤ 1.30",
        // What W7 left changed would need no statement.
        before: update::restore,
        orm: Part(update::orm_held),
        sql: Part(update::sql_held),
        ..READING
    },
    Workload {
        name: "W7-once",
        what: "the same, by hand with one statement for all rows",
        // What W7 left changed would need no statement.
        before: update::restore,
        orm: Part(update::orm_held),
        sql: Part(update::sql_once),
        ..READING
    },
    Workload {
        name: "W8",
        what: "the books of 1,000 authors, asked for one author at a time",
        aim: "≤ 0.35",
        orm: Whole(one_by_one::orm),
        sql: Whole(one_by_one::sql),
        ..READING
    },
    Workload {
        name: "W8-alone",
        what: "the same, each author looked up alone, by hand in one transaction too",
        orm: Whole(one_by_one::orm_alone),
        sql: Whole(one_by_one::sql_alone),
        ..READING
    },
    Workload {
        name: "W9",
        what: "authors having a book whose title is like …",
        aim: "≤ 1.05",
        orm: Whole(has_any::orm),
        sql: Whole(has_any::sql),
        ..READING
    },
];
