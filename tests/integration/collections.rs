use orm_core::Database;

use crate::backends::{on_each_backend, spelled};
use crate::library::{Author, Book, Edited, Review, create, edited_titles, titles};

on_each_backend!(
    a_collection_is_an_ordered_set,
    adding_moves_from_the_former_parent,
    removing_replacing_and_clearing,
    iterating_sees_the_state_from_its_beginning,
    a_one_way_write_is_seen_through_the_other_side
);

fn a_collection_is_an_ordered_set(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula = s.insert(Author::draft().name("Ursula")).unwrap();
    let books = ursula.books(&s).unwrap();
    let a = books.create(Book::draft().title("a")).unwrap();
    let b = books.create_all(["b", "c"].map(|title| Book::draft().title(title))).unwrap()[0];
    let sent = s.statements().len();
    assert!(!books.add(a).unwrap());
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
    assert_eq!(titles(books), ["a", "b", "c"]);
    assert_eq!((books.len(), books.get(1), books.contains(b)), (3, Some(b), true));
}

fn adding_moves_from_the_former_parent(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let one = s.insert(Author::draft().name("one").books([Book::draft().title("a")])).unwrap();
    let two = s.insert(Author::draft().name("two").books([Book::draft().title("b")])).unwrap();
    let (from, to) = (one.books(&s).unwrap(), two.books(&s).unwrap());
    let book = from.first().unwrap();
    assert!(to.add(book).unwrap());
    assert!(from.is_empty());
    assert_eq!(titles(to), ["b", "a"]);
    assert_eq!(book.author(&s).unwrap(), two);
}

fn removing_replacing_and_clearing(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ed =
        s.insert(Author::draft().name("Ed").edited(["c", "a", "b"].map(|title| Edited::draft().title(title)))).unwrap();
    let edited = ed.edited(&s).unwrap();
    let [a, b, c] = edited.to_vec()[..] else { panic!() };
    assert!(edited.remove(b).unwrap());
    assert!(!edited.remove(b).unwrap());
    assert_eq!((b.editor_id, b.editor(&s).unwrap()), (None, None));
    assert_eq!(edited_titles(ed.edited(&s).unwrap()), ["a", "c"]);

    let sent = s.statements().len();
    edited.replace([c, b]).unwrap();
    let written: Vec<_> = s.statements().iter().skip(sent).map(str::to_owned).collect();
    let update = &*spelled(&db, r#"UPDATE "edited" SET "editor_id" = ?1 WHERE "id" = ?2"#);
    assert_eq!(written, ["SAVEPOINT orm_0", update, update, "RELEASE SAVEPOINT orm_0"]);
    assert_eq!(edited_titles(ed.edited(&s).unwrap()), ["b", "c"]);
    assert_eq!(a.editor(&s).unwrap(), None);

    let sent = s.statements().len();
    edited.clear().unwrap();
    assert_eq!(s.statements().len(), sent + 1, "{}", s.statements());
    assert!(ed.edited(&s).unwrap().is_empty());
    assert_eq!((b.editor_id, c.editor_id), (None, None));
}

fn iterating_sees_the_state_from_its_beginning(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula =
        s.insert(Author::draft().name("Ursula").books(["a", "b"].map(|title| Book::draft().title(title)))).unwrap();
    let other = s.insert(Author::draft().name("Other")).unwrap();
    let mut seen = Vec::new();
    for book in ursula.books(&s).unwrap() {
        ursula.books(&s).unwrap().create(Book::draft().title(format!("after {}", book.title))).unwrap();
        book.set_author(&s, other).unwrap();
        seen.push(book.title.clone());
    }
    assert_eq!(seen, ["a", "b"]);
    assert_eq!(titles(ursula.books(&s).unwrap()), ["after a", "after b"]);
    assert_eq!(titles(other.books(&s).unwrap()), ["a", "b"]);
}

fn a_one_way_write_is_seen_through_the_other_side(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let author =
        s.insert(Author::draft().name("x").books([Book::draft().title("a"), Book::draft().title("b")])).unwrap();
    let [a, b] = author.books(&s).unwrap().to_vec()[..] else { panic!() };
    let review = s.insert(Review::draft().stars(1).book(a)).unwrap();
    assert_eq!(a.reviews(&s).unwrap().to_vec(), [review]);
    assert!(b.reviews(&s).unwrap().is_empty());
    review.set_book(&s, b).unwrap();
    assert!(a.reviews(&s).unwrap().is_empty());
    assert_eq!(b.reviews(&s).unwrap().to_vec(), [review]);
}
