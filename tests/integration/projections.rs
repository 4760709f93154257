//! Values instead of rows.

use orm_core::{Error, Value, count, prelude::*};

use crate::backends::{on_each_backend, spelled};
use crate::library::{Author, Book, Review, fill, filled};

on_each_backend!(
    columns_paths_and_aggregates,
    one_column_and_nested_tuples,
    groups,
    each_once,
    first_one_none,
    nothing_to_aggregate,
    among_the_values_of_another_query,
    a_struct,
    rows_with_values
);

fn columns_paths_and_aggregates(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let query = s.query::<Book>().order_by(Book::ID).select((
        Book::TITLE,
        Book::YEAR,
        Book::AUTHOR.path(Author::NAME),
        Book::REVIEWS.avg(Review::STARS),
    ));
    assert_eq!(
        query.sql().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "books"."title", "books"."year", "authors"."name", (SELECT avg("reviews"."stars") FROM "reviews" "#,
                r#"WHERE "reviews"."book_id" = "books"."id") FROM "books" LEFT JOIN "authors" "#,
                r#"ON "authors"."id" = "books"."author_id" ORDER BY "books"."id""#,
            )
        )
    );
    let rows: Vec<(String, Option<i32>, String, Option<f64>)> = query.all().unwrap();
    let row = |title: &str, year, author: &str| (title.to_owned(), Some(year), author.to_owned(), Some(4.0));
    assert_eq!(
        rows,
        [
            row("The Left Hand of Darkness", 1969, "Ursula"),
            row("The Dispossessed", 1974, "Ursula"),
            row("Solaris", 1961, "Stanisław"),
        ]
    );
    assert_eq!(s.statements().len(), 1);
}

fn one_column_and_nested_tuples(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    assert_eq!(s.query::<Author>().order_by(Author::NAME).select(Author::NAME).all().unwrap(), ["Stanisław", "Ursula"]);
    let nested = s.query::<Book>().filter(Book::ID.eq(3)).select((Book::ID, (Book::YEAR + 1, Book::YEAR * Book::YEAR)));
    assert_eq!(
        nested.sql().to_string(),
        spelled(
            &db,
            concat!(
                r#"SELECT "books"."id", ("books"."year" + ?1), ("books"."year" * "books"."year") FROM "books" "#,
                r#"WHERE "books"."id" = ?2 /* 1, 3 */"#,
            )
        )
    );
    assert_eq!(nested.one().unwrap(), (3, (Some(1962), Some(1961 * 1961))));
}

fn groups(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let query = s
        .query::<Review>()
        .select((Review::BOOK.path(Book::TITLE), count(), Review::STARS.sum(), Review::STARS.max()))
        .group_by(Review::BOOK.path(Book::TITLE))
        .having(count().ge(2).and(Review::STARS.count_distinct().eq(2)))
        .order_by(Review::BOOK.path(Book::TITLE).desc())
        .limit(2);
    assert_eq!(
        query.sql().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "books"."title", count(*), sum("reviews"."stars"), max("reviews"."stars") FROM "reviews" "#,
                r#"LEFT JOIN "books" ON "books"."id" = "reviews"."book_id" GROUP BY "books"."title" "#,
                r#"HAVING (count(*) >= ?1 AND count(DISTINCT "reviews"."stars") = ?2) ORDER BY "books"."title" DESC LIMIT 2"#,
            )
        )
    );
    let rows = query.all().unwrap();
    let row = |title: &str| (title.to_owned(), 2, Some(8), Some(5));
    assert_eq!(rows, [row("The Left Hand of Darkness"), row("The Dispossessed")]);
    let groups = s.query::<Review>().select((Review::STARS, count())).group_by(Review::STARS);
    assert_eq!(groups.count().unwrap(), 2);
    let last = s.statements().iter().last().unwrap().to_owned();
    assert_eq!(
        last,
        spelled(
            &db,
            concat!(
                r#"SELECT count(*) FROM (SELECT "reviews"."stars" AS "value_0", count(*) AS "value_1" FROM "reviews" "#,
                r#"GROUP BY "reviews"."stars") AS counted"#,
            )
        )
    );
}

fn each_once(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let stars = s.query::<Review>().order_by(Review::STARS).select(Review::STARS).distinct();
    assert_eq!(
        stars.sql().text(),
        spelled(&db, r#"SELECT DISTINCT "reviews"."stars" FROM "reviews" ORDER BY "reviews"."stars""#)
    );
    assert_eq!(stars.all().unwrap(), [3, 5]);
    assert_eq!(s.query::<Review>().select(Review::STARS).distinct().count().unwrap(), 2);
    assert_eq!(s.query::<Review>().select(Review::STARS).count().unwrap(), 6);
}

fn first_one_none(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let titles = || s.query::<Book>().order_by(Book::YEAR.desc()).select(Book::TITLE);
    assert_eq!(titles().first().unwrap().unwrap(), "The Dispossessed");
    assert_eq!(titles().offset(3).first().unwrap(), None);
    assert!(matches!(titles().one(), Err(Error::NotOne { model: "Book", several: true })));
    assert_eq!(titles().filter(Book::ID.eq(3)).one().unwrap(), "Solaris");
    assert_eq!(titles().filter(Book::ID.eq(0)).one_or_none().unwrap(), None);
    assert!(matches!(titles().filter(Book::ID.eq(0)).one(), Err(Error::NotOne { model: "Book", several: false })));
}

fn nothing_to_aggregate(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let nothing = s.query::<Book>().filter(Book::ID.eq(0));
    let row = nothing.select((count(), Book::YEAR.sum(), Book::YEAR.avg(), Book::TITLE.min())).one().unwrap();
    assert_eq!(row, (0, None, None, None));
}

/// SQLite keeps a text in a column of integers.
#[test]
fn a_value_of_another_type_is_told_by_its_place() {
    let db = filled();
    let s = db.session().unwrap();
    s.execute_sql("UPDATE books SET year = 'old' WHERE id = ?", (1_i64,)).unwrap();
    let error = s.query::<Book>().select((Book::ID, Book::YEAR)).all().unwrap_err();
    assert_eq!(error.to_string(), r#"value 2 selected from `Book`: expected i32, found the text "old""#);
}

fn among_the_values_of_another_query(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let prolific = s.query::<Author>().filter(Author::BOOKS.count().gt(1)).select(Author::ID);
    let query = s.query::<Book>().filter(Book::AUTHOR_ID.in_query(prolific).and(Book::YEAR.gt(1970)));
    let sql = query.sql().unwrap();
    assert_eq!(
        sql.text().split_once(" WHERE ").unwrap().1,
        spelled(
            &db,
            concat!(
                r#"("books"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE (SELECT count(*) FROM "books" AS "books_2" "#,
                r#"WHERE "books_2"."author_id" = "authors"."id") > ?1) AND "books"."year" > ?2)"#,
            )
        )
    );
    assert_eq!(sql.parameters(), [Value::Int(1), Value::Int(1970)]);
    assert_eq!(query.one().unwrap().title, "The Dispossessed");
    let oldest = s.query::<Book>().order_by(Book::YEAR).limit(1).select(Book::ID);
    assert_eq!(s.query::<Book>().filter(Book::ID.in_query(oldest)).one().unwrap().title, "Solaris");
}

#[derive(Projection, Debug, PartialEq)]
#[projection(of = Book)]
struct Card {
    title: String,
    #[projection(value = Book::AUTHOR.path(Author::NAME))]
    by: String,
    year: Option<i32>,
    #[projection(value = Book::REVIEWS.only(Review::STARS.ge(4)).count())]
    good: i64,
    r#id: i64,
}

fn a_struct(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let cards = s.query::<Book>().filter(Book::YEAR.lt(1970)).order_by(Book::YEAR).select_as::<Card>();
    assert_eq!(
        cards.sql().text(),
        spelled(
            &db,
            concat!(
                r#"SELECT "books"."title", "authors"."name", "books"."year", (SELECT count(*) FROM "reviews" "#,
                r#"WHERE "reviews"."book_id" = "books"."id" AND "reviews"."stars" >= ?1), "books"."id" FROM "books" "#,
                r#"LEFT JOIN "authors" ON "authors"."id" = "books"."author_id" WHERE "books"."year" < ?2 ORDER BY "books"."year""#,
            )
        )
    );
    let card = |title: &str, by: &str, year, id| Card {
        title: title.to_owned(),
        by: by.to_owned(),
        year: Some(year),
        good: 1,
        id,
    };
    assert_eq!(
        cards.all().unwrap(),
        [card("Solaris", "Stanisław", 1961, 3), card("The Left Hand of Darkness", "Ursula", 1969, 1)]
    );
}

fn rows_with_values(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::NAME).with(Author::BOOKS);
    let found = authors.all_with((Author::BOOKS.count(), Author::BOOKS.min(Book::YEAR))).unwrap();
    assert_eq!(
        s.statements().iter().collect::<Vec<_>>(),
        [
            concat!(
                r#"SELECT "authors"."id", "authors"."name", (SELECT count(*) FROM "books" WHERE "books"."author_id" = "authors"."id"), "#,
                r#"(SELECT min("books_2"."year") FROM "books" AS "books_2" WHERE "books_2"."author_id" = "authors"."id") "#,
                r#"FROM "authors" ORDER BY "authors"."name""#,
            ),
            r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books""#,
        ]
        .map(|sql| spelled(&db, sql))
    );
    let (ursula, lem) = (s.one::<Author>(1).unwrap(), s.one::<Author>(2).unwrap());
    assert_eq!(found, [(lem, (1, Some(1961))), (ursula, (2, Some(1969)))]);
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
    assert_eq!(s.statements().len(), 2);
}
