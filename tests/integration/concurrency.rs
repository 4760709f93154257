//! Two sessions at the same time: one waits, is refused, or finds what the other one did; nothing is lost.

use std::sync::Barrier;
use std::time::{Duration, Instant};

use orm_core::{Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};

on_each_backend!(
    who_waits_too_long_is_refused,
    readers_beside_a_writer,
    a_locked_row_waits,
    a_row_as_it_is_now,
    what_two_have_read_one_changes,
    no_update_is_lost_by_versions,
    no_update_is_lost_by_locks,
    a_transaction_fits_in_between,
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "accounts")]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
    pub balance: i64,
    #[column(version)]
    pub version: i64,
}

/// A database with two accounts of 100, in which a wait ends after this.
fn bank(fresh: &Fresh, milliseconds: u64) -> Database {
    let db = fresh.open(&match fresh.engine() {
        Engine::Sqlite => format!("busy_timeout={milliseconds}"),
        Engine::Postgres | Engine::Mysql => format!("lock_timeout={milliseconds}"),
    });
    Schema::of::<(Account,)>().create(&db).unwrap();
    db.transaction(|s| s.insert_all([100, 100].map(|balance| Account::draft().balance(balance))).map(drop)).unwrap();
    db
}

fn balance(db: &Database, id: i64) -> i64 {
    db.read(|s| s.one::<Account>(id).map(|account| account.balance)).unwrap()
}

fn take(s: &Session, account: Entity<'_, Account>, amount: i64) -> Result<(), Error> {
    s.update(account, |row| row.balance -= amount)
}

fn who_waits_too_long_is_refused(fresh: Fresh) {
    let db = bank(&fresh, 1000);
    let first = db.session().unwrap();
    take(&first, first.one::<Account>(1).unwrap(), 10).unwrap();
    let began = Instant::now();
    let second = db.transaction(|s| take(s, s.one::<Account>(1)?, 20));
    assert!(matches!(second, Err(Error::Locked { .. })), "{second:?}");
    assert!((900..10_000).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
    first.commit().unwrap();
    db.transaction(|s| take(s, s.one::<Account>(1)?, 20)).unwrap();
    assert_eq!(balance(&db, 1), 70);
}

/// What they see is what was committed when they began.
fn readers_beside_a_writer(fresh: Fresh) {
    let db = bank(&fresh, 1000);
    let read: Result<(), Error> = db.read(|reader| {
        assert_eq!(reader.one::<Account>(1)?.balance, 100);
        let writer = db.session()?;
        take(&writer, writer.one::<Account>(1)?, 10)?;
        take(&writer, writer.one::<Account>(2)?, 10)?;
        assert_eq!(balance(&db, 2), 100);
        writer.commit()?;
        // Also of a row that it reads for the first time.
        assert_eq!(reader.one::<Account>(2)?.balance, 100);
        assert_eq!(balance(&db, 2), 90);
        assert!(matches!(take(reader, reader.one::<Account>(2)?, 1), Err(Error::ReadOnly { .. })));
        Ok(())
    });
    read.unwrap();
    assert_eq!((balance(&db, 1), balance(&db, 2)), (90, 90));
}

fn a_locked_row_waits(fresh: Fresh) {
    let db = bank(&fresh, 1000);
    let first = db.session().unwrap();
    assert_eq!(first.get_for_update::<Account>(3).unwrap(), None);
    let account = first.get_for_update::<Account>(1).unwrap().unwrap();
    let second = db.transaction(|s| s.get_for_update::<Account>(1).map(|found| found.unwrap().balance));
    assert!(matches!(second, Err(Error::Locked { .. })), "{second:?}");
    assert_eq!(balance(&db, 1), 100);
    if fresh.engine() != Engine::Sqlite {
        // The other row is nobody's; there, the database is.
        db.transaction(|s| take(s, s.get_for_update::<Account>(2)?.unwrap(), 5)).unwrap();
    }
    take(&first, account, 10).unwrap();
    first.commit().unwrap();
    db.transaction(|s| take(s, s.get_for_update::<Account>(1)?.unwrap(), 20)).unwrap();
    assert_eq!(balance(&db, 1), 70);
}

/// A row that the session holds already, changed by nobody but by a statement that it doesn't know.
fn a_row_as_it_is_now(fresh: Fresh) {
    let db = bank(&fresh, 1000);
    let s = db.session().unwrap();
    let account = s.one::<Account>(1).unwrap();
    s.execute_sql("UPDATE accounts SET balance = 7 WHERE id = 1", ()).unwrap();
    assert_eq!(s.get_for_update::<Account>(1).unwrap(), Some(account));
    assert_eq!(account.balance, 7);
    s.execute_sql("DELETE FROM accounts WHERE id = 1", ()).unwrap();
    assert_eq!(s.get_for_update::<Account>(1).unwrap(), None);
    assert!(matches!(s.delete(account), Err(Error::Deleted { .. })));
}

/// In transactions of their own, one after the other; the second finds what the first did.
fn what_two_have_read_one_changes(fresh: Fresh) {
    let db = bank(&fresh, 1000);
    let [one, other] = [(); 2].map(|()| db.read(|s| s.one::<Account>(1).map(|row| Entity::row(row).clone())).unwrap());
    db.transaction(|s| take(s, s.one_at::<Account>(one.id, one.version)?, 10)).unwrap();
    let late = db.transaction(|s| take(s, s.one_at::<Account>(other.id, other.version)?, 20));
    assert!(matches!(late, Err(Error::Stale { model: "Account", .. })), "{late:?}");
    db.transaction(|s| s.delete(s.one_at::<Account>(1, 2)?)).unwrap();
    let gone = db.transaction(|s| take(s, s.one_at::<Account>(1, 2)?, 20));
    assert!(matches!(&gone, Err(Error::Stale { key, .. }) if &**key == "1"), "{gone:?}");
    assert_eq!(balance(&db, 2), 100);
}

/// Two of them take 1 each time, until they have taken 20 each.
fn both_take(db: &Database, attempt: impl Fn() -> Result<(), Error> + Sync) {
    let barrier = Barrier::new(2);
    let run = || {
        barrier.wait();
        let until = Instant::now() + Duration::from_secs(60);
        for _ in 0..20 {
            loop {
                match attempt() {
                    Ok(()) => break,
                    Err(Error::Stale { .. } | Error::Conflict { .. } | Error::Locked { .. }) => {}
                    Err(other) => panic!("{other}"),
                }
                assert!(Instant::now() < until, "they are in each other's way for ever");
            }
        }
    };
    std::thread::scope(|scope| {
        let (one, two) = (scope.spawn(run), scope.spawn(run));
        one.join().unwrap();
        two.join().unwrap();
    });
    assert_eq!(balance(db, 1), 60);
}

fn no_update_is_lost_by_versions(fresh: Fresh) {
    let db = bank(&fresh, 5000);
    both_take(&db, || {
        let (version, balance) = db.read(|s| s.one::<Account>(1).map(|row| (row.version, row.balance)))?;
        db.transaction(|s| s.update(s.one_at::<Account>(1, version)?, |row| row.balance = balance - 1))
    });
}

fn no_update_is_lost_by_locks(fresh: Fresh) {
    let db = bank(&fresh, 5000);
    both_take(&db, || db.transaction(|s| take(s, s.get_for_update::<Account>(1)?.unwrap(), 1)));
}

/// Of two that each take from one account because of what the other holds, one has to see what the other did; and where the
/// later write wins otherwise, of two that change what they have read.
fn a_transaction_fits_in_between(fresh: Fresh) {
    drop(bank(&fresh, 5000));
    let option = "isolation_level=serializable";
    if fresh.engine() == Engine::Sqlite {
        // There it is so always, and there is no such option.
        return assert!(matches!(Database::open(&fresh.url(option)), Err(Error::Url { .. })));
    }
    let db = fresh.open(option);
    let both_have_read = Barrier::new(2);
    let withdraw = |id: i64| {
        let mut first = true;
        db.transaction(|s| {
            let together: i64 = s.all::<Account>()?.iter().map(|account| account.balance).sum();
            if std::mem::take(&mut first) {
                both_have_read.wait();
            }
            if together >= 150 { take(s, s.one(id)?, 100) } else { Ok(()) }
        })
        .unwrap();
    };
    std::thread::scope(|scope| [1, 2].map(|id| scope.spawn(move || withdraw(id))).map(|thread| thread.join().unwrap()));
    assert_eq!(balance(&db, 1) + balance(&db, 2), 100);
    assert!(db.status().retries > 0);

    // Who only reads locks nothing.
    let read = db.read(|reader| {
        reader.all::<Account>()?;
        db.transaction(|s| take(s, s.one(1)?, 1))?;
        let again = reader.query::<Account>().select(Account::BALANCE).all()?;
        Ok::<i64, Error>(again.iter().sum())
    });
    assert_eq!(read.unwrap(), 100);
}
