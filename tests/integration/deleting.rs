use orm_core::{Error, prelude::*};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, Edited, Review, create, fill, titles};

on_each_backend!(
    a_deleted_entity_leaves_every_collection,
    a_referenced_row_is_refused_and_stays,
    set_null_is_followed_in_memory,
    a_cascade_over_rows_that_are_not_loaded_is_noticed
);

fn a_deleted_entity_leaves_every_collection(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.query::<Author>().filter(Author::NAME.eq("Ursula")).one().unwrap();
    let books = ursula.books(&s).unwrap();
    let book = books.first().unwrap();
    let reviews = book.reviews(&s).unwrap();
    let review = reviews.first().unwrap();
    s.delete(book).unwrap();
    assert_eq!(titles(books), ["The Dispossessed"]);
    assert!(reviews.is_empty());
    assert!(matches!(book.author(&s).unwrap_err(), Error::Deleted { model: "Book", .. }));
    assert!(matches!(review.book(&s).unwrap_err(), Error::Deleted { model: "Review", .. }));
    assert!(matches!(reviews.create(Review::draft().stars(1)).unwrap_err(), Error::Deleted { model: "Book", .. }));
    assert_eq!(s.get::<Book>(book.id).unwrap(), None);
    assert_eq!(s.query::<Review>().count().unwrap(), 4);
}

fn a_referenced_row_is_refused_and_stays(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let ursula = s.one::<Author>(1).unwrap();
    let error = s.delete(ursula).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the `Author` with key 1 can't be deleted: `Author::books` leads to 2 rows of `Book`"
    );
    let Error::Restricted { model: "Author", by: "Book", rows: 2, .. } = error else { panic!("{error}") };
    assert_eq!(s.get::<Author>(1).unwrap(), Some(ursula));
    assert_eq!(ursula.books(&s).unwrap().len(), 2);
}

fn set_null_is_followed_in_memory(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ed = s.insert(Author::draft().name("Ed").edited([Edited::draft().title("a")])).unwrap();
    let edited = ed.edited(&s).unwrap().first().unwrap();
    assert_eq!(edited.editor(&s).unwrap(), Some(ed));
    s.delete(ed).unwrap();
    assert_eq!(edited.editor_id, None);
    assert_eq!(edited.editor(&s).unwrap(), None);
}

#[derive(Model)]
pub struct House {
    #[column(primary_key)]
    pub id: i64,
    #[relationship(backref = "house")]
    pub rooms: HasMany<Room>,
}

#[derive(Model)]
pub struct Room {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = House::id, on_delete = "cascade")]
    pub house_id: i64,
    #[relationship(backref = "room")]
    pub chairs: HasMany<Chair>,
}

#[derive(Model)]
pub struct Chair {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Room::id, on_delete = "cascade")]
    pub room_id: i64,
}

fn a_cascade_over_rows_that_are_not_loaded_is_noticed(db: Database) {
    Schema::of::<(House, Room, Chair)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert(House::draft().rooms([Room::draft().chairs([Chair::draft()])])).unwrap();
    s.insert(House::draft().rooms([Room::draft().chairs([Chair::draft()])])).unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let chairs = s.all::<Chair>().unwrap();
    s.delete(s.one::<House>(1).unwrap()).unwrap();
    assert!(matches!(chairs[0].room(&s).unwrap_err(), Error::Deleted { model: "Chair", .. }));
    assert_eq!(chairs[1].room(&s).unwrap().house(&s).unwrap().id, 2);
    assert_eq!(s.get::<Chair>(2).unwrap(), Some(chairs[1]));
}
