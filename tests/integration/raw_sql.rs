//! SQL that a person wrote, and what a query shows of its own.

use orm_core::{Database, Error, Value};

use crate::backends::{Engine, Fresh, is_mysql_itself, on_each_backend, spelled};
use crate::library::{Author, Book, fill, filled, titles};

on_each_backend!(
    rows_are_entities,
    they_came_together,
    a_missing_column_is_named,
    a_column_that_is_there_twice_is_refused,
    a_statement_that_writes_and_returns,
    what_cannot_be_read_was_not_written,
    parameters_are_bound,
    what_a_statement_may_have_changed_is_read_again,
    rows_are_locked,
    who_only_reads_locks_nothing
);

fn rows_are_entities(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let all = s.query::<Book>().order_by(Book::ID).all().unwrap();
    // The columns in another order, with others between them.
    let found = s
        .sql::<Book>(
            "SELECT 1 AS one, author_id, year, title AS title, id FROM books WHERE title <> '?' AND id IN (?, ?) ORDER BY id",
            (3_i64, 1_i64),
        )
        .unwrap();
    assert_eq!(found, [all[0], all[2]]);
    assert_eq!(titles(found), ["The Left Hand of Darkness", "Solaris"]);
    let list = spelled(&db, "IN (?1, ?2)");
    assert_eq!(
        s.statements().iter().last().unwrap(),
        format!(
            "SELECT 1 AS one, author_id, year, title AS title, id FROM books WHERE title <> '?' AND id {list} ORDER BY id"
        )
    );
}

fn they_came_together(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.sql::<Author>("SELECT * FROM authors ORDER BY id", ()).unwrap();
    let counts: Vec<_> = authors.iter().map(|author| author.books(&s).unwrap().len()).collect();
    assert_eq!(counts, [2, 1]);
    assert_eq!(s.statements().len(), 2);
}

fn a_missing_column_is_named(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let error = s.sql::<Book>("SELECT id, title FROM books", ()).unwrap_err();
    assert_eq!(error.to_string(), "model `Book`: there is no column `year` in the table `books`");
    assert!(matches!(
        error,
        Error::MissingColumn { model: "Book", source, .. } if source.message == "the statement returns the columns `id`, `title`"
    ));
}

fn a_column_that_is_there_twice_is_refused(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    for sql in [
        "SELECT a.*, b.* FROM authors a JOIN books b ON b.author_id = a.id ORDER BY b.id",
        "SELECT b.*, a.* FROM authors a JOIN books b ON b.author_id = a.id ORDER BY b.id",
    ] {
        let error = s.sql::<Book>(sql, ()).unwrap_err();
        assert!(matches!(&error, Error::AmbiguousColumn { model: "Book", column } if **column == *"id"), "{error:?}");
        assert_eq!(
            error.to_string(),
            "the statement returns several columns `id`, of which it is not known which is that of `Book`: select one, or give the others names of their own"
        );
    }
    // Only the model's own columns have to be one each.
    let sql =
        "SELECT b.*, a.name AS other, b.year AS other FROM authors a JOIN books b ON b.author_id = a.id WHERE b.id = 3";
    assert_eq!(titles(s.sql::<Book>(sql, ()).unwrap()), ["Solaris"]);
    assert_eq!(s.one::<Book>(1).unwrap().author(&s).unwrap().id, 1);
}

/// MySQL returns nothing of what it writes, and MariaDB only what it inserts or deletes.
fn a_statement_that_writes_and_returns(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (book, other) = (s.one::<Book>(3).unwrap(), s.one::<Book>(1).unwrap());
    let author = s.one::<Author>(1).unwrap();
    assert_eq!(author.books(&s).unwrap().len(), 2);
    if Engine::of(&db) != Engine::Mysql {
        let sql = "UPDATE books SET author_id = ?, title = 'Fiasco' WHERE id = ? RETURNING *";
        assert_eq!(s.sql::<Book>(sql, (1_i64, 3_i64)).unwrap(), [book]);
        assert_eq!((book.title.as_str(), book.author_id), ("Fiasco", 1));
        assert_eq!(author.books(&s).unwrap().len(), 3);
        let sql = "UPDATE books SET year = year + 1 WHERE id = 1 RETURNING *";
        let year = other.year;
        assert_eq!(s.sql::<Book>(sql, ()).unwrap()[0].year, year.map(|year| year + 1));
        s.execute_sql("UPDATE books SET author_id = 2 WHERE id = 3", ()).unwrap();
    }
    let sql = "DELETE FROM books WHERE id = ? RETURNING *";
    let deleted = s.sql::<Book>(sql, (3_i64,));
    if is_mysql_itself(&db) {
        return assert!(matches!(deleted, Err(Error::Database { .. })), "{deleted:?}");
    }
    assert_eq!(deleted.unwrap(), [book]);
    assert!(matches!(book.author(&s), Err(Error::Deleted { model: "Book", .. })));
    assert!(s.get::<Book>(3).unwrap().is_none());
    assert_eq!(s.query::<Book>().count().unwrap(), 2);
}

/// What is written and returned is no row of the model: nothing was written.
fn what_cannot_be_read_was_not_written(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let book = s.one::<Book>(3).unwrap();
    let sql = "DELETE FROM books WHERE id = ? RETURNING id";
    let refused = s.sql::<Book>(sql, (3_i64,));
    if is_mysql_itself(&db) {
        return assert!(matches!(refused, Err(Error::Database { .. })), "{refused:?}");
    }
    assert!(matches!(refused, Err(Error::MissingColumn { .. })), "{refused:?}");
    assert_eq!(s.one::<Book>(3).unwrap(), book);
    assert_eq!(s.query::<Book>().count().unwrap(), 3);
}

fn parameters_are_bound(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let hostile = "'; DROP TABLE books; --";
    assert_eq!(s.sql::<Book>("SELECT * FROM books WHERE title = ?", (hostile,)).unwrap(), []);
    let values = vec![Value::Text("Solaris".into()), Value::Int(1961)];
    let found = s.sql::<Book>("SELECT * FROM books WHERE title = ? /* ? */ AND year = ? -- ?", values).unwrap();
    assert_eq!(titles(found), ["Solaris"]);
}

fn what_a_statement_may_have_changed_is_read_again(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
    assert_eq!(s.execute_sql("UPDATE books SET author_id = ? WHERE year > ?", (2_i64, 1970)).unwrap(), 1);
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness"]);
    assert!(matches!(s.execute_sql("UPDATE nothing SET x = 1", ()), Err(Error::Database { .. })));
}

#[test]
fn a_plan() {
    let db = filled();
    let s = db.session().unwrap();
    let plan = s.query::<Book>().filter(Book::ID.eq(1)).explain().unwrap();
    assert_eq!(plan, "SEARCH books USING INTEGER PRIMARY KEY (rowid=?)");
    assert_eq!(
        s.statements().iter().last().unwrap(),
        r#"EXPLAIN QUERY PLAN SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "books"."id" = ?1"#
    );
    assert_eq!(s.query::<Book>().select(Book::TITLE).explain().unwrap(), "SCAN books");
}

fn who_only_reads_locks_nothing(db: Database) {
    fill(&db);
    let read: Result<(), Error> = db.read(|s| {
        let error = s.query::<Book>().for_update().all().unwrap_err();
        assert_eq!(error.to_string(), "the database is read-only here: a session that only reads locks nothing");
        assert!(matches!(s.query::<Book>().for_update().select(Book::ID).all(), Err(Error::ReadOnly { .. })));
        assert!(matches!(s.query::<Book>().for_update().stream().next(), Some(Err(Error::ReadOnly { .. }))));
        assert!(matches!(s.get_for_update::<Book>(1), Err(Error::ReadOnly { .. })));
        assert_eq!(s.query::<Book>().for_update().count()?, 3);
        assert_eq!(s.statements().len(), 1);
        Ok(())
    });
    read.unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.query::<Book>().for_update().all().unwrap().len(), 3);
    assert_eq!(s.query::<Book>().for_update().select(Book::ID).all().unwrap().len(), 3);
    assert_eq!(s.query::<Book>().for_update().stream().count(), 3);
}

/// Another transaction that wants the row waits for it, and gives up when the lock's time is over.
fn rows_are_locked(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return; // There a session that may write is the only one.
    }
    let db = fresh.open("lock_timeout=1000");
    fill(&db);
    let s = db.session().unwrap();
    // Of two tables, only the rows that were asked for.
    let query = s.query::<Book>().filter(Book::AUTHOR.path(Author::NAME).eq("Stanisław")).for_update();
    assert_eq!(titles(query.all().unwrap()), ["Solaris"]);
    assert!(s.statements().to_string().contains(" FOR UPDATE"));
    let title = |id: i64| {
        db.transaction(|other| {
            other.update(other.one::<Book>(id)?, |row| row.year = Some(1)).map(|()| row_title(other, id))
        })
    };
    assert!(matches!(title(3), Err(Error::Locked { .. })), "{:?}", title(3));
    assert_eq!(title(1).unwrap(), "The Left Hand of Darkness");
    s.commit().unwrap();
    assert_eq!(title(3).unwrap(), "Solaris");
}

fn row_title(s: &orm_core::Session, id: i64) -> String {
    s.one::<Book>(id).unwrap().title.clone()
}
