::core::compile_error! {
    "`column` has no option `uniqe`\n\nhelp: did you mean `unique`? it has `unique`, `name`, `index`, `version`, `default`, `on_delete`, `on_update`, `generated`, `updated_at`, `primary_key`, `foreign_key`, `created_at`, `read_only`, `self_root`\nnote: see orm_core::errors [unknown-option]"
}
::core::compile_error! {
    "`Author` has no primary key\n\nhelp: annotate `Author::id` with `#[column(primary_key)]`\nnote: see orm_core::errors [no-primary-key]"
}
#[allow(clippy::all, clippy::pedantic)]
impl ::orm_core::__private::Model for Author {
    type Key = i64;
    const IDENTITY: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Author", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static ::orm_core::__private::ModelMeta = &::orm_core::__private::ModelMeta {
        name: "",
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
                unique: true,
                index: false,
                default: ::orm_core::__private::None,
                role: ::orm_core::__private::Role::Plain,
            },
        ],
        key: &[0usize],
        foreign_keys: &[],
        uniques: &[],
        indexes: &[],
        relationships: &[],
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
        }
    }
}
#[automatically_derived]
impl ::orm_core::__private::HooksDeclared for Author {}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// The column `id` of [`Author`], for queries.
    const ID: ::orm_core::__private::Column<
        Author,
        i64,
        ::orm_core::__private::Unique<0usize>,
    > = ::orm_core::__private::Column::unique();
    /// The column `name` of [`Author`], for queries.
    const NAME: ::orm_core::__private::Column<
        Author,
        String,
        ::orm_core::__private::Unique<1usize>,
    > = ::orm_core::__private::Column::unique();
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {}
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
struct AuthorDraft<__name = ::orm_core::__private::Missing> {
    __data: ::orm_core::__private::DraftData,
    __state: ::orm_core::__private::PhantomData<fn() -> (__name,)>,
}
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
impl Author {
    /// A new row of `Author`, to be filled in and inserted. Sends nothing.
    fn draft() -> AuthorDraft {
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
    fn id(
        self,
        value: impl ::orm_core::__private::IntoColumn<i64>,
    ) -> AuthorDraft<__name> {
        AuthorDraft {
            __data: self.__data.set(0usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
    }
    /// Sets `Author::name`.
    fn name(
        self,
        value: impl ::orm_core::__private::IntoColumn<String>,
    ) -> AuthorDraft<::orm_core::__private::Set> {
        AuthorDraft {
            __data: self.__data.set(1usize, value),
            __state: ::orm_core::__private::PhantomData,
        }
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
impl<__name> ::orm_core::__private::FillColumn<1usize> for AuthorDraft<__name> {
    type Filled = AuthorDraft<::orm_core::__private::Set>;
    fn fill_column(
        self,
        __value: ::orm_core::__private::Value<'static>,
    ) -> AuthorDraft<::orm_core::__private::Set> {
        AuthorDraft {
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
mod AuthorColumns {
    pub enum name {}
}
#[allow(non_camel_case_types)]
impl<__name> ::orm_core::__private::Draft<Author> for AuthorDraft<__name> {
    fn into_data(self) -> ::orm_core::__private::DraftData {
        self.__data
    }
}
#[allow(non_camel_case_types)]
impl<__name> ::orm_core::__private::IntoParent<Author> for AuthorDraft<__name> {
    fn into_parent(self) -> ::orm_core::__private::Cell {
        ::orm_core::__private::Cell::draft::<Author, Self>(self)
    }
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<0usize> for Author {
    type Type = i64;
}
#[automatically_derived]
impl ::orm_core::__private::ColumnAt<1usize> for Author {
    type Type = String;
}
#[automatically_derived]
impl<__K> ::orm_core::__private::UniqueOver<__K> for Author {}
