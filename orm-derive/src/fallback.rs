//! What is emitted beside errors, so that one mistake is one error: the rest of the program still finds the model, its
//! constants, accessors and draft.

use darling::Error;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::attrs::{ModelOptions, Options as _};
use crate::expand;
use crate::model::Model;

/// All errors of a struct, and its items without the checks.
pub fn beside(model: &Model, errors: Vec<Error>) -> TokenStream {
    let errors = Error::multiple(errors).write_errors();
    let items = expand::expand_inert(model);
    quote!(#errors #items)
}

/// The error of something that can't be a model, and an implementation without content.
pub fn instead(input: &DeriveInput, error: Error) -> TokenStream {
    let errors = error.write_errors();
    // With parameters an implementation may need bounds that nothing here knows.
    if !input.generics.params.is_empty() {
        return errors;
    }
    let (name, text) = (&input.ident, input.ident.to_string());
    let mut ignored = Error::accumulator();
    let options = ModelOptions::read(&input.attrs, &mut ignored).map(|given| given.options);
    drop(ignored.into_inner());
    let krate = options.and_then(|options| options.krate).unwrap_or_else(|| syn::parse_quote!(::orm_core));
    let p = quote!(#krate::__private);
    quote! {
        #errors

        #[automatically_derived]
        impl #p::Model for #name {
            type Key = #p::i64;

            const IDENTITY: &'static #p::str =
                ::core::concat!(::core::module_path!(), "::", #text, "@", ::core::line!(), ":", ::core::column!());

            const META: &'static #p::ModelMeta = &#p::ModelMeta {
                name: "",
                identity: <Self as #p::Model>::IDENTITY,
                table: "",
                columns: &[],
                key: &[],
                foreign_keys: &[],
                uniques: &[],
                indexes: &[],
                relationships: &[],
                one_of: &[],
            };

            fn decode(_: &#p::Cells<'_>) -> #p::Result<Self> {
                #p::inert()
            }

            fn value(&self, _: #p::usize) -> #p::Value<'_> {
                #p::Value::Null
            }

            fn duplicate(&self) -> Self {
                #p::inert()
            }
        }
    }
}
