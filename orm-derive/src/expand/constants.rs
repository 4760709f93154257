//! `Author::NAME`, `Author::BOOKS`: the constants that queries, loading and drafts take.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, brackets, constant_name, docs, in_unique, kept, located, usable};
use crate::model::{Column, Kind, Relationship, Role, View, unraw};

/// The constants of columns and of declared relationships.
pub fn expand(context: &Context) -> TokenStream {
    let Context { model, name, .. } = context;
    let columns = model.columns.iter().map(|column| column_constant(context, column));
    let relationships = usable(model).map(|relationship| relationship_constant(context, relationship));
    let brackets = brackets(name);
    quote! {
        #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        impl #name {
            #(#columns)*
        }

        #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        impl #brackets #name {
            #(#relationships)*
        }
    }
}

fn column_constant(context: &Context, column: &Column) -> TokenStream {
    let Context { name, p, model } = context;
    let Column { at, ident, vis, ty, name: column_name, .. } = column;
    let constant = constant_name(ident);
    let (term, make) = match (&column.role, in_unique(model, column)) {
        (Role::Plain, true) => (quote!(, #p::Unique<#at>), quote!(unique())),
        (Role::Plain, false) => (quote!(), quote!(new(#at))),
        _ => (quote!(, #p::Maintained), quote!(maintained(#at))),
    };
    let doc = docs::line(&format!("The column `{column_name}` of [`{}`], for queries.", unraw(name)));
    quote! {
        #doc
        #vis const #constant: #p::Column<#name, #ty #term> = #p::Column::#make;
    }
}

fn relationship_constant(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, kind, target, view, .. } = relationship;
    let (constant, target) = (constant_name(ident), kept(target));
    let (key, removable) = (context.key_of(relationship), context.removable(relationship));
    let (kind, make) = match kind {
        _ if view.is_some() => {
            let (many, optional) = (kind.is_many(), *kind != Kind::BelongsTo);
            let make = match (view, kind) {
                (Some(View::Through(_)), _) => quote!(through),
                (_, Kind::ManyToMany) => quote!(many_to_many_constant),
                _ => quote!(relationship),
            };
            (quote!(#p::Viewed<#many, #optional>), make)
        }
        Kind::HasMany => (context.children(relationship), quote!(relationship)),
        Kind::HasOne => (quote!(#p::Child<#key, #removable>), quote!(relationship)),
        Kind::BelongsTo => (quote!(#p::Parent<#key, false>), quote!(relationship)),
        Kind::BelongsToOptional => (quote!(#p::Parent<#key, true>), quote!(relationship)),
        Kind::ManyToMany => (context.linked(relationship), quote!(many_to_many_constant)),
    };
    let doc = docs::line(&format!("The relationship `{}::{}`, for loading and drafts.", unraw(name), unraw(ident)));
    let definition = quote! {
        #vis const #constant: #p::Relationship<#name, #target, #kind> = #p::#make::<#name, #at, #kind>();
    };
    // A path that comes back to itself is reported here.
    let definition = match view {
        Some(View::Through(_)) => located(ident.span(), definition),
        _ => definition,
    };
    quote!(#doc #definition)
}
