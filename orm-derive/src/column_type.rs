//! `#[derive(ColumnType)]`: a newtype is stored as what it wraps, an enum without fields as text.

use darling::Error;
use darling::FromMeta;
use darling::error::Accumulator;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, LitStr, Path, Type};

use crate::attrs::{Form, Options};
use crate::check::snake_case;
use crate::error::error;
use crate::model::unraw;

/// `#[column_type(…)]` on the type.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
struct TypeOptions {
    /// Where `orm_core` is, if it has another name in the user's crate.
    #[darling(rename = "crate")]
    krate: Option<Path>,
}

impl Options for TypeOptions {
    const ATTRIBUTE: &'static str = "column_type";
    const OPTIONS: &'static [(&'static str, Form)] = &[("crate", Form::Path("a path", "::orm_core"))];
}

/// `#[column_type(…)]` on a variant.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
struct VariantOptions {
    /// The text that stands for the variant.
    rename: Option<LitStr>,
}

impl Options for VariantOptions {
    const ATTRIBUTE: &'static str = "column_type";
    const OPTIONS: &'static [(&'static str, Form)] = &[("rename", Form::Name("small"))];
}

/// What the type is.
#[allow(clippy::large_enum_variant, reason = "there is one")]
enum Shape {
    /// `struct AuthorId(i64);`, or with a named field.
    Newtype { field: syn::Member, inner: Type },
    /// Variants with their texts.
    Enum(Vec<(Ident, String)>),
}

/// The derive.
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Error::accumulator();
    let options = TypeOptions::read(&input.attrs, &mut errors).map(|given| given.options).unwrap_or_default();
    let shape = errors.handle_in(|| shape(&input));
    let shape = shape.and_then(|shape| match shape {
        Data::Enum(data) => Some(Shape::Enum(variants(data, &mut errors))),
        Data::Struct(data) => newtype(&data.fields),
        Data::Union(_) => None,
    });
    let krate = options.krate.unwrap_or_else(|| syn::parse_quote!(::orm_core));
    let p = quote!(#krate::__private);
    let body = match &shape {
        Some(Shape::Newtype { field, inner }) => newtype_body(&p, &input.ident, field, inner),
        Some(Shape::Enum(variants)) => enum_body(&p, &input.ident, variants),
        None => inert_body(&p),
    };
    let errors = match errors.finish() {
        Ok(()) => TokenStream::new(),
        Err(errors) => errors.write_errors(),
    };
    if !input.generics.params.is_empty() {
        return errors;
    }
    let (name, text) = (&input.ident, unraw(&input.ident));
    quote! {
        #errors

        #[automatically_derived]
        impl #p::ColumnType for #name {
            const NAME: &'static #p::str = ::core::concat!(
                ::core::module_path!(), "::", #text, "@", ::core::line!(), ":", ::core::column!()
            );
            type OrNull = #p::Option<Self>;
            #body
        }
    }
}

/// The input, if it is a newtype or an enum without fields.
fn shape(input: &DeriveInput) -> Result<&Data, Error> {
    let refuse = |what: &str| {
        error(
            input.ident.span(),
            "column-type-shape",
            format!("`{}` is {what}: a column holds a single value", input.ident),
            format!(
                "write `struct {0}(i64);` or an enum without fields, or implement `ColumnType` for `{0}` by hand",
                input.ident
            ),
        )
    };
    if !input.generics.params.is_empty() {
        return Err(refuse("generic"));
    }
    match &input.data {
        Data::Struct(data) if newtype(&data.fields).is_some() => Ok(&input.data),
        Data::Struct(_) => Err(refuse("a struct with other than one field")),
        Data::Enum(data) if data.variants.is_empty() => Err(refuse("an enum without variants")),
        Data::Enum(data) if data.variants.iter().any(|variant| !matches!(variant.fields, Fields::Unit)) => {
            Err(refuse("an enum with fields"))
        }
        Data::Enum(_) => Ok(&input.data),
        Data::Union(_) => Err(refuse("a union")),
    }
}

fn newtype(fields: &Fields) -> Option<Shape> {
    let (Some(only), 1) = (fields.iter().next(), fields.len()) else { return None };
    let field = match &only.ident {
        Some(ident) => syn::Member::Named(ident.clone()),
        None => syn::Member::Unnamed(0.into()),
    };
    Some(Shape::Newtype { field, inner: only.ty.clone() })
}

fn variants(data: &DataEnum, errors: &mut Accumulator) -> Vec<(Ident, String)> {
    let mut variants: Vec<(Ident, String)> = Vec::new();
    for variant in &data.variants {
        let options = VariantOptions::read(&variant.attrs, errors).map(|given| given.options).unwrap_or_default();
        let text = options.rename.map_or_else(|| snake_case(&unraw(&variant.ident)), |rename| rename.value());
        if let Some((first, _)) = variants.iter().find(|(_, other)| *other == text) {
            errors.push(error(
                variant.ident.span(),
                "column-type-same-text",
                format!("`{first}` and `{}` are both stored as \"{text}\"", variant.ident),
                "give one of them another `#[column_type(rename = \"…\")]`",
            ));
        }
        variants.push((variant.ident.clone(), text));
    }
    variants
}

fn newtype_body(p: &TokenStream, name: &Ident, field: &syn::Member, inner: &Type) -> TokenStream {
    quote! {
        const SQL: #p::SqlType = <#inner as #p::ColumnType>::SQL;
        const NULLABLE: #p::bool = <#inner as #p::ColumnType>::NULLABLE;
        const DOMAIN: #p::Domain = <#inner as #p::ColumnType>::DOMAIN;
        type Shape = <#inner as #p::ColumnType>::Shape;

        #[inline]
        fn encode(&self) -> #p::Value<'_> {
            #p::ColumnType::encode(&self.#field)
        }

        #[inline]
        fn decode(__value: #p::Value<'_>) -> #p::Result<Self, #p::DecodeError> {
            match #p::ColumnType::decode(__value) {
                #p::Ok(__value) => #p::Ok(#name { #field: __value }),
                #p::Err(__error) => #p::Err(__error),
            }
        }
    }
}

fn enum_body(p: &TokenStream, name: &Ident, variants: &[(Ident, String)]) -> TokenStream {
    let (idents, texts): (Vec<_>, Vec<_>) = variants.iter().map(|(ident, text)| (ident, text)).unzip();
    let text = unraw(name);
    quote! {
        const SQL: #p::SqlType = #p::SqlType::Text;
        const DOMAIN: #p::Domain = #p::Domain::Texts(&[#(#texts),*]);
        type Shape = #p::Scalar;

        fn encode(&self) -> #p::Value<'_> {
            #p::Value::Text(#p::Cow::Borrowed(match self { #(#name::#idents => #texts,)* }))
        }

        fn decode(__value: #p::Value<'_>) -> #p::Result<Self, #p::DecodeError> {
            match #p::text(&__value)? {
                #(#texts => #p::Ok(#name::#idents),)*
                __found => #p::Err(#p::DecodeError::variant(#text, __found, &[#(#texts),*])),
            }
        }
    }
}

fn inert_body(p: &TokenStream) -> TokenStream {
    quote! {
        const SQL: #p::SqlType = #p::SqlType::Text;
        type Shape = #p::Scalar;

        fn encode(&self) -> #p::Value<'_> {
            #p::Value::Null
        }

        fn decode(_: #p::Value<'_>) -> #p::Result<Self, #p::DecodeError> {
            #p::inert()
        }
    }
}
