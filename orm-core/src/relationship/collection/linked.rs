//! The rows that one row is linked to by the rows of an association.

use std::any::TypeId;

use crate::draft::{Cell, Draft, DraftData, DraftOf, Fill, links_between};
use crate::entity::{EntitiesOf, Entity, Member};
use crate::error::Result;
use crate::model::Model;
use crate::relationship::declared::{Navigation, Through};
use crate::relationship::{Collection, Linked};
use crate::session::AnyTable;

/// Whether a link needs nothing but its two ends.
pub struct Ends<const BARE: bool>;

/// The two ends are all that a link needs.
#[diagnostic::on_unimplemented(
    message = "a link of this relationship needs more than its two ends: its association has another required column",
    label = "this can't fill the association's other columns",
    note = "help: give a draft of the association with that column set: `.add_with(other, draft)`",
    note = "see orm_core::errors [secondary-extra-required]"
)]
pub trait Enough {}

#[diagnostic::do_not_recommend]
impl Enough for Ends<true> {}

impl<'s, T, A, const NEAR: usize, const FAR: usize, const BARE: bool> Collection<'s, T, Linked<A, NEAR, FAR, BARE>>
where
    T: Model,
    A: Model,
{
    /// Links a row; whether it wasn't linked before. Sends one `INSERT` into the association, or nothing where it is a
    /// member already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert); [`Error::Deleted`](crate::Error::Deleted) when one of the
    /// two was deleted.
    pub fn add(&self, target: impl Member<T>) -> Result<bool>
    where
        Ends<BARE>: Enough,
    {
        let target = self.locate(target.row())?;
        self.add_slots(vec![target]).map(|added| added > 0)
    }

    /// Links many rows; how many weren't linked before. Sends one `INSERT` for each few hundred.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add).
    pub fn add_all(&self, targets: impl EntitiesOf<T>) -> Result<usize>
    where
        Ends<BARE>: Enough,
    {
        self.add_slots(self.located(targets)?)
    }

    fn add_slots(&self, mut new: Vec<u32>) -> Result<usize> {
        let linked = self.linked()?;
        new.retain(|target| linked.iter().all(|(_, member)| member != target));
        self.insert_links(&new)?;
        Ok(new.len())
    }

    /// Links a row with what else the association holds: the draft needs no foreign keys. Whether it wasn't linked
    /// before; a link that is there stays as it is. Sends one `INSERT` into the association.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add).
    pub fn add_with<D>(&self, target: impl Member<T>, link: D) -> Result<bool>
    where
        D: Fill<NEAR>,
        D::Filled: Fill<FAR>,
        <D::Filled as Fill<FAR>>::Filled: Draft<A>,
    {
        let linked = self.linked()?;
        let target = self.locate(target.row())?;
        if linked.iter().any(|(_, member)| *member == target) {
            return Ok(false);
        }
        let draft = link.fill(self.near_end()).fill(self.far_end(target)).into_data();
        self.session.insert_graph([draft])?;
        Ok(true)
    }

    /// Inserts a row and links it, in one graph. Sends an `INSERT` of each.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert).
    pub fn create<D: DraftOf<T>>(&self, draft: D) -> Result<Entity<'s, T>>
    where
        Ends<BARE>: Enough,
    {
        self.key()?;
        let links = self.drafts_to(Cell::draft::<T, D>(draft));
        let slots = self.session.insert_graph(links)?;
        let created = slots.first().and_then(|&link| self.member(link)).map(|slot| self.at(slot));
        created.ok_or_else(|| self.parents().deleted(self.parent))
    }

    /// Unlinks a row; whether it was a member. Sends one `DELETE` from the association, or nothing where it is none; of a
    /// `symmetric` relationship, whose link is two rows, under a savepoint.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`](crate::Error::Stale) when the link is gone already.
    pub fn remove(&self, target: impl Member<T>) -> Result<bool> {
        let linked = self.linked()?;
        let target = self.locate(target.row())?;
        let links: Vec<_> = linked.into_iter().filter(|(_, member)| *member == target).collect();
        self.session.delete_slots(self.association(), &self.rows_of(&links)?)?;
        Ok(!links.is_empty())
    }

    /// Unlinks all. Sends one `DELETE` for each few hundred; of several, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`remove`](Collection::remove).
    pub fn clear(&self) -> Result<()> {
        self.session.delete_slots(self.association(), &self.rows_of(&self.linked()?)?)
    }

    /// Makes these the linked rows, and no others. Only the difference is written, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add) and [`remove`](Collection::remove).
    pub fn replace(&self, targets: impl EntitiesOf<T>) -> Result<()>
    where
        Ends<BARE>: Enough,
    {
        let linked = self.linked()?;
        let wanted = self.located(targets)?;
        let new: Vec<u32> =
            wanted.iter().copied().filter(|target| linked.iter().all(|(_, member)| member != target)).collect();
        let old: Vec<_> = linked.into_iter().filter(|(_, member)| !wanted.contains(member)).collect();
        if old.is_empty() {
            return self.insert_links(&new);
        }
        let old = self.rows_of(&old)?;
        self.session.all_or_none(|| {
            self.session.delete_within(self.association(), &old)?;
            Ok(self.insert_links(&new)?)
        })
    }

    /// The links, and the rows that they lead to; asked again where memory isn't sure of them.
    fn linked(&self) -> Result<Vec<(u32, u32)>> {
        self.key()?;
        if !self.links().is_fresh(self.parent) {
            let (session, association) = (self.session, self.association());
            session.load_children(self.parents(), association, self.links(), &[self.parent])?;
            let links = self.links().members(self.parent);
            session.load_parents(association, self.table(), &self.through().far, links.slots().unwrap_or_default())?;
        }
        let members = self.links().members(self.parent);
        let links = members.slots().unwrap_or_default().iter();
        Ok(links.filter_map(|&link| Some((link, self.member(link)?))).collect())
    }

    fn member(&self, link: u32) -> Option<u32> {
        crate::session::parent_of(self.association(), self.table(), &self.through().far, link)
    }

    fn insert_links(&self, targets: &[u32]) -> Result<()> {
        if targets.is_empty() {
            return Ok(());
        }
        let links = targets.iter().flat_map(|&target| self.drafts_to(self.far_end(target)));
        self.session.insert_graph(links).map(drop)
    }

    /// The link to this row, and in a symmetric relationship the one back.
    fn drafts_to(&self, target: Cell) -> Vec<DraftData> {
        links_between::<A>([NEAR, FAR], self.near_end(), target, self.through().mirror.is_some())
    }

    /// The rows that these links are; of a symmetric relationship also those that lead back.
    fn rows_of(&self, links: &[(u32, u32)]) -> Result<Vec<u32>> {
        let mut slots: Vec<u32> = links.iter().map(|(link, _)| *link).collect();
        if let Some(mirror) = self.through().mirror.filter(|_| !slots.is_empty()) {
            slots.extend(self.links_back(mirror(), links)?);
        }
        Ok(slots)
    }

    /// The links of a symmetric relationship that lead back from these members.
    fn links_back(&self, mirror: &'static Navigation, links: &[(u32, u32)]) -> Result<Vec<u32>> {
        let (session, association) = (self.session, self.association());
        let back = association.links_for(TypeId::of::<T>(), mirror);
        if !back.is_fresh(self.parent) {
            session.load_children(self.parents(), association, back, &[self.parent])?;
        }
        let members = back.members(self.parent);
        let comes_from = |link: &u32| crate::session::parent_of(association, self.table(), &self.side.link, *link);
        // The link of a row with itself is its own way back.
        let is_meant = |link: &u32| {
            comes_from(link).is_some_and(|from| links.iter().any(|(own, member)| *member == from && own != link))
        };
        Ok(members.slots().unwrap_or_default().iter().copied().filter(is_meant).collect())
    }

    fn near_end(&self) -> Cell {
        Cell::row(self.parents(), self.parent, &self.side.link.references)
    }

    fn far_end(&self, target: u32) -> Cell {
        Cell::row(self.table(), target, &self.through().far.references)
    }
}

impl<'s, T, K> Collection<'s, T, K> {
    pub(super) fn through(&self) -> &'static Through {
        match &self.side.through {
            Some(through) => through,
            None => unreachable!("a collection of links goes through an association"),
        }
    }

    pub(super) fn association(&self) -> &'s dyn AnyTable {
        (self.through().association)(self.session)
    }
}
