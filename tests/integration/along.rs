//! Conditions on what a relationship leads to, and values of it.

use orm_core::prelude::*;
use orm_core::{Condition, IntoCondition, Value};

use crate::backends::{on_each_backend, spelled};
use crate::library::{Author, Book, Edited, Review, fill};

on_each_backend!(
    of_the_many,
    what_is_unknown_is_not_so,
    of_the_one,
    of_the_one_that_may_be_missing,
    nested_to_any_depth,
    a_model_related_to_itself,
    a_path_is_joined_once,
    a_path_to_nobody_has_no_number,
    a_path_within_a_condition_is_joined_there,
    values_of_the_many,
    from_rows_along_relationships,
    a_table_that_is_called_like_an_alias,
    beside_what_is_loaded_in_the_same_statement,
    this_very_row
);

#[derive(Model, Debug)]
#[model(table = "employees")]
pub struct Employee {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(foreign_key = Employee::id)]
    pub boss_id: Option<i64>,
    #[relationship(backref = "reports")]
    pub boss: BelongsTo<Option<Employee>>,
}

/// Ada leads Bob and Cid; Bob leads Dan.
fn hire(db: &Database) {
    Schema::of::<(Employee,)>().create(db).unwrap();
    db.transaction(|s| {
        let ada = s.insert(Employee::draft().name("Ada"))?;
        let bob = s.insert(Employee::draft().name("Bob").boss_id(ada))?;
        s.insert_all([("Cid", ada), ("Dan", bob)].map(|(name, boss)| Employee::draft().name(name).boss_id(boss)))
            .map(|_| ())
    })
    .unwrap();
}

/// Of the rows that a row which isn't there leads to there is no number either.
fn a_path_to_nobody_has_no_number(db: Database) {
    hire(&db);
    let s = db.session().unwrap();
    let path = |value| Employee::BOSS.path(value);
    let reports = || Employee::REPORTS.count();
    let numbers = s
        .query::<Employee>()
        .order_by(Employee::ID)
        .select((
            path(reports()),
            path(reports() + 1),
            Employee::BOSS.path(path(reports())),
            Employee::BOSS.path(Employee::REPORTS.max(Employee::ID)),
        ))
        .all()
        .unwrap();
    assert_eq!(
        numbers,
        [
            (None, None, None, None),
            (Some(2), Some(3), None, Some(3)),
            (Some(2), Some(3), None, Some(3)),
            (Some(1), Some(2), Some(2), Some(4))
        ]
    );
    let names = |condition| {
        let query = s.query::<Employee>().filter(condition).order_by(Employee::ID).select(Employee::NAME);
        query.all().unwrap()
    };
    assert_eq!(names(path(reports()).is_null()), ["Ada"]);
    assert_eq!(names(path(reports()).lt(2)), ["Dan"]);
}

/// The keys of the rows, and what the statement has behind the tables' own columns.
fn found<T: Model>(db: &Database, condition: impl IntoCondition<T>) -> (Vec<Value<'static>>, String) {
    let s = db.session().unwrap();
    let rows = s.query::<T>().filter(condition).all().unwrap();
    let key = T::META.key[0];
    let mut keys: Vec<_> = rows.iter().map(|row| row.value(key).into_owned()).collect();
    // Nothing was said of an order, and the engines don't agree.
    keys.sort_by_key(|key| format!("{key:?}"));
    assert_eq!(s.statements().len(), 1, "{}", s.statements());
    let sql = s.statements().iter().next().unwrap().to_owned();
    (keys, sql.split_once(" FROM ").unwrap().1.to_owned())
}

#[track_caller]
fn check<T: Model>(db: &Database, condition: Condition<T>, keys: &[i64], sql: &str) {
    let keys = keys.iter().map(|&key| Value::Int(key)).collect();
    assert_eq!(found(db, condition), (keys, spelled(db, sql)));
}

fn of_the_many(db: Database) {
    fill(&db);
    check(
        &db,
        Author::BOOKS.any(Book::TITLE.like("%Hand%")),
        &[1],
        r#""authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE "books"."title" LIKE ?1)"#,
    );
    let none = r#""authors" WHERE NOT EXISTS (SELECT 1 FROM "books" WHERE "books"."author_id" = "authors"."id" AND "books"."title" LIKE ?1)"#;
    check(&db, Author::BOOKS.none(Book::TITLE.like("%Hand%")), &[2], none);
    check(&db, !Author::BOOKS.any(Book::TITLE.like("%Hand%")), &[2], none);
    check(
        &db,
        !Author::BOOKS.none(Book::YEAR.lt(1969)),
        &[2],
        r#""authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE "books"."year" < ?1)"#,
    );
    check(
        &db,
        Author::BOOKS.every(Book::YEAR.ge(1969)),
        &[1],
        r#""authors" WHERE NOT EXISTS (SELECT 1 FROM "books" WHERE "books"."author_id" = "authors"."id" AND ("books"."year" >= ?1) IS NOT TRUE)"#,
    );
    check(
        &db,
        Author::BOOKS.is_not_empty(),
        &[1, 2],
        r#""authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books")"#,
    );
    check(
        &db,
        Author::BOOKS.is_empty(),
        &[],
        r#""authors" WHERE NOT EXISTS (SELECT 1 FROM "books" WHERE "books"."author_id" = "authors"."id")"#,
    );
}

fn what_is_unknown_is_not_so(db: Database) {
    fill(&db);
    db.transaction(|s| {
        let cixin = s.insert(Author::draft().name("Cixin"))?;
        s.insert(Book::draft().title("No year").author_id(cixin)).map(|_| ())
    })
    .unwrap();
    let keys = |condition: Condition<Author>| found(&db, condition).0;
    assert_eq!(keys(Author::BOOKS.every(Book::YEAR.ge(1900))), [Value::Int(1), Value::Int(2)]);
    assert_eq!(keys(!Author::BOOKS.every(Book::YEAR.ge(1900))), [Value::Int(3)]);
    assert_eq!(keys(Author::BOOKS.any(Book::YEAR.ge(1900))), [Value::Int(1), Value::Int(2)]);
    assert_eq!(keys(Author::BOOKS.none(Book::YEAR.ge(1900))), [Value::Int(3)]);
    assert_eq!(keys(Author::BOOKS.any(!Book::YEAR.ge(1900))), []);
}

fn of_the_one(db: Database) {
    fill(&db);
    check(
        &db,
        Book::AUTHOR.has(Author::NAME.eq("Ursula")),
        &[1, 2],
        r#""books" WHERE "books"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE "authors"."name" = ?1)"#,
    );
    check(
        &db,
        !Book::AUTHOR.has(Author::NAME.eq("Ursula")),
        &[3],
        r#""books" WHERE NOT EXISTS (SELECT 1 FROM "authors" WHERE "authors"."id" = "books"."author_id" AND "authors"."name" = ?1)"#,
    );
}

fn of_the_one_that_may_be_missing(db: Database) {
    fill(&db);
    db.transaction(|s| {
        let editor = s.one::<Author>(2)?;
        s.insert(Edited::draft().title("With"))?.set_editor(s, editor)?;
        s.insert(Edited::draft().title("Without")).map(|_| ())
    })
    .unwrap();
    check(&db, Edited::EDITOR.is_some(), &[1], r#""edited" WHERE "edited"."editor_id" IS NOT NULL"#);
    check(&db, Edited::EDITOR.is_none(), &[2], r#""edited" WHERE "edited"."editor_id" IS NULL"#);
    check(&db, !Edited::EDITOR.is_none(), &[1], r#""edited" WHERE "edited"."editor_id" IS NOT NULL"#);
    check(
        &db,
        Edited::EDITOR.has(Author::ID.gt(0)),
        &[1],
        r#""edited" WHERE ("edited"."editor_id" IS NOT NULL AND "edited"."editor_id" IN (SELECT "authors"."id" FROM "authors" WHERE "authors"."id" > ?1))"#,
    );
    // Somebody without an editor has none that is so.
    assert_eq!(found(&db, !Edited::EDITOR.has(Author::ID.gt(0))).0, [Value::Int(2)]);
    assert_eq!(found(&db, Condition::all([!Edited::EDITOR.has(Author::ID.gt(0))])).0, [Value::Int(2)]);
    // A foreign key of `NULL` in the list makes nothing unknown, also where the condition is negated with others.
    assert_eq!(found(&db, !Condition::any([Author::EDITED.any(Edited::ID.gt(0))])).0, [Value::Int(1)]);
    check(
        &db,
        Author::EDITED.any(Edited::ID.gt(0)),
        &[2],
        r#""authors" WHERE "authors"."id" IN (SELECT "edited"."editor_id" FROM "edited" WHERE "edited"."editor_id" IS NOT NULL AND "edited"."id" > ?1)"#,
    );
}

fn nested_to_any_depth(db: Database) {
    fill(&db);
    check(
        &db,
        Author::BOOKS.any(Book::YEAR.gt(1970).and(Book::REVIEWS.any(Review::STARS.ge(5)))),
        &[1],
        r#""authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE ("books"."year" > ?1 AND "books"."id" IN (SELECT "reviews"."book_id" FROM "reviews" WHERE "reviews"."stars" >= ?2)))"#,
    );
    check(
        &db,
        Review::BOOK.has(Book::AUTHOR.has(Author::BOOKS.none(Book::YEAR.gt(1970)))),
        &[5, 6],
        r#""reviews" WHERE "reviews"."book_id" IN (SELECT "books"."id" FROM "books" WHERE "books"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE NOT EXISTS (SELECT 1 FROM "books" AS "books_2" WHERE "books_2"."author_id" = "authors"."id" AND "books_2"."year" > ?1)))"#,
    );
}

fn a_model_related_to_itself(db: Database) {
    hire(&db);
    check(
        &db,
        Employee::REPORTS.any(Employee::REPORTS.any(Employee::NAME.eq("Dan"))),
        &[1],
        concat!(
            r#""employees" WHERE "employees"."id" IN (SELECT "employees_2"."boss_id" FROM "employees" AS "employees_2" "#,
            r#"WHERE "employees_2"."boss_id" IS NOT NULL AND "employees_2"."id" IN (SELECT "employees_3"."boss_id" "#,
            r#"FROM "employees" AS "employees_3" WHERE "employees_3"."boss_id" IS NOT NULL AND "employees_3"."name" = ?1))"#,
        ),
    );
    check(
        &db,
        Employee::BOSS.path(Employee::NAME).eq("Ada"),
        &[2, 3],
        r#""employees" LEFT JOIN "employees" AS "employees_2" ON "employees_2"."id" = "employees"."boss_id" WHERE "employees_2"."name" = ?1"#,
    );
    check(
        &db,
        Employee::BOSS.path(Employee::BOSS.path(Employee::NAME)).eq("Ada"),
        &[4],
        concat!(
            r#""employees" LEFT JOIN "employees" AS "employees_2" ON "employees_2"."id" = "employees"."boss_id" "#,
            r#"LEFT JOIN "employees" AS "employees_3" ON "employees_3"."id" = "employees_2"."boss_id" "#,
            r#"WHERE "employees_3"."name" = ?1"#,
        ),
    );
    // Whoever is led by somebody earlier in the alphabet.
    check(
        &db,
        Employee::BOSS.path(Employee::NAME).lt(Employee::NAME),
        &[2, 3, 4],
        r#""employees" LEFT JOIN "employees" AS "employees_2" ON "employees_2"."id" = "employees"."boss_id" WHERE "employees_2"."name" < "employees"."name""#,
    );
    check(
        &db,
        Employee::REPORTS.count().eq(2),
        &[1],
        r#""employees" WHERE (SELECT count(*) FROM "employees" AS "employees_2" WHERE "employees_2"."boss_id" = "employees"."id") = ?1"#,
    );
}

fn a_path_is_joined_once(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let name = Book::AUTHOR.path(Author::NAME);
    let query = s
        .query::<Book>()
        .filter(name.clone().starts_with("S").or(Book::AUTHOR.path(Author::ID).eq(1)))
        .order_by(name)
        .order_by(Book::YEAR.desc());
    assert_eq!(
        query.sql().unwrap().to_string(),
        spelled(
            &db,
            concat!(
                r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" "#,
                r#"LEFT JOIN "authors" ON "authors"."id" = "books"."author_id" "#,
                r#"WHERE ("authors"."name" LIKE ?1 ESCAPE '!' OR "authors"."id" = ?2) "#,
                r#"ORDER BY "authors"."name", "books"."year" DESC"#,
            )
        ) + r#" /* "S%", 1 */"#
    );
    let keys: Vec<_> = query.all().unwrap().iter().map(|book| book.id).collect();
    assert_eq!(keys, [3, 2, 1]);
}

fn a_path_within_a_condition_is_joined_there(db: Database) {
    fill(&db);
    check(
        &db,
        Author::BOOKS.any(Book::REVIEWS.any(Review::BOOK.path(Book::TITLE).eq("Solaris"))),
        &[2],
        concat!(
            r#""authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE "books"."id" IN "#,
            r#"(SELECT "reviews"."book_id" FROM "reviews" LEFT JOIN "books" AS "books_2" "#,
            r#"ON "books_2"."id" = "reviews"."book_id" WHERE "books_2"."title" = ?1))"#,
        ),
    );
}

fn values_of_the_many(db: Database) {
    fill(&db);
    let of = |function: &str, then: &str| {
        format!(
            r#""authors" WHERE (SELECT {function} FROM "books" WHERE "books"."author_id" = "authors"."id"{then}) > ?1"#
        )
    };
    check(&db, Author::BOOKS.count().gt(1), &[1], &of("count(*)", ""));
    check(&db, Author::BOOKS.sum(Book::YEAR).gt(3000), &[1], &of(r#"sum("books"."year")"#, ""));
    check(&db, Author::BOOKS.min(Book::YEAR).gt(1965), &[1], &of(r#"min("books"."year")"#, ""));
    check(&db, Author::BOOKS.max(Book::TITLE).gt("Z"), &[], &of(r#"max("books"."title")"#, ""));
    check(&db, Author::BOOKS.avg(Book::YEAR).gt(1971.0), &[1], &of(r#"avg("books"."year")"#, ""));
    let s = db.session().unwrap();
    let old = Author::BOOKS.only(Book::YEAR.lt(1970)).count();
    let query = s.query::<Author>().filter(old.clone().eq(1)).order_by(old.desc()).order_by(Author::NAME);
    assert_eq!(
        query.sql().unwrap().to_string(),
        spelled(
            &db,
            concat!(
                r#"SELECT "authors"."id", "authors"."name" FROM "authors" WHERE (SELECT count(*) FROM "books" "#,
                r#"WHERE "books"."author_id" = "authors"."id" AND "books"."year" < ?1) = ?2 ORDER BY "#,
                r#"(SELECT count(*) FROM "books" AS "books_2" WHERE "books_2"."author_id" = "authors"."id" "#,
                r#"AND "books_2"."year" < ?3) DESC, "authors"."name" /* 1970, 1, 1970 */"#,
            )
        )
    );
    let names: Vec<_> = query.all().unwrap().iter().map(|author| author.name.clone()).collect();
    assert_eq!(names, ["Stanisław", "Ursula"]);
}

fn from_rows_along_relationships(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let reviews = s
        .query::<Author>()
        .filter(Author::NAME.eq("Ursula"))
        .traverse(Author::BOOKS)
        .filter(Book::YEAR.gt(1970))
        .traverse(Book::REVIEWS)
        .order_by(Review::STARS)
        .all()
        .unwrap();
    assert_eq!(reviews.iter().map(|review| (review.id, review.stars)).collect::<Vec<_>>(), [(4, 3), (3, 5)]);
    assert_eq!(
        s.statements().iter().collect::<Vec<_>>(),
        [concat!(
            r#"SELECT "reviews"."id", "reviews"."stars", "reviews"."book_id" FROM "reviews" WHERE "reviews"."book_id" IN "#,
            r#"(SELECT "books"."id" FROM "books" WHERE "books"."author_id" IN (SELECT "authors"."id" FROM "authors" "#,
            r#"WHERE "authors"."name" = ?1) AND "books"."year" > ?2) ORDER BY "reviews"."stars""#,
        )]
        .map(|sql| spelled(&db, sql))
    );
    // Up again, each row once; a limit is kept.
    let query = s.query::<Review>().order_by(Review::ID.desc()).limit(3).traverse(Review::BOOK).traverse(Book::AUTHOR);
    assert_eq!(
        query.sql().unwrap().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "authors"."id", "authors"."name" FROM "authors" WHERE "authors"."id" IN (SELECT "books"."author_id" "#,
                r#"FROM "books" WHERE "books"."id" IN (SELECT "chosen"."key_0" FROM (SELECT "reviews"."book_id" AS "key_0" "#,
                r#"FROM "reviews" ORDER BY "reviews"."id" DESC LIMIT 3) AS "chosen"))"#,
            )
        )
    );
    let mut names: Vec<_> = query.all().unwrap().iter().map(|author| author.name.clone()).collect();
    names.sort();
    assert_eq!(names, ["Stanisław", "Ursula"]);
}

fn a_table_that_is_called_like_an_alias(db: Database) {
    #[derive(Model)]
    #[model(table = "t")]
    pub struct One {
        #[column(primary_key)]
        pub id: i64,
        #[column(foreign_key = One::id)]
        pub up: Option<i64>,
        #[column(foreign_key = Two::id)]
        pub two_id: i64,
        #[relationship]
        pub parent: BelongsTo<Option<One>>,
        #[relationship]
        pub two: BelongsTo<Two>,
    }
    #[derive(Model)]
    #[model(table = "t_2")]
    pub struct Two {
        #[column(primary_key)]
        pub id: i64,
    }
    Schema::of::<(One, Two)>().create(&db).unwrap();
    db.transaction(|s| {
        let two = s.insert(Two::draft())?;
        let up = s.insert(One::draft().two_id(two))?;
        s.insert(One::draft().two_id(two).up(up)).map(|_| ())
    })
    .unwrap();
    check(
        &db,
        One::PARENT.path(One::TWO.path(Two::ID)).eq(1),
        &[2],
        concat!(
            r#""t" LEFT JOIN "t" AS "t_2" ON "t_2"."id" = "t"."up" "#,
            r#"LEFT JOIN "t_2" AS "t_2_2" ON "t_2_2"."id" = "t_2"."two_id" WHERE "t_2_2"."id" = ?1"#,
        ),
    );
}

fn beside_what_is_loaded_in_the_same_statement(db: Database) {
    #[derive(Model)]
    #[model(table = "joined_0")]
    pub struct Shelf {
        #[column(primary_key)]
        pub id: i64,
        pub label: String,
    }
    #[derive(Model)]
    #[model(table = "volumes")]
    pub struct Volume {
        #[column(primary_key)]
        pub id: i64,
        #[column(foreign_key = Shelf::id)]
        pub shelf_id: i64,
        #[relationship(lazy = "joined")]
        pub shelf: BelongsTo<Shelf>,
    }
    Schema::of::<(Shelf, Volume)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert(Volume::draft().shelf_id(Shelf::draft().label("A"))).unwrap();
    let query = s.query::<Volume>().filter(Volume::SHELF.path(Shelf::LABEL).eq("A"));
    assert_eq!(
        query.sql().unwrap().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "volumes"."id", "volumes"."shelf_id", "joined_0"."id", "joined_0"."label" FROM "volumes" "#,
                r#"LEFT JOIN "joined_0" AS "joined_0" ON "joined_0"."id" = "volumes"."shelf_id" "#,
                r#"LEFT JOIN "joined_0" AS "joined_0_2" ON "joined_0_2"."id" = "volumes"."shelf_id" WHERE "joined_0_2"."label" = ?1"#,
            )
        )
    );
    assert_eq!(query.all().unwrap().len(), 1);
}

fn this_very_row(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (ursula, lem) = (s.one::<Author>(1).unwrap(), s.one::<Author>(2).unwrap());
    let solaris = s.one::<Book>(3).unwrap();
    s.insert(Edited::draft().title("With").editor_id(lem)).unwrap();
    let titles = |condition| {
        let query = s.query::<Book>().filter(condition).order_by(Book::ID);
        (
            query.sql().unwrap().to_string().split_once(" WHERE ").unwrap().1.to_owned(),
            query.select(Book::ID).all().unwrap(),
        )
    };
    assert_eq!(
        titles(Book::AUTHOR.is(ursula)),
        (spelled(&db, r#""books"."author_id" = ?1 ORDER BY "books"."id" /* 1 */"#), vec![1, 2])
    );
    assert_eq!(titles(!Book::AUTHOR.is(ursula)).1, [3]);
    let author = s.query::<Author>().filter(Author::BOOKS.contains(solaris));
    assert_eq!(
        author.sql().unwrap().text().split_once(" WHERE ").unwrap().1,
        spelled(&db, r#""authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE "books"."id" = ?1)"#)
    );
    assert_eq!(author.one().unwrap(), lem);
    assert_eq!(s.query::<Author>().filter(!Author::BOOKS.contains(solaris)).one().unwrap(), ursula);
    assert_eq!(s.query::<Edited>().filter(Edited::EDITOR.is(lem)).count().unwrap(), 1);
    assert_eq!(s.query::<Edited>().filter(Edited::EDITOR.is(ursula)).count().unwrap(), 0);
}
