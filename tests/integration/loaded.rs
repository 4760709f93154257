//! Rows whose loaded relationships the compiler knows.

use orm_core::{Error, Loaded, prelude::*};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, Edited, Review, fill, titles};

on_each_backend!(
    what_was_asked_for_is_read_without_an_error,
    each_kind_is_held_as_it_is,
    it_sends_what_with_sends,
    several_relationships_and_the_rest_of_the_query,
    a_tuple_is_several_calls,
    one_first_and_none,
    it_stays_as_it_was,
    rows_that_the_session_holds
);

/// What a page shows needs no session.
fn page<'s>(authors: &[Loaded<'s, Author, impl orm_core::Known>]) -> Vec<&'s str> {
    authors.iter().map(|author| Entity::row(**author).name.as_str()).collect()
}

fn what_was_asked_for_is_read_without_an_error(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).load(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    assert_eq!(page(&authors), ["Ursula", "Stanisław"]);
    let mut shown = Vec::new();
    for author in &authors {
        for book in author.loaded(Author::BOOKS) {
            let stars: Vec<i32> = book.loaded(Book::REVIEWS).iter().map(|review| review.stars).collect();
            shown.push((author.id, book.title.as_str().to_owned(), stars));
        }
    }
    assert_eq!(shown.len(), 3);
    assert!(shown.iter().all(|(_, _, stars)| stars == &[5, 3]));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    // It is the entity too, with its accessors; what was loaded is known to them.
    assert_eq!(titles(authors[1].books(&s).unwrap()), ["Solaris"]);
    assert_eq!(s.one::<Author>(1).unwrap(), *authors[0]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert!(format!("{:?}", authors[1]).starts_with("Loaded(Author { id: 2, name: \"Stanisław\""));
}

fn each_kind_is_held_as_it_is(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    s.insert(Edited::draft().title("B").editor_id(ursula)).unwrap();
    s.insert(Edited::draft().title("A").editor_id(None::<i64>)).unwrap();
    let book = s.query::<Book>().filter(Book::ID.eq(1)).load(Book::AUTHOR).one().unwrap();
    let author: &Entity<'_, Author> = book.loaded(Book::AUTHOR);
    assert_eq!(*author, ursula);
    let edited = s.query::<Edited>().order_by(Edited::TITLE).load(Edited::EDITOR.with(Author::EDITED)).all().unwrap();
    assert!(edited[0].loaded(Edited::EDITOR).is_none());
    let Some(editor) = edited[1].loaded(Edited::EDITOR) else { panic!() };
    assert_eq!((**editor, editor.loaded(Author::EDITED).len()), (ursula, 1));
}

fn it_sends_what_with_sends(db: Database) {
    fill(&db);
    let sent = |ask: &dyn Fn(&orm_core::Session)| {
        let s = db.session().unwrap();
        ask(&s);
        s.statements().iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let with = sent(&|s| {
        s.query::<Review>().with(Review::BOOK.with(Book::AUTHOR.with(Author::BOOKS))).all().unwrap();
    });
    let load = sent(&|s| {
        let reviews = s.query::<Review>().load(Review::BOOK.with(Book::AUTHOR.with(Author::BOOKS))).all().unwrap();
        let books = reviews[0].loaded(Review::BOOK).loaded(Book::AUTHOR).loaded(Author::BOOKS);
        assert_eq!(books.len(), 2);
    });
    assert_eq!(with, load);
    assert_eq!(with.len(), 4);
}

fn several_relationships_and_the_rest_of_the_query(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let books = s
        .query::<Book>()
        .load(Book::AUTHOR)
        .filter(Book::YEAR.gt(1965))
        .load(Book::REVIEWS.with(Review::BOOK))
        .order_by(Book::YEAR.desc())
        .offset(1)
        .limit(1)
        .with(Book::AUTHOR.with(Author::EDITED))
        .all()
        .unwrap();
    let [book] = &books[..] else { panic!("{books:?}") };
    assert_eq!((book.title.as_str(), book.loaded(Book::AUTHOR).id), ("The Left Hand of Darkness", 1));
    assert_eq!(*book.loaded(Book::REVIEWS)[1].loaded(Review::BOOK), **book);
    // The books, their authors, the reviews, what the authors edit.
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    assert!(book.loaded(Book::AUTHOR).edited(&s).unwrap().is_empty());
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
}

fn a_tuple_is_several_calls(db: Database) {
    fill(&db);
    let sent = |ask: &dyn Fn(&orm_core::Session)| {
        let s = db.session().unwrap();
        ask(&s);
        s.statements().iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let calls = sent(&|s| {
        let further = Author::BOOKS.with(Book::REVIEWS).with(Book::AUTHOR);
        drop(s.query::<Author>().with(Author::EDITED).with(further).all().unwrap());
        drop(s.query::<Book>().load(Book::AUTHOR.joined()).load(Book::REVIEWS.limit(1)).all().unwrap());
    });
    let tuples = sent(&|s| {
        let further = Author::BOOKS.with((Book::REVIEWS, Book::AUTHOR));
        drop(s.query::<Author>().with((Author::EDITED, further)).all().unwrap());
        let books = s.query::<Book>().load((Book::AUTHOR.joined(), Book::REVIEWS.limit(1))).all().unwrap();
        assert_eq!(books[0].loaded(Book::AUTHOR).id, 1);
        assert_eq!(books[0].part_of(Book::REVIEWS).len(), 1);
    });
    assert_eq!(tuples, calls);
    let s = db.session().unwrap();
    let parts = Author::BOOKS.order_by((Book::YEAR.desc(), Book::ID)).limit(1).with((Book::REVIEWS, Book::AUTHOR));
    let authors = s.query::<Author>().order_by(Author::ID).load((parts, (Author::EDITED,))).all().unwrap();
    let book = &authors[0].part_of(Author::BOOKS)[0];
    assert_eq!((book.loaded(Book::REVIEWS).len(), *book.loaded(Book::AUTHOR)), (2, *authors[0]));
    assert!(authors[0].loaded(Author::EDITED).is_empty());
    // More of what was loaded already: of references, and of the rows themselves.
    let more = s.load(&authors, (Author::BOOKS,)).unwrap();
    assert_eq!((more[0].loaded(Author::BOOKS).len(), s.load(more, Author::EDITED).unwrap().len()), (2, 2));
}

fn one_first_and_none(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let of = |id: i64| s.query::<Author>().filter(Author::ID.eq(id)).load(Author::BOOKS);
    assert_eq!(of(2).one().unwrap().loaded(Author::BOOKS).len(), 1);
    assert_eq!(of(1).first().unwrap().unwrap().loaded(Author::BOOKS).len(), 2);
    assert!(of(7).first().unwrap().is_none());
    assert!(of(7).one_or_none().unwrap().is_none());
    assert!(matches!(of(7).one(), Err(Error::NotOne { model: "Author", several: false })));
    let all = s.query::<Author>().load(Author::BOOKS);
    assert!(matches!(all.one(), Err(Error::NotOne { model: "Author", several: true })));
    assert!(s.query::<Author>().filter(Author::ID.eq(7)).load(Author::BOOKS).all().unwrap().is_empty());
}

fn it_stays_as_it_was(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID).load(Author::BOOKS).all().unwrap();
    let book = authors[0].loaded(Author::BOOKS)[0];
    book.set_author(&s, *authors[1]).unwrap();
    s.update(book, |row| row.title = "moved".into()).unwrap();
    // The result is that of then; its rows are those of now; and the accessors say who is there now.
    assert_eq!(titles(authors[0].loaded(Author::BOOKS).iter().copied()), ["moved", "The Dispossessed"]);
    assert_eq!(titles(authors[0].books(&s).unwrap()), ["The Dispossessed"]);
    let again = s.load([*authors[0]], Author::BOOKS).unwrap();
    assert_eq!(titles(again[0].loaded(Author::BOOKS).iter().copied()), ["The Dispossessed"]);
}

fn rows_that_the_session_holds(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.desc()).all().unwrap();
    let loaded = s.load(&authors, (Author::BOOKS.with(Book::REVIEWS), Author::EDITED)).unwrap();
    assert_eq!(loaded.iter().map(|author| author.loaded(Author::BOOKS).len()).collect::<Vec<_>>(), [1, 2]);
    assert!(loaded[0].loaded(Author::EDITED).is_empty());
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    // What is loaded already costs nothing, of a collection or a page too.
    let books = s.load(authors[1].books(&s).unwrap(), (Book::AUTHOR, Book::REVIEWS)).unwrap();
    assert_eq!(books[0].loaded(Book::AUTHOR).name, "Ursula");
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    let page = s.query::<Book>().order_by(Book::ID).page(None, 2).unwrap();
    assert_eq!(s.load(&page.rows, Book::AUTHOR).unwrap()[1].loaded(Book::AUTHOR).id, 1);
    // A row that is gone has no relationships.
    let review = books[0].loaded(Book::REVIEWS)[0];
    s.delete(review).unwrap();
    assert!(matches!(s.load([review], Review::BOOK), Err(Error::Deleted { model: "Review", .. })));
}
