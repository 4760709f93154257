//! Features together: cascades, orphans, hooks, versions, relationships to one of several models, symmetric links, columns
//! that keep themselves, and savepoints within savepoints.

use orm_core::{Error, Hooks, NewRow, prelude::*};

use crate::backends::{Fresh, on_each_backend};

on_each_backend!(
    the_stale_row_of_a_cascade_is_the_one_that_is_named,
    a_row_of_a_cascade_that_is_gone_is_named,
    of_many_rows_none_is_deleted_when_one_is_stale,
    of_a_symmetric_link_no_half_is_deleted_alone,
    a_hook_that_refuses_in_a_cascade_leaves_everything,
    a_hook_that_refuses_an_orphan_leaves_it_in_its_place,
    a_hook_is_asked_about_each_that_leaves,
    a_hook_is_asked_about_links_that_go_with_a_row,
    a_stale_row_that_leaves_with_others_is_named,
    an_orphan_of_one_of_several_models_is_deleted,
    an_upsert_moves_between_models,
    a_cascade_that_is_undone_leaves_no_trace,
    what_a_savepoint_within_another_loaded_is_forgotten_with_the_outer,
    what_an_undone_savepoint_loaded_is_whole_when_it_is_asked_for_again,
    a_row_that_stayed_is_found_beside_those_that_a_cascade_took,
    columns_that_keep_themselves_are_not_changed_by_hand,
    places_and_keys_that_are_changed_by_hand_are_followed,
);

/// A row of it makes a trigger do what a test says.
#[derive(Model, Debug)]
#[model(table = "signals")]
struct Signal {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
struct Album {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "album", cascade = "all, delete-orphan")]
    photos: HasMany<Photo>,
    #[relationship(back_populates = "album", cascade = "all, delete-orphan")]
    cover: HasOne<Cover>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(hooks)]
struct Photo {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Album::id)]
    album_id: i64,
    #[column(version)]
    version: i64,
    #[relationship(back_populates = "subject", cascade = "all, delete-orphan")]
    remarks: HasMany<Remark>,
}

#[derive(Model, Debug)]
#[model(hooks)]
struct Cover {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(unique, foreign_key = Album::id)]
    album_id: Option<i64>,
    #[relationship(back_populates = "cover")]
    album: BelongsTo<Option<Album>>,
}

#[derive(Model, Debug)]
struct Video {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "subject", cascade = "all, delete-orphan")]
    remarks: HasMany<Remark>,
}

#[derive(Polymorphic)]
enum Subject {
    Photo(Photo),
    Video(Video),
}

#[derive(Model, Debug)]
#[model(hooks)]
struct Remark {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    name: String,
    #[column(foreign_key = Photo::id)]
    photo_id: Option<i64>,
    #[column(foreign_key = Video::id)]
    video_id: Option<i64>,
    #[column(version)]
    version: i64,
    #[relationship(one_of(photo_id, video_id), back_populates = "remarks")]
    subject: BelongsTo<Option<Subject>>,
}

/// What is called `kept` stays where it is.
fn stays(name: &str) -> Result<(), std::fmt::Error> {
    if name.starts_with("kept") { Err(std::fmt::Error) } else { Ok(()) }
}

macro_rules! stays {
    ($($model:ident: $name:expr),+) => { $(
        impl Hooks for $model {
            type Refusal = std::fmt::Error;

            fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), std::fmt::Error> {
                if row.get($name).as_deref() == Some("never") { Err(std::fmt::Error) } else { Ok(()) }
            }

            fn before_update(_: &mut Self, before: &Self) -> Result<(), std::fmt::Error> {
                stays(&before.name)
            }

            fn before_delete(row: &Self) -> Result<(), std::fmt::Error> {
                stays(&row.name)
            }
        }
    )+ };
}
stays!(Photo: Photo::NAME, Cover: Cover::NAME, Remark: Remark::NAME, Paper: Paper::NAME, Membership: Membership::NAME);

fn albums(db: &Database) {
    Schema::of::<(Album, Photo, Cover, Video, Remark, Signal)>().create(db).unwrap();
}

/// An album of the photos a, b and c, each with a remark of its name.
fn album(s: &Session) -> Entity<'_, Album> {
    let photo = |name: &'static str| Photo::draft().name(name).remarks([Remark::draft().name(name)]);
    s.insert(Album::draft().photos(["a", "b", "c"].map(photo))).unwrap()
}

/// The names of what is there: photos, covers, remarks.
fn names(s: &Session) -> [Vec<String>; 3] {
    [
        s.query::<Photo>().order_by(Photo::ID).select(Photo::NAME).all().unwrap(),
        s.query::<Cover>().order_by(Cover::ID).select(Cover::NAME).all().unwrap(),
        s.query::<Remark>().order_by(Remark::ID).select(Remark::NAME).all().unwrap(),
    ]
}

/// That the album has these photos, in memory and in the rows, each with the remark of its name.
#[track_caller]
fn assert_whole(s: &Session, album: Entity<'_, Album>, expected: &[&str]) {
    let photos = album.photos(s).unwrap();
    assert_eq!(photos.iter().map(|photo| photo.name.clone()).collect::<Vec<_>>(), expected);
    for photo in photos {
        assert_eq!(photo.album(s).unwrap().id, album.id);
        let remark = photo.remarks(s).unwrap().first().unwrap();
        assert_eq!(remark.name, photo.name);
        assert!(matches!(remark.subject(s).unwrap(), Some(SubjectEntity::Photo(found)) if found == photo));
    }
    assert_eq!(names(s), [expected.to_vec(), vec![], expected.to_vec()]);
}

#[track_caller]
fn assert_stale<T: std::fmt::Debug>(result: Result<T, Error>, expected: (&str, &str, &str)) {
    match result.unwrap_err() {
        Error::Stale { model, key, action } => assert_eq!((model, &*key, action), expected),
        other => panic!("{other}"),
    }
}

#[track_caller]
fn assert_refused<T: std::fmt::Debug>(result: Result<T, Error>, expected: (&str, &str)) {
    match result.unwrap_err() {
        Error::Hook { model, action, .. } => assert_eq!((model, action), expected),
        other => panic!("{other}"),
    }
}

fn writes(s: &Session, before: usize) -> Vec<String> {
    let is_write = |sql: &&str| ["INSERT", "UPDATE", "DELETE"].iter().any(|word| sql.starts_with(word));
    s.statements().iter().skip(before).filter(is_write).map(str::to_owned).collect()
}

fn the_stale_row_of_a_cascade_is_the_one_that_is_named(fresh: Fresh) {
    let db = fresh.open("");
    albums(&db);
    fresh.after_insert("signals", "UPDATE photo SET version = version + 1 WHERE name = 'b';");
    let s = db.session().unwrap();
    let album = album(&s);
    assert_whole(&s, album, &["a", "b", "c"]);
    s.insert(Signal::draft()).unwrap();
    let expected = ("Photo", "2", "delete");
    assert_stale(s.delete(album), expected);
    assert_whole(&s, album, &["a", "b", "c"]);
    // The row is read again by whoever asks for it next, so that the second time nothing is in the way.
    let photo = s.one::<Photo>(2).unwrap();
    assert_eq!(photo.version, 2);
    s.insert(Signal::draft()).unwrap();
    assert_stale(s.delete(album), expected);
    s.delete(album).unwrap();
    assert!(matches!(photo.album(&s), Err(Error::Deleted { .. })));
    assert_eq!(names(&s), [vec![""; 0], vec![], vec![]]);
}

fn a_row_of_a_cascade_that_is_gone_is_named(fresh: Fresh) {
    let db = fresh.open("");
    albums(&db);
    fresh.after_insert("signals", "DELETE FROM remark WHERE name = 'b';");
    let s = db.session().unwrap();
    let album = album(&s);
    assert_whole(&s, album, &["a", "b", "c"]);
    s.insert(Signal::draft()).unwrap();
    assert_stale(s.delete(album), ("Remark", "2", "delete"));
    let everything = ["a", "b", "c"].map(str::to_owned).to_vec();
    assert_eq!(names(&s), [everything, vec![], vec!["a".into(), "c".into()]]);
    assert_eq!(album.photos(&s).unwrap().len(), 3);
    s.delete(album).unwrap();
    assert_eq!(names(&s), [vec![""; 0], vec![], vec![]]);
}

fn of_many_rows_none_is_deleted_when_one_is_stale(fresh: Fresh) {
    let db = fresh.open("");
    albums(&db);
    fresh.after_insert("signals", "UPDATE remark SET version = 7 WHERE name = 'c';");
    let s = db.session().unwrap();
    let album = album(&s);
    let remarks = s.query::<Remark>().order_by(Remark::ID).all().unwrap();
    assert_whole(&s, album, &["a", "b", "c"]);
    s.insert(Signal::draft()).unwrap();
    assert_stale(s.delete_all(remarks.iter().copied()), ("Remark", "3", "delete"));
    assert_whole(&s, album, &["a", "b", "c"]);
    s.delete_all(remarks).unwrap();
    assert_eq!(names(&s)[2], [""; 0]);
}

#[derive(Model, Debug)]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = "friendships", symmetric, foreign_key = one_id, target_key = other_id)]
    friends: ManyToMany<Person>,
}

fn of_a_symmetric_link_no_half_is_deleted_alone(fresh: Fresh) {
    let db = fresh.open("");
    Schema::of::<(Person, Signal)>().create(&db).unwrap();
    fresh.after_insert("signals", "DELETE FROM friendships WHERE one_id = 2 AND other_id = 1;");
    let s = db.session().unwrap();
    let [ada, bob, eve] = s.insert_all((0..3).map(|_| Person::draft())).unwrap()[..] else { panic!() };
    let friends = ada.friends(&s).unwrap();
    friends.add_all([eve, bob]).unwrap();
    // By this the links that lead back to her are known.
    friends.remove(bob).unwrap();
    let removed: [&dyn Fn() -> Result<(), Error>; 3] =
        [&|| friends.remove(bob).map(drop), &|| friends.clear(), &|| friends.replace([eve])];
    for remove in removed {
        friends.add(bob).unwrap();
        assert_eq!(bob.friends(&s).unwrap().to_vec(), [ada]);
        s.insert(Signal::draft()).unwrap();
        assert_stale(remove(), ("friendships", "(2, 1)", "delete"));
        assert_eq!((friends.to_vec(), eve.friends(&s).unwrap().to_vec()), (vec![eve, bob], vec![ada]));
        // The half that is left is what is deleted now.
        assert!(friends.remove(bob).unwrap());
        assert_eq!((friends.to_vec(), bob.friends(&s).unwrap().to_vec()), (vec![eve], vec![]));
    }
    s.commit().unwrap();
    assert_eq!(fresh.rows("SELECT one_id, other_id FROM friendships ORDER BY one_id, other_id"), ["1 3", "3 1"]);
}

fn a_hook_that_refuses_in_a_cascade_leaves_everything(db: Database) {
    albums(&db);
    let s = db.session().unwrap();
    let album = album(&s);
    let other = s.insert(Album::draft()).unwrap();
    let photos = album.photos(&s).unwrap();
    let b = photos.get(1).unwrap();
    let remark = b.remarks(&s).unwrap().first().unwrap();
    s.update(remark, |row| row.name = "kept".into()).unwrap();
    let before = s.statements().len();
    let refused = ("Remark", "delete");
    assert_refused(s.delete(album), refused);
    assert_refused(s.delete_all([other, album]), refused);
    assert_refused(photos.remove(b), refused);
    assert_refused(photos.clear(), refused);
    assert_refused(photos.replace([photos.first().unwrap()]), refused);
    assert_refused(b.remarks(&s).unwrap().clear(), refused);
    assert_refused(remark.set_subject(&s, None), refused);
    assert_eq!(writes(&s, before), [""; 0]);
    assert_eq!(names(&s)[2], ["a", "kept", "c"]);
    assert_eq!((photos.len(), b.remarks(&s).unwrap().to_vec()), (3, vec![remark]));
    assert_eq!(other.photos(&s).unwrap().to_vec(), []);
    // The photo is refused itself, and its remark not.
    s.update_where(Remark::NAME.eq("kept"), [Remark::NAME.set("b")]).unwrap();
    s.update(b, |row| row.name = "kept".into()).unwrap();
    assert_refused(s.delete(album), ("Photo", "delete"));
    assert_refused(other.photos(&s).unwrap().add(b), ("Photo", "update"));
    assert_eq!((photos.len(), names(&s)[2].len()), (3, 3));
}

fn a_hook_that_refuses_an_orphan_leaves_it_in_its_place(db: Database) {
    albums(&db);
    let s = db.session().unwrap();
    let [one, other] = s.insert_all([Album::draft(), Album::draft()]).unwrap()[..] else { panic!() };
    let kept = one.create_cover(&s, Cover::draft().name("kept")).unwrap();
    let free = other.create_cover(&s, Cover::draft().name("free")).unwrap();
    // SQLite gives the last key again.
    s.insert(Cover::draft().name("last")).unwrap();
    let same = || {
        assert_eq!((one.cover(&s).unwrap(), other.cover(&s).unwrap()), (Some(kept), Some(free)));
        assert_eq!((kept.album(&s).unwrap(), free.album(&s).unwrap()), (Some(one), Some(other)));
        assert_eq!(names(&s)[1], ["kept", "free", "last"]);
    };
    assert_refused(one.set_cover(&s, free), ("Cover", "delete"));
    same();
    assert_refused(one.set_cover(&s, None), ("Cover", "delete"));
    same();
    assert_refused(one.create_cover(&s, Cover::draft().name("new")), ("Cover", "delete"));
    same();
    assert_refused(free.set_album(&s, one), ("Cover", "delete"));
    same();
    // Who takes the place is refused: the one who had it is still there.
    assert_refused(other.set_cover(&s, kept), ("Cover", "update"));
    same();
    assert_refused(other.create_cover(&s, Cover::draft().name("never")), ("Cover", "insert"));
    same();
    let second = other.create_cover(&s, Cover::draft().name("second")).unwrap();
    assert_eq!(
        (other.cover(&s).unwrap(), names(&s)[1].clone()),
        (Some(second), vec!["kept".into(), "last".into(), "second".into()])
    );
    assert!(matches!(free.album(&s), Err(Error::Deleted { .. })));
}

#[derive(Model, Debug)]
struct Folder {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "folder")]
    papers: HasMany<Paper>,
}

#[derive(Model, Debug)]
#[model(hooks)]
struct Paper {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Folder::id)]
    folder_id: Option<i64>,
    #[column(version)]
    version: i64,
    #[relationship(secondary = Membership, back_populates = "papers")]
    clubs: ManyToMany<Club>,
}

#[derive(Model, Debug)]
struct Club {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Membership, back_populates = "clubs")]
    papers: ManyToMany<Paper>,
}

#[derive(Model, Debug)]
#[model(hooks)]
struct Membership {
    #[column(primary_key, foreign_key = Paper::id)]
    paper_id: i64,
    #[column(primary_key, foreign_key = Club::id)]
    club_id: i64,
    #[column(default = "free")]
    name: String,
}

fn folders(db: &Database) {
    Schema::of::<(Folder, Paper, Club, Membership, Signal)>().create(db).unwrap();
}

fn a_hook_is_asked_about_each_that_leaves(db: Database) {
    folders(&db);
    let s = db.session().unwrap();
    let draft = ["a", "kept", "c"].map(|name| Paper::draft().name(name));
    let papers = s.insert(Folder::draft().papers(draft)).unwrap().papers(&s).unwrap();
    let [a, kept, c] = papers.to_vec()[..] else { panic!() };
    assert_refused(papers.replace([]), ("Paper", "update"));
    assert_eq!((papers.to_vec(), [a.version, kept.version, c.version]), (vec![a, kept, c], [1; 3]));
    papers.replace([kept]).unwrap();
    assert_eq!((papers.to_vec(), [a.version, kept.version, c.version]), (vec![kept], [2, 1, 2]));
    assert_eq!((a.folder(&s).unwrap(), c.folder(&s).unwrap()), (None, None));
}

fn a_hook_is_asked_about_links_that_go_with_a_row(db: Database) {
    folders(&db);
    let s = db.session().unwrap();
    let [one, other] = s.insert_all([Club::draft(), Club::draft()]).unwrap()[..] else { panic!() };
    let paper = s.insert(Paper::draft().name("a").clubs([one, other])).unwrap();
    let link = s.one::<Membership>((paper.id, other.id)).unwrap();
    s.update(link, |row| row.name = "kept".into()).unwrap();
    let before = s.statements().len();
    assert_refused(s.delete(paper), ("Membership", "delete"));
    assert_refused(s.delete(other), ("Membership", "delete"));
    assert_eq!(writes(&s, before), [""; 0]);
    assert_eq!(
        (paper.clubs(&s).unwrap().to_vec(), other.papers(&s).unwrap().to_vec()),
        (vec![one, other], vec![paper])
    );
    s.delete(one).unwrap();
    assert_eq!((paper.clubs(&s).unwrap().to_vec(), s.query::<Membership>().count().unwrap()), (vec![other], 1));
}

fn a_stale_row_that_leaves_with_others_is_named(fresh: Fresh) {
    #[derive(Model, Debug)]
    struct Shelf {
        #[column(primary_key)]
        id: i64,
        #[relationship(backref = "shelf")]
        books: HasMany<Book>,
    }
    #[derive(Model, Debug)]
    struct Book {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Shelf::id)]
        shelf_id: Option<i64>,
        #[column(version)]
        version: i64,
    }
    let db = fresh.open("");
    Schema::of::<(Shelf, Book, Signal)>().create(&db).unwrap();
    fresh.after_insert("signals", "UPDATE book SET version = version + 1 WHERE id = 2;");
    let s = db.session().unwrap();
    let books = s.insert(Shelf::draft().books((0..3).map(|_| Book::draft()))).unwrap().books(&s).unwrap();
    let all = books.to_vec();
    s.insert(Signal::draft()).unwrap();
    assert_stale(books.replace([]), ("Book", "2", "update"));
    assert_eq!((books.to_vec(), all[0].version, all[2].version), (all.clone(), 1, 1));
    let rows = s.query::<Book>().order_by(Book::ID).select((Book::SHELF_ID, Book::VERSION)).all().unwrap();
    assert_eq!(rows, [(Some(1), 1), (Some(1), 2), (Some(1), 1)]);
}

fn an_orphan_of_one_of_several_models_is_deleted(db: Database) {
    albums(&db);
    let s = db.session().unwrap();
    let album = album(&s);
    let photos = album.photos(&s).unwrap();
    let [a, b, c] = photos.to_vec()[..] else { panic!() };
    let [of_a, of_b, of_c] = [a, b, c].map(|photo| photo.remarks(&s).unwrap().first().unwrap());
    let video = s.insert(Video::draft().remarks([Remark::draft().name("v")])).unwrap();
    let of_video = video.remarks(&s).unwrap();
    // One that moves to another model is no orphan.
    of_a.set_subject(&s, video).unwrap();
    of_video.add(of_b).unwrap();
    assert_eq!((names(&s)[2].len(), of_video.len(), a.remarks(&s).unwrap().len()), (4, 3, 0));
    assert_eq!((of_a.photo_id, of_a.video_id), (None, Some(video.id)));
    // One that has no subject any more is.
    of_a.set_subject(&s, None).unwrap();
    assert!(matches!(of_a.subject(&s), Err(Error::Deleted { model: "Remark", .. })));
    assert_eq!(names(&s)[2], ["b", "c", "v"]);
    // Who comes from another model's collection stays, and who was there goes.
    of_video.replace([of_c]).unwrap();
    assert_eq!((names(&s)[2].clone(), of_video.to_vec()), (vec!["c".to_owned()], vec![of_c]));
    assert!(matches!(of_b.subject(&s), Err(Error::Deleted { .. })));
    assert!(c.remarks(&s).unwrap().is_empty());
    // The cascade follows the key that is set.
    s.delete(album).unwrap();
    assert!(matches!(of_c.subject(&s).unwrap(), Some(SubjectEntity::Video(found)) if found == video));
    of_video.remove(of_c).unwrap();
    assert_eq!((names(&s)[2].len(), of_video.len()), (0, 0));
    of_video.create(Remark::draft().name("last")).unwrap();
    s.delete(video).unwrap();
    assert_eq!(names(&s)[2], [""; 0]);
}

fn an_upsert_moves_between_models(db: Database) {
    albums(&db);
    let s = db.session().unwrap();
    let album = album(&s);
    let photo = album.photos(&s).unwrap().first().unwrap();
    let remark = photo.remarks(&s).unwrap().first().unwrap();
    let video = s.insert(Video::draft()).unwrap();
    let of_video = video.remarks(&s).unwrap();
    let moved = s.upsert(Remark::draft().name("a").subject(video), Remark::NAME).unwrap();
    assert_eq!(moved, remark);
    assert_eq!((remark.photo_id, remark.video_id, remark.version), (None, Some(video.id), 2));
    assert_eq!((photo.remarks(&s).unwrap().len(), of_video.to_vec()), (0, vec![remark]));
    // By the column too, and with others at once; one that says nothing of it stays.
    let drafts = [Remark::draft().name("a").photo_id(photo), Remark::draft().name("x").photo_id(photo)];
    s.upsert_all(drafts, Remark::NAME).unwrap();
    s.upsert(Remark::draft().name("b"), Remark::NAME).unwrap();
    assert_eq!((remark.photo_id, remark.video_id, remark.version), (Some(photo.id), None, 3));
    assert_eq!((photo.remarks(&s).unwrap().len(), of_video.len()), (2, 0));
    let subjects =
        s.query::<Remark>().order_by(Remark::NAME).select((Remark::PHOTO_ID, Remark::VIDEO_ID)).all().unwrap();
    assert_eq!(subjects, [1, 2, 3, 1].map(|photo| (Some(photo), None)));
}

fn a_cascade_that_is_undone_leaves_no_trace(db: Database) {
    albums(&db);
    let s = db.session().unwrap();
    let album = album(&s);
    let photo = album.photos(&s).unwrap().first().unwrap();
    let remark = photo.remarks(&s).unwrap().first().unwrap();
    for loaded in [false, true] {
        let undone: Result<(), Error> = s.savepoint(|| {
            s.update(photo, |row| row.name = "new".into())?;
            let inner: Result<(), Error> = s.savepoint(|| {
                s.delete(album)?;
                assert!(matches!(remark.subject(&s), Err(Error::Deleted { .. })));
                Err(Error::Aborted)
            });
            assert!(matches!(inner, Err(Error::Aborted)), "{inner:?}");
            assert_eq!((photo.version, album.photos(&s)?.len()), (2, 3));
            if loaded {
                s.delete(photo)?;
                assert_eq!(album.photos(&s)?.len(), 2);
            }
            Err(Error::Aborted)
        });
        assert!(matches!(undone, Err(Error::Aborted)), "{undone:?}");
        assert_whole(&s, album, &["a", "b", "c"]);
        assert_eq!(photo.version, 1);
    }
    // Its version is the row's.
    s.update(photo, |row| row.name = "renamed".into()).unwrap();
    s.delete(album).unwrap();
    assert_eq!(names(&s)[2], [""; 0]);
}

/// The collection is loaded in the inner one, which is undone; what memory shows of it then is undone with the outer one.
fn what_a_savepoint_within_another_loaded_is_forgotten_with_the_outer(db: Database) {
    albums(&db);
    let album_id = db.transaction(|s| Ok::<_, Error>(album(s).id)).unwrap();
    let s = db.session().unwrap();
    let album = s.one::<Album>(album_id).unwrap();
    let mut held = None;
    let outer: Result<(), Error> = s.savepoint(|| {
        let new = s.insert(Photo::draft().name("new").album_id(album))?;
        let inner: Result<(), Error> = s.savepoint(|| {
            held = Some(album.photos(&s)?);
            s.insert(Photo::draft().name("newer").album_id(album))?;
            Err(Error::Aborted)
        });
        assert!(inner.is_err());
        assert_eq!(held.unwrap().iter().filter(|photo| *photo == new).count(), 1);
        Err(Error::Aborted)
    });
    assert!(outer.is_err());
    let name = |photo: Entity<'_, Photo>| photo.name.clone();
    assert!(held.unwrap().iter().map(name).all(|name| !name.starts_with("new")), "{:?}", held.unwrap());
    assert_eq!(album.photos(&s).unwrap().iter().map(name).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(held.unwrap().len(), 3);
    assert_whole(&s, album, &["a", "b", "c"]);
}

/// A row that was deleted inside, where memory never saw it, is not known after it.
fn what_an_undone_savepoint_loaded_is_whole_when_it_is_asked_for_again(db: Database) {
    albums(&db);
    db.transaction(|s| Ok::<_, Error>(album(s).id)).unwrap();
    let s = db.session().unwrap();
    let album = s.all::<Album>().unwrap()[0];
    let mut held = None;
    let undone: Result<(), Error> = s.savepoint(|| {
        s.delete_where(Photo::NAME.eq("b"))?;
        held = Some(album.photos(&s)?);
        assert_eq!(held.unwrap().len(), 2);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!(held.unwrap().len(), 2, "those that memory knows");
    assert_whole(&s, album, &["a", "b", "c"]);
    assert_eq!(held.unwrap().len(), 3);
}

fn a_row_that_stayed_is_found_beside_those_that_a_cascade_took(db: Database) {
    #[derive(Model, Debug)]
    struct Node {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Node::id, on_delete = "cascade")]
        parent_id: Option<i64>,
    }
    Schema::of::<(Node,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let [_, goes] = s.insert_all([Node::draft(), Node::draft()]).unwrap()[..] else { panic!() };
    s.insert(Node::draft().parent_id(Some(goes.id))).unwrap();
    s.commit().unwrap();
    let s = db.session().unwrap();
    s.all::<Node>().unwrap();
    s.delete_where(Node::ID.eq(2)).unwrap();
    // It is read again with those that it came with, of which two are gone.
    let found = s.one::<Node>(1).unwrap();
    assert_eq!((found.id, found.parent_id), (1, None));
    assert_eq!(s.get::<Node>(3).unwrap().map(|node| node.id), None);
    s.update(found, |row| row.parent_id = Some(1)).unwrap();
}

#[derive(Model, Debug, Clone)]
struct List {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "list", position = Item::place)]
    items: HasMany<Item>,
    #[relationship(backref = "list", keyed_by = Label::language)]
    labels: HasMany<Label>,
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Item {
    #[column(primary_key)]
    id: i64,
    place: i64,
    #[column(foreign_key = List::id)]
    list_id: i64,
    #[column(created_at)]
    made: chrono::DateTime<chrono::Utc>,
    #[column(updated_at)]
    changed: chrono::DateTime<chrono::Utc>,
    #[column(version)]
    version: i64,
    #[column(generated = "place * 10")]
    tenfold: i64,
    #[column(read_only, default = "new")]
    state: String,
}

#[derive(Model, Debug, Clone)]
#[model(unique(list_id, language))]
struct Label {
    #[column(primary_key)]
    id: i64,
    language: String,
    #[column(foreign_key = List::id)]
    list_id: i64,
}

fn lists(db: &Database) {
    Schema::of::<(List, Item, Label)>().create(db).unwrap();
}

fn columns_that_keep_themselves_are_not_changed_by_hand(db: Database) {
    lists(&db);
    let s = db.session().unwrap();
    let item = s.insert(List::draft().items([Item::draft()])).unwrap().items(&s).unwrap().first().unwrap();
    let before = Entity::row(item).clone();
    let sent = s.statements().len();
    let not_settable = |change: fn(&mut Item), expected: &str| match s.update(item, change).unwrap_err() {
        Error::NotSettable { model: "Item", field, .. } => assert_eq!(field, expected),
        other => panic!("{other}"),
    };
    not_settable(|row| row.made += chrono::TimeDelta::days(1), "made");
    not_settable(|row| row.changed += chrono::TimeDelta::days(1), "changed");
    not_settable(|row| row.version += 1, "version");
    not_settable(|row| row.tenfold += 1, "tenfold");
    not_settable(|row| row.state = "old".into(), "state");
    // Beside what may be changed, all of it is refused.
    not_settable(|row| (row.place, row.version) = (3, 9), "version");
    assert_eq!((Entity::row(item), s.statements().len()), (&before, sent), "nothing was sent");
    s.update(item, |row| row.place = 3).unwrap();
    assert_eq!((item.place, item.version, item.tenfold, item.made), (3, 2, 30, before.made));
}

fn places_and_keys_that_are_changed_by_hand_are_followed(db: Database) {
    lists(&db);
    let s = db.session().unwrap();
    let list = s.insert(List::draft().items([Item::draft(), Item::draft()])).unwrap();
    let items = list.items(&s).unwrap();
    let [one, two] = items.to_vec()[..] else { panic!() };
    s.update(one, |row| row.place = 5).unwrap();
    assert_eq!(list.items(&s).unwrap().to_vec(), [two, one]);
    assert_eq!(items.to_vec(), [two, one]);
    let three = items.create(Item::draft()).unwrap();
    assert_eq!(list.items(&s).unwrap().to_vec(), [two, one, three]);
    assert_eq!([two.place, one.place, three.place], [0, 1, 2], "the gap is closed");

    let labels = list.labels(&s).unwrap();
    let label = labels.set("en", Label::draft()).unwrap();
    s.update(label, |row| row.language = "fr".into()).unwrap();
    assert_eq!((labels.get_by("en"), labels.get_by("fr")), (None, Some(label)));
    let other = labels.set("en", Label::draft()).unwrap();
    let undone: Result<(), Error> = s.savepoint(|| {
        s.update(label, |row| row.language = "de".into())?;
        assert_eq!((labels.get_by("fr"), labels.get_by("de")), (None, Some(label)));
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!((labels.get_by("fr"), labels.get_by("de"), labels.get_by("en")), (Some(label), None, Some(other)));
    let refused = s.update(label, |row| row.language = "en".into());
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    assert_eq!((labels.get_by("fr"), labels.get_by("en")), (Some(label), Some(other)));
}
