//! What the generated accessors and setters call.

use std::any::TypeId;

use crate::draft::{Cell, ChildDraft};
use crate::entity::Entity;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::relationship::declared::{
    Associates, Cardinality, Declares, Navigation, Nullable, Optionality, Side, link, linked, reverse_link,
    reverse_linked,
};
use crate::relationship::{Children, Collection};
use crate::session::{AnyTable, Links, Session, Table, is_null, parent_of, values_of};

/// What the setter of a to-one relationship to `T` takes: an entity of it, and, where the foreign key is `NULLABLE`, an
/// `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the `{T}` of this relationship",
    label = "expected an `Entity` of `{T}`",
    note = "help: `None` is for a relationship over a nullable foreign key, an `Option<…>` column",
    note = "see orm_core::errors [wrong-entity], [set-none-on-required]"
)]
pub trait IntoTarget<'s, T, const NULLABLE: bool> {
    /// The entity, or none.
    fn into_target(self) -> Option<Entity<'s, T>>;
}

#[diagnostic::do_not_recommend]
impl<'s, T, const NULLABLE: bool> IntoTarget<'s, T, NULLABLE> for Entity<'s, T> {
    fn into_target(self) -> Option<Entity<'s, T>> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'s, T> IntoTarget<'s, T, true> for Option<Entity<'s, T>> {
    fn into_target(self) -> Option<Entity<'s, T>> {
        self
    }
}

/// The collection of a `HasMany`.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn collection<'s, M: Declares<I>, const I: usize, K>(
    row: &M,
    session: &'s Session,
) -> Result<Collection<'s, M::Target, K>> {
    load_collection(row, session, link::<M, I>())
}

/// What a `BelongsTo`'s backref generates.
///
/// # Errors
///
/// Those of loading it.
pub fn reverse_collection<'s, M, const I: usize, const MANY: bool, const F: usize, const REMOVABLE: bool>(
    row: &M::Target,
    session: &'s Session,
) -> Result<<Side<MANY> as Cardinality>::Of<'s, M, F, REMOVABLE>>
where
    M: Declares<I>,
    Side<MANY>: Cardinality,
{
    load_collection::<M::Target, M, Children<F, REMOVABLE>>(row, session, reverse_link::<M, I>())
        .map(<Side<MANY> as Cardinality>::from_collection)
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
        session.load_children(parents, children, links, &batch.slots, batch.whole)?;
    }
    Ok(Collection::new(session, side, parents, parent, children, links))
}

/// The collection of a `ManyToMany`.
///
/// # Errors
///
/// Those of loading it.
pub fn many_to_many<'s, M: Associates<I>, const I: usize, K>(
    row: &M,
    session: &'s Session,
) -> Result<Collection<'s, M::Target, K>> {
    load_links::<M, M::Target, K>(row, session, linked::<M, I>())
}

/// What a `ManyToMany`'s backref generates.
///
/// # Errors
///
/// Those of loading it.
pub fn reverse_many_to_many<'s, M: Associates<I>, const I: usize, K>(
    row: &M::Target,
    session: &'s Session,
) -> Result<Collection<'s, M, K>> {
    load_links::<M::Target, M, K>(row, session, reverse_linked::<M, I>())
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
        session.load_linked::<S, T>(side, &batch.slots, batch.whole)?;
    }
    Ok(Collection::new(session, side, sources, source, targets, links))
}

/// Whether the links of a row, and the rows that they lead to, are in memory.
fn known<T: Model>(
    association: &dyn AnyTable,
    targets: &Table<T>,
    links: &Links,
    side: &Navigation,
    source: u32,
) -> bool {
    let members = links.members(source);
    let leads_somewhere =
        |&link: &u32| side.through.is_some_and(|through| parent_of(association, targets, &through.far, link).is_some());
    members.is_fresh() && members.slots().unwrap_or_default().iter().all(leads_somewhere)
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

/// Sets the target of a `HasOne`: whoever has it now loses it first.
///
/// # Errors
///
/// Those of writing the foreign key.
pub fn set_has_one<'s, M, const I: usize, const REMOVABLE: bool>(
    row: &M,
    session: &'s Session,
    target: impl IntoTarget<'s, M::Target, REMOVABLE>,
) -> Result<()>
where
    M: Declares<I>,
{
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

/// Inserts the target of a `HasOne`.
///
/// # Errors
///
/// Those of inserting it.
pub fn create_has_one<'s, M, const I: usize, const F: usize, D>(
    row: &M,
    session: &'s Session,
    draft: D,
) -> Result<Entity<'s, M::Target>>
where
    M: Declares<I>,
    D: ChildDraft<M::Target, F>,
{
    let side = link::<M, I>();
    let parents = session.table::<M>();
    let parent = session.locate(parents, row)?;
    let key = (parents as &dyn AnyTable).owned_values(parent, &side.link.references);
    let insert = || {
        let holder = Cell::row(parents, parent, &side.link.references);
        let slots = session.insert_graph(vec![draft.into_child(holder)])?;
        Ok(Entity::new(session.table::<M::Target>().slot(slots[0])))
    };
    if side.link.unique && side.link.nullable {
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
    let side = link::<M, I>();
    match load_parent::<M, M::Target>(row, session, side)? {
        Some(parent) => Ok(parent),
        None => Err(no_parent(row, side)),
    }
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

/// The to-one side that a `HasMany`'s or `HasOne`'s backref generates.
///
/// # Errors
///
/// Those of loading it.
#[inline]
pub fn reverse_belongs_to<'s, M, const I: usize, const NULLABLE: bool>(
    row: &M::Target,
    session: &'s Session,
) -> Result<<Nullable<NULLABLE> as Optionality>::Of<Entity<'s, M>>>
where
    M: Declares<I>,
    Nullable<NULLABLE>: Optionality,
{
    let side = reverse_link::<M, I>();
    let found = load_parent::<M::Target, M>(row, session, side)?;
    match <Nullable<NULLABLE> as Optionality>::from_found(found) {
        Some(found) => Ok(found),
        None => Err(no_parent(row, side)),
    }
}

#[inline]
fn load_parent<'s, C: Model, P: Model>(
    row: &C,
    session: &'s Session,
    side: &'static Navigation,
) -> Result<Option<Entity<'s, P>>> {
    let (children, parents) = (session.table::<C>(), session.table::<P>());
    let child = session.locate(children, row)?;
    if let Some(parent) = parent_of(children, parents, &side.link, child) {
        return Ok(Some(Entity::new(parents.slot(parent))));
    }
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
pub fn set_belongs_to<'s, M: Declares<I>, const I: usize, const NULLABLE: bool>(
    row: &M,
    session: &'s Session,
    target: impl IntoTarget<'s, M::Target, NULLABLE>,
) -> Result<()> {
    set_parent::<M, M::Target>(row, session, link::<M, I>(), target.into_target())
}

/// Sets the to-one side that a `HasMany`'s or `HasOne`'s backref generates.
///
/// # Errors
///
/// Those of writing the foreign key.
pub fn set_reverse_belongs_to<'s, M: Declares<I>, const I: usize, const NULLABLE: bool>(
    row: &M::Target,
    session: &'s Session,
    target: impl IntoTarget<'s, M, NULLABLE>,
) -> Result<()> {
    set_parent::<M::Target, M>(row, session, reverse_link::<M, I>(), target.into_target())
}

fn set_parent<C: Model, P: Model>(
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
