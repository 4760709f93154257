//! Attributes to checked model: one function a rule. Every rule that one struct alone can decide is here; what takes
//! two structs is in orm-core's `check`.
//!
//! A broken option is reported and replaced by something harmless, so a [`Model`] comes out in any case and one mistake
//! stays one error.

use darling::Error;
use darling::error::Accumulator;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Type};

use crate::attrs::form::model_of;
use crate::attrs::{self, ColumnOptions, FieldNames, Given, ModelOptions, Options as _, RelationshipOptions};
use crate::error::{error, nearest};
use crate::model::{
    Action, Backref, Column, Field, ForeignKey, KeyChoice, Kind, Lazy, Model, Relationship, Reverse, Role, unraw,
};
use crate::order_by::{self, OrderBy};

mod cascade;
mod column;
mod composite;
mod default;
pub mod field_type;
mod maintained;
mod member;
mod one_of;
mod one_way;
mod secondary;
mod view;

use field_type::FieldType;

/// What the rules say of a struct.
pub enum Outcome {
    /// It is a model.
    Good(Model),
    /// It is a model but for these errors.
    Mistaken(Model, Vec<Error>),
    /// It can't be a model.
    Impossible(Error),
}

/// Checks all.
pub fn check(input: &DeriveInput) -> Outcome {
    let fields = match named_fields(input) {
        Ok(fields) => fields,
        Err(error) => return Outcome::Impossible(error),
    };
    let mut errors = Error::accumulator();
    let options = ModelOptions::read(&input.attrs, &mut errors).map(|given| given.options).unwrap_or_default();
    attrs::of_other_libraries(&input.attrs, &mut errors);
    let mut fields: Vec<_> = fields.iter().filter_map(|field| attrs::Field::read(field, &mut errors)).collect();
    // A second field of one name is rustc's to report; what is generated for it would be reported too.
    let mut names = std::collections::HashSet::new();
    fields.retain(|field| names.insert(unraw(&field.ident)));
    let strict = options.strict_pairs.is_present();
    let model = Checker { name: &input.ident, strict, errors: &mut errors }.model(input, options, fields);
    match errors.into_inner() {
        none if none.is_empty() => Outcome::Good(model),
        errors => Outcome::Mistaken(model, errors),
    }
}

fn named_fields(input: &DeriveInput) -> Result<&Fields, Error> {
    let refuse = |span, rule, what: &str| {
        let help = format!("write `struct {} {{ … }}` with a field for each column", input.ident);
        Err(error(span, rule, format!("`{}` is {what}: a model is a struct with named fields", input.ident), help))
    };
    let data = match &input.data {
        Data::Struct(data) => data,
        Data::Enum(data) => return refuse(data.enum_token.span, "on-enum", "an enum"),
        Data::Union(data) => return refuse(data.union_token.span, "on-union", "a union"),
    };
    if !matches!(data.fields, Fields::Named(_)) {
        return refuse(input.ident.span(), "on-tuple-struct", "a struct without named fields");
    }
    if let Some(parameter) = input.generics.params.first() {
        let (rule, what) = match parameter {
            syn::GenericParam::Lifetime(_) => ("on-lifetime", "a lifetime"),
            _ => ("on-generic", "a generic parameter"),
        };
        return Err(error(
            parameter.span(),
            rule,
            format!("`{}` has {what}: a model is one table, and owns its values", input.ident),
            "write the column types out: `String` instead of `&str`, a struct for each table",
        ));
    }
    Ok(&data.fields)
}

/// The state of a check: whose struct it is, and what was found wrong.
struct Checker<'a> {
    name: &'a Ident,
    /// Whether each relationship has to have its other side.
    strict: bool,
    errors: &'a mut Accumulator,
}

impl Checker<'_> {
    fn report(&mut self, span: Span, rule: &str, fact: impl AsRef<str>, help: impl AsRef<str>) {
        self.errors.push(error(span, rule, fact, help));
    }

    /// `Author::books`
    fn side(&self, field: &Ident) -> String {
        format!("{}::{}", self.name, unraw(field))
    }

    fn model(&mut self, input: &DeriveInput, mut options: ModelOptions, fields: Vec<attrs::Field>) -> Model {
        self.is_named(&mut options.table, "the table");
        let ModelOptions { table, krate, foreign_key, unique, index, hooks, strict_pairs: _, primary_key } = options;
        let (mut order, mut columns, mut relationships) = (Vec::new(), Vec::new(), Vec::new());
        let (mut foreign_keys, mut pending) = (Vec::new(), Vec::new());
        let names: Vec<String> = fields.iter().map(|field| unraw(&field.ident)).collect();
        for mut field in fields {
            match self.field_type(&field) {
                FieldType::Column => {
                    order.push(Field::Column(columns.len()));
                    columns.push(self.column(field, columns.len(), &mut foreign_keys));
                }
                FieldType::Relationship { kind, kind_span, target } => {
                    match self.takes_one_of(&mut field, kind, &names) {
                        Some(columns) => {
                            order.push(Field::OneOf(pending.len()));
                            pending.push(self.one_of_field(field, pending.len(), columns, (kind, kind_span, target)));
                        }
                        None => {
                            order.push(match field_type::meant(&field.ty) {
                                Some(_) => Field::Mistyped(relationships.len()),
                                None => Field::Relationship(relationships.len()),
                            });
                            relationships.push(self.relationship(field, relationships.len(), kind, kind_span, target));
                        }
                    }
                }
            }
        }
        match primary_key {
            Some(names) => self.key_on_struct(names, &mut columns),
            None => self.primary_key(&mut columns),
        }
        self.columns_are_distinct(&columns);
        self.keys_are_exact(&columns);
        self.backrefs_are_distinct(&mut relationships);
        self.begin_paths(&mut relationships);
        for key in foreign_key {
            let at = foreign_keys.len();
            foreign_keys.extend(self.composite_key(key, at, &columns, &relationships));
        }
        self.half_null(&columns, &foreign_keys);
        self.maintained_keys(&mut columns, &foreign_keys);
        self.one_version(&mut columns);
        self.keys_are_distinct(&mut foreign_keys);
        let arms = |pending| self.one_of_arms(pending, &columns, &foreign_keys, &mut relationships);
        let one_of = pending.into_iter().map(arms).collect();
        let uniques = self.field_lists(unique, &columns, &foreign_keys, &relationships);
        let indexes = self.field_lists(index, &columns, &foreign_keys, &relationships);
        assigned_key(&mut columns);
        Model {
            ident: input.ident.clone(),
            vis: input.vis.clone(),
            krate: krate.unwrap_or_else(|| syn::parse_quote!(::orm_core)),
            table: table.map_or_else(|| snake_case(&unraw(&input.ident)), |table| table.value()),
            fields: order,
            columns,
            foreign_keys,
            uniques,
            indexes,
            relationships,
            hooks: hooks.is_present().then(|| hooks.span()),
            one_of,
        }
    }

    /// unknown-option: the fields say which of them are the key.
    fn key_on_struct(&mut self, FieldNames { span, names }: FieldNames, columns: &mut [Column]) {
        let is_column = |name: &String| columns.iter().any(|column| unraw(&column.ident) == *name);
        let fields: Vec<_> = names.iter().filter(|name| is_column(name)).map(|name| format!("`{name}`")).collect();
        let at = match fields.as_slice() {
            [] => "the field that is the key".to_owned(),
            several => several.join(" and at "),
        };
        let help = format!("write `#[column(primary_key)]` at {at}");
        self.report(span, "unknown-option", "`model` has no option `primary_key`: the fields say it", help);
        // What is said there counts as said.
        for column in columns {
            column.primary_key |= names.contains(&unraw(&column.ident));
        }
    }

    /// no-primary-key, primary-key-nullable
    fn primary_key(&mut self, columns: &mut [Column]) {
        let (mut keys, name) = (columns.iter().filter(|column| column.primary_key).peekable(), self.name);
        if keys.peek().is_none() {
            let help = match columns.iter().find(|column| unraw(&column.ident) == "id") {
                Some(_) => format!("annotate `{name}::id` with `#[column(primary_key)]`"),
                None => "add a field, `#[column(primary_key)] id: i64`, or annotate the one that is the key".to_owned(),
            };
            self.report(name.span(), "no-primary-key", format!("`{name}` has no primary key"), help);
            // It was probably meant.
            if let Some(id) = columns.iter_mut().find(|column| unraw(&column.ident) == "id") {
                id.primary_key = true;
            }
            return;
        }
        for key in keys.filter(|key| field_type::optional(&key.ty).is_some()) {
            let fact = format!(
                "`{}` is a primary key, which is never null, but its type is an `Option`",
                self.side(&key.ident)
            );
            let inner = field_type::optional(&key.ty).map(field_type::written).unwrap_or_default();
            self.report(key.ty.span(), "primary-key-nullable", fact, format!("write `{}: {inner}`", unraw(&key.ident)));
        }
    }

    /// column-redeclared
    fn columns_are_distinct(&mut self, columns: &[Column]) {
        for (at, column) in columns.iter().enumerate() {
            // Databases compare column names without regard to case.
            if let Some(first) = columns[..at].iter().find(|first| first.name.eq_ignore_ascii_case(&column.name)) {
                let fact = format!(
                    "`{}` and `{}` are both the column \"{}\"",
                    self.side(&first.ident),
                    self.side(&column.ident),
                    column.name
                );
                self.report(column.ident.span(), "column-redeclared", fact, "give one of them another `name`");
            }
        }
    }

    /// two-backrefs-one-name, as far as one struct shows it: the second is not generated.
    fn backrefs_are_distinct(&mut self, relationships: &mut [Relationship]) {
        for at in 1..relationships.len() {
            let (before, rest) = relationships.split_at_mut(at);
            let relationship = &mut rest[0];
            let Reverse::Backref(backref) = &relationship.reverse else { continue };
            let first = before.iter().find(|other| {
                other.target == relationship.target
                    && matches!(&other.reverse, Reverse::Backref(first) if first.ident == backref.ident)
            });
            if let Some(first) = first {
                let (target, name) = (&relationship.target_name, unraw(&backref.ident));
                let fact = format!(
                    "the backrefs of `{}` and `{}` would both generate `{target}::{name}`",
                    self.side(&first.ident),
                    self.side(&relationship.ident)
                );
                let help =
                    "give one of them another name, or, over the same foreign key, `view_only` instead of a backref";
                self.report(backref.literal.span(), "two-backrefs-one-name", fact, help);
                relationship.reverse = Reverse::None;
            }
        }
    }

    /// What the field is; relationship-without-attribute, relationship-on-scalar, column-option-on-relationship,
    /// optional-collection.
    fn field_type(&mut self, field: &attrs::Field) -> FieldType {
        let (found, mistake) = field_type::read(&field.ty, self.name);
        let side = self.side(&field.ident);
        if let Some(mistake) = mistake {
            self.report(mistake.span, mistake.rule, format!("`{side}` is {}", mistake.what), mistake.help);
        }
        if let Some((kind, span)) = field_type::bare(&field.ty) {
            let fact = format!("`{side}` is a `{}`, but doesn't say of what", kind.name());
            let target = model_of(&unraw(&field.ident));
            let help = format!("write the model's name, such as `{}: {}<{target}>`", unraw(&field.ident), kind.name());
            self.report(span, "target-missing", fact, help);
            return found;
        }
        match &found {
            FieldType::Column => {
                if let Some(Given { span, options, .. }) = &field.relationship {
                    let fact = format!(
                        "`{side}` is a column: its type `{}` is no relationship",
                        field_type::written(&field.ty)
                    );
                    let kinds = "`HasMany<T>`, `HasOne<T>`, `BelongsTo<T>`, `BelongsTo<Option<T>>`, `ManyToMany<T>`";
                    let meant = field_type::meant(&field.ty).map(|(kind, target)| match kind {
                        Kind::HasMany if options.secondary.is_some() => (Kind::ManyToMany, target),
                        kind => (kind, target),
                    });
                    let help = match meant {
                        Some((kind, target)) => {
                            let (name, target) = (unraw(&field.ident), field_type::written(target));
                            let ty = match kind {
                                Kind::BelongsToOptional => format!("BelongsTo<Option<{target}>>"),
                                kind => format!("{}<{target}>", kind.name()),
                            };
                            format!("write `{name}: {ty}`; the types of relationships are {kinds}")
                        }
                        None => format!("the types of relationships are {kinds}"),
                    };
                    self.report(*span, "relationship-on-scalar", fact, help);
                    if let Some((kind, target)) = meant {
                        return field_type::relationship_to(kind, target, *span, self.name);
                    }
                }
            }
            FieldType::Relationship { kind, kind_span, target } => {
                if field.relationship.is_none() && field.column.is_none() {
                    let fact = format!("`{side}` is a `{}`, but says nothing about the relationship", kind.name());
                    let help = format!(
                        "write `#[relationship(backref = \"…\")]` to generate the other side on `{}`, or \
                         `#[relationship(back_populates = \"…\")]` if it declares it",
                        field_type::last_name(target),
                    );
                    self.report(*kind_span, "relationship-without-attribute", fact, help);
                }
                if let Some(Given { span, .. }) = &field.column {
                    let fact = format!("`{side}` is a relationship: it has no column");
                    let name = unraw(&field.ident);
                    let help = match kind.holds_key() {
                        true if field.relationship.is_none() => format!(
                            "write the options at the foreign key column, `{name}_id`, and `#[relationship(…)]` at `{name}`"
                        ),
                        true => format!("write the options at the foreign key column of `{}`", self.name),
                        false => format!(
                            "write the options at the foreign key column of `{}`",
                            field_type::last_name(target)
                        ),
                    };
                    self.report(*span, "column-option-on-relationship", fact, help);
                }
            }
        }
        found
    }

    fn column(&mut self, field: attrs::Field, at: usize, foreign_keys: &mut Vec<ForeignKey>) -> Column {
        let attrs::Field { ident, vis, ty, docs, column, relationship: _ } = field;
        let (mut options, whole) = Given::parts(column);
        self.is_named(&mut options.name, "a column");
        let nullable = field_type::optional(&ty).is_some();
        self.null_once(&ident, &ty);
        let foreign_key = self.foreign_key(&ident, &ty, &options, whole, at, foreign_keys.len()).map(|key| {
            foreign_keys.push(key);
            foreign_keys.len() - 1
        });
        let (role, role_span) = self.role(&ident, &options);
        let ColumnOptions { primary_key, name, unique, index, default, .. } = options;
        let required = !nullable && default.is_none() && role == Role::Plain;
        let (default, default_span) = self.default(&ident, &ty, default);
        Column {
            at,
            name: name.map_or_else(|| unraw(&ident), |name| name.value()),
            primary_key: primary_key.is_present(),
            unique: unique.is_present(),
            index: self.has_index(&ident, index, foreign_key.is_some()),
            required,
            role,
            role_span,
            may_be_assigned: false,
            is_integer: field_type::is_integer(&ty),
            default,
            default_span,
            foreign_key,
            ident,
            vis,
            docs,
            ty,
        }
    }

    /// foreign-key-names-no-model, key-option-without-foreign-key
    fn foreign_key(
        &mut self,
        ident: &Ident,
        ty: &Type,
        options: &ColumnOptions,
        whole: bool,
        column: usize,
        at: usize,
    ) -> Option<ForeignKey> {
        let Some(path) = &options.foreign_key else {
            if !whole {
                return None;
            }
            for (name, given) in [("on_delete", &options.on_delete), ("on_update", &options.on_update)] {
                if let Some(given) = given {
                    let fact = format!("`{}` has `{name}`, but is no foreign key", self.side(ident));
                    let help = "say what the column references: `foreign_key = Author::id`";
                    self.report(given.span(), "key-option-without-foreign-key", fact, help);
                }
            }
            if options.self_root.is_present() {
                let fact = format!("`{}` has `self_root`, but is no foreign key", self.side(ident));
                let help = format!("say that it references its own table: `foreign_key = {}::…`", self.name);
                self.report(options.self_root.span(), "key-option-without-foreign-key", fact, help);
            }
            return None;
        };
        let Some((model, field)) = split(path) else {
            let (side, written) = (self.side(ident), written_path(path));
            let (fact, help) = match written.starts_with(char::is_uppercase) {
                true => (
                    format!("`{side}` references `{written}`, but none of its columns"),
                    format!("write the column too, such as its key: `foreign_key = {written}::id`"),
                ),
                false => (
                    format!("`{side}` references `{written}`, which names no model"),
                    format!("write the model too: `foreign_key = Author::{written}`"),
                ),
            };
            self.report(path.span(), "referenced-unknown", fact, help);
            return None;
        };
        let model = own_name(model, self.name);
        let nullable = field_type::optional(ty).is_some();
        let mut action = |name, given: &Option<LitStr>| {
            let given = given.as_ref()?;
            let action = self.action(name, given)?;
            self.action_fits(ident, ty, nullable, options.default.is_some(), name, given, action).then_some(action)
        };
        Some(ForeignKey {
            at,
            span: field.span(),
            columns: vec![column],
            model,
            on_delete: action("on_delete", &options.on_delete),
            on_update: action("on_update", &options.on_update).unwrap_or_default(),
            fields: vec![field],
            self_root: options.self_root.is_present().then(|| options.self_root.span()),
        })
    }

    /// on-delete-unknown
    fn action(&mut self, option: &str, given: &LitStr) -> Option<Action> {
        const ACTIONS: &[(&str, Action)] = &[
            ("no action", Action::NoAction),
            ("restrict", Action::Restrict),
            ("cascade", Action::Cascade),
            ("set null", Action::SetNull),
            ("set default", Action::SetDefault),
        ];
        self.one_of(option, "on-delete-unknown", given, ACTIONS)
    }

    /// set-null-on-required, set-default-without-default
    #[allow(clippy::too_many_arguments)]
    fn action_fits(
        &mut self,
        ident: &Ident,
        ty: &Type,
        nullable: bool,
        has_default: bool,
        option: &str,
        given: &LitStr,
        action: Action,
    ) -> bool {
        let side = self.side(ident);
        match action {
            Action::SetNull if !nullable => {
                let ty = field_type::written(ty);
                let fact = format!("`{side}` says {option} = \"set null\", but its type `{ty}` has no null");
                let help = format!("write `{}: Option<{ty}>`, or {option} = \"cascade\"", unraw(ident));
                self.report(given.span(), "set-null-on-required", fact, help);
                false
            }
            Action::SetDefault if !has_default => {
                let fact = format!("`{side}` says {option} = \"set default\", but the column has no default");
                self.report(given.span(), "set-default-without-default", fact, "write `default = …` too");
                false
            }
            _ => true,
        }
    }

    /// lazy-unknown
    fn lazy(&mut self, given: &LitStr) -> Lazy {
        const WORDS: &[(&str, Lazy)] =
            &[("select", Lazy::Select), ("selectin", Lazy::SelectIn), ("joined", Lazy::Joined), ("raise", Lazy::Raise)];
        self.one_of("lazy", "lazy-unknown", given, WORDS).unwrap_or_default()
    }

    fn one_of<T: Copy>(&mut self, option: &str, rule: &str, given: &LitStr, words: &[(&str, T)]) -> Option<T> {
        let value = given.value();
        let found = words.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let names: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            let (sorted, near) = nearest(&value, &names);
            let all = sorted.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
            let help = match sorted.first() {
                Some(first) if near => format!("write {option} = \"{first}\"; it is one of {all}"),
                _ => format!("it is one of {all}"),
            };
            self.report(given.span(), rule, format!("{option} = \"{value}\" has no meaning"), help);
        }
        found
    }

    fn relationship(
        &mut self,
        field: attrs::Field,
        at: usize,
        mut kind: Kind,
        kind_span: Span,
        target: Type,
    ) -> Relationship {
        let attrs::Field { ident, vis, ty, docs, column: _, relationship } = field;
        let (annotated, leads_nowhere) = (relationship.is_some(), field_type::bare(&ty).is_some());
        let (mut options, whole) = Given::parts(relationship);
        let target_name = field_type::last_name(&target);
        self.elsewhere(&ident, kind, &target_name, &mut options);
        if annotated {
            self.one_way(&ident, kind_span, &target_name, &options, whole);
        }
        let view = self.view(&ident, &mut kind, kind_span, &target_name, &mut options);
        let symmetric = self.symmetric(&ident, kind, &target_name, view.is_some(), &mut options);
        let RelationshipOptions {
            backref,
            back_populates,
            foreign_key,
            secondary,
            target_key,
            symmetric: _,
            order_by,
            position,
            keyed_by,
            lazy,
            scope: _,
            through: _,
            view_only: _,
            one_of: _,
            one_way: _,
            on_delete: _,
            on_update: _,
            unique: _,
            index: _,
            required: _,
            nullable: _,
            cascade,
            passive_deletes,
        } = options;
        self.name_is_free(&ident);
        let lazy_literal = lazy.as_ref();
        let mut lazy = lazy.as_ref().map(|lazy| self.lazy(lazy)).unwrap_or_default();
        if let (Lazy::Joined, true, Some(given)) = (lazy, kind.is_many(), lazy_literal) {
            self.joined_collection(given, &self.side(&ident));
            lazy = Lazy::Select;
        }
        let side = self.side(&ident);
        let position = position.and_then(|path| self.position(&path, kind, &secondary, &order_by, &side));
        let keyed_by = keyed_by.and_then(|path| self.keyed_by(&path, kind, &side));
        let order_by = order_by.and_then(|order| self.order_by(&order, kind, kind.is_many(), &side));
        let generated = self.generated_columns(&secondary, &foreign_key, &target_key, &target_name);
        let columns = generated.clone();
        let secondary =
            self.secondary(&ident, kind, kind_span, &target_name, secondary, target_key, columns, symmetric, whole);
        // A generated table's columns are what the options name, or what they are called without.
        let foreign_key = match &generated {
            Some((own, _)) => Some(KeyChoice::column(own, kind_span)),
            None => foreign_key.and_then(|path| self.key_choice(&path)),
        };
        // That a scalar is no model, its own error says: rustc needn't add that nothing is generated on it.
        let backref = backref.filter(|_| !field_type::is_scalar(&target) && !leads_nowhere);
        let reverse = self.reverse(&ident, kind, &target_name, backref, back_populates);
        let passive = passive_deletes.is_present().then(|| passive_deletes.span());
        let cascade = self.cascade(cascade, passive, cascade::Side { kind, side: &side, target: &target_name });
        Relationship {
            at,
            reverse,
            foreign_key,
            secondary,
            order_by,
            position,
            keyed_by,
            lazy,
            cascade,
            view,
            one_of: None,
            kind,
            kind_span,
            target_name,
            target,
            ident,
            vis,
            docs,
        }
    }

    /// relationship-reserved
    fn name_is_free(&mut self, ident: &Ident) {
        if unraw(ident) == "draft" {
            let fact =
                format!("`{}` would be a second `{}::draft`, which the derive generates", self.side(ident), self.name);
            self.report(ident.span(), "relationship-reserved", fact, "give the relationship another name");
        }
    }

    /// option-on-wrong-kind
    fn joined_collection(&mut self, given: &LitStr, side: &str) {
        let fact = format!("lazy = \"joined\" loads one row beside another, but `{side}` is a collection");
        self.report(
            given.span(),
            "option-on-wrong-kind",
            fact,
            "write lazy = \"selectin\": one more statement for all of them",
        );
    }

    /// option-on-wrong-kind: a query for the target doesn't know which models put collections on it.
    fn eager_backref(&mut self, given: &LitStr, side: &str, target: &str) {
        let fact = format!(
            "lazy = \"{}\" loads with every query of `{target}`, which doesn't declare `{side}`",
            given.value()
        );
        let help =
            format!("declare the collection in `{target}` with back_populates, or ask for it with `.with({})`", {
                let (model, field) = side.split_once("::").unwrap_or((target, side));
                format!("{model}::{}", field.to_uppercase())
            });
        self.report(given.span(), "option-on-wrong-kind", fact, help);
    }

    /// option-on-wrong-kind, order-by-unreadable
    fn order_by(&mut self, given: &LitStr, kind: Kind, many: bool, side: &str) -> Option<(Vec<OrderBy>, Span)> {
        if !many {
            let fact = format!("`{side}` is at most one row, which has no order");
            self.report(given.span(), "option-on-wrong-kind", fact, "remove `order_by`");
            return None;
        }
        let order = self.errors.handle(order_by::parse(given))?;
        let repeated = order.iter().enumerate().find(|(at, step)| {
            order[..*at].iter().any(|before| before.field == step.field && before.secondary == step.secondary)
        });
        if let Some((_, step)) = repeated {
            let fact = format!("the order of `{side}` names `{}` twice, and the second decides nothing", step.field);
            self.report(given.span(), "order-by-twice", fact, "name each column once");
        }
        if kind != Kind::ManyToMany && order.iter().any(|step| step.secondary) {
            let fact = format!("`{side}` has no association: its `order_by` can't name a column of one");
            let help = "write fields of the target, without `secondary.`";
            self.report(given.span(), "option-on-wrong-kind", fact, help);
            return None;
        }
        Some((order, given.span()))
    }

    /// backref-and-back-populates, pair-with-itself, and what a backref's own options need
    fn reverse(
        &mut self,
        ident: &Ident,
        kind: Kind,
        target: &str,
        backref: Option<attrs::Backref>,
        back_populates: Option<LitStr>,
    ) -> Reverse {
        let side = self.side(ident);
        if let (Some(_), Some(name)) = (&backref, &back_populates) {
            let fact = format!(
                "`{side}` has a backref, which generates the other side, and back_populates, which says that it is declared"
            );
            let help = format!(
                "keep one: back_populates = \"{0}\" if `{target}` declares `{0}`, else the backref",
                name.value()
            );
            self.report(name.span(), "backref-and-back-populates", fact, help);
            return Reverse::None;
        }
        if let Some(name) = back_populates {
            if name.value() == unraw(ident) && *self.name == target {
                let fact = format!("`{side}` names itself as its other side");
                let help = "name the relationship that leads back, such as `parent` for `children`";
                self.report(name.span(), "pair-with-itself", fact, help);
                return Reverse::None;
            }
            return Reverse::BackPopulates(name);
        }
        let Some(attrs::Backref { options, errors: _ }) = backref else { return Reverse::None };
        let attrs::BackrefOptions { name, lazy, order_by, cascade } = options;
        let Some(literal) = name else {
            self.report(
                ident.span(),
                "backref-invalid-name",
                format!("the backref of `{side}` has no name"),
                format!("write backref(name = \"…\", …) with the name of the accessor on `{target}`"),
            );
            return Reverse::None;
        };
        let Some(name) = self.backref_name(&literal, &side, target) else { return Reverse::None };
        let many = kind.holds_key() || kind == Kind::ManyToMany;
        let generated = format!("{target}::{}", literal.value());
        let mut when = lazy.as_ref().map(|lazy| self.lazy(lazy)).unwrap_or_default();
        if let (Lazy::Joined | Lazy::SelectIn, true, Some(given)) = (when, many, &lazy) {
            self.eager_backref(given, &generated, target);
            when = Lazy::Select;
        }
        let order_by = order_by.and_then(|order| self.order_by(&order, kind, many, &generated));
        let generated_kind = match kind {
            Kind::HasMany | Kind::HasOne => Kind::BelongsTo,
            Kind::BelongsTo | Kind::BelongsToOptional => Kind::HasMany,
            Kind::ManyToMany => Kind::ManyToMany,
        };
        let own = unraw(self.name);
        let cascade =
            self.cascade(cascade, None, cascade::Side { kind: generated_kind, side: &generated, target: &own });
        Reverse::Backref(Backref { literal, ident: name, lazy: when, order_by, cascade })
    }

    /// backref-invalid-name, backref-reserved
    fn backref_name(&mut self, literal: &LitStr, side: &str, target: &str) -> Option<Ident> {
        let text = literal.value();
        if text == "draft" {
            let fact =
                format!("the backref of `{side}` would be a second `{target}::draft`, which the derive generates");
            self.report(literal.span(), "backref-reserved", fact, "choose another name");
            return None;
        }
        // Keywords become raw identifiers, as they would as a field's name.
        let ident = syn::parse_str::<Ident>(&text).or_else(|_| syn::parse_str::<Ident>(&format!("r#{text}")));
        match ident {
            Ok(mut ident) => {
                ident.set_span(literal.span());
                Some(ident)
            }
            Err(_) => {
                let fact =
                    format!("the backref of `{side}` is named \"{text}\", which can't be a method of `{target}`");
                let help = "write a name such as `author`: letters, digits and underscores, no digit first";
                self.report(literal.span(), "backref-invalid-name", fact, help);
                None
            }
        }
    }

    fn key_choice(&mut self, path: &Path) -> Option<KeyChoice> {
        let written = written_path(path);
        match split(path) {
            Some((owner, field)) => Some(KeyChoice { owner: Some(own_name(owner, self.name)), field, written }),
            None => path.segments.last().map(|last| KeyChoice { owner: None, field: last.ident.clone(), written }),
        }
    }
}

/// The database assigns a single integer key that references nothing, so a draft needn't give it. What a type of the
/// user's own is stored as, only its constants tell.
fn assigned_key(columns: &mut [Column]) {
    let mut keys = columns.iter_mut().filter(|column| column.primary_key);
    if let (Some(key), None) = (keys.next(), keys.next())
        && key.foreign_key.is_none()
    {
        let integer = field_type::is_integer(&key.ty);
        key.required = key.required && !integer;
        key.may_be_assigned = key.required && field_type::optional(&key.ty).is_none();
    }
}

/// `Author::id` as model and field.
fn split(path: &Path) -> Option<(Path, Ident)> {
    let mut model = path.clone();
    let field = model.segments.pop()?.ident;
    model.segments.pop_punct();
    (!model.segments.is_empty()).then_some((model, field))
}

/// A path with the struct's own name for `Self`, which means another type inside the generated draft.
fn own_name(path: Path, own: &Ident) -> Path {
    match path.get_ident() {
        Some(ident) if ident == "Self" => Ident::new(&own.to_string(), ident.span()).into(),
        _ => path,
    }
}

/// A path as it is written, without spaces.
fn written_path(path: &Path) -> String {
    let segments: Vec<_> = path.segments.iter().map(|segment| unraw(&segment.ident)).collect();
    format!("{}{}", if path.leading_colon.is_some() { "::" } else { "" }, segments.join("::"))
}

/// `HttpServer` and `HTTPServer` as `http_server`.
pub fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let previous = at.checked_sub(1).and_then(|at| letters.get(at));
        let starts_word = letter.is_uppercase()
            && previous.is_some_and(|previous| {
                *previous != '_'
                    && (!previous.is_uppercase() || letters.get(at + 1).is_some_and(|next| next.is_lowercase()))
            });
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn tables_are_named_in_snake_case() {
        let names = ["Author", "BookTag", "HTTPServer", "InvoiceLine2", "A", "already_snake"].map(snake_case);
        assert_eq!(names, ["author", "book_tag", "http_server", "invoice_line2", "a", "already_snake"]);
    }
}
