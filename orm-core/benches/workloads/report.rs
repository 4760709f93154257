//! The table.

use std::fmt;
use std::time::Duration;

use crate::workload::Workload;

pub const HEAD: &str = "\
| workload | | library | by hand | ratio | aim |
| --- | --- | --- | --- | --- | --- |";

pub const FOOT: &str = "medians, in ms; ratios are good to 10 or 20 %";

/// One workload's times.
pub struct Line {
    name: &'static str,
    what: &'static str,
    aim: &'static str,
    pub orm: Vec<Duration>,
    pub sql: Vec<Duration>,
}

impl Line {
    pub fn of(workload: &Workload) -> Line {
        let Workload { name, what, aim, .. } = *workload;
        Line { name, what, aim, orm: Vec::new(), sql: Vec::new() }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Line { name, what, aim, orm, sql } = self;
        let (orm, sql) = (median(orm), median(sql));
        write!(f, "| {name} | {what} | {orm:.2} | {sql:.2} | {:.2} | {aim} |", orm / sql)
    }
}

/// In milliseconds.
fn median(times: &[Duration]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2].as_secs_f64() * 1e3
}
