//! What of a pass is measured.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::workload::Outcome;

pub struct Clock {
    runs: bool,
    pub time: Duration,
}

impl Clock {
    pub fn running() -> Clock {
        Clock { runs: true, time: Duration::ZERO }
    }

    /// For a pass that warms up.
    pub fn stopped() -> Clock {
        Clock { runs: false, time: Duration::ZERO }
    }

    /// Does a part of a pass that is to be measured.
    pub fn time(&mut self, work: &mut dyn FnMut() -> Outcome) -> Outcome {
        if !self.runs {
            return work();
        }
        let (checksum, time) = measured(work)?;
        self.time += time;
        Ok(checksum)
    }
}

/// Not inlined, and named in the text of `main.rs`: this is what callgrind is told to count.
#[inline(never)]
fn measured(work: &mut dyn FnMut() -> Outcome) -> Result<(u64, Duration), Box<dyn Error>> {
    let start = Instant::now();
    let checksum = black_box(work()?);
    Ok((checksum, start.elapsed()))
}
