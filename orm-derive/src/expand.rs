//! Checked model to tokens: the generated items in the order of the documentation's page.
//!
//! Generated code names everything by absolute paths through `orm_core::__private`, which it calls `P` here; its own
//! locals and types begin with two underscores.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use crate::model::{Column, Model, Relationship, Reverse, unraw};

mod accessors;
mod backref;
mod checks;
mod constants;
mod docs;
mod draft;
mod links;
mod meta;
mod row;

/// All that the derive generates for a model.
pub fn expand(model: &Model) -> TokenStream {
    let context = Context::new(model);
    let row = row::expand(&context, &meta::expand(&context, true));
    let items = items(&context);
    let checks = checks::expand(&context);
    quote!(#row #items #checks)
}

/// The same for a model with a mistake that is already reported: its description says so by having no name, and it
/// isn't checked further.
pub fn expand_inert(model: &Model) -> TokenStream {
    let context = Context::new(model);
    let row = row::expand(&context, &meta::expand(&context, false));
    let items = items(&context);
    quote!(#row #items)
}

fn items(context: &Context) -> TokenStream {
    let constants = constants::expand(context);
    let accessors = accessors::expand(context);
    let backrefs = backref::expand(context);
    let draft = draft::expand(context);
    let links = links::expand(context);
    quote!(#constants #accessors #backrefs #draft #links)
}

/// What every item needs.
struct Context<'a> {
    model: &'a Model,
    /// The struct.
    name: &'a Ident,
    /// `orm_core::__private`
    p: TokenStream,
}

impl<'a> Context<'a> {
    fn new(model: &'a Model) -> Self {
        let krate: &Path = &model.krate;
        Context { model, name: &model.ident, p: quote!(#krate::__private) }
    }

    /// The constant generic argument that says which foreign key column the relationship goes over.
    fn key_of(&self, relationship: &Relationship) -> TokenStream {
        let (Context { name, p, .. }, at) = (self, relationship.at);
        quote!({ #p::foreign_key::<#name, #at>() })
    }

    /// The constant generic argument that says whether that column is nullable.
    fn removable(&self, relationship: &Relationship) -> TokenStream {
        let (Context { name, p, .. }, at) = (self, relationship.at);
        quote!({ #p::removable::<#name, #at>() })
    }
}

/// `NAME` for the field `name`.
fn constant_name(ident: &Ident) -> Ident {
    Ident::new(&unraw(ident).to_uppercase(), Span::call_site().located_at(ident.span()))
}

/// `set_author` for the field `author`.
fn prefixed(prefix: &str, ident: &Ident) -> Ident {
    format_ident!("{prefix}_{}", unraw(ident), span = Span::call_site().located_at(ident.span()))
}

/// Tokens with the place of `span`, and the names of the place where the derive is: what rustc reports there points at
/// the user's token and mentions no macro.
fn at(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// A name without the place where the user wrote it.
fn unspanned(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(Span::call_site());
    ident
}

/// The columns that a draft can't do without, which are its type parameters.
fn required(model: &Model) -> impl Iterator<Item = &Column> + Clone {
    model.columns.iter().filter(|column| column.required)
}

/// The relationships whose other side is generated.
fn backrefs(model: &Model) -> impl Iterator<Item = (&Relationship, &crate::model::Backref)> {
    model.relationships.iter().filter_map(|relationship| match &relationship.reverse {
        Reverse::Backref(backref) => Some((relationship, backref)),
        Reverse::None | Reverse::BackPopulates(_) => None,
    })
}
