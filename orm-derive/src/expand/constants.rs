//! `Author::NAME`, `Author::BOOKS`: the constants that queries, loading and drafts take.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, brackets, constant_name, docs, in_unique, kept, located, usable};
use crate::model::{Column, Relationship, Role, View, unraw};

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
    let Context { name, p, .. } = context;
    let Column { at, ident, vis, ty, name: column_name, .. } = column;
    let constant = constant_name(ident);
    let (term, make) = match (&column.role, in_unique(context, column)) {
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
    let Relationship { at, ident, vis, secondary, target, view, .. } = relationship;
    let (constant, target, kind) = (constant_name(ident), kept(target), context.kind(relationship));
    let make = match (view, secondary) {
        (Some(View::Through(_)), _) => quote!(through),
        (_, Some(_)) => quote!(many_to_many_constant),
        (_, None) => quote!(relationship),
    };
    let doc = docs::line(&format!("The relationship `{}::{}`, for loading and drafts.", unraw(name), unraw(ident)));
    let definition = quote! {
        #vis const #constant: #p::Relationship<#name, #target, #kind> = #p::#make::<#name, #at>();
    };
    // A path that comes back to itself is reported here.
    let definition = match view {
        Some(View::Through(_)) => located(ident.span(), definition),
        _ => definition,
    };
    quote!(#doc #definition)
}
