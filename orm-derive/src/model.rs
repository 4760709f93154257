//! The checked model: what [`check`](crate::check) makes of the attributes, and what [`expand`](crate::expand) turns
//! into tokens. Where a rule has decided something, the type says so.

use proc_macro2::{Span, TokenStream};
use syn::{Attribute, Expr, Ident, LitStr, Path, Type, Visibility};

use crate::attrs::DefaultValue;
use crate::order_by::OrderBy;
use crate::{check, expand, fallback};

/// The derive: attributes, checked model, tokens. Errors come all together, and beside them what keeps the rest of the
/// program from falling over.
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<syn::DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    match check::check(&input) {
        check::Outcome::Good(model) => expand::expand(&model),
        check::Outcome::Mistaken(model, errors) => fallback::beside(&model, errors),
        check::Outcome::Impossible(error) => fallback::instead(&input, error),
    }
}

/// A struct that is a model.
#[derive(Debug)]
pub struct Model {
    /// The struct's name.
    pub ident: Ident,
    /// Its visibility.
    pub vis: Visibility,
    /// Where `orm_core` is.
    pub krate: Path,
    /// The table's name.
    pub table: String,
    /// The fields in the struct's order, by which rows are put together.
    pub fields: Vec<Field>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The foreign keys: those of single columns, then those of several.
    pub foreign_keys: Vec<ForeignKey>,
    /// The unique keys over several columns, and where they are written.
    pub uniques: Vec<(Vec<usize>, Span)>,
    /// The indexes over several columns.
    pub indexes: Vec<(Vec<usize>, Span)>,
    /// The relationships: those of the struct's fields, then the arms of those to one of several models.
    pub relationships: Vec<Relationship>,
    /// Where it says that it has hooks, if it does.
    pub hooks: Option<Span>,
    /// The relationships to one of several models.
    pub one_of: Vec<OneOf>,
}

/// Where a field of the struct is to be found.
#[derive(Debug, Clone, Copy)]
pub enum Field {
    /// In [`Model::columns`].
    Column(usize),
    /// In [`Model::relationships`].
    Relationship(usize),
    /// The same with a type that is none of a relationship's, which is reported.
    Mistyped(usize),
    /// In [`Model::one_of`].
    OneOf(usize),
}

/// A column.
#[derive(Debug)]
pub struct Column {
    /// Its position among the columns.
    pub at: usize,
    /// The field's name.
    pub ident: Ident,
    /// The field's visibility.
    pub vis: Visibility,
    /// The field's documentation.
    pub docs: Vec<Attribute>,
    /// The field's type.
    pub ty: Type,
    /// The column's name.
    pub name: String,
    /// Whether it is the primary key, or a part of it.
    pub primary_key: bool,
    /// Whether it is unique.
    pub unique: bool,
    /// Whether it gets an index.
    pub index: bool,
    /// Its default.
    pub default: Option<DefaultValue>,
    /// Where that is written, if it is a literal.
    pub default_span: Option<Span>,
    /// The foreign key of this column alone: its position in [`Model::foreign_keys`].
    pub foreign_key: Option<usize>,
    /// Whether a draft has to give it.
    pub required: bool,
    /// Whether the database may assign it: a single key whose type, unknown here, may be an integer.
    pub may_be_assigned: bool,
    /// Whether its type is an integer.
    pub is_integer: bool,
    /// Who gives it its values.
    pub role: Role,
    /// Where that is said.
    pub role_span: Span,
}

/// Who gives a column its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The application.
    Plain,
    /// `version`
    Version,
    /// `created_at`
    CreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `read_only`
    ReadOnly,
    /// `generated = "…"`
    Generated(String),
}

/// A foreign key.
#[derive(Debug)]
pub struct ForeignKey {
    /// Its position among the foreign keys.
    pub at: usize,
    /// Where it is declared.
    pub span: Span,
    /// The positions of its columns.
    pub columns: Vec<usize>,
    /// The referenced model.
    pub model: Path,
    /// The referenced fields, one for each of `columns`.
    pub fields: Vec<Ident>,
    /// What becomes of the row when the referenced row is deleted, if the column says so.
    pub on_delete: Option<Action>,
    /// What becomes of the row when the referenced key changes.
    pub on_update: Action,
    /// That the first row of a table that references itself does so, and where this is said.
    pub self_root: Option<Span>,
}

/// What the database does.
#[allow(clippy::enum_variant_names, reason = "`NO ACTION` is the name in SQL")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Action {
    /// `"no action"`
    #[default]
    NoAction,
    /// `"restrict"`
    Restrict,
    /// `"cascade"`
    Cascade,
    /// `"set null"`
    SetNull,
    /// `"set default"`
    SetDefault,
}

/// A relationship.
#[derive(Debug)]
pub struct Relationship {
    /// Its position among the relationships.
    pub at: usize,
    /// The field's name.
    pub ident: Ident,
    /// The field's visibility.
    pub vis: Visibility,
    /// The field's documentation.
    pub docs: Vec<Attribute>,
    /// The kind of the relationship.
    pub kind: Kind,
    /// Where the kind is written.
    pub kind_span: Span,
    /// The target.
    pub target: Type,
    /// The target's name, for messages and documentation.
    pub target_name: String,
    /// The other side.
    pub reverse: Reverse,
    /// The foreign key that the relationship names.
    pub foreign_key: Option<KeyChoice>,
    /// The association, of a many-to-many.
    pub secondary: Option<Secondary>,
    /// The order of a collection, and where it is written.
    pub order_by: Option<(Vec<OrderBy>, Span)>,
    /// The column in which the library keeps the places of a collection's members.
    pub position: Option<KeyChoice>,
    /// The column by which a collection is a map too.
    pub keyed_by: Option<KeyChoice>,
    /// When it is loaded.
    pub lazy: Lazy,
    /// What it says of deleting, and where it is written.
    pub cascade: Option<(Cascade, Span)>,
    /// What makes it read-only, if it is.
    pub view: Option<View>,
    /// The relationship to one of several models that this is an arm of: its position in [`Model::one_of`].
    pub one_of: Option<usize>,
}

/// A relationship to one of several models, over as many foreign keys, of which one is set. For each it has an arm: a
/// [`Relationship`] of the same name to that model, which is everything but a field.
#[derive(Debug)]
pub struct OneOf {
    /// Its position among its like.
    pub at: usize,
    /// The field's name.
    pub ident: Ident,
    /// The field's visibility.
    pub vis: Visibility,
    /// The field's documentation.
    pub docs: Vec<Attribute>,
    /// The enum of the models.
    pub target: Type,
    /// The enum's name.
    pub target_name: String,
    /// Whether one of the keys has to be set.
    pub required: bool,
    /// The foreign keys, in the order of the arms.
    pub arms: Vec<Arm>,
}

/// One of the foreign keys of a [`OneOf`].
#[derive(Debug)]
pub struct Arm {
    /// The column that is named.
    pub column: usize,
    /// The foreign key's position in [`Model::foreign_keys`].
    pub key: usize,
    /// The relationship's position in [`Model::relationships`].
    pub relationship: usize,
}

/// What a relationship says of deleting.
#[derive(Debug, Clone)]
pub struct Cascade {
    /// As it is written.
    pub written: String,
    /// The children are deleted with their parent.
    pub delete: bool,
    /// A child that loses its parent is deleted.
    pub delete_orphan: bool,
    /// The database deletes them.
    pub passive: bool,
}

impl Cascade {
    /// Whether it is said that a child that loses its parent is deleted.
    pub fn has_orphans(said: Option<&(Cascade, Span)>) -> bool {
        said.is_some_and(|(cascade, _)| cascade.delete_orphan)
    }
}

/// What makes a relationship read-only.
#[derive(Debug)]
pub enum View {
    /// It says so.
    Only,
    /// It leads to some of the rows only: those for which this holds.
    Where(Expr),
    /// It goes through others.
    Through(Vec<Step>),
}

/// A relationship that another one goes through.
#[derive(Debug)]
pub struct Step {
    /// Its model; `None` where that is what the step before it leads to.
    pub owner: Option<Type>,
    /// Its name.
    pub name: Ident,
}

/// The kind of a relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `HasMany<T>`
    HasMany,
    /// `HasOne<T>`
    HasOne,
    /// `BelongsTo<T>`
    BelongsTo,
    /// `BelongsTo<Option<T>>`
    BelongsToOptional,
    /// `ManyToMany<T>`
    ManyToMany,
}

/// The association of a many-to-many.
#[derive(Debug)]
pub struct Secondary {
    /// Where it is named.
    pub span: Span,
    /// As it is written.
    pub name: String,
    /// What it is.
    pub kind: SecondaryKind,
    /// The foreign key that references the target.
    pub target_key: Option<KeyChoice>,
    /// Whether each link is there in both directions.
    pub symmetric: bool,
}

/// What an association is.
#[derive(Debug)]
pub enum SecondaryKind {
    /// A model.
    Model(Path),
    /// A table that is generated, with these two columns.
    Table {
        /// The one that references this model.
        own: String,
        /// The one that references the target.
        target: String,
    },
}

/// The other side of a relationship.
#[derive(Debug, Clone)]
pub enum Reverse {
    /// There is none.
    None,
    /// It is generated.
    Backref(Backref),
    /// The target declares it under this name.
    BackPopulates(LitStr),
}

/// The side that is generated on the target.
#[derive(Debug, Clone)]
pub struct Backref {
    /// Its name as written.
    pub literal: LitStr,
    /// Its name.
    pub ident: Ident,
    /// When it is loaded.
    pub lazy: Lazy,
    /// Its order, and where it is written.
    pub order_by: Option<(Vec<OrderBy>, Span)>,
    /// What it says of deleting, and where it is written.
    pub cascade: Option<(Cascade, Span)>,
}

/// `foreign_key = Book::author_id`, `position = Track::position`
#[derive(Debug)]
pub struct KeyChoice {
    /// The model before the `::`.
    pub owner: Option<Path>,
    /// The field.
    pub field: Ident,
    /// The path as written.
    pub written: String,
}

/// When a relationship is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lazy {
    /// `"select"`
    #[default]
    Select,
    /// `"selectin"`
    SelectIn,
    /// `"joined"`
    Joined,
    /// `"raise"`
    Raise,
}

impl Role {
    /// The option's name.
    pub fn name(&self) -> &'static str {
        match self {
            Role::Plain => "",
            Role::Version => "version",
            Role::CreatedAt => "created_at",
            Role::UpdatedAt => "updated_at",
            Role::ReadOnly => "read_only",
            Role::Generated(_) => "generated",
        }
    }
}

impl KeyChoice {
    /// The column of this name of a generated table.
    pub fn column(name: &str, span: Span) -> Self {
        let field = syn::parse_str(name).or_else(|_| syn::parse_str(&format!("r#{name}")));
        KeyChoice { owner: None, field: field.unwrap_or_else(|_| Ident::new("id", span)), written: name.to_owned() }
    }
}

/// A name without `r#`.
pub fn unraw(ident: &Ident) -> String {
    use syn::ext::IdentExt as _;
    ident.unraw().to_string()
}

impl Kind {
    /// Whether the foreign key is a column of this struct.
    pub fn holds_key(self) -> bool {
        matches!(self, Kind::BelongsTo | Kind::BelongsToOptional)
    }

    /// Whether the relationship leads to many.
    pub fn is_many(self) -> bool {
        matches!(self, Kind::HasMany | Kind::ManyToMany)
    }

    /// The field type's name.
    pub fn name(self) -> &'static str {
        match self {
            Kind::HasMany => "HasMany",
            Kind::HasOne => "HasOne",
            Kind::BelongsTo | Kind::BelongsToOptional => "BelongsTo",
            Kind::ManyToMany => "ManyToMany",
        }
    }
}
