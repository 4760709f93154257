//! Transactions that are awaited: what becomes of them when nobody waits any more, when they panic, and when there are
//! more of them than connections.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use orm_core::{Database, Error, Session};
use tokio::runtime::{Builder, Runtime};
use tokio::task::{JoinHandle, JoinSet, spawn_blocking};

use crate::backends::{Engine, Fresh, on_each_backend};
use crate::library::{Author, create};

on_each_backend!(
    it_commits_and_answers,
    an_error_of_ones_own_rolls_back,
    a_read_only_reads,
    a_panic_is_an_error,
    never_polled_it_never_begins,
    dropped_while_it_waits_for_a_connection,
    dropped_while_the_closure_runs,
    dropped_while_the_closure_runs_in_a_savepoint,
    dropped_when_the_closure_is_done,
    dropped_while_it_commits,
    it_waits_without_a_thread,
    no_more_run_at_once_than_there_are_connections,
    the_connection_is_free_again_after_each_of_these,
    opened_and_dropped_on_a_thread_that_runs_tasks
);

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap()
}

fn names(db: &Database) -> Vec<String> {
    db.read(|s| s.query::<Author>().order_by(Author::NAME).select(Author::NAME).all()).unwrap()
}

fn write(s: &Session, name: &str) -> orm_core::Result<i64> {
    s.insert(Author::draft().name(name)).map(|author| author.id)
}

fn it_commits_and_answers(db: Database) {
    create(&db);
    let name = String::from("Ursula");
    // The future borrows nothing: it can be spawned.
    let written = runtime().block_on(async {
        let spawned = tokio::spawn(db.run(move |s| write(s, &name)));
        let id = spawned.await.unwrap()?;
        db.run_read(move |s| s.one::<Author>(id).map(|author| author.name.clone())).await
    });
    assert_eq!(written.unwrap(), "Ursula");
    assert_eq!(names(&db), ["Ursula"]);
}

#[derive(Debug)]
enum Own {
    Orm(Error),
    Refused(u8),
}

impl From<Error> for Own {
    fn from(error: Error) -> Own {
        Own::Orm(error)
    }
}

fn an_error_of_ones_own_rolls_back(db: Database) {
    create(&db);
    let result = runtime().block_on(db.run(|s| {
        write(s, "Ursula")?;
        Err::<(), _>(Own::Refused(7))
    }));
    assert!(matches!(result, Err(Own::Refused(7))), "{result:?}");
    let result: Result<i64, Own> = runtime().block_on(db.run(|s| Ok(s.one::<Author>(4711)?.id)));
    assert!(matches!(result, Err(Own::Orm(Error::NotFound { .. }))), "{result:?}");
    assert_eq!(names(&db), [""; 0]);
}

fn a_read_only_reads(db: Database) {
    create(&db);
    let result = runtime().block_on(db.run_read(|s| write(s, "Ursula")));
    assert!(matches!(result, Err(Error::ReadOnly { .. })), "{result:?}");
    assert_eq!(names(&db), [""; 0]);
}

fn a_panic_is_an_error(db: Database) {
    create(&db);
    let panic_with = |message: fn()| {
        runtime().block_on(db.run(move |s| {
            write(s, "Ursula")?;
            message();
            Ok::<_, Error>(())
        }))
    };
    let message = |result| match result {
        Err(Error::Panicked { message }) => message.into_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(message(panic_with(|| panic!("no such shelf"))), "no such shelf");
    assert_eq!(message(panic_with(|| panic!("no shelf {}", std::hint::black_box(7)))), "no shelf 7");
    assert_eq!(message(panic_with(|| std::panic::panic_any(7))), "with a value that is no text");
    assert_eq!(names(&db), [""; 0]);
}

fn never_polled_it_never_begins(db: Database) {
    create(&db);
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    drop(db.run(move |_| Ok::<_, Error>(count.fetch_add(1, Ordering::SeqCst))));
    assert_eq!(begun.load(Ordering::SeqCst), 0);
}

/// Holds all connections of `db` by sessions of `run_read` until the returned sender is dropped.
fn hold_all(db: &Database, runtime: &Runtime) -> (usize, Sender<()>, Vec<JoinHandle<()>>) {
    let (begun, beginning) = channel();
    let (release, held) = channel::<()>();
    let held = Arc::new(std::sync::Mutex::new(held));
    let mut holders = Vec::new();
    // How many there are is found out by what doesn't begin any more.
    loop {
        let (begun, held) = (begun.clone(), Arc::clone(&held));
        let holder = runtime.spawn(async_hold(db.clone(), begun, held));
        if beginning.recv_timeout(Duration::from_millis(300)).is_err() {
            holder.abort();
            return (holders.len(), release, holders);
        }
        holders.push(holder);
    }
}

async fn async_hold(db: Database, begun: Sender<()>, held: Arc<std::sync::Mutex<Receiver<()>>>) {
    let hold = move |_: &Session| {
        begun.send(()).unwrap();
        assert!(held.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv().is_err());
        Ok::<_, Error>(())
    };
    db.run_read(hold).await.unwrap();
}

fn let_go(runtime: &Runtime, release: Sender<()>, holders: Vec<JoinHandle<()>>) {
    drop(release);
    runtime.block_on(async {
        for holder in holders {
            holder.await.unwrap();
        }
    });
}

fn poll_once<T>(future: &mut std::pin::Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

fn dropped_while_it_waits_for_a_connection(db: Database) {
    create(&db);
    let runtime = runtime();
    let (_, release, holders) = hold_all(&db, &runtime);
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let enter = runtime.enter();
    {
        let mut waiting = pin!(db.run(move |s| {
            count.fetch_add(1, Ordering::SeqCst);
            write(s, "Ursula")
        }));
        assert!(poll_once(&mut waiting).is_pending());
        std::thread::sleep(Duration::from_millis(20));
        assert!(poll_once(&mut waiting).is_pending());
    }
    drop(enter);
    let_go(&runtime, release, holders);
    drop(runtime);
    assert_eq!(begun.load(Ordering::SeqCst), 0);
    assert_eq!(names(&db), [""; 0]);
}

/// Begins `body` in a transaction, and drops its future when the closure asks for it; what the closure answered when it
/// was told that this is done.
fn drop_during<R: Send + 'static>(
    db: &Database,
    body: impl Fn(&Session, &dyn Fn()) -> Result<R, Error> + Send + 'static,
) -> Result<R, String> {
    let runtime = runtime();
    let (now, asked) = channel();
    let (dropped, told) = channel();
    let (answer, answered) = channel();
    let run = runtime.spawn(db.run(move |s| {
        let result = body(s, &|| {
            now.send(()).unwrap();
            told.recv().unwrap();
        });
        answer.send(result.map_err(|error| error.to_string())).unwrap();
        Ok::<_, Error>(())
    }));
    asked.recv().unwrap();
    run.abort();
    assert!(runtime.block_on(run).unwrap_err().is_cancelled());
    dropped.send(()).unwrap();
    let answer = answered.recv().unwrap();
    // Not before the thread is done.
    drop(runtime);
    answer
}

const CANCELLED: &str = "nobody waits for the transaction any more, and it is rolled back";

fn dropped_while_the_closure_runs(db: Database) {
    create(&db);
    let answer = drop_during(&db, |s, drop_now| {
        write(s, "before")?;
        drop_now();
        write(s, "after")
    });
    assert_eq!(answer, Err(CANCELLED.to_owned()));
    assert_eq!(names(&db), [""; 0]);
}

/// The closure goes on after the error, in what it takes for the outer transaction.
fn dropped_while_the_closure_runs_in_a_savepoint(db: Database) {
    create(&db);
    let answer = drop_during(&db, |s, drop_now| {
        write(s, "before")?;
        let inner = s.savepoint(|| {
            drop_now();
            write(s, "inside")
        });
        assert!(matches!(inner, Err(Error::Cancelled)), "{inner:?}");
        assert!(matches!(s.all::<Author>(), Err(Error::Cancelled)));
        Ok(())
    });
    assert_eq!(answer, Ok(()));
    assert_eq!(names(&db), [""; 0]);
}

fn dropped_when_the_closure_is_done(db: Database) {
    create(&db);
    let answer = drop_during(&db, |s, drop_now| {
        let written = write(s, "Ursula");
        drop_now();
        written
    });
    assert!(answer.is_ok(), "{answer:?}");
    assert_eq!(names(&db), [""; 0]);
}

/// What is sent is sent. Only PostgreSQL has a way to make a commit wait for the test.
fn dropped_while_it_commits(fresh: Fresh) {
    if fresh.engine() != Engine::Postgres {
        return;
    }
    let db = fresh.open("");
    create(&db);
    fresh.plain(
        "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             PERFORM pg_advisory_xact_lock(hashtext(current_schema())); RETURN NULL; END $$;
         CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON authors DEFERRABLE INITIALLY DEFERRED
             FOR EACH ROW EXECUTE FUNCTION wait()",
    );
    let lock = db.session().unwrap();
    lock.execute_sql("SELECT pg_advisory_xact_lock(hashtext(current_schema()))", ()).unwrap();
    let runtime = runtime();
    let run = runtime.spawn(db.run(|s| write(s, "Ursula")));
    let waiting = "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
                   WHERE NOT granted AND query = 'COMMIT' AND application_name = current_setting('application_name')";
    while fresh.rows(waiting) != ["1"] {
        std::thread::sleep(Duration::from_millis(5));
    }
    run.abort();
    assert!(runtime.block_on(run).unwrap_err().is_cancelled());
    lock.rollback().unwrap();
    drop(runtime);
    assert_eq!(names(&db), ["Ursula"]);
}

/// All threads but one for what blocks are taken by transactions in progress: those that wait take none.
fn it_waits_without_a_thread(db: Database) {
    create(&db);
    let probe = runtime();
    let (connections, release, holders) = hold_all(&db, &probe);
    let_go(&probe, release, holders);
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .max_blocking_threads(connections + 1)
        .enable_time()
        .build()
        .unwrap();
    let (counted, release, holders) = hold_all(&db, &runtime);
    assert_eq!(counted, connections);
    let waiting: Vec<_> = (0..50).map(|_| runtime.spawn(db.run_read(|s| s.query::<Author>().count()))).collect();
    let free = runtime
        .block_on(async { tokio::time::timeout(Duration::from_secs(4), spawn_blocking(|| "a thread is free")).await });
    assert_eq!(free.unwrap().unwrap(), "a thread is free");
    assert!(waiting.iter().all(|run| !run.is_finished()));
    let_go(&runtime, release, holders);
    let counts = runtime.block_on(async {
        let mut counts = Vec::new();
        for run in waiting {
            counts.push(run.await.unwrap().unwrap());
        }
        counts
    });
    assert_eq!(counts, [0; 50]);
}

fn no_more_run_at_once_than_there_are_connections(db: Database) {
    create(&db);
    let probe = runtime();
    let (connections, release, holders) = hold_all(&db, &probe);
    let_go(&probe, release, holders);
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    // All of them are seen to run at once, and never more.
    let barrier = Arc::new(Barrier::new(connections));
    let counts = runtime().block_on(async {
        let mut runs = JoinSet::new();
        for _ in 0..connections * 4 {
            let (now, most, barrier) = (Arc::clone(&now), Arc::clone(&most), Arc::clone(&barrier));
            runs.spawn(db.run_read(move |s| {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                barrier.wait();
                now.fetch_sub(1, Ordering::SeqCst);
                s.query::<Author>().count()
            }));
        }
        runs.join_all().await
    });
    assert!(counts.iter().all(|count| matches!(count, Ok(0))), "{counts:?}");
    assert_eq!((counts.len(), most.load(Ordering::SeqCst)), (connections * 4, connections));
}

fn the_connection_is_free_again_after_each_of_these(db: Database) {
    create(&db);
    let runtime = runtime();
    for _ in 0..3 {
        let error = runtime.block_on(db.run(|_| Err::<(), _>(Own::Refused(1))));
        assert!(matches!(error, Err(Own::Refused(1))));
        let panic = runtime.block_on(db.run(|_| -> Result<(), Error> { panic!("on purpose") }));
        assert!(matches!(panic, Err(Error::Panicked { .. })));
        let answer = drop_during(&db, |s, drop_now| {
            drop_now();
            write(s, "after")
        });
        assert_eq!(answer, Err(CANCELLED.to_owned()));
    }
    let (before, release, holders) = hold_all(&db, &runtime);
    let_go(&runtime, release, holders);
    let (after, release, holders) = hold_all(&db, &runtime);
    let_go(&runtime, release, holders);
    assert_eq!((before > 0, before), (true, after));
}

/// An application's `async fn main` may do so.
fn opened_and_dropped_on_a_thread_that_runs_tasks(fresh: Fresh) {
    create(&fresh.open(""));
    let url = fresh.url("");
    let runtime = runtime();
    let opened = runtime.block_on(async move {
        tokio::spawn(async move {
            let db = Database::open(&url).unwrap();
            let id = db.run(|s| write(s, "Ursula")).await.unwrap();
            let found = db.run_read(move |s| s.one::<Author>(id).map(|author| author.name.clone())).await.unwrap();
            drop(db);
            found
        })
        .await
    });
    assert_eq!(opened.unwrap(), "Ursula");
    // Also by a task that is dropped with its runtime.
    let db = fresh.open("");
    runtime.spawn(async move {
        let _db = db;
        std::future::pending::<()>().await;
    });
    drop(runtime);
    assert_eq!(names(&fresh.open("")), ["Ursula"]);
}

/// In memory there is one connection.
#[test]
fn one_that_waits_for_too_long_is_told() {
    let db = Database::open("sqlite::memory:").unwrap();
    create(&db);
    let runtime = runtime();
    let (connections, release, holders) = hold_all(&db, &runtime);
    assert_eq!(connections, 1);
    let error = runtime.block_on(db.run(|s| write(s, "Ursula"))).unwrap_err();
    assert!(matches!(error, Error::Exhausted { pool_size: 1, .. }), "{error:?}");
    let_go(&runtime, release, holders);
    assert_eq!(names(&db), [""; 0]);
}

/// Those who wait for their turn to write have no connection, and no thread either.
#[test]
fn readers_of_sqlite_do_not_wait_for_its_writers() {
    let fresh = Fresh::new(Engine::Sqlite).unwrap();
    let db = fresh.open("pool_size=2&pool_timeout=20000&busy_timeout=20000");
    create(&db);
    let runtime = Builder::new_multi_thread().worker_threads(1).max_blocking_threads(2).enable_time().build().unwrap();
    let (begun, is_begun) = channel();
    let (release, held) = channel::<()>();
    let held = Arc::new(std::sync::Mutex::new(held));
    runtime.block_on(async {
        let mut writers = JoinSet::new();
        for number in 0..5 {
            let (begun, held) = (begun.clone(), Arc::clone(&held));
            writers.spawn(db.run(move |s| {
                begun.send(()).unwrap();
                let _ = held.lock().unwrap().recv();
                write(s, &number.to_string())
            }));
        }
        let is_begun = spawn_blocking(move || is_begun.recv().map(|()| is_begun)).await.unwrap().unwrap();
        let count = db.run_read(|s| s.query::<Author>().count()).await;
        assert_eq!(count.unwrap(), 0);
        assert!(is_begun.try_recv().is_err(), "two write at once");
        drop(release);
        while let Some(written) = writers.join_next().await {
            written.unwrap().unwrap();
        }
    });
    assert_eq!(names(&db), ["0", "1", "2", "3", "4"]);
}

#[test]
fn a_runtime_that_shuts_down_begins_nothing() {
    let db = Database::open("sqlite::memory:").unwrap();
    create(&db);
    let gone = runtime();
    let handle = gone.handle().clone();
    drop(gone);
    let _enter = handle.enter();
    let mut run = pin!(db.run(|s| write(s, "Ursula")));
    let Poll::Ready(result) = poll_once(&mut run) else { panic!("it waits") };
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
    assert_eq!(names(&db), [""; 0]);
}
