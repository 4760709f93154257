//! Each statement of a long transaction over every shape fails, in each way; what is left afterwards, in memory and in the
//! database, is what was there before.

use orm_core::{Database, Error, Result, prelude::*};

use self::faulty::{Fault, Faults};
use self::scenario::{STEPS, Step, fill};
use self::walk::{Held, rows};
use crate::backends::{Engine, Fresh, on_each_backend};

mod faulty;
#[path = "../../orm-core/examples/festival/models.rs"]
mod festival;
mod scenario;
mod walk;

on_each_backend!(
    a_step_that_fails_leaves_what_is_loaded_as_it_was,
    a_step_that_fails_leaves_what_is_not_loaded_as_it_was,
    a_transaction_that_ends_leaves_nothing_and_can_be_run_again
);

const SCHEMA: Schema = {
    use festival::{Artist, Booking, Bus, Crew, Festival, Genre, Helper, Show, Slogan, Song, Stage};
    Schema::of::<(Festival, Slogan, Stage, Show, Booking, Song, Artist, Bus, Genre, Crew, Helper)>()
};

/// The database with what is there before, and what is to fail.
fn filled(fresh: &Fresh) -> (Database, Faults) {
    let faults = Faults::default();
    let backend = faults.around(<dyn orm_core::Backend>::from_url(&fresh.url("")).unwrap());
    let db = Database::builder("faulty").backend(backend).open().unwrap();
    SCHEMA.create(&db).unwrap();
    db.transaction(fill).unwrap();
    (db, faults)
}

fn reading(db: &Database, body: impl Fn(&Session)) {
    let read: Result<()> = db.read(|s| {
        body(s);
        Ok(())
    });
    read.unwrap();
}

/// A step is a savepoint of the application's, so that one of several calls can fail.
fn run(s: &Session, step: &Step) -> Result<()> {
    s.savepoint(|| step.1(s))
}

/// What memory shows agrees with the database; what it shows.
fn agreed(s: &Session, faults: &Faults, when: &str) -> Vec<String> {
    let held = Held::all(s).unwrap();
    let walked = held.walked(s).unwrap();
    assert_eq!(held.rows(s).unwrap(), rows(faults), "{when}");
    walked
}

/// What a session that knows nothing yet shows.
fn shown(s: &Session) -> Vec<String> {
    Held::all(s).and_then(|held| held.walked(s)).unwrap()
}

/// What is there at the end, where nothing fails, and how many statements that took.
fn expected(db: &Database, faults: &Faults) -> (Vec<String>, usize) {
    let s = db.session().unwrap();
    let before = faults.sent();
    STEPS.iter().for_each(|step| run(&s, step).unwrap_or_else(|error| panic!("{}: {error}", step.0)));
    let sent = faults.sent() - before;
    let walked = agreed(&s, faults, "at the end");
    (walked, sent)
}

/// Each statement on SQLite; a server is asked over a connection, so that only some of them fail there.
fn numbers(fresh: &Fresh, sent: usize) -> impl Iterator<Item = usize> {
    (0..sent).step_by(if fresh.engine() == Engine::Sqlite { 1 } else { 13 })
}

fn a_step_that_fails_leaves_what_is_loaded_as_it_was(fresh: Fresh) {
    let (db, faults) = filled(&fresh);
    let (expected, sent) = expected(&db, &faults);
    let s = db.session().unwrap();
    let mut failed = 0;
    for step in &STEPS {
        let mut held = Held::all(&s).unwrap();
        let (mut before, plain) = (agreed(&s, &faults, step.0), rows(&faults));
        for fault in [Fault::Refused, Fault::Full] {
            for after in (0..).step_by(if fresh.engine() == Engine::Sqlite { 1 } else { 3 }) {
                faults.arm(after, fault);
                let result = s.savepoint(|| {
                    step.1(&s)?;
                    Err::<(), _>(Error::Aborted)
                });
                let when = format!("{}, statement {after}, {fault:?}: {result:?}", step.0);
                let struck = faults.disarm();
                assert!(struck || matches!(result, Err(Error::Aborted)), "{when}");
                assert_eq!(rows(&faults), plain, "{when}");
                assert_eq!(held.walked(&s).unwrap(), before, "{when}");
                assert_eq!(agreed(&s, &faults, &when), before, "{when}");
                if !struck {
                    break;
                }
                failed += 1;
            }
        }
        run(&s, step).unwrap();
        (held, before) = (Held::all(&s).unwrap(), agreed(&s, &faults, step.0));
        assert_eq!(held.walked(&s).unwrap(), before);
    }
    assert_eq!(agreed(&s, &faults, "at the end"), expected);
    assert!(failed > sent / 3, "{failed} of {sent}");
    s.commit().unwrap();
    reading(&db, |s| assert_eq!(shown(s), expected));
}

fn a_step_that_fails_leaves_what_is_not_loaded_as_it_was(fresh: Fresh) {
    let (db, faults) = filled(&fresh);
    let (expected, sent) = expected(&db, &faults);
    let mut struck = 0;
    for number in numbers(&fresh, sent) {
        let fault = if number % 2 == 0 { Fault::Full } else { Fault::Refused };
        let s = db.session().unwrap();
        faults.arm(number, fault);
        for step in &STEPS {
            let plain = rows(&faults);
            let Err(error) = run(&s, step) else { continue };
            let when = format!("{}, statement {number}, {fault:?}: {error:?}", step.0);
            assert!(faults.disarm(), "{when}");
            assert_eq!(rows(&faults), plain, "{when}");
            agreed(&s, &faults, &when);
            run(&s, step).unwrap_or_else(|error| panic!("{when}, and again: {error}"));
            struck += 1;
            // To the end, every time, takes too long.
            if number % 8 != 0 {
                break;
            }
        }
        if number % 8 == 0 {
            assert_eq!(agreed(&s, &faults, "at the end"), expected, "statement {number}, {fault:?}");
        }
    }
    assert!(struck > 0);
}

fn a_transaction_that_ends_leaves_nothing_and_can_be_run_again(fresh: Fresh) {
    let (db, faults) = filled(&fresh);
    let (expected, sent) = expected(&db, &faults);
    let all = |s: &Session| STEPS.iter().try_for_each(|step| run(s, step));
    let before = db.read(|s| Ok::<_, Error>(agreed(s, &faults, "before"))).unwrap();
    for number in numbers(&fresh, sent) {
        let fault = if number % 2 == 0 { Fault::Lost } else { Fault::FullAndEnded };
        faults.arm(number, fault);
        let error = db.transaction(all).unwrap_err();
        let when = format!("statement {number}, {fault:?}: {error:?}");
        assert!(faults.disarm(), "{when}");
        let expected_error = match fault {
            Fault::Lost => matches!(error, Error::Lost { .. }),
            _ => matches!(error, Error::Full { .. }),
        };
        // A part that is undone on purpose, and couldn't be undone.
        assert!(expected_error || matches!(error, Error::Aborted), "{when}");
        reading(&db, |s| assert_eq!(agreed(s, &faults, &when), before, "{when}"));
        if number % 8 < 2 {
            let s = db.session().unwrap();
            all(&s).unwrap();
            assert_eq!(agreed(&s, &faults, &when), expected, "{when}");
        }
    }
    // The last one is the commit.
    for fault in [Fault::FullAndEnded, Fault::Lost] {
        faults.arm(sent, fault);
        let error = db.transaction(all).unwrap_err();
        assert!(matches!(error, Error::Full { .. } | Error::OutcomeUnknown { .. }), "{error}");
        assert!(faults.disarm());
        reading(&db, |s| assert_eq!(agreed(s, &faults, "not committed"), before));
    }
    db.transaction(all).unwrap();
    reading(&db, |s| assert_eq!(agreed(s, &faults, "committed"), expected));
}
