//! Savepoints: what they undo in the database, and what in memory.

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::ops::Range;

use crate::backend::Savepoint;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::links::Members;
use crate::session::table::State;

/// One change in memory, and what it replaced.
pub(crate) enum Undo {
    /// The slot showed this version.
    Version { table: TypeId, slot: u32, to: u32 },
    /// The slot was in this state.
    State { table: TypeId, slot: u32, to: State },
    /// The slots did not exist: their rows were inserted here.
    Inserted { table: TypeId, slots: Range<u32> },
    /// The slot did not exist: its row was read here, perhaps after it was changed here.
    Loaded { table: TypeId, slot: u32 },
    /// The parent's collection had these members.
    Members { child: TypeId, links: usize, parent: u32, to: Members },
}

/// The changes since the outermost open savepoint; nothing is recorded while none is open, because then a rollback
/// ends the session.
#[derive(Default)]
pub(crate) struct Journal {
    depth: Cell<u32>,
    changes: RefCell<Vec<Undo>>,
}

impl Journal {
    #[inline]
    pub(crate) fn record(&self, change: impl FnOnce() -> Undo) {
        if self.depth.get() > 0 {
            self.changes.borrow_mut().push(change());
        }
    }
}

impl Session {
    /// Runs a part of the transaction that can be undone alone: on `Err` (and on panic) the database *and* what the
    /// session holds in memory are as they were before.
    ///
    /// An entity that was inserted inside and rolled back is [deleted](Error::Deleted). A collection that was first asked for
    /// inside, and is still held, shows the members that the session knows, until it is asked for again.
    ///
    /// Sends `SAVEPOINT`, then `RELEASE SAVEPOINT` or `ROLLBACK TO`.
    ///
    /// # Errors
    ///
    /// Those of the closure.
    ///
    /// ```
    /// use orm_core::{Error, prelude::*};
    /// # #[derive(Model)] pub struct Author { #[column(primary_key)] pub id: i64, pub name: String }
    /// # fn main() -> orm_core::Result<()> {
    /// # let db = Database::open("sqlite::memory:")?;
    /// # Schema::of::<(Author,)>().create(&db)?;
    /// # let s = db.session()?;
    /// let author = s.insert(Author::draft().name("Ursula"))?;
    /// let refused: Result<(), Error> = s.savepoint(|| {
    ///     s.update(author, |row| row.name = "Nobody".into())?;
    ///     s.one::<Author>(4711)?; // there is none
    ///     Ok(())
    /// });
    /// assert!(refused.is_err());
    /// assert_eq!(author.name, "Ursula");
    /// # Ok(()) }
    /// ```
    pub fn savepoint<R, E: From<Error>>(&self, body: impl FnOnce() -> Result<R, E>) -> Result<R, E> {
        let name = format!("orm_{}", self.state.journal.depth.get());
        self.send_savepoint(Savepoint::Set(&name))?;
        let mut open = Open { session: self, name, mark: self.state.journal.changes.borrow().len(), done: false };
        self.state.journal.depth.set(self.state.journal.depth.get() + 1);
        let result = body()?;
        self.send_savepoint(Savepoint::Release(&open.name))?;
        open.done = true;
        Ok(result)
    }

    fn send_savepoint(&self, step: Savepoint<'_>) -> Result<()> {
        self.usable()?;
        let sql = step.to_string();
        self.state.log.borrow_mut().record(&sql);
        self.on_connection(|connection| connection.savepoint(step))
            .map_err(|failure| Error::of_connection(failure, &sql))
    }

    fn undo_since(&self, mark: usize, outer: bool) {
        let changes = self.state.journal.changes.borrow_mut().split_off(mark);
        let mut unloaded = Vec::new();
        for change in changes.into_iter().rev() {
            match change {
                Undo::Members { child, links, parent, to } => {
                    let links = self.known_table(child).and_then(|table| table.links().nth(links));
                    if let Some(links) = links {
                        if to.slots().is_none() {
                            unloaded.push((links, parent, links.members(parent)));
                        }
                        links.set(self, parent, to);
                    }
                }
                Undo::Version { table, slot, to } => self.in_table(table, |table| table.set_version(slot, to)),
                Undo::State { table, slot, to } => self.in_table(table, |table| table.set_state(slot, to)),
                Undo::Inserted { table, slots } => {
                    self.in_table(table, |table| slots.for_each(|slot| table.set_state(slot, State::Deleted)));
                }
                Undo::Loaded { table, slot } => self.in_table(table, |table| {
                    if table.state(slot) == State::Live {
                        table.set_state(slot, State::Stale);
                    }
                }),
            }
        }
        for (links, parent, showed) in unloaded {
            links.recall(self, parent, &showed);
            if outer {
                // What it shows now is undone with the savepoint around this one.
                let to = Members::Unknown;
                let unknown = Undo::Members { child: links.child, links: links.number, parent, to };
                self.state.journal.changes.borrow_mut().push(unknown);
            }
        }
    }

    fn in_table(&self, table: TypeId, change: impl FnOnce(&dyn crate::session::AnyTable)) {
        if let Some(table) = self.known_table(table) {
            change(table);
        }
    }
}

/// An open savepoint; dropped without being released, by an error or a panic, it rolls back.
struct Open<'s> {
    session: &'s Session,
    name: String,
    mark: usize,
    done: bool,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        let Open { session, name, mark, done } = self;
        let depth = session.state.journal.depth.get() - 1;
        // What undoing changes is not to be undone again.
        session.state.journal.depth.set(0);
        if !*done {
            session.undo_since(*mark, depth > 0);
            let undone = session
                .send_savepoint(Savepoint::RollBackTo(name))
                .and_then(|()| session.send_savepoint(Savepoint::Release(name)));
            if undone.is_err() {
                session.state.aborted.set(true);
            }
        }
        session.state.journal.depth.set(depth);
        if depth == 0 {
            session.state.journal.changes.borrow_mut().clear();
        }
    }
}
