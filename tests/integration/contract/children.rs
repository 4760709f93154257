//! Many children of one parent. The rows: the parent 0 with the children 0 and 1, the parent 1 with the child 2.

use orm_core::{Error, ModelList, prelude::*};

use super::{Shown, Signal, sent, sorted, undone, updates, with_signal};
use crate::backends::Fresh;

mod composite;
mod generated;
mod keyed;
mod mutual;
mod natural;
mod ordered;
mod overlapping;
mod polymorphic;
mod positioned;
mod scoped;
mod self_referential;
mod several_keys;
mod simple;
mod through;
mod typed;
mod unique_key;
mod view_only;

/// Models with these rows.
trait Shape {
    type Models: ModelList;
    type Parent: Model;
    type Child: Model;
    /// Moves the children of the parent 0 to the parent 1, in SQL.
    const MOVE: &'static str;
    /// Deletes the child 0, in SQL.
    const DELETE: &'static str;

    fn fill(s: &Session);
    fn parent(s: &Session, number: usize) -> Entity<'_, Self::Parent>;
    fn child(s: &Session, number: usize) -> Entity<'_, Self::Child>;
    fn collection<'s>(s: &'s Session, parent: Entity<'s, Self::Parent>) -> Result<Shown<'s, Self::Child>, Error>;
    fn add(s: &Session, parent: Entity<'_, Self::Parent>, child: Entity<'_, Self::Child>) -> Result<bool, Error>;
    fn parent_of<'s>(s: &'s Session, child: Entity<'s, Self::Child>) -> Result<Entity<'s, Self::Parent>, Error>;
    fn set_parent(s: &Session, child: Entity<'_, Self::Child>, parent: Entity<'_, Self::Parent>) -> Result<(), Error>;
    /// The same as `MOVE`, in conditions.
    fn move_where(s: &Session) -> u64;
    /// The same as `DELETE`, in conditions.
    fn delete_where(s: &Session) -> u64;
    /// The order in which a collection shows these children, which were added to it in this one.
    fn ordered(children: Vec<usize>) -> Vec<usize> {
        children
    }
    /// What has to be as it was after anything, or follows from the rows.
    fn undisturbed(_: &Session) {}
}

/// The names of what is called on the models of a shape whose children have a collection `$many` and a parent `$one`.
macro_rules! shape {
    (
        $shape:ident: $parent:ty => $child:ty, models: $models:ty,
        parents: $parents:expr, children: $children:expr,
        many: $many:ident, one: $one:ident, set: $set:ident, optional: $($optional:ident)?,
        moved: $moved:expr, deleted: $deleted:expr,
        move_sql: $move:literal, delete_sql: $delete:literal,
        fill: $fill:expr $(, ordered: $ordered:expr)? $(, undisturbed: $undisturbed:expr)?
    ) => {
        struct $shape;

        impl crate::contract::children::Shape for $shape {
            type Models = $models;
            type Parent = $parent;
            type Child = $child;
            const MOVE: &'static str = $move;
            const DELETE: &'static str = $delete;

            fn fill(s: &Session) {
                let fill: fn(&Session) = $fill;
                fill(s);
            }

            fn parent(s: &Session, number: usize) -> Entity<'_, $parent> {
                s.one::<$parent>($parents[number].clone()).unwrap()
            }

            fn child(s: &Session, number: usize) -> Entity<'_, $child> {
                s.one::<$child>($children[number].clone()).unwrap()
            }

            fn collection<'s>(
                s: &'s Session,
                parent: Entity<'s, $parent>,
            ) -> Result<crate::contract::Shown<'s, $child>, orm_core::Error> {
                let collection = parent.$many(s)?;
                Ok(Box::new(move || collection.to_vec()))
            }

            fn add(s: &Session, parent: Entity<'_, $parent>, child: Entity<'_, $child>) -> Result<bool, orm_core::Error> {
                parent.$many(s)?.add(child)
            }

            fn parent_of<'s>(
                s: &'s Session,
                child: Entity<'s, $child>,
            ) -> Result<Entity<'s, $parent>, orm_core::Error> {
                child.$one(s)$(.map(|found| found.$optional()))?
            }

            fn set_parent(
                s: &Session,
                child: Entity<'_, $child>,
                parent: Entity<'_, $parent>,
            ) -> Result<(), orm_core::Error> {
                child.$set(s, parent)
            }

            fn move_where(s: &Session) -> u64 {
                let moved: fn(&Session) -> u64 = $moved;
                moved(s)
            }

            fn delete_where(s: &Session) -> u64 {
                let deleted: fn(&Session) -> u64 = $deleted;
                deleted(s)
            }

            $(fn ordered(children: Vec<usize>) -> Vec<usize> {
                let ordered: fn(Vec<usize>) -> Vec<usize> = $ordered;
                ordered(children)
            })?

            $(fn undisturbed(s: &Session) {
                let undisturbed: fn(&Session) = $undisturbed;
                undisturbed(s);
            })?
        }

        crate::contract::points!(children, $shape);
    };
}
use shape;

/// The rows in a session, and the collections that were handed out at the beginning, if any were.
struct Rows<'s, S: Shape> {
    s: &'s Session,
    parents: [Entity<'s, S::Parent>; 2],
    children: [Entity<'s, S::Child>; 3],
    held: Vec<Shown<'s, S::Child>>,
}

/// Runs a point where both collections were handed out before, and where nothing was; what it leaves, another session sees.
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
        let children = S::collection(&s, S::parent(&s, number)).unwrap()();
        let mut there: Vec<_> = left.iter().map(|&child| S::child(&s, child)).collect();
        there.retain(|child| children.contains(child));
        assert_eq!((there.len(), children.len()), (left.len(), left.len()), "of the parent {number}");
    }
}

/// What each parent has in the end.
fn play<S: Shape>(s: &Session, held: bool, point: fn(&Rows<'_, S>)) -> [Vec<usize>; 2] {
    let mut rows = Rows::<S>::of(s);
    if held {
        rows.held = rows.parents.iter().map(|parent| S::collection(s, *parent).unwrap()).collect();
    }
    point(&rows);
    rows.shown()
}

impl<'s, S: Shape> Rows<'s, S> {
    fn of(s: &'s Session) -> Self {
        let (parents, children) = ([0, 1].map(|at| S::parent(s, at)), [0, 1, 2].map(|at| S::child(s, at)));
        Rows { s, parents, children, held: Vec::new() }
    }

    fn numbers(&self, children: &[Entity<'s, S::Child>]) -> Vec<usize> {
        let number = |child| self.children.iter().position(|known| known == child).unwrap();
        children.iter().map(number).collect()
    }

    /// The children that each parent has: those that were handed out show, and asked again; and both sides agree.
    fn shown(&self) -> [Vec<usize>; 2] {
        let shown = self.parents.map(|parent| {
            let children = S::collection(self.s, parent).unwrap()();
            assert!(children.iter().all(|child| S::parent_of(self.s, *child).unwrap() == parent));
            self.numbers(&children)
        });
        for (held, shown) in self.held.iter().zip(&shown) {
            assert_eq!(self.numbers(&held()), *shown, "handed out before");
        }
        S::undisturbed(self.s);
        shown
    }

    /// They show these children, in the order of the collection.
    #[track_caller]
    fn show(&self, children: [Vec<usize>; 2]) {
        assert_eq!(self.shown(), children.map(S::ordered));
    }

    fn add(&self, parent: usize, child: usize) -> bool {
        S::add(self.s, self.parents[parent], self.children[child]).unwrap()
    }

    fn set(&self, child: usize, parent: usize) {
        S::set_parent(self.s, self.children[child], self.parents[parent]).unwrap();
    }
}

fn a_link_is_stored_once<S: Shape>(rows: &Rows<'_, S>) {
    rows.set(0, 1);
    assert!(!rows.add(1, 0));
    assert_eq!(rows.shown().map(sorted), [vec![1], vec![0, 2]]);
    assert!(rows.add(0, 2));
    assert_eq!(rows.shown().map(sorted), [vec![1, 2], vec![0]]);
}

fn a_collection_is_an_ordered_set<S: Shape>(rows: &Rows<'_, S>) {
    rows.show([vec![0, 1], vec![2]]);
    assert_eq!(sent(rows.s, || rows.add(0, 1)), (false, vec![]));
    assert!(rows.add(0, 2));
    rows.show([vec![0, 1, 2], vec![]]);
    assert!(rows.add(1, 1));
    assert!(rows.add(0, 1));
    rows.show([vec![0, 2, 1], vec![]]);
}

fn moving_writes_what_moves<S: Shape>(rows: &Rows<'_, S>) {
    let ((), words) = updates(rows.s, || rows.set(1, 1));
    assert_eq!(words, ["UPDATE"]);
    let (_, words) = updates(rows.s, || rows.add(0, 2));
    assert_eq!(words, ["UPDATE"]);
    let ((), words) = updates(rows.s, || rows.set(2, 0));
    assert_eq!(words, [""; 0], "it is there already");
    rows.show([vec![0, 2], vec![1]]);
}

fn deleting_removes_from_every_collection<S: Shape>(rows: &Rows<'_, S>) {
    let (s, gone) = (rows.s, rows.children[0]);
    s.delete(gone).unwrap();
    assert!(rows.held.first().is_none_or(|held| held() == [rows.children[1]]));
    rows.show([vec![1], vec![2]]);
    assert!(matches!(S::parent_of(s, gone), Err(Error::Deleted { .. })));
    assert!(matches!(S::set_parent(s, gone, rows.parents[1]), Err(Error::Deleted { .. })));
    assert!(matches!(S::add(s, rows.parents[1], gone), Err(Error::Deleted { .. })));
}

fn loading_one_side_fills_the_other<S: Shape>(rows: &Rows<'_, S>) {
    let collections = || rows.parents.map(|parent| S::collection(rows.s, parent).unwrap()());
    let ([first, second], words) = sent(rows.s, collections);
    assert_eq!((first.len(), second.len()), (2, 1));
    // The parents didn't come together, so they are asked one by one.
    assert_eq!(words.len(), if rows.held.is_empty() { 2 } else { 0 });
    let parents = || rows.children.map(|child| S::parent_of(rows.s, child).unwrap());
    let (found, words) = sent(rows.s, parents);
    assert!(found == [rows.parents[0], rows.parents[0], rows.parents[1]]);
    assert_eq!(words, [""; 0]);
}

fn a_write_that_matched_no_row_is_an_error<S: Shape>(rows: &Rows<'_, S>) {
    let (s, gone) = (rows.s, rows.children[0]);
    s.insert(Signal::draft()).unwrap();
    let error = S::set_parent(s, gone, rows.parents[1]).unwrap_err();
    assert!(matches!(error, Error::Stale { action: "update", .. }), "{error}");
    let error = s.delete(gone).unwrap_err();
    assert!(matches!(error, Error::Deleted { .. }), "{error}");
    rows.show([vec![1], vec![2]]);
}

fn after_a_rollback_memory_is_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    undone(s, || {
        rows.set(0, 1);
        rows.add(0, 2);
        s.delete(rows.children[1]).unwrap();
        undone(s, || s.delete(rows.children[0]).unwrap());
        rows.show([vec![2], vec![0]]);
    });
    assert!(rows.held.first().is_none_or(|held| sorted(rows.numbers(&held())) == [0, 1]));
    assert_eq!(rows.shown().map(sorted), [vec![0, 1], vec![2]]);
}

fn an_error_leaves_everything_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    let (s, [first, other]) = (rows.s, rows.parents);
    // What is in the way is said, and still there.
    let error = s.delete(first).unwrap_err();
    let Error::Restricted { model, by, rows: many, .. } = &error else { panic!("{error}") };
    assert_eq!((*model, *by, *many), (S::Parent::META.name, S::Child::META.name, 2));
    rows.show([vec![0, 1], vec![2]]);
    undone(s, || {
        s.delete(rows.children[2]).unwrap();
        s.delete(other).unwrap();
        let error = S::set_parent(s, rows.children[1], other).unwrap_err();
        assert!(matches!(error, Error::Deleted { .. }), "{error}");
        assert!(S::parent_of(s, rows.children[1]).unwrap() == first);
        assert_eq!(rows.numbers(&S::collection(s, first).unwrap()()), S::ordered(vec![0, 1]));
    });
    rows.show([vec![0, 1], vec![2]]);
}

fn a_collection_can_be_changed_while_it_is_iterated<S: Shape>(rows: &Rows<'_, S>) {
    let mut seen = Vec::new();
    for child in S::collection(rows.s, rows.parents[0]).unwrap()() {
        seen.push(child);
        S::add(rows.s, rows.parents[1], child).unwrap();
    }
    assert_eq!(rows.numbers(&seen), S::ordered(vec![0, 1]));
    rows.show([vec![], vec![2, 0, 1]]);
}

fn what_bulk_statements_changed_is_asked_again<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    undone(s, || {
        assert_eq!(S::move_where(s), 2);
        assert_eq!(rows.shown().map(sorted), [vec![], vec![0, 1, 2]]);
    });
    assert_eq!(rows.shown().map(sorted), [vec![0, 1], vec![2]]);
    assert_eq!(s.execute_sql(S::MOVE, ()).unwrap(), 2);
    assert_eq!(rows.shown().map(sorted), [vec![], vec![0, 1, 2]]);
    rows.add(0, 0);
    assert_eq!(S::delete_where(s), 1);
    assert_eq!(rows.shown().map(sorted), [vec![], vec![1, 2]]);
}
