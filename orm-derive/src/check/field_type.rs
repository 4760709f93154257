//! What a field's type says: a column, or which relationship to what.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

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
    (FieldType::Relationship { kind, kind_span, target: named(inner.unwrap_or(target), own) }, mistake)
}

/// What are the rows of `Vec<Book>`, which nothing but a relationship could hold.
pub fn rows(ty: &Type) -> Option<&Type> {
    let last = last_segment(ty)?;
    let of = if last.ident == "Vec" { argument(last) } else { None };
    of.filter(|of| last_segment(of).is_some() && !is_scalar(of))
}

/// The relationship that a `Vec` of rows was meant to be.
pub fn many(target: &Type, kind_span: Span, own: &Ident) -> FieldType {
    FieldType::Relationship { kind: Kind::HasMany, kind_span, target: named(target, own) }
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
    Some((kind, last.ident.span(), argument(last)?))
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
