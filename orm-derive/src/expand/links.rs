//! What other types a model names: `References` for each foreign key, `Declares` for each relationship, `Generates` for
//! each `backref`, `Associates` for the association of each many-to-many, `GoesThrough` for the steps of each path,
//! `ColumnAt` for each column by which a collection can be keyed.
//!
//! A relationship's kind takes both models to tell. It is said here once: each place that says it is evaluated.
//!
//! `Unknown`'s constants answer where the named type is not a model, so that only the associated type reports it.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Expr;
use syn::spanned::Spanned;

use super::{Context, backrefs, brackets, kept, located, through};
use crate::model::{Kind, Model, Relationship, Role, SecondaryKind, View};

/// The implementations.
pub fn expand(context: &Context) -> TokenStream {
    let Context { model, sound, p, name } = context;
    let references = model.foreign_keys.iter().map(|foreign_key| {
        let (at, other) = (foreign_key.at, &foreign_key.model);
        let associated = located(other.span(), quote!(type Model = #other;));
        link(context, None, &quote!(#p::References<#at>), &associated, &quote!(#other))
    });
    let declares = model.relationships.iter().map(|relationship| {
        let (at, other) = (relationship.at, &relationship.target);
        let target = kept(other);
        // In brackets, a type that doesn't exist is reported in the words in which it is where the user wrote it.
        let mut associated = located(other.span(), quote!(type Target = #p::Same<#target>;));
        let kind = kind(context, relationship);
        associated.extend(quote!(type Kind = #kind;));
        if let Some(View::Where(scope)) = &relationship.view {
            associated.extend(scope_of(context, scope));
        }
        link(context, Some(brackets(name)), &quote!(#p::Declares<#at>), &associated, &quote!(#other))
    });
    let generates = backrefs(model).map(|(relationship, _)| {
        let (at, kind) = (relationship.at, reverse_kind(context, relationship));
        quote!(#[automatically_derived] impl #p::Generates<#at> for #name { type Kind = #kind; })
    });
    let paths = model.relationships.iter().filter_map(|relationship| match &relationship.view {
        Some(View::Through(steps)) => Some(through::steps(context, relationship, steps)),
        _ => None,
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
    let keys = model.columns.iter().filter(|column| super::in_unique(context, column)).map(|column| {
        let (at, ty) = (column.at, &column.ty);
        let ty = super::kept(ty);
        quote!(#[automatically_derived] impl #p::ColumnAt<#at> for #name { type Type = #ty; })
    });
    let version = model.columns.iter().find(|column| column.role == Role::Version).map(|column| {
        let (at, ty) = (column.at, kept(&column.ty));
        quote! {
            #[automatically_derived]
            impl #p::Versioned for #name {
                type Version = #ty;
                const VERSION: #p::usize = #at;
            }
        }
    });
    let any = (!sound).then(|| quote!(#[automatically_derived] impl<__K> #p::UniqueOver<__K> for #name {}));
    let unique = if *sound { unique_keys(model) } else { Vec::new() };
    // Where an upsert names none of them, rustc shows these.
    let unique = unique.into_iter().map(|(columns, span)| {
        let key = match columns.as_slice() {
            &[at] => quote!(#p::Unique<#at>),
            several => quote!((#(#p::Unique<#several>,)*)),
        };
        located(span, quote!(#[automatically_derived] impl #p::UniqueOver<#key> for #name {}))
    });
    quote!(#(#references)* #(#declares)* #(#generates)* #(#associates)* #(#keys)* #(#unique)* #any #version #(#paths)*)
}

/// The unique keys that an upsert can name, and where they are said: the primary key, unique columns, and those over several
/// columns.
fn unique_keys(model: &Model) -> Vec<(Vec<usize>, Span)> {
    let primary: Vec<_> = model.columns.iter().filter(|column| column.primary_key).map(|column| column.at).collect();
    let place = primary.first().map_or_else(Span::call_site, |&at| model.columns[at].ident.span());
    let single = model.columns.iter().filter(|column| column.unique);
    let single = single.map(|column| (vec![column.at], column.ident.span()));
    let mut keys: Vec<(Vec<usize>, Span)> = Vec::new();
    for (key, span) in std::iter::once((primary, place)).chain(single).chain(model.uniques.iter().cloned()) {
        let known = keys.iter().any(|(known, _)| *known == key);
        if !key.is_empty() && !known && key.iter().all(|&at| model.columns[at].role == Role::Plain) {
            keys.push((key, span));
        }
    }
    keys
}

/// The kind of a declared relationship.
fn kind(context: &Context, relationship: &Relationship) -> TokenStream {
    let (Context { name, p, .. }, Relationship { at, kind, view, position, .. }) = (context, relationship);
    if view.is_some() {
        let (many, optional) = (kind.is_many(), *kind != Kind::BelongsTo);
        return quote!(#p::Viewed<#at, #many, #optional>);
    }
    let key = quote!({ #p::foreign_key::<#name, #at>() });
    let (kind, place) = match kind {
        Kind::BelongsTo => return quote!(#p::Parent<#key, false>),
        Kind::BelongsToOptional => return quote!(#p::Parent<#key, true>),
        // That the association is missing is reported.
        Kind::ManyToMany if relationship.secondary.is_none() => return quote!(()),
        Kind::HasOne => (quote!(#p::Child<#key, { #p::removable::<#name, #at>() }>), quote!(position)),
        Kind::HasMany => (quote!(#p::Children<#key, { #p::removable::<#name, #at>() }>), quote!(position)),
        Kind::ManyToMany => (linked(context, relationship, ["near_key", "far_key", "bare"]), quote!(link_position)),
    };
    match position {
        Some(_) => quote!(#p::Positioned<#kind, { #p::#place::<#name, #at>() }>),
        None => kind,
    }
}

/// The kind of the side that a `backref` generates. Whether it is a collection, a foreign key of the other side tells.
fn reverse_kind(context: &Context, relationship: &Relationship) -> TokenStream {
    let (Context { name, p, .. }, at, declared) = (context, relationship.at, context.kind(relationship));
    match relationship.kind {
        Kind::ManyToMany => linked(context, relationship, ["far_key", "near_key", "reverse_bare"]),
        Kind::HasMany | Kind::HasOne => {
            quote!(#p::Parent<{ #p::foreign_key::<#name, #at>() }, { #p::nullable::<#name, #at>() }>)
        }
        Kind::BelongsTo | Kind::BelongsToOptional => {
            let (many, removable) = (quote!(#p::reverse_many::<#name, #at>()), quote!(#p::removable::<#name, #at>()));
            quote!(<#declared as #p::Reversed<{ #many }, { #removable }>>::Kind)
        }
    }
}

/// The kind of a many-to-many, with these constants.
fn linked(context: &Context, relationship: &Relationship, constants: [&str; 3]) -> TokenStream {
    let (Context { name, p, .. }, at) = (context, relationship.at);
    let constants = constants.map(|constant| format_ident!("{constant}"));
    quote!(#p::Linked<<#name as #p::Associates<#at>>::Secondary, #({ #p::#constants::<#name, #at>() }),*>)
}

/// The condition of a relationship to some of the rows. It is the user's own expression, and what is wrong in it is
/// reported there.
fn scope_of(context: &Context, scope: &Expr) -> TokenStream {
    let p = &context.p;
    let into = super::located(scope.span(), quote!(#p::IntoCondition::<Self::Target>::into_condition));
    quote! {
        const SCOPED: #p::bool = true;

        fn scope() -> #p::Option<#p::Condition<Self::Target>> {
            #into(#scope)
        }
    }
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
