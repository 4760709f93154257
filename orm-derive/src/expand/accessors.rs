//! `author.books(s)?`, `book.set_author(s, author)?`: the methods of declared relationships.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, brackets, docs, kept, located, prefixed, usable};
use crate::model::{Cascade, Kind, Relationship, Reverse, unraw};

/// The methods.
pub fn expand(context: &Context) -> TokenStream {
    let name = context.name;
    // One that is named like the generated `draft` is reported, and needn't be a duplicate definition too.
    let relationships = usable(context.model).filter(|relationship| unraw(&relationship.ident) != "draft");
    let methods = relationships.map(|relationship| {
        let methods = match relationship.kind {
            _ if relationship.view.is_some() => view(context, relationship),
            Kind::HasMany => collection(context, relationship),
            Kind::HasOne => has_one(context, relationship),
            Kind::ManyToMany => many_to_many(context, relationship),
            Kind::BelongsTo | Kind::BelongsToOptional => belongs_to(context, relationship),
        };
        located(relationship.ident.span(), methods)
    });
    let brackets = brackets(name);
    quote! {
        #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
        impl #brackets #name {
            #(#methods)*
        }
    }
}

fn read_docs(context: &Context, relationship: &Relationship, what: &str) -> TokenStream {
    let pair = docs::pair(&unraw(context.name), relationship);
    docs::after(&relationship.docs, &docs::paragraphs(&[what, &pair, docs::READS], docs::READ_ERRORS))
}

fn write_docs(first: &str, sends: &str) -> TokenStream {
    docs::after(&[], &docs::paragraphs(&[first, sends], docs::WRITE_ERRORS))
}

fn collection(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, target_name, .. } = relationship;
    let (returned, keyed) = context.collection(relationship);
    let doc = read_docs(context, relationship, &format!("The `{target_name}`s of this `{}`.", unraw(name)));
    quote! {
        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#returned> {
            #p::collection::<#name, #at>(self, session)#keyed
        }
    }
}

/// A view of others has no setter.
fn view(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, kind, target, target_name, .. } = relationship;
    let (target, constant, own) = (kept(target), super::constant_name(ident), unraw(name));
    let entity = quote!(#p::Entity<'s, #target>);
    let (what, accessor, returned) = match kind {
        Kind::HasMany | Kind::ManyToMany => {
            (format!("The `{target_name}`s of this `{own}`"), quote!(view), quote!(#p::View<'s, #target>))
        }
        Kind::BelongsTo => (format!("The `{target_name}` of this `{own}`"), quote!(view_required), entity),
        Kind::HasOne | Kind::BelongsToOptional => (
            format!("The `{target_name}` of this `{own}`, if it has one"),
            quote!(view_optional),
            quote!(#p::Option<#entity>),
        ),
    };
    let doc = read_docs(context, relationship, &format!("{what}, read-only."));
    quote! {
        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#returned> {
            #p::#accessor::<#name, #at, _>(self, session, <#name>::#constant)
        }
    }
}

fn many_to_many(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, target_name, .. } = relationship;
    let (returned, keyed) = context.collection(relationship);
    let doc =
        read_docs(context, relationship, &format!("The `{target_name}`s that this `{}` is linked to.", unraw(name)));
    quote! {
        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#returned> {
            #p::many_to_many::<#name, #at>(self, session)#keyed
        }
    }
}

fn has_one(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, target, target_name, .. } = relationship;
    let (target, kind) = (kept(target), context.kind(relationship));
    let (set, create) = (prefixed("set", ident), prefixed("create", ident));
    let own = unraw(name);
    let doc = read_docs(context, relationship, &format!("The `{target_name}` of this `{own}`, if it has one."));
    let (loses, before_update, before_insert) = match Cascade::has_orphans(relationship.cascade.as_ref()) {
        true => {
            let delete = "a `SELECT` of that one and a `DELETE`";
            ("is deleted first, with what goes with it", delete, delete)
        }
        false => ("loses it first", "one of the loser's", "an `UPDATE` of the loser's foreign key"),
    };
    let set_doc = write_docs(
        &format!("Makes the given `{target_name}` the one of this `{own}`; whichever had that place {loses}."),
        &format!("Sends an `UPDATE` of the foreign key, and before it {before_update}."),
    );
    let create_doc = write_docs(
        &format!("Inserts the `{target_name}` of this `{own}`; whichever had that place {loses}."),
        &format!("Sends an `INSERT`, and before it {before_insert}."),
    );
    quote! {
        #doc
        #vis fn #ident<'s>(
            &self,
            session: &'s #p::Session,
        ) -> #p::Result<#p::Option<#p::Entity<'s, #target>>> {
            #p::has_one::<#name, #at>(self, session)
        }

        #set_doc
        #vis fn #set<'s>(
            &self,
            session: &'s #p::Session,
            target: impl #p::IntoTarget<'s, #target, #kind>,
        ) -> #p::Result<()> {
            #p::set_has_one::<#name, #at>(self, session, target)
        }

        #create_doc
        #vis fn #create<'s, __D: #p::RelatedDraft<#target, #kind>>(
            &self,
            session: &'s #p::Session,
            draft: __D,
        ) -> #p::Result<#p::Entity<'s, #target>> {
            #p::create_has_one::<#name, #at, __D>(self, session, draft)
        }
    }
}

fn belongs_to(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, vis, target, target_name, .. } = relationship;
    let (set, own, target, kind) = (prefixed("set", ident), unraw(name), kept(target), context.kind(relationship));
    let entity = quote!(#p::Entity<'s, #target>);
    let said = match &relationship.reverse {
        Reverse::Backref(backref) => backref.cascade.as_ref(),
        _ => None,
    };
    let set_doc = docs::set_parent(&own, target_name, Cascade::has_orphans(said));
    let optional = relationship.kind == Kind::BelongsToOptional;
    let (what, accessor, returned) = match optional {
        true => (", if it has one", quote!(#p::belongs_to_optional), quote!(#p::Option<#entity>)),
        false => ("", quote!(#p::belongs_to), entity),
    };
    let doc = read_docs(context, relationship, &format!("The `{target_name}` of this `{own}`{what}."));
    quote! {
        #doc
        #vis fn #ident<'s>(&self, session: &'s #p::Session) -> #p::Result<#returned> {
            #accessor::<#name, #at>(self, session)
        }

        #set_doc
        #vis fn #set<'s>(
            &self,
            session: &'s #p::Session,
            target: impl #p::IntoTarget<'s, #target, #kind>,
        ) -> #p::Result<()> {
            #p::set_belongs_to::<#name, #at>(self, session, target)
        }
    }
}
