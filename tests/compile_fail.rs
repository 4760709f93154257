//! Every mistake is a compile error: `compile_fail/<group>/<rule>.rs` with what rustc says to it in the `.stderr`
//! beside it. Each group's `mended.rs` shows the same things done right, and compiles.

use std::fs;
use std::path::{Path, PathBuf};

fn files(extension: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail");
    let groups = fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let entries = groups.flatten().filter_map(|group| fs::read_dir(group.path()).ok()).flatten().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    for file in files("rs") {
        match file.file_stem().is_some_and(|stem| stem == "mended") {
            true => cases.pass(file),
            false => cases.compile_fail(file),
        }
    }
}

/// Mistakes that rustc reports in as many errors as there are ends or parts to it, and one file with three mistakes.
const SEVERAL: &[(&str, usize)] =
    &[("three_mistakes", 3), ("two_backrefs_one_name", 3), ("session_across_threads", 7), ("target_unknown", 2)];

/// What rustc alone words: the borrow checker, and names that don't exist.
const RUSTC: &[&str] = &[
    "assignment_of_another_model",
    "backref_foreign_crate",
    "backref_over_method",
    "entity_escapes_transaction",
    "entity_outlives_session",
    "path_to_another_model",
    "path_unknown",
    "projection_of_another_model",
    "session_across_threads",
    "sql_from_outside",
    "two_backrefs_one_name",
    "use_after_commit",
];

#[test]
fn one_mistake_is_one_error_that_says_what_to_do() {
    let reports = files("stderr");
    assert_eq!(
        reports.len() + files("rs").iter().filter(|file| file.ends_with("mended.rs")).count(),
        files("rs").len()
    );
    for report in reports {
        let text = fs::read_to_string(&report).unwrap_or_default();
        let name = report.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let expected = SEVERAL.iter().find(|(several, _)| *several == name).map_or(1, |(_, count)| *count);
        let errors = text.lines().filter(|line| line.starts_with("error")).count();
        assert_eq!(errors, expected, "errors in {}:\n{text}", report.display());
        for noise in ["__private", "originates in", "this derive macro expansion", "inside `"] {
            assert!(!text.contains(noise), "`{noise}` in {}:\n{text}", report.display());
        }
        assert!(text.contains("help:") || RUSTC.contains(&name), "no help in {}:\n{text}", report.display());
    }
}
