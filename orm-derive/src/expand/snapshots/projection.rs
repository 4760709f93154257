#[automatically_derived]
#[allow(clippy::all, clippy::pedantic)]
impl ::orm_core::__private::Projection for Summary {
    type Model = Author;
    fn values(__values: &mut ::orm_core::__private::Selection<Author>) {
        __values.add::<String>(Author::NAME);
        __values.add::<i64>(Author::BOOKS.count());
    }
    fn take(
        __cells: &mut ::orm_core::__private::Selected<'_>,
    ) -> ::orm_core::__private::Result<Self> {
        ::orm_core::__private::Ok(Summary {
            name: __cells.take()?,
            books: __cells.take()?,
        })
    }
}
