//! The ten points of what is always true of a session, for each shape of relationship.
//!
//! A file a kind of relationship has a function a point, with expectations that were derived by hand from one small set of
//! rows. The shapes of that kind, beside it, are models with these rows and the names of what is called on them.
//!
//! 1. A link is stored once: both sides are views of it.
//! 2. A collection is an ordered set.
//! 3. Moving is one `UPDATE`; who has a place under a unique key loses it first.
//! 4. Deleting removes from every loaded collection at once.
//! 5. Loading one side fills the other.
//! 6. A write that matched no row is an error.
//! 7. After a rollback memory is as it was.
//! 8. An error leaves memory and database as they were.
//! 9. A collection can be changed while it is iterated.
//! 10. What bulk statements and raw SQL may have changed is asked for again.

use orm_core::{ModelList, prelude::*};

use crate::backends::Fresh;

mod children;

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

#[derive(Debug)]
struct Undone;

impl From<orm_core::Error> for Undone {
    fn from(error: orm_core::Error) -> Self {
        panic!("{error}")
    }
}
