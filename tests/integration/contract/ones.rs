//! One of each for one of the other. The rows: the holders 0, 1 and 2, and what they hold, 0, 1 and 2; the holder 0 holds 0,
//! and 1 holds 1.

use orm_core::{Error, ModelList, prelude::*};

use super::{Signal, sent, undone, updates, with_signal};
use crate::backends::Fresh;

mod composite;
mod declared;
mod generated;
mod polymorphic;
mod self_referential;
mod unique_key;

/// Models with these rows.
trait Shape {
    type Models: ModelList;
    type Holder: Model;
    type Held: Model;
    /// Gives what the holder 0 holds to the holder 2, in SQL.
    const MOVE: &'static str;
    /// Deletes the held 0, in SQL.
    const DELETE: &'static str;

    fn fill(s: &Session);
    fn holder(s: &Session, number: usize) -> Entity<'_, Self::Holder>;
    fn held(s: &Session, number: usize) -> Entity<'_, Self::Held>;
    fn held_by<'s>(s: &'s Session, holder: Entity<'s, Self::Holder>) -> Result<Option<Entity<'s, Self::Held>>, Error>;
    /// From the holder's side, where that can be written.
    fn hold<'s>(
        s: &'s Session,
        holder: Entity<'s, Self::Holder>,
        held: Option<Entity<'s, Self::Held>>,
    ) -> Result<(), Error> {
        match held {
            Some(held) => Self::give(s, held, Some(holder)),
            None => Self::held_by(s, holder)?.map_or(Ok(()), |held| Self::give(s, held, None)),
        }
    }
    fn holder_of<'s>(s: &'s Session, held: Entity<'s, Self::Held>) -> Result<Option<Entity<'s, Self::Holder>>, Error>;
    fn give(s: &Session, held: Entity<'_, Self::Held>, holder: Option<Entity<'_, Self::Holder>>) -> Result<(), Error>;
    /// The same as `MOVE`, in conditions.
    fn move_where(s: &Session) -> u64;
    /// The same as `DELETE`, in conditions.
    fn delete_where(s: &Session) -> u64;
    /// What has to be as it was after anything.
    fn undisturbed(_: &Session) {}
}

/// The names of what is called on the models of a shape whose holders hold a `$held_by` each, which has a `$holder_of`.
macro_rules! shape {
    (
        $shape:ident: $holder:ty => $held:ty, models: $models:ty,
        holders: $holders:expr, all_held: $all_held:expr,
        held: $held_by:ident, $(hold: $hold:ident,)? holder: $holder_of:ident, give: $give:ident, $(found: $found:path,)?
        moved: $moved:expr, deleted: $deleted:expr,
        move_sql: $move:literal, delete_sql: $delete:literal,
        fill: $fill:expr $(, undisturbed: $undisturbed:expr)?
    ) => {
        struct $shape;

        impl crate::contract::ones::Shape for $shape {
            type Models = $models;
            type Holder = $holder;
            type Held = $held;
            const MOVE: &'static str = $move;
            const DELETE: &'static str = $delete;

            fn fill(s: &Session) {
                let fill: fn(&Session) = $fill;
                fill(s);
            }

            fn holder(s: &Session, number: usize) -> Entity<'_, $holder> {
                s.one::<$holder>($holders[number].clone()).unwrap()
            }

            fn held(s: &Session, number: usize) -> Entity<'_, $held> {
                s.one::<$held>($all_held[number].clone()).unwrap()
            }

            fn held_by<'s>(
                s: &'s Session,
                holder: Entity<'s, $holder>,
            ) -> Result<Option<Entity<'s, $held>>, orm_core::Error> {
                holder.$held_by(s)
            }

            $(fn hold<'s>(
                s: &'s Session,
                holder: Entity<'s, $holder>,
                held: Option<Entity<'s, $held>>,
            ) -> Result<(), orm_core::Error> {
                holder.$hold(s, held)
            })?

            fn holder_of<'s>(
                s: &'s Session,
                held: Entity<'s, $held>,
            ) -> Result<Option<Entity<'s, $holder>>, orm_core::Error> {
                held.$holder_of(s)$(.map(|found| found.map($found)))?
            }

            fn give(
                s: &Session,
                held: Entity<'_, $held>,
                holder: Option<Entity<'_, $holder>>,
            ) -> Result<(), orm_core::Error> {
                match holder {
                    Some(holder) => held.$give(s, holder),
                    None => held.$give(s, None),
                }
            }

            fn move_where(s: &Session) -> u64 {
                let moved: fn(&Session) -> u64 = $moved;
                moved(s)
            }

            fn delete_where(s: &Session) -> u64 {
                let deleted: fn(&Session) -> u64 = $deleted;
                deleted(s)
            }

            $(fn undisturbed(s: &Session) {
                let undisturbed: fn(&Session) = $undisturbed;
                undisturbed(s);
            })?
        }

        crate::contract::points!(ones, $shape);
    };
}
use shape;

/// The rows in a session.
struct Rows<'s, S: Shape> {
    s: &'s Session,
    holders: [Entity<'s, S::Holder>; 3],
    held: [Entity<'s, S::Held>; 3],
    /// Whether both sides were asked at the beginning.
    loaded: bool,
}

/// Runs a point where both sides were asked before, and where nothing was; what it leaves, another session sees.
fn run<S: Shape>(fresh: &Fresh, point: fn(&Rows<'_, S>)) {
    let db = with_signal::<S::Models>(fresh, &format!("{};", S::DELETE));
    db.transaction(|s| {
        S::fill(s);
        Ok::<_, Error>(())
    })
    .unwrap();
    let s = db.session().unwrap();
    play(&s, true, point);
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let left = play(&s, false, point);
    s.commit().unwrap();
    let s = db.session().unwrap();
    for (number, left) in left.into_iter().enumerate() {
        let held = S::held_by(&s, S::holder(&s, number)).unwrap();
        assert!(held == left.map(|held| S::held(&s, held)), "of the holder {number}: {held:?}");
    }
}

/// What each holder holds in the end.
fn play<S: Shape>(s: &Session, loaded: bool, point: fn(&Rows<'_, S>)) -> [Option<usize>; 3] {
    let rows = Rows::<S> {
        s,
        holders: [0, 1, 2].map(|at| S::holder(s, at)),
        held: [0, 1, 2].map(|at| S::held(s, at)),
        loaded,
    };
    if loaded {
        rows.show([Some(0), Some(1), None]);
    }
    point(&rows);
    rows.shown()
}

impl<S: Shape> Rows<'_, S> {
    /// What each holder holds; and both sides agree.
    fn shown(&self) -> [Option<usize>; 3] {
        let number = |held| self.held.iter().position(|known| *known == held).unwrap();
        let shown = self.holders.map(|holder| S::held_by(self.s, holder).unwrap().map(number));
        for (at, &held) in self.held.iter().enumerate() {
            let holder = match S::holder_of(self.s, held) {
                Ok(holder) => holder,
                Err(Error::Deleted { .. }) => None,
                Err(error) => panic!("{error}"),
            };
            let expected = shown.iter().position(|of| *of == Some(at)).map(|holder| self.holders[holder]);
            assert!(holder == expected, "the held {at}: {holder:?}");
        }
        S::undisturbed(self.s);
        shown
    }

    #[track_caller]
    fn show(&self, held: [Option<usize>; 3]) {
        assert_eq!(self.shown(), held);
    }

    fn hold(&self, holder: usize, held: impl Into<Option<usize>>) {
        S::hold(self.s, self.holders[holder], held.into().map(|held| self.held[held])).unwrap();
    }

    fn give(&self, held: usize, holder: impl Into<Option<usize>>) {
        S::give(self.s, self.held[held], holder.into().map(|holder| self.holders[holder])).unwrap();
    }
}

fn a_link_is_stored_once<S: Shape>(rows: &Rows<'_, S>) {
    rows.hold(0, 1);
    rows.show([Some(1), None, None]);
    rows.give(0, 0);
    rows.show([Some(0), None, None]);
    rows.hold(2, 0);
    rows.give(1, 1);
    rows.show([None, Some(1), Some(0)]);
}

/// A set of at most one.
fn a_collection_is_an_ordered_set<S: Shape>(rows: &Rows<'_, S>) {
    let ((), words) = updates(rows.s, || rows.hold(0, 0));
    assert_eq!(words, [""; 0]);
    let ((), words) = updates(rows.s, || rows.give(1, 1));
    assert_eq!(words, [""; 0]);
    rows.show([Some(0), Some(1), None]);
    rows.hold(2, 2);
    rows.show([Some(0), Some(1), Some(2)]);
    rows.hold(2, None);
    rows.hold(2, None);
    rows.give(2, None);
    rows.show([Some(0), Some(1), None]);
}

/// Who has the place loses it first: otherwise the unique key would refuse it.
fn moving_writes_what_moves<S: Shape>(rows: &Rows<'_, S>) {
    let ((), words) = updates(rows.s, || rows.hold(1, 0));
    assert_eq!(words, ["UPDATE", "UPDATE"]);
    rows.show([None, Some(0), None]);
    let ((), words) = updates(rows.s, || rows.give(0, None));
    assert_eq!(words, ["UPDATE"]);
    rows.show([None, None, None]);
}

fn deleting_removes_from_every_collection<S: Shape>(rows: &Rows<'_, S>) {
    let (s, gone) = (rows.s, rows.held[0]);
    s.delete(gone).unwrap();
    rows.show([None, Some(1), None]);
    assert!(matches!(S::holder_of(s, gone), Err(Error::Deleted { .. })));
    assert!(matches!(S::give(s, gone, Some(rows.holders[2])), Err(Error::Deleted { .. })));
    assert!(matches!(S::hold(s, rows.holders[1], Some(gone)), Err(Error::Deleted { .. })));
    rows.show([None, Some(1), None]);
}

fn loading_one_side_fills_the_other<S: Shape>(rows: &Rows<'_, S>) {
    let (held, words) = sent(rows.s, || rows.holders.map(|holder| S::held_by(rows.s, holder).unwrap()));
    assert!(held == [Some(rows.held[0]), Some(rows.held[1]), None]);
    // The holders didn't come together, so they are asked one by one.
    assert_eq!(words.len(), if rows.loaded { 0 } else { 3 });
    let (holders, words) = sent(rows.s, || rows.held.map(|held| S::holder_of(rows.s, held).unwrap()));
    assert!(holders == [Some(rows.holders[0]), Some(rows.holders[1]), None]);
    assert_eq!(words, [""; 0]);
}

fn a_write_that_matched_no_row_is_an_error<S: Shape>(rows: &Rows<'_, S>) {
    let (s, gone) = (rows.s, rows.held[0]);
    s.insert(Signal::draft()).unwrap();
    // The holder 1 would lose what it holds first.
    let error = S::hold(s, rows.holders[1], Some(gone)).unwrap_err();
    assert!(matches!(error, Error::Stale { action: "update", .. }), "{error}");
    assert!(S::held_by(s, rows.holders[1]).unwrap() == Some(rows.held[1]));
    let error = S::give(s, gone, None).unwrap_err();
    assert!(matches!(error, Error::Deleted { .. }), "{error}");
    rows.show([None, Some(1), None]);
}

fn after_a_rollback_memory_is_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    undone(rows.s, || {
        rows.hold(1, 0);
        rows.hold(2, 2);
        undone(rows.s, || {
            rows.give(2, 0);
            rows.s.delete(rows.held[0]).unwrap();
            rows.show([Some(2), None, None]);
        });
        rows.show([None, Some(0), Some(2)]);
    });
    rows.show([Some(0), Some(1), None]);
}

fn an_error_leaves_everything_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    let (s, [first, second, free]) = (rows.s, rows.holders);
    // What is in the way is said, and still there.
    let error = s.delete(first).unwrap_err();
    let Error::Restricted { model, by, rows: many, .. } = &error else { panic!("{error}") };
    assert_eq!((*model, *by, *many), (S::Holder::META.name, S::Held::META.name, 1));
    rows.show([Some(0), Some(1), None]);
    undone(s, || {
        s.delete(free).unwrap();
        let error = S::give(s, rows.held[1], Some(free)).unwrap_err();
        assert!(matches!(error, Error::Deleted { .. }), "{error}");
        assert!(S::holder_of(s, rows.held[1]).unwrap() == Some(second));
        s.delete(rows.held[2]).unwrap();
        let error = S::hold(s, first, Some(rows.held[2])).unwrap_err();
        assert!(matches!(error, Error::Deleted { .. }), "{error}");
        assert!(S::held_by(s, first).unwrap() == Some(rows.held[0]));
    });
    rows.show([Some(0), Some(1), None]);
}

/// What was answered stays.
fn a_collection_can_be_changed_while_it_is_iterated<S: Shape>(rows: &Rows<'_, S>) {
    let held = S::held_by(rows.s, rows.holders[0]).unwrap();
    rows.hold(0, 2);
    assert!(held == Some(rows.held[0]));
    S::hold(rows.s, rows.holders[1], held).unwrap();
    rows.show([Some(2), Some(0), None]);
}

fn what_bulk_statements_changed_is_asked_again<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    undone(s, || {
        assert_eq!(S::move_where(s), 1);
        rows.show([None, Some(1), Some(0)]);
    });
    rows.show([Some(0), Some(1), None]);
    assert_eq!(s.execute_sql(S::MOVE, ()).unwrap(), 1);
    rows.show([None, Some(1), Some(0)]);
    rows.hold(0, 1);
    assert_eq!(S::delete_where(s), 1);
    rows.show([Some(1), None, None]);
}
