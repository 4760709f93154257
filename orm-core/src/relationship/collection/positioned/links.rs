//! Linked rows in the order of a column of the association.

use super::{moved, with_first};
use crate::draft::{Cell, DraftData, DraftOf, Fill, MemberDraft};
use crate::entity::{EntitiesOf, Entity, Member};
use crate::error::Result;
use crate::model::Model;
use crate::relationship::collection::{Ends, Enough};
use crate::relationship::{Collection, Linked, Positioned};
use crate::session::Places;
use crate::value::Value;

/// The members' places are in the column number `P` of their links, rows of the association `A`: 0, 1, 2, … from the
/// column's default, or from 0. A change of them is one `UPDATE`, or two where the places are unique within the parent.
impl<'s, T, A, const NEAR: usize, const FAR: usize, const BARE: bool, const P: usize>
    Collection<'s, T, Positioned<Linked<A, NEAR, FAR, BARE>, P>>
where
    T: Model,
    A: Model,
{
    /// Links a row, at the end; whether it wasn't linked before. Sends one `INSERT` into the association, or nothing where
    /// it is a member already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert); [`Error::Deleted`](crate::Error::Deleted) when one of the two
    /// was deleted, [`Error::Decode`](crate::Error::Decode) when the position doesn't fit its column's type.
    pub fn add(&self, target: impl Member<T>) -> Result<bool>
    where
        Ends<BARE>: Enough,
    {
        let target = self.locate(target.row())?;
        let (places, rows, members) = self.linked_places()?;
        if members.contains(&target) {
            return Ok(false);
        }
        self.link(&places, &rows, usize::MAX, |position| self.new_link(target, position))?;
        Ok(true)
    }

    /// Links many rows, at the end in this order; how many weren't linked before. Sends one `INSERT` for each few hundred.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add).
    pub fn add_all(&self, targets: impl EntitiesOf<T>) -> Result<usize>
    where
        Ends<BARE>: Enough,
    {
        let mut new = self.located(targets)?;
        let (places, rows, members) = self.linked_places()?;
        new.retain(|target| !members.contains(target));
        if new.is_empty() {
            return Ok(0);
        }
        places.in_range(places.position_at(rows.len() + new.len() - 1))?;
        let links = new.iter().zip(rows.len()..);
        let links = links.map(|(&target, at)| self.new_link(target, places.position_at(at)));
        places.append(&rows, || self.session.insert_graph(links))?;
        Ok(new.len())
    }

    /// Links a row, at the end, with what else the association holds: the draft needs no foreign keys and no position.
    /// Whether it wasn't linked before; a link that is there stays as it is. Sends one `INSERT` into the association.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add).
    pub fn add_with<D>(&self, target: impl Member<T>, link: D) -> Result<bool>
    where
        D: Fill<NEAR>,
        D::Filled: MemberDraft<A, FAR, P>,
    {
        let target = self.locate(target.row())?;
        let (places, rows, members) = self.linked_places()?;
        if members.contains(&target) {
            return Ok(false);
        }
        let link = link.fill(self.near());
        self.link(&places, &rows, usize::MAX, |position| link.into_member(self.far(target), Value::Int(position)))?;
        Ok(true)
    }

    /// Links a row at this place, or at the end if it is beyond; whether it wasn't linked before. A member is moved there.
    /// Sends an `INSERT` into the association, and before it an `UPDATE` of the links that move up, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add).
    pub fn insert_at(&self, place: usize, target: impl Member<T>) -> Result<bool>
    where
        Ends<BARE>: Enough,
    {
        let target = self.locate(target.row())?;
        let (places, rows, members) = self.linked_places()?;
        if let Some(at) = members.iter().position(|&member| member == target) {
            let link = rows[at];
            return moved(&places, rows, link, place).map(|()| false);
        }
        self.link(&places, &rows, place, |position| self.new_link(target, position))?;
        Ok(true)
    }

    /// Inserts a row and links it, at the end, in one graph. Sends an `INSERT` of each.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert).
    pub fn create<D: DraftOf<T>>(&self, draft: D) -> Result<Entity<'s, T>>
    where
        Ends<BARE>: Enough,
    {
        self.create_at(usize::MAX, draft)
    }

    /// Inserts a row and links it, at this place, or at the end if it is beyond. Sends an `INSERT` of each, and before them
    /// an `UPDATE` of the links that move up, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert).
    pub fn create_at<D: DraftOf<T>>(&self, place: usize, draft: D) -> Result<Entity<'s, T>>
    where
        Ends<BARE>: Enough,
    {
        let (places, rows, _) = self.linked_places()?;
        let link = self.link(&places, &rows, place, |position| {
            let link = DraftData::new::<A>().set_key(NEAR, self.near()).set_key(FAR, Cell::draft::<T, D>(draft));
            link.set_value(P, Value::Int(position))
        })?;
        let created = link.and_then(|link| self.target_of(link)).map(|slot| self.at(slot));
        created.ok_or_else(|| self.parents().deleted(self.parent))
    }

    /// Moves a member to this place, or to the end if it is beyond; whether it is one. Sends one `UPDATE` of the
    /// association, two where places are unique within the parent, nothing where it is there already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn move_to(&self, member: impl Member<T>, place: usize) -> Result<bool> {
        let target = self.locate(member.row())?;
        let (places, rows, members) = self.linked_places()?;
        let Some(at) = members.iter().position(|&member| member == target) else { return Ok(false) };
        let link = rows[at];
        moved(&places, rows, link, place)?;
        Ok(true)
    }

    /// Puts these members first, in this order; the others follow in theirs, and what is no member stays none. Sends what
    /// [`move_to`](Collection::move_to) sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn reorder(&self, members: impl EntitiesOf<T>) -> Result<()> {
        let wanted = self.located(members)?;
        let (places, rows, members) = self.linked_places()?;
        let link_of = |target: &u32| members.iter().position(|member| member == target).map(|at| rows[at]);
        let first: Vec<u32> = wanted.iter().filter_map(link_of).collect();
        places.arrange(&with_first(&rows, &first))
    }

    /// Unlinks a row; whether it was a member. Those after it move up. Sends a `DELETE` from the association, and an
    /// `UPDATE` of it, under a savepoint.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`](crate::Error::Stale) when the link is gone already.
    pub fn remove(&self, target: impl Member<T>) -> Result<bool> {
        let target = self.locate(target.row())?;
        let (places, rows, members) = self.linked_places()?;
        let Some(at) = members.iter().position(|&member| member == target) else { return Ok(false) };
        let mut left = rows;
        let link = left.remove(at);
        places.close_gap(&left, || self.session.delete_slots(places.table, &[link]))?;
        Ok(true)
    }

    /// Unlinks all. Sends one `DELETE` for each few hundred; of several, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`remove`](Collection::remove).
    pub fn clear(&self) -> Result<()> {
        let (places, rows, _) = self.linked_places()?;
        self.session.delete_slots(places.table, &rows)
    }

    /// Makes these the linked rows, in this order, and no others. Only the difference is written, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Collection::add) and [`remove`](Collection::remove).
    pub fn replace(&self, targets: impl EntitiesOf<T>) -> Result<()>
    where
        Ends<BARE>: Enough,
    {
        let wanted = self.located(targets)?;
        let (places, rows, members) = self.linked_places()?;
        let link_of = |target: &u32| members.iter().position(|member| member == target).map(|at| rows[at]);
        self.session.all_or_none(|| {
            let gone = rows.iter().zip(&members).filter(|(_, member)| !wanted.contains(member));
            let gone: Vec<u32> = gone.map(|(&link, _)| link).collect();
            self.session.delete_within(places.table, &gone)?;
            let stay = wanted.iter().enumerate();
            let stay: Vec<_> =
                stay.filter_map(|(at, target)| Some((link_of(target)?, places.position_at(at)))).collect();
            places.apply(&places.plan(&stay)?)?;
            let new = wanted.iter().enumerate().filter(|(_, target)| link_of(target).is_none());
            let new: Vec<_> = new.map(|(at, &target)| self.new_link(target, places.position_at(at))).collect();
            let mut inserted = self.session.insert_graph(new)?.into_iter();
            let order: Vec<u32> =
                wanted.iter().filter_map(|target| link_of(target).or_else(|| inserted.next())).collect();
            places.settle(&order);
            Ok(())
        })
    }

    fn link(
        &self,
        places: &Places<'s>,
        links: &[u32],
        place: usize,
        draft: impl FnOnce(i64) -> DraftData,
    ) -> Result<Option<u32>> {
        places.make_room(links, place, |position| Ok(self.session.insert_graph([draft(position)])?.first().copied()))
    }

    fn new_link(&self, target: u32, position: i64) -> DraftData {
        let link = DraftData::new::<A>().set_key(NEAR, self.near()).set_key(FAR, self.far(target));
        link.set_value(P, Value::Int(position))
    }

    /// The links in their order, and the row that each leads to.
    fn linked_places(&self) -> Result<(Places<'s>, Vec<u32>, Vec<u32>)> {
        let association = self.association();
        let (places, links) = self.places(association)?;
        let far = &self.through().far;
        self.session.load_parents(association, self.table(), far, &links)?;
        let members = links.iter().map(|&link| self.target_of(link).unwrap_or(u32::MAX)).collect();
        Ok((places, links, members))
    }

    fn target_of(&self, link: u32) -> Option<u32> {
        crate::session::parent_of(self.association(), self.table(), &self.through().far, link)
    }

    fn near(&self) -> Cell {
        Cell::row(self.parents(), self.parent, &self.side.link.references)
    }

    fn far(&self, target: u32) -> Cell {
        Cell::row(self.table(), target, &self.through().far.references)
    }
}
