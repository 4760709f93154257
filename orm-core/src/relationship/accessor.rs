//! What the generated accessors and setters call.

use std::any::TypeId;

use crate::draft::{Cell, RelatedDraft};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::{
    Associates, Declares, Generates, Navigation, link, linked, reverse_link, reverse_linked,
};
use crate::relationship::{Child, Children, Collection, Parent};
use crate::session::{AnyTable, Links, Session, Table, is_null, parent_of, values_of};
use crate::value::Value;

/// What the setter of a to-one relationship of kind `K` to `T` takes: an entity of it, and, where the foreign key is
/// nullable, an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the `{T}` of this relationship",
    label = "expected an `Entity` of `{T}`",
    note = "help: write an `Entity` of `{T}`, which `s.insert` returns for a draft and `s.one` for a key; `None` only over a nullable foreign key, an `Option<…>` column",
    note = "see orm_core::errors [wrong-entity], [set-none-on-required]"
)]
pub trait IntoTarget<'s, T, K> {
    /// The entity, or none.
    fn into_target(self) -> Option<Entity<'s, T>>;
}

#[diagnostic::do_not_recommend]
impl<'s, T, K> IntoTarget<'s, T, K> for Entity<'s, T> {
    fn into_target(self) -> Option<Entity<'s, T>> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'s, T, const F: usize> IntoTarget<'s, T, Parent<F, true>> for Option<Entity<'s, T>> {
    fn into_target(self) -> Option<Entity<'s, T>> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'s, T, const F: usize> IntoTarget<'s, T, Child<F, true>> for Option<Entity<'s, T>> {
    fn into_target(self) -> Option<Entity<'s, T>> {
        self
    }
}

/// The accessor of a side that a `backref` generates, by the kind of that side.
pub trait Accessed {
    /// What it returns: a collection, an entity, or an optional one.
    type Of<'s, T: 's>;

    /// Loads it, unless it is known.
    ///
    /// # Errors
    ///
    /// Those of loading it.
    fn access<'s, S: Model, T: Model>(
        row: &S,
        session: &'s Session,
        side: &'static Navigation,
    ) -> Result<Self::Of<'s, T>>;
}

impl<const F: usize, const REMOVABLE: bool> Accessed for Children<F, REMOVABLE> {
    type Of<'s, T: 's> = Collection<'s, T, Self>;

    fn access<'s, S: Model, T: Model>(
        row: &S,
        session: &'s Session,
        side: &'static Navigation,
    ) -> Result<Collection<'s, T, Self>> {
        load_collection(row, session, side)
    }
}

impl<const F: usize, const REMOVABLE: bool> Accessed for Child<F, REMOVABLE> {
    type Of<'s, T: 's> = Option<Entity<'s, T>>;

    fn access<'s, S: Model, T: Model>(
        row: &S,
        session: &'s Session,
        side: &'static Navigation,
    ) -> Result<Option<Entity<'s, T>>> {
        load_collection::<S, T, Self>(row, session, side).map(|found| found.first())
    }
}

impl<const F: usize> Accessed for Parent<F, false> {
    type Of<'s, T: 's> = Entity<'s, T>;

    #[inline]
    fn access<'s, S: Model, T: Model>(
        row: &S,
        session: &'s Session,
        side: &'static Navigation,
    ) -> Result<Entity<'s, T>> {
        match load_parent(row, session, side)? {
            Some(parent) => Ok(parent),
            None => Err(no_parent(row, side)),
        }
    }
}

impl<const F: usize> Accessed for Parent<F, true> {
    type Of<'s, T: 's> = Option<Entity<'s, T>>;

    #[inline]
    fn access<'s, S: Model, T: Model>(
        row: &S,
        session: &'s Session,
        side: &'static Navigation,
    ) -> Result<Option<Entity<'s, T>>> {
        load_parent(row, session, side)
    }
}

/// What a `backref` generates that goes over a foreign key.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn reverse<'s, M, const I: usize, K>(row: &M::Target, session: &'s Session) -> Result<K::Of<'s, M>>
where
    M: Generates<I, Kind = K>,
    K: Accessed,
{
    K::access(row, session, reverse_link::<M, I>())
}

/// The collection of a `HasMany`.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn collection<'s, M: Declares<I>, const I: usize>(
    row: &M,
    session: &'s Session,
) -> Result<Collection<'s, M::Target, <M as Declares<I>>::Kind>> {
    load_collection(row, session, link::<M, I>())
}

#[inline]
fn load_collection<'s, P: Model, C: Model, K>(
    row: &P,
    session: &'s Session,
    side: &'static Navigation,
) -> Result<Collection<'s, C, K>> {
    let parents = session.table::<P>();
    let parent = session.locate(parents, row)?;
    let children = session.table::<C>();
    let links = (children as &dyn AnyTable).links_for(TypeId::of::<P>(), side);
    if !links.is_fresh(parent) {
        session.may_load(side, links.members(parent).knowledge())?;
        let batch = parents.batch(parent);
        session.load_children(parents, children, links, &batch.slots)?;
    }
    Ok(Collection::new::<P>(session, side, parent, links))
}

/// The collection of a `ManyToMany`.
///
/// # Errors
///
/// Those of loading it.
pub fn many_to_many<'s, M: Associates<I>, const I: usize>(
    row: &M,
    session: &'s Session,
) -> Result<Collection<'s, M::Target, <M as Declares<I>>::Kind>> {
    load_links(row, session, linked::<M, I>())
}

/// What a `ManyToMany`'s backref generates.
///
/// # Errors
///
/// Those of loading it.
pub fn reverse_many_to_many<'s, M: Associates<I> + Generates<I>, const I: usize>(
    row: &M::Target,
    session: &'s Session,
) -> Result<Collection<'s, M, <M as Generates<I>>::Kind>> {
    load_links(row, session, reverse_linked::<M, I>())
}

fn load_links<'s, S: Model, T: Model, K>(
    row: &S,
    session: &'s Session,
    side: &'static Navigation,
) -> Result<Collection<'s, T, K>> {
    let (sources, targets) = (session.table::<S>(), session.table::<T>());
    let source = session.locate(sources, row)?;
    let association = match &side.through {
        Some(through) => (through.association)(session),
        None => session.any_table::<T>(),
    };
    let links = association.links_for(TypeId::of::<S>(), side);
    if !known(association, targets, links, side, source) {
        session.may_load(side, session.known_linked::<S, T>(side, source, &mut Vec::new()))?;
        let batch = sources.batch(source);
        session.load_linked::<S, T>(side, &batch.slots)?;
    }
    Ok(Collection::new::<S>(session, side, source, links))
}

/// Whether the links of a row, and the rows that they lead to, are in memory.
fn known<T: Model>(
    association: &dyn AnyTable,
    targets: &Table<T>,
    links: &Links,
    side: &Navigation,
    source: u32,
) -> bool {
    if !links.is_fresh(source) {
        return false;
    }
    if links.ends(source, association, targets).is_some() {
        return true;
    }
    let members = links.members(source);
    let leads_somewhere =
        |&link: &u32| side.through.is_some_and(|through| parent_of(association, targets, &through.far, link).is_some());
    members.slots().unwrap_or_default().iter().all(leads_somewhere)
}

/// The target of a `HasOne`.
///
/// # Errors
///
/// Those of loading it.
pub fn has_one<'s, M: Declares<I>, const I: usize>(
    row: &M,
    session: &'s Session,
) -> Result<Option<Entity<'s, M::Target>>> {
    load_collection::<M, M::Target, ()>(row, session, link::<M, I>()).map(|found| found.first())
}

/// Sets the target of a `HasOne`: whoever has it now loses it first, or where the pair deletes orphans is deleted.
///
/// # Errors
///
/// Those of writing the foreign key.
pub fn set_has_one<'s, M: Declares<I>, const I: usize>(
    row: &M,
    session: &'s Session,
    target: impl IntoTarget<'s, M::Target, <M as Declares<I>>::Kind>,
) -> Result<()> {
    let side = link::<M, I>();
    let parents = session.table::<M>();
    let parent = session.locate(parents, row)?;
    let key = (parents as &dyn AnyTable).owned_values(parent, &side.link.references);
    match target.into_target() {
        Some(target) => {
            let child = session.locate(session.table::<M::Target>(), &target)?;
            session.set_key::<M::Target>(side, child, Some(&key))
        }
        None => session.release::<M::Target>(side, &key),
    }
}

/// Inserts the target of a `HasOne`: whoever has it now loses it first, or where the pair deletes orphans is deleted.
///
/// # Errors
///
/// Those of inserting it.
pub fn create_has_one<'s, M, const I: usize, D>(
    row: &M,
    session: &'s Session,
    draft: D,
) -> Result<Entity<'s, M::Target>>
where
    M: Declares<I>,
    D: RelatedDraft<M::Target, <M as Declares<I>>::Kind>,
{
    let side = link::<M, I>();
    let parents = session.table::<M>();
    let parent = session.locate(parents, row)?;
    let key = (parents as &dyn AnyTable).owned_values(parent, &side.link.references);
    let insert = || {
        let holder = Cell::row(parents, parent, &side.link.references);
        let slots = session.insert_graph([draft.into_related(holder, Value::Null)])?;
        Ok(Entity::new(session.table::<M::Target>().slot(slots[0])))
    };
    if side.can_be_taken_over() {
        return session.savepoint(|| {
            session.release::<M::Target>(side, &key)?;
            insert()
        });
    }
    insert()
}

/// The target of a `BelongsTo<T>`.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn belongs_to<'s, M: Declares<I>, const I: usize>(row: &M, session: &'s Session) -> Result<Entity<'s, M::Target>> {
    <Parent<0, false> as Accessed>::access(row, session, link::<M, I>())
}

/// The target of a `BelongsTo<Option<T>>`.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn belongs_to_optional<'s, M: Declares<I>, const I: usize>(
    row: &M,
    session: &'s Session,
) -> Result<Option<Entity<'s, M::Target>>> {
    load_parent(row, session, link::<M, I>())
}

#[inline]
fn load_parent<'s, C: Model, P: Model>(
    row: &C,
    session: &'s Session,
    side: &'static Navigation,
) -> Result<Option<Entity<'s, P>>> {
    let (children, parents) = (session.table::<C>(), session.table::<P>());
    let parent = children
        .find_live(row)
        .and_then(|child| parents.find_live_by(&side.link.references, child.current(), &side.link.columns));
    match parent {
        Some(parent) => Ok(Some(Entity::new(parent))),
        None => ask_for_parent(row, session, (children, parents), side),
    }
}

/// The same where memory doesn't know it.
#[cold]
fn ask_for_parent<'s, C: Model, P: Model>(
    row: &C,
    session: &'s Session,
    (children, parents): (&'s Table<C>, &'s Table<P>),
    side: &'static Navigation,
) -> Result<Option<Entity<'s, P>>> {
    let child = session.locate(children, row)?;
    if is_null(&values_of(children.slot(child).current(), &side.link.columns)) {
        return Ok(None);
    }
    session.may_load(side, session.known_parent(children, parents, &side.link, child))?;
    session.load_parents(children, parents, &side.link, &children.batch(child).slots)?;
    match parent_of(children, parents, &side.link, child) {
        Some(parent) => Ok(Some(Entity::new(parents.slot(parent)))),
        None => Err(no_parent(children.slot(child).current(), side)),
    }
}

/// A foreign key that references nothing: the database doesn't enforce it.
#[cold]
fn no_parent<C: Model>(row: &C, side: &Navigation) -> Error {
    let model = C::META.foreign_keys.get(side.link.key).map_or(side.field, |reference| reference.model);
    Error::NotFound { model, key: crate::cells::key_text(&values_of(row, &side.link.columns)) }
}

/// Sets the target of a `BelongsTo`.
///
/// # Errors
///
/// Those of writing the foreign key.
pub fn set_belongs_to<'s, M: Declares<I>, const I: usize>(
    row: &M,
    session: &'s Session,
    target: impl IntoTarget<'s, M::Target, <M as Declares<I>>::Kind>,
) -> Result<()> {
    set_parent::<M, M::Target>(row, session, link::<M, I>(), target.into_target())
}

/// Sets the to-one side that a `HasMany`'s or `HasOne`'s backref generates.
///
/// # Errors
///
/// Those of writing the foreign key.
pub fn set_reverse_belongs_to<'s, M: Generates<I>, const I: usize>(
    row: &M::Target,
    session: &'s Session,
    target: impl IntoTarget<'s, M, <M as Generates<I>>::Kind>,
) -> Result<()> {
    set_parent::<M::Target, M>(row, session, reverse_link::<M, I>(), target.into_target())
}

pub(super) fn set_parent<C: Model, P: Model>(
    row: &C,
    session: &Session,
    side: &'static Navigation,
    target: Option<Entity<'_, P>>,
) -> Result<()> {
    let child = session.locate(session.table::<C>(), row)?;
    let Some(target) = target else { return session.set_key::<C>(side, child, None) };
    let parents = session.table::<P>();
    let parent = session.locate(parents, &target)?;
    let key = (parents as &dyn AnyTable).owned_values(parent, &side.link.references);
    session.set_key::<C>(side, child, Some(&key))
}
