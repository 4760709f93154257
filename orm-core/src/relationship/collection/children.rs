//! The children of one parent: their foreign key references it.

use crate::draft::{Cell, ChildDraft, Many};
use crate::entity::{EntitiesOf, Entity, Member};
use crate::error::Result;
use crate::model::Model;
use crate::relationship::{Children, Collection};
use crate::session::AnyTable;

/// Whether children may be without a parent.
pub struct Removal<const REMOVABLE: bool>;

/// A foreign key that may be `NULL`, or a relationship that deletes orphans.
#[diagnostic::on_unimplemented(
    message = "a child can't be removed from this collection: its foreign key is `NOT NULL`, or one of several of which one has to be set",
    label = "the child would have no parent",
    note = "help: write cascade = \"all, delete-orphan\" at the relationship to have it deleted, make the foreign key column an `Option<…>` (with `one_of` the relationship: `BelongsTo<Option<…>>`), or move the child with its to-one setter",
    note = "see orm_core::errors [remove-from-required]"
)]
pub trait Removable {}

#[diagnostic::do_not_recommend]
impl Removable for Removal<true> {}

impl<'s, T: Model, const F: usize, const REMOVABLE: bool> Collection<'s, T, Children<F, REMOVABLE>> {
    /// Inserts a child of this parent; its draft needs no foreign key. Sends what
    /// [`Session::insert`](crate::Session::insert) sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert); [`Error::Deleted`](crate::Error::Deleted) when the parent was deleted.
    pub fn create<D: ChildDraft<T, F>>(&self, draft: D) -> Result<Entity<'s, T>> {
        let created = self.create_all([draft])?;
        created.into_iter().next().ok_or_else(|| self.parents().deleted(self.parent))
    }

    /// Inserts many children of this parent, in one statement for each few hundred.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Collection::create).
    pub fn create_all<D: ChildDraft<T, F>>(&self, drafts: impl Many<D>) -> Result<Vec<Entity<'s, T>>> {
        self.key()?;
        let holder = || Cell::row(self.parents(), self.parent, &self.side.link.references);
        let drafts = drafts.each().map(|draft| draft.into_child(holder()));
        let slots = self.session.insert_graph(drafts)?;
        Ok(slots.into_iter().map(|slot| self.at(slot)).collect())
    }

    /// Makes a row a child of this parent; whether it wasn't before. Its former parent loses it. Sends one `UPDATE`, or
    /// nothing where it is a member already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn add(&self, child: impl Member<T>) -> Result<bool> {
        let key = self.key()?;
        let slot = self.locate(child.row())?;
        if self.table().holds(slot, &self.side.link.columns, &key) {
            return Ok(false);
        }
        self.session.set_key::<T>(self.side, slot, Some(&key))?;
        Ok(true)
    }

    /// Takes a child from this parent: its foreign key becomes `NULL`; whether it was a member. Sends one `UPDATE`, or
    /// nothing where it is none.
    ///
    /// With `cascade = "all, delete-orphan"` the child is deleted, by what [`Session::delete`](crate::Session::delete) sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update) and [`Session::delete`](crate::Session::delete).
    pub fn remove(&self, child: impl Member<T>) -> Result<bool>
    where
        Removal<REMOVABLE>: Removable,
    {
        let key = self.key()?;
        let slot = self.locate(child.row())?;
        if !self.table().holds(slot, &self.side.link.columns, &key) {
            return Ok(false);
        }
        self.session.set_key::<T>(self.side, slot, None)?;
        Ok(true)
    }

    /// Takes all children from this parent, loaded or not. Sends one `UPDATE`.
    ///
    /// With `cascade = "all, delete-orphan"` they are deleted: sends a `SELECT`, and what
    /// [`Session::delete_all`](crate::Session::delete_all) sends.
    ///
    /// # Errors
    ///
    /// Those of [`remove`](Collection::remove).
    pub fn clear(&self) -> Result<()>
    where
        Removal<REMOVABLE>: Removable,
    {
        let key = self.key()?;
        self.session.release::<T>(self.side, &key)
    }

    /// Makes these the children of this parent, and no others. Only the difference is written, under a savepoint: those that
    /// leave first, all at once, as [`remove`](Collection::remove) does it.
    ///
    /// # Errors
    ///
    /// Those of [`remove`](Collection::remove).
    pub fn replace(&self, children: impl EntitiesOf<T>) -> Result<()>
    where
        Removal<REMOVABLE>: Removable,
    {
        let (key, wanted) = (self.key()?, self.located(children)?);
        let members = self.children()?;
        let gone: Vec<u32> = members.iter().copied().filter(|child| !wanted.contains(child)).collect();
        let new: Vec<u32> = wanted.into_iter().filter(|child| !members.contains(child)).collect();
        if gone.is_empty() && new.is_empty() {
            return Ok(());
        }
        self.session.all_or_none(|| {
            self.session.exchange::<T>(self.side, &gone, &new, || {
                new.iter().try_for_each(|&child| self.session.set_key::<T>(self.side, child, Some(&key)))
            })
        })
    }

    /// The children, asked for again where memory isn't sure.
    pub(super) fn children(&self) -> Result<Vec<u32>> {
        self.key()?;
        if !self.links().is_fresh(self.parent) {
            self.session.load_children(self.parents(), self.table(), self.links(), &[self.parent])?;
        }
        Ok(self.links().members(self.parent).slots().unwrap_or_default().to_vec())
    }
}
