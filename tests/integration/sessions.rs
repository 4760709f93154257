use std::panic::{AssertUnwindSafe, catch_unwind};

use orm_core::{Database, Error};

use crate::backends::{Engine, Fresh, on_each_backend, spelled, told};
use crate::library::{Author, Book, create, fill};

on_each_backend!(
    a_transaction_commits_on_ok_and_rolls_back_on_err_and_panic,
    one_key_is_one_entity,
    refresh_reads_the_row_and_its_relationships_again,
    readers_see_a_snapshot_beside_a_writer,
    a_database_is_shared_between_threads,
    statements_are_counted_and_traced
);

#[derive(Debug)]
enum AppError {
    Orm(Error),
    Nothing,
}

impl From<Error> for AppError {
    fn from(error: Error) -> Self {
        AppError::Orm(error)
    }
}

fn a_transaction_commits_on_ok_and_rolls_back_on_err_and_panic(db: Database) {
    create(&db);
    db.transaction(|s| s.insert(Author::draft().name("stays")).map(|_| ())).unwrap();
    let error = db.transaction(|s| {
        s.insert(Author::draft().name("goes"))?;
        Err::<(), _>(AppError::Nothing)
    });
    assert!(matches!(error, Err(AppError::Nothing)));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        db.transaction(|s| -> Result<(), AppError> {
            s.insert(Author::draft().name("goes"))?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    let s = db.session().unwrap();
    s.insert(Author::draft().name("goes")).unwrap();
    drop(s);
    let s = db.session().unwrap();
    s.insert(Author::draft().name("goes")).unwrap();
    s.rollback().unwrap();
    let names: Vec<_> =
        db.read(|s| Ok::<_, Error>(s.all::<Author>()?.iter().map(|author| author.name.clone()).collect())).unwrap();
    assert_eq!(names, ["stays"]);
    assert!(matches!(
        db.transaction(|s| s.one::<Author>(9).map(|_| ()).map_err(AppError::from)),
        Err(AppError::Orm(Error::NotFound { .. }))
    ));
}

fn one_key_is_one_entity(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let by_key = s.one::<Author>(1).unwrap();
    let by_query = s.query::<Author>().filter(Author::ID.eq(1)).one().unwrap();
    let by_walk = s.one::<Book>(1).unwrap().author(&s).unwrap();
    assert!(by_key == by_query && by_query == by_walk);
    assert_eq!(std::collections::HashSet::from([by_key, by_query, by_walk]).len(), 1);
    let sent = s.statements().len();
    assert_eq!(s.get::<Author>(1).unwrap(), Some(by_key));
    assert_eq!(s.statements().len(), sent);
    assert_eq!(s.get::<Author>(99).unwrap(), None);
    assert!(matches!(s.one::<Author>(99).unwrap_err(), Error::NotFound { model: "Author", .. }));
}

fn refresh_reads_the_row_and_its_relationships_again(fresh: Fresh) {
    let db = fresh.open("");
    create(&db);
    fresh.after_insert(
        "edited",
        "UPDATE authors SET name = 'by trigger' WHERE id = 1; INSERT INTO books (title, author_id) VALUES ('by trigger', 1);",
    );
    let s = db.session().unwrap();
    let author = s.insert(Author::draft().name("Ursula")).unwrap();
    let books = author.books(&s).unwrap();
    s.insert(crate::library::Edited::draft().title("fires")).unwrap();
    assert_eq!((author.name.as_str(), books.len()), ("Ursula", 0));
    s.refresh(author).unwrap();
    assert_eq!((author.name.as_str(), author.books(&s).unwrap().len()), ("by trigger", 1));
    s.delete(books.first().unwrap()).unwrap();
    s.delete(author).unwrap();
    assert!(matches!(s.refresh(author).unwrap_err(), Error::Deleted { model: "Author", .. }));
}

fn readers_see_a_snapshot_beside_a_writer(fresh: Fresh) {
    let db = match fresh.engine() {
        Engine::Sqlite => fresh.open("busy_timeout=50"),
        _ => fresh.open(""),
    };
    create(&db);
    let writer = db.session().unwrap();
    writer.insert(Author::draft().name("new")).unwrap();
    db.read(|s| {
        assert!(s.all::<Author>()?.is_empty());
        let error = s.insert(Author::draft().name("x")).unwrap_err();
        assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
        Ok::<_, Error>(())
    })
    .unwrap();
    if fresh.engine() == Engine::Sqlite {
        // There is one writer at a time.
        assert!(matches!(db.session().unwrap_err(), Error::Locked { .. }));
    }
    writer.commit().unwrap();
    assert_eq!(db.session().unwrap().all::<Author>().unwrap().len(), 1);
}

fn a_database_is_shared_between_threads(db: Database) {
    create(&db);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let db = db.clone();
            scope.spawn(move || {
                for n in 0..25 {
                    db.transaction(|s| s.insert(Author::draft().name(format!("{thread}-{n}"))).map(|_| ())).unwrap();
                }
            });
        }
    });
    assert_eq!(db.read(|s| s.query::<Author>().count()).unwrap(), 100);
}

fn statements_are_counted_and_traced(db: Database) {
    fill(&db);
    let expected = [
        r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "id" = ?1"#,
        r#"UPDATE "books" SET "year" = ?1 WHERE "id" = ?2"#,
    ]
    .map(|sql| spelled(&db, sql));
    let read = || db.read(|s| s.all::<Book>().map(drop)).unwrap();
    let told = told("orm_core::sql", read, || {
        let s = db.session().unwrap();
        let book = s.one::<Book>(1).unwrap();
        s.update(book, |row| row.year = Some(1970)).unwrap();
        assert_eq!(s.statements().iter().collect::<Vec<_>>(), expected);
        assert_eq!(s.statements().len(), 2);
    });
    assert_eq!(told, expected.map(|sql| format!("sql={sql}")));
}
