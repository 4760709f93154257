use orm_core::{Condition, Database, Error, Order, Select, count};

use crate::backends::{Engine, on_each_backend, spelled};
use crate::library::{Author, Book, fill, titles};

on_each_backend!(
    conditions,
    text_is_bound_and_never_sql,
    orders_limits_counts,
    as_many_results_as_are_counted,
    aggregates_are_of_the_rows_that_are_left,
    a_list_of_keys_may_have_any_length
);

fn found(db: &Database, condition: Condition<Book>) -> (Vec<String>, String) {
    let s = db.session().unwrap();
    let books = s.query::<Book>().filter(condition).order_by(Book::ID.asc()).all().unwrap();
    let sql = s.statements().iter().last().unwrap().to_owned();
    let condition = sql.split(" WHERE ").nth(1).unwrap().split(" ORDER BY ").next().unwrap().to_owned();
    (titles(books).into_iter().map(str::to_owned).collect(), condition)
}

fn conditions(db: Database) {
    fill(&db);
    const LEFT: &str = "The Left Hand of Darkness";
    const DISPOSSESSED: &str = "The Dispossessed";
    const SOLARIS: &str = "Solaris";
    let texts = &*format!(r#""books"."title" {}"#, Engine::of(&db).list_of_two_texts());
    let cases: [(Condition<Book>, &[&str], &str); 14] = [
        (Book::TITLE.eq("Solaris"), &[SOLARIS], r#""books"."title" = ?1"#),
        (Book::TITLE.ne("Solaris"), &[LEFT, DISPOSSESSED], r#""books"."title" <> ?1"#),
        (Book::YEAR.lt(1969), &[SOLARIS], r#""books"."year" < ?1"#),
        (Book::YEAR.le(1969), &[LEFT, SOLARIS], r#""books"."year" <= ?1"#),
        (Book::YEAR.gt(1969), &[DISPOSSESSED], r#""books"."year" > ?1"#),
        (Book::YEAR.ge(Some(1969)), &[LEFT, DISPOSSESSED], r#""books"."year" >= ?1"#),
        (Book::TITLE.like("The %"), &[LEFT, DISPOSSESSED], r#""books"."title" LIKE ?1"#),
        (Book::YEAR.is_null(), &[], r#""books"."year" IS NULL"#),
        (Book::YEAR.eq(None), &[], r#""books"."year" IS NULL"#),
        (Book::YEAR.is_not_null(), &[LEFT, DISPOSSESSED, SOLARIS], r#""books"."year" IS NOT NULL"#),
        (Book::ID.in_([1, 3, 99]), &[LEFT, SOLARIS], r#""books"."id" IN (SELECT value FROM json_each(?1))"#),
        (Book::TITLE.in_(["Solaris", "x"]), &[SOLARIS], texts),
        (
            Book::YEAR.eq(1961).or(Book::YEAR.eq(1974)).and(!Book::TITLE.eq("Solaris")),
            &[DISPOSSESSED],
            r#"(("books"."year" = ?1 OR "books"."year" = ?2) AND NOT ("books"."title" = ?3))"#,
        ),
        (Condition::any([]), &[], "1 = 0"),
    ];
    for (condition, titles, sql) in cases {
        assert_eq!(found(&db, condition), (titles.iter().map(|&title| title.to_owned()).collect(), spelled(&db, sql)));
    }
    assert_eq!(found(&db, Book::TITLE.in_(Vec::<String>::new())), (vec![], "1 = 0".to_owned()));
    assert_eq!(found(&db, Condition::all([])).0.len(), 3);
}

fn text_is_bound_and_never_sql(db: Database) {
    fill(&db);
    let hostile = r#"'; DROP TABLE "books"; --"#;
    assert_eq!(found(&db, Book::TITLE.eq(hostile)).0, Vec::<String>::new());
    let s = db.session().unwrap();
    s.insert(Author::draft().name(hostile)).unwrap();
    assert_eq!(s.query::<Author>().filter(Author::NAME.eq(hostile)).one().unwrap().name, hostile);
}

fn as_many_results_as_are_counted(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let none = || s.query::<Book>().filter(Book::ID.gt(99));
    macro_rules! check {
        ($query:expr, $results:expr) => {
            let query = || $query;
            assert_eq!(query().all().unwrap().len(), $results);
            assert_eq!(query().count().unwrap(), $results);
        };
    }
    check!(s.query::<Book>().select(Book::YEAR.sum()), 1);
    check!(s.query::<Book>().select((count(), Book::YEAR.max())).having(count().gt(99)), 0);
    check!(s.query::<Book>().select(count()).limit(0), 0);
    check!(s.query::<Book>().select(count()).offset(1), 0);
    check!(s.query::<Book>().limit(2).select(count()), 1);
    check!(none().select(count()), 1);
    check!(none().select(Book::YEAR.sum()), 1);
    check!(none().select((Book::YEAR, count())).group_by(Book::YEAR), 0);
    check!(s.query::<Book>().select((Book::YEAR, count())).group_by(Book::YEAR), 3);
    check!(s.query::<Book>().select(Book::AUTHOR.path(Author::NAME)), 3);
    check!(s.query::<Author>().select(Author::BOOKS.count()), 2);
    check!(s.query::<Book>().select(Book::AUTHOR_ID).distinct(), 2);
}

fn aggregates_are_of_the_rows_that_are_left(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let first = |rows| s.query::<Book>().order_by(Book::ID).limit(rows);
    let of = r#"FROM "books" WHERE "books"."id" IN (SELECT "chosen"."key_0" FROM (SELECT "books_2"."id" AS "key_0" FROM "books" AS "books_2" ORDER BY "books_2"."id" LIMIT 1) AS "chosen")"#;
    assert_eq!(first(1).select(Book::YEAR.max()).all().unwrap(), [Some(1969)]);
    assert_eq!(s.statements().iter().last().unwrap(), spelled(&db, &format!(r#"SELECT max("books"."year") {of}"#)));
    assert_eq!(first(2).select(count()).one().unwrap(), 2);
    assert_eq!(first(9).offset(1).select((count(), Book::YEAR.sum())).all().unwrap(), [(2, Some(1974 + 1961))]);
    assert_eq!(
        s.query::<Book>().order_by(Book::ID).offset(2).select(Book::YEAR.sum()).first().unwrap(),
        Some(Some(1961))
    );
    // Of equal ones too, and no order is sent with what is one result.
    assert_eq!(first(2).select(Book::AUTHOR_ID).distinct().all().unwrap(), [1]);
    assert_eq!(first(2).select(Book::AUTHOR_ID).distinct().count().unwrap(), 1);
    let ordered = || s.query::<Book>().order_by(Book::YEAR).select(Book::ID.sum());
    assert_eq!(ordered().one().unwrap(), Some(6));
    assert_eq!(s.statements().iter().last().unwrap(), spelled(&db, r#"SELECT sum("books"."id") FROM "books" LIMIT 2"#));
    assert_eq!(ordered().count().unwrap(), 1);
    let newest = s.query::<Book>().order_by(Book::ID).select(Book::YEAR.max());
    assert_eq!(titles(s.query::<Book>().filter(Book::YEAR.in_query(newest)).all().unwrap()), ["The Dispossessed"]);
    // Behind the `select` it is the results that are left out.
    assert_eq!(s.query::<Book>().select(Book::YEAR.max()).limit(1).all().unwrap(), [Some(1974)]);
    fn by_author(query: Select<'_, Book, (i64, i64)>) -> Select<'_, Book, (i64, i64)> {
        query.group_by(Book::AUTHOR_ID).order_by(Book::AUTHOR_ID)
    }
    let numbers = || (Book::AUTHOR_ID, count());
    assert_eq!(by_author(first(1).select(numbers())).all().unwrap(), [(1, 1)]);
    assert_eq!(by_author(first(3).select(numbers())).limit(1).all().unwrap(), [(1, 2)]);
    assert_eq!(first(2).select(Book::AUTHOR_ID).group_by(Book::AUTHOR_ID).all().unwrap(), [1]);
}

fn orders_limits_counts(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let newest = s.query::<Book>().order_by(Book::YEAR.desc()).limit(2).all().unwrap();
    assert_eq!(titles(newest), ["The Dispossessed", "The Left Hand of Darkness"]);
    let rest = s.query::<Book>().order_by(Book::YEAR.desc()).offset(2).all().unwrap();
    assert_eq!(titles(rest), ["Solaris"]);
    assert_eq!(s.query::<Book>().order_by(Book::YEAR.asc()).first().unwrap().unwrap().title, "Solaris");
    assert_eq!(s.query::<Book>().filter(Book::YEAR.gt(3000)).first().unwrap(), None);
    assert_eq!(s.query::<Book>().count().unwrap(), 3);
    // Several at once: a tuple, and what was put together at run time, or wasn't.
    let all = ["Solaris", "The Dispossessed", "The Left Hand of Darkness"];
    let by = s.query::<Book>().order_by((Book::AUTHOR.path(Author::NAME), Book::YEAR.desc())).all().unwrap();
    assert_eq!(titles(by), all);
    let by: Vec<Order<Book>> = vec![Book::AUTHOR_ID.desc(), Book::YEAR.asc()];
    let by = s.query::<Book>().order_by((None::<Order<Book>>, by, [Book::ID])).all().unwrap();
    assert_eq!(titles(by), ["Solaris", "The Left Hand of Darkness", "The Dispossessed"]);
    let by = s.query::<Book>().select((Book::AUTHOR_ID, Book::YEAR)).order_by((Book::AUTHOR_ID, Book::YEAR.desc()));
    assert_eq!(by.all().unwrap(), [(1, Some(1974)), (1, Some(1969)), (2, Some(1961))]);
    assert_eq!(s.query::<Book>().filter(Book::YEAR.lt(1970)).limit(1).count().unwrap(), 1);
    assert!(s.query::<Book>().filter(Book::YEAR.lt(1970)).exists().unwrap());
    assert!(!s.query::<Book>().filter(Book::YEAR.lt(1900)).exists().unwrap());
    assert!(matches!(s.query::<Book>().one().unwrap_err(), Error::NotOne { model: "Book", several: true }));
    assert!(matches!(
        s.query::<Book>().filter(Book::ID.eq(0)).one().unwrap_err(),
        Error::NotOne { several: false, .. }
    ));
}

fn a_list_of_keys_may_have_any_length(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    assert_eq!(s.query::<Book>().filter(Book::ID.in_(0..100_000)).all().unwrap().len(), 3);
}
