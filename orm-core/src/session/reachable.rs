//! Following a relationship of a model with itself to its end: ancestors, descendants, and whom a graph connects.

use std::any::TypeId;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::cells::Cells;
use crate::entity::{Entity, IsEntity};
use crate::error::Result;
use crate::model::Model;
use crate::query::{Hop, Writer};
use crate::relationship::Relationship;
use crate::relationship::declared::Navigation;
use crate::session::referenced::referenced;
use crate::session::table::{AnyTable, Reading, Table, is_null};
use crate::session::{Leg, Loader, Session};
use crate::sql::Order;

/// A relationship of `T` with itself, which can be followed again and again.
#[diagnostic::on_unimplemented(
    message = "this relationship can't be followed again and again: it doesn't lead from one `{T}` to the next",
    label = "not a relationship of `{T}` with itself",
    note = "help: give a relationship of `{T}` with itself, such as `parent`, `children` or `friends`",
    note = "see orm_core::errors [recursive-elsewhere]"
)]
pub trait Recursive<T> {
    /// How it is loaded.
    #[doc(hidden)]
    fn loader(self) -> Loader;
}

impl<T, K> Recursive<T> for Relationship<T, T, K> {
    fn loader(self) -> Loader {
        self.loaded_by()
    }
}

impl Session {
    /// All rows that following a relationship of a model with itself leads to, nearest first, each once and without the
    /// one that it begins at: the descendants of a node by its `children`, its ancestors by its `parent`, all whom a
    /// person is connected with by `friends`.
    ///
    /// ```
    /// use orm_core::prelude::*;
    ///
    /// #[derive(Model)]
    /// pub struct Folder {
    ///     #[column(primary_key)]
    ///     pub id: i64,
    ///     pub name: String,
    ///     #[column(foreign_key = Folder::id)]
    ///     pub parent_id: Option<i64>,
    ///     #[relationship(backref = "parent")]
    ///     pub children: HasMany<Folder>,
    /// }
    ///
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Folder,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let home = s.insert(Folder::draft().name("home").children([
    ///     Folder::draft().name("ann").children([Folder::draft().name("music")]),
    ///     Folder::draft().name("ben"),
    /// ]))?;
    /// let below = s.reachable(home, Folder::CHILDREN)?; // the descendants
    /// assert_eq!(below.iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>(), ["ann", "ben", "music"]);
    ///
    /// let above = s.reachable(below[2], Folder::PARENT)?; // the ancestors
    /// assert_eq!(above.iter().map(|folder| folder.name.as_str()).collect::<Vec<_>>(), ["ann", "home"]);
    /// # Ok(()) }
    /// ```
    ///
    /// A relationship with a condition or a path can be followed too: `where` is asked at each step.
    ///
    /// Sends one recursive `SELECT`, over a many-to-many a second one for the links, and over a path one for each of its
    /// steps. Walking the relationship from any of these rows then sends nothing. Rows that lead back to an earlier one end
    /// the search there.
    ///
    /// # Errors
    ///
    /// Those of [`Query::all`](crate::Query::all); [`Error::Deleted`](crate::Error::Deleted) when the row is gone.
    #[doc(alias = "ancestors")]
    #[doc(alias = "descendants")]
    #[doc(alias = "recursive")]
    pub fn reachable<E: IsEntity>(
        &self,
        from: E,
        relationship: impl Recursive<E::Model>,
    ) -> Result<Vec<Entity<'_, E::Model>>> {
        self.reach(from.row(), relationship.loader(), None)
    }

    /// The same within a number of steps: the children and grandchildren within two.
    ///
    /// Sends what [`reachable`](Session::reachable) sends, which ends at that depth.
    ///
    /// # Errors
    ///
    /// Those of [`reachable`](Session::reachable).
    pub fn reachable_within<E: IsEntity>(
        &self,
        from: E,
        relationship: impl Recursive<E::Model>,
        steps: u32,
    ) -> Result<Vec<Entity<'_, E::Model>>> {
        self.reach(from.row(), relationship.loader(), Some(steps))
    }

    fn reach<T: Model>(&self, from: &T, loader: Loader, steps: Option<u32>) -> Result<Vec<Entity<'_, T>>> {
        let table = self.table::<T>();
        let source = self.locate(table, from)?;
        let legs = loader.legs();
        let Some(Leg { side, .. }) = legs.first() else { return Ok(Vec::new()) };
        let key = AnyTable::owned_values(table, source, leaves_by(side));
        if is_null(&key) || steps == Some(0) {
            return Ok(Vec::new());
        }
        let steps_are_children = legs.len() == 1 && side.through.is_none();
        let order = Order { steps: if steps_are_children { side.order } else { &[] }, far: None };
        let writer = Writer::reachable(&table.sql, Hop::new(loader), key, steps, order);
        let mut found = Vec::new();
        self.query_rows(T::META, &writer.sql, &writer.values, |row| {
            found.push(table.absorb(self, Cells::new(row, 0), Reading::KEEP)?);
            Ok(())
        })?;
        self.load_eager(&table.sql, &found)?;
        let others = found.iter().copied().filter(|&slot| slot != source);
        let all: Vec<u32> = [source].into_iter().chain(others).collect();
        table.set_batch(all.clone());
        match legs[..] {
            [Leg { side, .. }] => self.fill(table, side, &all, &found, steps)?,
            _ => loader.load(self, &all).map(drop)?,
        }
        let reached = walk(source, steps, |slot, next| {
            loader.members(self, slot, next);
        });
        Ok(reached.into_iter().skip(1).map(|(slot, _)| Entity::new(table.slot(slot))).collect())
    }

    /// The relationship of these rows is known now, but for children of those at the last step.
    fn fill<T: Model>(
        &self,
        table: &Table<T>,
        side: &'static Navigation,
        all: &[u32],
        found: &[u32],
        steps: Option<u32>,
    ) -> Result<()> {
        if let Some(through) = &side.through {
            let association = (through.association)(self);
            let links = association.links_for(TypeId::of::<T>(), side);
            return self.load_children(table, association, links, all);
        }
        if side.holds_key {
            return Ok(());
        }
        let links = (table as &dyn AnyTable).links_for(TypeId::of::<T>(), side);
        let owners = referenced((table, &side.link.columns), (table, &side.link.references), found);
        let mut children: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (&child, owner) in found.iter().zip(&owners) {
            owner.iter().for_each(|&owner| children.entry(owner).or_default().push(child));
        }
        let reached = walk(all[0], steps, |slot, next| next.extend(children.get(&slot).map_or(&[][..], Vec::as_slice)));
        let complete = |&(_, depth): &(u32, u32)| steps.is_none_or(|steps| depth < steps);
        let asked: Vec<u32> = reached.into_iter().filter(complete).map(|(slot, _)| slot).collect();
        self.share_members(links, &asked, (found, &owners));
        Ok(())
    }
}

/// The columns from whose values the relationship leads on.
fn leaves_by(side: &Navigation) -> &[usize] {
    if side.holds_key { &side.link.columns } else { &side.link.references }
}

/// The slots that `next` leads to again and again, nearest first, and how far each is; the first is where it begins.
fn walk(from: u32, steps: Option<u32>, mut next: impl FnMut(u32, &mut Vec<u32>)) -> Vec<(u32, u32)> {
    let mut seen: FxHashSet<u32> = [from].into_iter().collect();
    let mut reached = vec![(from, 0)];
    let (mut at, mut reachable) = (0, Vec::new());
    while let Some(&(slot, depth)) = reached.get(at) {
        at += 1;
        if steps.is_some_and(|steps| depth >= steps) {
            continue;
        }
        next(slot, &mut reachable);
        reached.extend(reachable.drain(..).filter(|&slot| seen.insert(slot)).map(|slot| (slot, depth + 1)));
    }
    reached
}
