use orm_core::{Error, prelude::*};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, Review, fill, titles};

on_each_backend!(
    walking_down_is_one_statement_a_relationship,
    walking_up_is_one_statement_a_relationship,
    a_part_of_the_rows_loads_for_that_part,
    rows_that_come_again_load_with_those_they_came_with_last,
    a_row_that_comes_again_alone_loads_with_those_it_came_with,
    rows_that_come_again_in_a_query_that_fails_load_with_those_they_came_with,
    the_row_behind_a_page_loads_for_itself,
    an_accessor_answers_for_any_value_of_the_struct,
    lazy_raise_refuses_what_is_not_loaded
);

fn walking_down_is_one_statement_a_relationship(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let mut seen = Vec::new();
    for author in s.query::<Author>().order_by(Author::NAME.asc()).all().unwrap() {
        for book in author.books(&s).unwrap() {
            for review in book.reviews(&s).unwrap() {
                let back = review.book(&s).unwrap();
                seen.push((back.author(&s).unwrap().name.as_str().to_owned(), back.title.clone(), review.stars));
            }
        }
    }
    assert_eq!(
        seen,
        [
            ("Stanisław", "Solaris", 5),
            ("Stanisław", "Solaris", 3),
            ("Ursula", "The Left Hand of Darkness", 5),
            ("Ursula", "The Left Hand of Darkness", 3),
            ("Ursula", "The Dispossessed", 5),
            ("Ursula", "The Dispossessed", 3),
        ]
        .map(|(author, title, stars)| (author.to_owned(), title.to_owned(), stars))
    );
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn walking_up_is_one_statement_a_relationship(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let names: Vec<_> = s
        .all::<Review>()
        .unwrap()
        .into_iter()
        .map(|review| review.book(&s).unwrap().author(&s).unwrap().name.clone())
        .collect();
    assert_eq!(names, ["Ursula", "Ursula", "Ursula", "Ursula", "Stanisław", "Stanisław"]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_part_of_the_rows_loads_for_that_part(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.query::<Author>().filter(Author::NAME.eq("Ursula")).one().unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    assert_eq!(s.all::<Author>().unwrap().len(), 2);
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    let stanislaw = s.query::<Author>().filter(Author::NAME.like("Stan%")).one().unwrap();
    assert_eq!(titles(stanislaw.books(&s).unwrap()), ["Solaris"]);
}

fn rows_that_come_again_load_with_those_they_came_with_last(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.query::<Author>().filter(Author::NAME.eq("Ursula")).one().unwrap();
    let authors = s.query::<Author>().order_by(Author::NAME.asc()).all().unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    assert_eq!(titles(authors[0].books(&s).unwrap()), ["Solaris"]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_row_that_comes_again_alone_loads_with_those_it_came_with(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.all::<Author>().unwrap();
    let ursula = s.query::<Author>().filter(Author::NAME.eq("Ursula")).one().unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    assert_eq!(authors.into_iter().map(|author| author.books(&s).unwrap().len()).sum::<usize>(), 3);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn rows_that_come_again_in_a_query_that_fails_load_with_those_they_came_with(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.all::<Author>().unwrap();
    let broken = "SELECT id, name FROM authors UNION ALL SELECT 99, NULL";
    assert!(matches!(s.sql::<Author>(broken, ()), Err(Error::Decode { .. })));
    assert_eq!(authors.into_iter().map(|author| author.books(&s).unwrap().len()).sum::<usize>(), 3);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

/// A page is asked for with one row more: it is held, and came with nobody.
fn the_row_behind_a_page_loads_for_itself(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let page = s.query::<Author>().order_by(Author::NAME.desc()).page(None, 1).unwrap();
    let first = page.rows[0];
    let behind = s.one::<Author>(if first.id == 1 { 2 } else { 1 }).unwrap();
    assert_eq!(titles(behind.books(&s).unwrap()), ["Solaris"]);
    assert_eq!(titles(first.books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn an_accessor_answers_for_any_value_of_the_struct(db: Database) {
    fill(&db);
    let detached: Book = {
        let s = db.session().unwrap();
        (*s.query::<Book>().filter(Book::TITLE.eq("Solaris")).one().unwrap()).clone()
    };
    let s = db.session().unwrap();
    assert_eq!(detached.author(&s).unwrap().name, "Stanisław");
    assert_eq!(detached.reviews(&s).unwrap().len(), 2);
    let never = Book { id: 4711, title: String::new(), year: None, author_id: 1, reviews: HasMany::default() };
    let error = never.reviews(&s).unwrap_err();
    assert!(matches!(&error, Error::NotFound { model: "Book", key } if &**key == "4711"), "{error}");
}

#[derive(Model, Debug)]
pub struct Shelf {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref(name = "shelf", lazy = "raise"), lazy = "raise")]
    pub jars: HasMany<Jar>,
}

#[derive(Model, Debug)]
pub struct Jar {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Shelf::id)]
    pub shelf_id: i64,
}

fn lazy_raise_refuses_what_is_not_loaded(db: Database) {
    Schema::of::<(Shelf, Jar)>().create(&db).unwrap();
    db.transaction(|s| s.insert(Shelf::draft().jars([Jar::draft()])).map(|_| ())).unwrap();

    let s = db.session().unwrap();
    let shelf = s.one::<Shelf>(1).unwrap();
    let error = shelf.jars(&s).unwrap_err();
    assert!(matches!(error, Error::Raise { model: "Shelf", relationship: "jars" }), "{error}");
    let shelf = s.query::<Shelf>().with(Shelf::JARS).one().unwrap();
    assert_eq!(shelf.jars(&s).unwrap().len(), 1);
    s.rollback().unwrap();

    let s = db.session().unwrap();
    let error = s.one::<Jar>(1).unwrap().shelf(&s).unwrap_err();
    assert!(matches!(error, Error::Raise { model: "Jar", relationship: "shelf" }), "{error}");
}
