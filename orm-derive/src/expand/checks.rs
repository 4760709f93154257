//! The checks that take both models: constants whose evaluation is the comparison.
//!
//! Each call carries the place of the token that would be wrong. A relationship's calls are in one constant, which ends
//! at the first that finds a mistake.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::{Context, located, through};
use crate::model::{
    Cascade, Column, ForeignKey, KeyChoice, Kind, Relationship, Reverse, Role, Secondary, SecondaryKind, View,
};

/// The constants.
pub fn expand(context: &Context) -> TokenStream {
    let columns = context.model.foreign_keys.iter().map(|foreign_key| reference(context, foreign_key));
    let relationships = context.model.relationships.iter().map(|relationship| pair(context, relationship));
    let maintained = context.model.columns.iter().filter(|column| column.role != Role::Plain);
    let maintained = maintained.map(|column| maintained_column(context, column));
    let defaults = context.model.columns.iter().filter_map(|column| default(context, column));
    let one_of = super::one_of::checks(context);
    quote!(#(#columns)* #(#maintained)* #(#relationships)* #(#defaults)* #one_of)
}

fn default(context: &Context, column: &Column) -> Option<TokenStream> {
    let (Context { name, p, .. }, at) = (context, column.at);
    let check = located(column.default_span?, quote!(#p::check::default::<#name, #at>()));
    // Clippy takes the number of the column for the literal that stands at its place.
    Some(quote!(#[allow(clippy::all, clippy::pedantic)] const _: () = #check;))
}

fn reference(context: &Context, foreign_key: &ForeignKey) -> TokenStream {
    let Context { name, p, model, .. } = context;
    let ForeignKey { at: key, span, columns, fields, self_root, .. } = foreign_key;
    let pairs = columns.iter().zip(fields).enumerate().map(|(number, (&column, field))| {
        let referenced = located(field.span(), quote!(#p::check::reference(__reference, #number)));
        let ty = model.columns[column].ty.span();
        let same_type = located(ty, quote!(#p::check::reference_type(__reference, #number)));
        quote!(#referenced; #same_type;)
    });
    let is_key = located(*span, quote!(#p::check::references_key(__reference)));
    let self_root = self_root.map(|span| located(span, quote!(#p::check::self_root(__reference);)));
    quote! {
        const _: () = {
            let __reference = #p::check::Reference::of::<#name, #key>();
            #(#pairs)*
            #is_key;
            #self_root
        };
    }
}

fn maintained_column(context: &Context, column: &Column) -> TokenStream {
    let (Context { name, p, .. }, at) = (context, column.at);
    let check = located(column.ty.span(), quote!(#p::check::maintained::<#name, #at>()));
    quote!(const _: () = #check;)
}

fn pair(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at: number, kind, kind_span, reverse, foreign_key, secondary, order_by, .. } = relationship;
    let Relationship { position, keyed_by, .. } = relationship;
    if let Some(View::Through(steps)) = &relationship.view {
        return through::checks(context, relationship, steps);
    }
    let both = secondary.as_ref().map(|_| quote!(let __secondary = #p::check::Secondary::of::<#name, #number>();));
    let keys = match secondary {
        Some(secondary) => links(context, relationship, secondary),
        // That the association is missing is reported.
        None if *kind == Kind::ManyToMany => TokenStream::new(),
        None => {
            let key = foreign_key.as_ref();
            let key = key.map(|choice| located(choice.field.span(), quote!(#p::check::key(__pair);)));
            let kind = located(*kind_span, quote!(#p::check::kind(__pair);));
            quote!(#key #kind)
        }
    };
    let (order_check, backref_order_check, position_check) = match secondary {
        Some(_) => (
            quote!(linked_order_by(__secondary)),
            quote!(linked_backref_order_by(__secondary)),
            quote!(link_position(__secondary)),
        ),
        None => (quote!(order_by(__pair)), quote!(backref_order_by(__pair)), quote!(position(__pair))),
    };
    let member = |check: TokenStream, choice: &Option<KeyChoice>| {
        choice.as_ref().map(|choice| located(choice.field.span(), quote!(#p::check::#check;)))
    };
    let (position, keyed_by) = (member(position_check, position), member(quote!(keyed_by(__pair)), keyed_by));
    let (literal, backref_order) = match reverse {
        Reverse::None => (None, None),
        Reverse::BackPopulates(literal) => (Some(literal.span()), None),
        Reverse::Backref(backref) => (Some(backref.literal.span()), backref.order_by.as_ref()),
    };
    let reverse = literal.map(|span| located(span, quote!(#p::check::reverse(__pair);)));
    let order_by = order_by.as_ref();
    let order_by = order_by.map(|(_, span)| located(*span, quote!(#p::check::#order_check;)));
    let backref_order = backref_order.map(|(_, span)| located(*span, quote!(#p::check::#backref_order_check;)));
    let backref_cascade = match &relationship.reverse {
        Reverse::Backref(backref) => backref.cascade.as_ref(),
        Reverse::None | Reverse::BackPopulates(_) => None,
    };
    let cascade = |given: Option<&(Cascade, Span)>, check: TokenStream| {
        given.map(|(_, span)| located(*span, quote!(#p::check::#check(__pair);)))
    };
    let cascades =
        [cascade(relationship.cascade.as_ref(), quote!(cascade)), cascade(backref_cascade, quote!(backref_cascade))];
    quote! {
        const _: () = {
            let __pair = #p::check::Pair::of::<#name, #number>();
            #both
            #reverse #keys #order_by #backref_order #position #keyed_by #(#cascades)*
        };
    }
}

/// The checks of a many-to-many's association.
fn links(context: &Context, relationship: &Relationship, secondary: &Secondary) -> TokenStream {
    let p = &context.p;
    // The columns of a generated table are those that are named.
    let is_model = matches!(secondary.kind, SecondaryKind::Model(_));
    let choice = |check: TokenStream, choice: &Option<KeyChoice>| {
        choice
            .as_ref()
            .filter(|_| is_model)
            .map(|choice| located(choice.field.span(), quote!(#p::check::#check(__secondary);)))
    };
    let near = choice(quote!(near_choice), &relationship.foreign_key);
    let far = choice(quote!(far_choice), &secondary.target_key);
    let association = located(secondary.span, quote!(#p::check::secondary(__secondary);));
    quote!(#near #far #association)
}
