#[allow(clippy::all, clippy::pedantic)]
impl crate::orm::__private::Model for Book {
    type Key = i64;
    const IDENTITY: &'static crate::orm::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Book", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static crate::orm::__private::ModelMeta = &crate::orm::__private::ModelMeta {
        name: "Book",
        identity: <Self as crate::orm::__private::Model>::IDENTITY,
        table: "books",
        columns: &[
            crate::orm::__private::ColumnMeta {
                field: "id",
                name: "id",
                sql_type: <i64 as crate::orm::__private::ColumnType>::SQL,
                rust_type: <i64 as crate::orm::__private::ColumnType>::NAME,
                domain: <i64 as crate::orm::__private::ColumnType>::DOMAIN,
                canonical: <i64 as crate::orm::__private::ColumnType>::CANONICAL,
                nullable: <i64 as crate::orm::__private::ColumnType>::NULLABLE,
                primary_key: true,
                unique: false,
                index: false,
                default: crate::orm::__private::None,
                role: crate::orm::__private::Role::Plain,
            },
            crate::orm::__private::ColumnMeta {
                field: "year",
                name: "year",
                sql_type: <Option<i32> as crate::orm::__private::ColumnType>::SQL,
                rust_type: <Option<i32> as crate::orm::__private::ColumnType>::NAME,
                domain: <Option<i32> as crate::orm::__private::ColumnType>::DOMAIN,
                canonical: <Option<i32> as crate::orm::__private::ColumnType>::CANONICAL,
                nullable: <Option<i32> as crate::orm::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: false,
                index: false,
                default: crate::orm::__private::None,
                role: crate::orm::__private::Role::Plain,
            },
            crate::orm::__private::ColumnMeta {
                field: "author_id",
                name: "author_id",
                sql_type: <i64 as crate::orm::__private::ColumnType>::SQL,
                rust_type: <i64 as crate::orm::__private::ColumnType>::NAME,
                domain: <i64 as crate::orm::__private::ColumnType>::DOMAIN,
                canonical: <i64 as crate::orm::__private::ColumnType>::CANONICAL,
                nullable: <i64 as crate::orm::__private::ColumnType>::NULLABLE,
                primary_key: false,
                unique: false,
                index: true,
                default: crate::orm::__private::None,
                role: crate::orm::__private::Role::Plain,
            },
        ],
        key: &[0usize],
        foreign_keys: &[
            crate::orm::__private::ForeignKeyMeta {
                columns: &[2usize],
                identity: <Self as crate::orm::__private::References<0usize>>::IDENTITY,
                model: "Author",
                fields: &["id"],
                on_delete: crate::orm::__private::Some(
                    crate::orm::__private::Action::Cascade,
                ),
                on_update: crate::orm::__private::Action::NoAction,
                self_root: false,
                meta: crate::orm::__private::referenced_meta::<Book, 0usize>,
            },
        ],
        uniques: &[],
        indexes: &[],
        relationships: &[
            crate::orm::__private::RelationshipMeta {
                field: "author",
                kind: crate::orm::__private::Kind::BelongsTo,
                target: <Self as crate::orm::__private::Declares<0usize>>::IDENTITY,
                target_name: "Author",
                reverse: crate::orm::__private::Reverse::BackPopulates("books"),
                foreign_key: crate::orm::__private::None,
                secondary: crate::orm::__private::None,
                order_by: &[],
                position: crate::orm::__private::None,
                keyed_by: crate::orm::__private::None,
                lazy: crate::orm::__private::Lazy::Joined,
                meta: crate::orm::__private::target_meta::<Book, 0usize>,
                load: crate::orm::__private::loader::<Book, 0usize>(),
                cascade: crate::orm::__private::None,
                backref: crate::orm::__private::None,
                view: crate::orm::__private::None,
                one_of: crate::orm::__private::None,
            },
            crate::orm::__private::RelationshipMeta {
                field: "cover",
                kind: crate::orm::__private::Kind::HasOne,
                target: <Self as crate::orm::__private::Declares<1usize>>::IDENTITY,
                target_name: "Cover",
                reverse: crate::orm::__private::Reverse::BackPopulates("book"),
                foreign_key: crate::orm::__private::None,
                secondary: crate::orm::__private::None,
                order_by: &[],
                position: crate::orm::__private::None,
                keyed_by: crate::orm::__private::None,
                lazy: crate::orm::__private::Lazy::Select,
                meta: crate::orm::__private::target_meta::<Book, 1usize>,
                load: crate::orm::__private::loader::<Book, 1usize>(),
                cascade: crate::orm::__private::None,
                backref: crate::orm::__private::None,
                view: crate::orm::__private::None,
                one_of: crate::orm::__private::None,
            },
        ],
        one_of: &[],
    };
    fn decode(
        __cells: &crate::orm::__private::Cells<'_>,
    ) -> crate::orm::__private::Result<Self> {
        #[allow(unused_imports)]
        use crate::orm::__private::NotAColumn as _;
        crate::orm::__private::Ok(Book {
            id: <<i64 as crate::orm::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 0usize)?,
            year: <<Option<
                i32,
            > as crate::orm::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 1usize)?,
            author_id: <<i64 as crate::orm::__private::FieldType>::Field>::decode::<
                Self,
            >(__cells, 2usize)?,
            author: crate::orm::__private::Default::default(),
            cover: crate::orm::__private::Default::default(),
        })
    }
    fn value(
        &self,
        __column: crate::orm::__private::usize,
    ) -> crate::orm::__private::Value<'_> {
        #[allow(unused_imports)]
        use crate::orm::__private::NotAColumn as _;
        match __column {
            0usize => {
                <<i64 as crate::orm::__private::FieldType>::Field>::encode(&self.id)
            }
            1usize => {
                <<Option<
                    i32,
                > as crate::orm::__private::FieldType>::Field>::encode(&self.year)
            }
            2usize => {
                <<i64 as crate::orm::__private::FieldType>::Field>::encode(
                    &self.author_id,
                )
            }
            _ => crate::orm::__private::Value::Null,
        }
    }
    fn duplicate(&self) -> Self {
        #[allow(unused_imports)]
        use crate::orm::__private::NotAColumn as _;
        Book {
            id: <<i64 as crate::orm::__private::FieldType>::Field>::duplicate(&self.id),
            year: <<Option<
                i32,
            > as crate::orm::__private::FieldType>::Field>::duplicate(&self.year),
            author_id: <<i64 as crate::orm::__private::FieldType>::Field>::duplicate(
                &self.author_id,
            ),
            author: crate::orm::__private::Clone::clone(&self.author),
            cover: crate::orm::__private::Clone::clone(&self.cover),
        }
    }
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The column `id` of [`Book`], for queries.
    const ID: crate::orm::__private::Column<
        Book,
        i64,
        crate::orm::__private::Unique<0usize>,
    > = crate::orm::__private::Column::unique();
    /// The column `year` of [`Book`], for queries.
    pub const YEAR: crate::orm::__private::Column<Book, Option<i32>> = crate::orm::__private::Column::new(
        1usize,
    );
    /// The column `author_id` of [`Book`], for queries.
    const AUTHOR_ID: crate::orm::__private::Column<Book, i64> = crate::orm::__private::Column::new(
        2usize,
    );
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The relationship `Book::author`, for loading and drafts.
    pub const AUTHOR: crate::orm::__private::Relationship<
        Book,
        models::Author,
        <Book as crate::orm::__private::Declares<0usize>>::Kind,
    > = crate::orm::__private::relationship::<Book, 0usize>();
    /// The relationship `Book::cover`, for loading and drafts.
    const COVER: crate::orm::__private::Relationship<
        Book,
        Cover,
        <Book as crate::orm::__private::Declares<1usize>>::Kind,
    > = crate::orm::__private::relationship::<Book, 1usize>();
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// The `Author` of this `Book`.
    ///
    /// One side of the pair `Book::author` and `Author::books`.
    ///
    /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
    ///
    /// # Errors
    ///
    /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
    pub fn author<'s>(
        &self,
        session: &'s crate::orm::__private::Session,
    ) -> crate::orm::__private::Result<
        crate::orm::__private::Entity<'s, models::Author>,
    > {
        crate::orm::__private::belongs_to::<Book, 0usize>(self, session)
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
        session: &'s crate::orm::__private::Session,
        target: impl crate::orm::__private::IntoTarget<
            's,
            models::Author,
            <Book as crate::orm::__private::Declares<0usize>>::Kind,
        >,
    ) -> crate::orm::__private::Result<()> {
        crate::orm::__private::set_belongs_to::<Book, 0usize>(self, session, target)
    }
    /// The `Cover` of this `Book`, if it has one.
    ///
    /// One side of the pair `Book::cover` and `Cover::book`.
    ///
    /// Sends one `SELECT` for the whole result that this entity came with, unless the answer is known.
    ///
    /// # Errors
    ///
    /// Those of the database; and `Deleted` or `NotFound` where the row is gone, `Raise` where it is `lazy = "raise"`.
    fn cover<'s>(
        &self,
        session: &'s crate::orm::__private::Session,
    ) -> crate::orm::__private::Result<
        crate::orm::__private::Option<crate::orm::__private::Entity<'s, Cover>>,
    > {
        crate::orm::__private::has_one::<Book, 1usize>(self, session)
    }
    /// Makes the given `Cover` the one of this `Book`; whichever had that place loses it first.
    ///
    /// Sends an `UPDATE` of the foreign key, and before it one of the loser's.
    ///
    /// # Errors
    ///
    /// Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone.
    fn set_cover<'s>(
        &self,
        session: &'s crate::orm::__private::Session,
        target: impl crate::orm::__private::IntoTarget<
            's,
            Cover,
            <Book as crate::orm::__private::Declares<1usize>>::Kind,
        >,
    ) -> crate::orm::__private::Result<()> {
        crate::orm::__private::set_has_one::<Book, 1usize>(self, session, target)
    }
    /// Inserts the `Cover` of this `Book`; whichever had that place loses it first.
    ///
    /// Sends an `INSERT`, and before it an `UPDATE` of the loser's foreign key.
    ///
    /// # Errors
    ///
    /// Those of the database, which leave everything as it was; `Deleted` or `Stale` where a row is gone.
    fn create_cover<
        's,
        __D: crate::orm::__private::RelatedDraft<
                Cover,
                <Book as crate::orm::__private::Declares<1usize>>::Kind,
            >,
    >(
        &self,
        session: &'s crate::orm::__private::Session,
        draft: __D,
    ) -> crate::orm::__private::Result<crate::orm::__private::Entity<'s, Cover>> {
        crate::orm::__private::create_has_one::<Book, 1usize, __D>(self, session, draft)
    }
}
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
pub(crate) struct BookDraft<__author_id = crate::orm::__private::Missing> {
    __data: crate::orm::__private::DraftData,
    __state: crate::orm::__private::PhantomData<fn() -> (__author_id,)>,
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Book {
    /// A new row of `Book`, to be filled in and inserted. Sends nothing.
    pub(crate) fn draft() -> BookDraft {
        BookDraft {
            __data: crate::orm::__private::DraftData::new::<Book>(),
            __state: crate::orm::__private::PhantomData,
        }
    }
}
#[allow(non_camel_case_types, clippy::all, clippy::pedantic)]
impl<__author_id> crate::orm::__private::DraftBuilder for BookDraft<__author_id> {
    type Model = Book;
    fn data_mut(&mut self) -> &mut crate::orm::__private::DraftData {
        &mut self.__data
    }
}
#[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
impl<__author_id> BookDraft<__author_id> {
    /// Sets `Book::id`.
    fn id(
        self,
        value: impl crate::orm::__private::IntoColumn<i64>,
    ) -> BookDraft<__author_id> {
        BookDraft {
            __data: self.__data.set(0usize, value),
            __state: crate::orm::__private::PhantomData,
        }
    }
    /// Sets `Book::year`.
    pub fn year(
        self,
        value: impl crate::orm::__private::IntoColumn<Option<i32>>,
    ) -> BookDraft<__author_id> {
        BookDraft {
            __data: self.__data.set(1usize, value),
            __state: crate::orm::__private::PhantomData,
        }
    }
    /// Sets `Book::author_id`: a key, an entity, or a draft, which is inserted first.
    fn author_id<__Way>(
        self,
        value: impl crate::orm::__private::IntoForeignKey<models::Author, i64, __Way>,
    ) -> BookDraft<crate::orm::__private::Set>
    where
        __author_id: crate::orm::__private::Unset<Book, BookColumns::author_id>,
    {
        BookDraft {
            __data: self.__data.set_reference(0usize, value),
            __state: crate::orm::__private::PhantomData,
        }
    }
    /// With this `Author`: an entity, or a draft, which is inserted first.
    pub fn author<__P>(
        self,
        parent: __P,
    ) -> <Self as crate::orm::__private::WithParent<
        <Book as crate::orm::__private::Declares<0usize>>::Kind,
    >>::Filled
    where
        __P: crate::orm::__private::IntoParent<
            <Book as crate::orm::__private::Declares<0usize>>::Target,
        >,
        Self: crate::orm::__private::WithParent<
            <Book as crate::orm::__private::Declares<0usize>>::Kind,
        >,
    {
        crate::orm::__private::WithParent::<
            <Book as crate::orm::__private::Declares<0usize>>::Kind,
        >::with_parent(
            self,
            crate::orm::__private::IntoParent::<
                <Book as crate::orm::__private::Declares<0usize>>::Target,
            >::into_parent(parent),
        )
    }
    /// With this `Cover`, which is inserted after it.
    fn cover<
        __D: crate::orm::__private::RelatedDraft<
                <Book as crate::orm::__private::Declares<1usize>>::Target,
                <Book as crate::orm::__private::Declares<1usize>>::Kind,
            >,
    >(self, draft: __D) -> Self {
        Self {
            __data: self.__data.children::<Book, 1usize, __D>([draft]),
            __state: crate::orm::__private::PhantomData,
        }
    }
    /// With `value` for a relationship, also one that another struct's `backref` generates: `draft.set(Author::BOOKS, […])`.
    pub(crate) fn set<__R, __V>(self, relationship: __R, value: __V) -> __R::Filled
    where
        __R: crate::orm::__private::SetOnDraft<Self, __V>,
    {
        crate::orm::__private::SetOnDraft::set_on_draft(relationship, self, value)
    }
}
#[allow(non_camel_case_types)]
impl<__author_id> crate::orm::__private::Fill<0usize> for BookDraft<__author_id>
where
    __author_id: crate::orm::__private::Unset<Book, BookColumns::author_id>,
{
    type Filled = BookDraft<crate::orm::__private::Set>;
    fn fill(
        self,
        __cell: crate::orm::__private::Cell,
    ) -> BookDraft<crate::orm::__private::Set> {
        BookDraft {
            __data: self.__data.set_key(0usize, __cell),
            __state: crate::orm::__private::PhantomData,
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
mod BookColumns {
    pub enum author_id {}
}
#[allow(non_camel_case_types)]
impl<
    __author_id: crate::orm::__private::Provided<Book, BookColumns::author_id>,
> crate::orm::__private::Draft<Book> for BookDraft<__author_id> {
    fn into_data(self) -> crate::orm::__private::DraftData {
        self.__data
    }
}
#[allow(non_camel_case_types)]
impl<
    __author_id: crate::orm::__private::Provided<Book, BookColumns::author_id>,
> crate::orm::__private::IntoParent<Book> for BookDraft<__author_id> {
    fn into_parent(self) -> crate::orm::__private::Cell {
        crate::orm::__private::Cell::draft::<Book, Self>(self)
    }
}
#[automatically_derived]
impl crate::orm::__private::References<0usize> for Book {
    type Model = models::Author;
    const META: crate::orm::__private::Option<
        &'static crate::orm::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<models::Author>::META
    };
    const IDENTITY: &'static crate::orm::__private::str = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<models::Author>::IDENTITY
    };
}
#[automatically_derived]
impl crate::orm::__private::Declares<0usize> for Book {
    type Target = crate::orm::__private::Same<models::Author>;
    type Kind = crate::orm::__private::Parent<
        { crate::orm::__private::foreign_key::<Book, 0usize>() },
        false,
    >;
    const META: crate::orm::__private::Option<
        &'static crate::orm::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<models::Author>::META
    };
    const IDENTITY: &'static crate::orm::__private::str = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<models::Author>::IDENTITY
    };
}
#[automatically_derived]
impl crate::orm::__private::Declares<1usize> for Book {
    type Target = crate::orm::__private::Same<Cover>;
    type Kind = crate::orm::__private::Child<
        { crate::orm::__private::foreign_key::<Book, 1usize>() },
        { crate::orm::__private::removable::<Book, 1usize>() },
    >;
    const META: crate::orm::__private::Option<
        &'static crate::orm::__private::ModelMeta,
    > = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<Cover>::META
    };
    const IDENTITY: &'static crate::orm::__private::str = {
        #[allow(unused_imports)]
        use crate::orm::__private::Unknown as _;
        crate::orm::__private::Probe::<Cover>::IDENTITY
    };
}
#[automatically_derived]
impl crate::orm::__private::ColumnAt<0usize> for Book {
    type Type = i64;
}
#[automatically_derived]
impl crate::orm::__private::UniqueOver<crate::orm::__private::Unique<0usize>> for Book {}
const _: () = {
    let __reference = crate::orm::__private::check::Reference::of::<Book, 0usize>();
    crate::orm::__private::check::reference(__reference, 0usize);
    crate::orm::__private::check::reference_type(__reference, 0usize);
    crate::orm::__private::check::references_key(__reference);
};
const _: () = {
    let __pair = crate::orm::__private::check::Pair::of::<Book, 0usize>();
    crate::orm::__private::check::reverse(__pair);
    crate::orm::__private::check::kind(__pair);
};
const _: () = {
    let __pair = crate::orm::__private::check::Pair::of::<Book, 1usize>();
    crate::orm::__private::check::reverse(__pair);
    crate::orm::__private::check::kind(__pair);
};
