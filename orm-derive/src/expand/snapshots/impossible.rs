::core::compile_error! {
    "`Author` is an enum: a model is a struct with named fields\n\nhelp: write `struct Author { … }` with a field for each column\nnote: see orm_core::errors [on-enum]"
}
#[automatically_derived]
impl ::orm_core::__private::Model for Author {
    type Key = ::orm_core::__private::i64;
    const IDENTITY: &'static ::orm_core::__private::str = ::core::concat!(
        ::core::module_path!(), "::", "Author", "@", ::core::line!(), ":",
        ::core::column!()
    );
    const META: &'static ::orm_core::__private::ModelMeta = &::orm_core::__private::ModelMeta {
        name: "",
        identity: <Self as ::orm_core::__private::Model>::IDENTITY,
        table: "",
        columns: &[],
        key: &[],
        foreign_keys: &[],
        uniques: &[],
        indexes: &[],
        relationships: &[],
        one_of: &[],
    };
    fn decode(
        _: &::orm_core::__private::Cells<'_>,
    ) -> ::orm_core::__private::Result<Self> {
        ::orm_core::__private::inert()
    }
    fn value(
        &self,
        _: ::orm_core::__private::usize,
    ) -> ::orm_core::__private::Value<'_> {
        ::orm_core::__private::Value::Null
    }
    fn duplicate(&self) -> Self {
        ::orm_core::__private::inert()
    }
}
