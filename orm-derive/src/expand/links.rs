//! What other types a model names: `References` for each foreign key, `Declares` for each relationship, `Associates` for
//! the association of each many-to-many, `ColumnAt` for each column by which a collection can be keyed.
//!
//! `Unknown`'s constants answer where the named type is not a model, so that only the associated type reports it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;

use super::{Context, brackets, kept, located};
use crate::model::SecondaryKind;

/// The implementations.
pub fn expand(context: &Context) -> TokenStream {
    let Context { model, p, name } = context;
    let references = model.foreign_keys.iter().map(|foreign_key| {
        let (at, other) = (foreign_key.at, &foreign_key.model);
        let associated = located(other.span(), quote!(type Model = #other;));
        link(context, None, &quote!(#p::References<#at>), &associated, &quote!(#other))
    });
    let declares = model.relationships.iter().map(|relationship| {
        let (at, other) = (relationship.at, &relationship.target);
        let target = kept(other);
        // In brackets, a type that doesn't exist is reported in the words in which it is where the user wrote it.
        let associated = located(other.span(), quote!(type Target = #p::Same<#target>;));
        link(context, Some(brackets(name)), &quote!(#p::Declares<#at>), &associated, &quote!(#other))
    });
    let associates = model.relationships.iter().filter_map(|relationship| {
        let (at, secondary) = (relationship.at, relationship.secondary.as_ref()?);
        let other = match &secondary.kind {
            SecondaryKind::Model(path) => quote!(#path),
            SecondaryKind::Table { .. } => quote!(#p::Association<#name, #at>),
        };
        let associated = located(secondary.span, quote!(type Secondary = #other;));
        Some(link(context, None, &quote!(#p::Associates<#at>), &associated, &other))
    });
    let keys = model.columns.iter().filter(|column| super::in_unique(model, column)).map(|column| {
        let (at, ty) = (column.at, &column.ty);
        let ty = super::kept(ty);
        quote!(#[automatically_derived] impl #p::ColumnAt<#at> for #name { type Type = #ty; })
    });
    quote!(#(#references)* #(#declares)* #(#associates)* #(#keys)*)
}

fn link(
    context: &Context,
    brackets: Option<TokenStream>,
    link: &TokenStream,
    associated: &TokenStream,
    other: &TokenStream,
) -> TokenStream {
    let Context { name, p, .. } = context;
    quote! {
        #[automatically_derived]
        impl #brackets #link for #name {
            #associated
            const META: #p::Option<&'static #p::ModelMeta> = {
                #[allow(unused_imports)]
                use #p::Unknown as _;
                #p::Probe::<#other>::META
            };
            const IDENTITY: &'static #p::str = {
                #[allow(unused_imports)]
                use #p::Unknown as _;
                #p::Probe::<#other>::IDENTITY
            };
        }
    }
}
