//! Checked model to tokens: the generated items in the order of the documentation's page.
//!
//! Generated code names everything by absolute paths through `orm_core::__private`, which it calls `P` here; its own
//! locals and types begin with two underscores.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Path;

use crate::model::{Column, Kind, Model, Relationship, Reverse, Role, unraw};

mod accessors;
mod backref;
mod checks;
mod constants;
mod docs;
mod draft;
mod links;
mod meta;
mod one_of;
mod row;
#[cfg(test)]
mod tests;
mod through;

/// All that the derive generates for a model.
pub fn expand(model: &Model) -> TokenStream {
    let context = Context::new(model, true);
    let row = row::expand(&context, &meta::expand(&context));
    let items = items(&context);
    let checks = checks::expand(&context);
    quote!(#row #items #checks)
}

/// The same for a model with a mistake that is already reported: its description says so by having no name, and it
/// isn't checked further. What it may have been meant to have, it has: a draft of it is complete, and its columns are keys.
pub fn expand_inert(model: &Model) -> TokenStream {
    let context = Context::new(model, false);
    let row = row::expand(&context, &meta::expand(&context));
    let items = items(&context);
    quote!(#row #items)
}

fn items(context: &Context) -> TokenStream {
    let constants = constants::expand(context);
    let accessors = accessors::expand(context);
    let backrefs = backref::expand(context);
    let one_of = one_of::expand(context);
    let draft = draft::expand(context);
    let links = links::expand(context);
    quote!(#constants #accessors #backrefs #one_of #draft #links)
}

/// What every item needs.
struct Context<'a> {
    model: &'a Model,
    /// Whether no mistake of it is reported.
    sound: bool,
    /// The struct.
    name: &'a Ident,
    /// `orm_core::__private`
    p: TokenStream,
}

impl<'a> Context<'a> {
    fn new(model: &'a Model, sound: bool) -> Self {
        let krate: &Path = &model.krate;
        Context { model, sound, name: &model.ident, p: quote!(#krate::__private) }
    }

    /// The kind of a declared relationship, which [`links`] says once.
    fn kind(&self, relationship: &Relationship) -> TokenStream {
        let (Context { name, p, .. }, at) = (self, relationship.at);
        quote!(<#name as #p::Declares<#at>>::Kind)
    }

    /// The kind of the side that its `backref` generates.
    fn reverse_kind(&self, relationship: &Relationship) -> TokenStream {
        let (Context { name, p, .. }, at) = (self, relationship.at);
        quote!(<#name as #p::Generates<#at>>::Kind)
    }

    /// What a to-many's accessor returns, and what makes it of a collection.
    fn collection(&self, relationship: &Relationship) -> (TokenStream, TokenStream) {
        let (Context { name, p, .. }, at, target) = (self, relationship.at, kept(&relationship.target));
        let kind = self.kind(relationship);
        match &relationship.keyed_by {
            None => (quote!(#p::Collection<'s, #target, #kind>), TokenStream::new()),
            Some(_) => (
                quote!(#p::KeyedCollection<'s, #target, #kind, { #p::key_column::<#name, #at>() }>),
                quote!(.map(#p::KeyedCollection::new)),
            ),
        }
    }
}

/// `NAME` for the field `name`.
pub fn constant_name(ident: &Ident) -> Ident {
    Ident::new(&unraw(ident).to_uppercase(), ident.span())
}

/// `set_author` for the field `author`.
fn prefixed(prefix: &str, ident: &Ident) -> Ident {
    format_ident!("{prefix}_{}", unraw(ident), span = ident.span())
}

/// The tokens as if the user had written them at `span`: what rustc reports there points at the user's token and
/// mentions no macro. All tokens have to have one place, else rustc reports from the first to the last; but what is
/// [`kept`] keeps its own.
///
/// Only the place is the user's. Within a `macro_rules!` a token may be written there or where it is called, and what a
/// local or `$crate` means depends on it: they mean what they do where they come from.
pub fn located(span: Span, tokens: TokenStream) -> TokenStream {
    let locate = |mut token: TokenTree| {
        let mut place = span;
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => return token,
            TokenTree::Group(group) => {
                token = Group::new(group.delimiter(), located(span, group.stream())).into();
            }
            TokenTree::Ident(ident) if means_by_its_origin(&ident.to_string()) => {
                place = ident.span().located_at(span);
            }
            _ => {}
        }
        token.set_span(place);
        token
    };
    tokens.into_iter().map(locate).collect()
}

/// Whether the name is a local of ours, or the crate of a `macro_rules!`.
fn means_by_its_origin(name: &str) -> bool {
    name.starts_with("__") || name == "$crate"
}

/// The user's tokens, which keep their places when what is around them is [`located`]: a type that doesn't exist is
/// reported once, where it is written.
pub fn kept(tokens: &impl ToTokens) -> TokenTree {
    Group::new(Delimiter::None, tokens.to_token_stream()).into()
}

/// The empty brackets behind an `impl` whose items name the target of a relationship. Where that doesn't exist, rustc
/// suggests to make it a type parameter: of the struct, where the user wrote it, and in these brackets. Right behind the
/// struct's name they make the two errors the same one, which rustc says once.
fn brackets(name: &Ident) -> TokenStream {
    let end = match proc_macro::is_available() {
        true => name.span().unwrap().end().into(),
        false => name.span(),
    };
    quote::quote_spanned!(end=> <>)
}

/// A name without the place where the user wrote it.
fn unspanned(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(Span::call_site());
    ident
}

/// The columns that a draft can't do without.
fn required(model: &Model) -> impl Iterator<Item = &Column> + Clone {
    model.columns.iter().filter(|column| column.required)
}

/// Whether no two rows, or no two of one parent, can have the same value in this column.
fn in_unique(context: &Context, column: &Column) -> bool {
    let in_list = || context.model.uniques.iter().any(|(columns, _)| columns.contains(&column.at));
    column.unique || column.primary_key || !context.sound || in_list()
}

/// Whether a collection can give the column: it is keyed by it, or keeps its members' positions there.
fn is_given_by_collections(context: &Context, column: &Column) -> bool {
    let is_reference = context.model.foreign_keys.iter().any(|key| key.columns.contains(&column.at));
    let assigned = column.primary_key && (!column.required || column.may_be_assigned);
    (in_unique(context, column) || (column.is_integer && !is_reference)) && !assigned && column.role == Role::Plain
}

/// The relationships that are understood well enough: a many-to-many needs its association.
fn understood(model: &Model) -> impl Iterator<Item = &Relationship> {
    let understood =
        |relationship: &&Relationship| relationship.kind != Kind::ManyToMany || relationship.secondary.is_some();
    model.relationships.iter().filter(understood)
}

/// Those of them that have methods of their own: an arm has those of the relationship that it belongs to.
fn usable(model: &Model) -> impl Iterator<Item = &Relationship> {
    understood(model).filter(|relationship| relationship.one_of.is_none())
}

/// The relationships that are written through.
fn written(model: &Model) -> impl Iterator<Item = &Relationship> {
    usable(model).filter(|relationship| relationship.view.is_none())
}

/// The relationships whose other side is generated.
fn backrefs(model: &Model) -> impl Iterator<Item = (&Relationship, &crate::model::Backref)> {
    understood(model).filter_map(|relationship| match &relationship.reverse {
        Reverse::Backref(backref) => Some((relationship, backref)),
        Reverse::None | Reverse::BackPopulates(_) => None,
    })
}
