//! A database that was there before: [Chinook](https://github.com/lerocha/chinook-database), with models over its own
//! table and column names.
//!
//! `cargo run --example chinook -- PATH`
#![allow(missing_docs)]

use std::error::Error;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use orm_core::{Database, Session};

mod models;
mod report;

const USAGE: &str = "usage: cargo run --example chinook -- PATH

PATH is Chinook as an SQLite file, or the script `Chinook_Sqlite.sql` that makes one:
https://github.com/lerocha/chinook-database/releases";

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match show(Path::new(&path)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

fn show(path: &Path) -> Result<(), Box<dyn Error>> {
    let script = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sql"));
    let made = script.then(|| Temporary::from_script(path)).transpose()?;
    let file = made.as_ref().map_or(path, |made| &made.0);
    // Read-only: somebody else's file stays as it is, its journal mode too.
    Database::open(&format!("sqlite:{}?mode=ro", file.display()))?.read(print)?;
    Ok(())
}

/// A database file that is gone with this value.
struct Temporary(PathBuf);

impl Temporary {
    fn from_script(script: &Path) -> Result<Self, Box<dyn Error>> {
        let script = std::fs::read_to_string(script)?;
        let file = Temporary(std::env::temp_dir().join(format!("chinook-{}.db", std::process::id())));
        rusqlite::Connection::open(&file.0)?.execute_batch(&script)?;
        Ok(file)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn print(s: &Session) -> orm_core::Result<()> {
    print_first(5, "The artists with the most albums", &report::artists(s)?);
    print_first(usize::MAX, "The employees, and who reports to them", &report::employees(s)?);
    print_first(3, "The largest invoices", &report::invoices(s)?);
    print_first(5, "The customers who spent the most", &report::customers(s)?);
    println!("{} statements", s.statements().len());
    Ok(())
}

fn print_first(rows: usize, title: &str, all: &[impl Display]) {
    println!("-- {title} ({} in all)", all.len());
    all.iter().take(rows).for_each(|row| println!("{row}"));
    println!();
}
