//! The error index, `orm_core::errors`: a page a group, written from the programs of the suite, so that it says what
//! the compiler says. `SNAPSHOTS=overwrite cargo test -p orm-tests --test compile_fail` writes it anew.
//!
//! A program tells at its top what is wrong with it, and what mends it as the lines to remove and to add.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::case::{self, Case};

/// A rule, with the programs that break it: the one that is named after it first.
struct Entry {
    rule: String,
    cases: Vec<Case>,
}

/// Compares the pages with the programs.
pub fn compare() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../orm-core/src/errors");
    let mut groups: BTreeMap<String, BTreeMap<String, Vec<Case>>> = BTreeMap::new();
    for case in case::mistakes() {
        // A program with several mistakes is about their number.
        if let [rule] = rules(&case).as_slice() {
            groups.entry(case.group()).or_default().entry(rule.clone()).or_default().push(case);
        }
    }
    let mut contents = String::new();
    for (group, rules) in groups {
        let entries: Vec<_> = rules.into_iter().map(|(rule, cases)| Entry::new(rule, cases)).collect();
        contents.push_str(&table(&group, &entries));
        snapshot(&folder.join(module(&group)).with_extension("rs"), &page(&group, &entries));
    }
    snapshot(&folder.join("contents.md"), &contents);
}

/// What looks like a rule's name in the sources, `"reverse-misspelt"` or `[reverse-misspelt]`, and has no page.
pub fn without_entry() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join("orm-derive/src"), root.join("orm-core/src")];
    let mut names = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            match path.is_dir() {
                // The index itself, what the derive emits, and the engines, which know no rules.
                true if ["errors", "snapshots", "backend"].iter().any(|other| path.ends_with(other)) => {}
                true => folders.push(path),
                false => names.extend(fs::read_to_string(&path).iter().flat_map(|text| quoted(text))),
            }
        }
    }
    // A text in a test, one of an error, one of a label, and words of `cascade`.
    for text in ["e-book", "look-up", "read-only", "save-update", "delete-orphan", "refresh-expire"] {
        names.remove(text);
    }
    for case in case::mistakes() {
        for rule in rules(&case) {
            names.remove(&rule);
        }
    }
    names
}

fn quoted(text: &str) -> Vec<String> {
    let parts = text.split(['"', '[', ']']);
    let named = |part: &&str| {
        part.contains('-')
            && part.split('-').all(|word| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_lowercase()))
    };
    parts.filter(named).map(str::to_owned).collect()
}

/// The rules whose names stand in the message; where rustc alone speaks, the one that the file is named after.
pub fn rules(case: &Case) -> Vec<String> {
    let own = case.name().replace('_', "-");
    let said: BTreeSet<_> = case.stderr().lines().flat_map(names).collect();
    match said.contains(&own) || said.is_empty() {
        true => vec![own],
        false => said.into_iter().collect(),
    }
}

/// The names in `see orm_core::errors [a], [b]`.
fn names(line: &str) -> Vec<String> {
    let Some((_, names)) = line.split_once("see orm_core::errors ") else { return Vec::new() };
    names.split(", ").map(|name| name.trim_matches(['[', ']']).to_owned()).collect()
}

impl Entry {
    fn new(rule: String, mut cases: Vec<Case>) -> Self {
        cases.sort_by_key(|case| (case.name().replace('_', "-") != rule, case.name()));
        Entry { rule, cases }
    }
}

fn snapshot(path: &PathBuf, text: &str) {
    if env::var_os("SNAPSHOTS").is_some_and(|wish| wish == "overwrite") {
        fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(found == text, "{} isn't what the programs say; it would be:\n{text}", path.display());
}

/// The group's module: `use` is a keyword.
fn module(group: &str) -> &str {
    if group == "use" { "usage" } else { group }
}

/// The rules of a group, as rows of a table.
fn table(group: &str, entries: &[Entry]) -> String {
    let module = module(group);
    let row = |Entry { rule, cases }: &Entry| {
        format!(
            "| [{rule}](mod@{module}#{rule}) | {} |\n",
            cases.first().map(|case| Program::read(case).about).unwrap_or_default()
        )
    };
    let about = case::mended_of(group).about;
    let rows: String = entries.iter().map(row).collect();
    format!("# [{module}](mod@{module})\n\n{about}\n\n| rule | |\n| --- | --- |\n{rows}\n")
}

fn page(group: &str, entries: &[Entry]) -> String {
    let mended = case::mended_of(group);
    // Where every program does something with the same models, they are shown once.
    let shared = if mended.text.contains("pub fn program") { mended.items() } else { Vec::new() };
    let mut text = format!("{}\n", mended.about);
    if !shared.is_empty() {
        text.push_str("\nThe models of these programs:\n\n");
        let models: Vec<_> =
            shared.iter().filter(|item| !item.starts_with("pub fn")).map(|item| (false, item.clone())).collect();
        text.push_str(&fenced("", &models));
    }
    for Entry { rule, cases } in entries {
        text.push_str(&format!("\n# {rule}\n"));
        for case in cases {
            text.push_str(&entry(case, &shared));
        }
    }
    let docs: String = text.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    let aliases: String = entries.iter().map(|entry| format!("#![doc(alias = \"{}\")]\n", entry.rule)).collect();
    format!("{docs}{aliases}")
}

/// The program, what is said to it, and the mended program, in which what hasn't changed is hidden.
fn entry(case: &Case, shared: &[String]) -> String {
    let program = Program::read(case);
    let mended = program.mended(case);
    let (wrong, right) = (program.items(), mended.items());
    let shown = |items: &[String], others: &[String]| -> Vec<(bool, String)> {
        items.iter().map(|item| (others.contains(item) && right.contains(item), item.clone())).collect()
    };
    // The other crate of the suite isn't there for a documentation test.
    let ignored = if case.source_text().contains("orm_tests") { "ignore" } else { "" };
    let kind = if ignored.is_empty() { "compile_fail" } else { ignored };
    format!(
        "\n{}\n\n{}\n```text\n{}\n```\n\nMended:\n\n{}",
        program.about,
        fenced(kind, &shown(&wrong, shared)),
        case.stderr().trim_end(),
        fenced(ignored, &shown(&right, &wrong)),
    )
}

/// Items as a code block. Hidden ones are compiled, but not shown.
fn fenced(kind: &str, items: &[(bool, String)]) -> String {
    let mut lines = vec![format!("```{kind}")];
    let mut before = false;
    for (hidden, item) in items {
        let hidden = *hidden || item.starts_with("use orm_core::prelude") || item.starts_with("fn main()");
        if before && !hidden {
            lines.push(String::new());
        }
        before |= !hidden;
        let hide = |line: &str| if hidden { format!("# {line}").trim_end().to_owned() } else { line.to_owned() };
        lines.extend(item.lines().map(hide));
    }
    lines.push("```\n".to_owned());
    lines.join("\n")
}

/// A program of the suite.
pub struct Program {
    /// What its top says.
    pub about: String,
    /// The lines to remove and to add.
    diff: Vec<String>,
    /// The program.
    text: String,
}

impl Program {
    /// Reads a program with a mistake.
    pub fn read(case: &Case) -> Self {
        let program = Program::parse(&case.source_text());
        assert!(!program.about.is_empty(), "{} doesn't say what is wrong with it", case.source.display());
        assert!(!program.diff.is_empty(), "{} doesn't say what mends it", case.source.display());
        program
    }

    /// Separates the top from the program.
    pub fn parse(source: &str) -> Self {
        let (mut about, mut diff, mut text) = (Vec::new(), Vec::new(), String::new());
        let mut inside = false;
        for line in source.lines() {
            match line.strip_prefix("//!").map(|line| line.strip_prefix(' ').unwrap_or(line)) {
                Some("```diff") => inside = true,
                Some("```") => inside = false,
                Some(line) if inside => diff.push(line.to_owned()),
                Some("") => {}
                Some(line) => about.push(line.to_owned()),
                None => text = text + line + "\n",
            }
        }
        // It would be added at the top.
        let begins = diff.first().is_none_or(|line: &String| !line.starts_with('+'));
        assert!(begins, "a diff begins with a line that is added: put the one before it there");
        Program { about: about.join(" "), diff, text }
    }

    /// The program with its mistake mended.
    fn mended(&self, case: &Case) -> Program {
        let mut rest = self.text.lines();
        let mut text = String::new();
        let mut add = |line: &str| text = format!("{text}{line}\n");
        for change in &self.diff {
            let (sign, line) = change.split_at(change.len().min(1));
            if sign == "+" {
                add(line);
                continue;
            }
            let found = rest.by_ref().find(|found| {
                let same = *found == line;
                if !same {
                    add(found);
                }
                same
            });
            assert!(found.is_some(), "{}: there is no line to mend, `{line}`", case.source.display());
            if sign == " " {
                add(line);
            }
        }
        rest.for_each(add);
        Program { about: String::new(), diff: Vec::new(), text }
    }

    /// What blank lines separate, outside braces.
    fn items(&self) -> Vec<String> {
        self.text.split("\n\n").map(|item| item.trim_matches('\n').to_owned()).filter(|item| !item.is_empty()).collect()
    }
}
