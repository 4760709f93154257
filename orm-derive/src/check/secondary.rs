//! The association of a many-to-many: `secondary`, `foreign_key`, `target_key`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, Path};

use super::{Checker, snake_case, written_path};
use crate::attrs::{RelationshipOptions, SecondaryOption};
use crate::model::{KeyChoice, Kind, Secondary, SecondaryKind, unraw};

/// The two columns of a generated table: the one that references this model, and the one that references the target.
pub(super) type Generated = (String, String);

impl Checker<'_> {
    /// The columns of a generated table: named by the options, or after the two models.
    pub(super) fn generated_columns(
        &mut self,
        secondary: &Option<SecondaryOption>,
        foreign_key: &Option<Path>,
        target_key: &Option<Path>,
        target: &str,
    ) -> Option<Generated> {
        let Some(SecondaryOption::Table(_)) = secondary else { return None };
        let own = unraw(self.name);
        let mut named = |path: &Option<Path>, model: &str| match path {
            None => format!("{}_id", snake_case(model)),
            Some(path) => match path.get_ident() {
                Some(ident) => unraw(ident),
                None => {
                    let fact =
                        format!("`{}` names a column of a model, but the table is a generated one", written_path(path));
                    let last = path.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default();
                    self.report(path.span(), "foreign-key-not-one", fact, format!("write the column's name: `{last}`"));
                    format!("{}_id", snake_case(model))
                }
            },
        };
        Some((named(foreign_key, &own), named(target_key, target)))
    }

    /// secondary-missing, secondary-on-one-to-many, secondary-ambiguous, option-on-wrong-kind
    #[allow(clippy::too_many_arguments)]
    pub(super) fn secondary(
        &mut self,
        ident: &Ident,
        kind: Kind,
        kind_span: Span,
        target: &str,
        secondary: Option<SecondaryOption>,
        target_key: Option<Path>,
        generated: Option<Generated>,
        symmetric: bool,
        whole: bool,
    ) -> Option<Secondary> {
        let side = self.side(ident);
        let span = match &secondary {
            Some(SecondaryOption::Model(path)) => path.span(),
            Some(SecondaryOption::Table(table)) => table.span(),
            Some(SecondaryOption::Unreadable(span)) => *span,
            None => kind_span,
        };
        if kind != Kind::ManyToMany {
            if secondary.is_some() {
                let fact =
                    format!("`{side}` is a `{}`, which goes over a foreign key and has no association", kind.name());
                let help = format!("write `{}: ManyToMany<{target}>`, or remove `secondary`", unraw(ident));
                self.report(span, "secondary-on-one-to-many", fact, help);
            } else if let Some(key) = target_key {
                let fact = format!("`{side}` is a `{}`, which goes over one foreign key", kind.name());
                self.report(key.span(), "option-on-wrong-kind", fact, "name it with `foreign_key`");
            }
            return None;
        }
        let (name, kind) = match secondary {
            None if !whole => return None,
            None => {
                let fact = format!("`{side}` is a `ManyToMany`, but names no association");
                let (first, second) = (unraw(self.name), target);
                let help = format!(
                    "write `secondary = \"{}_{}\"` to have a table generated, or `secondary = {first}{second}` with a model",
                    snake_case(&first),
                    snake_case(second),
                );
                self.report(kind_span, "secondary-missing", fact, help);
                return None;
            }
            Some(SecondaryOption::Unreadable(span)) => {
                let fact = format!("the association of `{side}` is neither a model nor a table's name");
                let help = "write `secondary = BookTag`, or `secondary = \"book_tags\"` to have a table generated";
                self.report(span, "secondary-unreadable", fact, help);
                return None;
            }
            Some(SecondaryOption::Model(path)) => {
                let name = path.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default();
                (name, SecondaryKind::Model(path))
            }
            Some(SecondaryOption::Table(table)) => {
                if table.value().trim().is_empty() {
                    let fact = format!("the table of `{side}` has an empty name");
                    self.report(table.span(), "name-empty", fact, "write a name, such as `secondary = \"book_tags\"`");
                }
                let (own, target) = generated.unwrap_or_default();
                if own == target {
                    let fact = format!(
                        "`{side}` links rows of one model, and both columns of \"{}\" would be `{own}`",
                        table.value()
                    );
                    let help = "name them: `foreign_key = follower_id, target_key = followed_id`";
                    self.report(table.span(), "secondary-ambiguous", fact, help);
                }
                (table.value(), SecondaryKind::Table { own, target })
            }
        };
        let target_key = match kind {
            SecondaryKind::Model(_) => target_key.and_then(|path| self.key_choice(&path)),
            SecondaryKind::Table { ref target, .. } => Some(KeyChoice::column(target, span)),
        };
        Some(Secondary { span, name, kind, target_key, symmetric })
    }

    /// Whether the relationship is symmetric; symmetric-with-reverse, symmetric-to-another, symmetric-needs-table,
    /// option-on-wrong-kind
    pub(super) fn symmetric(
        &mut self,
        ident: &Ident,
        kind: Kind,
        target: &str,
        is_view: bool,
        options: &mut RelationshipOptions,
    ) -> bool {
        if !options.symmetric.is_present() {
            return false;
        }
        let (span, side) = (options.symmetric.span(), self.side(ident));
        let refused = if kind != Kind::ManyToMany {
            let fact = format!("`{side}` is a `{}`, whose other side is another relationship", kind.name());
            Some(("option-on-wrong-kind", fact, "remove `symmetric`: it is for a `ManyToMany` of a model with itself"))
        } else if is_view {
            let fact = format!("`{side}` is a view of other relationships, and nothing is written through it");
            Some(("option-on-wrong-kind", fact, "remove `symmetric`: what this is a view of can have it"))
        } else if *self.name != target {
            let fact = format!("`{side}` leads to `{target}`, and a symmetric relationship is its own other side");
            let help = "remove `symmetric`, and name the other side with `backref` or `back_populates`";
            Some(("symmetric-to-another", fact, help))
        } else {
            None
        };
        if let Some((rule, fact, help)) = refused {
            self.report(span, rule, fact, help);
            return false;
        }
        if let Some(SecondaryOption::Model(path)) = &options.secondary {
            let model = written_path(path);
            let fact = format!(
                "`{side}` is symmetric over `{model}`, whose rows can be written by themselves, in one direction only"
            );
            let help = format!("write `secondary = \"{}\"` to have a table generated", snake_case(&model));
            self.report(path.span(), "symmetric-needs-table", fact, help);
            return false;
        }
        let back_populates = options.back_populates.take();
        let backref = options.backref.take().and_then(|backref| backref.options.name);
        for name in [back_populates, backref].into_iter().flatten() {
            let fact = format!("`{side}` is symmetric, which makes it its own other side");
            let help =
                "remove it, or remove `symmetric` where a link has a direction, such as from follower to followed";
            self.report(name.span(), "symmetric-with-reverse", fact, help);
        }
        true
    }
}
