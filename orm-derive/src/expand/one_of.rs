//! A relationship to one of several models: its constant, accessor and setter, and which arms it has.
//!
//! Everything else comes from the arms, which are relationships of their own.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;

use super::{Context, constant_name, docs, kept, located, prefixed};
use crate::model::{Arm, OneOf, unraw};

/// The items of every relationship to one of several models.
pub fn expand(context: &Context) -> TokenStream {
    let Context { model, name, .. } = context;
    if model.one_of.is_empty() {
        return TokenStream::new();
    }
    let methods = model.one_of.iter().map(|one_of| {
        let (methods, bound) = (methods(context, one_of), bound(context, one_of));
        quote! {
            #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            impl #name
            where
                #bound,
            {
                #methods
            }
        }
    });
    let links = model.one_of.iter().map(|one_of| links(context, one_of));
    quote!(#(#methods)* #(#links)*)
}

/// That the target is an enum of models: where it isn't, that is reported once, and what needs it isn't there. It is
/// one about every lifetime, because rustc reports others that never hold wherever they stand.
pub fn bound(context: &Context, one_of: &OneOf) -> TokenStream {
    let (p, target) = (&context.p, kept(&one_of.target));
    quote!(for<'__a> #target: #p::Polymorphic<'__a>)
}

/// The checks: of each arm at the column that is named, and of all at the enum.
pub fn checks(context: &Context) -> TokenStream {
    let Context { model, name, p, .. } = context;
    let checks = model.one_of.iter().map(|OneOf { at: group, target, arms, .. }| {
        let arms = arms.iter().enumerate().map(|(number, arm)| {
            let written = model.relationships[arm.relationship].foreign_key.as_ref();
            let span = written.map_or_else(|| target.span(), |choice| choice.field.span());
            located(span, quote!(#p::check::arm::<#name>(#group, __VARIANTS, #number);))
        });
        let all = located(target.span(), quote!(#p::check::one_of::<#name>(#group, __VARIANTS);));
        let is_polymorphic = located(target.span(), quote!(const _: () = #p::is_polymorphic::<#target>();));
        quote! {
            #is_polymorphic
            const _: () = {
                const __VARIANTS: &[#p::VariantMeta] = {
                    #[allow(unused_imports)]
                    use #p::NoVariants as _;
                    #p::Probe::<#target>::VARIANTS
                };
                #(#arms)*
                #all
            };
        }
    });
    quote!(#(#checks)*)
}

/// `one_of` of the description.
pub fn meta(context: &Context, one_of: &OneOf) -> TokenStream {
    let p = &context.p;
    let OneOf { ident, target_name, required, arms, .. } = one_of;
    let field = unraw(ident);
    let (keys, columns) = (arms.iter().map(|arm| arm.key), arms.iter().map(|arm| arm.column));
    quote! {
        #p::OneOfMeta {
            field: #field,
            target_name: #target_name,
            keys: &[#(#keys),*],
            columns: &[#(#columns),*],
            required: #required,
        }
    }
}

fn methods(context: &Context, one_of: &OneOf) -> TokenStream {
    let Context { name, p, .. } = context;
    let OneOf { at: group, ident, vis, docs: own_docs, target, target_name, required, .. } = one_of;
    let (constant, set, own, field) = (constant_name(ident), prefixed("set", ident), unraw(name), unraw(ident));
    let optional = !required;
    let target_ty = kept(target);
    let entity = quote!(<#target_ty as #p::Polymorphic<'s>>::Entity);
    let (returned, accessor, some) = match required {
        true => (entity, quote!(one_of), ""),
        false => (quote!(#p::Option<#entity>), quote!(one_of_optional), ", if it has one"),
    };
    let constant_doc = docs::line(&format!("The relationship `{own}::{field}` to one of several models."));
    let what = format!("The `{target_name}` of this `{own}`{some}: a row of one of its models.");
    let reads = "Sends one `SELECT` for each of the models, for the whole result that this entity came with, unless the \
                 answer is known.";
    let doc = docs::after(own_docs, &docs::paragraphs(&[&what, reads], docs::READ_ERRORS));
    let set_what = format!("Gives this `{own}` another `{target_name}`; the key of the former becomes `NULL`.");
    let set_doc = docs::after(
        &[],
        &docs::paragraphs(
            &[&set_what, "Sends an `UPDATE` of the foreign keys that change, unless none does."],
            docs::WRITE_ERRORS,
        ),
    );
    let methods = quote! {
        #constant_doc
        #vis const #constant: #p::OneOf<#name, #target_ty, #group> = #p::OneOf::new();

        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#returned> {
            #p::#accessor::<Self, #group>(self, session)
        }

        #set_doc
        #vis fn #set<'s>(
            &self,
            session: &'s #p::Session,
            target: impl #p::IntoOneOf<'s, #target_ty, #optional>,
        ) -> #p::Result<()> {
            #p::set_one_of::<Self, #group, #optional>(self, session, target)
        }
    };
    located(ident.span(), methods)
}

fn links(context: &Context, one_of: &OneOf) -> TokenStream {
    let Context { model, name, p, .. } = context;
    let OneOf { at: group, ident, target, required, arms, .. } = one_of;
    let holds = if *required { quote!(ExactlyOne) } else { quote!(AtMostOne) };
    let bound = bound(context, one_of);
    let numbers = arms.iter().map(|arm| arm.relationship);
    let associated = located(target.span(), quote!(type Target = #target;));
    let kinds = arms.iter().map(|Arm { relationship, .. }| {
        let relationship = &model.relationships[*relationship];
        let (at, kind) = (relationship.at, context.kind(relationship));
        // Not by its own name: one that doesn't exist is reported where the column references it.
        let model = quote!(<#name as #p::Declares<#at>>::Target);
        let items = quote! {
            #[automatically_derived]
            impl #p::LeadsTo<#group, #model> for #name {
                type Kind = #kind;
                const RELATIONSHIP: #p::Relationship<Self, #model, #kind> = #p::relationship::<#name, #at>();
            }
        };
        located(ident.span(), items)
    });
    quote! {
        #[automatically_derived]
        impl #p::DeclaresOneOf<#group> for #name
        where
            #bound,
        {
            #associated
            type Holds = #p::#holds;
            const ARMS: &'static [#p::Arm<Self, #group>] = &[#(#p::Arm::new::<#numbers>()),*];
        }

        #(#kinds)*
    }
}
