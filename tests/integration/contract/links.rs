//! Links between many and many. The rows: on the left 0 and 1, on the right 0, 1 and 2; the links 0–0, 0–1 and 1–2.

use orm_core::{Constraint, Error, ModelList, prelude::*};

use super::{Shown, Signal, sent, sorted, undone, updates, with_signal};
use crate::backends::Fresh;

mod association;
mod directed;
mod generated;
mod keyed;
mod natural;
mod object;
mod ordered;
mod positioned;
mod scoped;
mod symmetric;

/// Models with these rows.
trait Shape {
    type Models: ModelList;
    type Left: Model;
    type Right: Model;
    /// Makes the link 0–0 lead from the left 1, in SQL.
    const MOVE: &'static str;
    /// The same, when somebody else does it: another row, where the link has a key of its own.
    const MOVED_BY_OTHERS: &'static str = Self::MOVE;
    /// Deletes the link 0–0, in SQL.
    const CUT: &'static str;
    /// How many rows a link is.
    const ROWS: u64 = 1;

    fn fill(s: &Session);
    fn left(s: &Session, number: usize) -> Entity<'_, Self::Left>;
    fn right(s: &Session, number: usize) -> Entity<'_, Self::Right>;
    fn rights<'s>(s: &'s Session, left: Entity<'s, Self::Left>) -> Result<Shown<'s, Self::Right>, Error>;
    fn lefts<'s>(s: &'s Session, right: Entity<'s, Self::Right>) -> Result<Shown<'s, Self::Left>, Error>;
    fn add(s: &Session, left: Entity<'_, Self::Left>, right: Entity<'_, Self::Right>) -> Result<bool, Error>;
    /// The same from the right.
    fn add_left(s: &Session, right: Entity<'_, Self::Right>, left: Entity<'_, Self::Left>) -> Result<bool, Error>;
    fn remove(s: &Session, left: Entity<'_, Self::Left>, right: Entity<'_, Self::Right>) -> Result<bool, Error>;
    /// The same from the right.
    fn remove_left(s: &Session, right: Entity<'_, Self::Right>, left: Entity<'_, Self::Left>) -> Result<bool, Error>;
    /// The left one is linked with these and no others.
    fn replace(s: &Session, left: Entity<'_, Self::Left>, rights: &[Entity<'_, Self::Right>]) -> Result<(), Error>;
    /// The same as `MOVE`, in conditions where there is a model to ask about.
    fn moved(s: &Session) -> u64 {
        s.execute_sql(Self::MOVE, ()).unwrap()
    }
    /// The same as `CUT`, in conditions where there is a model to ask about.
    fn cut(s: &Session) -> u64 {
        s.execute_sql(Self::CUT, ()).unwrap()
    }
    /// The order in which the left one shows these, which were linked in this one.
    fn ordered(rights: Vec<usize>) -> Vec<usize> {
        rights
    }
    /// What has to be as it was after anything, or follows from the rows.
    fn undisturbed(_: &Session) {}
}

/// The names of what is called on the models of a shape whose left ones have a collection `$rights`, and whose right ones
/// have `$lefts`. Where it takes a draft of the association to link a right one, that is `link`; a left one, `link_back`.
macro_rules! shape {
    (
        $shape:ident: $left:ty => $right:ty, models: $models:ty,
        lefts: $left_keys:expr, rights: $right_keys:expr,
        to_rights: $rights:ident, to_lefts: $lefts:ident, $(link: $link:expr,)? $(link_back: $link_back:expr,)?
        move_sql: $move:literal, cut_sql: $cut:literal, $(moved_by_others: $moved_by_others:literal,)? $(rows: $rows:literal,)?
        fill: $fill:expr $(, moved: $moved:expr, cut: $cut_where:expr)? $(, ordered: $ordered:expr)?
        $(, undisturbed: $undisturbed:expr)?
    ) => {
        struct $shape;

        impl crate::contract::links::Shape for $shape {
            type Models = $models;
            type Left = $left;
            type Right = $right;
            const MOVE: &'static str = $move;
            const CUT: &'static str = $cut;
            $(const MOVED_BY_OTHERS: &'static str = $moved_by_others;)?
            $(const ROWS: u64 = $rows;)?

            fn fill(s: &Session) {
                let fill: fn(&Session) = $fill;
                fill(s);
            }

            fn left(s: &Session, number: usize) -> Entity<'_, $left> {
                s.one::<$left>($left_keys[number].clone()).unwrap()
            }

            fn right(s: &Session, number: usize) -> Entity<'_, $right> {
                s.one::<$right>($right_keys[number].clone()).unwrap()
            }

            fn rights<'s>(
                s: &'s Session,
                left: Entity<'s, $left>,
            ) -> Result<crate::contract::Shown<'s, $right>, orm_core::Error> {
                let collection = left.$rights(s)?;
                Ok(Box::new(move || collection.to_vec()))
            }

            fn lefts<'s>(
                s: &'s Session,
                right: Entity<'s, $right>,
            ) -> Result<crate::contract::Shown<'s, $left>, orm_core::Error> {
                let collection = right.$lefts(s)?;
                Ok(Box::new(move || collection.to_vec()))
            }

            fn add(s: &Session, left: Entity<'_, $left>, right: Entity<'_, $right>) -> Result<bool, orm_core::Error> {
                crate::contract::links::shape!(@add left.$rights(s)?, right $(, $link)?)
            }

            fn add_left(
                s: &Session,
                right: Entity<'_, $right>,
                left: Entity<'_, $left>,
            ) -> Result<bool, orm_core::Error> {
                crate::contract::links::shape!(@add right.$lefts(s)?, left $(, $link_back)?)
            }

            fn replace(
                s: &Session,
                left: Entity<'_, $left>,
                rights: &[Entity<'_, $right>],
            ) -> Result<(), orm_core::Error> {
                crate::contract::links::shape!(@replace s, left.$rights(s)?, rights $(, $link)?)
            }

            fn remove(s: &Session, left: Entity<'_, $left>, right: Entity<'_, $right>) -> Result<bool, orm_core::Error> {
                left.$rights(s)?.remove(right)
            }

            fn remove_left(
                s: &Session,
                right: Entity<'_, $right>,
                left: Entity<'_, $left>,
            ) -> Result<bool, orm_core::Error> {
                right.$lefts(s)?.remove(left)
            }

            $(fn moved(s: &Session) -> u64 {
                let moved: fn(&Session) -> u64 = $moved;
                moved(s)
            }

            fn cut(s: &Session) -> u64 {
                let cut: fn(&Session) -> u64 = $cut_where;
                cut(s)
            })?

            $(fn ordered(rights: Vec<usize>) -> Vec<usize> {
                let ordered: fn(Vec<usize>) -> Vec<usize> = $ordered;
                ordered(rights)
            })?

            $(fn undisturbed(s: &Session) {
                let undisturbed: fn(&Session) = $undisturbed;
                undisturbed(s);
            })?
        }

        crate::contract::points!(links, $shape);
    };
    (@add $collection:expr, $member:ident) => { $collection.add($member) };
    (@add $collection:expr, $member:ident, $link:expr) => { $collection.add_with($member, $link) };
    (@replace $s:ident, $collection:expr, $members:ident) => { $collection.replace($members.iter().copied()) };
    // `replace` itself has nothing to write into the other columns.
    (@replace $s:ident, $collection:expr, $members:ident, $link:expr) => {{
        let collection = $collection;
        $s.savepoint(|| {
            for member in collection.iter().filter(|member| !$members.contains(member)) {
                collection.remove(member)?;
            }
            $members.iter().try_for_each(|&member| collection.add_with(member, $link).map(drop))
        })
    }};
}
use shape;

/// The rows in a session, and the collections that were handed out at the beginning, if any were.
struct Rows<'s, S: Shape> {
    s: &'s Session,
    lefts: [Entity<'s, S::Left>; 2],
    rights: [Entity<'s, S::Right>; 3],
    held: Option<Held<'s, S>>,
}

/// Of each on the left, and of each on the right.
type Held<'s, S> = ([Shown<'s, <S as Shape>::Right>; 2], [Shown<'s, <S as Shape>::Left>; 3]);

/// Runs a point where all collections were handed out before, and where nothing was; what it leaves, another session sees.
fn run<S: Shape>(fresh: &Fresh, point: fn(&Rows<'_, S>)) {
    let db = with_signal::<S::Models>(fresh, &format!("{};", S::MOVED_BY_OTHERS));
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
        let Some(left) = left else { continue };
        let shown = S::rights(&s, S::left(&s, number)).unwrap()();
        let there: Vec<_> = left.iter().map(|&right| S::right(&s, right)).collect();
        assert!(shown.len() == there.len() && there.iter().all(|one| shown.contains(one)), "of the left {number}");
    }
}

/// What each on the left is linked with in the end; `None` of one that isn't there.
fn play<S: Shape>(s: &Session, held: bool, point: fn(&Rows<'_, S>)) -> [Option<Vec<usize>>; 2] {
    let mut rows = Rows::<S>::of(s);
    if held {
        let rights = rows.lefts.map(|left| S::rights(s, left).unwrap());
        rows.held = Some((rights, rows.rights.map(|right| S::lefts(s, right).unwrap())));
    }
    point(&rows);
    rows.linked()
}

impl<'s, S: Shape> Rows<'s, S> {
    fn of(s: &'s Session) -> Self {
        let (lefts, rights) = ([0, 1].map(|at| S::left(s, at)), [0, 1, 2].map(|at| S::right(s, at)));
        Rows { s, lefts, rights, held: None }
    }

    fn numbers(&self, rights: &[Entity<'s, S::Right>]) -> Vec<usize> {
        rights.iter().map(|right| self.rights.iter().position(|known| known == right).unwrap()).collect()
    }

    /// What each on the left is linked with, and the other side says the same; what was handed out too. `None` of one that
    /// was deleted.
    fn linked(&self) -> [Option<Vec<usize>>; 2] {
        let there = |result: Result<_, Error>| match result {
            Ok(found) => Some(found),
            Err(Error::Deleted { .. }) => None,
            Err(error) => panic!("{error}"),
        };
        let linked = self.lefts.map(|left| Some(self.numbers(&there(S::rights(self.s, left).map(|shown| shown()))?)));
        let back = self.rights.map(|right| {
            let lefts = match S::lefts(self.s, right) {
                Ok(lefts) => lefts(),
                Err(Error::Deleted { .. }) => Vec::new(),
                Err(error) => panic!("{error}"),
            };
            lefts.iter().map(|left| self.lefts.iter().position(|known| known == left).unwrap()).collect::<Vec<_>>()
        });
        let links = |of: &Option<Vec<usize>>| of.iter().flatten().copied().collect::<Vec<_>>();
        for (right, lefts) in back.iter().enumerate() {
            let expected = [0, 1].into_iter().filter(|&left| links(&linked[left]).contains(&right));
            assert_eq!(sorted(lefts.clone()), expected.collect::<Vec<_>>(), "of the right {right}");
        }
        if let Some((rights, lefts)) = &self.held {
            let shown = [0, 1].map(|left: usize| self.numbers(&rights[left]()));
            assert_eq!(shown, [links(&linked[0]), links(&linked[1])], "handed out before");
            assert_eq!([0, 1, 2].map(|right: usize| lefts[right]().len()), back.map(|lefts| lefts.len()));
        }
        S::undisturbed(self.s);
        linked
    }

    fn shown(&self) -> [Vec<usize>; 2] {
        self.linked().map(Option::unwrap)
    }

    /// They are linked with these, in the order of the collection.
    #[track_caller]
    fn show(&self, rights: [Vec<usize>; 2]) {
        assert_eq!(self.shown(), rights.map(S::ordered));
    }

    /// They are linked with these, whichever was linked first.
    #[track_caller]
    fn show_some(&self, rights: [Vec<usize>; 2]) {
        assert_eq!(self.shown().map(sorted), rights);
    }

    fn refresh(&self) {
        self.lefts.iter().for_each(|&left| self.s.refresh(left).unwrap());
        self.rights.iter().for_each(|&right| self.s.refresh(right).unwrap());
    }

    fn add(&self, left: usize, right: usize) -> bool {
        S::add(self.s, self.lefts[left], self.rights[right]).unwrap()
    }

    fn remove(&self, left: usize, right: usize) -> bool {
        S::remove(self.s, self.lefts[left], self.rights[right]).unwrap()
    }

    fn replace(&self, left: usize, rights: &[usize]) -> Result<(), Error> {
        let rights: Vec<_> = rights.iter().map(|&right| self.rights[right]).collect();
        S::replace(self.s, self.lefts[left], &rights)
    }
}

fn a_link_is_stored_once<S: Shape>(rows: &Rows<'_, S>) {
    let (s, lefts, rights) = (rows.s, rows.lefts, rows.rights);
    assert!(rows.add(1, 0));
    assert!(!S::add_left(s, rights[0], lefts[1]).unwrap());
    rows.show_some([vec![0, 1], vec![0, 2]]);
    assert!(S::remove_left(s, rights[0], lefts[0]).unwrap());
    assert!(!rows.remove(0, 0));
    rows.show_some([vec![1], vec![0, 2]]);
    assert!(S::add_left(s, rights[2], lefts[0]).unwrap());
    assert!(!rows.add(0, 2));
    rows.show_some([vec![1, 2], vec![0, 2]]);
}

fn a_collection_is_an_ordered_set<S: Shape>(rows: &Rows<'_, S>) {
    rows.show([vec![0, 1], vec![2]]);
    assert_eq!(sent(rows.s, || rows.add(0, 1)), (false, vec![]));
    assert!(rows.add(0, 2));
    rows.show([vec![0, 1, 2], vec![2]]);
    assert!(rows.remove(0, 0));
    assert!(rows.add(0, 0));
    rows.show([vec![1, 2, 0], vec![2]]);
}

fn moving_writes_what_moves<S: Shape>(rows: &Rows<'_, S>) {
    let (replaced, words) = updates(rows.s, || rows.replace(1, &[1]));
    replaced.unwrap();
    assert_eq!(words, ["DELETE", "INSERT"], "who leaves does so first");
    rows.show([vec![0, 1], vec![1]]);
    let (replaced, words) = updates(rows.s, || rows.replace(1, &[1]));
    replaced.unwrap();
    assert_eq!(words, [""; 0], "it is so already");
    rows.replace(1, &[]).unwrap();
    rows.show([vec![0, 1], vec![]]);
}

fn deleting_removes_from_every_collection<S: Shape>(rows: &Rows<'_, S>) {
    let (s, gone) = (rows.s, rows.rights[0]);
    s.delete(gone).unwrap();
    assert!(rows.held.as_ref().is_none_or(|(rights, _)| rights[0]() == [rows.rights[1]]));
    rows.show([vec![1], vec![2]]);
    assert!(matches!(S::lefts(s, gone), Err(Error::Deleted { .. })));
    assert!(matches!(S::add(s, rows.lefts[1], gone), Err(Error::Deleted { .. })));
    assert!(matches!(S::remove(s, rows.lefts[0], gone), Err(Error::Deleted { .. })));
    s.delete(rows.lefts[1]).unwrap();
    assert!(rows.held.as_ref().is_none_or(|(_, lefts)| lefts[2]().is_empty()));
    assert_eq!(rows.linked(), [Some(vec![1]), None]);
}

fn loading_one_side_fills_the_other<S: Shape>(rows: &Rows<'_, S>) {
    let rights = || rows.lefts.map(|left| S::rights(rows.s, left).unwrap()());
    let lefts = || rows.rights.map(|right| S::lefts(rows.s, right).unwrap()());
    let ([first, second], words) = sent(rows.s, rights);
    assert_eq!((first.len(), second.len()), (2, 1));
    // None of them came together, so they are asked one by one: for the links. Whom these lead to is there.
    assert_eq!(words.len(), if rows.held.is_none() { 2 } else { 0 });
    let ([one, other, last], words) = sent(rows.s, lefts);
    assert!(one == [rows.lefts[0]] && other == [rows.lefts[0]] && last == [rows.lefts[1]]);
    assert_eq!(words.len(), if rows.held.is_none() { 3 } else { 0 });
    let (_, words) = sent(rows.s, || (rights(), lefts()));
    assert_eq!(words, [""; 0]);
}

fn a_write_that_matched_no_row_is_an_error<S: Shape>(rows: &Rows<'_, S>) {
    rows.show_some([vec![0, 1], vec![2]]);
    rows.s.insert(Signal::draft()).unwrap();
    let error = S::remove(rows.s, rows.lefts[0], rows.rights[0]).unwrap_err();
    assert!(matches!(error, Error::Stale { action: "delete", .. }), "{error}");
    rows.refresh();
    rows.show_some([vec![1], vec![0, 2]]);
}

fn after_a_rollback_memory_is_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    undone(s, || {
        assert!(rows.add(0, 2));
        assert!(rows.remove(0, 0));
        undone(s, || {
            s.delete(rows.rights[2]).unwrap();
            rows.show([vec![1], vec![]]);
        });
        rows.show([vec![1, 2], vec![2]]);
    });
    assert!(rows.held.as_ref().is_none_or(|(rights, _)| sorted(rows.numbers(&rights[0]())) == [0, 1]));
    rows.show_some([vec![0, 1], vec![2]]);
}

fn an_error_leaves_everything_as_it_was<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    rows.show([vec![0, 1], vec![2]]);
    undone(s, || {
        s.delete(rows.rights[2]).unwrap();
        let error = rows.replace(0, &[1, 2]).unwrap_err();
        assert!(matches!(error, Error::Deleted { .. }), "{error}");
        rows.show([vec![0, 1], vec![]]);
    });
    // A link that somebody else made.
    s.insert(Signal::draft()).unwrap();
    for refused in [S::add(s, rows.lefts[1], rows.rights[0]).map(drop), rows.replace(1, &[0])] {
        let error = refused.unwrap_err();
        assert!(matches!(error, Error::Refused { constraint: Constraint::Unique, .. }), "{error}");
        rows.show([vec![0, 1], vec![2]]);
    }
    rows.refresh();
    rows.show_some([vec![1], vec![0, 2]]);
}

fn a_collection_can_be_changed_while_it_is_iterated<S: Shape>(rows: &Rows<'_, S>) {
    let mut seen = Vec::new();
    for right in S::rights(rows.s, rows.lefts[0]).unwrap()() {
        seen.push(right);
        assert!(S::remove(rows.s, rows.lefts[0], right).unwrap());
        assert!(S::add(rows.s, rows.lefts[1], right).unwrap());
    }
    assert_eq!(rows.numbers(&seen), S::ordered(vec![0, 1]));
    rows.show_some([vec![], vec![0, 1, 2]]);
}

fn what_bulk_statements_changed_is_asked_again<S: Shape>(rows: &Rows<'_, S>) {
    let s = rows.s;
    undone(s, || {
        assert_eq!(S::moved(s), S::ROWS);
        rows.show_some([vec![1], vec![0, 2]]);
    });
    rows.show_some([vec![0, 1], vec![2]]);
    assert_eq!(s.execute_sql(S::MOVE, ()).unwrap(), S::ROWS);
    rows.show_some([vec![1], vec![0, 2]]);
    assert!(rows.add(0, 0));
    assert_eq!(S::cut(s), S::ROWS);
    rows.show_some([vec![1], vec![0, 2]]);
}
