//! `impl Model`: what turns a row into the struct and back.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, kept, located};
use crate::model::{Column, Field, Model};

/// The implementation, with the description `meta`.
pub fn expand(context: &Context, meta: &TokenStream) -> TokenStream {
    let Context { model, name, p, .. } = context;
    let keys: Vec<_> =
        model.columns.iter().filter(|column| column.primary_key).map(|column| kept(&column.ty)).collect();
    let key = match keys.as_slice() {
        [] => quote!(#p::i64),
        [single] => quote!(#single),
        several => quote!((#(#several,)*)),
    };
    let decoded = model.fields.iter().map(|field| match field {
        Field::Column(at) => {
            let Column { ident, ty, .. } = &model.columns[*at];
            let ty = kept(ty);
            quote!(#ident: <<#ty as #p::FieldType>::Field>::decode::<Self>(__cells, #at)?)
        }
        Field::Relationship(_) | Field::OneOf(_) => {
            let ident = placeholder(model, *field);
            quote!(#ident: #p::Default::default())
        }
        Field::Mistyped(_) => {
            let ident = placeholder(model, *field);
            quote!(#ident: #p::inert())
        }
    });
    let duplicated = model.fields.iter().map(|field| match field {
        Field::Column(at) => {
            let Column { ident, ty, .. } = &model.columns[*at];
            let ty = kept(ty);
            quote!(#ident: <<#ty as #p::FieldType>::Field>::duplicate(&self.#ident))
        }
        Field::Relationship(_) | Field::OneOf(_) => {
            // Reads the field, which holds nothing: one that nothing reads would be reported as dead code.
            let ident = placeholder(model, *field);
            quote!(#ident: #p::Clone::clone(&self.#ident))
        }
        Field::Mistyped(_) => {
            let ident = placeholder(model, *field);
            quote!(#ident: { let _ = &self.#ident; #p::inert() })
        }
    });
    let values = model.columns.iter().map(|column| {
        let Column { at, ident, ty, .. } = column;
        let ty = kept(ty);
        quote!(#at => <<#ty as #p::FieldType>::Field>::encode(&self.#ident))
    });
    let fallback = quote! {
        #[allow(unused_imports)]
        use #p::NotAColumn as _;
    };
    let hooks = model.hooks.filter(|_| context.sound).map(|span| {
        let asked = kept(&located(span, quote!(<#name as #p::Hooked>::ASKED)));
        quote! {
            const HOOKS: #p::Option<#p::HookTable<Self>> = #p::Some(#asked);
        }
    });
    let declared = (model.hooks.is_some() || !context.sound).then(|| {
        quote! {
            #[automatically_derived]
            impl #p::HooksDeclared for #name {}
        }
    });
    let name_text = crate::model::unraw(name);
    let row = quote! {
        #[allow(clippy::all, clippy::pedantic)]
        impl #p::Model for #name {
            type Key = #key;

            const IDENTITY: &'static #p::str = ::core::concat!(
                ::core::module_path!(), "::", #name_text, "@", ::core::line!(), ":", ::core::column!()
            );

            const META: &'static #p::ModelMeta = &#meta;

            #hooks

            fn decode(__cells: &#p::Cells<'_>) -> #p::Result<Self> {
                #fallback
                #p::Ok(#name { #(#decoded),* })
            }

            fn value(&self, __column: #p::usize) -> #p::Value<'_> {
                #fallback
                match __column {
                    #(#values,)*
                    _ => #p::Value::Null,
                }
            }

            fn duplicate(&self) -> Self {
                #fallback
                #name { #(#duplicated),* }
            }
        }

        #declared
    };
    // Notes of rustc that list what implements `Model` point here.
    located(name.span(), row)
}

/// The name of a field that holds nothing.
fn placeholder(model: &Model, field: Field) -> &proc_macro2::Ident {
    match field {
        Field::Column(at) => &model.columns[at].ident,
        Field::Relationship(at) | Field::Mistyped(at) => &model.relationships[at].ident,
        Field::OneOf(at) => &model.one_of[at].ident,
    }
}
