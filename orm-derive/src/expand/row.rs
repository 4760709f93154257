//! `impl Model`: what turns a row into the struct and back.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::model::{Column, Field};

/// The implementation, with the description `meta`.
pub fn expand(context: &Context, meta: &TokenStream) -> TokenStream {
    let Context { model, name, p } = context;
    let keys: Vec<_> = model.columns.iter().filter(|column| column.primary_key).map(|column| &column.ty).collect();
    let key = match keys.as_slice() {
        [] => quote!(i64),
        [single] => quote!(#single),
        several => quote!((#(#several,)*)),
    };
    let decoded = model.fields.iter().map(|field| match field {
        Field::Column(at) => {
            let ident = &model.columns[*at].ident;
            quote!(#ident: __cells.column::<Self, _>(#at)?)
        }
        Field::Relationship(at) => {
            let ident = &model.relationships[*at].ident;
            quote!(#ident: #p::Default::default())
        }
    });
    let duplicated = model.fields.iter().map(|field| {
        // Relationship fields too: a field that nothing reads would be reported as dead code.
        let ident = match field {
            Field::Column(at) => &model.columns[*at].ident,
            Field::Relationship(at) => &model.relationships[*at].ident,
        };
        quote!(#ident: #p::Clone::clone(&self.#ident))
    });
    let values =
        model.columns.iter().map(|Column { at, ident, .. }| quote!(#at => #p::ColumnType::encode(&self.#ident)));
    let name_text = crate::model::unraw(name);
    quote! {
        #[automatically_derived]
        impl #p::Model for #name {
            type Key = #key;

            const IDENTITY: &'static str = ::core::concat!(
                ::core::module_path!(), "::", #name_text, "@", ::core::line!(), ":", ::core::column!()
            );

            const META: &'static #p::ModelMeta = &#meta;

            fn decode(__cells: &#p::Cells<'_>) -> #p::Result<Self> {
                #p::Ok(#name { #(#decoded),* })
            }

            fn value(&self, __column: usize) -> #p::Value<'_> {
                match __column {
                    #(#values,)*
                    _ => #p::Value::Null,
                }
            }

            fn duplicate(&self) -> Self {
                #name { #(#duplicated),* }
            }
        }
    }
}
