//! `#[column(version)]`: an update or a delete of what somebody else has changed is refused.

use orm_core::{Error, prelude::*};

use crate::backends::{Fresh, on_each_backend, spelled};

on_each_backend!(
    every_write_of_a_row_tests_and_counts,
    what_somebody_else_changed_is_stale,
    a_stale_one_among_many,
    a_form_that_comes_back_late,
    the_version_is_not_the_applications,
    setters_and_collections_count,
    places_count_in_memory_as_in_the_rows,
    statements_over_many_rows_count,
    rows_that_need_each_other
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "shelves")]
pub struct Shelf {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
    #[relationship(backref = "shelf")]
    pub books: HasMany<Book>,
    #[relationship(backref = "shelf", position = Entry::position)]
    pub entries: HasMany<Entry>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "books")]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(foreign_key = Shelf::id)]
    pub shelf_id: Option<i64>,
    #[column(version)]
    pub version: i32,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "entries", unique(shelf_id, position))]
pub struct Entry {
    #[column(primary_key)]
    pub id: i64,
    pub position: i32,
    #[column(foreign_key = Shelf::id)]
    pub shelf_id: i64,
    #[column(version)]
    pub version: i64,
}

fn create(db: &Database) {
    Schema::of::<(Shelf, Book, Entry)>().create(db).unwrap();
}

/// A book that is on no shelf, changed once.
fn solaris(s: &Session) -> Entity<'_, Book> {
    let book = s.insert(Book::draft().title("solaris")).unwrap();
    s.update(book, |row| row.title = "Solaris".into()).unwrap();
    book
}

/// What the rows are is what memory shows.
fn agree(s: &Session) {
    let shown: Vec<_> = s.query::<Book>().order_by(Book::ID).all().unwrap();
    let rows: Vec<(i64, i32)> = s.query::<Book>().order_by(Book::ID).select((Book::ID, Book::VERSION)).all().unwrap();
    assert_eq!(shown.iter().map(|book| (book.id, book.version)).collect::<Vec<_>>(), rows);
    let shown: Vec<_> = s.query::<Entry>().order_by(Entry::ID).all().unwrap();
    let rows: Vec<(i64, i32, i64)> =
        s.query::<Entry>().order_by(Entry::ID).select((Entry::ID, Entry::POSITION, Entry::VERSION)).all().unwrap();
    assert_eq!(shown.iter().map(|entry| (entry.id, entry.position, entry.version)).collect::<Vec<_>>(), rows);
}

fn every_write_of_a_row_tests_and_counts(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let book = s.insert(Book::draft().title("solaris")).unwrap();
    assert_eq!(book.version, 1);
    let last = || s.statements().iter().last().unwrap().to_owned();
    s.update(book, |row| row.title = "Solaris".into()).unwrap();
    let sql = r#"UPDATE "books" SET "title" = ?1, "version" = ?2 WHERE "id" = ?3 AND "version" = ?4"#;
    assert_eq!((book.version, last()), (2, spelled(&db, sql)));
    s.update(book, |_| ()).unwrap();
    assert_eq!(book.version, 2);
    s.savepoint(|| {
        s.update(book, |row| row.title = "never".into())?;
        assert_eq!(book.version, 3);
        Err::<(), _>(Error::Aborted)
    })
    .unwrap_err();
    assert_eq!((book.title.as_str(), book.version), ("Solaris", 2));
    s.update(book, |row| row.title = "Solaris (1961)".into()).unwrap();
    agree(&s);
    s.delete(book).unwrap();
    assert_eq!(last(), spelled(&db, r#"DELETE FROM "books" WHERE "id" = ?1 AND "version" = ?2"#));
}

/// The trigger is the somebody else, and changes a row behind the session's back.
fn what_somebody_else_changed_is_stale(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    fresh.after_insert("shelves", "UPDATE books SET title = 'theirs', version = version + 1;");
    let s = db.session().unwrap();
    let shelf = s.insert(Shelf::draft().name("one")).unwrap();
    let book = solaris(&s);
    let change = |name: &str| s.insert(Shelf::draft().name(name)).unwrap();

    change("two");
    let error = s.update(book, |row| row.title = "mine".into()).unwrap_err();
    assert_eq!(error.to_string(), "the update of the `Book` with key 1 found it changed or removed by somebody else");
    assert!(matches!(error, Error::Stale { model: "Book", action: "update", .. }));
    s.refresh(book).unwrap();
    assert_eq!((book.title.as_str(), book.version), ("theirs", 3));
    s.update(book, |row| row.title = "mine".into()).unwrap();
    assert_eq!(book.version, 4);

    change("three");
    assert!(matches!(book.set_shelf(&s, shelf), Err(Error::Stale { model: "Book", action: "update", .. })));
    assert!(shelf.books(&s).unwrap().is_empty());
    s.refresh(book).unwrap();
    change("four");
    assert!(matches!(shelf.books(&s).unwrap().add(book), Err(Error::Stale { .. })));
    assert!(shelf.books(&s).unwrap().is_empty());
    s.refresh(book).unwrap();
    change("five");
    let error = s.delete(book).unwrap_err();
    assert!(matches!(error, Error::Stale { model: "Book", action: "delete", .. }), "{error}");
    s.refresh(book).unwrap();
    s.delete(book).unwrap();
    s.commit().unwrap();
    assert_eq!(fresh.rows("SELECT count(*) FROM books"), ["0"]);
}

/// Nothing of it has happened.
fn a_stale_one_among_many(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    fresh.after_insert("shelves", "UPDATE entries SET version = 7 WHERE position = 1;");
    let s = db.session().unwrap();
    let shelf = s.insert(Shelf::draft().name("one").entries([Entry::draft(), Entry::draft(), Entry::draft()])).unwrap();
    s.insert(Shelf::draft().name("two")).unwrap();
    let first = shelf.entries(&s).unwrap().iter().nth(1).unwrap();
    let error = s.delete(first).unwrap_err();
    assert!(matches!(error, Error::Stale { model: "Entry", action: "delete", .. }), "{error}");
    s.refresh(first).unwrap();
    assert_eq!((first.version, shelf.entries(&s).unwrap().len()), (7, 3));
    agree(&s);
}

fn a_form_that_comes_back_late(db: Database) {
    create(&db);
    db.transaction(|s| s.insert(Book::draft().title("solaris")).map(drop)).unwrap();
    let shown = db.read(|s| s.one::<Book>(1).map(|book| Entity::row(book).clone())).unwrap();
    let save = |version: i32, title: &str| {
        db.transaction(|s| {
            let book = s.one_at::<Book>(1, version)?;
            s.update(book, |row| row.title = title.into())
        })
    };
    save(shown.version, "by Ada").unwrap();
    let error = save(shown.version, "by Bob").unwrap_err();
    assert_eq!(error.to_string(), "the look-up of the `Book` with key 1 found it changed or removed by somebody else");
    save(2, "by Bob").unwrap();
    db.transaction(|s| s.delete(s.one_at::<Book>(1, 3)?)).unwrap();
    assert!(matches!(save(3, "by Eve"), Err(Error::Stale { model: "Book", .. })));
}

fn the_version_is_not_the_applications(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let book = solaris(&s);
    let sent = s.statements().len();
    let error = s.update(book, |row| row.version = 9).unwrap_err();
    assert_eq!(error.to_string(), "`Book::version` of the row with key 1 can't be set: it is `version`");
    assert_eq!((book.version, s.statements().len()), (2, sent));
}

fn setters_and_collections_count(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let [one, two] = ["one", "two"].map(|name| s.insert(Shelf::draft().name(name)).unwrap());
    let book = solaris(&s);
    let (of_one, of_two) = (one.books(&s).unwrap(), two.books(&s).unwrap());
    book.set_shelf(&s, one).unwrap();
    assert_eq!(book.version, 3);
    of_two.add(book).unwrap();
    assert_eq!(book.version, 4);
    of_two.add(book).unwrap();
    assert_eq!(book.version, 4);
    of_two.remove(book).unwrap();
    assert_eq!(book.version, 5);
    of_one.replace([book]).unwrap();
    assert_eq!(book.version, 6);
    let other = of_one.create(Book::draft().title("Eden")).unwrap();
    of_one.clear().unwrap();
    assert_eq!((book.version, other.version, book.shelf_id), (7, 2, None));
    agree(&s);
    s.update(book, |row| row.shelf_id = Some(two.id)).unwrap();
    assert_eq!((book.version, of_two.to_vec()), (8, vec![book]));
    agree(&s);
}

fn places_count_in_memory_as_in_the_rows(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let shelf = s.insert(Shelf::draft().name("one").entries((0..6).map(|_| Entry::draft()))).unwrap();
    let other = s.insert(Shelf::draft().name("two").entries([Entry::draft()])).unwrap();
    let entries = shelf.entries(&s).unwrap();
    let at = |index: usize| entries.iter().nth(index).unwrap();
    entries.move_to(at(0), 4).unwrap();
    agree(&s);
    entries.move_to(at(5), 0).unwrap();
    agree(&s);
    entries.create_at(2, Entry::draft()).unwrap();
    agree(&s);
    let mut reversed = entries.to_vec();
    reversed.reverse();
    entries.reorder(reversed.clone()).unwrap();
    agree(&s);
    // With rows between those that move, which the same statement writes.
    reversed.swap(0, 6);
    reversed.swap(2, 4);
    entries.reorder(reversed).unwrap();
    agree(&s);
    other.entries(&s).unwrap().insert_at(0, at(3)).unwrap();
    agree(&s);
    s.delete(at(1)).unwrap();
    agree(&s);
}

fn statements_over_many_rows_count(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let book = solaris(&s);
    let other = s.insert(Book::draft().title("Eden")).unwrap();
    s.update_where(Book::TITLE.eq("Solaris"), [Book::TITLE.set("Solaris (1961)")]).unwrap();
    let sql = r#"UPDATE "books" SET "title" = ?1, "version" = "version" + 1 WHERE "books"."title" = ?2"#;
    assert!(s.statements().iter().any(|sent| sent == spelled(&db, sql)), "{}", s.statements());
    assert_eq!((book.version, other.version), (3, 1));
    s.update(book, |row| row.title = "Solaris".into()).unwrap();
    agree(&s);
}

#[derive(Model, Debug, Clone, PartialEq)]
pub struct Hen {
    #[column(primary_key)]
    pub id: i64,
    #[column(version)]
    pub version: i64,
    #[column(foreign_key = Egg::id)]
    pub from_id: Option<i64>,
    #[relationship(backref = "hens")]
    pub from: BelongsTo<Option<Egg>>,
}

#[derive(Model, Debug, Clone, PartialEq)]
pub struct Egg {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hen::id)]
    pub hen_id: i64,
    #[relationship(backref = "eggs")]
    pub hen: BelongsTo<Hen>,
}

/// One of them is updated to get the key of the other.
fn rows_that_need_each_other(db: Database) {
    Schema::of::<(Hen, Egg)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let hen = orm_core::Shared::new(Hen::draft());
    let egg = s.insert(Egg::draft().set(Egg::HENS, [hen.clone()]).hen(hen)).unwrap();
    let hen = egg.hen(&s).unwrap();
    assert_eq!((hen.from(&s).unwrap(), hen.version), (Some(egg), 2));
    s.update(hen, |row| row.from_id = None).unwrap();
    assert_eq!(hen.version, 3);
}
