//! Keys over several columns: `#[model(foreign_key(…), unique(…), index(…))]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, LitStr, Path};

use super::{Checker, field_type, own_name, split, written_path};
use crate::attrs::{CompositeKey, FieldList};
use crate::error::{list, nearest};
use crate::model::{Action, Column, ForeignKey, Relationship, unraw};

/// How many columns a key has at most: `Columns::MOST` of orm-core.
const MOST: usize = 8;

impl Checker<'_> {
    /// The foreign key, if enough of it is understood.
    pub(super) fn composite_key(
        &mut self,
        key: CompositeKey,
        at: usize,
        columns: &[Column],
        relationships: &[Relationship],
    ) -> Option<ForeignKey> {
        let CompositeKey { span, pairs, on_delete, on_update, self_root } = key;
        if !self.composite_size(span, &pairs) {
            return None;
        }
        let (mut own, mut fields, mut model) = (Vec::new(), Vec::new(), None);
        for (column, path) in &pairs {
            if relationships.iter().any(|relationship| unraw(&relationship.ident) == unraw(column)) {
                let fact = format!("`{}` is a relationship and no column", self.side(column));
                let help = "name a column of the foreign key: the relationship goes over it";
                self.report(column.span(), "foreign-key-names-relationship", fact, help);
                return None;
            }
            own.push(self.named_column(column, columns)?);
            fields.push(self.composite_field(path, &mut model)?);
        }
        self.composite_repeats(&pairs, &own, &fields)?;
        self.composite_order(&pairs, &fields)?;
        let mut action = |name, given: &Option<LitStr>| {
            let given = given.as_ref()?;
            let action = self.action(name, given)?;
            self.composite_action_fits(&own, columns, name, given, action).then_some(action)
        };
        let on_delete = action("on_delete", &on_delete);
        let on_update = action("on_update", &on_update).unwrap_or_default();
        Some(ForeignKey { at, span, columns: own, model: model?, fields, on_delete, on_update, self_root })
    }

    /// composite-size
    fn composite_size(&mut self, span: Span, pairs: &[(Ident, Path)]) -> bool {
        if let [(column, path)] = pairs {
            let fact = format!("this foreign key of `{}` has one column", self.name);
            let help = format!(
                "write it at the column: `#[column(foreign_key = {})]` at `{}`",
                written_path(path),
                self.side(column)
            );
            self.report(span, "composite-size", fact, help);
        } else if pairs.is_empty() || pairs.len() > MOST {
            let fact = format!("this foreign key of `{}` has {} columns", self.name, pairs.len());
            self.report(span, "composite-size", fact, format!("it takes from 2 to {MOST}"));
        }
        (2..=MOST).contains(&pairs.len())
    }

    /// The position of the column of this name; key-column-unknown.
    fn named_column(&mut self, name: &Ident, columns: &[Column]) -> Option<usize> {
        let found = columns.iter().position(|column| unraw(&column.ident) == unraw(name));
        if found.is_none() {
            let names: Vec<_> = columns.iter().map(|column| unraw(&column.ident)).collect();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            let (sorted, near) = nearest(&unraw(name), &names);
            let help = match sorted.first() {
                Some(first) if near => format!("did you mean `{first}`? it has {}", list(&sorted)),
                _ => format!("it has {}", list(&sorted)),
            };
            let fact = format!("`{}` has no column `{}`", self.name, unraw(name));
            self.report(name.span(), "key-column-unknown", fact, help);
        }
        found
    }

    /// The referenced field, whose model is the one of the others; composite-two-models.
    fn composite_field(&mut self, path: &Path, model: &mut Option<Path>) -> Option<Ident> {
        let Some((owner, field)) = split(path) else {
            let fact =
                format!("a foreign key of `{}` references `{}`, which names no model", self.name, written_path(path));
            let help = format!("write the model too: `Author::{}`", written_path(path));
            self.report(path.span(), "referenced-unknown", fact, help);
            return None;
        };
        let owner = own_name(owner, self.name);
        match model {
            Some(first) if *first != owner => {
                let (first, other) = (written_path(first), written_path(&owner));
                let fact = format!("this foreign key of `{}` references `{first}`, and here `{other}`", self.name);
                let help = format!("write `{first}::…`, or a foreign key of its own for `{other}`");
                self.report(path.span(), "composite-two-models", fact, help);
                return None;
            }
            Some(_) => {}
            None => *model = Some(owner),
        }
        Some(field)
    }

    /// composite-repeats
    fn composite_repeats(&mut self, pairs: &[(Ident, Path)], own: &[usize], fields: &[Ident]) -> Option<()> {
        for (at, (column, path)) in pairs.iter().enumerate() {
            if own[..at].contains(&own[at]) {
                let fact = format!("`{}` stands twice in one foreign key", self.side(column));
                self.report(column.span(), "composite-repeats", fact, "name each column once");
                return None;
            }
            if fields[..at].contains(&fields[at]) {
                let fact = format!("`{}` is referenced twice by one foreign key", written_path(path));
                self.report(path.span(), "composite-repeats", fact, "name each referenced column once");
                return None;
            }
        }
        Some(())
    }

    /// composite-order: a column has the name of one that another column of the same key references.
    fn composite_order(&mut self, pairs: &[(Ident, Path)], fields: &[Ident]) -> Option<()> {
        for (at, (column, path)) in pairs.iter().enumerate() {
            let namesake = fields.iter().position(|field| unraw(field) == unraw(column));
            if let Some(other) = namesake.filter(|other| *other != at) {
                let ((second, wanted), own) = (&pairs[other], unraw(column));
                let fact = format!(
                    "`{}` references `{}`, and `{}` references `{}`",
                    self.side(column),
                    written_path(path),
                    self.side(second),
                    written_path(wanted)
                );
                let help = format!(
                    "they seem to be swapped: write `{own} = {}, {} = {}`",
                    written_path(wanted),
                    unraw(second),
                    written_path(path)
                );
                self.report(path.span(), "composite-order", fact, help);
                return None;
            }
        }
        Some(())
    }

    /// set-null-on-required, set-default-without-default
    fn composite_action_fits(
        &mut self,
        own: &[usize],
        columns: &[Column],
        option: &str,
        given: &LitStr,
        action: Action,
    ) -> bool {
        let lacking = own.iter().map(|&at| &columns[at]).find(|column| match action {
            Action::SetNull => field_type::optional(&column.ty).is_none(),
            Action::SetDefault => column.default.is_none(),
            _ => false,
        });
        let Some(column) = lacking else { return true };
        let (side, ty) = (self.side(&column.ident), field_type::written(&column.ty));
        if action == Action::SetNull {
            let fact =
                format!("{option} = \"set null\" sets all columns of the key, but `{side}` is `{ty}` and has no null");
            let help = format!("write `{}: Option<{ty}>`, or {option} = \"cascade\"", unraw(&column.ident));
            self.report(given.span(), "set-null-on-required", fact, help);
        } else {
            let fact = format!("{option} = \"set default\" sets all columns of the key, but `{side}` has no default");
            self.report(given.span(), "set-default-without-default", fact, "write `default = …` at the column");
        }
        false
    }

    /// composite-half-null: of the columns that are in one foreign key only, all may be null or none.
    pub(super) fn half_null(&mut self, columns: &[Column], keys: &[ForeignKey]) {
        for key in keys.iter().filter(|key| key.columns.len() > 1) {
            let shared = |at: &usize| {
                columns[*at].primary_key || keys.iter().any(|other| other.at != key.at && other.columns.contains(at))
            };
            let own: Vec<_> = key.columns.iter().filter(|at| !shared(at)).map(|&at| &columns[at]).collect();
            let null = own.iter().find(|column| field_type::optional(&column.ty).is_some());
            let required = own.iter().find(|column| field_type::optional(&column.ty).is_none());
            if let (Some(null), Some(required)) = (null, required) {
                let fact = format!(
                    "in one foreign key `{}` may be null and `{}` may not, and a half-null key references nothing",
                    self.side(&null.ident),
                    self.side(&required.ident)
                );
                let inner = field_type::optional(&null.ty).map(field_type::written).unwrap_or_default();
                let help = format!(
                    "write `{}: {inner}`, or `{}: Option<{}>`",
                    unraw(&null.ident),
                    unraw(&required.ident),
                    field_type::written(&required.ty)
                );
                self.report(key.span, "composite-half-null", fact, help);
            }
        }
    }

    /// The positions of each list's columns, and where the list begins.
    pub(super) fn field_lists(
        &mut self,
        lists: Vec<FieldList>,
        columns: &[Column],
        keys: &[ForeignKey],
        relationships: &[Relationship],
    ) -> Vec<(Vec<usize>, Span)> {
        let positions = |FieldList(fields): FieldList| -> Option<Vec<usize>> {
            let mut found = Vec::new();
            for field in &fields {
                let named = relationships.iter().find(|relationship| unraw(&relationship.ident) == unraw(field));
                if let Some(relationship) = named {
                    self.list_of_relationship(field, relationship, columns, keys);
                    return None;
                }
                let at = self.named_column(field, columns)?;
                if found.contains(&at) {
                    let fact = format!("`{}` stands twice in one list", self.side(field));
                    self.report(field.span(), "composite-repeats", fact, "name each column once");
                    return None;
                }
                found.push(at);
            }
            Some(found)
        };
        let spans: Vec<_> = lists.iter().map(|FieldList(fields)| fields.first().map(Ident::span)).collect();
        let lists: Vec<_> = lists.into_iter().map(positions).collect();
        for (at, list) in lists.iter().enumerate() {
            let is_same = |other: &Option<Vec<usize>>| match (other, list) {
                (Some(other), Some(list)) => other.len() == list.len() && list.iter().all(|at| other.contains(at)),
                _ => false,
            };
            if let (true, Some(span)) = (lists[..at].iter().any(is_same), spans[at]) {
                let fact = format!("`{}` says this of the same columns twice", self.name);
                self.report(span, "key-twice", fact, "keep one of the two");
            }
        }
        lists.into_iter().zip(spans).filter_map(|(list, span)| Some((list?, span?))).collect()
    }

    /// index-on-relationship
    fn list_of_relationship(
        &mut self,
        field: &Ident,
        relationship: &Relationship,
        columns: &[Column],
        keys: &[ForeignKey],
    ) {
        let fact = format!("`{}` is a relationship: it has no column", self.side(field));
        let leads_there = |key: &&ForeignKey| {
            key.model.segments.last().is_some_and(|last| unraw(&last.ident) == relationship.target_name)
        };
        let key = keys.iter().find(leads_there).filter(|_| relationship.kind.holds_key());
        let help = match key {
            Some(key) => {
                let names: Vec<_> = key.columns.iter().map(|&at| unraw(&columns[at].ident)).collect();
                format!("write `{}`, its foreign key", names.join(", "))
            }
            None => format!("name columns of `{}`", self.name),
        };
        self.report(field.span(), "index-on-relationship", fact, help);
    }
}
