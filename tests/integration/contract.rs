//! The ten points of what is always true of a session, for each shape of relationship.
//!
//! A file a kind of relationship has a function a point, with expectations that were derived by hand from one small set of
//! rows. The shapes of that kind, beside it, are models with these rows and the names of what is called on them. Each test is
//! played twice, where everything was loaded before and where nothing was, and what it leaves is read by another session.
//!
//! | | the point | its function |
//! | --- | --- | --- |
//! | 1 | A link is stored once: both sides are views of it. | `a_link_is_stored_once` |
//! | 2 | A collection is an ordered set. | `a_collection_is_an_ordered_set` |
//! | 3 | Moving is one `UPDATE`; who has a place under a unique key loses it first. | `moving_writes_what_moves` |
//! | 4 | Deleting removes from every loaded collection at once. | `deleting_removes_from_every_collection` |
//! | 5 | Loading one side fills the other. | `loading_one_side_fills_the_other` |
//! | 6 | A write that matched no row is an error. | `a_write_that_matched_no_row_is_an_error` |
//! | 7 | After a rollback memory is as it was. | `after_a_rollback_memory_is_as_it_was` |
//! | 8 | An error leaves memory and database as they were. | `an_error_leaves_everything_as_it_was` |
//! | 9 | A collection can be changed while it is iterated. | `a_collection_can_be_changed_while_it_is_iterated` |
//! | 10 | What bulk statements and raw SQL may have changed is asked for again. | `what_bulk_statements_changed_is_asked_again` |
//!
//! By the functions of which file a point of a shape is proven, c for `children`, o for `ones`, l for `links`; each is a test
//! `contract::<shape>::points::<function>::<backend>`. Views are read-only: of these shapes it is written to what they show,
//! and they are compared with it after every step.
//!
//! | shape | what it is | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |
//! | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
//! | `children::simple` | a nullable key | c | c | c | c | c | c | c | c | c | c |
//! | `children::generated` | a generated collection | c | c | c | c | c | c | c | c | c | c |
//! | `children::several_keys` | two keys to one model | c | c | c | c | c | c | c | c | c | c |
//! | `children::unique_key` | a key to a unique column | c | c | c | c | c | c | c | c | c | c |
//! | `children::natural` | keys that are texts | c | c | c | c | c | c | c | c | c | c |
//! | `children::typed` | keys of types of their own | c | c | c | c | c | c | c | c | c | c |
//! | `children::composite` | a key of two columns | c | c | c | c | c | c | c | c | c | c |
//! | `children::overlapping` | two keys that share a column | c | c | c | c | c | c | c | c | c | c |
//! | `children::self_referential` | a tree | c | c | c | c | c | c | c | c | c | c |
//! | `children::mutual` | tables that reference each other | c | c | c | c | c | c | c | c | c | c |
//! | `children::polymorphic` | one of several models | c | c | c | c | c | c | c | c | c | c |
//! | `children::ordered` | an order | c | c | c | c | c | c | c | c | c | c |
//! | `children::positioned` | places | c | c | c | c | c | c | c | c | c | c |
//! | `children::keyed` | a map | c | c | c | c | c | c | c | c | c | c |
//! | `children::view_only` | beside a second look | c | c | c | c | c | c | c | c | c | c |
//! | `children::scoped` | beside conditions | c | c | c | c | c | c | c | c | c | c |
//! | `children::through` | beside paths | c | c | c | c | c | c | c | c | c | c |
//! | `ones::declared` | both sides declared | o | o | o | o | o | o | o | o | o | o |
//! | `ones::generated` | a generated side | o | o | o | o | o | o | o | o | o | o |
//! | `ones::unique_key` | a key to a unique column | o | o | o | o | o | o | o | o | o | o |
//! | `ones::composite` | a key of two columns | o | o | o | o | o | o | o | o | o | o |
//! | `ones::self_referential` | a line | o | o | o | o | o | o | o | o | o | o |
//! | `ones::polymorphic` | one of several models | o | o | o | o | o | o | o | o | o | o |
//! | `links::generated` | a generated table | l | l | l | l | l | l | l | l | l | l |
//! | `links::association` | a model of two keys | l | l | l | l | l | l | l | l | l | l |
//! | `links::object` | a model with columns of its own | l | l | l | l | l | l | l | l | l | l |
//! | `links::directed` | a model with itself | l | l | l | l | l | l | l | l | l | l |
//! | `links::symmetric` | without a direction | l | l | l | l | l | l | l | l | l | l |
//! | `links::natural` | keys that are texts | l | l | l | l | l | l | l | l | l | l |
//! | `links::ordered` | an order | l | l | l | l | l | l | l | l | l | l |
//! | `links::positioned` | places | l | l | l | l | l | l | l | l | l | l |
//! | `links::keyed` | a map | l | l | l | l | l | l | l | l | l | l |
//! | `links::scoped` | beside conditions and paths | l | l | l | l | l | l | l | l | l | l |

use std::collections::BTreeMap;

use orm_core::{ModelList, prelude::*};

use crate::backends::Fresh;

mod children;
mod links;
mod ones;

/// What a collection shows now.
type Shown<'s, T> = Box<dyn Fn() -> Vec<Entity<'s, T>> + 's>;

/// The ten points for a shape: a module of their tests, one a backend. A kind that has no function for one of them does not
/// compile.
macro_rules! points {
    ($kind:ident, $shape:ident) => {
        mod points {
            use super::$shape;
            crate::contract::points!($kind, $shape:
                a_link_is_stored_once,
                a_collection_is_an_ordered_set,
                moving_writes_what_moves,
                deleting_removes_from_every_collection,
                loading_one_side_fills_the_other,
                a_write_that_matched_no_row_is_an_error,
                after_a_rollback_memory_is_as_it_was,
                an_error_leaves_everything_as_it_was,
                a_collection_can_be_changed_while_it_is_iterated,
                what_bulk_statements_changed_is_asked_again,
            );
        }
    };
    ($kind:ident, $shape:ident: $($point:ident,)+) => {
        crate::backends::on_each_backend!($($point),+);
        $(fn $point(fresh: crate::backends::Fresh) {
            crate::contract::$kind::run::<$shape>(&fresh, crate::contract::$kind::$point);
        })+
    };
}
use points;

/// A row of it makes a trigger delete something that the session knows.
#[derive(Model, Debug)]
#[model(table = "signals")]
struct Signal {
    #[column(primary_key)]
    id: i64,
}

/// Creates the tables, and beside them one whose rows make the database run this statement.
fn with_signal<L: ModelList>(fresh: &Fresh, statement: &str) -> Database {
    let db = fresh.open("");
    Schema::of::<(L, Signal)>().create(&db).unwrap();
    fresh.after_insert("signals", statement);
    db
}

/// The statements that `body` sends, by their first word; savepoints apart.
fn sent<R>(s: &Session, body: impl FnOnce() -> R) -> (R, Vec<String>) {
    let before = s.statements().len();
    let returned = body();
    let statements = s.statements();
    let words = statements.iter().skip(before).filter_map(|sql| sql.split(' ').next().map(str::to_owned));
    (returned, words.filter(|word| !["SAVEPOINT", "RELEASE", "ROLLBACK"].contains(&word.as_str())).collect())
}

/// The same without what only asks.
fn updates<R>(s: &Session, body: impl FnOnce() -> R) -> (R, Vec<String>) {
    let (returned, mut words) = sent(s, body);
    words.retain(|word| word != "SELECT");
    (returned, words)
}

/// Runs it in a savepoint that is rolled back.
fn undone(s: &Session, body: impl FnOnce()) {
    let result: Result<(), Undone> = s.savepoint(|| {
        body();
        Err(Undone)
    });
    assert!(result.is_err());
}

fn sorted(mut numbers: Vec<usize>) -> Vec<usize> {
    numbers.sort_unstable();
    numbers
}

/// The table above is complete: a shape that has a file has a row, and each row is of a kind with a function for each point.
/// That a shape has all ten, [`points!`] sees to.
#[test]
fn the_table_has_each_shape_and_point() {
    let own = include_str!("contract.rs");
    let rows = own.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let rows: BTreeMap<&str, Vec<&str>> = rows
        .map(|row| {
            let (shape, cells) = row.split_once("` |").unwrap();
            (shape, cells.trim_end_matches('|').split('|').map(str::trim).skip(1).collect())
        })
        .collect();
    let mut shapes = Vec::new();
    for (kind, functions) in [
        ("children", include_str!("contract/children.rs")),
        ("links", include_str!("contract/links.rs")),
        ("ones", include_str!("contract/ones.rs")),
    ] {
        for file in std::fs::read_dir(format!("{}/integration/contract/{kind}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let file = file.unwrap().path();
            let shape = format!("{kind}::{}", file.file_stem().unwrap().to_str().unwrap());
            assert!(std::fs::read_to_string(&file).unwrap().contains("\nshape! {"), "{shape} has no tests");
            assert_eq!(rows.get(shape.as_str()), Some(&vec![&kind[..1]; 10]), "the row of {shape}");
            shapes.push(shape);
        }
        let points =
            own.lines().filter_map(|line| line.strip_prefix("//! | ")?.rsplit_once("| `")?.1.strip_suffix("` |"));
        let points: Vec<&str> = points.collect();
        assert_eq!(points.len(), 10);
        assert!(points.iter().all(|point| functions.contains(&format!("fn {point}<S: Shape>"))), "{kind}");
    }
    shapes.sort();
    assert_eq!(rows.into_keys().collect::<Vec<_>>(), shapes);
}

#[derive(Debug)]
struct Undone;

impl From<orm_core::Error> for Undone {
    fn from(error: orm_core::Error) -> Self {
        panic!("{error}")
    }
}
