//! The suite on a rustc whose wording the `.stderr` files don't hold: every program is compiled, and of what is said to
//! it only what is ours is compared. That is how many errors there are, our sentences, and the token they point at.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

use super::case::{self, Case, Place, Report};

/// Compiles all and compares.
pub fn compare() {
    let cases = case::mistakes();
    let mended = case::mended();
    let sources: Vec<_> =
        cases.iter().map(|case| case.source.as_path()).chain(mended.iter().map(PathBuf::as_path)).collect();
    let said = compile(&sources);
    let empty = Vec::new();
    let errors_of = |source: &Path| said.get(source).unwrap_or(&empty);
    let mut wrong: Vec<String> = cases.iter().filter_map(|case| differs(case, errors_of(&case.source))).collect();
    for file in &mended {
        wrong.extend(
            errors_of(file).iter().map(|error| format!("{} does not compile:\n{}", file.display(), error.rendered)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// An error as rustc says it.
struct Said {
    /// Its sentences, labels and notes.
    text: String,
    /// Where it points.
    places: Vec<Place>,
    /// As people see it.
    rendered: String,
}

fn differs(case: &Case, said: &[Said]) -> Option<String> {
    let expected = case.reports();
    let file = case.source.display();
    let all = || said.iter().map(|error| error.rendered.as_str()).collect::<String>();
    if said.len() != expected.len() {
        return Some(format!("{} errors and not {} in {file}:\n{}", said.len(), expected.len(), all()));
    }
    let missing = expected.iter().find(|report| !said.iter().any(|error| is_said(report, error)))?;
    Some(format!("{file}: nothing says {missing:?}, but\n{}", all()))
}

fn is_said(report: &Report, error: &Said) -> bool {
    let text = without_modules(&error.text);
    let placed = report.place.as_ref().is_none_or(|place| error.places.iter().any(|found| is_at(report, place, found)));
    placed && report.ours.iter().all(|line| text.contains(&without_modules(line)))
}

/// Where a macro's error begins is ours, where it ends depends on what macros may do. Which token of a call a trait
/// that isn't implemented is reported at is rustc's choice, but not which line.
fn is_at(report: &Report, expected: &Place, found: &Place) -> bool {
    let chosen = ["error: ", "error[E0080]: "].iter().any(|headline| report.text.starts_with(headline));
    found.line == expected.line && (!chosen || found.column == expected.column)
}

/// `Entity` for `orm_core::entity::Entity`: how rustc names a type is its own affair.
fn without_modules(text: &str) -> String {
    let mut short = String::new();
    let mut parts = text.split("::").peekable();
    while let Some(part) = parts.next() {
        let module = |letter: char| letter.is_lowercase() || letter.is_ascii_digit() || letter == '_';
        let kept = part.trim_end_matches(module);
        match parts.peek() {
            None => short.push_str(part),
            Some(_) if kept.len() < part.len() && !kept.ends_with(char::is_alphanumeric) => short.push_str(kept),
            Some(_) => short = short + part + "::",
        }
    }
    short
}

/// What rustc says to each program that it doesn't take.
fn compile(sources: &[&Path]) -> BTreeMap<PathBuf, Vec<Said>> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    let write = |file: &str, text: &[u8]| {
        let path = folder.join(file);
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    };
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    write("Cargo.toml", manifest(workspace, sources).as_bytes());
    write("Cargo.lock", &fs::read(workspace.join("Cargo.lock")).unwrap_or_default());
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--bins", "--keep-going", "--offline", "--quiet", "--message-format=json"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .current_dir(&folder)
        .output()
        .unwrap_or_else(|error| panic!("cargo: {error}"));
    let mut said: BTreeMap<PathBuf, Vec<Said>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).unwrap_or_default();
        if let Some(error) = said_in(&message["message"]) {
            let source = PathBuf::from(message["target"]["src_path"].as_str().unwrap_or_default());
            said.entry(source).or_default().push(error);
        }
    }
    assert!(!said.is_empty(), "cargo said nothing:\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn manifest(workspace: &Path, sources: &[&Path]) -> String {
    let mut manifest = format!(
        "[package]\nname = \"mistakes\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         orm-core = {{ path = {:?} }}\norm-tests = {{ path = {:?} }}\n",
        workspace.join("orm-core"),
        workspace.join("tests")
    );
    for (number, source) in sources.iter().enumerate() {
        manifest.push_str(&format!("\n[[bin]]\nname = \"mistake{number}\"\npath = {source:?}\n"));
    }
    manifest
}

/// An error, but for the one that counts the others.
fn said_in(message: &Value) -> Option<Said> {
    let spans = message["spans"].as_array()?;
    if message["level"] != "error" || spans.is_empty() {
        return None;
    }
    let children = message["children"].as_array()?;
    let labels = spans.iter().map(|span| &span["label"]);
    let texts = children.iter().map(|child| &child["message"]).chain([&message["message"]]).chain(labels);
    let text: Vec<_> = texts.filter_map(Value::as_str).collect();
    Some(Said {
        text: text.join("\n"),
        places: spans.iter().filter(|span| span["is_primary"] == true).filter_map(place).collect(),
        rendered: message["rendered"].as_str().unwrap_or_default().to_owned(),
    })
}

fn place(span: &Value) -> Option<Place> {
    let line = &span["text"][0];
    let (start, end) = (line["highlight_start"].as_u64()? as usize, line["highlight_end"].as_u64()? as usize);
    Some(Place { line: line["text"].as_str()?.to_owned(), column: start - 1, width: end - start })
}
