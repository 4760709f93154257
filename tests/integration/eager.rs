use orm_core::prelude::*;

use crate::backends::{on_each_backend, spelled};
use crate::library::{Author, Book, Review, fill};

on_each_backend!(
    with_loads_nested_and_fills_the_other_side,
    with_loads_upwards_too,
    selectin_comes_with_every_query,
    joined_comes_in_the_same_statement
);

fn with_loads_nested_and_fills_the_other_side(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.asc()).with(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    let expected = [
        r#"SELECT "authors"."id", "authors"."name" FROM "authors" ORDER BY "authors"."id""#,
        r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "books"."author_id" IN (SELECT value FROM json_each(?1))"#,
        r#"SELECT "reviews"."id", "reviews"."stars", "reviews"."book_id" FROM "reviews" WHERE "reviews"."book_id" IN (SELECT value FROM json_each(?1))"#,
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
