#[allow(clippy::all, clippy::pedantic)]
impl ::orm_core::__private::Model for Author {
    type Key = i64;
    const IDENTITY: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Author", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static ::orm_core::__private::ModelMeta = &::orm_core::__private::ModelMeta {
        name: "Author",
        identity: <Self as ::orm_core::__private::Model>::IDENTITY,
        table: "author",
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
                field: "name",
                name: "name",
                sql_type: <String as ::orm_core::__private::ColumnType>::SQL,
                rust_type: <String as ::orm_core::__private::ColumnType>::NAME,
                domain: <String as ::orm_core::__private::ColumnType>::DOMAIN,
                canonical: <String as ::orm_core::__private::ColumnType>::CANONICAL,
                nullable: <String as ::orm_core::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: false,
                index: false,
                default: ::orm_core::__private::None,
                role: ::orm_core::__private::Role::Plain,
            },
        ],
        key: &[0usize],
        foreign_keys: &[],
        uniques: &[],
        indexes: &[],
        relationships: &[
            ::orm_core::__private::RelationshipMeta {
                field: "books",
                kind: ::orm_core::__private::Kind::HasMany,
                target: <Self as ::orm_core::__private::Declares<0usize>>::IDENTITY,
                target_name: "Book",
                reverse: ::orm_core::__private::Reverse::Backref("author"),
                foreign_key: ::orm_core::__private::None,
                secondary: ::orm_core::__private::None,
                order_by: &[
                    ::orm_core::__private::OrderMeta {
                        field: "year",
                        descending: false,
                        secondary: false,
                    },
                ],
                position: ::orm_core::__private::None,
                keyed_by: ::orm_core::__private::None,
                lazy: ::orm_core::__private::Lazy::Select,
                meta: ::orm_core::__private::target_meta::<Author, 0usize>,
                load: ::orm_core::__private::loader::<Author, 0usize>(),
                cascade: ::orm_core::__private::None,
                backref: ::orm_core::__private::Some(::orm_core::__private::BackrefMeta {
                    order_by: &[],
                    lazy: ::orm_core::__private::Lazy::Select,
                    load: ::orm_core::__private::reverse_loader::<Author, 0usize>(),
                    cascade: ::orm_core::__private::None,
                }),
                view: ::orm_core::__private::None,
                one_of: ::orm_core::__private::None,
            },
        ],
        one_of: &[],
    };
    fn decode(
        __cells: &::orm_core::__private::Cells<'_>,
    ) -> ::orm_core::__private::Result<Self> {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        ::orm_core::__private::Ok(Author {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 0usize)?,
            name: <<String as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 1usize)?,
            books: ::orm_core::__private::Default::default(),
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
                <<String as ::orm_core::__private::FieldType>::Field>::encode(&self.name)
            }
            _ => ::orm_core::__private::Value::Null,
        }
    }
    fn duplicate(&self) -> Self {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        Author {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::duplicate(&self.id),
            name: <<String as ::orm_core::__private::FieldType>::Field>::duplicate(
                &self.name,
            ),
            books: ::orm_core::__private::Clone::clone(&self.books),
        }
    }
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// The column `id` of [`Author`], for queries.
    pub const ID: ::orm_core::__private::Column<
        Author,
        i64,
        ::orm_core::__private::Unique<0usize>,
    > = ::orm_core::__private::Column::unique();
    /// The column `name` of [`Author`], for queries.
    pub const NAME: ::orm_core::__private::Column<Author, String> = ::orm_core::__private::Column::new(
        1usize,
    );
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// The relationship `Author::books`, for loading and drafts.
    pub const BOOKS: ::orm_core::__private::Relationship<
        Author,
        Book,
        <Author as ::orm_core::__private::Declares<0usize>>::Kind,
    > = ::orm_core::__private::relationship::<Author, 0usize>();
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// Oldest first.
    ///
    /// The `Book`s of this `Author`.
    ///
    /// One side of the pair `Author::books` and `Book::author`.
    ///
    /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
    ///
    /// # Errors
    ///
    /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
    pub fn books<'s>(
        &self,
        session: &'s ::orm_core::__private::Session,
    ) -> ::orm_core::__private::Result<
        ::orm_core::__private::Collection<
            's,
            Book,
            <Author as ::orm_core::__private::Declares<0usize>>::Kind,
        >,
    > {
        ::orm_core::__private::collection::<Author, 0usize>(self, session)
    }
}
#[allow(private_bounds)]
const _: () = {
    struct __NameIs<const FREE: ::orm_core::__private::bool>;
    trait __Free<'a> {}
    impl __Free<'_> for __NameIs<true> {}
    type __Same<T> = T;
    #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
    impl __Same<Book>
    where
        for<'a> __NameIs<
            { ::orm_core::__private::name_is_free::<Author, 0usize>() },
        >: __Free<'a>,
    {
        /// The relationship `Book::author`, for loading and drafts.
        pub const AUTHOR: ::orm_core::__private::Relationship<
            Self,
            Author,
            <Author as ::orm_core::__private::Generates<0usize>>::Kind,
        > = ::orm_core::__private::reverse_relationship::<Author, 0usize>();
        /// The `Author` of this `Book`.
        ///
        /// One side of the pair `Book::author` and `Author::books`, which declares it.
        ///
        /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
        ///
        /// # Errors
        ///
        /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
        pub fn author<'s>(
            &self,
            session: &'s ::orm_core::__private::Session,
        ) -> ::orm_core::__private::Result<
            <<Author as ::orm_core::__private::Generates<
                0usize,
            >>::Kind as ::orm_core::__private::Accessed>::Of<'s, Author>,
        > {
            ::orm_core::__private::reverse::<Author, 0usize, _>(self, session)
        }
        /// Gives this `Book` another `Author`; loaded collections follow.
        ///
        /// Sends an `UPDATE` of the foreign key, unless it has that value.
        ///
        /// # Errors
        ///
        /// Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone.
        pub fn set_author<'s>(
            &self,
            session: &'s ::orm_core::__private::Session,
            target: impl ::orm_core::__private::IntoTarget<
                's,
                Author,
                <Author as ::orm_core::__private::Generates<0usize>>::Kind,
            >,
        ) -> ::orm_core::__private::Result<()> {
            ::orm_core::__private::set_reverse_belongs_to::<
                Author,
                0usize,
            >(self, session, target)
        }
    }
};
/// A draft of [`Author`], which is not a row yet. `Session::insert` takes it once it has all its required columns.
#[must_use = "a draft does nothing until it is inserted"]
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
pub struct AuthorDraft<__name = ::orm_core::__private::Missing> {
    __data: ::orm_core::__private::DraftData,
    __state: ::orm_core::__private::PhantomData<fn() -> (__name,)>,
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// A new row of `Author`, to be filled in and inserted. Sends nothing.
    pub fn draft() -> AuthorDraft {
        AuthorDraft {
            __data: ::orm_core::__private::DraftData::new::<Author>(),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types, clippy::all, clippy::pedantic)]
impl<__name> ::orm_core::__private::DraftBuilder for AuthorDraft<__name> {
    type Model = Author;
    fn data_mut(&mut self) -> &mut ::orm_core::__private::DraftData {
        &mut self.__data
    }
}
#[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
impl<__name> AuthorDraft<__name> {
    /// Sets `Author::id`.
    pub fn id(
        self,
        value: impl ::orm_core::__private::IntoColumn<i64>,
    ) -> AuthorDraft<__name> {
        AuthorDraft {
            __data: self.__data.set(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// As on the cover.
    ///
    /// Sets `Author::name`.
    pub fn name(
        self,
        value: impl ::orm_core::__private::IntoColumn<String>,
    ) -> AuthorDraft<::orm_core::__private::Set> {
        AuthorDraft {
            __data: self.__data.set(1usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// Oldest first.
    ///
    /// With these `Book`s, which are inserted after it.
    pub fn books<__D>(self, drafts: impl ::orm_core::__private::Many<__D>) -> Self
    where
        __D: ::orm_core::__private::RelatedDraft<
            <Author as ::orm_core::__private::Declares<0usize>>::Target,
            <Author as ::orm_core::__private::Declares<0usize>>::Kind,
        >,
    {
        Self {
            __data: self.__data.children::<Author, 0usize, __D>(drafts),
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
#[doc(hidden)]
#[allow(
    non_snake_case,
    non_camel_case_types,
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
mod AuthorColumns {
    pub enum name {}
}
#[allow(non_camel_case_types)]
impl<
    __name: ::orm_core::__private::Provided<Author, AuthorColumns::name>,
> ::orm_core::__private::Draft<Author> for AuthorDraft<__name> {
    fn into_data(self) -> ::orm_core::__private::DraftData {
        self.__data
    }
}
#[allow(non_camel_case_types)]
impl<
    __name: ::orm_core::__private::Provided<Author, AuthorColumns::name>,
> ::orm_core::__private::IntoParent<Author> for AuthorDraft<__name> {
    fn into_parent(self) -> ::orm_core::__private::Cell {
        ::orm_core::__private::Cell::draft::<Author, Self>(self)
    }
}
#[automatically_derived]
impl ::orm_core::__private::Declares<0usize> for Author {
    type Target = ::orm_core::__private::Same<Book>;
    type Kind = ::orm_core::__private::Children<
        { ::orm_core::__private::foreign_key::<Author, 0usize>() },
        { ::orm_core::__private::removable::<Author, 0usize>() },
    >;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Book>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Book>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::Generates<0usize> for Author {
    type Kind = ::orm_core::__private::Parent<
        { ::orm_core::__private::foreign_key::<Author, 0usize>() },
        { ::orm_core::__private::nullable::<Author, 0usize>() },
    >;
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<0usize> for Author {
    type Type = i64;
}
#[automatically_derived]
impl ::orm_core::__private::UniqueOver<::orm_core::__private::Unique<0usize>>
for Author {}
const _: () = {
    let __pair = ::orm_core::__private::check::Pair::of::<Author, 0usize>();
    ::orm_core::__private::check::reverse(__pair);
    ::orm_core::__private::check::kind(__pair);
    ::orm_core::__private::check::order_by(__pair);
};
