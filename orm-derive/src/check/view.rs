//! Relationships that nothing is written through: `view_only`, `where`, `through`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, Type};

use super::{Checker, written_path};
use crate::attrs::{RelationshipOptions, ThroughOption};
use crate::error::{list, nearest};
use crate::model::{Kind, Relationship, Step, View, unraw};

impl Checker<'_> {
    /// What makes a relationship a view; the options that a view doesn't take are reported and removed.
    pub(super) fn view(
        &mut self,
        ident: &Ident,
        kind: &mut Kind,
        kind_span: Span,
        target: &str,
        options: &mut RelationshipOptions,
    ) -> Option<View> {
        let (scope, through) = (options.scope.take(), options.through.take());
        let view = match (scope, through) {
            (scope, Some(path)) => {
                if let Some(scope) = scope {
                    let fact = format!("`{}` goes through others, and has no condition of its own", self.side(ident));
                    let help = "make one of its steps a relationship with `where`, and go through that";
                    self.report(scope.0.span(), "option-on-wrong-kind", fact, help);
                }
                self.not_of_a_path(ident, kind, kind_span, target, options);
                View::Through(self.path(ident, path))
            }
            (Some(scope), None) => {
                if kind.holds_key() {
                    let fact = format!("`{}` is the one `{target}` that its foreign key references", self.side(ident));
                    let help =
                        "remove `where`: a condition chooses among the rows of a `HasMany`, `HasOne` or `ManyToMany`";
                    self.report(scope.0.span(), "option-on-wrong-kind", fact, help);
                    return None;
                }
                self.not_joined(ident, options);
                View::Where(scope.0)
            }
            (None, None) if options.view_only.is_present() => View::Only,
            (None, None) => return None,
        };
        self.no_reverse(ident, options);
        self.no_members(ident, options);
        self.no_cascade(ident, options);
        Some(view)
    }

    /// view-with-reverse
    fn no_reverse(&mut self, ident: &Ident, options: &mut RelationshipOptions) {
        let back_populates = options.back_populates.take();
        let backref = options.backref.take().and_then(|backref| backref.options.name);
        for name in [back_populates, backref].into_iter().flatten() {
            let fact = format!("`{}` is a view of other relationships, which has no other side", self.side(ident));
            let help = "remove it here; what this is a view of is where a pair is declared";
            self.report(name.span(), "view-with-reverse", fact, help);
        }
    }

    /// option-on-wrong-kind
    fn no_members(&mut self, ident: &Ident, options: &mut RelationshipOptions) {
        let side = self.side(ident);
        if let Some(position) = options.position.take() {
            let fact = format!("`{side}` is a view of other relationships, and keeps no places of its own");
            let field = position.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default();
            self.report(position.span(), "option-on-wrong-kind", fact, format!("write `order_by = \"{field}\"`"));
        }
        if let Some(keyed_by) = options.keyed_by.take() {
            let fact = format!("`{side}` is a view of other relationships, and no map");
            let help = "remove `keyed_by`: what this is a view of can have it";
            self.report(keyed_by.span(), "option-on-wrong-kind", fact, help);
        }
    }

    /// option-on-wrong-kind
    fn no_cascade(&mut self, ident: &Ident, options: &mut RelationshipOptions) {
        let passive = std::mem::take(&mut options.passive_deletes);
        let passive = passive.is_present().then(|| ("passive_deletes", passive.span()));
        let given = options.cascade.take().map(|cascade| ("cascade", cascade.span())).or(passive);
        if let Some((option, span)) = given {
            let fact = format!("`{}` is a view of other relationships, and deletes nothing", self.side(ident));
            let help = format!("write `{option}` at the relationship that this is a view of");
            self.report(span, "option-on-wrong-kind", fact, help);
        }
    }

    /// option-on-wrong-kind
    fn not_joined(&mut self, ident: &Ident, options: &mut RelationshipOptions) {
        if let Some(given) = options.lazy.take_if(|given| given.value() == "joined") {
            let fact = format!("`{}` can't be loaded in the same statement as its rows", self.side(ident));
            self.report(given.span(), "option-on-wrong-kind", fact, "write lazy = \"selectin\"");
        }
    }

    /// option-on-wrong-kind
    fn not_of_a_path(
        &mut self,
        ident: &Ident,
        kind: &mut Kind,
        kind_span: Span,
        target: &str,
        options: &mut RelationshipOptions,
    ) {
        let side = self.side(ident);
        if *kind == Kind::ManyToMany {
            let fact = format!("`{side}` goes through other relationships, and over no association of its own");
            self.report(kind_span, "option-on-wrong-kind", fact, format!("write `HasMany<{target}>`"));
            *kind = Kind::HasMany;
        }
        self.not_joined(ident, options);
        let given = [
            ("foreign_key", options.foreign_key.take().map(|path| path.span())),
            ("secondary", options.secondary.take().map(|secondary| secondary.span())),
            ("target_key", options.target_key.take().map(|path| path.span())),
            ("order_by", options.order_by.take().map(|order| order.span())),
            ("position", options.position.take().map(|path| path.span())),
            ("keyed_by", options.keyed_by.take().map(|path| path.span())),
        ];
        for (option, span) in given {
            if let Some(span) = span {
                let fact = format!("`{side}` goes through other relationships, which have their own `{option}`");
                self.report(span, "option-on-wrong-kind", fact, format!("write `{option}` where the step is declared"));
            }
        }
    }

    /// through-unreadable, through-itself
    fn path(&mut self, ident: &Ident, path: ThroughOption) -> Vec<Step> {
        let side = self.side(ident);
        let (span, steps): (Span, Vec<Step>) = match path {
            ThroughOption::Names(names, span) => {
                (span, names.into_iter().map(|name| Step { owner: None, name }).collect())
            }
            ThroughOption::Constants(paths, span) => {
                let mut steps = Vec::new();
                for path in paths {
                    match super::split(&path) {
                        Some((owner, name)) => {
                            let owner = super::own_name(owner, self.name);
                            let name = Ident::new(&unraw(&name).to_lowercase(), name.span());
                            steps.push(Step { owner: Some(syn::parse_quote!(#owner)), name });
                        }
                        None => {
                            let fact = format!("`{}` names no relationship of a model", written_path(&path));
                            let help = format!("write the model too: `{}::{0}`", written_path(&path));
                            self.report(path.span(), "through-unreadable", fact, help);
                            return Vec::new();
                        }
                    }
                }
                (span, steps)
            }
        };
        if steps.len() < 2 {
            let fact = format!("`{side}` goes through one relationship, which leads there by itself");
            let help =
                "write at least two steps, `through = books.reviews`, or `view_only` for a read-only view of one";
            self.report(span, "through-unreadable", fact, help);
            return Vec::new();
        }
        let first = &steps[0];
        let own: Type = {
            let name = self.name;
            syn::parse_quote!(#name)
        };
        let begins_here = first.owner.as_ref().is_none_or(|owner| *owner == own);
        if begins_here && unraw(&first.name) == unraw(ident) {
            let fact = format!("`{side}` goes through itself");
            self.report(first.name.span(), "through-itself", fact, "begin with another relationship");
            return Vec::new();
        }
        steps
    }

    /// The models of the first two steps of each path, as far as the path names relationships; through-step-missing
    pub(super) fn begin_paths(&mut self, relationships: &mut [Relationship]) {
        let own = self.name;
        let declared: Vec<(String, Type)> =
            relationships.iter().map(|one| (unraw(&one.ident), one.target.clone())).collect();
        for relationship in relationships {
            let Some(View::Through(steps)) = &mut relationship.view else { continue };
            let [first, second, ..] = &mut steps[..] else { continue };
            if first.owner.is_some() {
                continue;
            }
            first.owner = Some(syn::parse_quote!(#own));
            let name = unraw(&first.name);
            if let Some((_, target)) = declared.iter().find(|(field, _)| *field == name) {
                second.owner = Some(target.clone());
                continue;
            }
            let others: Vec<&str> = declared.iter().map(|(field, _)| field.as_str()).collect();
            let others: Vec<&str> = others.into_iter().filter(|field| *field != unraw(&relationship.ident)).collect();
            let fact = format!(
                "`{}` goes through `{own}::{name}`, but `{own}` declares no relationship `{name}`",
                self.side(&relationship.ident)
            );
            let (sorted, near) = nearest(&name, &others);
            let help = match sorted.first() {
                Some(first) if near => format!("did you mean `{first}`? it declares {}", list(&sorted)),
                _ => format!(
                    "if a backref generates it, write the path with the relationships' constants: \
                     `through = [{own}::{}, …]`",
                    name.to_uppercase()
                ),
            };
            let span = first.name.span();
            steps.clear();
            self.report(span, "through-step-missing", fact, help);
        }
    }
}
