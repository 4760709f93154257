//! The other side of a relationship with a `backref`: a constant, an accessor and a setter on the target.
//!
//! All are in an `impl` under the condition that the target declares nothing of that name: where it does, the check
//! reports it, and rustc needn't report three duplicate definitions too. That the condition fails has to be certain
//! to rustc, so its trait is declared beside it; and it is one about every lifetime, because rustc refuses others that
//! never hold. The target stands in brackets, as in `links`.
//!
//! The accessor's optionality, and whether it is a collection, follow from the foreign key column, which may be in the
//! other struct: constants of both models decide.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, backrefs, brackets, constant_name, docs, kept, located, prefixed};
use crate::model::{Backref, Cascade, Kind, Relationship, unraw};

/// The items of every backref.
pub fn expand(context: &Context) -> TokenStream {
    let items = backrefs(context.model).map(|(relationship, backref)| {
        let (Context { name, p, .. }, target, at) = (context, &relationship.target, relationship.at);
        let items = match relationship.kind {
            Kind::BelongsTo | Kind::BelongsToOptional => children(context, relationship, backref),
            Kind::HasMany | Kind::HasOne => parent(context, relationship, backref),
            Kind::ManyToMany => links(context, relationship, backref),
        };
        let target = kept(target);
        let condition = quote! {
            struct __NameIs<const FREE: #p::bool>;
            trait __Free<'a> {}
            impl __Free<'_> for __NameIs<true> {}
            type __Same<T> = T;

            #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            impl
        };
        let methods = quote! {
            __Same<#target>
            where
                for<'a> __NameIs<{ #p::name_is_free::<#name, #at>() }>: __Free<'a>,
            {
                #items
            }
        };
        let span = backref.literal.span();
        let start = located(span, quote!(#[allow(private_bounds)] const _: () =));
        let (condition, brackets, methods) = (located(span, condition), brackets(name), located(span, methods));
        quote!(#start { #condition #brackets #methods };)
    });
    quote!(#(#items)*)
}

fn doc(context: &Context, relationship: &Relationship, backref: &Backref, what: &str) -> TokenStream {
    let (own, target) = (unraw(context.name), &relationship.target_name);
    let pair = format!(
        "One side of the pair `{target}::{}` and `{own}::{}`, which declares it.",
        unraw(&backref.ident),
        unraw(&relationship.ident)
    );
    docs::after(&[], &docs::paragraphs(&[what, &pair, docs::READS], docs::READ_ERRORS))
}

fn constant_doc(relationship: &Relationship, backref: &Backref) -> TokenStream {
    let (target, name) = (&relationship.target_name, unraw(&backref.ident));
    docs::line(&format!("The relationship `{target}::{name}`, for loading and drafts."))
}

/// What a `HasMany` or `HasOne` generates.
fn parent(context: &Context, relationship: &Relationship, backref: &Backref) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, vis, target_name, .. } = relationship;
    let ident = &backref.ident;
    let (constant, set, own) = (constant_name(ident), prefixed("set", ident), unraw(name));
    let kind = context.reverse_kind(relationship);
    let constant_doc = constant_doc(relationship, backref);
    let doc = doc(context, relationship, backref, &format!("The `{own}` of this `{target_name}`."));
    let set_doc = docs::set_parent(target_name, &own, Cascade::has_orphans(relationship.cascade.as_ref()));
    quote! {
        #constant_doc
        #vis const #constant: #p::Relationship<Self, #name, #kind> = #p::reverse_relationship::<#name, #at>();

        #doc
        #vis fn #ident<'s>(
            &self,
            session: &'s #p::Session,
        ) -> #p::Result<<#kind as #p::Accessed>::Of<'s, #name>> {
            #p::reverse::<#name, #at, _>(self, session)
        }

        #set_doc
        #vis fn #set<'s>(
            &self,
            session: &'s #p::Session,
            target: impl #p::IntoTarget<'s, #name, #kind>,
        ) -> #p::Result<()> {
            #p::set_reverse_belongs_to::<#name, #at>(self, session, target)
        }
    }
}

/// What a `BelongsTo` generates.
fn children(context: &Context, relationship: &Relationship, backref: &Backref) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, vis, target_name, .. } = relationship;
    let ident = &backref.ident;
    let (constant, own, kind) = (constant_name(ident), unraw(name), context.reverse_kind(relationship));
    let constant_doc = constant_doc(relationship, backref);
    let doc = doc(context, relationship, backref, &format!("What of `{own}` belongs to this `{target_name}`."));
    quote! {
        #constant_doc
        #vis const #constant: #p::Relationship<Self, #name, #kind> = #p::reverse_relationship::<#name, #at>();

        #doc
        #vis fn #ident<'s>(
            &self,
            session: &'s #p::Session,
        ) -> #p::Result<<#kind as #p::Accessed>::Of<'s, #name>> {
            #p::reverse::<#name, #at, _>(self, session)
        }
    }
}

/// What a `ManyToMany` generates.
fn links(context: &Context, relationship: &Relationship, backref: &Backref) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, vis, target_name, .. } = relationship;
    let ident = &backref.ident;
    let (constant, own, kind) = (constant_name(ident), unraw(name), context.reverse_kind(relationship));
    let constant_doc = constant_doc(relationship, backref);
    let doc = doc(context, relationship, backref, &format!("The `{own}`s that this `{target_name}` is linked to."));
    quote! {
        #constant_doc
        #vis const #constant: #p::Relationship<Self, #name, #kind> =
            #p::reverse_many_to_many_constant::<#name, #at>();

        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#p::Collection<'s, #name, #kind>> {
            #p::reverse_many_to_many::<#name, #at>(self, session)
        }
    }
}
