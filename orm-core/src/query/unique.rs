//! The unique keys of a model, as the constants of their columns.

use crate::model::Model;
use crate::query::column::{Column, Unique};
use crate::schema::Columns;

/// That no two rows of a model have the same values in the columns `K`: one [`Unique`], or a tuple of them.
pub trait UniqueOver<K>: Model {}

/// The columns of a unique key of `M`, by which [`Session::upsert`](crate::Session::upsert) finds a row: the constant of a
/// unique column or of the primary key, or a tuple of those of a key over several, in its order.
#[diagnostic::on_unimplemented(
    message = "this is not a unique key of `{M}`",
    label = "several rows may have the same values here",
    note = "help: annotate the column with `#[column(unique)]`; of a key over several columns give all of them, in its order: `({M}::…, {M}::…)`",
    note = "see orm_core::errors [not-a-unique-key]"
)]
pub trait UniqueKey<M> {
    /// The positions of the columns.
    fn columns(self) -> Columns;
}

#[diagnostic::do_not_recommend]
impl<M: UniqueOver<Unique<A>>, T, const A: usize> UniqueKey<M> for Column<M, T, Unique<A>> {
    fn columns(self) -> Columns {
        Columns::NONE.with(A)
    }
}

macro_rules! several {
    ($($column:ident: $type:ident),+) => {
        #[diagnostic::do_not_recommend]
        impl<M, $($type),+, $(const $column: usize),+> UniqueKey<M> for ($(Column<M, $type, Unique<$column>>,)+)
        where
            M: UniqueOver<($(Unique<$column>,)+)>,
        {
            fn columns(self) -> Columns {
                Columns::NONE$(.with($column))+
            }
        }
    };
}

several!(A: T1, B: T2);
several!(A: T1, B: T2, C: T3);
several!(A: T1, B: T2, C: T3, D: T4);
