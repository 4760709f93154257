use orm_core::prelude::*;

use crate::backends::{on_each_backend, spelled};
use crate::library::{Author, Book, Review, fill};

on_each_backend!(
    with_loads_nested_and_fills_the_other_side,
    with_loads_for_some_rows_by_their_keys,
    with_loads_upwards_too,
    selectin_comes_with_every_query,
    joined_comes_in_the_same_statement,
    a_query_can_join,
    several_relationships_of_a_target
);

fn with_loads_nested_and_fills_the_other_side(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.asc()).with(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    // Of all authors, so all books and all their reviews.
    let expected = [
        r#"SELECT "authors"."id", "authors"."name" FROM "authors" ORDER BY "authors"."id""#,
        r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books""#,
        r#"SELECT "reviews"."id", "reviews"."stars", "reviews"."book_id" FROM "reviews""#,
    ];
    assert_eq!(s.statements().iter().collect::<Vec<_>>(), expected.map(|sql| spelled(&db, sql)));
    let counts: Vec<_> = authors
        .iter()
        .map(|author| {
            let books = author.books(&s).unwrap();
            books
                .iter()
                .map(|book| (book.author(&s).unwrap() == *author, book.reviews(&s).unwrap().len()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(counts, [vec![(true, 2), (true, 2)], vec![(true, 2)]]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn with_loads_for_some_rows_by_their_keys(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let some = s.query::<Author>().filter(Author::ID.ge(1)).order_by(Author::ID.asc());
    let authors = some.with(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    let expected = [
        r#"SELECT "authors"."id", "authors"."name" FROM "authors" WHERE "authors"."id" >= ?1 ORDER BY "authors"."id""#,
        r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "books"."author_id" IN (SELECT value FROM json_each(?1))"#,
        r#"SELECT "reviews"."id", "reviews"."stars", "reviews"."book_id" FROM "reviews" WHERE "reviews"."book_id" IN (SELECT value FROM json_each(?1))"#,
    ];
    assert_eq!(s.statements().iter().collect::<Vec<_>>(), expected.map(|sql| spelled(&db, sql)));
    assert_eq!(authors.iter().map(|author| author.books(&s).unwrap().len()).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn with_loads_upwards_too(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let reviews = s.query::<Review>().with(Review::BOOK.with(Book::AUTHOR)).all().unwrap();
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert!(reviews.iter().all(|review| review.book(&s).unwrap().author(&s).is_ok()));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

#[derive(Model, Debug)]
pub struct Country {
    #[column(primary_key)]
    pub code: String,
    #[relationship(backref(name = "country", lazy = "joined"), lazy = "selectin", order_by = "name desc")]
    pub cities: HasMany<City>,
}

#[derive(Model, Debug)]
pub struct City {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(foreign_key = Country::code)]
    pub country_code: Option<String>,
}

fn countries(db: &Database) {
    Schema::of::<(Country, City)>().create(db).unwrap();
    db.transaction(|s| {
        s.insert_all([
            Country::draft().code("pl").cities([City::draft().name("Kraków"), City::draft().name("Lwów")]),
            Country::draft().code("br"),
        ])?;
        s.insert(City::draft().name("Atlantis")).map(|_| ())
    })
    .unwrap();
}

fn selectin_comes_with_every_query(db: Database) {
    countries(&db);
    let s = db.session().unwrap();
    let all = s.query::<Country>().order_by(Country::CODE.desc()).all().unwrap();
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let names: Vec<Vec<_>> =
        all.iter().map(|country| country.cities(&s).unwrap().iter().map(|city| city.name.clone()).collect()).collect();
    assert_eq!(names, [vec!["Lwów".to_owned(), "Kraków".to_owned()], vec![]]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
}

fn joined_comes_in_the_same_statement(db: Database) {
    countries(&db);
    let s = db.session().unwrap();
    let cities = s.query::<City>().order_by(City::NAME.asc()).all().unwrap();
    let expected = r#"SELECT "city"."id", "city"."name", "city"."country_code", "joined_0"."code" FROM "city" LEFT JOIN "country" AS "joined_0" ON "joined_0"."code" = "city"."country_code" ORDER BY "city"."name""#;
    assert_eq!(s.statements().iter().collect::<Vec<_>>(), [spelled(&db, expected)]);
    let codes: Vec<_> =
        cities.iter().map(|city| city.country(&s).unwrap().map(|country| country.code.clone())).collect();
    assert_eq!(codes, [None, Some("pl".to_owned()), Some("pl".to_owned())]);
    assert_eq!(s.statements().len(), 1, "{}", s.statements());
}

fn a_query_can_join(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let by = Book::AUTHOR.path(Author::NAME);
    let query = || s.query::<Book>().filter(by.clone().ne("Nobody")).order_by(Book::ID).with(Book::AUTHOR.joined());
    let books = query().all().unwrap();
    let expected = r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id", "authors"."id", "authors"."name" FROM "books" LEFT JOIN "authors" ON "authors"."id" = "books"."author_id" WHERE "authors"."name" <> ?1 ORDER BY "books"."id""#;
    assert_eq!(s.statements().iter().collect::<Vec<_>>(), [spelled(&db, expected)]);
    let names = |books: &[Entity<'_, Book>]| -> Vec<String> {
        books.iter().map(|book| book.author(&s).unwrap().name.clone()).collect()
    };
    assert_eq!(names(&books), ["Ursula", "Ursula", "Stanisław"]);
    assert_eq!(s.statements().len(), 1, "{}", s.statements());
    s.rollback().unwrap();

    // Two steps, and as values, a page and what the compiler knows of, each in one statement.
    let asked = |ask: &dyn Fn(&orm_core::Session)| {
        let s = db.session().unwrap();
        ask(&s);
        assert_eq!(s.statements().len(), 1, "{}", s.statements());
    };
    asked(&|s| {
        let reviews = s.query::<Review>().with(Review::BOOK.joined().with(Book::AUTHOR.joined())).all().unwrap();
        assert!(reviews.iter().all(|review| review.book(s).unwrap().author(s).unwrap().id > 0));
    });
    asked(&|s| {
        let rows = s.query::<Book>().with(Book::AUTHOR.joined()).all_with((Book::YEAR, Book::REVIEWS.count())).unwrap();
        assert!(rows.iter().all(|(book, values)| *values == (book.year, 2) && book.author(s).is_ok()));
    });
    asked(&|s| {
        let query = s.query::<Book>().order_by(Book::AUTHOR.path(Author::NAME).desc()).with(Book::AUTHOR.joined());
        let page = query.page(None, 2).unwrap();
        assert!(page.rows.iter().all(|book| book.author(s).unwrap().name == "Ursula"));
        assert!(page.next.is_some());
    });
    asked(&|s| {
        let books = s.query::<Book>().load(Book::AUTHOR.joined()).all().unwrap();
        assert!(books.iter().all(|book| book.loaded(Book::AUTHOR).id == book.author_id));
    });
    // Where there is no statement to join to, it is one of its own.
    let s = db.session().unwrap();
    let authors = s.query::<Author>().with(Author::BOOKS.with(Book::AUTHOR.joined())).all().unwrap();
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let books = s.load(authors[0].books(&s).unwrap(), Book::AUTHOR.joined()).unwrap();
    assert_eq!(*books[0].loaded(Book::AUTHOR), authors[0]);
}

fn several_relationships_of_a_target(db: Database) {
    countries(&db);
    let s = db.session().unwrap();
    // A row that isn't there is joined as nothing.
    let cities = s.query::<City>().filter(City::NAME.eq("Atlantis")).with(City::COUNTRY.joined()).all().unwrap();
    assert_eq!(cities[0].country(&s).unwrap(), None);
    s.rollback().unwrap();
    fill(&db);
    let s = db.session().unwrap();
    let authors = s
        .query::<Author>()
        .with(Author::BOOKS.with(Book::REVIEWS.with(Review::BOOK)).with(Book::AUTHOR.with(Author::EDITED)))
        .with(Author::EDITED)
        .all()
        .unwrap();
    let sent = s.statements().len();
    assert_eq!(sent, 4, "{}", s.statements());
    for author in &authors {
        assert!(author.edited(&s).unwrap().is_empty());
        assert!(author.books(&s).unwrap().iter().all(|book| book.reviews(&s).unwrap().len() == 2));
    }
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
}
