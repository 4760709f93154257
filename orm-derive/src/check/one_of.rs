//! Relationships to one of several models: `one_of(post_id, photo_id)`.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Ident, Type};

use super::{Checker, field_type, written_path};
use crate::attrs::{self, Given, OneOfOption, RelationshipOptions};
use crate::error::{list, nearest};
use crate::model::{Action, Arm, Column, ForeignKey, KeyChoice, Kind, Lazy, OneOf, Relationship, Reverse, unraw};

/// A relationship to one of several models whose columns aren't looked up yet: they may stand below it.
pub(super) struct Pending {
    one_of: OneOf,
    kind_span: Span,
    columns: OneOfOption,
    lazy: Lazy,
    reverse: Reverse,
}

impl Checker<'_> {
    /// The option, where the relationship is over several keys, or is meant to be: `names` are the struct's fields;
    /// option-on-wrong-kind
    pub(super) fn takes_one_of(
        &mut self,
        field: &mut attrs::Field,
        kind: Kind,
        names: &[String],
    ) -> Option<OneOfOption> {
        let mut option = field.relationship.as_mut()?.options.one_of.take()?;
        if let Some(error) = option.unreadable.take() {
            self.errors.push(error);
        }
        if !kind.holds_key() {
            let side = self.side(&field.ident);
            let fact = format!(
                "`{side}` is a `{}`: its foreign key is on the other side, and its target one model",
                kind.name()
            );
            let help = "write `one_of` at a `BelongsTo`, in the struct that has the foreign keys";
            self.report(option.span, "option-on-wrong-kind", fact, help);
            // Over keys of this struct, its target may be an enum, which is no model and no second mistake.
            return option.columns.iter().all(|column| names.contains(&unraw(column))).then_some(option);
        }
        Some(option)
    }

    /// The relationship, but for its columns.
    pub(super) fn one_of_field(
        &mut self,
        field: attrs::Field,
        at: usize,
        columns: OneOfOption,
        (kind, kind_span, target): (Kind, Span, Type),
    ) -> Pending {
        let attrs::Field { ident, vis, ty: _, docs, column: _, relationship } = field;
        let (mut options, whole) = Given::parts(relationship);
        let target_name = field_type::last_name(&target);
        self.elsewhere(&ident, kind, &target_name, &mut options);
        self.one_way(&ident, kind_span, &target_name, &options, whole);
        self.only_of_one(&ident, &mut options);
        self.name_is_free(&ident);
        let lazy = options.lazy.as_ref().map(|lazy| self.lazy(lazy)).unwrap_or_default();
        // What is generated, is generated on each of the models: on the first for the words of an error.
        let reverse = self.reverse(&ident, kind, &target_name, options.backref, options.back_populates);
        let required = kind != Kind::BelongsToOptional;
        let one_of = OneOf { at, ident, vis, docs, target, target_name, required, arms: Vec::new() };
        Pending { one_of, kind_span, columns, lazy, reverse }
    }

    /// option-on-wrong-kind
    fn only_of_one(&mut self, ident: &Ident, options: &mut RelationshipOptions) {
        let side = self.side(ident);
        let given = [
            ("foreign_key", options.foreign_key.take().map(|path| path.span())),
            ("secondary", options.secondary.take().map(|secondary| secondary.span())),
            ("target_key", options.target_key.take().map(|path| path.span())),
            ("symmetric", options.symmetric.is_present().then(|| options.symmetric.span())),
            ("order_by", options.order_by.take().map(|order| order.span())),
            ("position", options.position.take().map(|path| path.span())),
            ("keyed_by", options.keyed_by.take().map(|path| path.span())),
            ("where", options.scope.take().map(|scope| scope.0.span())),
            ("through", options.through.take().map(|through| through.span())),
            ("view_only", options.view_only.is_present().then(|| options.view_only.span())),
        ];
        let cascade = options.cascade.take().map(|cascade| ("cascade", cascade.span()));
        let passive = options.passive_deletes.is_present().then(|| ("passive_deletes", options.passive_deletes.span()));
        for (option, span) in cascade.into_iter().chain(passive) {
            let fact =
                format!("`{side}` is the one row that one of its foreign keys references, and others may reference it");
            let help = format!(
                "write `{option}` at the `HasMany` or `HasOne` of each of the models, or in `backref(name = \"…\", {option}…)`"
            );
            self.report(span, "option-on-wrong-kind", fact, help);
        }
        for (option, span) in given {
            if let Some(span) = span {
                let fact = format!("`{side}` is the one row that one of its foreign keys references");
                self.report(span, "option-on-wrong-kind", fact, format!("remove `{option}`"));
            }
        }
    }

    /// Looks up the columns, and makes an arm for each.
    pub(super) fn one_of_arms(
        &mut self,
        pending: Pending,
        columns: &[Column],
        keys: &[ForeignKey],
        relationships: &mut Vec<Relationship>,
    ) -> OneOf {
        let Pending { mut one_of, kind_span, columns: named, lazy, reverse } = pending;
        let side = self.side(&one_of.ident);
        for name in &named.columns {
            let Some((column, key)) = self.one_of_column(name, &side, columns, keys) else { continue };
            if self.one_of_repeats(name, &side, column, key, keys, &one_of.arms) {
                continue;
            }
            self.one_of_nullable(&columns[column], &side);
            self.one_of_action(&columns[column], key, &one_of);
            one_of.arms.push(Arm { column, key: key.at, relationship: relationships.len() });
            let model = &key.model;
            relationships.push(Relationship {
                at: relationships.len(),
                ident: one_of.ident.clone(),
                vis: one_of.vis.clone(),
                docs: Vec::new(),
                kind: Kind::BelongsToOptional,
                kind_span,
                target: syn::parse_quote!(#model),
                target_name: model.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default(),
                reverse: reverse.clone(),
                foreign_key: Some(KeyChoice { owner: None, field: name.clone(), written: unraw(name) }),
                secondary: None,
                order_by: None,
                position: None,
                keyed_by: None,
                lazy,
                cascade: None,
                view: None,
                one_of: Some(one_of.at),
            });
        }
        if let ([name], [arm]) = (&named.columns[..], &one_of.arms[..]) {
            let target = &relationships[arm.relationship].target_name;
            let fact = format!("`{side}` names one foreign key, which leads to one model");
            let help = format!("write `{}: BelongsTo<{target}>` without `one_of`, or name more keys", one_of.ident);
            self.report(name.span(), "one-of-one", fact, help);
        }
        one_of
    }

    /// The column of this name and its foreign key; one-of-not-a-key
    fn one_of_column<'k>(
        &mut self,
        name: &Ident,
        side: &str,
        columns: &[Column],
        keys: &'k [ForeignKey],
    ) -> Option<(usize, &'k ForeignKey)> {
        let own = self.name;
        let is_key = |column: &&Column| keys.iter().any(|key| key.columns.contains(&column.at));
        let names: Vec<String> = columns.iter().filter(is_key).map(|column| unraw(&column.ident)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let Some(column) = columns.iter().find(|column| unraw(&column.ident) == unraw(name)) else {
            let fact = format!("`{side}` names `{}`, but `{own}` has no such column", unraw(name));
            let (sorted, near) = nearest(&unraw(name), &names);
            let help = match sorted.first() {
                Some(first) if near => format!("did you mean `{first}`? its foreign keys are {}", list(&sorted)),
                Some(_) => format!("its foreign keys are {}", list(&sorted)),
                None => format!("add the column: `#[column(foreign_key = …)] {}: Option<i64>`", unraw(name)),
            };
            self.report(name.span(), "one-of-not-a-key", fact, help);
            return None;
        };
        let mut of_column = keys.iter().filter(|key| key.columns.contains(&column.at));
        let found = of_column.next();
        let fact = match (found, of_column.next()) {
            (Some(key), None) => return Some((column.at, key)),
            (None, _) => format!("`{side}` names `{own}::{}`, which is no foreign key", unraw(name)),
            (Some(_), Some(_)) => format!("`{side}` names `{own}::{}`, which is in several foreign keys", unraw(name)),
        };
        let help = match found {
            None => format!("say what it references: `#[column(foreign_key = …)]` at `{own}::{}`", unraw(name)),
            Some(_) => "name a column that only the one key has".to_owned(),
        };
        self.report(name.span(), "one-of-not-a-key", fact, help);
        None
    }

    /// Whether there is an arm for this key or its model already; one-of-repeats
    fn one_of_repeats(
        &mut self,
        name: &Ident,
        side: &str,
        column: usize,
        key: &ForeignKey,
        keys: &[ForeignKey],
        arms: &[Arm],
    ) -> bool {
        let tokens = |key: &ForeignKey| key.model.to_token_stream().to_string();
        if arms.iter().any(|arm| arm.column == column || arm.key == key.at) {
            let fact = format!("`{side}` names the foreign key of `{}` twice", unraw(name));
            self.report(name.span(), "one-of-repeats", fact, "name each foreign key once");
            true
        } else if arms.iter().any(|arm| tokens(&keys[arm.key]) == tokens(key)) {
            let model = written_path(&key.model);
            let fact = format!("two of the foreign keys that `{side}` names reference `{model}`");
            let help = format!("keep one; another way to `{model}` is a relationship of its own");
            self.report(name.span(), "one-of-repeats", fact, help);
            true
        } else {
            false
        }
    }

    /// one-of-required-column
    fn one_of_nullable(&mut self, column: &Column, side: &str) {
        if field_type::optional(&column.ty).is_none() {
            let ty = field_type::written(&column.ty);
            let fact = format!("`{side}` is over one of several foreign keys, but `{ty}` is never null");
            let help = format!("write `{}: Option<{ty}>`", unraw(&column.ident));
            self.report(column.ty.span(), "one-of-required-column", fact, help);
        }
    }

    /// one-of-set-null
    fn one_of_action(&mut self, column: &Column, key: &ForeignKey, one_of: &OneOf) {
        let given = [("on_delete", key.on_delete), ("on_update", Some(key.on_update))];
        for (option, _) in given.iter().filter(|(_, action)| one_of.required && *action == Some(Action::SetNull)) {
            let (side, field, target) = (self.side(&one_of.ident), self.side(&column.ident), &one_of.target_name);
            let fact = format!("`{field}` says {option} = \"set null\", but one of the keys of `{side}` has to be set");
            let help = format!("write {option} = \"cascade\", or `{}: BelongsTo<Option<{target}>>`", one_of.ident);
            self.report(key.span, "one-of-set-null", fact, help);
        }
    }
}
