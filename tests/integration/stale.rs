//! What a statement may have changed is read again for the whole result at once.

use orm_core::{Error, prelude::*};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, Review, fill};

on_each_backend!(
    keys_are_asked_once_for_the_result,
    collections_are_asked_once_a_level,
    parents_are_asked_once_for_the_result,
    rows_that_are_gone_are_found_out_together,
    a_cascade_leaves_a_few_statements,
    keys_of_two_columns,
    eager_relationships_come_again,
    a_row_with_the_key_of_one_that_is_gone_is_another
);

/// How many statements the body sends.
fn sent<R>(s: &Session, body: impl FnOnce() -> R) -> (usize, R) {
    let before = s.statements().len();
    let result = body();
    (s.statements().len() - before, result)
}

fn keys_are_asked_once_for_the_result(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let books = s.query::<Book>().order_by(Book::ID).all().unwrap();
    s.execute_sql("UPDATE books SET title = 'new'", ()).unwrap();
    let (statements, titles) =
        sent(&s, || books.iter().map(|book| s.one::<Book>(book.id).unwrap().title.clone()).collect::<Vec<_>>());
    assert_eq!(titles, ["new", "new", "new"]);
    assert_eq!(statements, 1, "{}", s.statements());
    // A row that came alone is read alone.
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let book = s.one::<Book>(2).unwrap();
    s.execute_sql("UPDATE books SET title = 'new'", ()).unwrap();
    assert_eq!(sent(&s, || s.one::<Book>(book.id).unwrap().title.clone()), (1, "new".to_owned()));
}

fn collections_are_asked_once_a_level(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).with(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    s.execute_sql("UPDATE reviews SET stars = stars - 1 WHERE stars = 5", ()).unwrap();
    let walk = || {
        let books = authors.iter().flat_map(|author| author.books(&s).unwrap());
        let reviews = books.flat_map(|book| book.reviews(&s).unwrap());
        reviews.map(|review| (review.stars, review.book(&s).unwrap().author(&s).unwrap().id)).collect::<Vec<_>>()
    };
    let (statements, mut stars) = sent(&s, walk);
    stars.sort_unstable(); // in what order they come is the database's
    assert_eq!(stars, [(3, 1), (3, 1), (3, 2), (4, 1), (4, 1), (4, 2)]);
    assert_eq!(statements, 3, "authors, books, reviews, and no more: {}", s.statements());
    assert_eq!(sent(&s, walk).0, 0);
}

fn parents_are_asked_once_for_the_result(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let reviews = s.query::<Review>().with(Review::BOOK.with(Book::AUTHOR)).order_by(Review::ID).all().unwrap();
    s.execute_sql("UPDATE authors SET name = upper(name)", ()).unwrap();
    let walk = || {
        let author = |review: &Entity<'_, Review>| review.book(&s).unwrap().author(&s).unwrap().name.clone();
        reviews.iter().map(author).collect::<Vec<_>>()
    };
    let (statements, names) = sent(&s, walk);
    assert_eq!(names[0], "URSULA");
    assert_eq!(statements, 3, "{}", s.statements());
}

fn rows_that_are_gone_are_found_out_together(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let reviews = s.query::<Review>().order_by(Review::ID).all().unwrap();
    s.execute_sql("DELETE FROM reviews WHERE stars = 3", ()).unwrap();
    let (statements, there) = sent(&s, || reviews.iter().map(|review| s.refresh(*review).is_ok()).collect::<Vec<_>>());
    assert_eq!(there, [true, false, true, false, true, false]);
    // One finds out who is there; each that is there is read by `refresh`, and each that isn't asked for by its key.
    assert!(statements <= 1 + 6, "{}", s.statements());
    let error = reviews[1].book(&s).unwrap_err();
    assert!(matches!(&error, Error::Deleted { model: "Review", key } if &**key == "2"), "{error}");
}

fn a_cascade_leaves_a_few_statements(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let books = s.query::<Book>().order_by(Book::ID).with(Book::REVIEWS).all().unwrap();
    s.delete_where(Book::ID.eq(1)).unwrap();
    let walk = || {
        let reviews = books[1..].iter().flat_map(|book| book.reviews(&s).unwrap());
        reviews.map(|review| review.book(&s).unwrap().id).collect::<Vec<_>>()
    };
    let (statements, of) = sent(&s, walk);
    assert_eq!(of, [2, 2, 3, 3]);
    assert!(statements <= 2, "{}", s.statements());
}

#[derive(Model, Debug)]
#[model(table = "seats")]
struct Seat {
    #[column(primary_key)]
    row: i64,
    #[column(primary_key)]
    number: i64,
    taken: bool,
    #[column(foreign_key = Hall::id)]
    hall_id: i64,
    #[relationship(backref = "seats", lazy = "joined")]
    hall: BelongsTo<Hall>,
}

#[derive(Model, Debug)]
#[model(table = "halls")]
struct Hall {
    #[column(primary_key)]
    id: i64,
    name: String,
}

fn seats(db: &Database) {
    Schema::of::<(Seat, Hall)>().create(db).unwrap();
    db.transaction(|s| {
        let hall = s.insert(Hall::draft().name("old"))?;
        let seat = |number| Seat::draft().row(number % 4).number(number).taken(false).hall_id(hall);
        s.insert_all((0..300).map(seat)).map(drop)
    })
    .unwrap();
}

fn keys_of_two_columns(db: Database) {
    seats(&db);
    let s = db.session().unwrap();
    let seats = s.all::<Seat>().unwrap();
    s.execute_sql("UPDATE seats SET taken = ? WHERE number < 100", (true,)).unwrap();
    let (statements, taken) = sent(&s, || {
        let again = seats.iter().map(|seat| s.one::<Seat>((seat.row, seat.number)).unwrap());
        again.filter(|seat| seat.taken).count()
    });
    assert_eq!(taken, 100);
    assert!(statements <= 6, "{}", s.statements()); // of two columns, 128 keys a statement
}

fn eager_relationships_come_again(db: Database) {
    seats(&db);
    let s = db.session().unwrap();
    let seats = s.all::<Seat>().unwrap();
    s.execute_sql("UPDATE halls SET name = 'new'", ()).unwrap();
    s.one::<Seat>((0, 0)).unwrap();
    let (statements, new) = sent(&s, || seats.iter().filter(|seat| seat.hall(&s).unwrap().name == "new").count());
    assert_eq!(new, 300);
    assert_eq!(statements, 0, "{}", s.statements());
}

/// What was there is not asked for before the new row is inserted, so that the session has two slots for one key.
fn a_row_with_the_key_of_one_that_is_gone_is_another(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let author = s.one::<Author>(1).unwrap();
    let old = s.query::<Book>().order_by(Book::ID).all().unwrap()[0];
    let (title, held) = (old.title.clone(), author.books(&s).unwrap().len());
    let again = || {
        s.execute_sql("DELETE FROM reviews WHERE book_id = 1", ()).unwrap();
        s.execute_sql("DELETE FROM books WHERE id = 1", ()).unwrap();
        s.insert(Book::draft().id(1).title("again").author_id(1)).unwrap()
    };
    let undone: Result<(), Error> = s.savepoint(|| {
        again();
        Err(Error::NotFound { model: "Book", key: "1".into() })
    });
    undone.unwrap_err();
    assert_eq!(s.one::<Book>(1).unwrap(), old);
    assert_eq!((&old.title, author.books(&s).unwrap().len()), (&title, held));

    let new = again();
    // Reads again what came with it, the former row among them.
    s.one::<Book>(2).unwrap();
    assert_eq!(s.one::<Book>(1).unwrap(), new);
    let of_author: Vec<_> = author.books(&s).unwrap().iter().filter(|book| book.id == 1).collect();
    assert_eq!(of_author, [new]);
    assert_eq!((new.title.as_str(), author.books(&s).unwrap().len()), ("again", held));
}
