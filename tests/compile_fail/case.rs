//! The files of the suite, and what their `.stderr` say.

use std::fs;
use std::path::{Path, PathBuf};

use super::index::Program;

/// A program with a mistake in it.
#[derive(Debug)]
pub struct Case {
    /// The program.
    pub source: PathBuf,
}

/// One error of a `.stderr` file.
#[derive(Debug)]
pub struct Report {
    /// All of it.
    pub text: String,
    /// The lines that this project words, rustc's own left out.
    pub ours: Vec<String>,
    /// The wrong token.
    pub place: Option<Place>,
}

/// Where the carets are.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// The line of the program.
    pub line: String,
    /// How many letters precede the token.
    pub column: usize,
    /// How many letters it has.
    pub width: usize,
}

impl Case {
    /// `reverse_misspelt`
    pub fn name(&self) -> String {
        self.source.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned()
    }

    /// `pair`
    pub fn group(&self) -> String {
        let group = self.source.parent().and_then(Path::file_name);
        group.and_then(|group| group.to_str()).unwrap_or_default().to_owned()
    }

    /// The program.
    pub fn source_text(&self) -> String {
        read(&self.source)
    }

    /// What rustc says.
    pub fn stderr(&self) -> String {
        read(&self.source.with_extension("stderr"))
    }

    /// The errors of which that consists.
    pub fn reports(&self) -> Vec<Report> {
        let text = self.stderr();
        let mut reports: Vec<String> = Vec::new();
        for line in text.lines() {
            if line.starts_with("error") {
                reports.push(String::new());
            }
            if let Some(report) = reports.last_mut() {
                report.push_str(line);
                report.push('\n');
            }
        }
        reports.into_iter().map(Report::new).collect()
    }

    /// Whether the mistake is found where all models are known, which `cargo check` doesn't reach.
    pub fn needs_build(&self) -> bool {
        self.name().ends_with("_at_build")
    }
}

impl Report {
    fn new(text: String) -> Self {
        Report { ours: ours(&text), place: place(&text), text }
    }
}

/// The fact, the help and the rule of a message that has a rule.
fn ours(text: &str) -> Vec<String> {
    if !text.contains("orm_core::errors [") {
        return Vec::new();
    }
    let before_place = text.lines().take_while(|line| !line.trim_start().starts_with("--> "));
    let message = before_place.map(|line| match line.strip_prefix("error") {
        Some(headline) => headline.split_once(": ").map_or(headline, |(_, fact)| fact),
        None => line,
    });
    let message = message.map(|line| line.strip_prefix("evaluation panicked: ").unwrap_or(line));
    // The notes of a trait that isn't implemented stand below the place.
    let notes = text.lines().filter_map(|line| line.trim_start().strip_prefix("= note: "));
    let notes = notes.filter(|note| note.starts_with("help: ") || note.starts_with("see "));
    message.chain(notes).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The first line with carets, and the line of the program above it.
fn place(text: &str) -> Option<Place> {
    let mut program = "";
    for line in text.lines().skip_while(|line| !line.trim_start().starts_with("--> ")) {
        let Some((_, shown)) = line.split_once('|') else { continue };
        let shown = shown.strip_prefix(' ').unwrap_or(shown);
        match shown.find('^') {
            Some(column) if shown[..column].chars().all(|letter| " -|".contains(letter)) => {
                let width = shown[column..].bytes().take_while(|letter| *letter == b'^').count();
                return Some(Place { line: program.to_owned(), column, width });
            }
            _ => program = shown,
        }
    }
    None
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// All programs with a mistake.
pub fn mistakes() -> Vec<Case> {
    sources().into_iter().filter(|file| !is_mended(file)).map(|source| Case { source }).collect()
}

/// The programs that show how it is done right.
pub fn mended() -> Vec<PathBuf> {
    sources().into_iter().filter(|file| is_mended(file)).collect()
}

/// How a group is done right.
pub fn mended_of(group: &str) -> Program {
    Program::parse(&read(&root().join(group).join("mended.rs")))
}

fn is_mended(file: &Path) -> bool {
    file.file_stem().is_some_and(|stem| stem == "mended")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail")
}

fn sources() -> Vec<PathBuf> {
    let root = root();
    let groups = fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let entries = groups.flatten().filter_map(|group| fs::read_dir(group.path()).ok()).flatten().flatten();
    let mut files: Vec<_> =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|found| found == "rs")).collect();
    files.sort();
    files
}
