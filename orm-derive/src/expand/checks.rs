//! The checks that take both models: constants whose evaluation is the comparison.
//!
//! Each call carries the place of the token that would be wrong. A relationship's calls are in one constant, which ends
//! at the first that finds a mistake.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;

use super::{Context, located};
use crate::model::{Column, Relationship, Reverse};

/// The constants.
pub fn expand(context: &Context) -> TokenStream {
    let columns = context.model.columns.iter().map(|column| reference(context, column));
    let relationships = context.model.relationships.iter().map(|relationship| pair(context, relationship));
    quote!(#(#columns)* #(#relationships)*)
}

fn reference(context: &Context, column: &Column) -> Option<TokenStream> {
    let Context { name, p, .. } = context;
    let foreign_key = column.foreign_key.as_ref()?;
    let number = column.at;
    let referenced = located(foreign_key.field.span(), quote!(#p::check::reference::<#name, #number>()));
    let same_type = located(column.ty.span(), quote!(#p::check::reference_type::<#name, #number>()));
    Some(quote!(const _: () = { #referenced; #same_type; };))
}

fn pair(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at: number, kind_span, reverse, foreign_key, order_by, .. } = relationship;
    let key_span = foreign_key.as_ref().map_or(*kind_span, |choice| choice.field.span());
    let key = located(key_span, quote!(#p::check::key::<#name, #number>()));
    let kind = located(*kind_span, quote!(#p::check::kind::<#name, #number>()));
    let (literal, backref_order) = match reverse {
        Reverse::None => (None, None),
        Reverse::BackPopulates(literal) => (Some(literal.span()), None),
        Reverse::Backref(backref) => (Some(backref.literal.span()), backref.order_by.as_ref()),
    };
    let reverse = literal.map(|span| located(span, quote!(#p::check::reverse::<#name, #number>();)));
    let order_by = order_by.as_ref();
    let order_by = order_by.map(|(_, span)| located(*span, quote!(#p::check::order_by::<#name, #number>();)));
    let backref_order =
        backref_order.map(|(_, span)| located(*span, quote!(#p::check::backref_order_by::<#name, #number>();)));
    quote!(const _: () = { #reverse #key; #kind; #order_by #backref_order };)
}
