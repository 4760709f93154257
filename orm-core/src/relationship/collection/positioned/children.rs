//! Children in the order of a column of their own.

use super::{kept, moved, with_first};
use crate::draft::{Cell, Many, MemberDraft};
use crate::entity::{EntitiesOf, Entity, Member};
use crate::error::Result;
use crate::model::Model;
use crate::relationship::collection::{Removable, Removal};
use crate::relationship::{Children, Collection, Positioned};
use crate::session::Places;
use crate::value::Value;

/// The members' places are in their own column number `P`: 0, 1, 2, … from the column's default, or from 0. A change of
/// them is one `UPDATE`, or two where the places are unique within the parent.
///
/// What leaves by another way (deleted, moved by its to-one setter) leaves a gap, which the next change closes.
impl<'s, T, const F: usize, const REMOVABLE: bool, const P: usize>
    Collection<'s, T, Positioned<Children<F, REMOVABLE>, P>>
where
    T: Model,
{
    /// Inserts a child at the end; its draft needs no foreign key and no position. Sends an `INSERT`.
    ///
    /// # Errors
    ///
    /// Those of [`Session::insert`](crate::Session::insert); [`Error::Deleted`](crate::Error::Deleted) when the parent was
    /// deleted, [`Error::Decode`](crate::Error::Decode) when the position doesn't fit its column's type.
    pub fn create<D: MemberDraft<T, F, P>>(&self, draft: D) -> Result<Entity<'s, T>> {
        self.create_at(usize::MAX, draft)
    }

    /// Inserts many children at the end, in one statement for each few hundred.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Collection::create).
    pub fn create_all<D: MemberDraft<T, F, P>>(&self, drafts: impl Many<D>) -> Result<Vec<Entity<'s, T>>> {
        let (places, rows) = self.places(self.table())?;
        let positions = (rows.len()..).map(|at| Value::Int(places.position_at(at)));
        let drafts = drafts.each().zip(positions);
        let drafts: Vec<_> = drafts.map(|(draft, position)| draft.into_member(self.holder(), position)).collect();
        if drafts.is_empty() {
            return Ok(Vec::new());
        }
        places.in_range(places.position_at(rows.len() + drafts.len() - 1))?;
        let slots = places.append(&rows, || self.session.insert_graph(drafts))?;
        Ok(slots.into_iter().map(|slot| self.at(slot)).collect())
    }

    /// Inserts a child at this place, or at the end if it is beyond; those from there on move up. Sends an `UPDATE`, where
    /// any do, and an `INSERT`, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Collection::create).
    pub fn create_at<D: MemberDraft<T, F, P>>(&self, place: usize, draft: D) -> Result<Entity<'s, T>> {
        let (places, rows) = self.places(self.table())?;
        let new = places.make_room(&rows, place, |position| {
            let draft = draft.into_member(self.holder(), Value::Int(position));
            Ok(self.session.insert_graph([draft])?.first().copied())
        })?;
        new.map(|slot| self.at(slot)).ok_or_else(|| self.parents().deleted(self.parent))
    }

    /// Makes a row the last child of this parent; whether it wasn't one before. Its former parent loses it. Sends one
    /// `UPDATE`, or nothing where it is a member already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn add(&self, child: impl Member<T>) -> Result<bool> {
        let slot = self.locate(child.row())?;
        let (places, rows) = self.places(self.table())?;
        if rows.contains(&slot) {
            return Ok(false);
        }
        self.take_in(&places, &rows, usize::MAX, slot)?;
        Ok(true)
    }

    /// Makes a row the child of this parent at this place, or the last if it is beyond; whether it wasn't one before. One
    /// that was is moved there. Sends an `UPDATE` of it, and before it one of those that move up, under a savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn insert_at(&self, place: usize, child: impl Member<T>) -> Result<bool> {
        let slot = self.locate(child.row())?;
        let (places, rows) = self.places(self.table())?;
        if rows.contains(&slot) {
            return moved(&places, rows, slot, place).map(|()| false);
        }
        self.take_in(&places, &rows, place, slot)?;
        Ok(true)
    }

    /// Moves a member to this place, or to the end if it is beyond; whether it is one. Sends one `UPDATE`, two where places
    /// are unique within the parent, nothing where it is there already.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn move_to(&self, member: impl Member<T>, place: usize) -> Result<bool> {
        let slot = self.locate(member.row())?;
        let (places, rows) = self.places(self.table())?;
        let is_member = rows.contains(&slot);
        if is_member {
            moved(&places, rows, slot, place)?;
        }
        Ok(is_member)
    }

    /// Puts these members first, in this order; the others follow in theirs, and what is no member stays none. Sends what
    /// [`move_to`](Collection::move_to) sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn reorder(&self, members: impl EntitiesOf<T>) -> Result<()> {
        let first = self.located(members)?;
        let (places, rows) = self.places(self.table())?;
        places.arrange(&with_first(&rows, &first))
    }

    /// Takes a child from this parent: its foreign key becomes `NULL`; whether it was a member. Those after it move up.
    /// Sends an `UPDATE` of it, and one of them, under a savepoint.
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
        let slot = self.locate(child.row())?;
        let (places, rows) = self.places(self.table())?;
        if !rows.contains(&slot) {
            return Ok(false);
        }
        let left: Vec<u32> = rows.into_iter().filter(|&row| row != slot).collect();
        places.close_gap(&left, || self.session.set_key::<T>(self.side, slot, None))?;
        Ok(true)
    }

    /// Takes all children from this parent. Sends one `UPDATE`; with `cascade = "all, delete-orphan"` a `SELECT`, and what
    /// [`Session::delete_all`](crate::Session::delete_all) sends.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn clear(&self) -> Result<()>
    where
        Removal<REMOVABLE>: Removable,
    {
        let key = self.key()?;
        self.session.release::<T>(self.side, &key)
    }

    /// Makes these the children of this parent, in this order, and no others. Only the difference is written, under a
    /// savepoint.
    ///
    /// # Errors
    ///
    /// Those of [`Session::update`](crate::Session::update).
    pub fn replace(&self, children: impl EntitiesOf<T>) -> Result<()>
    where
        Removal<REMOVABLE>: Removable,
    {
        let wanted = self.located(children)?;
        let (places, rows) = self.places(self.table())?;
        let key = self.key()?;
        self.session.all_or_none(|| {
            let gone: Vec<u32> = rows.iter().copied().filter(|row| !wanted.contains(row)).collect();
            let new: Vec<u32> = wanted.iter().copied().filter(|row| !rows.contains(row)).collect();
            self.session.exchange::<T>(self.side, &gone, &new, || {
                places.apply(&places.plan(&kept(&places, &rows, &wanted))?)?;
                for (at, &row) in wanted.iter().enumerate().filter(|(_, row)| new.contains(row)) {
                    let place = Some((P, Value::Int(places.position_at(at))));
                    self.session.set_key_and::<T>(self.side, row, Some(&key), place)?;
                }
                Ok(())
            })?;
            places.settle(&wanted);
            Ok(())
        })
    }

    fn take_in(&self, places: &Places<'s>, rows: &[u32], place: usize, slot: u32) -> Result<()> {
        let key = self.key()?;
        let new = places.make_room(rows, place, |position| {
            self.session.set_key_and::<T>(self.side, slot, Some(&key), Some((P, Value::Int(position))))?;
            Ok(Some(slot))
        });
        new.map(drop)
    }

    fn holder(&self) -> Cell {
        Cell::row(self.parents(), self.parent, &self.side.link.references)
    }
}
