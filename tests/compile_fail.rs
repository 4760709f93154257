//! Every mistake is a compile error: `compile_fail/<group>/<rule>.rs` with what rustc says to it in the `.stderr`
//! beside it. Each group's `mended.rs` shows the same things done right, and compiles.
//!
//! The `.stderr` files hold the words of one rustc, which `compile_fail/rustc` names. On another one the same mistakes
//! are [compiled](other_rustc) and what is ours in the files is compared. `COMPILE_FAIL=ours` asks for that on any.

mod compile_fail {
    pub mod case;
    pub mod catalogue;
    pub mod index;
    pub mod other_rustc;
}

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use compile_fail::case;
use compile_fail::{catalogue, index, other_rustc};

/// Whether the compiler that builds the tests is the one whose words the `.stderr` files hold.
fn words_are_of_this_rustc() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(&rustc).arg("--version").output().unwrap_or_else(|error| panic!("{rustc:?}: {error}"));
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    let recorded = include_str!("compile_fail/rustc").trim();
    let same = version.split_whitespace().nth(1).is_some_and(|version| version.starts_with(&format!("{recorded}.")));
    same && env::var_os("COMPILE_FAIL").is_none_or(|what| what != "ours")
}

#[test]
fn mistakes_do_not_compile() {
    if !words_are_of_this_rustc() {
        return other_rustc::compare();
    }
    let cases = trybuild::TestCases::new();
    case::mistakes().iter().filter(|case| !case.needs_build()).for_each(|case| cases.compile_fail(&case.source));
}

/// Apart from the others, because trybuild then builds everything instead of checking it.
#[test]
fn mended_programs_compile() {
    if !words_are_of_this_rustc() {
        return;
    }
    let cases = trybuild::TestCases::new();
    case::mended().iter().for_each(|file| cases.pass(file));
    case::mistakes().iter().filter(|case| case.needs_build()).for_each(|case| cases.compile_fail(&case.source));
}

/// Three mistakes in one struct, and in three; what rustc reports once for each of the items that two models' backrefs put
/// on a third: neither derive sees the other, and rustc compares their items name by name; and once for each side of an
/// `&&`, before anybody is asked what the whole is.
const SEVERAL: &[(&str, usize)] = &[
    ("conditions_with_an_operator", 3),
    ("three_mistakes", 3),
    ("three_models", 3),
    ("two_backrefs_of_two_models", 3),
];

/// What rustc alone words, without a help: the borrow checker, and two items of one name.
const RUSTC: &[&str] = &[
    "assignment_of_another_model",
    "backref_over_method",
    "entity_escapes_transaction",
    "entity_outlives_session",
    "field_twice",
    "path_to_another_model",
    "projection_of_another_model",
    "sql_from_outside",
    "target_as_a_text",
    "through_in_a_circle",
    "two_backrefs_of_two_models",
    "use_after_commit",
];

#[test]
fn one_mistake_is_one_error_that_says_what_to_do() {
    for case in case::mistakes() {
        let (name, text, file) = (case.name(), case.stderr(), case.source.display());
        let expected = SEVERAL.iter().find(|(several, _)| *several == name).map_or(1, |(_, count)| *count);
        let errors = text.lines().filter(|line| line.starts_with("error")).count();
        assert_eq!(errors, expected, "errors in {file}:\n{text}");
        for noise in ["__private", "originates in", "this derive macro expansion", "inside `"] {
            assert!(!text.contains(noise), "`{noise}` in {file}:\n{text}");
        }
        assert_eq!(text.contains("help:"), !RUSTC.contains(&name.as_str()), "help in {file}:\n{text}");
        let (advised, named) = (text.contains("note: help:"), text.contains("note: see orm_core::errors ["));
        assert!(named || !advised, "a rule's name in {file}:\n{text}");
    }
}

/// What is compared on another rustc has to be in the files.
#[test]
fn what_is_ours_is_found_in_every_message() {
    for case in case::mistakes() {
        for report in case.reports() {
            let source = case.source_text();
            let placed = report
                .place
                .as_ref()
                .is_some_and(|place| case.needs_build() || source.lines().any(|line| line == place.line));
            assert!(placed, "no place in {}: {report:?}", case.source.display());
            let ours = report.text.contains("orm_core::errors [");
            assert_eq!(ours, !report.ours.is_empty(), "in {}: {report:?}", case.source.display());
        }
    }
}

#[test]
fn the_error_index_says_what_the_compiler_says() {
    index::compare();
}

#[test]
fn every_rule_of_the_catalogue_has_a_program() {
    assert_eq!(catalogue::without_program(), Vec::<&str>::new());
}

#[test]
fn every_rule_is_in_the_error_index() {
    assert_eq!(index::without_entry(), BTreeSet::new());
}
