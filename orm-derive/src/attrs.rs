//! The attribute grammar: one receiver an attribute, one documented field an option.
//!
//! The receivers only read. What is not an option of theirs never reaches them: [`Options`] reports it with the nearest
//! option and drops it, so that the rest of the struct is still understood.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use darling::util::Flag;
use darling::{Error, FromMeta};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Path};

use crate::error::{error, list, nearest};

pub mod form;

pub use form::Form;

/// What an attribute says.
#[derive(Debug)]
pub struct Given<O> {
    /// Its options.
    pub options: O,
    /// Where it stands.
    pub span: Span,
    /// Whether all of it is understood. Where a part isn't, that part is reported, and may be what is missing elsewhere.
    pub whole: bool,
}

impl<O: Default> Given<O> {
    /// The options, and whether they are all that was given.
    pub fn parts(given: Option<Self>) -> (O, bool) {
        given.map_or_else(|| (O::default(), true), |given| (given.options, given.whole))
    }
}

/// An attribute's receiver, with the names of its options.
pub trait Options: FromMeta + Default {
    /// The attribute's name.
    const ATTRIBUTE: &'static str;
    /// Its options, and the form of their values.
    const OPTIONS: &'static [(&'static str, Form)];
    /// Those of them that can be given more than once.
    const REPEATED: &'static [&'static str] = &[];
    /// What people look for here and belongs elsewhere: read, so that a rule can say where.
    const ELSEWHERE: &'static [&'static str] = &[];

    /// What a text stands for that is given without an option's name.
    const TEXT: Option<&'static str> = None;

    /// The options that `attributes` give, and an error for each that doesn't exist, comes twice or has a wrong value.
    fn read(attributes: &[Attribute], errors: &mut Accumulator) -> Option<Given<Self>> {
        let mut found = Error::accumulator();
        let read = Self::read_first(attributes, &mut found);
        let found = found.into_inner();
        let given = read.map(|(options, span)| Given { options, span, whole: found.is_empty() });
        found.into_iter().for_each(|error| errors.push(error));
        given
    }

    /// The same, without whether all of it is understood.
    fn read_first(attributes: &[Attribute], errors: &mut Accumulator) -> Option<(Self, Span)> {
        let mut own = attributes.iter().filter(|attribute| attribute.path().is_ident(Self::ATTRIBUTE));
        let attribute = own.next()?;
        for second in own {
            errors.push(error(
                second.path().span(),
                "attribute-twice",
                format!("a second `#[{}]` on one item", Self::ATTRIBUTE),
                format!("write all options into one: `#[{}(…, …)]`", Self::ATTRIBUTE),
            ));
        }
        let span = attribute.path().span();
        let items = match &attribute.meta {
            syn::Meta::Path(_) => Vec::new(),
            syn::Meta::List(list) => {
                let (items, wrong) = form::items(list.tokens.clone(), Self::ATTRIBUTE, Self::OPTIONS);
                wrong.into_iter().for_each(|wrong| errors.push(wrong));
                items
            }
            syn::Meta::NameValue(pair) => {
                errors.push(error(
                    pair.span(),
                    "unknown-option",
                    format!("`{}` takes its options in parentheses", Self::ATTRIBUTE),
                    format!(
                        "write `#[{}({} = …)]`",
                        Self::ATTRIBUTE,
                        Self::OPTIONS.first().map_or("…", |(name, _)| name)
                    ),
                ));
                Vec::new()
            }
        };
        let items = known::<Self>(items, errors);
        Some((from_items(&items, errors), span))
    }
}

/// Reads the options one by one, so that a wrong value costs only its own option.
fn from_items<O: Options>(items: &[NestedMeta], errors: &mut Accumulator) -> O {
    if let Ok(all) = O::from_list(items) {
        return all;
    }
    let valid: Vec<_> = items
        .iter()
        .filter(|item| errors.handle(O::from_list(std::slice::from_ref(*item))).is_some())
        .cloned()
        .collect();
    O::from_list(&valid).unwrap_or_default()
}

/// The options that exist, each with a value of its form.
fn known<O: Options>(items: Vec<NestedMeta>, errors: &mut Accumulator) -> Vec<NestedMeta> {
    let (mut seen, mut only_meant): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut known = Vec::new();
    for item in items {
        let path = match &item {
            NestedMeta::Meta(meta) => Some(meta.path()),
            NestedMeta::NameValueInvalidExpr(pair) => Some(&pair.path),
            NestedMeta::Lit(_) => None,
        };
        let name = path.and_then(|path| path.segments.last()).map(|last| last.ident.to_string()).unwrap_or_default();
        let span = path.map_or_else(|| item.span(), |path| path.span());
        let form = O::OPTIONS.iter().find(|(option, _)| *option == name).map(|(_, form)| *form);
        let Some(form) = form.or_else(|| O::ELSEWHERE.contains(&name.as_str()).then_some(Form::Own)) else {
            if let (NestedMeta::Lit(text @ Lit::Str(_)), Some(option)) = (&item, O::TEXT) {
                let help = format!("write `{option} = {}`", text.to_token_stream());
                errors.push(error(span, "unknown-option", format!("`{}` takes options", O::ATTRIBUTE), help));
                continue;
            }
            let (wrong, meant) = unknown::<O>(span, path.is_some().then_some(&name));
            errors.push(wrong);
            // What is misspelt counts as given: a model without its `primary_key` would be a second error.
            if let Some((meant, form)) = meant.filter(|(meant, _)| !seen.iter().any(|name| name == meant)) {
                known.extend(form::read(renamed(item, Ident::new(meant, span).into()), meant, form).0);
                seen.push(meant.to_owned());
                only_meant.push(meant.to_owned());
            }
            continue;
        };
        if only_meant.contains(&name) {
            continue;
        }
        if seen.contains(&name) && !O::REPEATED.contains(&name.as_str()) {
            let fact = format!("the option `{name}` is given twice");
            errors.push(error(span, "option-twice", fact, "keep one of the two"));
            continue;
        }
        let (read, wrong) = form::read(item, &name, form);
        known.extend(read);
        wrong.into_iter().for_each(|wrong| errors.push(wrong));
        seen.push(name);
    }
    known
}

/// The option with another name.
fn renamed(item: NestedMeta, to: Path) -> NestedMeta {
    match item {
        NestedMeta::Meta(Meta::Path(_)) => NestedMeta::Meta(Meta::Path(to)),
        NestedMeta::Meta(Meta::List(list)) => NestedMeta::Meta(Meta::List(syn::MetaList { path: to, ..list })),
        NestedMeta::Meta(Meta::NameValue(pair)) => {
            NestedMeta::Meta(Meta::NameValue(syn::MetaNameValue { path: to, ..pair }))
        }
        NestedMeta::NameValueInvalidExpr(mut pair) => {
            pair.path = to;
            NestedMeta::NameValueInvalidExpr(pair)
        }
        literal => literal,
    }
}

/// unknown-option, and the option that was meant.
fn unknown<O: Options>(span: Span, name: Option<&String>) -> (Error, Option<(&'static str, Form)>) {
    let names: Vec<_> = O::OPTIONS.iter().map(|(name, _)| *name).collect();
    let (mut sorted, mut near) = nearest(name.map_or("", |name| name), &names);
    let own = name.and_then(|name| elsewhere(name, &names));
    if let Some(at) = own.filter(|_| !near).and_then(|own| sorted.iter().position(|name| *name == own)) {
        sorted[..=at].rotate_right(1);
        near = true;
    }
    let fact = match name {
        None => format!("`{}` takes options, not a bare literal", O::ATTRIBUTE),
        Some(name) => format!("`{}` has no option `{name}`", O::ATTRIBUTE),
    };
    let help = match sorted.split_first() {
        _ if said(O::ATTRIBUTE, name).is_some() => said(O::ATTRIBUTE, name).unwrap_or_default().to_owned(),
        Some((first, _)) if near => format!("did you mean `{first}`? it has {}", list(&sorted)),
        _ => format!("it has {}", list(&sorted)),
    };
    let first = sorted.first().filter(|_| near);
    let meant = first.and_then(|first| O::OPTIONS.iter().find(|(name, _)| name == first)).copied();
    (error(span, "unknown-option", fact, help), meant)
}

/// What is an option elsewhere, and is said here in another place.
fn said(attribute: &str, option: Option<&String>) -> Option<&'static str> {
    let option = option.map_or("", String::as_str);
    Some(match (attribute, option) {
        ("relationship", "") => "the field's type says the target, and `backref = \"…\"` the name of the other side",
        ("relationship", target) if target.starts_with(char::is_uppercase) => {
            "the field's type says the target, and `backref = \"…\"` the name of the other side"
        }
        ("column", "nullable" | "null" | "not_null" | "required" | "optional") => {
            "the field's type says it: an `Option` may be null, any other type may not"
        }
        ("column", "type" | "sql_type" | "db_type" | "column_type" | "data_type") => {
            "the field's type says it; of a type of your own, its `ColumnType` does"
        }
        ("column", "skip" | "ignore" | "transient") => {
            "every field is a column or a relationship: put what is neither into a struct of its own"
        }
        ("relationship", "model" | "target" | "to" | "class" | "entity") => "the field's type says the target",
        ("relationship", "uselist") => "the field's type says it: `HasMany<T>`, or `HasOne<T>` for at most one",
        _ => return None,
    })
}

/// What other libraries call an option, and what it is called here.
const IN_OTHER_LIBRARIES: &[(&str, &str)] = &[
    ("pk", "primary_key"),
    ("id", "primary_key"),
    ("key", "primary_key"),
    ("auto_increment", "primary_key"),
    ("autoincrement", "primary_key"),
    ("fk", "foreign_key"),
    ("references", "foreign_key"),
    ("tablename", "table"),
    ("rename", "table"),
    ("table_name", "table"),
    ("db_table", "table"),
    ("column_name", "name"),
    ("db_column", "name"),
    ("rename", "name"),
    ("related_name", "backref"),
    ("inverse", "backref"),
    ("inverse_of", "backref"),
    ("association", "secondary"),
    ("join_table", "secondary"),
    ("many_to_many", "secondary"),
    ("ondelete", "on_delete"),
    ("onupdate", "on_update"),
    ("server_default", "default"),
    ("default_value", "default"),
    ("auto_now", "updated_at"),
    ("auto_now_add", "created_at"),
    ("viewonly", "view_only"),
    ("computed", "generated"),
    ("primaryjoin", "where"),
    ("filter", "where"),
    ("model", "of"),
];

/// What an option is called here that other libraries have, misspelt or not.
fn elsewhere(name: &str, names: &[&str]) -> Option<&'static str> {
    // Of two letters nearly every other two are near.
    let may_be = |theirs: &str| theirs == name || theirs.len() > 2;
    let mut there = IN_OTHER_LIBRARIES.to_vec();
    there.retain(|(theirs, own)| names.contains(own) && may_be(theirs));
    let theirs: Vec<_> = there.iter().map(|(theirs, _)| *theirs).collect();
    let (sorted, near) = nearest(name, &theirs);
    let first = sorted.first().filter(|_| near)?;
    there.iter().find(|(theirs, _)| theirs == first).map(|(_, own)| *own)
}

/// The attributes of other libraries that this derive knows, to say what to write instead.
const OF_OTHER_LIBRARIES: &[(&str, &str)] = &[
    ("primary_key", "`#[column(primary_key)]`"),
    ("foreign_key", "`#[column(foreign_key = Author::id)]`"),
    ("belongs_to", "`#[relationship(backref = \"…\")]` at a field of type `BelongsTo<Author>`"),
    ("has_many", "`#[relationship(backref = \"…\")]` at a field of type `HasMany<Book>`"),
    ("has_one", "`#[relationship(backref = \"…\")]` at a field of type `HasOne<Profile>`"),
    ("many_to_many", "`#[relationship(secondary = \"…\", backref = \"…\")]` at a field of type `ManyToMany<Tag>`"),
    ("orm", "`#[model(…)]` at the struct, `#[column(…)]` or `#[relationship(…)]` at a field"),
];

/// unknown-attribute: which of them there are.
pub fn of_other_libraries<'a>(attributes: &'a [Attribute], errors: &mut Accumulator) -> Vec<&'a Ident> {
    let mut found = Vec::new();
    for attribute in attributes {
        let Some(name) = attribute.path().get_ident() else { continue };
        if let Some((_, own)) = OF_OTHER_LIBRARIES.iter().find(|(theirs, _)| name == theirs) {
            let fact = format!("`#[{name}]` is no attribute of a model");
            errors.push(error(name.span(), "unknown-attribute", fact, format!("write {own}")));
            found.push(name);
        }
    }
    found
}

/// `#[model(…)]`
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub struct ModelOptions {
    /// The table's name; without it the struct's name in `snake_case`.
    pub table: Option<LitStr>,
    /// Where `orm_core` is, if it has another name in the user's crate.
    #[darling(rename = "crate")]
    pub krate: Option<Path>,
    /// A foreign key of several columns: `foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id)`.
    #[darling(multiple)]
    pub foreign_key: Vec<CompositeKey>,
    /// A unique key over several columns: `unique(tenant_id, number)`.
    #[darling(multiple)]
    pub unique: Vec<FieldList>,
    /// An index over several columns: `index(tenant_id, name)`.
    #[darling(multiple)]
    pub index: Vec<FieldList>,
    /// The struct implements `Hooks`, which are asked before a row is written.
    pub hooks: Flag,
    /// Each relationship has its other side, or says `one_way`.
    pub strict_pairs: Flag,
    /// What the fields say.
    pub primary_key: Option<FieldNames>,
}

impl Options for ModelOptions {
    const ATTRIBUTE: &'static str = "model";
    const TEXT: Option<&'static str> = Some("table");
    const OPTIONS: &'static [(&'static str, Form)] = &[
        ("table", Form::Name("authors")),
        ("crate", Form::Path("a path", "::orm_core")),
        ("foreign_key", Form::Own),
        ("unique", Form::Own),
        ("index", Form::Own),
        ("hooks", Form::Flag),
        ("strict_pairs", Form::Flag),
    ];
    const REPEATED: &'static [&'static str] = &["foreign_key", "unique", "index"];
    const ELSEWHERE: &'static [&'static str] = &["primary_key"];
}

/// What an option of the struct says that belongs to its fields.
#[derive(Debug)]
pub struct FieldNames {
    /// Where the option is named.
    pub span: Span,
    /// The fields.
    pub names: Vec<String>,
}

impl FromMeta for FieldNames {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        let mut names = Vec::new();
        form::names(item, &mut names);
        Ok(FieldNames { span: item.path().span(), names })
    }
}

/// `foreign_key(own = Model::field, …, on_delete = "…")` of `#[model]`
#[derive(Debug)]
pub struct CompositeKey {
    /// Where the option is named.
    pub span: Span,
    /// Each own column, and what it references.
    pub pairs: Vec<(Ident, Path)>,
    /// What becomes of the row when the referenced row is deleted.
    pub on_delete: Option<LitStr>,
    /// What becomes of the row when the referenced key changes.
    pub on_update: Option<LitStr>,
    /// The first row of a table that references itself does so.
    pub self_root: Option<Span>,
}

impl FromMeta for CompositeKey {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        let unreadable = |span| {
            let fact = "a foreign key of several columns says for each what it references";
            let help = "write `foreign_key(tenant_id = Customer::tenant_id, customer_id = Customer::id)`";
            error(span, "foreign-key-unreadable", fact, help)
        };
        let syn::Meta::List(list) = item else { return Err(unreadable(item.span())) };
        let span = list.path.span();
        const ACTIONS: &[(&str, Form)] = &[("self_root", Form::Flag)];
        let (items, wrong) = form::items(list.tokens.clone(), "foreign_key", ACTIONS);
        if let Some(wrong) = wrong.into_iter().next() {
            return Err(wrong);
        }
        let mut key = CompositeKey { span, pairs: Vec::new(), on_delete: None, on_update: None, self_root: None };
        for item in items {
            if let NestedMeta::Meta(syn::Meta::Path(word)) = &item {
                if !word.is_ident("self_root") {
                    return Err(of_alone(word, &key.pairs));
                }
                key.self_root = Some(word.span());
                continue;
            }
            let NestedMeta::Meta(syn::Meta::NameValue(pair)) = &item else { return Err(unreadable(item.span())) };
            let name = pair.path.require_ident().map_err(|_| unreadable(pair.path.span()))?;
            let action = match name.to_string().as_str() {
                "on_delete" => Some(&mut key.on_delete),
                "on_update" => Some(&mut key.on_update),
                _ => None,
            };
            match (action, form::bare(&pair.value)) {
                (Some(action), Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => *action = Some(text.clone()),
                (Some(_), _) => {
                    let (_, wrong) = form::read(item.clone(), &name.to_string(), Form::Words(' ', "cascade"));
                    return Err(wrong.unwrap_or_else(|| unreadable(item.span())));
                }
                (None, Expr::Path(path)) => key.pairs.push((name.clone(), path.path.clone())),
                (None, value @ Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => {
                    let (sorted, near) = nearest(&name.to_string(), &["on_delete", "on_update"]);
                    if !near && text.value().contains(['.', ':']) {
                        let (_, wrong) = form::read(item.clone(), &name.to_string(), CompositeKey::REFERENCED);
                        return Err(wrong.unwrap_or_else(|| unreadable(value.span())));
                    }
                    let fact = format!("`foreign_key` has no option `{name}`");
                    let meant = if near { format!("did you mean `{}`? ", sorted[0]) } else { String::new() };
                    let help = format!("{meant}it has `on_delete`, `on_update`, `self_root`");
                    return Err(error(name.span(), "unknown-option", fact, help));
                }
                (None, other) => return Err(unreadable(other.span())),
            }
        }
        Ok(key)
    }
}

impl CompositeKey {
    /// What a column of it says.
    const REFERENCED: Form = Form::Path("a column", "Customer::id");
}

/// A word that says nothing: a column that doesn't say what it references, or a misspelt option.
fn of_alone(word: &Path, before: &[(Ident, Path)]) -> Error {
    let name = word.to_token_stream().to_string().replace(' ', "");
    if nearest(&name, &["self_root"]).1 {
        let fact = format!("`foreign_key` has no option `{name}`");
        let help = "did you mean `self_root`? it has `on_delete`, `on_update`, `self_root`";
        return error(word.span(), "unknown-option", fact, help);
    }
    // Of the model that the others reference.
    let model = before.first().and_then(|(_, path)| path.segments.first().filter(|_| path.segments.len() == 2));
    let model = model.map_or_else(|| "Customer".to_owned(), |model| model.ident.to_string());
    let prefix = format!("{}_", crate::check::snake_case(&model));
    let field = name.strip_prefix(&prefix).unwrap_or("…");
    let fact = "a foreign key of several columns says for each what it references";
    error(word.span(), "foreign-key-unreadable", fact, format!("write `{name} = {model}::{field}`"))
}

/// `unique(one, other)`, `index(one, other)` of `#[model]`
#[derive(Debug)]
pub struct FieldList(pub Vec<Ident>);

impl FromMeta for FieldList {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        let name = item.path().segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let unreadable = |span| {
            let mut named = Vec::new();
            form::names(item, &mut named);
            let help = match named.as_slice() {
                [] => format!("write `{name}(tenant_id, number)`; over one column it is `#[column({name})]`"),
                [field] => format!("write `#[column({name})]` at the field `{field}`"),
                several => format!("write `{name}({})`", several.join(", ")),
            };
            error(span, "fields-unreadable", format!("`{name}` of a model takes the names of several fields"), help)
        };
        let syn::Meta::List(list) = item else { return Err(unreadable(item.span())) };
        let mut fields = Vec::new();
        let (items, wrong) = form::items(list.tokens.clone(), &name, &[]);
        if !wrong.is_empty() {
            return Err(unreadable(list.path.span()));
        }
        for item in items {
            match &item {
                NestedMeta::Meta(syn::Meta::Path(path)) => {
                    fields.push(path.require_ident().map_err(|_| unreadable(path.span()))?.clone());
                }
                _ => return Err(unreadable(item.span())),
            }
        }
        if fields.len() < 2 {
            return Err(unreadable(list.path.span()));
        }
        Ok(FieldList(fields))
    }
}

/// `#[column(…)]`
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub struct ColumnOptions {
    /// The column is the primary key, or a part of it.
    pub primary_key: Flag,
    /// The column's name in the database; without it the field's.
    pub name: Option<LitStr>,
    /// No two rows have the same value.
    pub unique: Flag,
    /// The column gets an index; `index = false` leaves out the one that a foreign key has without asking.
    pub index: Option<Index>,
    /// What a row gets that says nothing about the column.
    pub default: Option<ColumnDefault>,
    /// What the column references: `Author::id`.
    pub foreign_key: Option<Path>,
    /// What becomes of the row when the referenced row is deleted.
    pub on_delete: Option<LitStr>,
    /// What becomes of the row when the referenced key changes.
    pub on_update: Option<LitStr>,
    /// The column counts the row's updates, and an update or a delete of another version is refused.
    pub version: Flag,
    /// The column has the time of the row's insertion.
    pub created_at: Flag,
    /// The column has the time of the row's last update.
    pub updated_at: Flag,
    /// The database gives the column its values, by a default or a trigger.
    pub read_only: Flag,
    /// The database computes the column by this expression.
    pub generated: Option<LitStr>,
    /// The first row of a table that references itself does so.
    pub self_root: Flag,
}

impl Options for ColumnOptions {
    const ATTRIBUTE: &'static str = "column";
    const TEXT: Option<&'static str> = Some("name");
    const OPTIONS: &'static [(&'static str, Form)] = &[
        ("primary_key", Form::Flag),
        ("name", Form::Name("author_id")),
        ("unique", Form::Flag),
        ("index", Form::Switch),
        ("default", Form::Expression("0")),
        ("foreign_key", Form::Path("a column", "Author::id")),
        ("on_delete", Form::Words(' ', "cascade")),
        ("on_update", Form::Words(' ', "cascade")),
        ("version", Form::Flag),
        ("created_at", Form::Flag),
        ("updated_at", Form::Flag),
        ("read_only", Form::Flag),
        ("generated", Form::Sql("price * quantity")),
        ("self_root", Form::Flag),
    ];
}

/// `#[relationship(…)]`
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub struct RelationshipOptions {
    /// The name of the other side, which is generated; or `backref(name = "…", …)` with that side's options.
    pub backref: Option<Backref>,
    /// The name of the other side, which the target declares.
    pub back_populates: Option<LitStr>,
    /// The foreign key, where there are several: `Book::author_id`, or `author_id` in the same struct. Of a many-to-many,
    /// the association's that references this model; of a generated table, the column's name.
    pub foreign_key: Option<Path>,
    /// The association of a many-to-many: a model, or the name of a table that is generated.
    pub secondary: Option<SecondaryOption>,
    /// The association's foreign key that references the target, as `foreign_key` is the one that references this model.
    pub target_key: Option<Path>,
    /// Whoever is linked to a row of this model has it linked too: of a many-to-many with the own model, over a generated
    /// table.
    pub symmetric: Flag,
    /// The order of a collection: `"year desc, title"`.
    pub order_by: Option<LitStr>,
    /// The column in which the library keeps each member's place in the collection: `Track::position`; of a many-to-many
    /// a column of the association.
    pub position: Option<Path>,
    /// The column by which a collection is a map too, unique within it: `Translation::language`.
    pub keyed_by: Option<Path>,
    /// When the relationship is loaded.
    pub lazy: Option<LitStr>,
    /// Only the rows for which this holds, read-only: `Book::YEAR.gt(2000)`.
    #[darling(rename = "where")]
    pub scope: Option<ScopeOption>,
    /// The relationships that lead to the rows, one after the other, read-only: `books.reviews`, or
    /// `[Author::BOOKS, Book::REVIEWS]`.
    pub through: Option<ThroughOption>,
    /// Nothing is written through the relationship.
    pub view_only: Flag,
    /// Of a `BelongsTo` whose target is one of several models: the foreign keys, of which one is set:
    /// `one_of(post_id, photo_id)`.
    pub one_of: Option<OneOfOption>,
    /// The relationship has no other side, and is meant to have none.
    pub one_way: Flag,
    /// What the foreign key's column says.
    pub on_delete: Option<Elsewhere>,
    /// What the foreign key's column says.
    pub on_update: Option<Elsewhere>,
    /// What a column says.
    pub unique: Option<Elsewhere>,
    /// What a column says.
    pub index: Option<Elsewhere>,
    /// What the type says.
    pub required: Option<Elsewhere>,
    /// What the type says.
    pub nullable: Option<Elsewhere>,
    /// What becomes of the children when their parent is deleted or they lose it: words of `save-update`, `delete`,
    /// `delete-orphan`, `all`.
    pub cascade: Option<LitStr>,
    /// The children are deleted by the database, with their parent.
    pub passive_deletes: Flag,
}

impl Options for RelationshipOptions {
    const ATTRIBUTE: &'static str = "relationship";
    const OPTIONS: &'static [(&'static str, Form)] = &[
        ("backref", Form::NameOrOptions("author")),
        ("back_populates", Form::Name("author")),
        ("foreign_key", Form::Path("a column", "Book::author_id")),
        ("secondary", Form::Association("BookTag")),
        ("target_key", Form::Path("a column", "Follow::followed_id")),
        ("symmetric", Form::Flag),
        ("order_by", Form::Words('_', "year desc, title")),
        ("position", Form::Path("a column", "Track::position")),
        ("keyed_by", Form::Path("a column", "Translation::language")),
        ("lazy", Form::Words('_', "select")),
        ("where", Form::Expression("Book::YEAR.gt(2000)")),
        ("through", Form::Expression("books.reviews")),
        ("view_only", Form::Flag),
        ("one_of", Form::Own),
        ("one_way", Form::Flag),
        ("cascade", Form::Words('-', "all, delete-orphan")),
        ("passive_deletes", Form::Flag),
    ];
    const ELSEWHERE: &'static [&'static str] = &["on_delete", "on_update", "unique", "index", "required", "nullable"];
}

/// An option that belongs elsewhere.
#[derive(Debug)]
pub struct Elsewhere {
    /// Where its name stands.
    pub span: Span,
    /// As it is written.
    pub written: String,
}

impl FromMeta for Elsewhere {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        Ok(Elsewhere { span: item.path().span(), written: item.to_token_stream().to_string() })
    }
}

/// `one_of(post_id, photo_id)`
#[derive(Debug)]
pub struct OneOfOption {
    /// The foreign key columns.
    pub columns: Vec<Ident>,
    /// Where the option is named.
    pub span: Span,
    /// What can't be read of it: the relationship is still one to one of several models.
    pub unreadable: Option<Error>,
}

impl OneOfOption {
    fn refuse(&mut self, span: Span, item: &syn::Meta) {
        let mut names = Vec::new();
        form::names(item, &mut names);
        let fact = "`one_of` takes the foreign key columns of which one is set";
        let help = match names.len() {
            0 | 1 => "write `one_of(post_id, photo_id)` with this struct's own columns".to_owned(),
            _ => format!("write `one_of({})`", names.join(", ")),
        };
        self.unreadable.get_or_insert_with(|| error(span, "one-of-unreadable", fact, help));
    }
}

impl FromMeta for OneOfOption {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        let mut option = OneOfOption { columns: Vec::new(), span: item.path().span(), unreadable: None };
        let (items, wrong) = match item {
            syn::Meta::List(list) => form::items(list.tokens.clone(), "one_of", &[]),
            _ => (Vec::new(), Vec::new()),
        };
        if !wrong.is_empty() {
            option.refuse(item.path().span(), item);
            return Ok(option);
        }
        if items.is_empty() {
            option.refuse(item.path().span(), item);
        }
        for one in items {
            match &one {
                NestedMeta::Meta(syn::Meta::Path(path)) if path.get_ident().is_some() => {
                    option.columns.extend(path.get_ident().cloned());
                }
                _ => option.refuse(one.span(), item),
            }
        }
        Ok(option)
    }
}

/// `where = Book::YEAR.gt(2000)`
#[derive(Debug)]
pub struct ScopeOption(pub Expr);

impl FromMeta for ScopeOption {
    fn from_expr(value: &Expr) -> darling::Result<Self> {
        let refuse = |span, fact: String, help: &str| Err(error(span, "where-unreadable", fact, help));
        match form::bare(value) {
            Expr::Lit(literal) => refuse(
                literal.span(),
                "a condition is an expression with the target's columns".to_owned(),
                "write it as for a query's `filter`: `where = Book::YEAR.gt(2000)`",
            ),
            Expr::Binary(binary) => {
                let operator = binary.op.to_token_stream();
                let help = match binary.op {
                    syn::BinOp::And(_) | syn::BinOp::Or(_) => {
                        "write `where = Book::YEAR.gt(2000).and(Book::STARS.eq(5))`: conditions have `and`, `or` and `!`"
                    }
                    _ => "write it as for a query's `filter`: `where = Book::YEAR.gt(2000)`",
                };
                let fact = format!("`{operator}` is an operator of Rust, and columns are compared by methods");
                refuse(binary.op.span(), fact, help)
            }
            other => Ok(ScopeOption(other.clone())),
        }
    }
}

/// `through = books.reviews` or `through = [Author::BOOKS, Book::REVIEWS]`
#[derive(Debug)]
pub enum ThroughOption {
    /// The names of relationships, the first of which is one of this struct.
    Names(Vec<Ident>, Span),
    /// The constants of relationships.
    Constants(Vec<Path>, Span),
}

impl ThroughOption {
    /// Where the path is written.
    pub fn span(&self) -> Span {
        match self {
            ThroughOption::Names(_, span) | ThroughOption::Constants(_, span) => *span,
        }
    }
}

impl FromMeta for ThroughOption {
    fn from_expr(value: &Expr) -> darling::Result<Self> {
        let read = match form::bare(value) {
            Expr::Array(array) => {
                let path = |step: &Expr| match form::bare(step) {
                    Expr::Path(path) => Some(path.path.clone()),
                    _ => None,
                };
                let paths = array.elems.iter().map(path).collect::<Option<_>>();
                paths.map(|paths| ThroughOption::Constants(paths, value.span()))
            }
            _ => names(value).map(|names| ThroughOption::Names(names, value.span())),
        };
        read.ok_or_else(|| {
            error(
                value.span(),
                "through-unreadable",
                "a path is the names of relationships with dots between them",
                "write `through = books.reviews`, or the constants: `through = [Author::BOOKS, Book::REVIEWS]`",
            )
        })
    }
}

/// `books.reviews`
fn names(value: &Expr) -> Option<Vec<Ident>> {
    match form::bare(value) {
        Expr::Path(path) => path.path.get_ident().map(|first| vec![first.clone()]),
        Expr::Field(field) => {
            let mut names = names(&field.base)?;
            match &field.member {
                syn::Member::Named(name) => names.push(name.clone()),
                syn::Member::Unnamed(_) => return None,
            }
            Some(names)
        }
        _ => None,
    }
}

/// `secondary = BookTag` or `secondary = "book_tags"`
#[derive(Debug)]
pub enum SecondaryOption {
    /// A model.
    Model(Path),
    /// A table that is generated.
    Table(LitStr),
    /// Neither, which is still no relationship without an association.
    Unreadable(Span),
}

impl SecondaryOption {
    /// Where it is named.
    pub fn span(&self) -> Span {
        match self {
            SecondaryOption::Model(path) => path.span(),
            SecondaryOption::Table(table) => table.span(),
            SecondaryOption::Unreadable(span) => *span,
        }
    }
}

impl FromMeta for SecondaryOption {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        match item {
            syn::Meta::NameValue(pair) => Self::from_expr(&pair.value),
            other => Ok(SecondaryOption::Unreadable(other.path().span())),
        }
    }

    fn from_expr(value: &Expr) -> darling::Result<Self> {
        Ok(match form::bare(value) {
            Expr::Path(path) => SecondaryOption::Model(path.path.clone()),
            Expr::Lit(ExprLit { lit: Lit::Str(table), .. }) => SecondaryOption::Table(table.clone()),
            other => SecondaryOption::Unreadable(other.span()),
        })
    }
}

/// `backref = "author"` or `backref(name = "author", …)`
#[derive(Debug)]
pub struct Backref {
    /// The generated side's options.
    pub options: BackrefOptions,
    /// What was reported while reading them.
    pub errors: Vec<Error>,
}

/// `backref(…)`
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub struct BackrefOptions {
    /// The generated side's name.
    pub name: Option<LitStr>,
    /// When the generated side is loaded.
    pub lazy: Option<LitStr>,
    /// The order of a generated collection.
    pub order_by: Option<LitStr>,
    /// What becomes of the children when the generated side's row is deleted or they lose it; the database deletes them.
    pub cascade: Option<LitStr>,
}

impl Options for BackrefOptions {
    const ATTRIBUTE: &'static str = "backref";
    const OPTIONS: &'static [(&'static str, Form)] = &[
        ("name", Form::Name("author")),
        ("lazy", Form::Words('_', "select")),
        ("order_by", Form::Words('_', "year desc, title")),
        ("cascade", Form::Words('-', "all, delete-orphan")),
    ];
}

impl FromMeta for Backref {
    fn from_value(value: &Lit) -> darling::Result<Self> {
        let name = Some(LitStr::from_value(value)?);
        Ok(Backref { options: BackrefOptions { name, ..BackrefOptions::default() }, errors: Vec::new() })
    }

    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let list = match item {
            Meta::List(list) => list,
            Meta::NameValue(pair) => return Self::from_expr(&pair.value),
            Meta::Path(_) => return Self::from_list(&[]),
        };
        let mut errors = Error::accumulator();
        let (mut items, wrong) = form::items(list.tokens.clone(), BackrefOptions::ATTRIBUTE, BackrefOptions::OPTIONS);
        wrong.into_iter().for_each(|wrong| errors.push(wrong));
        let name = items.first().and_then(bare_name);
        if let Some(name) = &name {
            let (first, rest) = (items.remove(0), if items.is_empty() { "" } else { ", …" });
            let help = match rest.is_empty() {
                true => format!("write `backref = \"{}\"`", name.value()),
                false => format!("write `backref(name = \"{}\"{rest})`", name.value()),
            };
            errors.push(error(first.span(), "option-value", "the name of a backref stands after a `=`", help));
        }
        let items = known::<BackrefOptions>(items, &mut errors);
        let options: BackrefOptions = from_items(&items, &mut errors);
        let options = BackrefOptions { name: options.name.or(name), ..options };
        Ok(Backref { options, errors: errors.into_inner() })
    }
}

/// The name in `backref("author")` or `backref(author)`.
fn bare_name(item: &NestedMeta) -> Option<LitStr> {
    match item {
        NestedMeta::Lit(Lit::Str(name)) => Some(name.clone()),
        NestedMeta::Meta(Meta::Path(path)) => {
            let name = path.get_ident()?;
            let options: Vec<_> = BackrefOptions::OPTIONS.iter().map(|(option, _)| *option).collect();
            (!nearest(&name.to_string(), &options).1).then(|| LitStr::new(&name.to_string(), name.span()))
        }
        _ => None,
    }
}

/// `index` or `index = false`
#[derive(Debug)]
pub struct Index {
    /// Whether the column gets one.
    pub wanted: bool,
    /// Where this is said.
    pub span: Span,
}

impl FromMeta for Index {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        Ok(Index { wanted: bool::from_meta(item)?, span: item.path().span() })
    }
}

/// `default = …`
#[derive(Debug)]
pub struct ColumnDefault {
    /// What it is, if that can be read.
    pub value: Option<DefaultValue>,
    /// As it is written.
    pub written: Expr,
    /// Where it is written.
    pub span: Span,
}

/// What a column's default is.
#[derive(Debug, Clone)]
pub enum DefaultValue {
    /// A truth value.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number.
    Real(f64),
    /// Text.
    Text(String),
    /// `sql("…")`
    Sql(String),
}

impl FromMeta for ColumnDefault {
    fn from_expr(value: &Expr) -> darling::Result<Self> {
        Ok(ColumnDefault { value: read_default(value), written: value.clone(), span: value.span() })
    }
}

fn read_default(value: &Expr) -> Option<DefaultValue> {
    match form::bare(value) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Bool(value) => Some(DefaultValue::Bool(value.value)),
            Lit::Int(value) => value.base10_parse().ok().map(DefaultValue::Int),
            Lit::Float(value) => real(value).map(DefaultValue::Real),
            Lit::Str(value) => Some(DefaultValue::Text(value.value())),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => match form::bare(&unary.expr) {
            // Parsed with its sign: the smallest integer has no positive counterpart.
            Expr::Lit(ExprLit { lit: Lit::Int(value), .. }) => {
                format!("-{}", value.base10_digits()).parse().ok().map(DefaultValue::Int)
            }
            Expr::Lit(ExprLit { lit: Lit::Float(value), .. }) => real(value).map(|number| DefaultValue::Real(-number)),
            _ => None,
        },
        Expr::Call(call) => match (&*call.func, call.args.first().map(form::bare), call.args.len()) {
            (Expr::Path(function), Some(Expr::Lit(argument)), 1) if function.path.is_ident("sql") => {
                match &argument.lit {
                    Lit::Str(text) => Some(DefaultValue::Sql(text.value())),
                    _ => None,
                }
            }
            _ => None,
        },
        _ => None,
    }
}

/// A number, and not one that 64 bits hold as infinite.
fn real(value: &syn::LitFloat) -> Option<f64> {
    value.base10_parse().ok().filter(|number| f64::is_finite(*number))
}

/// A field as it stands in the struct.
#[derive(Debug)]
pub struct Field {
    /// The field's name.
    pub ident: Ident,
    /// Its visibility.
    pub vis: syn::Visibility,
    /// Its type.
    pub ty: syn::Type,
    /// Its documentation.
    pub docs: Vec<Attribute>,
    /// `#[column(…)]`, and where it stands.
    pub column: Option<Given<ColumnOptions>>,
    /// `#[relationship(…)]`, and where it stands.
    pub relationship: Option<Given<RelationshipOptions>>,
}

impl Field {
    /// Reads a named field.
    pub fn read(field: &syn::Field, errors: &mut Accumulator) -> Option<Self> {
        let ident = field.ident.clone()?;
        let relationship = RelationshipOptions::read(&field.attrs, errors).map(|mut given| {
            // Without the reported options a backref may lack its name, which is no second mistake.
            if let Some(backref) = given.options.backref.take_if(|backref| !backref.errors.is_empty()) {
                backref.errors.into_iter().for_each(|error| errors.push(error));
                given.options.backref =
                    backref.options.name.is_some().then_some(Backref { errors: Vec::new(), options: backref.options });
                given.whole = false;
            }
            given
        });
        let mut column = ColumnOptions::read(&field.attrs, errors);
        let mut relationship = relationship;
        // What they say counts as said.
        for name in of_other_libraries(&field.attrs, errors) {
            let span = name.span();
            if name == "primary_key" {
                let given =
                    column.get_or_insert_with(|| Given { options: ColumnOptions::default(), span, whole: false });
                given.options.primary_key = Flag::present();
            } else if name != "foreign_key" && column.is_none() {
                let nothing = || Given { options: RelationshipOptions::default(), span, whole: false };
                relationship.get_or_insert_with(nothing);
            }
        }
        Some(Field {
            ident,
            vis: field.vis.clone(),
            ty: field.ty.clone(),
            docs: field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect(),
            column,
            relationship,
        })
    }
}
