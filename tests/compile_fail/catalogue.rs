//! The catalogue: the mistakes that a relationship can be got wrong by. Each has a program in the suite that is named after
//! it, so that none is forgotten; the suite holds many that are not in it.

use super::case;

/// The rules, group by group.
const CATALOGUE: &[(&str, &[&str])] = &[
    ("target", &["target-unknown", "target-not-a-model", "target-not-in-schema"]),
    (
        "pair",
        &[
            "reverse-missing",
            "reverse-misspelt",
            "reverse-is-a-column",
            "reverse-wrong-target",
            "pair-not-mutual",
            "pair-named-on-one-side",
            "two-forwards-one-reverse",
            "pair-with-itself",
            "backref-over-relationship",
            "backref-over-column",
            "backref-over-method",
            "backref-reserved",
            "backref-invalid-name",
            "two-backrefs-one-name",
            "backref-and-back-populates",
            "backref-foreign-crate",
            "one-way-in-strict",
            "both-sides-hold-key",
            "no-side-holds-key",
            "pair-over-two-keys",
            "key-option-on-reverse-side",
        ],
    ),
    (
        "kind",
        &[
            "many-to-many-with-one-side",
            "has-one-key-not-unique",
            "has-many-key-unique",
            "has-one-required",
            "optional-collection",
            "relationship-on-scalar",
            "relationship-without-attribute",
            "required-self",
            "required-cycle",
        ],
    ),
    (
        "key",
        &[
            "no-foreign-key",
            "ambiguous-foreign-key",
            "foreign-key-unknown",
            "foreign-key-not-one",
            "foreign-key-names-relationship",
            "referenced-unknown",
            "referenced-not-unique",
            "key-type-differs",
            "database-type-differs",
            "required-over-nullable-key",
            "optional-over-required-key",
            "composite-count",
            "composite-order",
            "composite-partial",
            "composite-repeats",
            "composite-half-null",
            "column-redeclared",
            "two-relationships-write-one-column",
            "no-primary-key",
            "two-primary-keys",
            "primary-key-nullable",
        ],
    ),
    (
        "action",
        &["on-delete-unknown", "lazy-unknown", "set-null-on-required", "set-default-without-default", "cascade-cycle"],
    ),
    (
        "secondary",
        &[
            "secondary-unknown",
            "secondary-lacks-key",
            "secondary-ambiguous",
            "secondary-differs",
            "secondary-not-swapped",
            "secondary-not-unique",
            "secondary-extra-required",
            "one-secondary-two-pairs",
            "secondary-on-one-to-many",
            "through-step-missing",
            "through-not-to-one",
            "write-through-path",
        ],
    ),
    (
        "attribute",
        &[
            "unknown-option",
            "option-twice",
            "attribute-twice",
            "option-on-wrong-kind",
            "column-option-on-relationship",
            "index-on-relationship",
            "order-by-unknown",
            "duplicate-table",
            "on-enum",
            "on-tuple-struct",
            "on-union",
            "on-generic",
            "on-lifetime",
            "column-type-unsupported",
        ],
    ),
    (
        "use",
        &[
            "path-unknown",
            "wrong-entity",
            "required-column-omitted",
            "required-parent-omitted",
            "remove-from-required",
            "set-none-on-required",
            "to-many-asked-with-has",
            "to-one-asked-with-any",
            "entity-outlives-session",
            "entity-escapes-transaction",
            "session-across-threads",
            "use-after-commit",
            "write-through-view-only",
            "pending-read",
            "detached-read",
            "both-key-and-parent",
        ],
    ),
];

/// The rules of which there is no program.
pub fn without_program() -> Vec<&'static str> {
    let names: Vec<_> = case::mistakes().iter().map(|case| case.name().replace('_', "-")).collect();
    let rules = CATALOGUE.iter().flat_map(|(_, rules)| rules.iter().copied());
    rules.filter(|rule| !names.iter().any(|name| name == rule)).collect()
}
