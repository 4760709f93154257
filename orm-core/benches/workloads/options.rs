//! The command line.

use crate::workload::{WORKLOADS, Workload};

const USAGE: &str = "options: [--quick] [--only WORKLOAD[:orm|:sql]]";

/// How often each side runs.
const ROUNDS: usize = 41;
const QUICK_ROUNDS: usize = 5;
const TEST_ROUNDS: usize = 1;

#[derive(Clone, Copy)]
pub enum Side {
    Orm,
    Sql,
}

pub struct Options {
    pub rounds: usize,
    pub side: Option<Side>,
    only: Option<String>,
}

impl Options {
    /// `cargo bench` adds `--bench`; without it this is `cargo test`, which wants to know whether the program runs.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options { rounds: TEST_ROUNDS, side: None, only: None };
        let (mut bench, mut quick) = (false, false);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--bench" => bench = true,
                "--test" => bench = false,
                "--quick" => quick = true,
                "--only" => options.restrict(&arguments.next().ok_or(USAGE)?)?,
                other => return Err(format!("unknown option `{other}`; {USAGE}")),
            }
        }
        if quick {
            options.rounds = QUICK_ROUNDS;
        } else if bench {
            options.rounds = ROUNDS;
        }
        Ok(options)
    }

    fn restrict(&mut self, only: &str) -> Result<(), String> {
        let (name, side) = only.split_once(':').map_or((only, None), |(name, side)| (name, Some(side)));
        self.side = match side {
            None => None,
            Some("orm") => Some(Side::Orm),
            Some("sql") => Some(Side::Sql),
            Some(other) => return Err(format!("no side `{other}`; {USAGE}")),
        };
        if !WORKLOADS.iter().any(|workload| workload.name == name) {
            let names: Vec<_> = WORKLOADS.iter().map(|workload| workload.name).collect();
            return Err(format!("no workload `{name}`; there are {}", names.join(", ")));
        }
        self.only = Some(name.to_owned());
        Ok(())
    }

    pub fn asks_for(&self, workload: &Workload) -> bool {
        self.only.as_ref().is_none_or(|only| only == workload.name)
    }
}
