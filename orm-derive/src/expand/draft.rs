//! `Author::draft()` and the builder that it returns, whose type says which required columns are still missing.
//!
//! The builder has one type parameter for each column that a draft can't do without, and for each relationship to one of
//! several models: `Missing` or `Set`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Context, docs, is_given_by_collections, kept, located, required, written};
use crate::model::{Column, ForeignKey, Kind, OneOf, Relationship, Role, unraw};

/// The builder and what it implements.
pub fn expand(context: &Context) -> TokenStream {
    let draft = Draft { context, ident: format_ident!("{}Draft", unraw(context.name), span = context.name.span()) };
    let definition = draft.definition();
    let setters = context.model.columns.iter().map(|column| draft.setter(column));
    let relationships = written(context.model).map(|relationship| draft.relationship(relationship));
    let one_of = context.model.one_of.iter().map(|one_of| draft.one_of(one_of));
    let generic_setter = draft.generic_setter();
    let fills = context.model.foreign_keys.iter().map(|foreign_key| draft.fill(foreign_key));
    let members = context.model.columns.iter().filter(|column| is_given_by_collections(context, column));
    let members = members.map(|column| draft.fill_column(column));
    let complete = draft.complete();
    let Draft { ident, .. } = &draft;
    let parameters = draft.parameters();
    quote! {
        #definition

        #[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
        impl<#(#parameters),*> #ident<#(#parameters),*> {
            #(#setters)*
            #(#relationships)*
            #(#one_of)*
            #generic_setter
        }

        #(#fills)*
        #(#members)*
        #complete
    }
}

struct Draft<'a> {
    context: &'a Context<'a>,
    /// The builder's name.
    ident: Ident,
}

impl Draft<'_> {
    /// The type parameters: one a required column, and one a relationship to one of several models, named after it.
    fn parameters(&self) -> Vec<Ident> {
        let columns = required(self.context.model).map(|column| parameter(&column.ident));
        columns.chain(self.context.model.one_of.iter().map(|one_of| parameter(&one_of.ident))).collect()
    }

    /// The builder's type once `columns` are given.
    fn with(&self, columns: &[usize]) -> TokenStream {
        let Draft { context: Context { model, p, .. }, ident } = self;
        let argument = |given: bool, field: &Ident| match given {
            true => quote!(#p::Set),
            false => parameter(field).to_token_stream(),
        };
        let arguments = required(model).map(|other| argument(columns.contains(&other.at), &other.ident));
        let one_of = model.one_of.iter().map(|one_of| argument(is_given(one_of, columns), &one_of.ident));
        let arguments = arguments.chain(one_of);
        quote!(#ident<#(#arguments),*>)
    }

    /// That of several keys of which one is set none is given yet, where `columns` would give one.
    fn unchosen(&self, columns: &[usize]) -> impl Iterator<Item = TokenStream> {
        let (Context { model, name, p, .. }, module) = (self.context, self.module());
        model.one_of.iter().filter(|one_of| is_given(one_of, columns)).map(move |one_of| {
            let (parameter, field) = (parameter(&one_of.ident), super::unspanned(&one_of.ident));
            quote!(#parameter: #p::Unchosen<#name, #module::#field>)
        })
    }

    /// The expression that gives `column` the cell, or the value, that `give` makes.
    fn given(&self, give: &TokenStream) -> TokenStream {
        let Draft { context: Context { p, .. }, ident } = self;
        quote!(#ident { __data: self.__data.#give, __state: #p::PhantomData })
    }

    fn definition(&self) -> TokenStream {
        let Draft { context: Context { model, name, p, .. }, ident } = self;
        let vis = &model.vis;
        let parameters = self.parameters();
        let states = required(model).map(|column| match column.may_be_assigned {
            true => quote!(<#p::AssignedKey<{ #p::assigns_key::<#name>() }> as #p::KeyState>::State),
            false => quote!(#p::Missing),
        });
        let states = states.chain(model.one_of.iter().map(|_| quote!(#p::Missing)));
        let own = unraw(name);
        let doc = docs::line(&format!(
            "A draft of [`{own}`], which is not a row yet. `Session::insert` takes it once it has all its required columns."
        ));
        let start = docs::after(&[], &[format!("A new row of `{own}`, to be filled in and inserted. Sends nothing.")]);
        let definition = quote! {
            #doc
            #[must_use = "a draft does nothing until it is inserted"]
            #[allow(
                dead_code, non_camel_case_types, missing_debug_implementations, unreachable_pub, clippy::all, clippy::pedantic
            )]
            #vis struct #ident<#(#parameters = #states),*> {
                __data: #p::DraftData,
                __state: #p::PhantomData<fn() -> (#(#parameters,)*)>,
            }

            #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            impl #name {
                #start
                #vis fn draft() -> #ident {
                    #ident { __data: #p::DraftData::new::<#name>(), __state: #p::PhantomData }
                }
            }

            #[allow(non_camel_case_types, clippy::all, clippy::pedantic)]
            impl<#(#parameters),*> #p::DraftBuilder for #ident<#(#parameters),*> {
                type Model = #name;

                fn data_mut(&mut self) -> &mut #p::DraftData {
                    &mut self.__data
                }
            }
        };
        located(name.span(), definition)
    }

    fn setter(&self, column: &Column) -> TokenStream {
        let Context { name, p, model, .. } = self.context;
        let Column { at, ident, vis, docs, ty, foreign_key, .. } = column;
        if column.role != Role::Plain {
            return self.refusing_setter(column);
        }
        let (with, ty) = (self.with(&[*at]), kept(ty));
        let Some(foreign_key) = foreign_key.map(|key| &model.foreign_keys[key]) else {
            let doc = docs::after(docs, &[format!("Sets `{}::{}`.", unraw(name), unraw(ident))]);
            let given = self.given(&quote!(set(#at, value)));
            let setter = quote! {
                #vis fn #ident(self, value: impl #p::IntoColumn<#ty>) -> #with {
                    #given
                }
            };
            let setter = located(ident.span(), setter);
            return quote!(#doc #setter);
        };
        let parent = kept(&foreign_key.model);
        let doc = docs::after(
            docs,
            &[format!(
                "Sets `{}::{}`: a key, an entity, or a draft, which is inserted first.",
                unraw(name),
                unraw(ident)
            )],
        );
        let key = foreign_key.at;
        let given = self.given(&quote!(set_reference(#key, value)));
        let unset = self.unset(foreign_key);
        let setter = quote! {
            #vis fn #ident<__Way>(self, value: impl #p::IntoForeignKey<#parent, #ty, __Way>) -> #with
            where
                #(#unset),*
            {
                #given
            }
        };
        let setter = located(ident.span(), setter);
        quote!(#doc #setter)
    }

    /// Says why a draft doesn't set the column.
    fn refusing_setter(&self, column: &Column) -> TokenStream {
        let Context { name, p, .. } = self.context;
        let Column { ident, vis, role, .. } = column;
        let refusal = match role {
            Role::Plain | Role::Version => quote!(SetsVersion),
            Role::CreatedAt | Role::UpdatedAt => quote!(SetsStamp),
            Role::ReadOnly => quote!(SetsReadOnly),
            Role::Generated(_) => quote!(SetsGenerated),
        };
        let (module, column) = (self.module(), super::unspanned(ident));
        let setter = quote! {
            #[doc(hidden)]
            #vis fn #ident<__V>(self, _: __V) -> Self
            where
                __V: #p::#refusal<#name, #module::#column>,
            {
                self
            }
        };
        located(ident.span(), setter)
    }

    fn relationship(&self, relationship: &Relationship) -> TokenStream {
        let Context { name, p, .. } = self.context;
        let Relationship { at, ident, vis, docs, kind, target_name, position, .. } = relationship;
        let kind_of = self.context.kind(relationship);
        // Not by its own name: one that doesn't exist is reported in the struct.
        let target = quote!(<#name as #p::Declares<#at>>::Target);
        let doc = |what: String| docs::after(docs, &[what]);
        let (doc, setter) = match kind {
            Kind::HasMany => {
                let order = if position.is_some() { " in this order" } else { "" };
                let doc = doc(format!("With these `{target_name}`s{order}, which are inserted after it."));
                let setter = quote! {
                    #vis fn #ident<__D>(self, drafts: impl #p::Many<__D>) -> Self
                    where
                        __D: #p::RelatedDraft<#target, #kind_of>,
                    {
                        Self { __data: self.__data.children::<#name, #at, __D>(drafts), __state: #p::PhantomData }
                    }
                };
                (doc, setter)
            }
            Kind::ManyToMany => {
                let doc =
                    doc(format!("Linked to these `{target_name}`s: entities, or drafts, which are inserted first."));
                let setter = quote! {
                    #vis fn #ident<__P>(self, targets: impl #p::Many<__P>) -> Self
                    where
                        __P: #p::IntoLink<#target, #kind_of>,
                    {
                        Self { __data: self.__data.links::<#name, #at, __P>(targets), __state: #p::PhantomData }
                    }
                };
                (doc, setter)
            }
            Kind::HasOne => {
                let doc = doc(format!("With this `{target_name}`, which is inserted after it."));
                let setter = quote! {
                    #vis fn #ident<__D: #p::RelatedDraft<#target, #kind_of>>(self, draft: __D) -> Self {
                        Self { __data: self.__data.children::<#name, #at, __D>([draft]), __state: #p::PhantomData }
                    }
                };
                (doc, setter)
            }
            Kind::BelongsTo | Kind::BelongsToOptional => {
                let doc = doc(format!("With this `{target_name}`: an entity, or a draft, which is inserted first."));
                let setter = quote! {
                    #vis fn #ident<__P>(self, parent: __P) -> <Self as #p::WithParent<#kind_of>>::Filled
                    where
                        __P: #p::IntoParent<#target>,
                        Self: #p::WithParent<#kind_of>,
                    {
                        #p::WithParent::<#kind_of>::with_parent(self, #p::IntoParent::<#target>::into_parent(parent))
                    }
                };
                (doc, setter)
            }
        };
        let setter = located(ident.span(), setter);
        quote!(#doc #setter)
    }

    /// The setter of a relationship to one of several models.
    fn one_of(&self, one_of: &OneOf) -> TokenStream {
        let p = &self.context.p;
        let OneOf { at: group, ident, vis, docs, target_name, arms, .. } = one_of;
        let columns: Vec<usize> = arms.iter().map(|arm| arm.column).collect();
        let (with, unset) = (self.with(&columns), self.unchosen(&columns));
        let target = kept(&one_of.target);
        let bound = super::one_of::bound(self.context, one_of);
        let what =
            format!("With this `{target_name}`: an entity of one of its models, or a draft, which is inserted first.");
        let doc = docs::after(docs, &[what]);
        let given = self.given(&quote!(set_one_of(#group, <#target as #p::Takes<__P, __Way>>::take(target))));
        let setter = quote! {
            #vis fn #ident<__P, __Way>(self, target: __P) -> #with
            where
                #bound,
                #target: #p::Takes<__P, __Way>,
                #(#unset),*
            {
                #given
            }
        };
        let setter = located(ident.span(), setter);
        quote!(#doc #setter)
    }

    /// `.set(Author::BOOKS, […])`, for relationships that another struct's `backref` put here.
    fn generic_setter(&self) -> Option<TokenStream> {
        let Context { model, name, p, .. } = self.context;
        let fields = model.columns.iter().map(|column| &column.ident);
        let mut fields = fields.chain(model.relationships.iter().map(|relationship| &relationship.ident));
        if fields.any(|field| unraw(field) == "set") {
            return None;
        }
        let vis = &model.vis;
        let doc = docs::line(
            "With `value` for a relationship, also one that another struct's `backref` generates: \
             `draft.set(Author::BOOKS, […])`.",
        );
        let setter = quote! {
            #doc
            #vis fn set<__R, __V>(self, relationship: __R, value: __V) -> __R::Filled
            where
                __R: #p::SetOnDraft<Self, __V>,
            {
                #p::SetOnDraft::set_on_draft(relationship, self, value)
            }
        };
        Some(located(name.span(), setter))
    }

    /// That a foreign key isn't given yet: its columns, but for those that a draft may have from elsewhere.
    fn unset(&self, foreign_key: &ForeignKey) -> Vec<TokenStream> {
        let Draft { context: Context { model, name, p, .. }, .. } = self;
        let elsewhere = |at: usize| {
            let others = model.foreign_keys.iter().filter(|other| other.at != foreign_key.at);
            (foreign_key.columns.len() > 1 && model.columns[at].primary_key)
                || others.into_iter().any(|other| other.columns.contains(&at))
        };
        let module = self.module();
        required(model)
            .filter(|column| foreign_key.columns.contains(&column.at) && !elsewhere(column.at))
            .map(|column| {
                let (parameter, column) = (parameter(&column.ident), super::unspanned(&column.ident));
                quote!(#parameter: #p::Unset<#name, #module::#column>)
            })
            .chain(self.unchosen(&foreign_key.columns))
            .collect()
    }

    /// Where there is a type for each parameter, named like its field.
    fn module(&self) -> Ident {
        format_ident!("{}Columns", unraw(self.context.name))
    }

    /// How a parent gives a foreign key.
    fn fill(&self, foreign_key: &ForeignKey) -> TokenStream {
        let Draft { context: Context { p, .. }, ident } = self;
        let (at, parameters, with) = (foreign_key.at, self.parameters(), self.with(&foreign_key.columns));
        let given = self.given(&quote!(set_key(#at, __cell)));
        let unset = self.unset(foreign_key);
        let fill = quote! {
            #[allow(non_camel_case_types)]
            impl<#(#parameters),*> #p::Fill<#at> for #ident<#(#parameters),*>
            where
                #(#unset),*
            {
                type Filled = #with;

                fn fill(self, __cell: #p::Cell) -> #with {
                    #given
                }
            }
        };
        located(self.context.name.span(), fill)
    }

    /// How a collection gives the column by which it is keyed, or in which it keeps its members' positions.
    fn fill_column(&self, column: &Column) -> TokenStream {
        let Draft { context: Context { p, .. }, ident } = self;
        let (at, parameters, with) = (column.at, self.parameters(), self.with(&[column.at]));
        let given = self.given(&quote!(set_member(#at, __value)));
        quote! {
            #[allow(non_camel_case_types)]
            impl<#(#parameters),*> #p::FillColumn<#at> for #ident<#(#parameters),*> {
                type Filled = #with;

                fn fill_column(self, __value: #p::Value<'static>) -> #with {
                    #given
                }
            }
        }
    }

    /// What only a draft with all its required columns is. The types in the hidden module are named like the columns,
    /// for the error that says which is missing.
    fn complete(&self) -> TokenStream {
        let Draft { context: Context { model, sound, name, p }, ident } = self;
        let parameters = self.parameters();
        let module = self.module();
        let needed = required(model).map(|column| (&column.ident, Some(quote!(#p::Provided))));
        let needed = needed
            .chain(model.one_of.iter().map(|one_of| (&one_of.ident, one_of.required.then(|| quote!(#p::Chosen)))));
        let (columns, bounded): (Vec<_>, Vec<_>) = needed
            .map(|(field, bound)| {
                let (parameter, field) = (parameter(field), super::unspanned(field));
                let bound = bound.filter(|_| *sound).map(|bound| quote!(: #bound<#name, #module::#field>));
                (field, quote!(#parameter #bound))
            })
            .unzip();
        let maintained = model.columns.iter().filter(|column| column.role != Role::Plain);
        let maintained = maintained.map(|column| super::unspanned(&column.ident));
        let items = quote! {
            #[doc(hidden)]
            #[allow(non_snake_case, non_camel_case_types, dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            mod #module {
                #(pub enum #columns {})*
                #(pub enum #maintained {})*
            }

            #[allow(non_camel_case_types)]
            impl<#(#bounded),*> #p::Draft<#name> for #ident<#(#parameters),*> {
                fn into_data(self) -> #p::DraftData {
                    self.__data
                }
            }

            #[allow(non_camel_case_types)]
            impl<#(#bounded),*> #p::IntoParent<#name> for #ident<#(#parameters),*> {
                fn into_parent(self) -> #p::Cell {
                    #p::Cell::draft::<#name, Self>(self)
                }
            }
        };
        located(name.span(), items)
    }
}

fn parameter(field: &Ident) -> Ident {
    format_ident!("__{}", unraw(field))
}

/// Whether these columns give one of the keys.
fn is_given(one_of: &OneOf, columns: &[usize]) -> bool {
    one_of.arms.iter().any(|arm| columns.contains(&arm.column))
}
