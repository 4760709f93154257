//! `#[derive(Projection)]`: a struct whose fields are selected from the rows of a model.

use darling::error::Accumulator;
use darling::{Error, FromMeta};
use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Expr, Field, Fields, Ident, Path, Type};

use crate::attrs::{Form, Given, Options};
use crate::error::error;
use crate::expand::{constant_name, kept, located};

/// `#[projection(…)]` on the struct.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
struct StructOptions {
    /// The model whose rows are selected from.
    of: Option<Path>,
    /// Where `orm_core` is, if it has another name in the user's crate.
    #[darling(rename = "crate")]
    krate: Option<Path>,
}

impl Options for StructOptions {
    const ATTRIBUTE: &'static str = "projection";
    const OPTIONS: &'static [(&'static str, Form)] =
        &[("of", Form::Path("a model", "Author")), ("crate", Form::Path("a path", "::orm_core"))];
}

/// `#[projection(…)]` on a field.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
struct FieldOptions {
    /// What is selected, where it is not the model's column of this name.
    value: Option<Expr>,
}

impl Options for FieldOptions {
    const ATTRIBUTE: &'static str = "projection";
    const OPTIONS: &'static [(&'static str, Form)] = &[("value", Form::Expression("Author::NAME"))];
}

/// A field, and what is selected for it.
struct Selected {
    ident: Ident,
    ty: Type,
    value: TokenStream,
}

/// The derive.
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Error::accumulator();
    let (options, whole) = Given::<StructOptions>::parts(Options::read(&input.attrs, &mut errors));
    let model = match options.of {
        None if !whole => None,
        of => errors.handle_in(|| model(&input, of)),
    };
    let fields = errors.handle_in(|| fields(&input));
    let selected = match (&model, fields) {
        (Some(model), Some(fields)) => {
            fields.iter().filter_map(|field| selected(model, field, &mut errors)).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    let krate = options.krate.unwrap_or_else(|| syn::parse_quote!(::orm_core));
    let p = quote!(#krate::__private);
    match errors.finish() {
        Ok(()) => expand(&p, &input.ident, model.as_ref(), &selected),
        Err(errors) => {
            let errors = errors.write_errors();
            let inert = model.filter(|_| input.generics.params.is_empty()).map(|model| inert(&p, &input.ident, &model));
            quote!(#errors #inert)
        }
    }
}

fn model(input: &DeriveInput, of: Option<Path>) -> Result<Path, Error> {
    of.ok_or_else(|| {
        error(
            input.ident.span(),
            "projection-of-nothing",
            format!("`{}` doesn't say which model it is selected from", input.ident),
            "write `#[projection(of = …)]` with the model's name above the struct",
        )
    })
}

fn fields(input: &DeriveInput) -> Result<Vec<Field>, Error> {
    let refuse = |what: &str| {
        error(
            input.ident.span(),
            "projection-shape",
            format!("`{}` is {what}: each selected value has a field of its own", input.ident),
            format!("write `struct {} {{ name: String }}`", input.ident),
        )
    };
    if !input.generics.params.is_empty() {
        return Err(refuse("generic"));
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) if !fields.named.is_empty() => Ok(fields.named.iter().cloned().collect()),
            Fields::Named(_) | Fields::Unit => Err(refuse("a struct without fields")),
            Fields::Unnamed(_) => Err(refuse("a tuple struct")),
        },
        Data::Enum(_) => Err(refuse("an enum")),
        Data::Union(_) => Err(refuse("a union")),
    }
}

fn selected(model: &Path, field: &Field, errors: &mut Accumulator) -> Option<Selected> {
    let ident = field.ident.clone()?;
    let options = FieldOptions::read(&field.attrs, errors).map(|given| given.options).unwrap_or_default();
    let value = match options.value {
        Some(value) => quote!(#value),
        None => {
            let constant = constant_name(&ident);
            located(ident.span(), quote!(#model::#constant))
        }
    };
    Some(Selected { ident, ty: field.ty.clone(), value })
}

fn expand(p: &TokenStream, name: &Ident, model: Option<&Path>, selected: &[Selected]) -> TokenStream {
    let idents = selected.iter().map(|field| &field.ident);
    // At the value's place, so that a value of another type is reported there.
    let add = selected.iter().map(|Selected { ty, value, .. }| {
        let (ty, kept) = (kept(ty), kept(value));
        located(value.span(), quote!(__values.add::<#ty>(#kept);))
    });
    quote! {
        #[automatically_derived]
        #[allow(clippy::all, clippy::pedantic)]
        impl #p::Projection for #name {
            type Model = #model;

            fn values(__values: &mut #p::Selection<#model>) {
                #(#add)*
            }

            fn take(__cells: &mut #p::Selected<'_>) -> #p::Result<Self> {
                #p::Ok(#name { #(#idents: __cells.take()?,)* })
            }
        }
    }
}

/// Beside errors, so that nothing else falls over.
fn inert(p: &TokenStream, name: &Ident, model: &Path) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl #p::Projection for #name {
            type Model = #model;

            fn values(_: &mut #p::Selection<#model>) {}

            fn take(_: &mut #p::Selected<'_>) -> #p::Result<Self> {
                #p::inert()
            }
        }
    }
}
