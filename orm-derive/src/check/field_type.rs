//! What a field's type says: a column, or which relationship to what.

use std::borrow::Cow;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, GenericArgument, Ident, Lit, PathArguments, PathSegment, Type};

use crate::model::Kind;

/// A field's type.
#[allow(clippy::large_enum_variant, reason = "one at a time, and moved on at once")]
pub enum FieldType {
    /// A column.
    Column,
    /// A relationship.
    Relationship {
        /// Which.
        kind: Kind,
        /// Where that is written.
        kind_span: Span,
        /// To what.
        target: Type,
    },
}

/// What is wrong with a relationship's type.
pub struct Mistake {
    /// Where.
    pub span: Span,
    /// The rule.
    pub rule: &'static str,
    /// What the field is.
    pub what: String,
    /// What to write.
    pub help: String,
}

/// Reads a field's type. `own` is the struct's name, which `Self` stands for.
pub fn read(ty: &Type, own: &Ident) -> (FieldType, Option<Mistake>) {
    let ty = &without_texts(ty);
    if let Some(inner) = optional(ty)
        && let Some(((name, kind), kind_span, target)) = relationship(inner)
    {
        let help = match kind {
            Kind::BelongsTo => format!("write `BelongsTo<Option<{}>>`", last_name(target)),
            _ => format!("write `{}`: it is empty where there is nothing", written(inner)),
        };
        let what = format!("an optional `{name}`");
        let mistake = Mistake { span: ty.span(), rule: "optional-collection", what, help };
        let kind = if kind == Kind::BelongsTo { Kind::BelongsToOptional } else { kind };
        return (FieldType::Relationship { kind, kind_span, target: named(target, own) }, Some(mistake));
    }
    if let Some((kind, kind_span)) = bare(ty) {
        let target = syn::parse_quote_spanned!(kind_span=> #own);
        return (FieldType::Relationship { kind, kind_span, target }, None);
    }
    let Some(((name, kind), kind_span, target)) = relationship(ty) else { return (FieldType::Column, None) };
    let inner = optional(target);
    let (kind, mistake) = match (kind, inner) {
        (Kind::BelongsTo, Some(_)) => (Kind::BelongsToOptional, None),
        (kind, None) => (kind, None),
        (kind, Some(inner)) => {
            let mistake = Mistake {
                span: target.span(),
                rule: "optional-collection",
                what: format!("a `{name}` of an `Option`"),
                help: format!("write `{name}<{}>`: it is empty where there is nothing", written(inner)),
            };
            (kind, Some(mistake))
        }
    };
    let target = inner.unwrap_or(target);
    let model = unwrapped(target);
    let wrapped = !std::ptr::eq(model, target);
    let mistake = mistake.or_else(|| {
        let one = last_name(model);
        let one = if kind == Kind::BelongsToOptional { format!("Option<{one}>") } else { one };
        wrapped.then(|| Mistake {
            span: target.span(),
            rule: "target-not-a-model",
            what: format!("a `{name}` of `{}`, which is no model", written(target)),
            help: format!("write `{name}<{one}>`"),
        })
    });
    (FieldType::Relationship { kind, kind_span, target: named(model, own) }, mistake)
}

/// `BelongsTo<Author>` for `BelongsTo<"Author">`, as a model is named elsewhere that isn't there yet. That a type is expected,
/// rustc says.
fn without_texts(ty: &Type) -> Cow<'_, Type> {
    let of_text = |argument: &GenericArgument| match argument {
        GenericArgument::Const(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => text.parse().ok(),
        GenericArgument::Type(inner) => match without_texts(inner) {
            Cow::Owned(inner) => Some(inner),
            Cow::Borrowed(_) => None,
        },
        _ => None,
    };
    let Type::Path(path) = ty else { return Cow::Borrowed(ty) };
    let Some(last) = path.path.segments.last() else { return Cow::Borrowed(ty) };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return Cow::Borrowed(ty) };
    if !arguments.args.iter().any(|argument| of_text(argument).is_some()) {
        return Cow::Borrowed(ty);
    }
    let (mut path, mut arguments) = (path.clone(), arguments.clone());
    for argument in &mut arguments.args {
        if let Some(named) = of_text(argument) {
            *argument = GenericArgument::Type(named);
        }
    }
    if let Some(last) = path.path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(arguments);
    }
    Cow::Owned(Type::Path(path))
}

/// What was meant by a type that can't be a relationship's: a `HasMany` by `Vec<Book>`, a `BelongsTo` by `Box<Author>`.
pub fn meant(ty: &Type) -> Option<(Kind, &Type)> {
    let last = last_segment(ty)?;
    let (kind, model) = match (last.ident.to_string().as_str(), argument(last)) {
        ("Vec", Some(of)) => (Kind::HasMany, unwrapped(of)),
        ("Option", Some(of)) => (Kind::BelongsToOptional, unwrapped(of)),
        _ => (Kind::BelongsTo, unwrapped(ty)),
    };
    // What other crates have, and is a column's type.
    const COLUMNS: &[&str] =
        &["Uuid", "Decimal", "Value", "NaiveDate", "NaiveTime", "NaiveDateTime", "Date", "Time", "Timestamp"];
    let last = last_segment(model)?;
    let may_be =
        last.arguments.is_none() && bare(model).is_none() && !COLUMNS.iter().any(|column| last.ident == column);
    (may_be && !is_scalar(model)).then_some((kind, model))
}

/// The relationship that such a type was meant as.
pub fn relationship_to(kind: Kind, target: &Type, kind_span: Span, own: &Ident) -> FieldType {
    FieldType::Relationship { kind, kind_span, target: named(target, own) }
}

/// The model in `Box<Author>`, `Vec<Author>`, `&Author`.
fn unwrapped(ty: &Type) -> &Type {
    if let Type::Reference(reference) = ty {
        return unwrapped(&reference.elem);
    }
    let Some(last) = last_segment(ty) else { return ty };
    match argument(last) {
        Some(of) if ["Box", "Rc", "Arc", "Vec"].iter().any(|name| last.ident == name) => unwrapped(of),
        _ => ty,
    }
}

/// The type inside an `Option`.
pub fn optional(ty: &Type) -> Option<&Type> {
    let last = last_segment(ty)?;
    if last.ident == "Option" { argument(last) } else { None }
}

/// The type as it is written, without the spaces between tokens.
pub fn written(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

/// The last name in the type's path: `Book` for `crate::models::Book`.
pub fn last_name(ty: &Type) -> String {
    last_segment(ty).map_or_else(|| written(ty), |last| crate::model::unraw(&last.ident))
}

/// Whether the type is one of the integers that are column types.
pub fn is_integer(ty: &Type) -> bool {
    const INTEGERS: &[&str] = &["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
    INTEGERS.contains(&last_name(ty).as_str())
}

/// Whether the type is known to be no model, and of another crate.
pub fn is_scalar(ty: &Type) -> bool {
    const SCALARS: &[&str] = &["String", "Vec", "bool", "f32", "f64", "char", "str", "i128", "isize", "u128", "usize"];
    is_integer(ty) || SCALARS.contains(&last_name(ty).as_str())
}

/// The relationships, by their names.
const KINDS: [(&str, Kind); 4] = [
    ("HasMany", Kind::HasMany),
    ("HasOne", Kind::HasOne),
    ("BelongsTo", Kind::BelongsTo),
    ("ManyToMany", Kind::ManyToMany),
];

fn relationship(ty: &Type) -> Option<((&'static str, Kind), Span, &Type)> {
    let last = last_segment(ty)?;
    let kind = KINDS.into_iter().find(|(name, _)| last.ident == name)?;
    // Of more than one, rustc says that they are too many.
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let target = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some((kind, last.ident.span(), target?))
}

/// A relationship that doesn't say to what, such as `HasMany`.
pub fn bare(ty: &Type) -> Option<(Kind, Span)> {
    let last = last_segment(ty)?;
    let (_, kind) = KINDS.into_iter().find(|(name, _)| last.ident == name)?;
    last.arguments.is_none().then(|| (kind, last.ident.span()))
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        // What a `macro_rules!` passes on as `$t:ty` comes in an invisible group.
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

fn argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}

fn named(target: &Type, own: &Ident) -> Type {
    match target {
        Type::Path(path) if path.path.is_ident("Self") => {
            let own = Ident::new(&own.to_string(), target.span());
            syn::parse_quote!(#own)
        }
        _ => target.clone(),
    }
}
