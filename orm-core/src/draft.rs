//! A draft is what is not yet a row: a builder whose type knows which required columns are still missing.
//!
//! The derive emits one draft type a model; what they do is here.

use std::any::TypeId;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use crate::cells::key_text;
use crate::entity::Entity;
use crate::model::Model;
use crate::relationship::declared::{Associates, Declares, Navigation, far_key, link, linked, near_key};
use crate::relationship::{
    Child, Children as ToChildren, Ends, Linked, Parent, Positioned, Relationship, Viewed, Writable,
};
use crate::schema::ModelMeta;
use crate::session::{AnyTable, Session, first_position};
use crate::value::{IntoColumn, Value};

/// The state of a required column that a draft doesn't have yet.
#[derive(Debug)]
pub enum Missing {}

/// The state of a required column that a draft has.
#[derive(Debug)]
pub enum Set {}

/// Whether the database assigns a model's primary key.
#[derive(Debug)]
pub struct AssignedKey<const ASSIGNED: bool>;

/// The state of a primary key in a draft that says nothing.
pub trait KeyState {
    /// [`Set`] where the database assigns it.
    type State;
}

impl KeyState for AssignedKey<true> {
    type State = Set;
}

impl KeyState for AssignedKey<false> {
    type State = Missing;
}

/// Whether the database assigns the primary key of `M`.
#[must_use]
pub const fn assigns_key<M: Model>() -> bool {
    M::META.assigns_key()
}

/// A required column `C` of the model `M` that a draft has.
#[diagnostic::on_unimplemented(
    message = "this draft of `{M}` has no `{C}`, which is a required column",
    label = "`{C}` is missing",
    note = "help: set it on the draft with the method of its name",
    note = "see orm_core::errors [required-column-omitted]"
)]
pub trait Provided<M, C> {}

#[diagnostic::do_not_recommend]
impl<M, C> Provided<M, C> for Set {}

macro_rules! refused_columns {
    ($($name:ident: $message:literal, $help:literal, $rule:literal;)+) => { $(
        /// Never: what a draft would need to set the column `C` of the model `M`.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "not a draft's to set",
            note = $help,
            note = $rule
        )]
        pub trait $name<M, C> {}
    )+ };
}

refused_columns! {
    SetsVersion: "`{C}` of `{M}` is the row's version, which counts its updates by itself",
        "help: remove this call: a new row has version 1",
        "see orm_core::errors [version-in-draft]";
    SetsStamp: "`{C}` of `{M}` is the time of the row's insertion or last update, which it gets by itself",
        "help: remove this call; a time that a draft may give is a column with `default = sql(\"CURRENT_TIMESTAMP\")`",
        "see orm_core::errors [stamp-in-draft]";
    SetsReadOnly: "`{C}` of `{M}` is read-only: the database gives it its value",
        "help: remove this call, or `read_only` at the column",
        "see orm_core::errors [read-only-in-draft]";
    SetsGenerated: "`{C}` of `{M}` is generated: the database computes it from other columns",
        "help: remove this call, or `generated` at the column",
        "see orm_core::errors [generated-in-draft]";
}

/// A foreign key column `C` of the model `M` that a draft doesn't have yet.
#[diagnostic::on_unimplemented(
    message = "this draft of `{M}` has its `{C}` already",
    label = "`{C}` is given twice",
    note = "help: set it with the method of its name, or give the draft to its parent, which gives it its key: one of the two, once",
    note = "see orm_core::errors [both-key-and-parent]"
)]
pub trait Unset<M, C> {}

#[diagnostic::do_not_recommend]
impl<M, C> Unset<M, C> for Missing {}

/// The keys of the relationship `R` of `M` to one of several models, of which a draft has none yet.
#[diagnostic::on_unimplemented(
    message = "this draft of `{M}` already has its `{R}`, which is one row of one model",
    label = "a second `{R}`",
    note = "help: give one of its foreign keys, once: by the method of its name, by its column, or by the parent that it is created through",
    note = "see orm_core::errors [one-of-twice]"
)]
pub trait Unchosen<M, R> {}

#[diagnostic::do_not_recommend]
impl<M, R> Unchosen<M, R> for Missing {}

/// The keys of the relationship `R` of `M` to one of several models, of which a draft has one.
#[diagnostic::on_unimplemented(
    message = "this draft of `{M}` has no `{R}`, which is required",
    label = "`{R}` is missing",
    note = "help: set it on the draft with the method of its name",
    note = "see orm_core::errors [one-of-omitted]"
)]
pub trait Chosen<M, R> {}

#[diagnostic::do_not_recommend]
impl<M, R> Chosen<M, R> for Set {}

/// A draft of `M` that has all it needs to become a row. Implemented by what `M::draft()` returns, once every
/// required column is set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a draft",
    label = "expected a draft",
    note = "help: a new row begins as the `draft()` of its model, on which its columns are set; a relationship takes drafts of the \
            model that it leads to",
    note = "see orm_core::errors [not-a-draft]"
)]
pub trait Draft<M: Model> {
    /// What the session inserts.
    fn into_data(self) -> DraftData;
}

/// A [`Draft`], where it is known of which model.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a draft of `{M}`",
    label = "expected a draft of `{M}`",
    note = "help: write `{M}::draft()` with its required columns; a row that is there already becomes a member by `add`",
    note = "see orm_core::errors [wrong-draft]"
)]
pub trait DraftOf<M: Model>: Draft<M> {}

impl<M: Model, D: Draft<M>> DraftOf<M> for D {}

/// A draft to which the foreign key number `F` can be given.
pub trait Fill<const F: usize> {
    /// The draft with the columns of that key.
    type Filled;
    /// Gives the key.
    fn fill(self, cell: Cell) -> Self::Filled;
}

/// Where a relationship has no foreign key, which its own error says, rustc needn't add that nothing can fill it.
impl<D: DraftBuilder> Fill<{ usize::MAX }> for D {
    type Filled = D;

    fn fill(self, _: Cell) -> D {
        self
    }
}

/// A draft of `M` that, once its parent gives the foreign key number `F`, has all it needs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a draft of `{M}`",
    label = "expected a draft of `{M}`",
    note = "help: write `{M}::draft()` with its required columns; a row that is there already becomes a member by `add`",
    note = "see orm_core::errors [wrong-draft]"
)]
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

/// A draft to which a collection can give the column number `C`: its key in the collection, or its position there.
pub trait FillColumn<const C: usize> {
    /// The draft with that column.
    type Filled;
    /// Gives the value, instead of one that the draft has.
    fn fill_column(self, value: Value<'static>) -> Self::Filled;
}

/// A draft of `M` that, once a collection gives it the foreign key number `F` and the column number `C`, has all it needs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a draft of `{M}`",
    label = "expected a draft of `{M}`",
    note = "help: write `{M}::draft()` with its required columns; a row that is there already becomes a member by `add`",
    note = "see orm_core::errors [wrong-draft]"
)]
pub trait MemberDraft<M, const F: usize, const C: usize> {
    /// What the session inserts.
    fn into_member(self, parent: Cell, value: Value<'static>) -> DraftData;
}

impl<M: Model, D, const F: usize, const C: usize> MemberDraft<M, F, C> for D
where
    D: Fill<F>,
    D::Filled: FillColumn<C>,
    <D::Filled as FillColumn<C>>::Filled: Draft<M>,
{
    fn into_member(self, parent: Cell, value: Value<'static>) -> DraftData {
        self.fill(parent).fill_column(value).into_data()
    }
}

/// A draft of `M` that a relationship of kind `K` takes: with what the relationship gives it, it has all it needs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a draft of `{M}`",
    label = "this takes drafts of `{M}`",
    note = "help: write `{M}::draft()` with its required columns; a row that is there already follows once this one is inserted, by \
            `add` or the relationship's setter",
    note = "see orm_core::errors [wrong-draft]"
)]
pub trait RelatedDraft<M, K> {
    /// What the session inserts. `position` is for a relationship that keeps its members' positions.
    fn into_related(self, parent: Cell, position: Value<'static>) -> DraftData;
}

impl<M, D: ChildDraft<M, F>, const F: usize, const REMOVABLE: bool> RelatedDraft<M, ToChildren<F, REMOVABLE>> for D {
    fn into_related(self, parent: Cell, _: Value<'static>) -> DraftData {
        self.into_child(parent)
    }
}

impl<M, D: ChildDraft<M, F>, const F: usize, const REMOVABLE: bool> RelatedDraft<M, Child<F, REMOVABLE>> for D {
    fn into_related(self, parent: Cell, _: Value<'static>) -> DraftData {
        self.into_child(parent)
    }
}

impl<M, D, const F: usize, const REMOVABLE: bool, const C: usize>
    RelatedDraft<M, Positioned<ToChildren<F, REMOVABLE>, C>> for D
where
    D: MemberDraft<M, F, C>,
{
    fn into_related(self, parent: Cell, position: Value<'static>) -> DraftData {
        self.into_member(parent, position)
    }
}

/// A draft to which a to-one relationship of kind `K` can be given.
pub trait WithParent<K> {
    /// The draft with the columns of its key.
    type Filled;
    /// Gives the parent.
    fn with_parent(self, parent: Cell) -> Self::Filled;
}

impl<D: Fill<F>, const F: usize, const NULLABLE: bool> WithParent<Parent<F, NULLABLE>> for D {
    type Filled = D::Filled;

    fn with_parent(self, parent: Cell) -> D::Filled {
        self.fill(parent)
    }
}

/// What a foreign key column that references `P` and is of type `T` can be given: a key, an entity of the parent, or a
/// draft of it. `Way` is which of them, and always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a key, an entity or a complete draft of `{P}`",
    label = "the column takes a key of type `{T}`, an `Entity` of `{P}`, or a complete draft of it",
    note = "help: write a key of type `{T}`, an `Entity` of `{P}`, or `{P}::draft()` with its required columns",
    note = "see orm_core::errors [wrong-entity]"
)]
pub trait IntoForeignKey<P, T, Way> {
    /// The cell of the draft.
    fn into_cell(self) -> Cell;
}

/// A foreign key given as a value.
#[derive(Debug)]
pub enum ByValue {}

/// A foreign key given as the parent: an entity, or a draft.
#[derive(Debug)]
pub enum ByParent {}

#[diagnostic::do_not_recommend]
impl<P, T, V: IntoColumn<T>> IntoForeignKey<P, T, ByValue> for V {
    fn into_cell(self) -> Cell {
        Cell::Value(self.into_column())
    }
}

#[diagnostic::do_not_recommend]
impl<P, T, V: IntoParent<P>> IntoForeignKey<P, T, ByParent> for V {
    fn into_cell(self) -> Cell {
        self.into_parent()
    }
}

/// What a to-one relationship to `P` can be given in a draft: an entity, or a draft.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity or a complete draft of `{P}`",
    label = "expected an `Entity` of `{P}`, or a complete draft of one",
    note = "help: write an `Entity` of `{P}`, or `{P}::draft()` with its required columns",
    note = "see orm_core::errors [wrong-entity]"
)]
pub trait IntoParent<P> {
    /// The cell of the draft.
    fn into_parent(self) -> Cell;
}

#[diagnostic::do_not_recommend]
impl<P: Model> IntoParent<P> for Entity<'_, P> {
    fn into_parent(self) -> Cell {
        Cell::parent(self)
    }
}

/// What a many-to-many of kind `K` to `T` can be given in a draft: entities, or drafts. Only where a link needs nothing
/// but its two ends.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity or a complete draft of `{T}`",
    label = "expected entities of `{T}`, or complete drafts of it",
    note = "help: write entities of `{T}`, `entities.iter().copied()` where there are references to them, or `{T}::draft()`s with their \
            required columns",
    note = "see orm_core::errors [wrong-entity]"
)]
pub trait IntoLink<T, K> {
    /// The far end.
    fn into_link(self) -> Cell;
}

impl<T, P, A, const NEAR: usize, const FAR: usize, const BARE: bool> IntoLink<T, Linked<A, NEAR, FAR, BARE>> for P
where
    P: IntoParent<T>,
    Ends<BARE>: LinkedInDraft,
{
    fn into_link(self) -> Cell {
        self.into_parent()
    }
}

impl<T, P: IntoLink<T, K>, K, const POSITION: usize> IntoLink<T, Positioned<K, POSITION>> for P {
    fn into_link(self) -> Cell {
        IntoLink::<T, K>::into_link(self)
    }
}

/// The two ends are all that a link needs, so that a draft can say no more.
#[diagnostic::on_unimplemented(
    message = "a link of this relationship needs more than its two ends: its association has another required column",
    label = "this can't fill the association's other columns",
    note = "help: give drafts of the association, with that column set, to the relationship that leads to them",
    note = "see orm_core::errors [secondary-extra-required]"
)]
pub trait LinkedInDraft {}

#[diagnostic::do_not_recommend]
impl LinkedInDraft for Ends<true> {}

/// Many drafts, or what else there is one of for each row of a relationship that leads to many: a `Vec`, an array, or any other
/// iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is given where many are meant",
    label = "expected a `Vec`, an array or an iterator",
    note = "help: write `[…]` around one, and nothing where there is none",
    note = "see orm_core::errors [not-many]"
)]
pub trait Many<D> {
    #[doc(hidden)]
    fn each(self) -> impl Iterator<Item = D>;
}

#[diagnostic::do_not_recommend]
impl<D, I: IntoIterator<Item = D>> Many<D> for I {
    fn each(self) -> impl Iterator<Item = D> {
        self.into_iter()
    }
}

/// The generated draft types, for what is generic over them.
pub trait DraftBuilder {
    /// The model.
    type Model: Model;
    /// What the draft holds.
    fn data_mut(&mut self) -> &mut DraftData;
}

/// A draft that stands in several places of one graph, and becomes one row.
///
/// ```
/// use orm_core::{Shared, prelude::*};
///
/// #[derive(Model)]
/// pub struct Department {
///     #[column(primary_key)]
///     pub id: i64,
///     #[column(foreign_key = Employee::id)]
///     pub head_id: Option<i64>,
///     #[relationship(backref = "department")]
///     pub employees: HasMany<Employee>,
///     #[relationship(backref = "heads")]
///     pub head: BelongsTo<Option<Employee>>,
/// }
///
/// #[derive(Model)]
/// pub struct Employee {
///     #[column(primary_key)]
///     pub id: i64,
///     pub name: String,
///     #[column(foreign_key = Department::id)]
///     pub department_id: i64,
/// }
///
/// # fn main() -> orm_core::Result<()> {
/// # let db = Database::open("sqlite::memory:")?;
/// # Schema::of::<(Department, Employee)>().create(&db)?;
/// # let s = db.session()?;
/// // The department needs its head, who needs the department: inserted without the nullable key, which follows.
/// let ada = Shared::new(Employee::draft().name("Ada"));
/// let department = s.insert(Department::draft().employees([ada.clone()]).head(ada))?;
/// assert_eq!(department.head(&s)?, department.employees(&s)?.first());
/// # Ok(()) }
/// ```
///
/// As a child it has to be complete but for the foreign key, as any draft; where it is given as a parent it may still
/// lack what the other place gives. Which entity it became, the relationships tell. A second call that inserts it is
/// an [`Error::SharedDraft`](crate::Error::SharedDraft).
pub struct Shared<D> {
    data: SharedData,
    model: DraftModel,
    parents: Parents,
    draft: PhantomData<fn() -> D>,
}

impl<D: DraftBuilder> Shared<D> {
    /// From a draft, which may lack what its places in the graph give it.
    #[must_use]
    pub fn new(mut draft: D) -> Self {
        let data = std::mem::replace(draft.data_mut(), DraftData::new::<D::Model>());
        let model = data.0.model;
        Shared { data: Rc::new(RefCell::new(Some(data))), model, parents: Parents::new(), draft: PhantomData }
    }
}

impl<D> Shared<D> {
    fn reference(self) -> DraftData {
        let Shared { data, model, parents, draft: _ } = self;
        DraftData::place(model, data, parents)
    }
}

/// Another place for the same draft.
impl<D> Clone for Shared<D> {
    fn clone(&self) -> Self {
        Shared { data: Rc::clone(&self.data), model: self.model, parents: Parents::new(), draft: PhantomData }
    }
}

impl<D> std::fmt::Debug for Shared<D> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("model", &self.model.meta.name).finish_non_exhaustive()
    }
}

impl<D: Fill<F>, const F: usize> Fill<F> for Shared<D> {
    type Filled = Shared<D::Filled>;

    fn fill(self, cell: Cell) -> Shared<D::Filled> {
        let Shared { data, model, mut parents, draft: _ } = self;
        parents.push((F, cell));
        Shared { data, model, parents, draft: PhantomData }
    }
}

impl<M: Model, D: Draft<M>> Draft<M> for Shared<D> {
    fn into_data(self) -> DraftData {
        self.reference()
    }
}

impl<M: Model, D: DraftBuilder<Model = M>> IntoParent<M> for Shared<D> {
    fn into_parent(self) -> Cell {
        Cell::Draft(Box::new(self.reference()))
    }
}

/// A relationship that can be given `V` on the draft `D`: `draft.set(Author::BOOKS, [Book::draft()…])`.
#[diagnostic::on_unimplemented(
    message = "`{V}` can't be given for this relationship of `{D}`",
    label = "expected drafts of the relationship's target",
    note = "help: a to-many takes an iterator of drafts, `[Book::draft()]`, a to-one an entity or a draft",
    note = "see orm_core::errors [wrong-draft]"
)]
pub trait SetOnDraft<D, V> {
    /// The draft with it.
    type Filled;
    /// Gives it.
    fn set_on_draft(self, draft: D, value: V) -> Self::Filled;
}

#[diagnostic::do_not_recommend]
impl<D, V, C, S, T, const F: usize, const REMOVABLE: bool> SetOnDraft<D, V>
    for Relationship<S, T, ToChildren<F, REMOVABLE>>
where
    S: Model,
    T: Model,
    D: DraftBuilder<Model = S>,
    V: IntoIterator<Item = C>,
    C: ChildDraft<T, F>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: V) -> D {
        draft.data_mut().add_related::<T, ToChildren<F, REMOVABLE>, C>(self.side(), TypeId::of::<S>(), value);
        draft
    }
}

#[diagnostic::do_not_recommend]
impl<D, C, S, T, const F: usize, const REMOVABLE: bool> SetOnDraft<D, C> for Relationship<S, T, Child<F, REMOVABLE>>
where
    S: Model,
    T: Model,
    D: DraftBuilder<Model = S>,
    C: ChildDraft<T, F>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: C) -> D {
        draft.data_mut().add_related::<T, Child<F, REMOVABLE>, C>(self.side(), TypeId::of::<S>(), [value]);
        draft
    }
}

#[diagnostic::do_not_recommend]
impl<D, V, E, S, T, A, const NEAR: usize, const FAR: usize> SetOnDraft<D, V>
    for Relationship<S, T, Linked<A, NEAR, FAR, true>>
where
    S: Model,
    T: Model,
    A: Model,
    D: DraftBuilder<Model = S>,
    V: IntoIterator<Item = E>,
    E: IntoParent<T>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: V) -> D {
        draft.data_mut().add_links::<A>(
            self.side(),
            TypeId::of::<S>(),
            [NEAR, FAR],
            value.into_iter().map(E::into_parent),
        );
        draft
    }
}

impl<D, V, C, S, T, const F: usize, const REMOVABLE: bool, const POSITION: usize> SetOnDraft<D, V>
    for Relationship<S, T, Positioned<ToChildren<F, REMOVABLE>, POSITION>>
where
    S: Model,
    T: Model,
    D: DraftBuilder<Model = S>,
    V: IntoIterator<Item = C>,
    C: MemberDraft<T, F, POSITION>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: V) -> D {
        let side = self.side();
        draft.data_mut().add_related::<T, Positioned<ToChildren<F, REMOVABLE>, POSITION>, C>(
            side,
            TypeId::of::<S>(),
            value,
        );
        draft
    }
}

impl<D, V, E, S, T, A, const NEAR: usize, const FAR: usize, const POSITION: usize> SetOnDraft<D, V>
    for Relationship<S, T, Positioned<Linked<A, NEAR, FAR, true>, POSITION>>
where
    S: Model,
    T: Model,
    A: Model,
    D: DraftBuilder<Model = S>,
    V: IntoIterator<Item = E>,
    E: IntoParent<T>,
{
    type Filled = D;

    fn set_on_draft(self, mut draft: D, value: V) -> D {
        let targets = value.into_iter().map(E::into_parent);
        draft.data_mut().add_links::<A>(self.side(), TypeId::of::<S>(), [NEAR, FAR], targets);
        draft
    }
}

#[diagnostic::do_not_recommend]
impl<D, V, S, T, const F: usize, const NULLABLE: bool> SetOnDraft<D, V> for Relationship<S, T, Parent<F, NULLABLE>>
where
    D: Fill<F>,
    V: IntoParent<T>,
{
    type Filled = D::Filled;

    fn set_on_draft(self, draft: D, value: V) -> D::Filled {
        draft.fill(value.into_parent())
    }
}

/// Never: it is for the error that says why.
impl<D, V, S, T, const AT: usize, const MANY: bool, const OPTIONAL: bool> SetOnDraft<D, V>
    for Relationship<S, T, Viewed<AT, MANY, OPTIONAL>>
where
    Relationship<S, T, Viewed<AT, MANY, OPTIONAL>>: Writable,
{
    type Filled = D;

    fn set_on_draft(self, draft: D, _: V) -> D {
        draft
    }
}

/// What a foreign key is given in a draft.
#[derive(Debug)]
pub enum Cell {
    /// The value of its only column.
    Value(Value<'static>),
    /// A row of the parent: its values by column, `NULL` for those that no foreign key can reference.
    Row(Vec<Value<'static>>),
    /// A row of the parent that is inserted first.
    Draft(Box<DraftData>),
    /// The row that this draft is a child of.
    Holder,
}

impl Cell {
    /// A draft of the parent.
    pub fn draft<M: Model, D: Draft<M>>(draft: D) -> Cell {
        Cell::Draft(Box::new(draft.into_data()))
    }

    fn parent<P: Model>(entity: Entity<'_, P>) -> Cell {
        let value = |at| if P::META.is_in_key(at) { entity.value(at).into_owned() } else { Value::Null };
        Cell::Row((0..P::META.columns.len()).map(value).collect())
    }

    /// The same for two places.
    fn twice(self) -> [Cell; 2] {
        match self {
            Cell::Value(value) => [Cell::Value(value.clone()), Cell::Value(value)],
            Cell::Row(values) => [Cell::Row(values.clone()), Cell::Row(values)],
            Cell::Holder => [Cell::Holder, Cell::Holder],
            Cell::Draft(draft) => {
                let model = draft.0.model;
                let (shared, parents) = match *draft.0 {
                    Content { shared: Some(shared), parents, .. } => (shared, parents),
                    whole => (Rc::new(RefCell::new(Some(DraftData(Box::new(whole))))), Parents::new()),
                };
                let place = |parents| DraftData::place(model, Rc::clone(&shared), parents);
                [place(parents), place(Parents::new())].map(|place| Cell::Draft(Box::new(place)))
            }
        }
    }

    /// The row in this slot, as far as `columns` go.
    pub(crate) fn row(table: &dyn AnyTable, slot: u32, columns: &[usize]) -> Cell {
        let mut values = vec![Value::Null; table.meta().columns.len()];
        columns.iter().for_each(|&column| values[column] = table.value(slot, column).into_owned());
        Cell::Row(values)
    }
}

/// What a draft says of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gives {
    Nothing,
    Value,
    /// A value that is written when all rows are there, and `NULL` until then.
    Later,
}

/// What a draft holds, behind a pointer: every setter moves it.
#[derive(Debug)]
pub struct DraftData(pub(crate) Box<Content>);

/// What is in a draft.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) model: DraftModel,
    /// One a column.
    pub(crate) values: Vec<Value<'static>>,
    /// What the draft says of each column.
    pub(crate) gives: SmallVec<[Gives; 16]>,
    pub(crate) parents: Parents,
    pub(crate) children: Vec<Children>,
    /// What this stands for, if it is one place of a draft that stands in several.
    pub(crate) shared: Option<SharedData>,
    /// Another value that the draft had for the column that a collection gave.
    pub(crate) replaced: Option<Box<Value<'static>>>,
}

/// The parents that a draft was given, by the number of the foreign key.
pub(crate) type Parents = SmallVec<[(usize, Cell); 1]>;

/// The content of a draft that stands in several places, until one of them is inserted.
pub(crate) type SharedData = Rc<RefCell<Option<DraftData>>>;

/// The link between two rows, by the two keys of the association `A`; and, of a symmetric relationship, the one back.
pub(crate) fn links_between<A: Model>(
    [near, far]: [usize; 2],
    own: Cell,
    target: Cell,
    symmetric: bool,
) -> Vec<DraftData> {
    let link = |near_end, far_end| DraftData::new::<A>().set_key(near, near_end).set_key(far, far_end);
    if !symmetric {
        return vec![link(own, target)];
    }
    let [target, again] = target.twice();
    let [own, own_again] = own.twice();
    match is_same_row(&own, &target) {
        true => vec![link(own, target)],
        false => vec![link(own, target), link(again, own_again)],
    }
}

/// What one of several links leads to, to tell whether another leads there too.
#[derive(PartialEq, Eq, Hash)]
enum End {
    Key(i64),
    Keys(Box<str>),
    /// The address of a draft that stands in several places.
    Shared(usize),
}

impl End {
    /// `None` where no other can lead there.
    fn of(cell: &Cell) -> Option<End> {
        match cell {
            Cell::Value(Value::Int(key)) => Some(End::Key(*key)),
            Cell::Value(value) => Some(End::Keys(key_text(std::slice::from_ref(value)))),
            Cell::Row(values) => match values.iter().filter(|value| !value.is_null()).collect::<SmallVec<[_; 1]>>()[..]
            {
                [Value::Int(key)] => Some(End::Key(*key)),
                _ => Some(End::Keys(key_text(values))),
            },
            Cell::Draft(draft) => draft.0.shared.as_ref().map(|shared| End::Shared(Rc::as_ptr(shared).addr())),
            Cell::Holder => None,
        }
    }
}

/// Whether the two are one row that is there.
fn is_same_row(one: &Cell, other: &Cell) -> bool {
    matches!((one, other), (Cell::Row(one), Cell::Row(other)) if one == other)
}

/// The drafts that one relationship of a draft was given.
#[derive(Debug)]
pub(crate) struct Children {
    pub(crate) side: &'static Navigation,
    pub(crate) parent: TypeId,
    pub(crate) drafts: Vec<DraftData>,
}

/// The model of a draft, without its type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DraftModel {
    pub(crate) meta: &'static ModelMeta,
    pub(crate) table: fn(&Session) -> &dyn AnyTable,
}

impl DraftData {
    /// The draft that says nothing yet.
    #[must_use]
    pub fn new<M: Model>() -> Self {
        let columns = M::META.columns.len();
        let mut values = Vec::with_capacity(columns);
        values.resize_with(columns, Value::default);
        DraftData(Box::new(Content {
            model: DraftModel { meta: M::META, table: |session| session.any_table::<M>() },
            values,
            gives: SmallVec::from_elem(Gives::Nothing, columns),
            parents: Parents::new(),
            children: Vec::new(),
            shared: None,
            replaced: None,
        }))
    }

    /// One of several places of a draft, with the parents that it has here.
    fn place(model: DraftModel, shared: SharedData, parents: Parents) -> Self {
        DraftData(Box::new(Content {
            model,
            values: Vec::new(),
            gives: SmallVec::new(),
            parents,
            children: Vec::new(),
            shared: Some(shared),
            replaced: None,
        }))
    }

    /// With what a setter was given for a column of type `T`. It is converted here, so that the setter is one call: there
    /// is one a column.
    #[must_use]
    pub fn set<T>(self, column: usize, value: impl IntoColumn<T>) -> Self {
        self.set_value(column, value.into_column())
    }

    /// With a value for a column.
    #[inline]
    #[must_use]
    pub fn set_value(mut self, column: usize, value: Value<'static>) -> Self {
        self.0.values[column] = value;
        self.0.gives[column] = Gives::Value;
        self
    }

    /// With the value that a collection has for a column, instead of one that the draft has.
    #[must_use]
    pub fn set_member(mut self, column: usize, value: Value<'static>) -> Self {
        if self.0.gives[column] == Gives::Value && self.0.values[column] != value {
            self.0.replaced = Some(Box::new(std::mem::take(&mut self.0.values[column])));
        }
        self.set_value(column, value)
    }

    /// With what a setter was given for the foreign key number `key`, of one column of type `T` that references `P`.
    #[must_use]
    pub fn set_reference<P, T, Way>(self, key: usize, value: impl IntoForeignKey<P, T, Way>) -> Self {
        self.set_key(key, value.into_cell())
    }

    /// With this for the foreign key number `key`: a value for its only column, or a parent, whose key has to be the one
    /// that the draft has already, if it has one.
    #[inline]
    #[must_use]
    pub fn set_key(mut self, key: usize, cell: Cell) -> Self {
        match (self.0.model.meta.foreign_keys[key].columns, cell) {
            (&[column], Cell::Value(value)) => self.set_value(column, value),
            (_, parent) => {
                self.0.parents.push((key, parent));
                self
            }
        }
    }

    /// With this for the relationship number `group` to one of several models: a row or draft of the one with this identity.
    #[must_use]
    pub fn set_one_of(self, group: usize, (identity, cell): (&'static str, Cell)) -> Self {
        let meta = self.0.model.meta;
        let leads_there = |key: &&usize| meta.foreign_keys[**key].identity == identity;
        match meta.one_of[group].keys.iter().find(leads_there) {
            Some(&key) => self.set_key(key, cell),
            // That each variant has a key is checked.
            None => self,
        }
    }

    /// With the children of the relationship `I`.
    #[must_use]
    pub fn children<M, const I: usize, D>(mut self, children: impl Many<D>) -> Self
    where
        M: Declares<I>,
        D: RelatedDraft<M::Target, <M as Declares<I>>::Kind>,
    {
        self.add_related::<M::Target, <M as Declares<I>>::Kind, D>(link::<M, I>(), TypeId::of::<M>(), children.each());
        self
    }

    /// With links of the many-to-many `I` to these rows or drafts.
    #[must_use]
    pub fn links<M, const I: usize, P>(mut self, targets: impl Many<P>) -> Self
    where
        M: Associates<I>,
        P: IntoLink<M::Target, <M as Declares<I>>::Kind>,
    {
        let keys = const { [near_key::<M, I>(), far_key::<M, I>()] };
        let targets = targets.each().map(P::into_link);
        self.add_links::<M::Secondary>(linked::<M, I>(), TypeId::of::<M>(), keys, targets);
        self
    }

    fn add_links<A: Model>(
        &mut self,
        side: &'static Navigation,
        parent: TypeId,
        [near, far]: [usize; 2],
        targets: impl IntoIterator<Item = Cell>,
    ) {
        let symmetric = side.through.is_some_and(|through| through.mirror.is_some());
        let links = |target| links_between::<A>([near, far], Cell::Holder, target, symmetric);
        // It is a set: what is given twice is there once.
        let mut ends = FxHashSet::default();
        let is_new = |target: &Cell| End::of(target).is_none_or(|end| ends.insert(end));
        let mut drafts: Vec<_> = targets.into_iter().filter(is_new).flat_map(links).collect();
        if let Some(column) = side.position {
            let first = first_position(A::META, column);
            let positions = (first..).map(Value::Int);
            drafts =
                drafts.into_iter().zip(positions).map(|(link, position)| link.set_value(column, position)).collect();
        }
        self.0.children.push(Children { side, parent, drafts });
    }

    fn add_related<T: Model, K, D: RelatedDraft<T, K>>(
        &mut self,
        side: &'static Navigation,
        parent: TypeId,
        children: impl IntoIterator<Item = D>,
    ) {
        let positions = side.position.map_or(0, |column| first_position(T::META, column))..;
        let drafts = children.into_iter().zip(positions.map(Value::Int));
        let drafts = drafts.map(|(child, position)| child.into_related(Cell::Holder, position)).collect();
        self.0.children.push(Children { side, parent, drafts });
    }
}
