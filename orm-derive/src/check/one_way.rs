//! Whether a relationship has its other side, and what is said at a relationship though it is its column's to say.

use darling::util::Flag;
use proc_macro2::Span;
use syn::Ident;

use super::{Checker, snake_case};
use crate::attrs::RelationshipOptions;
use crate::model::{Kind, unraw};

impl Checker<'_> {
    /// one-way-in-strict, one-way-with-reverse
    pub(super) fn one_way(
        &mut self,
        ident: &Ident,
        kind_span: Span,
        target: &str,
        options: &RelationshipOptions,
        whole: bool,
    ) {
        let RelationshipOptions { backref, back_populates, symmetric, scope, through, view_only, one_way, .. } =
            options;
        let side = self.side(ident);
        let is_view = scope.is_some() || through.is_some() || view_only.is_present();
        // A symmetric one is its own other side.
        let has_reverse = backref.is_some() || back_populates.is_some() || symmetric.is_present();
        if one_way.is_present() && (has_reverse || is_view) {
            let fact = match is_view {
                true => format!("`{side}` is a view of other relationships, which has no other side in any case"),
                false => format!("`{side}` says one_way, but has another side"),
            };
            self.report(Flag::span(one_way), "one-way-with-reverse", fact, "remove `one_way`");
        } else if self.strict && whole && !one_way.is_present() && !has_reverse && !is_view {
            let fact = format!("`{side}` has no other side on `{target}`, and `{}` says strict_pairs", self.name);
            let help = format!(
                "write `#[relationship(backref = \"{}\")]` to generate it, `back_populates = \"…\"` if `{target}` \
                 declares it, or `#[relationship(one_way)]` if there is to be none",
                snake_case(&unraw(self.name))
            );
            self.report(kind_span, "one-way-in-strict", fact, help);
        }
    }

    /// key-option-on-reverse-side, column-option-on-relationship, index-on-relationship, has-one-required
    pub(super) fn elsewhere(&mut self, ident: &Ident, kind: Kind, target: &str, options: &mut RelationshipOptions) {
        let side = self.side(ident);
        let holder = match kind {
            Kind::ManyToMany => "the association".to_owned(),
            _ if kind.holds_key() => format!("`{}`", self.name),
            _ => format!("`{target}`"),
        };
        for given in [options.on_delete.take(), options.on_update.take()].into_iter().flatten() {
            let (rule, fact) = match kind.holds_key() {
                true => ("column-option-on-relationship", format!("`{side}` is a relationship: it has no column")),
                false => {
                    let rule = "key-option-on-reverse-side";
                    (rule, format!("`{side}` says `{}`, but the foreign key is a column of {holder}", given.written))
                }
            };
            let help = format!("write it in {holder}: `#[column(foreign_key = …, {})]`", given.written);
            self.report(given.span, rule, fact, help);
        }
        for given in [options.unique.take(), options.index.take()].into_iter().flatten() {
            let fact = format!("`{side}` is a relationship: it has no column");
            let help = match given.written.as_str() {
                "index" => format!("remove `index`: the foreign key column of {holder} has one without asking"),
                written => format!("write `{written}` at the foreign key column of {holder}"),
            };
            self.report(given.span, "index-on-relationship", fact, help);
        }
        for given in [options.required.take(), options.nullable.take()].into_iter().flatten() {
            let (rule, fact, help) = match kind {
                Kind::HasOne => (
                    "has-one-required",
                    format!(
                        "`{side}` is at most one `{target}`: whether there is one, only the rows of `{target}` tell"
                    ),
                    format!(
                        "remove `{}`: the accessor returns an `Option`; what can be required is the other side, by a foreign \
                         key of `{target}` that is no `Option`",
                        given.written
                    ),
                ),
                _ if kind.holds_key() => (
                    "column-option-on-relationship",
                    format!("whether `{side}` is required, its type says, and that of its foreign key column"),
                    format!("write `{0}: BelongsTo<{target}>` or `{0}: BelongsTo<Option<{target}>>`", unraw(ident)),
                ),
                _ => (
                    "option-on-wrong-kind",
                    format!("`{side}` is a collection, which may be empty"),
                    format!("remove `{}`", given.written),
                ),
            };
            self.report(given.span, rule, fact, help);
        }
    }
}
