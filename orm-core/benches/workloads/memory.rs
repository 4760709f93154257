//! How much memory this library holds over plain structs: the bytes allocated at the peak of W1 at 10,000 authors. What
//! SQLite allocates for itself is in neither figure.
//!
//! ```sh
//! cargo bench -p orm-core --bench memory
//! ```
//!
//! A program of its own beside the other workloads', because its allocator counts, and counting costs time.
#![allow(missing_docs)]
// The files are those of `workloads`, and this program needs few of their items.
#![allow(dead_code)]

use std::error::Error;

use peak_alloc::PeakAlloc;

use crate::stores::{Store, Stores};
use crate::workload::Outcome;

mod clock;
mod deep_walk;
mod has_any;
mod insert;
mod look_up;
mod many_to_many;
mod models;
mod one_by_one;
mod plain;
mod source;
mod stores;
mod to_one;
mod update;
mod walk;
mod workload;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

fn main() -> Result<(), Box<dyn Error>> {
    let stores = Stores::new()?;
    let store = stores.large()?;
    let (orm, sql) = (peak(walk::orm, store)?, peak(walk::sql, store)?);
    println!("| workload | library | by hand | ratio | aim |");
    println!("| --- | --- | --- | --- | --- |");
    println!("| W1L | {:.1} | {:.1} | {:.2} | ≤ 1.50 |", mebibytes(orm), mebibytes(sql), orm as f64 / sql as f64);
    println!("peaks, in MiB");
    Ok(())
}

/// The bytes that a pass adds to those in use; of the second one, because the first prepares the statements.
fn peak(pass: fn(&Store) -> Outcome, store: &Store) -> Result<usize, Box<dyn Error>> {
    pass(store)?;
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    pass(store)?;
    Ok(ALLOCATOR.peak_usage() - before)
}

fn mebibytes(bytes: usize) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
