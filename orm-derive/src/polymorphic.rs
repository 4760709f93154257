//! `#[derive(Polymorphic)]`: an enum that says which models a relationship may lead to.

use darling::{Error, FromMeta};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Fields, GenericArgument, Path, PathArguments, Type, Visibility};

use crate::attrs::{Form, Options};
use crate::check::field_type;
use crate::error::error;
use crate::expand::{kept, located};
use crate::model::unraw;

/// `#[polymorphic(…)]`
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
struct EnumOptions {
    /// Where `orm_core` is, if it has another name in the user's crate.
    #[darling(rename = "crate")]
    krate: Option<Path>,
}

impl Options for EnumOptions {
    const ATTRIBUTE: &'static str = "polymorphic";
    const OPTIONS: &'static [(&'static str, Form)] = &[("crate", Form::Path("a path", "::orm_core"))];
}

/// A variant, and its model.
struct Variant {
    /// Its number.
    at: usize,
    ident: Ident,
    model: Type,
}

/// The derive.
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Error::accumulator();
    let options = EnumOptions::read(&input.attrs, &mut errors).map(|given| given.options).unwrap_or_default();
    let variants = errors.handle_in(|| variants(&input)).unwrap_or_default();
    let krate = options.krate.unwrap_or_else(|| syn::parse_quote!(::orm_core));
    let p = quote!(#krate::__private);
    let expanded = match input.generics.params.is_empty() {
        true => expand(&p, &input.ident, &input.vis, &variants),
        false => TokenStream::new(),
    };
    match errors.finish() {
        Ok(()) => {
            let used = used(&p, &input.ident, &variants);
            quote!(#expanded #used)
        }
        Err(errors) => {
            let errors = errors.write_errors();
            quote!(#errors #expanded)
        }
    }
}

/// The variants; polymorphic-shape, polymorphic-repeats
fn variants(input: &DeriveInput) -> Result<Vec<Variant>, Error> {
    let name = &input.ident;
    let shape = |span, what: &str| {
        let help = match meant(input).as_slice() {
            [] => format!("write `enum {name} {{ Post(Post), Photo(Photo) }}` with a variant for each model"),
            variants => format!("write `enum {name} {{ {} }}`", variants.join(", ")),
        };
        error(span, "polymorphic-shape", format!("`{name}` {what}"), help)
    };
    let Data::Enum(DataEnum { variants, .. }) = &input.data else {
        return Err(shape(name.span(), "is not an enum: one of several models is one variant of it"));
    };
    if let Some(parameter) = input.generics.params.first() {
        return Err(shape(parameter.span(), "is generic: its models are known by name"));
    }
    if variants.is_empty() {
        return Err(shape(name.span(), "has no variants: a relationship leads to one of them"));
    }
    let mut errors = Error::accumulator();
    let mut found: Vec<Variant> = Vec::new();
    for variant in variants {
        let Fields::Unnamed(fields) = &variant.fields else {
            errors.push(shape(variant.ident.span(), &format!("has a variant `{}` without a model", variant.ident)));
            continue;
        };
        let (Some(field), 1) = (fields.unnamed.first(), fields.unnamed.len()) else {
            errors
                .push(shape(variant.fields.span(), &format!("has a variant `{}` that isn't one model", variant.ident)));
            continue;
        };
        if !may_be_a_model(&field.ty) {
            let fact = format!("has a variant `{}` of a type that is no model", variant.ident);
            errors.push(shape(field.ty.span(), &fact));
            continue;
        }
        let tokens = |ty: &Type| ty.to_token_stream().to_string();
        if let Some(first) = found.iter().find(|first| tokens(&first.model) == tokens(&field.ty)) {
            let (first, model) = (&first.ident, tokens(&field.ty));
            let fact = format!("`{name}::{first}` and `{name}::{}` are both `{model}`", variant.ident);
            errors.push(error(field.ty.span(), "polymorphic-repeats", fact, "keep one of the two"));
            continue;
        }
        found.push(Variant { at: found.len(), ident: variant.ident.clone(), model: field.ty.clone() });
    }
    errors.finish_with(found)
}

/// The variants that were probably meant: `Photo(Photo)` for `Photo`, `Photo(Box<Photo>)` and `Photo { photo: Photo }`, and for
/// a struct's `photo: Photo`.
fn meant(input: &DeriveInput) -> Vec<String> {
    let is_parameter = |name: &String| input.generics.type_params().any(|parameter| parameter.ident == *name);
    let model =
        |fields: &Fields| fields.iter().find_map(|field| model_in(&field.ty)).filter(|name| !is_parameter(name));
    match &input.data {
        Data::Enum(data) => {
            let variant = |ident: &Ident, fields| format!("{ident}({})", model(fields).unwrap_or_else(|| unraw(ident)));
            data.variants.iter().map(|found| variant(&found.ident, &found.fields)).collect()
        }
        Data::Struct(data) => {
            let models = data.fields.iter().filter_map(|field| model_in(&field.ty));
            models.map(|model| format!("{model}({model})")).collect()
        }
        Data::Union(_) => Vec::new(),
    }
}

/// The model in `Photo`, `Box<Photo>`, `Option<Photo>`, `BelongsTo<Photo>`.
fn model_in(ty: &Type) -> Option<String> {
    match ty {
        Type::Group(group) => model_in(&group.elem),
        Type::Reference(reference) => model_in(&reference.elem),
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(inner) => model_in(inner),
                _ => None,
            }),
            _ => may_be_a_model(ty).then(|| field_type::last_name(ty)),
        },
        _ => None,
    }
}

/// Not a `Box<Post>`, nor an `i64`: a model has no parameters and a name of its own.
fn may_be_a_model(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => may_be_a_model(&group.elem),
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.arguments.is_none() && !field_type::is_scalar(ty))
        }
        _ => false,
    }
}

/// The generated items, in the order of the documentation's page.
fn expand(p: &TokenStream, name: &Ident, vis: &Visibility, variants: &[Variant]) -> TokenStream {
    let entity = format_ident!("{}Entity", name, span = name.span());
    let parts = Enum { p, name, entity, variants };
    let (entity, shown, polymorphic) = (parts.entity(vis), parts.shown(), parts.polymorphic());
    let of_variants = variants.iter().map(|variant| parts.of_variant(variant));
    let (of_entities, serialized) = (parts.of_entities(), parts.serialized());
    quote!(#entity #shown #polymorphic #(#of_variants)* #of_entities #serialized)
}

/// What every item needs. An enum whose mistake is reported may have no variants.
struct Enum<'a> {
    /// `orm_core::__private`
    p: &'a TokenStream,
    name: &'a Ident,
    /// The generated enum.
    entity: Ident,
    variants: &'a [Variant],
}

impl Enum<'_> {
    fn names(&self) -> (Vec<&Ident>, Vec<&Type>) {
        self.variants.iter().map(|variant| (&variant.ident, &variant.model)).unzip()
    }

    /// These parameters, at the places from the first model to the last: where a model doesn't exist, rustc suggests to
    /// make it one more parameter of each item that names it, but not where the parameters themselves do. So it says once
    /// that there is none.
    fn parameters(&self, parameters: TokenStream) -> TokenStream {
        let place = |variant: Option<&Variant>| variant.map_or_else(Span::call_site, |variant| variant.model.span());
        let (first, last) = (place(self.variants.first()), place(self.variants.last()));
        let (start, parameters, end) =
            (quote_spanned!(first=> <), located(first, parameters), quote_spanned!(last=> >));
        quote!(#start #parameters #end)
    }

    /// The enum of entities.
    fn entity(&self, vis: &Visibility) -> TokenStream {
        let (Enum { p, name, entity, variants }, (idents, models)) = (self, self.names());
        let parameters = self.parameters(quote!('s));
        let doc = format!(" A row that a session holds, of one of the models of [`{name}`].");
        let docs = idents.iter().map(|ident| format!(" An entity of `{ident}`."));
        let empty = variants.is_empty().then(|| quote!(#[doc(hidden)] __Empty(&'s ()),));
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, PartialEq, Eq, Hash)]
            #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            #vis enum #entity #parameters {
                #(#[doc = #docs] #idents(#p::Entity<'s, #models>),)*
                #empty
            }
        }
    }

    /// How the enum of entities is shown.
    fn shown(&self) -> TokenStream {
        let (Enum { p, name, entity, variants }, (idents, _)) = (self, self.names());
        let names = idents.iter().map(|ident| unraw(ident));
        let shown = variants.iter().zip(names);
        let shown =
            shown.map(|(Variant { at, .. }, shown)| quote!(#p::show_variant::<#name, #at>(__f, #shown, __entity)));
        let shown = self.each(shown);
        quote! {
            #[automatically_derived]
            impl #p::fmt::Debug for #entity<'_> {
                fn fmt(&self, __f: &mut #p::fmt::Formatter<'_>) -> #p::fmt::Result {
                    let __entity = self;
                    #shown
                }
            }
        }
    }

    /// `match __entity { … }`, with what is done in each variant.
    fn each(&self, arms: impl IntoIterator<Item = TokenStream>) -> TokenStream {
        let (Enum { p, entity, variants, .. }, (idents, _)) = (self, self.names());
        let arms = arms.into_iter();
        let empty = variants.is_empty().then(|| quote!(#entity::__Empty(_) => #p::inert(),));
        quote!(match __entity { #(#entity::#idents(__entity) => #arms,)* #empty })
    }

    /// What the enum is.
    fn polymorphic(&self) -> TokenStream {
        let (Enum { p, name, entity, .. }, (idents, models)) = (self, self.names());
        let names = idents.iter().map(ToString::to_string);
        let models = models.into_iter().map(kept).collect::<Vec<_>>();
        let got = self.each(models.iter().map(|model| quote!(#p::same_model::<#model, __T>(__entity))));
        let start = quote! {
            #[automatically_derived]
            #[allow(clippy::all, clippy::pedantic)]
            impl
        };
        let items = quote! {
            #p::Polymorphic<'s> for #name {
                type Entity = #entity<'s>;

                const VARIANTS: &'static [#p::VariantMeta] = {
                    #[allow(unused_imports)]
                    use #p::Unknown as _;
                    &[#(#p::VariantMeta {
                        name: #names,
                        identity: #p::Probe::<#models>::IDENTITY,
                        meta: #p::Probe::<#models>::META,
                    }),*]
                };

                fn of<__T: #p::Model>(__entity: #p::Entity<'s, __T>) -> #p::Option<#entity<'s>> {
                    #(if let #p::Some(__entity) = #p::same_model::<__T, #models>(__entity) {
                        return #p::Some(#entity::#idents(__entity));
                    })*
                    #p::None
                }

                fn get<__T: #p::Model>(__entity: #entity<'s>) -> #p::Option<#p::Entity<'s, __T>> {
                    #got
                }
            }
        };
        let (start, parameters) = (located(name.span(), start), self.parameters(quote!('s)));
        let items = located(name.span(), items);
        quote!(#start #parameters #items)
    }

    /// That the enum has this variant. Notes of rustc that list what the enum can be point at it.
    fn of_variant(&self, Variant { at, ident, model }: &Variant) -> TokenStream {
        let (Enum { p, name, entity, .. }, span) = (self, model.span());
        let model = kept(model);
        let items = quote! {
            #[automatically_derived]
            impl #p::VariantAt<#at> for #name {
                type Model = #model;
            }

            // The parameters have a place of their own here too.
            #[automatically_derived]
            impl<> #p::HasVariant<#model> for #name {
                fn wrap(__entity: #p::Entity<'_, #model>) -> #entity<'_> {
                    #entity::#ident(__entity)
                }
            }

            #[automatically_derived]
            impl<'s> #p::From<#p::Entity<'s, #model>> for #entity<'s> {
                fn from(__entity: #p::Entity<'s, #model>) -> Self {
                    #entity::#ident(__entity)
                }
            }

            #[automatically_derived]
            impl<__P: #p::IntoParent<#model>> #p::Takes<__P, #model> for #name {
                fn take(__parent: __P) -> (&'static #p::str, #p::Cell) {
                    #p::take_variant::<#name, #at, __P>(__parent)
                }
            }
        };
        located(span, items)
    }

    /// What the enum of entities can be given to.
    fn of_entities(&self) -> TokenStream {
        let Enum { p, name, entity, variants } = self;
        let taken = variants.iter().map(|Variant { at, .. }| quote!(#p::take_entity::<#name, #at>(__entity)));
        let taken = self.each(taken);
        let items = quote! {
            #[automatically_derived]
            impl #p::Takes<#entity<'_>, #name> for #name {
                fn take(__entity: #entity<'_>) -> (&'static #p::str, #p::Cell) {
                    #taken
                }
            }

            #[automatically_derived]
            impl<'s, const OPTIONAL: #p::bool> #p::IntoOneOf<'s, #name, OPTIONAL> for #entity<'s> {
                fn into_one_of(self) -> #p::Option<Self> {
                    #p::Some(self)
                }
            }

            #[automatically_derived]
            impl<'s> #p::IntoOneOf<'s, #name, true> for #p::Option<#entity<'s>> {
                fn into_one_of(self) -> Self {
                    self
                }
            }
        };
        located(name.span(), items)
    }
}

impl Enum<'_> {
    /// How `serde` writes the enum of entities, where orm-core knows of it.
    fn serialized(&self) -> TokenStream {
        let (Enum { p, entity, .. }, (idents, models)) = (self, self.names());
        let (name, names) = (entity.to_string(), idents.iter().map(|ident| unraw(ident)));
        let numbers = 0..idents.len() as u32;
        let parameters = self.parameters(quote!('s));
        quote!(#p::serialize_one_of! { { #parameters } #entity #name #((#numbers #idents #names #models))* })
    }
}

/// The enum is a list: its variants need not be made or read by anybody else.
fn used(p: &TokenStream, name: &Ident, variants: &[Variant]) -> TokenStream {
    let (idents, models): (Vec<_>, Vec<_>) = variants.iter().map(|variant| (&variant.ident, &variant.model)).unzip();
    quote! {
        const _: fn(#name) = |__one| match __one {
            #(#name::#idents(__model) => #p::used(__model),)*
        };
        #(const _: fn(#models) -> #name = #name::#idents;)*
    }
}
