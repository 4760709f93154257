//! When a transaction runs again, and when it must not.

use std::cell::Cell;
use std::time::{Duration, Instant};

use orm_core::{Database, Error};

use crate::backends::{self, Engine, Fresh, is_mysql_itself, on_each_backend};
use crate::library::{Author, Book, create, fill};

on_each_backend!(
    writers_that_meet_run_again_until_each_has_written,
    a_conflict_is_run_again_and_told,
    no_more_often_than_was_said,
    errors_of_the_closure_are_not_run_again,
    a_locked_database_is_waited_for,
    what_is_lost_in_the_middle_is_not_run_again_but_may_be,
    a_reader_that_lost_its_connection_reads_again,
    a_commit_without_an_answer_is_not_run_again,
    a_transaction_is_not_controlled_by_sql,
);

/// An application's own error, which doesn't say what it was made of.
#[derive(Debug)]
enum AppError {
    Orm,
    Nothing,
}

impl From<Error> for AppError {
    fn from(_: Error) -> Self {
        AppError::Orm
    }
}

/// What `tracing` is told of the runs in `body`, but for how long it paused.
fn told(body: impl FnOnce()) -> Vec<String> {
    let told = backends::told("orm_core::retry", || (), body);
    told.into_iter().map(|event| event.split(" pause=").next().unwrap_or_default().to_owned()).collect()
}

/// Somebody else changes the book that the transaction has read, and is about to change.
fn interfere(fresh: &Fresh) {
    fresh.plain("UPDATE books SET year = year + 1 WHERE id = 1");
}

/// SQLite has one writer at a time, and with MySQL the later write wins.
fn no_write_loses(db: &Database) -> bool {
    Engine::of(db) == Engine::Sqlite || is_mysql_itself(db)
}

fn writers_that_meet_run_again_until_each_has_written(fresh: Fresh) {
    // Where the later write wins otherwise.
    let option = if is_mysql_itself(&fresh.open("")) { "isolation_level=serializable" } else { "" };
    let db = Database::builder(&fresh.url(option)).retries(100).retry_timeout(Duration::from_secs(60)).open().unwrap();
    fill(&db);
    let before = db.read(|s| s.one::<Book>(1).map(|book| book.year)).unwrap().unwrap();
    let runs = std::sync::atomic::AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..10 {
                    db.transaction(|s| {
                        runs.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        let book = s.one::<Book>(1)?;
                        s.update(book, |row| row.year = row.year.map(|year| year + 1))
                    })
                    .unwrap();
                }
            });
        }
    });
    assert_eq!(db.read(|s| s.one::<Book>(1).map(|book| book.year)).unwrap(), Some(before + 40));
    assert_eq!(runs.into_inner(), 40 + db.status().retries);
}

fn a_conflict_is_run_again_and_told(fresh: Fresh) {
    let db = fresh.open("");
    if no_write_loses(&db) {
        return;
    }
    fill(&db);
    let runs = Cell::new(0);
    let told = told(|| {
        let title = db.transaction(|s| {
            runs.set(runs.get() + 1);
            let book = s.one::<Book>(1)?;
            if runs.get() <= 2 {
                interfere(&fresh);
            }
            // That the closure makes its own error of it, and even that it goes on, changes nothing.
            match s.update(book, |row| row.title = "mine".into()) {
                Err(_) if runs.get() == 1 => return Err(AppError::Nothing),
                Err(_) => return Ok("given up".to_owned()),
                Ok(()) => {}
            }
            Ok(book.title.clone())
        });
        assert_eq!(title.unwrap(), "mine");
    });
    assert_eq!(runs.get(), 3);
    assert_eq!(db.status().retries, 2);
    let again =
        |runs| format!("message=a transaction is run again runs={runs} cause=a conflict with another transaction");
    assert_eq!(told, [again(1), again(2)]);
}

fn no_more_often_than_was_said(fresh: Fresh) {
    if no_write_loses(&fresh.open("")) {
        return;
    }
    for (options, expected) in [("retries=2", 3), ("retries=0", 1), ("retries=9&retry_timeout=0", 1)] {
        let db = fresh.open(options);
        create_once(&fresh, &db);
        let runs = Cell::new(0);
        let told = told(|| {
            let lost = db.transaction(|s| {
                runs.set(runs.get() + 1);
                let book = s.one::<Book>(1)?;
                interfere(&fresh);
                s.update(book, |row| row.title = "mine".into())
            });
            let error = lost.unwrap_err();
            assert!(matches!(error, Error::Conflict { .. }) && error.is_retryable(), "{error}");
        });
        assert_eq!((runs.get(), told.len()), (expected, expected), "{options}");
        assert!(told.last().unwrap().starts_with("message=a transaction is given up"), "{told:?}");
    }
}

fn create_once(fresh: &Fresh, db: &Database) {
    create(db);
    if fresh.rows("SELECT id FROM authors").is_empty() {
        fill(db);
    }
}

fn errors_of_the_closure_are_not_run_again(db: Database) {
    fill(&db);
    let runs = Cell::new(0);
    let once = |expected: i32| assert_eq!(runs.replace(0), expected);
    let refused = db.transaction(|s| {
        runs.set(runs.get() + 1);
        let name = s.one::<Author>(1)?.name.clone();
        s.insert(Author::draft().name(name)).map(drop)
    });
    let error = refused.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }) && !error.is_retryable(), "{error}");
    once(1);
    let own = db.transaction(|_| {
        runs.set(runs.get() + 1);
        Err::<(), _>(AppError::Nothing)
    });
    assert!(matches!(own, Err(AppError::Nothing)));
    once(1);
    assert_eq!(db.status().retries, 0);
}

/// A writer is let in, or it is said that the database was locked; SQLite only, since with the others writers wait for rows.
fn a_locked_database_is_waited_for(fresh: Fresh) {
    if fresh.engine() != Engine::Sqlite {
        return;
    }
    let db = fresh.open("busy_timeout=0&retries=50");
    create(&db);
    let held = db.session().unwrap();
    assert!(db.session().unwrap_err().is_retryable());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| db.transaction(|s| s.insert(Author::draft().name("late")).map(drop)));
        while db.status().retries < 2 {
            std::thread::sleep(Duration::from_millis(1));
        }
        held.commit().unwrap();
        waiting.join().unwrap().unwrap();
    });

    let db = fresh.open("busy_timeout=10&retries=50&retry_timeout=200");
    let held = db.session().unwrap();
    let start = Instant::now();
    let error = db.transaction(|_| Ok::<_, Error>(())).unwrap_err();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    drop(held);
}

fn what_is_lost_in_the_middle_is_not_run_again_but_may_be(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return;
    }
    let db = fresh.open("");
    fill(&db);
    let runs = Cell::new(0);
    let lost = db.transaction(|s| {
        runs.set(runs.get() + 1);
        s.insert(Author::draft().name("gone"))?;
        fresh.cut();
        s.insert(Author::draft().name("too")).map(drop)
    });
    let error = lost.unwrap_err();
    assert!(matches!(error, Error::Lost { .. }) && error.is_retryable(), "{error}");
    assert_eq!(runs.get(), 1);
    // One that was lost before the beginning is nobody's loss.
    db.transaction(|s| s.insert(Author::draft().name("stays")).map(drop)).unwrap();
    assert_eq!(fresh.rows("SELECT name FROM authors WHERE name IN ('gone', 'too', 'stays')"), ["stays"]);
}

fn a_reader_that_lost_its_connection_reads_again(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return;
    }
    let db = fresh.open("");
    fill(&db);
    let runs = Cell::new(0);
    let title = db.read(|s| {
        runs.set(runs.get() + 1);
        if runs.get() == 1 {
            fresh.cut();
        }
        s.one::<Book>(3).map(|book| book.title.clone())
    });
    assert_eq!((title.unwrap().as_str(), runs.get()), ("Solaris", 2));
    // What was read is read, whatever becomes of the connection.
    let title = db.read(|s| {
        let title = s.one::<Book>(3)?.title.clone();
        fresh.cut();
        Ok::<_, Error>(title)
    });
    assert_eq!(title.unwrap(), "Solaris");
}

fn a_commit_without_an_answer_is_not_run_again(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return;
    }
    let db = fresh.open("");
    create(&db);
    let runs = Cell::new(0);
    let unknown = db.transaction(|s| {
        runs.set(runs.get() + 1);
        s.insert(Author::draft().name("perhaps"))?;
        fresh.cut();
        Ok::<_, Error>(())
    });
    let error = unknown.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown { .. }) && !error.is_retryable(), "{error}");
    assert_eq!((runs.get(), db.status().retries), (1, 0));
}

fn a_transaction_is_not_controlled_by_sql(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("undone")).unwrap();
    for sql in ["COMMIT", "ROLLBACK", "BEGIN", "START TRANSACTION", "SAVEPOINT a", "-- \n end"] {
        let error = s.execute_sql(sql, ()).unwrap_err();
        let Error::TransactionControl { statement, .. } = &error else { panic!("{error}") };
        assert_eq!(
            error.to_string(),
            format!("`{statement}` is not sent, since it would change the session's transaction (in `{sql}`)")
        );
        assert!(matches!(s.sql::<Author>(sql, ()), Err(Error::TransactionControl { .. })));
    }
    // There, tables are not part of a transaction.
    let table = s.execute_sql("CREATE TABLE more (id INTEGER)", ());
    match fresh.engine() {
        Engine::Mysql => assert!(matches!(table, Err(Error::TransactionControl { .. })), "{table:?}"),
        Engine::Sqlite | Engine::Postgres => drop(table.unwrap()),
    }
    assert_eq!(s.query::<Author>().count().unwrap(), 1);
    drop(s);
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 0);
}
