#[automatically_derived]
impl ::orm_core::__private::ColumnType for AuthorId {
    const NAME: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "AuthorId", "@", ::core::line!(), ":",
        ::core::column!()
    );
    type OrNull = ::orm_core::__private::Option<Self>;
    const SQL: ::orm_core::__private::SqlType = <i64 as ::orm_core::__private::ColumnType>::SQL;
    const NULLABLE: ::orm_core::__private::bool = <i64 as ::orm_core::__private::ColumnType>::NULLABLE;
    const DOMAIN: ::orm_core::__private::Domain = <i64 as ::orm_core::__private::ColumnType>::DOMAIN;
    type Shape = <i64 as ::orm_core::__private::ColumnType>::Shape;
    #[inline]
    fn encode(&self) -> ::orm_core::__private::Value<'_> {
        ::orm_core::__private::ColumnType::encode(&self.0)
    }
    #[inline]
    fn decode(
        __value: ::orm_core::__private::Value<'_>,
    ) -> ::orm_core::__private::Result<Self, ::orm_core::__private::DecodeError> {
        match ::orm_core::__private::ColumnType::decode(__value) {
            ::orm_core::__private::Ok(__value) => {
                ::orm_core::__private::Ok(AuthorId { 0: __value })
            }
            ::orm_core::__private::Err(__error) => ::orm_core::__private::Err(__error),
        }
    }
}
#[automatically_derived]
impl ::orm_core::__private::ColumnType for Binding {
    const NAME: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Binding", "@", ::core::line!(), ":",
        ::core::column!()
    );
    type OrNull = ::orm_core::__private::Option<Self>;
    const SQL: ::orm_core::__private::SqlType = ::orm_core::__private::SqlType::Text;
    const DOMAIN: ::orm_core::__private::Domain = ::orm_core::__private::Domain::Texts(
        &["hard_cover", "e-book"],
    );
    type Shape = ::orm_core::__private::Scalar;
    fn encode(&self) -> ::orm_core::__private::Value<'_> {
        ::orm_core::__private::Value::Text(
            ::orm_core::__private::Cow::Borrowed(
                match self {
                    Binding::HardCover => "hard_cover",
                    Binding::Digital => "e-book",
                },
            ),
        )
    }
    fn decode(
        __value: ::orm_core::__private::Value<'_>,
    ) -> ::orm_core::__private::Result<Self, ::orm_core::__private::DecodeError> {
        match ::orm_core::__private::text(&__value)? {
            "hard_cover" => ::orm_core::__private::Ok(Binding::HardCover),
            "e-book" => ::orm_core::__private::Ok(Binding::Digital),
            __found => {
                ::orm_core::__private::Err(
                    ::orm_core::__private::DecodeError::variant(
                        "Binding",
                        __found,
                        &["hard_cover", "e-book"],
                    ),
                )
            }
        }
    }
}
