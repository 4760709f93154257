//! `Model::META`: the description of the model as constant data.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;

use super::{Context, kept};
use crate::attrs::DefaultValue;
use crate::model::{
    Action, Cascade, Column, ForeignKey, KeyChoice, Kind, Lazy, Relationship, Reverse, Role, Secondary, SecondaryKind,
    View, unraw,
};
use crate::order_by::OrderBy;

/// The description. A model that isn't `sound` has no name in it.
pub fn expand(context: &Context) -> TokenStream {
    let Context { model, sound, p, name: ident } = context;
    let name = if *sound { unraw(ident) } else { String::new() };
    let table = &model.table;
    let columns = model.columns.iter().map(|column| column_meta(context, column));
    let key = model.columns.iter().filter(|column| column.primary_key).map(|column| column.at);
    let foreign_keys = model.foreign_keys.iter().map(|foreign_key| foreign_key_meta(context, foreign_key));
    let (uniques, indexes) = (lists(&model.uniques), lists(&model.indexes));
    let relationships = model.relationships.iter().map(|relationship| relationship_meta(context, relationship));
    let one_of = model.one_of.iter().map(|one_of| super::one_of::meta(context, one_of));
    quote! {
        #p::ModelMeta {
            name: #name,
            identity: <Self as #p::Model>::IDENTITY,
            table: #table,
            columns: &[#(#columns),*],
            key: &[#(#key),*],
            foreign_keys: &[#(#foreign_keys),*],
            uniques: #uniques,
            indexes: #indexes,
            relationships: &[#(#relationships),*],
            one_of: &[#(#one_of),*],
        }
    }
}

fn column_meta(context: &Context, column: &Column) -> TokenStream {
    let p = &context.p;
    let Column { ident, ty, name, primary_key, unique, index, default, role, .. } = column;
    let (field, ty) = (unraw(ident), kept(ty));
    let default = option(p, default.as_ref().map(|default| default_meta(p, default)));
    let role = role_meta(p, &ty, role);
    quote! {
        #p::ColumnMeta {
            field: #field,
            name: #name,
            sql_type: <#ty as #p::ColumnType>::SQL,
            rust_type: <#ty as #p::ColumnType>::NAME,
            domain: <#ty as #p::ColumnType>::DOMAIN,
            canonical: <#ty as #p::ColumnType>::CANONICAL,
            nullable: <#ty as #p::ColumnType>::NULLABLE,
            primary_key: #primary_key,
            unique: #unique,
            index: #index,
            default: #default,
            role: #role,
        }
    }
}

fn role_meta(p: &TokenStream, ty: &TokenTree, role: &Role) -> TokenStream {
    match role {
        Role::Plain => quote!(#p::Role::Plain),
        Role::Version => quote!(#p::Role::Version),
        Role::CreatedAt => quote!(#p::Role::CreatedAt(#p::stamp::<#ty>)),
        Role::UpdatedAt => quote!(#p::Role::UpdatedAt(#p::stamp::<#ty>)),
        Role::ReadOnly => quote!(#p::Role::ReadOnly),
        Role::Generated(expression) => quote!(#p::Role::Generated(#expression)),
    }
}

fn default_meta(p: &TokenStream, default: &DefaultValue) -> TokenStream {
    match default {
        DefaultValue::Bool(value) => quote!(#p::DefaultMeta::Bool(#value)),
        DefaultValue::Int(value) => quote!(#p::DefaultMeta::Int(#value)),
        DefaultValue::Real(value) => quote!(#p::DefaultMeta::Real(#value)),
        DefaultValue::Text(value) => quote!(#p::DefaultMeta::Text(#value)),
        DefaultValue::Sql(value) => quote!(#p::DefaultMeta::Sql(#value)),
    }
}

fn foreign_key_meta(context: &Context, foreign_key: &ForeignKey) -> TokenStream {
    let Context { name, p, .. } = context;
    let ForeignKey { at, span: _, columns, model, fields, on_delete, on_update, self_root } = foreign_key;
    let self_root = self_root.is_some();
    let model = model.segments.last().map(|last| unraw(&last.ident)).unwrap_or_default();
    let fields = fields.iter().map(unraw);
    let (on_delete, on_update) = (option(p, on_delete.map(|said| action(p, said))), action(p, *on_update));
    quote! {
        #p::ForeignKeyMeta {
            columns: &[#(#columns),*],
            identity: <Self as #p::References<#at>>::IDENTITY,
            model: #model,
            fields: &[#(#fields),*],
            on_delete: #on_delete,
            on_update: #on_update,
            self_root: #self_root,
            meta: #p::referenced_meta::<#name, #at>,
        }
    }
}

fn lists(lists: &[(Vec<usize>, Span)]) -> TokenStream {
    let lists = lists.iter().map(|(columns, _)| quote!(&[#(#columns),*]));
    quote!(&[#(#lists),*])
}

fn action(p: &TokenStream, action: Action) -> TokenStream {
    match action {
        Action::NoAction => quote!(#p::Action::NoAction),
        Action::Restrict => quote!(#p::Action::Restrict),
        Action::Cascade => quote!(#p::Action::Cascade),
        Action::SetNull => quote!(#p::Action::SetNull),
        Action::SetDefault => quote!(#p::Action::SetDefault),
    }
}

fn relationship_meta(context: &Context, relationship: &Relationship) -> TokenStream {
    let Context { name, p, .. } = context;
    let Relationship { at, ident, kind, target_name, reverse, foreign_key, secondary, order_by, lazy, view, .. } =
        relationship;
    let Relationship { position, keyed_by, cascade, one_of, .. } = relationship;
    let cascade = cascade_meta(p, cascade.as_ref());
    let field = unraw(ident);
    let kind = match kind {
        Kind::HasMany => quote!(#p::Kind::HasMany),
        Kind::HasOne => quote!(#p::Kind::HasOne),
        Kind::BelongsTo => quote!(#p::Kind::BelongsTo),
        Kind::BelongsToOptional => quote!(#p::Kind::BelongsToOptional),
        Kind::ManyToMany => quote!(#p::Kind::ManyToMany),
    };
    let (load, reverse_load) = match secondary {
        Some(_) => (quote!(linked_loader), quote!(reverse_linked_loader)),
        None => (quote!(loader), quote!(reverse_loader)),
    };
    let (load, view) = match view {
        None => (load, None),
        Some(View::Only) => (load, Some(quote!(#p::ViewMeta::ViewOnly))),
        Some(View::Where(_)) => (load, Some(quote!(#p::ViewMeta::Where))),
        Some(View::Through(_)) => (quote!(through_loader), Some(quote!(#p::ViewMeta::Through))),
    };
    let view = option(p, view);
    let (reverse, backref) = match reverse {
        Reverse::None => (quote!(#p::Reverse::None), None),
        Reverse::BackPopulates(literal) => (quote!(#p::Reverse::BackPopulates(#literal)), None),
        Reverse::Backref(backref) => {
            let (reverse_name, lazy) = (unraw(&backref.ident), self::lazy(p, backref.lazy));
            let order_by = order(p, backref.order_by.as_ref().map(|(order, _)| order.as_slice()));
            let cascade = cascade_meta(p, backref.cascade.as_ref());
            let meta = quote! {
                #p::BackrefMeta {
                    order_by: #order_by,
                    lazy: #lazy,
                    load: #p::#reverse_load::<#name, #at>(),
                    cascade: #cascade,
                }
            };
            (quote!(#p::Reverse::Backref(#reverse_name)), Some(meta))
        }
    };
    let foreign_key = option(p, foreign_key.as_ref().map(|choice| key_choice(p, choice)));
    let secondary_meta = option(p, secondary.as_ref().map(|secondary| secondary_meta(context, *at, secondary)));
    let by_position = position.as_ref().map(|position| OrderBy {
        field: unraw(&position.field),
        secondary: secondary.is_some(),
        descending: false,
    });
    let order_by = match &by_position {
        Some(step) => order(p, Some(std::slice::from_ref(step))),
        None => order(p, order_by.as_ref().map(|(order, _)| order.as_slice())),
    };
    let position = option(p, position.as_ref().map(|choice| key_choice(p, choice)));
    let keyed_by = option(p, keyed_by.as_ref().map(|choice| key_choice(p, choice)));
    let (lazy, backref) = (self::lazy(p, *lazy), option(p, backref));
    let one_of = option(p, one_of.map(|group| quote!(#group)));
    quote! {
        #p::RelationshipMeta {
            field: #field,
            kind: #kind,
            target: <Self as #p::Declares<#at>>::IDENTITY,
            target_name: #target_name,
            reverse: #reverse,
            foreign_key: #foreign_key,
            secondary: #secondary_meta,
            order_by: #order_by,
            position: #position,
            keyed_by: #keyed_by,
            lazy: #lazy,
            meta: #p::target_meta::<#name, #at>,
            load: #p::#load::<#name, #at>(),
            cascade: #cascade,
            backref: #backref,
            view: #view,
            one_of: #one_of,
        }
    }
}

fn cascade_meta(p: &TokenStream, cascade: Option<&(Cascade, Span)>) -> TokenStream {
    let cascade = cascade.map(|(Cascade { written, delete, delete_orphan, passive }, _)| {
        quote! {
            #p::CascadeMeta {
                written: #written,
                delete: #delete,
                delete_orphan: #delete_orphan,
                passive: #passive,
            }
        }
    });
    option(p, cascade)
}

fn secondary_meta(context: &Context, at: usize, secondary: &Secondary) -> TokenStream {
    let Context { name: model, p, .. } = context;
    let Secondary { span: _, name, kind, target_key, symmetric } = secondary;
    let generated = match kind {
        SecondaryKind::Model(_) => None,
        SecondaryKind::Table { own, target } => {
            Some(quote!(#p::GeneratedTable { table: #name, own: #own, target: #target }))
        }
    };
    // Asking the generated table for its name would ask this description.
    let identity = match kind {
        SecondaryKind::Model(_) => quote!(<Self as #p::Associates<#at>>::IDENTITY),
        SecondaryKind::Table { .. } => quote!(#name),
    };
    let generated = option(p, generated);
    let target_key = option(p, target_key.as_ref().map(|choice| key_choice(p, choice)));
    quote! {
        #p::SecondaryMeta {
            identity: #identity,
            name: #name,
            generated: #generated,
            target_key: #target_key,
            symmetric: #symmetric,
            meta: #p::secondary_meta::<#model, #at>,
        }
    }
}

fn key_choice(p: &TokenStream, choice: &KeyChoice) -> TokenStream {
    let KeyChoice { owner, field, written } = choice;
    let field = unraw(field);
    let owner = option(
        p,
        owner.as_ref().map(|owner| {
            let owner = kept(owner);
            quote!({
                #[allow(unused_imports)]
                use #p::Unknown as _;
                #p::Probe::<#owner>::IDENTITY
            })
        }),
    );
    quote!(#p::ForeignKeyChoice { owner: #owner, written: #written, field: #field })
}

fn order(p: &TokenStream, order: Option<&[OrderBy]>) -> TokenStream {
    let steps = order
        .unwrap_or_default()
        .iter()
        .map(|OrderBy { field, descending, secondary }| {
            quote!(#p::OrderMeta { field: #field, descending: #descending, secondary: #secondary })
        });
    quote!(&[#(#steps),*])
}

fn lazy(p: &TokenStream, lazy: Lazy) -> TokenStream {
    match lazy {
        Lazy::Select => quote!(#p::Lazy::Select),
        Lazy::SelectIn => quote!(#p::Lazy::SelectIn),
        Lazy::Joined => quote!(#p::Lazy::Joined),
        Lazy::Raise => quote!(#p::Lazy::Raise),
    }
}

fn option(p: &TokenStream, value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(#p::Some(#value)),
        None => quote!(#p::None),
    }
}
