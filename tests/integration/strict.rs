//! A strict session loads nothing by access.

use orm_core::{Error, prelude::*};

use crate::backends::on_each_backend;
use crate::library::{Author, Book, Review, fill, titles};

on_each_backend!(
    every_access_that_would_ask_is_refused,
    what_is_loaded_answers,
    what_was_loaded_once_may_be_asked_again,
    a_path_and_a_many_to_many_are_refused_too,
    the_session_alone_is_strict
);

fn refused<T: std::fmt::Debug>(access: orm_core::Result<T>) -> String {
    match access.unwrap_err() {
        error @ Error::Strict { .. } => error.to_string(),
        other => panic!("{other:?}"),
    }
}

fn every_access_that_would_ask_is_refused(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    s.strict();
    let authors = s.query::<Author>().order_by(Author::ID).all().unwrap();
    let book = s.one::<Book>(3).unwrap(); // reading a row by its key is no access to a relationship
    let sent = s.statements().len();
    assert_eq!(
        refused(authors[0].books(&s)),
        "`Author::books` is not loaded and the session is strict: ask for it with `.with(Author::BOOKS)`"
    );
    assert_eq!(
        refused(book.reviews(&s)),
        "`Book::reviews` is not loaded and the session is strict: ask for it with `.with(Book::REVIEWS)`"
    );
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
    assert_eq!(book.author(&s).unwrap(), authors[1]); // the session has the row
}

fn what_is_loaded_answers(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    s.strict();
    let authors = s.query::<Author>().order_by(Author::ID).with(Author::BOOKS.with(Book::REVIEWS)).all().unwrap();
    assert_eq!(titles(authors[0].books(&s).unwrap()), ["The Left Hand of Darkness", "The Dispossessed"]);
    let review = authors[0].books(&s).unwrap().first().unwrap().reviews(&s).unwrap().first().unwrap();
    assert_eq!(review.book(&s).unwrap().author(&s).unwrap(), authors[0]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());

    // What was created here is known, and so is what it leads to.
    let book = authors[1].books(&s).unwrap().create(Book::draft().title("Fiasco")).unwrap();
    assert_eq!(book.author(&s).unwrap(), authors[1]);
}

fn what_was_loaded_once_may_be_asked_again(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    s.strict();
    let reviews = s.query::<Review>().order_by(Review::ID).with(Review::BOOK).all().unwrap();
    let author = s.query::<Author>().with(Author::BOOKS).filter(Author::ID.eq(1)).one().unwrap();
    s.execute_sql("UPDATE books SET title = 'changed' WHERE author_id = 1", ()).unwrap();
    assert_eq!(titles(author.books(&s).unwrap()), ["changed", "changed"]);
    assert_eq!(reviews[0].book(&s).unwrap().title, "changed");
    assert!(matches!(reviews[0].book(&s).unwrap().reviews(&s), Err(Error::Strict { .. })));
}

#[derive(Model, Debug)]
struct Song {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "song_singers", backref = "songs")]
    singers: ManyToMany<Singer>,
    #[relationship(secondary = "song_singers", where = Singer::NAME.like("A%"))]
    with_a: ManyToMany<Singer>,
}

#[derive(Model, Debug)]
struct Singer {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Label::id)]
    label_id: i64,
    #[relationship(backref = "singers")]
    label: BelongsTo<Label>,
    #[relationship(through = [Singer::LABEL, Label::SINGERS])]
    colleagues: HasMany<Singer>,
}

#[derive(Model, Debug)]
struct Label {
    #[column(primary_key)]
    id: i64,
}

fn a_path_and_a_many_to_many_are_refused_too(db: Database) {
    Schema::of::<(Song, Singer, Label)>().create(&db).unwrap();
    db.transaction(|s| {
        let label = s.insert(Label::draft())?;
        s.insert(Song::draft().singers(["Ann", "Ben"].map(|name| Singer::draft().name(name).label_id(label)))).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    s.strict();
    let song = s.one::<Song>(1).unwrap();
    let singer = s.one::<Singer>(1).unwrap();
    assert!(refused(song.singers(&s)).starts_with("`Song::singers`"));
    assert!(refused(song.with_a(&s)).ends_with("`.with(Song::WITH_A)`"));
    assert!(refused(singer.songs(&s)).ends_with("`.with(Singer::SONGS)`"));
    assert!(refused(singer.label(&s)).ends_with("`.with(Singer::LABEL)`"));
    assert!(refused(singer.colleagues(&s)).ends_with("`.with(Singer::COLLEAGUES)`"));

    let song = s.query::<Song>().with(Song::SINGERS.with(Singer::COLLEAGUES)).with(Song::WITH_A).one().unwrap();
    let sent = s.statements().len();
    assert_eq!(song.singers(&s).unwrap().len(), 2);
    assert_eq!(song.with_a(&s).unwrap().to_vec(), [singer]);
    assert_eq!(singer.colleagues(&s).unwrap().len(), 2);
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
    // A write makes a condition doubtful: that it was loaded once is enough.
    s.update(singer, |row| row.name = "Zoë".into()).unwrap();
    assert!(song.with_a(&s).unwrap().is_empty());
}

fn the_session_alone_is_strict(db: Database) {
    fill(&db);
    {
        let s = db.session().unwrap();
        s.strict();
        assert!(s.one::<Author>(1).unwrap().books(&s).is_err());
    }
    let s = db.session().unwrap();
    assert_eq!(s.one::<Author>(1).unwrap().books(&s).unwrap().len(), 2);
}
