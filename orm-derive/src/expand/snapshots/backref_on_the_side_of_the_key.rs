#[allow(clippy::all, clippy::pedantic)]
impl ::orm_core::__private::Model for Book {
    type Key = i64;
    const IDENTITY: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Book", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static ::orm_core::__private::ModelMeta = &::orm_core::__private::ModelMeta {
        name: "Book",
        identity: <Self as ::orm_core::__private::Model>::IDENTITY,
        table: "book",
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
                field: "author_id",
                name: "AuthorId",
                sql_type: <Option<i64> as ::orm_core::__private::ColumnType>::SQL,
                rust_type: <Option<i64> as ::orm_core::__private::ColumnType>::NAME,
                domain: <Option<i64> as ::orm_core::__private::ColumnType>::DOMAIN,
                canonical: <Option<i64> as ::orm_core::__private::ColumnType>::CANONICAL,
                nullable: <Option<i64> as ::orm_core::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: true,
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
                model: "Author",
                fields: &["id"],
                on_delete: ::orm_core::__private::None,
                on_update: ::orm_core::__private::Action::NoAction,
                self_root: false,
                meta: ::orm_core::__private::referenced_meta::<Book, 0usize>,
            },
        ],
        uniques: &[],
        indexes: &[],
        relationships: &[
            ::orm_core::__private::RelationshipMeta {
                field: "author",
                kind: ::orm_core::__private::Kind::BelongsToOptional,
                target: <Self as ::orm_core::__private::Declares<0usize>>::IDENTITY,
                target_name: "Author",
                reverse: ::orm_core::__private::Reverse::Backref("books"),
                foreign_key: ::orm_core::__private::Some(::orm_core::__private::ForeignKeyChoice {
                    owner: ::orm_core::__private::None,
                    written: "author_id",
                    field: "author_id",
                }),
                secondary: ::orm_core::__private::None,
                order_by: &[],
                position: ::orm_core::__private::None,
                keyed_by: ::orm_core::__private::None,
                lazy: ::orm_core::__private::Lazy::Select,
                meta: ::orm_core::__private::target_meta::<Book, 0usize>,
                load: ::orm_core::__private::loader::<Book, 0usize>(),
                cascade: ::orm_core::__private::None,
                backref: ::orm_core::__private::Some(::orm_core::__private::BackrefMeta {
                    order_by: &[],
                    lazy: ::orm_core::__private::Lazy::Raise,
                    load: ::orm_core::__private::reverse_loader::<Book, 0usize>(),
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
        ::orm_core::__private::Ok(Book {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 0usize)?,
            author_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 1usize)?,
            author: ::orm_core::__private::Default::default(),
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
                > as ::orm_core::__private::FieldType>::Field>::encode(&self.author_id)
            }
            _ => ::orm_core::__private::Value::Null,
        }
    }
    fn duplicate(&self) -> Self {
        #[allow(unused_imports)]
        use ::orm_core::__private::NotAColumn as _;
        Book {
            id: <<i64 as ::orm_core::__private::FieldType>::Field>::duplicate(&self.id),
            author_id: <<Option<
                i64,
            > as ::orm_core::__private::FieldType>::Field>::duplicate(&self.author_id),
            author: ::orm_core::__private::Clone::clone(&self.author),
        }
    }
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The column `id` of [`Book`], for queries.
    const ID: ::orm_core::__private::Column<
        Book,
        i64,
        ::orm_core::__private::Unique<0usize>,
    > = ::orm_core::__private::Column::unique();
    /// The column `AuthorId` of [`Book`], for queries.
    const AUTHOR_ID: ::orm_core::__private::Column<
        Book,
        Option<i64>,
        ::orm_core::__private::Unique<1usize>,
    > = ::orm_core::__private::Column::unique();
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The relationship `Book::author`, for loading and drafts.
    const AUTHOR: ::orm_core::__private::Relationship<
        Book,
        Author,
        <Book as ::orm_core::__private::Declares<0usize>>::Kind,
    > = ::orm_core::__private::relationship::<Book, 0usize>();
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The `Author` of this `Book`, if it has one.
    ///
    /// One side of the pair `Book::author` and `Author::books`.
    ///
    /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
    ///
    /// # Errors
    ///
    /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
    fn author<'s>(
        &self,
        session: &'s ::orm_core::__private::Session,
    ) -> ::orm_core::__private::Result<
        ::orm_core::__private::Option<::orm_core::__private::Entity<'s, Author>>,
    > {
        ::orm_core::__private::belongs_to_optional::<Book, 0usize>(self, session)
    }
    /// Gives this `Book` another `Author`; loaded collections follow.
    ///
    /// Sends an `UPDATE` of the foreign key, unless it has that value.
    ///
    /// # Errors
    ///
    /// Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone.
    fn set_author<'s>(
        &self,
        session: &'s ::orm_core::__private::Session,
        target: impl ::orm_core::__private::IntoTarget<
            's,
            Author,
            <Book as ::orm_core::__private::Declares<0usize>>::Kind,
        >,
    ) -> ::orm_core::__private::Result<()> {
        ::orm_core::__private::set_belongs_to::<Book, 0usize>(self, session, target)
    }
}
#[allow(private_bounds)]
const _: () = {
    struct __NameIs<const FREE: ::orm_core::__private::bool>;
    trait __Free<'a> {}
    impl __Free<'_> for __NameIs<true> {}
    type __Same<T> = T;
    #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
    impl __Same<Author>
    where
        for<'a> __NameIs<
            { ::orm_core::__private::name_is_free::<Book, 0usize>() },
        >: __Free<'a>,
    {
        /// The relationship `Author::books`, for loading and drafts.
        const BOOKS: ::orm_core::__private::Relationship<
            Self,
            Book,
            <Book as ::orm_core::__private::Generates<0usize>>::Kind,
        > = ::orm_core::__private::reverse_relationship::<Book, 0usize>();
        /// What of `Book` belongs to this `Author`.
        ///
        /// One side of the pair `Author::books` and `Book::author`, which declares it.
        ///
        /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
        ///
        /// # Errors
        ///
        /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
        fn books<'s>(
            &self,
            session: &'s ::orm_core::__private::Session,
        ) -> ::orm_core::__private::Result<
            <<Book as ::orm_core::__private::Generates<
                0usize,
            >>::Kind as ::orm_core::__private::Accessed>::Of<'s, Book>,
        > {
            ::orm_core::__private::reverse::<Book, 0usize, _>(self, session)
        }
    }
};
/// A draft of [`Book`], which is not a row yet. `Session::insert` takes it once it has all its required columns.
#[must_use = "a draft does nothing until it is inserted"]
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
struct BookDraft {
    __data: ::orm_core::__private::DraftData,
    __state: ::orm_core::__private::PhantomData<fn() -> ()>,
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// A new row of `Book`, to be filled in and inserted. Sends nothing.
    fn draft() -> BookDraft {
        BookDraft {
            __data: ::orm_core::__private::DraftData::new::<Book>(),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types, clippy::all, clippy::pedantic)]
impl ::orm_core::__private::DraftBuilder for BookDraft {
    type Model = Book;
    fn data_mut(&mut self) -> &mut ::orm_core::__private::DraftData {
        &mut self.__data
    }
}
#[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
impl BookDraft {
    /// Sets `Book::id`.
    fn id(self, value: impl ::orm_core::__private::IntoColumn<i64>) -> BookDraft {
        BookDraft {
            __data: self.__data.set(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// Sets `Book::author_id`: a key, an entity, or a draft, which is inserted first.
    fn author_id<__Way>(
        self,
        value: impl ::orm_core::__private::IntoForeignKey<Author, Option<i64>, __Way>,
    ) -> BookDraft {
        BookDraft {
            __data: self.__data.set_reference(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// With this `Author`: an entity, or a draft, which is inserted first.
    fn author<__P>(
        self,
        parent: __P,
    ) -> <Self as ::orm_core::__private::WithParent<
        <Book as ::orm_core::__private::Declares<0usize>>::Kind,
    >>::Filled
    where
        __P: ::orm_core::__private::IntoParent<
            <Book as ::orm_core::__private::Declares<0usize>>::Target,
        >,
        Self: ::orm_core::__private::WithParent<
            <Book as ::orm_core::__private::Declares<0usize>>::Kind,
        >,
    {
        ::orm_core::__private::WithParent::<
            <Book as ::orm_core::__private::Declares<0usize>>::Kind,
        >::with_parent(
            self,
            ::orm_core::__private::IntoParent::<
                <Book as ::orm_core::__private::Declares<0usize>>::Target,
            >::into_parent(parent),
        )
    }
    /// With `value` for a relationship, also one that another struct's `backref` generates: `draft.set(Author::BOOKS, […])`.
    fn set<__R, __V>(self, relationship: __R, value: __V) -> __R::Filled
    where
        __R: ::orm_core::__private::SetOnDraft<Self, __V>,
    {
        ::orm_core::__private::SetOnDraft::set_on_draft(relationship, self, value)
    }
}
#[allow(non_camel_case_types)]
impl ::orm_core::__private::Fill<0usize> for BookDraft {
    type Filled = BookDraft;
    fn fill(self, __cell: ::orm_core::__private::Cell) -> BookDraft {
        BookDraft {
            __data: self.__data.set_key(0usize, __cell),
            __state: ::orm_core::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types)]
impl ::orm_core::__private::FillColumn<1usize> for BookDraft {
    type Filled = BookDraft;
    fn fill_column(self, __value: ::orm_core::__private::Value<'static>) -> BookDraft {
        BookDraft {
            __data: self.__data.set_member(1usize, __value),
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
mod BookColumns {}
#[allow(non_camel_case_types)]
impl ::orm_core::__private::Draft<Book> for BookDraft {
    fn into_data(self) -> ::orm_core::__private::DraftData {
        self.__data
    }
}
#[allow(non_camel_case_types)]
impl ::orm_core::__private::IntoParent<Book> for BookDraft {
    fn into_parent(self) -> ::orm_core::__private::Cell {
        ::orm_core::__private::Cell::draft::<Book, Self>(self)
    }
}
#[automatically_derived]
impl ::orm_core::__private::References<0usize> for Book {
    type Model = Author;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Author>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Author>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::Declares<0usize> for Book {
    type Target = ::orm_core::__private::Same<Author>;
    type Kind = ::orm_core::__private::Parent<
        { ::orm_core::__private::foreign_key::<Book, 0usize>() },
        true,
    >;
    const META: ::orm_core::__private::Option<
        &'static ::orm_core::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Author>::META
    };
    const IDENTITY: &'static ::orm_core::__private::str = {
        #[allow(unused_imports)]
        use ::orm_core::__private::Unknown as _;
        ::orm_core::__private::Probe::<Author>::IDENTITY
    };
}
#[automatically_derived]
impl ::orm_core::__private::Generates<0usize> for Book {
    type Kind = <<Book as ::orm_core::__private::Declares<
        0usize,
    >>::Kind as ::orm_core::__private::Reversed<
        { ::orm_core::__private::reverse_many::<Book, 0usize>() },
        { ::orm_core::__private::removable::<Book, 0usize>() },
    >>::Kind;
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<0usize> for Book {
    type Type = i64;
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<1usize> for Book {
    type Type = Option<i64>;
}
#[automatically_derived]
impl ::orm_core::__private::UniqueOver<::orm_core::__private::Unique<0usize>> for Book {}
#[automatically_derived]
impl ::orm_core::__private::UniqueOver<::orm_core::__private::Unique<1usize>> for Book {}
const _: () = {
    let __reference = ::orm_core::__private::check::Reference::of::<Book, 0usize>();
    ::orm_core::__private::check::reference(__reference, 0usize);
    ::orm_core::__private::check::reference_type(__reference, 0usize);
    ::orm_core::__private::check::references_key(__reference);
};
const _: () = {
    let __pair = ::orm_core::__private::check::Pair::of::<Book, 0usize>();
    ::orm_core::__private::check::reverse(__pair);
    ::orm_core::__private::check::key(__pair);
    ::orm_core::__private::check::kind(__pair);
};
