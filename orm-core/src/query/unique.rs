//! The unique keys of a model, as the constants of their columns.

use crate::model::Model;
use crate::query::column::{Column, InTable};
use crate::schema::Columns;

/// That no two rows of a model have the same values in the columns `K`: one [`Unique`](crate::Unique), or a tuple of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no unique key over just this",
    label = "several rows may have the same values here",
    note = "help: give one of its unique keys, those over several columns whole and in their order, `({Self}::…, {Self}::…)`; or annotate the column with `#[column(unique)]`",
    note = "see orm_core::errors [not-a-unique-key]"
)]
pub trait UniqueOver<K>: Model {}

/// The columns of a unique key of `M`, by which [`Session::upsert`](crate::Session::upsert) finds a row: the constant of a
/// unique column or of the primary key, or a tuple of those of a key over several, in its order.
#[diagnostic::on_unimplemented(
    message = "this is not a unique key of `{M}`",
    label = "not the columns of one of its unique keys",
    note = "help: give the constant of a unique column of `{M}`, or those of a key over several columns as a tuple, `({M}::…, {M}::…)`",
    note = "see orm_core::errors [not-a-unique-key]"
)]
pub trait UniqueKey<M> {
    /// The positions of the columns.
    fn columns(self) -> Columns;
}

impl<M: UniqueOver<C>, T, C: InTable> UniqueKey<M> for Column<M, T, C> {
    fn columns(self) -> Columns {
        Columns::NONE.with(self.at())
    }
}

// Written out: rustc shows them where something else is given, and of a macro it would show that too.

impl<M: UniqueOver<(A, B)>, T1, T2, A: InTable, B: InTable> UniqueKey<M> for (Column<M, T1, A>, Column<M, T2, B>) {
    fn columns(self) -> Columns {
        Columns::NONE.with(self.0.at()).with(self.1.at())
    }
}

impl<M: UniqueOver<(A, B, C)>, T1, T2, T3, A: InTable, B: InTable, C: InTable> UniqueKey<M>
    for (Column<M, T1, A>, Column<M, T2, B>, Column<M, T3, C>)
{
    fn columns(self) -> Columns {
        Columns::NONE.with(self.0.at()).with(self.1.at()).with(self.2.at())
    }
}

impl<M: UniqueOver<(A, B, C, D)>, T1, T2, T3, T4, A: InTable, B: InTable, C: InTable, D: InTable> UniqueKey<M>
    for (Column<M, T1, A>, Column<M, T2, B>, Column<M, T3, C>, Column<M, T4, D>)
{
    fn columns(self) -> Columns {
        Columns::NONE.with(self.0.at()).with(self.1.at()).with(self.2.at()).with(self.3.at())
    }
}
