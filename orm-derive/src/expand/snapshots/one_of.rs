#[allow(clippy::all, clippy::pedantic)]
impl ::orm_core::__private::Model for Comment {
    type Key = i64;
    const IDENTITY: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Comment", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static ::orm_core::__private::ModelMeta = &::orm_core::__private::ModelMeta {
        name: "Comment",
        identity: <Self as ::orm_core::__private::Model>::IDENTITY,
        table: "comment",
        columns: &[
            ::orm_core::__private::ColumnMeta {
                field: "id",
                name: "id",
                sql_type: <i64 as ::orm_core::__private::ColumnType>::SQL,
                rust_type: <i64 as ::orm_core::__private::ColumnType>::NAME,
                domain: <i64 as ::orm_core::__private::ColumnType>::DOMAIN,
                canonical: <i64 as ::orm_core::__private::ColumnType>::CANONICAL,
                nullable: <i64 as ::orm_core::__private::ColumnType>::NULLABLE,
                primary_key: true,
                unique: false,
                index: false,
                default: ::orm_core::__private::None,
                role: ::orm_core::__private::Role::Plain,
            },
            ::orm_core::__private::ColumnMeta {
                field: "post_id",
                name: "post_id",
                sql_type: <Option<i64> as ::orm_core::__private::ColumnType>::SQL,
                rust_type: <Option<i64> as ::orm_core::__private::ColumnType>::NAME,
                domain: <Option<i64> as ::orm_core::__private::ColumnType>::DOMAIN,
                canonical: <Option<i64> as ::orm_core::__private::ColumnType>::CANONICAL,
                nullable: <Option<i64> as ::orm_core::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: false,
                index: true,
                default: ::orm_core::__private::None,
                role: ::orm_core::__private::Role::Plain,
            },
            ::orm_core::__private::ColumnMeta {
                field: "photo_id",
                name: "photo_id",
                sql_type: <Option<i64> as ::orm_core::__private::ColumnType>::SQL,
                rust_type: <Option<i64> as ::orm_core::__private::ColumnType>::NAME,
                domain: <Option<i64> as ::orm_core::__private::ColumnType>::DOMAIN,
                canonical: <Option<i64> as ::orm_core::__private::ColumnType>::CANONICAL,
                nullable: <Option<i64> as ::orm_core::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: false,
                index: true,
                default: ::orm_core::__private::None,
                role: ::orm_core::__private::Role::Plain,
            },
        ],
        key: &[0usize],
        foreign_keys: &[
            ::orm_core::__private::ForeignKeyMeta {
                columns: &[1usize],
                identity: <Self as ::orm_core::__private::References<0usize>>::IDENTITY,
                model: "Post",
                fields: &["id"],
                on_delete: ::orm_core::__private::None,
                on_update: ::orm_core::__private::Action::NoAction,
                self_root: false,
                meta: ::orm_core::__private::referenced_meta::<Comment, 0usize>,
            },
            ::orm_core::__private::ForeignKeyMeta {
                columns: &[2usize],
                identity: <Self as ::orm_core::__private::References<1usize>>::IDENTITY,
                model: "Photo",
                fields: &["id"],
                on_delete: ::orm_core::__private::None,
                on_update: ::orm_core::__private::Action::NoAction,
                self_root: false,
                meta: ::orm_core::__private::referenced_meta::<Comment, 1usize>,
            },
        ],
        uniques: &[],
        indexes: &[],
        relationships: &[
            ::orm_core::__private::RelationshipMeta {
                field: "subject",
                kind: ::orm_core::__private::Kind::BelongsToOptional,
                target: <Self as ::orm_core::__private::Declares<0usize>>::IDENTITY,
                target_name: "Post",
                reverse: ::orm_core::__private::Reverse::BackPopulates("comments"),
                foreign_key: ::orm_core::__private::Some(::orm_core::__private::ForeignKeyChoice {
                    owner: ::orm_core::__private::None,
                    written: "post_id",
                    field: "post_id",
                }),
                secondary: ::orm_core::__private::None,
                order_by: &[],
                position: ::orm_core::__private::None,
                keyed_by: ::orm_core::__private::None,
                lazy: ::orm_core::__private::Lazy::Select,
                meta: ::orm_core::__private::target_meta::<Comment, 0usize>,
                load: ::orm_core::__private::loader::<Comment, 0usize>(),
                cascade: ::orm_core::__private::None,
                backref: ::orm_core::__private::None,
                view: ::orm_core::__private::None,
                one_of: ::orm_core::__private::Some(0usize),
            },
            ::orm_core::__private::RelationshipMeta {
                field: "subject",
                kind: ::orm_core::__private::Kind::BelongsToOptional,
                target: <Self as ::orm_core::__private::Declares<1usize>>::IDENTITY,
                target_name: "Photo",
                reverse: ::orm_core::__private::Reverse::BackPopulates("comments"),
                foreign_key: ::orm_core::__private::Some(::orm_core::__private::ForeignKeyChoice {
                    owner: ::orm_core::__private::None,
                    written: "photo_id",
                    field: "photo_id",
                }),
                secondary: ::orm_core::__private::None,
                order_by: &[],
                position: ::orm_core::__private::None,
                keyed_by: ::orm_core::__private::None,
                lazy: ::orm_core::__private::Lazy::Select,
                meta: ::orm_core::__private::target_meta::<Comment, 1usize>,
                load: ::orm_core::__private::loader::<Comment, 1usize>(),
                cascade: ::orm_core::__private::None,
                backref: ::orm_core::__private::None,
                view: ::orm_core::__private::None,
                one_of: ::orm_core::__private::Some(0usize),
            },
        ],
        one_of: &[
            ::orm_core::__private::OneOfMeta {
                field: "subject",
                target_name: "Subject",
                keys: &[0usize, 1usize],
                columns: &[1usize, 2usize],
                required: true,
            },
        ],
    };
    fn decode(
        __cells: &::orm_core::__private::Cells<'_>,
    ) -> ::orm_core::__private::Result<Self> {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        ::orm_core::__private::Ok(Comment {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 0usize)?,
            post_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 1usize)?,
            photo_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 2usize)?,
            subject: ::orm_core::__private::Default::default(),
        })
    }
    fn value(
        &self,
        __column: ::orm_core::__private::usize,
    ) -> ::orm_core::__private::Value<'_> {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        match __column {
            0usize => {
                <<i64 as ::orm_core::__private::FieldType>::Field>::encode(&self.id)
            }
            1usize => {
                <<Option<
                    i64,
                > as ::orm_core::__private::FieldType>::Field>::encode(&self.post_id)
            }
            2usize => {
                <<Option<
                    i64,
                > as ::orm_core::__private::FieldType>::Field>::encode(&self.photo_id)
            }
            _ => ::orm_core::__private::Value::Null,
        }
    }
    fn duplicate(&self) -> Self {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        Comment {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::duplicate(&self.id),
            post_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::duplicate(&self.post_id),
            photo_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::duplicate(&self.photo_id),
            subject: ::orm_core::__private::Clone::clone(&self.subject),
        }
    }
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Comment {
    /// The column `id` of [`Comment`], for queries.
    pub const ID: ::orm_core::__private::Column<
        Comment,
        i64,
        ::orm_core::__private::Unique<0usize>,
    > = ::orm_core::__private::Column::unique();
    /// The column `post_id` of [`Comment`], for queries.
    pub const POST_ID: ::orm_core::__private::Column<Comment, Option<i64>> = ::orm_core::__private::Column::new(
        1usize,
    );
    /// The column `photo_id` of [`Comment`], for queries.
    pub const PHOTO_ID: ::orm_core::__private::Column<Comment, Option<i64>> = ::orm_core::__private::Column::new(
        2usize,
    );
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Comment {}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Comment {}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Comment
where
    for<'__a> Subject: ::orm_core::__private::Polymorphic<'__a>,
{
    /// The relationship `Comment::subject` to one of several models.
    pub const SUBJECT: ::orm_core::__private::OneOf<Comment, Subject, 0usize> = ::orm_core::__private::OneOf::new();
    /// What it is about.
    ///
    /// The `Subject` of this `Comment`: a row of one of its models.
    ///
    /// Sends one `SELECT` for each of the models, for the whole result that this entity came with, unless the answer is known.
    ///
    /// # Errors
    ///
    /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
    pub fn subject<'s>(
        &self,
        session: &'s ::orm_core::__private::Session,
    ) -> ::orm_core::__private::Result<
        <Subject as ::orm_core::__private::Polymorphic<'s>>::Entity,
    > {
        ::orm_core::__private::one_of::<Self, 0usize>(self, session)
    }
    /// Gives this `Comment` another `Subject`; the key of the former becomes `NULL`.
    ///
    /// Sends an `UPDATE` of the foreign keys that change, unless none does.
    ///
    /// # Errors
    ///
    /// Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone.
    pub fn set_subject<'s>(
        &self,
        session: &'s ::orm_core::__private::Session,
        target: impl ::orm_core::__private::IntoOneOf<'s, Subject, false>,
    ) -> ::orm_core::__private::Result<()> {
        ::orm_core::__private::set_one_of::<Self, 0usize, false>(self, session, target)
    }
}
#[automatically_derived]
impl ::orm_core::__private::DeclaresOneOf<0usize> for Comment
where
    for<'__a> Subject: ::orm_core::__private::Polymorphic<'__a>,
{
    type Target = Subject;
    type Holds = ::orm_core::__private::ExactlyOne;
    const ARMS: &'static [::orm_core::__private::Arm<Self, 0usize>] = &[
        ::orm_core::__private::Arm::new::<0usize>(),
        ::orm_core::__private::Arm::new::<1usize>(),
    ];
}
#[automatically_derived]
impl ::orm_core::__private::LeadsTo<
    0usize,
    <Comment as ::orm_core::__private::Declares<0usize>>::Target,
> for Comment {
    type Kind = <Comment as ::orm_core::__private::Declares<0usize>>::Kind;
    const RELATIONSHIP: ::orm_core::__private::Relationship<
        Self,
        <Comment as ::orm_core::__private::Declares<0usize>>::Target,
        <Comment as ::orm_core::__private::Declares<0usize>>::Kind,
    > = ::orm_core::__private::relationship::<Comment, 0usize>();
}
#[automatically_derived]
impl ::orm_core::__private::LeadsTo<
    0usize,
    <Comment as ::orm_core::__private::Declares<1usize>>::Target,
> for Comment {
    type Kind = <Comment as ::orm_core::__private::Declares<1usize>>::Kind;
    const RELATIONSHIP: ::orm_core::__private::Relationship<
        Self,
        <Comment as ::orm_core::__private::Declares<1usize>>::Target,
        <Comment as ::orm_core::__private::Declares<1usize>>::Kind,
    > = ::orm_core::__private::relationship::<Comment, 1usize>();
}
/// A draft of [`Comment`], which is not a row yet. `Session::insert` takes it once it has all its required columns.
#[must_use = "a draft does nothing until it is inserted"]
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
pub struct CommentDraft<__subject = ::orm_core::__private::Missing> {
    __data: ::orm_core::__private::DraftData,
    __state: ::orm_core::__private::PhantomData<fn() -> (__subject,)>,
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Comment {
    /// A new row of `Comment`, to be filled in and inserted. Sends nothing.
    pub fn draft() -> CommentDraft {
        CommentDraft {
            __data: ::orm_core::__private::DraftData::new::<Comment>(),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types, clippy::all, clippy::pedantic)]
impl<__subject> ::orm_core::__private::DraftBuilder for CommentDraft<__subject> {
    type Model = Comment;
    fn data_mut(&mut self) -> &mut ::orm_core::__private::DraftData {
        &mut self.__data
    }
}
#[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
impl<__subject> CommentDraft<__subject> {
    /// Sets `Comment::id`.
    pub fn id(
        self,
        value: impl ::orm_core::__private::IntoColumn<i64>,
    ) -> CommentDraft<__subject> {
        CommentDraft {
            __data: self.__data.set(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// Sets `Comment::post_id`: a key, an entity, or a draft, which is inserted first.
    pub fn post_id<__Way>(
        self,
        value: impl ::orm_core::__private::IntoForeignKey<Post, Option<i64>, __Way>,
    ) -> CommentDraft<::orm_core::__private::Set>
    where
        __subject: ::orm_core::__private::Unchosen<Comment, CommentColumns::subject>,
    {
        CommentDraft {
            __data: self.__data.set_reference(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// Sets `Comment::photo_id`: a key, an entity, or a draft, which is inserted first.
    pub fn photo_id<__Way>(
        self,
        value: impl ::orm_core::__private::IntoForeignKey<Photo, Option<i64>, __Way>,
    ) -> CommentDraft<::orm_core::__private::Set>
    where
        __subject: ::orm_core::__private::Unchosen<Comment, CommentColumns::subject>,
    {
        CommentDraft {
            __data: self.__data.set_reference(1usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// What it is about.
    ///
    /// With this `Subject`: an entity of one of its models, or a draft, which is inserted first.
    pub fn subject<__P, __Way>(
        self,
        target: __P,
    ) -> CommentDraft<::orm_core::__private::Set>
    where
        for<'__a> Subject: ::orm_core::__private::Polymorphic<'__a>,
        Subject: ::orm_core::__private::Takes<__P, __Way>,
        __subject: ::orm_core::__private::Unchosen<Comment, CommentColumns::subject>,
    {
        CommentDraft {
            __data: self
                .__data
                .set_one_of(
                    0usize,
                    <Subject as ::orm_core::__private::Takes<__P, __Way>>::take(target),
                ),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// With `value` for a relationship, also one that another struct's `backref` generates: `draft.set(Author::BOOKS, […])`.
    pub fn set<__R, __V>(self, relationship: __R, value: __V) -> __R::Filled
    where
        __R: ::orm_core::__private::SetOnDraft<Self, __V>,
    {
        ::orm_core::__private::SetOnDraft::set_on_draft(relationship, self, value)
    }
}
#[allow(non_camel_case_types)]
impl<__subject> ::orm_core::__private::Fill<0usize> for CommentDraft<__subject>
where
    __subject: ::orm_core::__private::Unchosen<Comment, CommentColumns::subject>,
{
    type Filled = CommentDraft<::orm_core::__private::Set>;
    fn fill(
        self,
        __cell: ::orm_core::__private::Cell,
    ) -> CommentDraft<::orm_core::__private::Set> {
        CommentDraft {
            __data: self.__data.set_key(0usize, __cell),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types)]
impl<__subject> ::orm_core::__private::Fill<1usize> for CommentDraft<__subject>
where
    __subject: ::orm_core::__private::Unchosen<Comment, CommentColumns::subject>,
{
    type Filled = CommentDraft<::orm_core::__private::Set>;
    fn fill(
        self,
        __cell: ::orm_core::__private::Cell,
    ) -> CommentDraft<::orm_core::__private::Set> {
        CommentDraft {
            __data: self.__data.set_key(1usize, __cell),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[doc(hidden)]
#[allow(
    non_snake_case,
    non_camel_case_types,
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
mod CommentColumns {
    pub enum subject {}
}
#[allow(non_camel_case_types)]
impl<
    __subject: ::orm_core::__private::Chosen<Comment, CommentColumns::subject>,
> ::orm_core::__private::Draft<Comment> for CommentDraft<__subject> {
    fn into_data(self) -> ::orm_core::__private::DraftData {
        self.__data
    }
}
#[allow(non_camel_case_types)]
impl<
    __subject: ::orm_core::__private::Chosen<Comment, CommentColumns::subject>,
> ::orm_core::__private::IntoParent<Comment> for CommentDraft<__subject> {
    fn into_parent(self) -> ::orm_core::__private::Cell {
        ::orm_core::__private::Cell::draft::<Comment, Self>(self)
    }
}
#[automatically_derived]
impl ::orm_core::__private::References<0usize> for Comment {
    type Model = Post;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Post>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Post>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::References<1usize> for Comment {
    type Model = Photo;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Photo>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Photo>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::Declares<0usize> for Comment {
    type Target = ::orm_core::__private::Same<Post>;
    type Kind = ::orm_core::__private::Parent<
        { ::orm_core::__private::foreign_key::<Comment, 0usize>() },
        true,
    >;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Post>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Post>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::Declares<1usize> for Comment {
    type Target = ::orm_core::__private::Same<Photo>;
    type Kind = ::orm_core::__private::Parent<
        { ::orm_core::__private::foreign_key::<Comment, 1usize>() },
        true,
    >;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Photo>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Photo>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<0usize> for Comment {
    type Type = i64;
}
#[automatically_derived]
impl ::orm_core::__private::UniqueOver<::orm_core::__private::Unique<0usize>>
for Comment {}
const _: () = {
    let __reference = ::orm_core::__private::check::Reference::of::<Comment, 0usize>();
    ::orm_core::__private::check::reference(__reference, 0usize);
    ::orm_core::__private::check::reference_type(__reference, 0usize);
    ::orm_core::__private::check::references_key(__reference);
};
const _: () = {
    let __reference = ::orm_core::__private::check::Reference::of::<Comment, 1usize>();
    ::orm_core::__private::check::reference(__reference, 0usize);
    ::orm_core::__private::check::reference_type(__reference, 0usize);
    ::orm_core::__private::check::references_key(__reference);
};
const _: () = {
    let __pair = ::orm_core::__private::check::Pair::of::<Comment, 0usize>();
    ::orm_core::__private::check::reverse(__pair);
    ::orm_core::__private::check::key(__pair);
    ::orm_core::__private::check::kind(__pair);
};
const _: () = {
    let __pair = ::orm_core::__private::check::Pair::of::<Comment, 1usize>();
    ::orm_core::__private::check::reverse(__pair);
    ::orm_core::__private::check::key(__pair);
    ::orm_core::__private::check::kind(__pair);
};
const _: () = ::orm_core::__private::is_polymorphic::<Subject>();
const _: () = {
    const __VARIANTS: &[::orm_core::__private::VariantMeta] = {
        #[allow(unused_imports)]
        use ::orm_core::__private::NoVariants as _;
        ::orm_core::__private::Probe::<Subject>::VARIANTS
    };
    ::orm_core::__private::check::arm::<Comment>(0usize, __VARIANTS, 0usize);
    ::orm_core::__private::check::arm::<Comment>(0usize, __VARIANTS, 1usize);
    ::orm_core::__private::check::one_of::<Comment>(0usize, __VARIANTS);
};
