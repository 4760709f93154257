/// A row that a session holds, of one of the models of [`Subject`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
pub enum SubjectEntity<'s> {
    /// An entity of `Post`.
    Post(::orm_core::__private::Entity<'s, Post>),
    /// An entity of `Photo`.
    Photo(::orm_core::__private::Entity<'s, Photo>),
}
#[automatically_derived]
impl ::orm_core::__private::fmt::Debug for SubjectEntity<'_> {
    fn fmt(
        &self,
        __f: &mut ::orm_core::__private::fmt::Formatter<'_>,
    ) -> ::orm_core::__private::fmt::Result {
        let __entity = self;
        match __entity {
            SubjectEntity::Post(__entity) => {
                ::orm_core::__private::show_variant::<
                    Subject,
                    0usize,
                >(__f, "Post", __entity)
            }
            SubjectEntity::Photo(__entity) => {
                ::orm_core::__private::show_variant::<
                    Subject,
                    1usize,
                >(__f, "Photo", __entity)
            }
        }
    }
}
#[automatically_derived]
#[allow(clippy::all, clippy::pedantic)]
impl<'s> ::orm_core::__private::Polymorphic<'s> for Subject {
    type Entity = SubjectEntity<'s>;
    const VARIANTS: &'static [::orm_core::__private::VariantMeta] = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        &[
            ::orm_core::__private::VariantMeta {
                name: "Post",
                identity: ::orm_core::__private::Probe::<Post>::IDENTITY,
                meta: ::orm_core::__private::Probe::<Post>::META,
            },
            ::orm_core::__private::VariantMeta {
                name: "Photo",
                identity: ::orm_core::__private::Probe::<Photo>::IDENTITY,
                meta: ::orm_core::__private::Probe::<Photo>::META,
            },
        ]
    };
    fn of<__T: ::orm_core::__private::Model>(
        __entity: ::orm_core::__private::Entity<'s, __T>,
    ) -> ::orm_core::__private::Option<SubjectEntity<'s>> {
        if let ::orm_core::__private::Some(__entity) = ::orm_core::__private::same_model::<
            __T,
            Post,
        >(__entity) {
            return ::orm_core::__private::Some(SubjectEntity::Post(__entity));
        }
        if let ::orm_core::__private::Some(__entity) = ::orm_core::__private::same_model::<
            __T,
            Photo,
        >(__entity) {
            return ::orm_core::__private::Some(SubjectEntity::Photo(__entity));
        }
        ::orm_core::__private::None
    }
    fn get<__T: ::orm_core::__private::Model>(
        __entity: SubjectEntity<'s>,
    ) -> ::orm_core::__private::Option<::orm_core::__private::Entity<'s, __T>> {
        match __entity {
            SubjectEntity::Post(__entity) => {
                ::orm_core::__private::same_model::<Post, __T>(__entity)
            }
            SubjectEntity::Photo(__entity) => {
                ::orm_core::__private::same_model::<Photo, __T>(__entity)
            }
        }
    }
}
#[automatically_derived]
impl ::orm_core::__private::VariantAt<0usize> for Subject {
    type Model = Post;
}
#[automatically_derived]
impl ::orm_core::__private::HasVariant<Post> for Subject {
    fn wrap(__entity: ::orm_core::__private::Entity<'_, Post>) -> SubjectEntity<'_> {
        SubjectEntity::Post(__entity)
    }
}
#[automatically_derived]
impl<'s> ::orm_core::__private::From<::orm_core::__private::Entity<'s, Post>>
for SubjectEntity<'s> {
    fn from(__entity: ::orm_core::__private::Entity<'s, Post>) -> Self {
        SubjectEntity::Post(__entity)
    }
}
#[automatically_derived]
impl<
    __P: ::orm_core::__private::IntoParent<Post>,
> ::orm_core::__private::Takes<__P, Post> for Subject {
    fn take(
        __parent: __P,
    ) -> (&'static ::orm_core::__private::str, ::orm_core::__private::Cell) {
        ::orm_core::__private::take_variant::<Subject, 0usize, __P>(__parent)
    }
}
#[automatically_derived]
impl ::orm_core::__private::VariantAt<1usize> for Subject {
    type Model = Photo;
}
#[automatically_derived]
impl ::orm_core::__private::HasVariant<Photo> for Subject {
    fn wrap(__entity: ::orm_core::__private::Entity<'_, Photo>) -> SubjectEntity<'_> {
        SubjectEntity::Photo(__entity)
    }
}
#[automatically_derived]
impl<'s> ::orm_core::__private::From<::orm_core::__private::Entity<'s, Photo>>
for SubjectEntity<'s> {
    fn from(__entity: ::orm_core::__private::Entity<'s, Photo>) -> Self {
        SubjectEntity::Photo(__entity)
    }
}
#[automatically_derived]
impl<
    __P: ::orm_core::__private::IntoParent<Photo>,
> ::orm_core::__private::Takes<__P, Photo> for Subject {
    fn take(
        __parent: __P,
    ) -> (&'static ::orm_core::__private::str, ::orm_core::__private::Cell) {
        ::orm_core::__private::take_variant::<Subject, 1usize, __P>(__parent)
    }
}
#[automatically_derived]
impl ::orm_core::__private::Takes<SubjectEntity<'_>, Subject> for Subject {
    fn take(
        __entity: SubjectEntity<'_>,
    ) -> (&'static ::orm_core::__private::str, ::orm_core::__private::Cell) {
        match __entity {
            SubjectEntity::Post(__entity) => {
                ::orm_core::__private::take_entity::<Subject, 0usize>(__entity)
            }
            SubjectEntity::Photo(__entity) => {
                ::orm_core::__private::take_entity::<Subject, 1usize>(__entity)
            }
        }
    }
}
#[automatically_derived]
impl<
    's,
    const OPTIONAL: ::orm_core::__private::bool,
> ::orm_core::__private::IntoOneOf<'s, Subject, OPTIONAL> for SubjectEntity<'s> {
    fn into_one_of(self) -> ::orm_core::__private::Option<Self> {
        ::orm_core::__private::Some(self)
    }
}
#[automatically_derived]
impl<'s> ::orm_core::__private::IntoOneOf<'s, Subject, true>
for ::orm_core::__private::Option<SubjectEntity<'s>> {
    fn into_one_of(self) -> Self {
        self
    }
}
::orm_core::__private::serialize_one_of! {
    { < 's > } SubjectEntity "SubjectEntity"(0u32 Post "Post" Post) (1u32 Photo "Photo"
    Photo)
}
const _: fn(Subject) = |__one| match __one {
    Subject::Post(__model) => ::orm_core::__private::used(__model),
    Subject::Photo(__model) => ::orm_core::__private::used(__model),
};
const _: fn(Post) -> Subject = Subject::Post;
const _: fn(Photo) -> Subject = Subject::Photo;
