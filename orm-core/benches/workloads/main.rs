//! What this library costs over `rusqlite` written by hand, workload by workload.
//!
//! ```sh
//! cargo bench -p orm-core --bench workloads                      # all of them: medians, and the ratio
//! cargo bench -p orm-core --bench workloads -- --quick           # the same with few rounds
//! cargo bench -p orm-core --bench workloads -- --only W1         # one of them
//! cargo bench -p orm-core --bench workloads -- --only W1:orm     # one side of it, once
//! ```
//!
//! Both sides work on one database file and take turns, so that what else the machine does hits both; each pass returns a
//! checksum over all that it has read or written, and the two sums have to be equal.
//!
//! Wall time is noisy; what a change has gained is better told by counting instructions:
//!
//! ```sh
//! valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*measured*' \
//!     target/release/deps/workloads-… --only W1:orm
//! ```
//!
//! How much memory each side holds is told by a program of its own, because counting costs time:
//!
//! ```sh
//! cargo bench -p orm-core --bench memory
//! ```
#![allow(missing_docs)]

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use crate::clock::Clock;
use crate::options::{Options, Side};
use crate::report::Line;
use crate::stores::{Store, Stores};
use crate::workload::{Pass, WORKLOADS, Workload};

mod clock;
mod deep_walk;
mod has_any;
mod insert;
mod look_up;
mod many_to_many;
mod models;
mod one_by_one;
mod options;
mod plain;
mod report;
mod source;
mod stores;
mod to_one;
mod update;
mod walk;
mod workload;

fn main() -> ExitCode {
    match Options::parse(std::env::args().skip(1)).map_err(Into::into).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let stores = Stores::new()?;
    let asked = WORKLOADS.iter().filter(|workload| options.asks_for(workload));
    if let Some(side) = options.side {
        return asked.into_iter().try_for_each(|workload| once(workload, &stores, side));
    }
    println!("{}", report::HEAD);
    for workload in asked {
        println!("{}", compare(workload, &stores, options.rounds)?);
    }
    println!("{}", report::FOOT);
    Ok(())
}

/// One side alone: a pass to warm up, and one that is measured by whoever watches.
fn once(workload: &Workload, stores: &Stores, side: Side) -> Result<(), Box<dyn Error>> {
    let store = (workload.store)(stores)?;
    let pass = match side {
        Side::Orm => workload.orm,
        Side::Sql => workload.sql,
    };
    (workload.before)(store)?;
    pass.run(store, &mut Clock::stopped())?;
    (workload.before)(store)?;
    let (checksum, time) = timed(pass, store)?;
    println!("{} {time:?}, checksum {checksum:x}", workload.name);
    Ok(())
}

/// Both sides in turns.
fn compare(workload: &Workload, stores: &Stores, rounds: usize) -> Result<Line, Box<dyn Error>> {
    let store = (workload.store)(stores)?;
    let mut line = Line::of(workload);
    for round in 0..=rounds {
        (workload.before)(store)?;
        let (ours, orm) = timed(workload.orm, store)?;
        (workload.before)(store)?;
        let (theirs, sql) = timed(workload.sql, store)?;
        assert_eq!(ours, theirs, "{}: the two sides have not computed the same", workload.name);
        // The first round prepares the statements.
        if round > 0 {
            line.orm.push(orm);
            line.sql.push(sql);
        }
    }
    Ok(line)
}

/// One pass, and how long it took.
fn timed(pass: Pass, store: &Store) -> Result<(u64, Duration), Box<dyn Error>> {
    let mut clock = Clock::running();
    let checksum = pass.run(store, &mut clock)?;
    Ok((checksum, clock.time))
}
