use orm_core::{Constraint, Database, Error};

use crate::backends::{Fresh, on_each_backend, spelled};
use crate::library::{Author, Book, Edited, create, edited_titles, fill, titles};

on_each_backend!(
    only_changed_columns_are_written,
    a_changed_foreign_key_moves_the_child,
    an_order_that_may_have_changed_is_asked_again,
    the_primary_key_stays,
    a_refused_update_changes_nothing,
    a_row_that_vanished_is_stale
);

fn only_changed_columns_are_written(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let book = s.query::<Book>().filter(Book::TITLE.eq("Solaris")).one().unwrap();
    let before = orm_core::Entity::row(book);
    s.update(book, |row| row.year = None).unwrap();
    assert_eq!(s.statements().iter().last(), Some(&*spelled(&db, r#"UPDATE "books" SET "year" = ?1 WHERE "id" = ?2"#)));
    assert_eq!((book.year, before.year), (None, Some(1961)));
    let sent = s.statements().len();
    s.update(book, |_| ()).unwrap();
    assert_eq!(s.statements().len(), sent);
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.query::<Book>().filter(Book::YEAR.is_null()).one().unwrap().title, "Solaris");
}

fn a_changed_foreign_key_moves_the_child(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.asc()).with(Author::BOOKS).all().unwrap();
    let [ursula, stanislaw] = authors[..] else { panic!() };
    let book = ursula.books(&s).unwrap().first().unwrap();
    let sent = s.statements().len();
    s.update(book, |row| row.author_id = stanislaw.id).unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Dispossessed"]);
    assert_eq!(titles(stanislaw.books(&s).unwrap()), ["Solaris", "The Left Hand of Darkness"]);
    assert_eq!(book.author(&s).unwrap(), stanislaw);
    book.set_author(&s, ursula).unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Dispossessed", "The Left Hand of Darkness"]);
    assert_eq!(titles(stanislaw.books(&s).unwrap()), ["Solaris"]);
    assert_eq!(s.statements().len(), sent + 2, "{}", s.statements());
}

fn an_order_that_may_have_changed_is_asked_again(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ed =
        s.insert(Author::draft().name("Ed").edited(["b", "a", "c"].map(|title| Edited::draft().title(title)))).unwrap();
    assert_eq!(edited_titles(ed.edited(&s).unwrap()), ["a", "b", "c"]);
    let sent = s.statements().len();
    let a = ed.edited(&s).unwrap().first().unwrap();
    s.update(a, |row| row.title = "z".into()).unwrap();
    assert_eq!(edited_titles(ed.edited(&s).unwrap()), ["b", "c", "z"]);
    assert_eq!(s.statements().len(), sent + 2, "{}", s.statements());
}

fn the_primary_key_stays(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let book = s.one::<Book>(1).unwrap();
    let error = s.update(book, |row| row.id = 9).unwrap_err();
    assert!(matches!(&error, Error::KeyChanged { model: "Book", key } if &**key == "1"), "{error}");
    assert_eq!(book.id, 1);
}

fn a_refused_update_changes_nothing(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.query::<Author>().filter(Author::NAME.eq("Ursula")).one().unwrap();
    let error = s.update(ursula, |row| row.name = "Stanisław".into()).unwrap_err();
    let Error::Refused { constraint: Constraint::Unique, model: "Author", key: Some(key), action: "update", .. } =
        &error
    else {
        panic!("{error}")
    };
    assert_eq!(&**key, "1");
    assert_eq!(ursula.name, "Ursula");
    let book = ursula.books(&s).unwrap().first().unwrap();
    s.update(book, |row| row.author_id = 77).unwrap_err();
    assert_eq!(book.author(&s).unwrap(), ursula);
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
}

fn a_row_that_vanished_is_stale(fresh: Fresh) {
    let db = fresh.open("");
    fill(&db);
    // The trigger is the somebody else: it removes a row behind the session's back.
    fresh.after_insert("authors", "DELETE FROM reviews; DELETE FROM books WHERE id = 1;");
    let s = db.session().unwrap();
    let book = s.one::<Book>(1).unwrap();
    s.insert(Author::draft().name("the trigger fires")).unwrap();
    let error = s.update(book, |row| row.year = Some(1)).unwrap_err();
    assert!(matches!(&error, Error::Stale { model: "Book", action: "update", .. }), "{error}");
    assert!(matches!(s.delete(book).unwrap_err(), Error::Deleted { model: "Book", .. }));
    assert!(s.get::<Book>(1).unwrap().is_none());
}
