//! Bad input gets a typed error that names what it is about, and changes nothing.

use std::path::Path;

use orm_core::{Error, prelude::*};

use crate::backends::{Fresh, on_each_backend};
use crate::library::{Author, Book, fill, filled_at, titles};

on_each_backend!(
    a_missing_table_or_column,
    a_transaction_that_only_reads,
    a_row_that_vanished,
    an_entity_of_another_session_is_found_by_its_key
);

fn at(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

#[test]
fn urls() {
    let message = |url: &str| match Database::open(url) {
        Err(Error::Url { url: said, reason }) => {
            assert!(!said.contains("secret"), "{said}");
            reason.to_string()
        }
        other => panic!("{url}: {other:?}"),
    };
    for (url, part) in [
        ("library.db", "sqlite:"),
        ("", "sqlite:"),
        ("sqlite:", "no path"),
        ("oracle://ada:secret@host/db", "sqlite:"),
        ("sqlite:library.db?mode=rx", "mode"),
        ("sqlite:library.db?cache=big", "cache"),
    ] {
        let reason = message(url);
        assert!(reason.contains(part), "{url}: {reason}");
    }
}

#[test]
fn a_file_that_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no such folder").join("library.db");
    let error = Database::open(&at(&missing)).and_then(|db| db.session().map(|_| ())).unwrap_err();
    assert!(matches!(&error, Error::Open { url, .. } if url.contains("no such folder")), "{error}");

    let read_only = format!("{}?mode=ro", at(&folder.path().join("absent.db")));
    let error = Database::open(&read_only).and_then(|db| db.session().map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::Open { .. }), "{error}");

    let garbage = folder.path().join("garbage.db");
    std::fs::write(&garbage, "this is no database, but long enough to have a header of a hundred bytes".repeat(9))
        .unwrap();
    let error = Database::open(&at(&garbage)).and_then(|db| db.read(|s| s.all::<Author>().map(|_| ()))).unwrap_err();
    assert!(error.to_string().contains("not a database"), "{error}");
}

fn a_missing_table_or_column(fresh: Fresh) {
    let db = fresh.open("");
    let s = db.session().unwrap();
    let error = s.all::<Author>().unwrap_err();
    assert!(matches!(&error, Error::MissingTable { model: "Author", table, .. } if &**table == "authors"), "{error}");
    let error = s.insert(Author::draft().name("Ursula")).unwrap_err();
    assert!(matches!(&error, Error::MissingTable { model: "Author", .. }), "{error}");
    drop(s);

    fresh.plain("CREATE TABLE authors (id INTEGER PRIMARY KEY)");
    let s = db.session().unwrap();
    for error in [s.all::<Author>().unwrap_err(), s.insert(Author::draft().name("Ursula")).unwrap_err()] {
        let Error::MissingColumn { model: "Author", table: "authors", column, .. } = &error else { panic!("{error}") };
        assert!(column.contains("name"), "{column}");
    }
}

/// A value of another type, and `NULL`, where the struct has none: on every way that a row comes in.
#[test]
fn cells_that_do_not_fit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch(
            "CREATE TABLE authors (id INTEGER PRIMARY KEY, name);
             CREATE TABLE books (id INTEGER PRIMARY KEY, title, year, author_id);
             INSERT INTO authors VALUES (1, 'Ursula'), (2, NULL);
             INSERT INTO books VALUES (1, 'Solaris', 1961, 1), (2, 'Eden', 'long ago', 1), (3, x'00', NULL, 1), (4, 'Fiasco', 3000000000, 1);",
        )
        .unwrap();
    let db = Database::open(&at(&path)).unwrap();
    let s = db.session().unwrap();
    let said = |error: Error| match error {
        Error::Decode { model, field, ref key, ref source } => {
            (format!("{model}::{field} {key}"), source.to_string(), error.to_string())
        }
        other => panic!("{other}"),
    };
    let (place, what, whole) = said(s.one::<Author>(2).unwrap_err());
    assert_eq!((place.as_str(), what.contains("NULL")), ("Author::name 2", true), "{what}");
    assert_eq!(whole, format!("`Author::name` of the row with key 2: {what}"));
    let (place, what, _) = said(s.one::<Book>(2).unwrap_err());
    assert_eq!((place.as_str(), what.contains("i32") && what.contains("long ago")), ("Book::year 2", true), "{what}");
    let (place, _, _) = said(s.one::<Book>(3).unwrap_err());
    assert_eq!(place, "Book::title 3");
    let (place, what, _) = said(s.one::<Book>(4).unwrap_err());
    assert_eq!((place.as_str(), what.contains("out of range")), ("Book::year 4", true), "{what}");

    let ursula = s.one::<Author>(1).unwrap();
    said(ursula.books(&s).unwrap_err());
    said(s.all::<Book>().unwrap_err());
    said(s.query::<Author>().with(Author::BOOKS).all().unwrap_err());
    assert_eq!(s.one::<Book>(1).unwrap().author(&s).unwrap(), ursula);
}

#[test]
fn a_locked_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let db = filled_at(&format!("{}?busy_timeout=20", at(&path)));
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE books SET title = 'theirs'").unwrap();
    let error = db.transaction(|s| s.insert(Author::draft().name("Anna")).map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    other.execute_batch("ROLLBACK").unwrap();
    db.transaction(|s| s.insert(Author::draft().name("Anna")).map(|_| ())).unwrap();
}

fn a_transaction_that_only_reads(db: Database) {
    fill(&db);
    let error = db.read(|s| s.delete(s.one::<Book>(1)?)).unwrap_err();
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
    let error = db.read(|s| s.insert(Author::draft().name("Anna")).map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
    assert_eq!(db.read(|s| s.query::<Book>().count()).unwrap(), 3);
}

#[test]
fn a_read_only_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    drop(filled_at(&at(&path)));
    let db = Database::open(&format!("{}?mode=ro", at(&path))).unwrap();
    let read = db.read(|s| Ok::<_, Error>(titles(s.all::<Book>()?).len())).unwrap();
    assert_eq!(read, 3);
    let error = db.read(|s| s.insert(Author::draft().name("Anna")).map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
    let error = db.transaction(|s| s.insert(Author::draft().name("Anna")).map(|_| ())).unwrap_err();
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
}

fn a_row_that_vanished(fresh: Fresh) {
    let db = fresh.open("");
    fill(&db);
    // What a trigger does is what the session can't know.
    fresh.after_insert("authors", "DELETE FROM reviews; DELETE FROM books WHERE id = 1;");
    let s = db.session().unwrap();
    let book = s.one::<Book>(1).unwrap();
    s.insert(Author::draft().name("Anna")).unwrap();
    let error = s.update(book, |row| row.title = "new".into()).unwrap_err();
    assert!(matches!(&error, Error::Stale { model: "Book", action: "update", key } if &**key == "1"), "{error}");
    let error = s.delete(book).unwrap_err();
    assert!(matches!(error, Error::Stale { .. } | Error::Deleted { .. }), "{error}");
    let error = s.refresh(book).unwrap_err();
    assert!(matches!(error, Error::NotFound { .. } | Error::Deleted { .. }), "{error}");
    assert_eq!(book.title, "The Left Hand of Darkness");
}

fn an_entity_of_another_session_is_found_by_its_key(db: Database) {
    fill(&db);
    let copy = db.read(|s| Ok::<_, Error>(Entity::row(s.one::<Author>(1)?).clone())).unwrap();
    let s = db.session().unwrap();
    assert_eq!(titles(copy.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    let gone = Author { id: 99, ..copy };
    assert!(matches!(gone.books(&s).unwrap_err(), Error::NotFound { model: "Author", .. }));
}
