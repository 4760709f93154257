//! A draft is what is not yet a row: a builder whose type knows which required columns are still missing.
//!
//! The derive emits one draft type a model; what they do is here.

use std::any::TypeId;

use crate::cells::Taken;
use crate::entity::Entity;
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::{Declares, Navigation, link};
use crate::relationship::{Parent, Relationship, ToMany, ToOne};
use crate::schema::ModelMeta;
use crate::session::{AnyTable, Session};
use crate::value::{IntoColumn, Value};

/// The state of a required column that a draft doesn't have yet.
#[derive(Debug)]
pub enum Missing {}

/// The state of a required column that a draft has.
#[derive(Debug)]
pub enum Set {}

/// A required column `C` of the model `M` that a draft has.
#[diagnostic::on_unimplemented(
    message = "this draft of `{M}` has no `{C}`, which is a required column",
    label = "`{C}` is missing",
    note = "help: set it on the draft with `.{C}(…)`",
    note = "[required-column-omitted]"
)]
pub trait Provided<M, C> {}

impl<M, C> Provided<M, C> for Set {}

/// A draft of `M` that has all it needs to become a row. Implemented by what `M::draft()` returns, once every
/// required column is set.
pub trait Draft<M: Model> {
    /// What the session inserts.
    fn into_data(self) -> DraftData;
}

/// A draft to which the foreign key column number `F` can be given.
pub trait Fill<const F: usize> {
    /// The draft with that column.
    type Filled;
    /// Gives the column.
    fn fill(self, cell: Cell) -> Self::Filled;
}

/// A draft of `M` that, once its parent gives the foreign key column number `F`, has all it needs.
pub trait ChildDraft<M, const F: usize> {
    /// What the session inserts.
    fn into_child(self, parent: Cell) -> DraftData;
}

impl<M: Model, D, const F: usize> ChildDraft<M, F> for D
where
    D: Fill<F>,
    D::Filled: Draft<M>,
{
    fn into_child(self, parent: Cell) -> DraftData {
        self.fill(parent).into_data()
    }
}

/// What a foreign key column that references `P` and is of type `T` can be given: a key, an entity of the parent, or a
/// draft of it. `Way` is which of the three, and always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a key, an entity or a draft of `{P}`",
    label = "the column takes a `{T}`, an `Entity` of `{P}`, or a draft of one"
)]
pub trait IntoForeignKey<P, T, Way> {
    /// The cell of the draft.
    fn into_cell(self) -> Cell;
}

/// A foreign key given as a value.
#[derive(Debug)]
pub enum ByValue {}

/// A foreign key given as an entity of the parent.
#[derive(Debug)]
pub enum ByEntity {}

/// A foreign key given as a draft of the parent.
#[derive(Debug)]
pub enum ByDraft {}

#[diagnostic::do_not_recommend]
impl<P, T, V: IntoColumn<T>> IntoForeignKey<P, T, ByValue> for V {
    fn into_cell(self) -> Cell {
        Cell::Value(self.into_column())
    }
}

impl<P: Model, T> IntoForeignKey<P, T, ByEntity> for Entity<'_, P> {
    fn into_cell(self) -> Cell {
        Cell::parent(self)
    }
}

/// What a to-one relationship to `P` can be given in a draft: an entity, or a draft.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity or a draft of `{P}`",
    label = "give an `Entity` of `{P}`, or a complete draft of one",
    note = "[wrong-entity]"
)]
pub trait IntoParent<P> {
    /// The cell of the draft.
    fn into_parent(self) -> Cell;
}

impl<P: Model> IntoParent<P> for Entity<'_, P> {
    fn into_parent(self) -> Cell {
        Cell::parent(self)
    }
}

/// The generated draft types, for what is generic over them.
pub trait DraftBuilder {
    /// The model.
    type Model: Model;
    /// What the draft holds.
    fn data_mut(&mut self) -> &mut DraftData;
}

/// A relationship that can be given `V` on the draft `D`: `draft.set(Author::BOOKS, [Book::draft()…])`.
#[diagnostic::on_unimplemented(
    message = "`{V}` can't be given for this relationship of `{D}`",
    label = "a to-many takes an iterator of drafts, a to-one takes an entity or a draft"
)]
pub trait SetOnDraft<D, V> {
    /// The draft with it.
    type Filled;
    /// Gives it.
    fn set_on_draft(self, draft: D, value: V) -> Self::Filled;
}

impl<D, V, C, S, T, const F: usize> SetOnDraft<D, V> for Relationship<S, T, ToMany, F>
where
    S: Model,
    T: Model,
    D: DraftBuilder<Model = S>,
    V: IntoIterator<Item = C>,
    C: ChildDraft<T, F>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: V) -> D {
        draft.data_mut().add_children::<F, T, C>(self.side(), TypeId::of::<S>(), value);
        draft
    }
}

impl<D, C, S, T, const F: usize> SetOnDraft<D, C> for Relationship<S, T, ToOne, F>
where
    S: Model,
    T: Model,
    D: DraftBuilder<Model = S>,
    C: ChildDraft<T, F>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: C) -> D {
        draft.data_mut().add_children::<F, T, C>(self.side(), TypeId::of::<S>(), [value]);
        draft
    }
}

impl<D, V, S, T, const F: usize> SetOnDraft<D, V> for Relationship<S, T, Parent, F>
where
    D: Fill<F>,
    V: IntoParent<T>,
{
    type Filled = D::Filled;

    fn set_on_draft(self, draft: D, value: V) -> D::Filled {
        draft.fill(value.into_parent())
    }
}

/// The value of one column in a draft.
#[derive(Debug)]
pub enum Cell {
    /// Not given.
    Unset,
    /// A value.
    Value(Value<'static>),
    /// The value of the referenced column of an entity, column by column.
    Parent(Vec<Value<'static>>),
    /// The value of the referenced column of a row that is inserted first.
    Draft(Box<DraftData>),
    /// The value of the referenced column of the parent that holds this draft as a child.
    Holder,
}

impl Cell {
    /// A draft of the parent.
    pub fn draft<M: Model, D: Draft<M>>(draft: D) -> Cell {
        Cell::Draft(Box::new(draft.into_data()))
    }

    fn parent<P: Model>(entity: Entity<'_, P>) -> Cell {
        Cell::Parent((0..P::META.columns.len()).map(|at| entity.value(at).into_owned()).collect())
    }
}

/// What a draft holds.
#[derive(Debug)]
pub struct DraftData {
    pub(crate) model: DraftModel,
    pub(crate) cells: Vec<Cell>,
    pub(crate) children: Vec<Children>,
}

/// The drafts that one relationship of a draft was given.
#[derive(Debug)]
pub(crate) struct Children {
    pub(crate) side: Navigation,
    pub(crate) parent: TypeId,
    pub(crate) drafts: Vec<DraftData>,
}

/// The model of a draft, without its type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DraftModel {
    pub(crate) id: fn() -> TypeId,
    pub(crate) meta: &'static ModelMeta,
    pub(crate) table: fn(&Session) -> &dyn AnyTable,
    pub(crate) adopt: fn(&Session, Taken) -> Result<u32>,
    pub(crate) read: fn(&Session, &[Value<'_>]) -> Result<u32>,
}

impl DraftData {
    /// The draft that says nothing yet.
    #[must_use]
    pub fn new<M: Model>() -> Self {
        DraftData {
            model: DraftModel {
                id: TypeId::of::<M>,
                meta: M::META,
                table: |session| session.table::<M>(),
                adopt: |session, row| session.table::<M>().adopt(row),
                read: |session, key| session.read_inserted(session.table::<M>(), key),
            },
            cells: M::META.columns.iter().map(|_| Cell::Unset).collect(),
            children: Vec::new(),
        }
    }

    /// With a value for a column.
    #[must_use]
    pub fn set(self, column: usize, value: Value<'static>) -> Self {
        self.set_cell(column, Cell::Value(value))
    }

    /// With a cell for a column.
    #[must_use]
    pub fn set_cell(mut self, column: usize, cell: Cell) -> Self {
        self.cells[column] = cell;
        self
    }

    /// With the children of the relationship `I`.
    #[must_use]
    pub fn children<M: Declares<I>, const I: usize, const F: usize, D: ChildDraft<M::Target, F>>(
        mut self,
        children: impl IntoIterator<Item = D>,
    ) -> Self {
        self.add_children::<F, M::Target, D>(link::<M, I>(), TypeId::of::<M>(), children);
        self
    }

    /// With the one child of the relationship `I`.
    #[must_use]
    pub fn child<M: Declares<I>, const I: usize, const F: usize, D: ChildDraft<M::Target, F>>(self, child: D) -> Self {
        self.children::<M, I, F, D>([child])
    }

    fn add_children<const F: usize, T: Model, D: ChildDraft<T, F>>(
        &mut self,
        side: Navigation,
        parent: TypeId,
        children: impl IntoIterator<Item = D>,
    ) {
        let drafts = children.into_iter().map(|child| child.into_child(Cell::Holder)).collect();
        self.children.push(Children { side, parent, drafts });
    }
}
