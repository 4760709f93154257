//! What a relationship is that goes through others: the relationships it goes through, and the checks of them.
//!
//! A step is the constant of a relationship, which may be one that another model's backref generates. Where there is
//! none of that name, the constant of a trait that everything implements stands in, and the check says what is missing:
//! an inherent constant wins over a trait's.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::{Context, constant_name, kept, located};
use crate::model::{Relationship, Step, unraw};

/// The implementation that holds the steps.
pub fn steps(context: &Context, relationship: &Relationship, steps: &[Step]) -> TokenStream {
    let (Context { name, p, .. }, at) = (context, relationship.at);
    let (stand_ins, constants) = (stand_ins(context, steps), constants(context, relationship, steps));
    let (loaders, lengths) = (&constants, &constants);
    let owners = owners(context, relationship, steps);
    let behind = steps.iter().enumerate().skip(1).filter(|(_, step)| step.owner.is_none()).map(|(number, _)| {
        let (before, owner) = (&steps[number - 1].name, &owners[number - 1]);
        let field = unraw(before);
        let behind = quote! {
            #[automatically_derived]
            impl #p::Behind<#at, #number> for #name {
                type Model = #p::TargetOf<#owner, { #p::declared_step::<#owner>(#field) }>;
            }
        };
        located(before.span(), behind)
    });
    let implementation = quote! {
        #[automatically_derived]
        #[allow(clippy::all, clippy::pedantic)]
        impl #p::GoesThrough<#at> for #name {
            const STEPS: &'static [#p::Loader] = {
                #stand_ins
                &[#(#loaders.__loader()),*]
            };

            const LENGTH: #p::usize = {
                #stand_ins
                0 #(+ #lengths.__steps())*
            };
        }
    };
    let span = steps.first().map_or(relationship.kind_span, |step| step.name.span());
    let implementation = located(span, implementation);
    quote! {
        #(#behind)*
        #implementation
    }
}

/// The checks of each step, and of the relationship's kind against all of them.
pub fn checks(context: &Context, relationship: &Relationship, steps: &[Step]) -> TokenStream {
    let (Context { name, p, .. }, at) = (context, relationship.at);
    let stand_ins = stand_ins(context, steps);
    let path =
        owners(context, relationship, steps).into_iter().zip(constants(context, relationship, steps)).zip(steps).map(
            |((owner, constant), step)| {
                let field = unraw(&step.name);
                quote!(#p::check::PathStep::new(#p::Probe::<#owner>::META, #field, #constant.__step()))
            },
        );
    let each = steps
        .iter()
        .enumerate()
        .map(|(number, step)| located(step.name.span(), quote!(#p::check::step::<#name, #at>(PATH, #number);)));
    let all = located(relationship.kind_span, quote!(#p::check::through::<#name, #at>(PATH);));
    quote! {
        const _: () = {
            #[allow(unused_imports)]
            use #p::Unknown as _;
            #stand_ins
            const PATH: &[#p::check::PathStep] = &[#(#path),*];
            #(#each)*
            #all
        };
    }
}

/// The model of each step.
fn owners(context: &Context, relationship: &Relationship, steps: &[Step]) -> Vec<TokenTree> {
    let (Context { name, p, .. }, at) = (context, relationship.at);
    let owner = |(number, step): (usize, &Step)| match &step.owner {
        Some(owner) => kept(owner),
        None => kept(&located(step.name.span(), quote!(<#name as #p::Behind<#at, #number>>::Model))),
    };
    steps.iter().enumerate().map(owner).collect()
}

/// `<Book>::REVIEWS`
fn constants(context: &Context, relationship: &Relationship, steps: &[Step]) -> Vec<TokenStream> {
    let constant = |(owner, step): (TokenTree, &Step)| {
        let name = constant_name(&step.name);
        located(step.name.span(), quote!(<#owner>::#name))
    };
    owners(context, relationship, steps).into_iter().zip(steps).map(constant).collect()
}

fn stand_ins(context: &Context, steps: &[Step]) -> TokenStream {
    let p = &context.p;
    let mut names: Vec<Ident> = steps.iter().map(|step| constant_name(&step.name)).collect();
    names.sort();
    names.dedup();
    quote! {
        #[allow(dead_code)]
        trait StandIn {
            #(const #names: #p::NoStep = #p::NoStep;)*
        }
        impl<__T> StandIn for __T {}
    }
}
