//! What becomes of children: `cascade`, `passive_deletes`.

use proc_macro2::Span;
use syn::LitStr;

use super::Checker;
use crate::error::nearest;
use crate::model::{Cascade, Kind};

/// The words, SQLAlchemy's.
const WORDS: [&str; 4] = ["save-update", "delete", "delete-orphan", "all"];

/// What cascades in SQLAlchemy and isn't there to cascade here.
const OTHERS: [&str; 3] = ["merge", "refresh-expire", "expunge"];

/// The side of a pair that says it.
pub(super) struct Side<'a> {
    pub(super) kind: Kind,
    /// `Author::books`
    pub(super) side: &'a str,
    pub(super) target: &'a str,
}

impl Checker<'_> {
    /// What the side says of deleting.
    pub(super) fn cascade(
        &mut self,
        given: Option<LitStr>,
        passive: Option<Span>,
        side: Side<'_>,
    ) -> Option<(Cascade, Span)> {
        let Some(given) = given else {
            if let Some(span) = passive {
                self.passive_alone(span, &side);
            }
            return None;
        };
        let span = given.span();
        let mut cascade = self.cascade_words(&given)?;
        match side.kind {
            Kind::HasMany | Kind::HasOne => self.orphans_too(&mut cascade, span, &side),
            Kind::BelongsTo | Kind::BelongsToOptional | Kind::ManyToMany => {
                if !self.fits_many_side(&cascade, span, &side) {
                    return None;
                }
            }
        }
        match passive {
            Some(passive) if !cascade.delete => self.passive_alone(passive, &side),
            Some(_) => cascade.passive = true,
            None => {}
        }
        Some((cascade, span))
    }

    /// cascade-unknown
    fn cascade_words(&mut self, given: &LitStr) -> Option<Cascade> {
        let written = given.value();
        let words: Vec<&str> = written.split(',').map(str::trim).collect();
        if let Some(wrong) = words.iter().find(|word| !WORDS.contains(word)) {
            let (sorted, near) = nearest(wrong, &WORDS);
            let all = sorted.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
            let fact = format!("\"{wrong}\" is nothing that cascades");
            let help = match sorted.first() {
                _ if OTHERS.contains(wrong) => format!("leave it out: a session has nothing like it; there are {all}"),
                Some(first) if near => {
                    let meant = words.iter().map(|word| if word == wrong { first } else { word });
                    let meant = meant.copied().collect::<Vec<_>>().join(", ");
                    format!("write cascade = \"{meant}\"; there are {all}")
                }
                _ => format!("write some of {all}, with commas between them"),
            };
            self.report(given.span(), "cascade-unknown", fact, help);
            return None;
        }
        let delete = words.iter().any(|word| ["delete", "all"].contains(word));
        Some(Cascade { delete, delete_orphan: words.contains(&"delete-orphan"), passive: false, written })
    }

    /// delete-orphan-without-delete
    fn orphans_too(&mut self, cascade: &mut Cascade, span: Span, side: &Side<'_>) {
        if cascade.delete_orphan && !cascade.delete {
            let Side { side, target, .. } = side;
            let fact = format!(
                "`{side}` deletes each `{target}` that loses its parent, but says nothing of one whose parent is deleted"
            );
            self.report(span, "delete-orphan-without-delete", fact, "write cascade = \"all, delete-orphan\"");
            cascade.delete = true;
        }
    }

    /// delete-orphan-on-many-side, delete-on-many-side
    fn fits_many_side(&mut self, cascade: &Cascade, span: Span, side: &Side<'_>) -> bool {
        let Side { kind, side, target } = *side;
        if !cascade.delete && !cascade.delete_orphan {
            return true;
        }
        let (rule, when) = match cascade.delete_orphan {
            true => ("delete-orphan-on-many-side", "that it loses"),
            false => ("delete-on-many-side", "with it"),
        };
        let (model, _) = side.split_once("::").unwrap_or((side, ""));
        let fact = format!(
            "`{side}` would delete the `{target}` {when}, which other rows of `{model}` may {}",
            if kind == Kind::ManyToMany { "be linked to" } else { "reference" }
        );
        let help = match kind {
            Kind::ManyToMany => "remove `cascade`: the links always go with the row at either end".to_owned(),
            _ => format!(
                "write it at the other side, the `HasMany` or `HasOne` of `{target}`, or where that is generated in \
                 `backref(name = \"…\", cascade = \"{}\")`",
                cascade.written
            ),
        };
        self.report(span, rule, fact, help);
        false
    }

    /// passive-deletes-alone
    fn passive_alone(&mut self, span: Span, side: &Side<'_>) {
        let Side { kind, side, target } = side;
        match kind {
            Kind::HasMany | Kind::HasOne => {
                let fact =
                    format!("`{side}` deletes no `{target}`, so there is nothing that the database could do instead");
                let help = "write cascade = \"all\" too, or remove `passive_deletes`";
                self.report(span, "passive-deletes-alone", fact, help);
            }
            _ => {
                let fact = format!("`{side}` deletes no `{target}`");
                self.report(span, "option-on-wrong-kind", fact, "remove `passive_deletes`");
            }
        }
    }
}
