//! The columns that the application doesn't set: `version`, `created_at`, `updated_at`, `read_only`, `generated`.

use proc_macro2::{Ident, Span};

use super::Checker;
use crate::attrs::ColumnOptions;
use crate::model::{Column, ForeignKey, Role};

impl Checker<'_> {
    /// Who gives a column its values; maintained-twice, maintained-default.
    pub(super) fn role(&mut self, ident: &Ident, options: &ColumnOptions) -> (Role, Span) {
        let flag = |flag: &darling::util::Flag, role: Role| flag.is_present().then(|| (role, flag.span()));
        let given = [
            flag(&options.version, Role::Version),
            flag(&options.created_at, Role::CreatedAt),
            flag(&options.updated_at, Role::UpdatedAt),
            flag(&options.read_only, Role::ReadOnly),
            options.generated.as_ref().map(|expression| (Role::Generated(expression.value()), expression.span())),
        ];
        let mut given = given.into_iter().flatten();
        let Some((role, span)) = given.next() else { return (Role::Plain, ident.span()) };
        if let Some((second, span)) = given.next() {
            let (side, role, second) = (self.side(ident), role.name(), second.name());
            let fact = format!("`{side}` is `{role}` and `{second}`: two that give it its values");
            self.report(span, "maintained-twice", fact, format!("keep one of `{role}` and `{second}`"));
        }
        if options.default.is_some() && matches!(role, Role::Version | Role::Generated(_)) {
            let (side, name) = (self.side(ident), role.name());
            let why = if matches!(role, Role::Version) { "begins with 1" } else { "is computed in every row" };
            let fact = format!("`{side}` is `{name}`, which {why}, and has a default");
            self.report(span, "maintained-default", fact, "remove `default`");
        }
        if options.unique.is_present() && matches!(role, Role::Version) {
            let fact = format!("`{}` is `version`, in which every new row has a 1, and unique", self.side(ident));
            self.report(options.unique.span(), "version-unique", fact, "remove `unique`");
        }
        (role, span)
    }

    /// maintained-key: what the key is, or the relationships over it set, is not kept by something else.
    pub(super) fn maintained_keys(&mut self, columns: &mut [Column], foreign_keys: &[ForeignKey]) {
        for column in columns.iter_mut().filter(|column| column.role != Role::Plain) {
            let in_key = |key: &ForeignKey| key.columns.contains(&column.at);
            let what = match foreign_keys.iter().any(in_key) {
                _ if column.primary_key => "the primary key, which never changes",
                true => "a foreign key, which the relationships over it set",
                false => continue,
            };
            let (fact, help) = (
                format!("`{}` is `{}`, and in {what}", self.side(&column.ident), column.role.name()),
                format!("remove `{}`, or make it a column of its own", column.role.name()),
            );
            self.report(column.role_span, "maintained-key", fact, help);
            column.role = Role::Plain;
        }
    }

    /// two-versions
    pub(super) fn one_version(&mut self, columns: &mut [Column]) {
        let mut versions = columns.iter_mut().filter(|column| column.role == Role::Version);
        let Some(first) = versions.next() else { return };
        let mut second: Vec<(Ident, Span)> = Vec::new();
        for column in versions {
            second.push((column.ident.clone(), column.role_span));
            column.role = Role::Plain;
        }
        let first = self.side(&first.ident);
        for (ident, span) in second {
            let fact = format!("`{first}` and `{}` are both `version`, and a row has one", self.side(&ident));
            self.report(span, "two-versions", fact, "keep one of them");
        }
    }
}
