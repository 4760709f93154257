//! How an error of the derive is worded: the fact, what to write instead, and the rule's name.

use darling::Error;
use proc_macro2::Span;

/// The error of a rule, at the wrong token.
pub fn error(span: Span, rule: &str, fact: impl AsRef<str>, help: impl AsRef<str>) -> Error {
    let (fact, help) = (fact.as_ref(), help.as_ref());
    Error::custom(format!("{fact}\n\nhelp: {help}\nnote: see orm_core::errors [{rule}]")).with_span(&span)
}

/// The candidates with the nearest to `wrong` first, and whether that one is near enough to be what was meant.
pub fn nearest<'a>(wrong: &str, candidates: &[&'a str]) -> (Vec<&'a str>, bool) {
    let distance = |candidate: &&str| match !wrong.is_empty() && candidate.starts_with(wrong) {
        true => 1,
        false => strsim::osa_distance(wrong, candidate),
    };
    let mut sorted = candidates.to_vec();
    sorted.sort_by_key(distance);
    let near = sorted.first().is_some_and(|first| distance(first) <= 1 + first.len() / 4);
    (sorted, near)
}

/// `` `a`, `b`, `c` ``
pub fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
