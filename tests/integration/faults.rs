//! What an engine refuses, or doesn't answer, and what is left afterwards.

use orm_core::{Constraint, Database, Error, FailureKind};

use crate::backends::{Engine, Fresh, is_mysql_itself, on_each_backend, told};
use crate::library::{Author, Book, create, fill, titles};

on_each_backend!(
    a_server_whose_cascades_leave_rows_behind_is_warned_of,
    a_refusal_names_the_columns,
    each_refusal_has_its_kind,
    what_was_written_before_a_refusal_stays,
    a_write_that_lost_is_a_conflict,
    a_deadlock_is_a_conflict,
    a_statement_that_takes_too_long,
    a_connection_that_is_cut,
    a_table_that_changes_under_a_prepared_statement
);

fn a_refusal_names_the_columns(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("Ursula")).unwrap();
    let Error::Refused { constraint, source, .. } = s.insert(Author::draft().name("Ursula")).unwrap_err() else {
        panic!()
    };
    assert_eq!((constraint, &source.kind), (Constraint::Unique, &FailureKind::Unique(vec!["authors.name".into()])));
    assert!(source.message.contains("authors.name"), "{source}");
}

fn each_refusal_has_its_kind(fresh: Fresh) {
    fresh.plain(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY, n INTEGER NOT NULL CHECK (n > 0));
         CREATE TABLE child (parent_id INTEGER, FOREIGN KEY (parent_id) REFERENCES parent (id));
         INSERT INTO parent VALUES (1, 1);
         INSERT INTO child VALUES (1)",
    );
    let db = fresh.open("");
    let s = db.session().unwrap();
    let kind = |sql: &'static str| match s.execute_sql(sql, ()).unwrap_err() {
        Error::Database { source, .. } => source.kind,
        other => panic!("{sql}: {other}"),
    };
    assert!(matches!(kind("INSERT INTO parent VALUES (1, 1)"), FailureKind::Unique(_)));
    assert!(matches!(kind("INSERT INTO parent VALUES (2, NULL)"), FailureKind::NotNull(_)));
    assert_eq!(kind("INSERT INTO parent VALUES (2, 0)"), FailureKind::Check);
    assert_eq!(kind("INSERT INTO child VALUES (2)"), FailureKind::ForeignKey);
    assert_eq!(kind("DELETE FROM parent"), FailureKind::ForeignKey);
    assert_eq!(kind("UPDATE nobody SET n = 1"), FailureKind::MissingTable("nobody".into()));
    assert_eq!(kind("UPDATE parent SET age = 1"), FailureKind::MissingColumn("age".into()));
    assert_eq!(kind("SELEKT"), FailureKind::Other);
    assert_eq!(s.execute_sql("UPDATE parent SET n = 2 WHERE id = 1", ()).unwrap(), 1);
    s.commit().unwrap();
    assert_eq!(fresh.rows("SELECT n FROM parent"), ["2"]);
}

/// Some engines end a transaction at the first refusal; here none does.
fn what_was_written_before_a_refusal_stays(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let refused = || assert!(matches!(s.insert(Author::draft().name("a")), Err(Error::Refused { .. })));
    let a = s.insert(Author::draft().name("a")).unwrap();
    refused();
    s.insert(Book::draft().title("after").author_id(a)).unwrap();
    let inner: Result<(), Error> = s.savepoint(|| {
        s.insert(Author::draft().name("b"))?;
        refused();
        s.insert(Author::draft().name("c"))?;
        s.savepoint(|| s.insert(Author::draft().name("d")).map(|_| ()))?;
        refused();
        s.savepoint(|| s.insert(Author::draft().name("a")).map(|_| ()))
    });
    assert!(matches!(inner, Err(Error::Refused { .. })));
    refused();
    s.savepoint(|| s.insert(Author::draft().name("e")).map(|_| ())).unwrap();
    refused();
    assert!(s.execute_sql("SELEKT", ()).is_err());
    s.commit().unwrap();
    let s = db.session().unwrap();
    let names: Vec<_> = s.query::<Author>().order_by(Author::NAME).select(Author::NAME).all().unwrap();
    assert_eq!((names, titles(s.all::<Book>().unwrap())), (vec!["a".into(), "e".into()], vec!["after"]));
}

fn is_conflict<T: std::fmt::Debug>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Conflict { .. }))
}

/// MySQL from 9.6, unless it was started with another setting.
fn a_server_whose_cascades_leave_rows_behind_is_warned_of(fresh: Fresh) {
    let variable = "SHOW GLOBAL VARIABLES LIKE 'innodb_native_foreign_keys'";
    let affected = fresh.engine() == Engine::Mysql && fresh.rows(variable) == ["innodb_native_foreign_keys OFF"];
    let open = || {
        let db = fresh.open("");
        // Two connections.
        let nothing = |_: &orm_core::Session| Ok::<_, Error>(());
        db.read(|_| db.read(nothing)).unwrap();
    };
    let warning = "message=what goes by a foreign key can leave rows behind that reference it: start the server with \
                   innodb_native_foreign_keys = ON";
    assert_eq!(told("orm_core::server", open, open), if affected { vec![warning] } else { vec![] });
}

/// SQLite has one writer at a time, so that none loses.
fn a_write_that_lost_is_a_conflict(db: Database) {
    fill(&db);
    if Engine::of(&db) == Engine::Sqlite {
        return;
    }
    let (first, second) = (db.session().unwrap(), db.session().unwrap());
    let (one, other) = (first.one::<Book>(1).unwrap(), second.one::<Book>(1).unwrap());
    first.update(one, |row| row.year = Some(1)).unwrap();
    first.commit().unwrap();
    let lost = second.update(other, |row| row.title = "lost".into());
    if is_mysql_itself(&db) {
        // Its snapshot is for reading: the later write wins, column by column.
        lost.unwrap();
        second.commit().unwrap();
        let both = db.read(|s| s.one::<Book>(1).map(|book| (book.title.clone(), book.year)));
        return assert_eq!(both.unwrap(), ("lost".to_owned(), Some(1)));
    }
    assert!(is_conflict(&lost), "{lost:?}");
    assert_eq!(other.title, "The Left Hand of Darkness");
    assert!(matches!(second.all::<Book>(), Err(Error::Aborted)));
    assert!(matches!(second.commit(), Err(Error::Aborted)));
    assert_eq!(db.read(|s| s.one::<Book>(1).map(|book| (book.title.clone(), book.year))).unwrap().1, Some(1));
}

fn a_deadlock_is_a_conflict(db: Database) {
    fill(&db);
    if Engine::of(&db) == Engine::Sqlite {
        return;
    }
    let barrier = std::sync::Barrier::new(2);
    let run = |mine: i64, other: i64| {
        let s = db.session().unwrap();
        let (mine, other) = (s.one::<Book>(mine).unwrap(), s.one::<Book>(other).unwrap());
        s.update(mine, |row| row.year = Some(1)).unwrap();
        barrier.wait();
        s.update(other, |row| row.year = Some(2))?;
        s.commit()
    };
    let (run, barrier) = (&run, &barrier);
    let _ = barrier;
    let (one, two) = std::thread::scope(|scope| {
        let (one, two) = (scope.spawn(move || run(1, 2)), scope.spawn(move || run(2, 1)));
        (one.join().unwrap(), two.join().unwrap())
    });
    // The loser's rollback lets the winner go on, unless the winner's snapshot is older than what it waited for.
    assert!(is_conflict(&one) || is_conflict(&two), "{one:?} {two:?}");
    assert!(one.is_ok() || two.is_ok(), "{one:?} {two:?}");
}

fn a_statement_that_takes_too_long(fresh: Fresh) {
    let sql = match fresh.engine() {
        Engine::Sqlite => return,
        Engine::Postgres => "SELECT authors.* FROM authors, pg_sleep(30)",
        Engine::Mysql => "SELECT authors.* FROM authors WHERE SLEEP(30) = 1",
    };
    let db = fresh.open("statement_timeout=200");
    fill(&db);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("before")).unwrap();
    let error = s.sql::<Author>(sql, ()).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
    s.insert(Author::draft().name("after")).unwrap();
    s.commit().unwrap();
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 4);
}

fn a_connection_that_is_cut(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return;
    }
    let db = fresh.open("");
    fill(&db);
    // Several are open: the one that is used, and one that is not.
    let (s, other) = (db.session().unwrap(), db.session().unwrap());
    drop(other);
    let author = s.insert(Author::draft().name("gone")).unwrap();
    fresh.cut();
    let error = s.update(author, |row| row.name = "too".into()).unwrap_err();
    assert!(matches!(error, Error::Lost { .. }), "{error}");
    assert_eq!(author.name, "gone");
    assert!(s.commit().is_err());
    // What was lost while nobody used it is replaced.
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 2);

    let s = db.session().unwrap();
    s.insert(Author::draft().name("gone")).unwrap();
    fresh.cut();
    let error = s.commit().unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown { .. }), "{error}");
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 2);
}

fn a_table_that_changes_under_a_prepared_statement(fresh: Fresh) {
    let db = fresh.open("");
    fill(&db);
    let read = || db.read(|s| s.one::<Book>(3).map(|book| book.title.clone())).unwrap();
    assert_eq!(read(), "Solaris");
    fresh.plain(match fresh.engine() {
        Engine::Sqlite => "ALTER TABLE books ADD COLUMN more TEXT",
        Engine::Postgres => "ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(100)",
        Engine::Mysql => "ALTER TABLE books MODIFY COLUMN title VARCHAR(100) NOT NULL",
    });
    assert_eq!(read(), "Solaris");
}

#[test]
fn a_server_that_is_not_there() {
    for url in ["postgres://ada:secret@127.0.0.1:1/library", "mysql://ada:secret@127.0.0.1:1/library"] {
        let error = Database::open(url).unwrap_err();
        assert!(matches!(error, Error::Open { .. }), "{error}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("ada:***@127.0.0.1:1/library") && !shown.contains("secret"), "{shown}");
    }
}
