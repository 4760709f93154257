//! Many-to-many over a model, over a generated table, of a model with itself, and with columns of the association's own.

use orm_core::{Constraint, Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    both_sides_are_loaded_for_the_whole_result,
    adding_and_removing_change_both_sides_at_once,
    replacing_writes_the_difference,
    a_draft_links_each_row_once,
    links_follow_the_association_through_every_door,
    a_generated_table_has_a_key_over_the_pair,
    a_link_that_somebody_else_made_is_refused_and_changes_nothing,
    an_association_is_reached_itself_and_through,
    a_model_is_linked_with_itself_in_two_directions
);

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
    #[relationship(back_populates = "books", secondary = BookTag, order_by = "name")]
    tags: ManyToMany<Tag>,
    #[relationship(secondary = "book_subjects", backref = "books")]
    subjects: ManyToMany<Subject>,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(back_populates = "tags", secondary = BookTag)]
    books: ManyToMany<Book>,
}

#[derive(Model, Debug)]
#[model(table = "book_tags")]
struct BookTag {
    #[column(primary_key, foreign_key = Book::id, on_delete = "cascade")]
    book_id: i64,
    #[column(primary_key, foreign_key = Tag::id, on_delete = "cascade")]
    tag_id: i64,
    #[relationship(backref = "book_tags")]
    book: BelongsTo<Book>,
}

#[derive(Model, Debug)]
#[model(table = "subjects")]
struct Subject {
    #[column(primary_key)]
    code: String,
}

fn make(db: &Database) {
    Schema::of::<(Book, Tag, BookTag, Subject)>().create(db).unwrap();
}

fn fill(db: &Database) {
    make(db);
    db.transaction(|s| {
        let [sf, old, long] = ["sf", "old", "long"].map(|name| s.insert(Tag::draft().name(name)).unwrap());
        s.insert_all([
            Book::draft().title("Solaris").tags([sf, old]),
            Book::draft().title("Dune").tags([sf, long, old]),
            Book::draft().title("Emma").tags([old]),
            Book::draft().title("Alone"),
        ])?;
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn titles<K>(books: orm_core::Collection<'_, Book, K>) -> Vec<String> {
    books.iter().map(|book| book.title.clone()).collect()
}

fn names<K>(tags: orm_core::Collection<'_, Tag, K>) -> Vec<String> {
    tags.iter().map(|tag| tag.name.clone()).collect()
}

fn a_draft_links_each_row_once(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let [a, b] = ["a", "b"].map(|name| s.insert(Tag::draft().name(name)).unwrap());
    let book = s.insert(Book::draft().title("one").tags([b, a, b, a])).unwrap();
    assert_eq!(names(book.tags(&s).unwrap()), ["a", "b"]);
    let new = orm_core::Shared::new(Tag::draft().name("c"));
    let book = s.insert(Book::draft().title("two").tags([new.clone(), new.clone(), new])).unwrap();
    assert_eq!(names(book.tags(&s).unwrap()), ["c"]);
    let subject = s.insert(Subject::draft().code("sf")).unwrap();
    let book = s.insert(Book::draft().title("three").subjects([subject, subject])).unwrap();
    assert_eq!(book.subjects(&s).unwrap().len(), 1);
    // As `add` and `replace` count it.
    assert!(!book.subjects(&s).unwrap().add(subject).unwrap());
    book.tags(&s).unwrap().replace([a, a]).unwrap();
    assert_eq!(names(book.tags(&s).unwrap()), ["a"]);
    assert_eq!(s.query::<BookTag>().count().unwrap(), 4);
}

fn both_sides_are_loaded_for_the_whole_result(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let books = s.all::<Book>().unwrap();
    let found: Vec<_> = books.iter().map(|book| names(book.tags(&s).unwrap())).collect();
    assert_eq!(found, [vec!["old", "sf"], vec!["long", "old", "sf"], vec!["old"], vec![]]);
    let sent = s.statements();
    let expected = [
        r#"SELECT "books"."id", "books"."title" FROM "books""#,
        r#"SELECT "book_tags"."book_id", "book_tags"."tag_id" FROM "book_tags" JOIN "tags" AS "target" ON "target"."id" = "book_tags"."tag_id" ORDER BY "target"."name", "book_tags"."tag_id""#,
        r#"SELECT "tags"."id", "tags"."name" FROM "tags" WHERE "tags"."id" IN (SELECT value FROM json_each(?1))"#,
    ]
    .map(|sql| spelled(&db, sql));
    assert_eq!(sent.iter().collect::<Vec<_>>(), expected);

    // The other side: the links are asked for once more, the books are there.
    let tags = s.all::<Tag>().unwrap();
    let found: Vec<_> = tags.iter().map(|tag| titles(tag.books(&s).unwrap())).collect();
    assert_eq!(found, [vec!["Solaris", "Dune"], vec!["Solaris", "Dune", "Emma"], vec!["Dune"]]);
    assert_eq!(s.statements().len(), 5);
}

fn adding_and_removing_change_both_sides_at_once(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (emma, sf) = (s.one::<Book>(3).unwrap(), s.one::<Tag>(1).unwrap());
    let (tags, books) = (emma.tags(&s).unwrap(), sf.books(&s).unwrap());
    assert_eq!((names(tags), titles(books)), (vec!["old".into()], vec!["Solaris".into(), "Dune".into()]));

    assert!(tags.add(sf).unwrap());
    assert_eq!(titles(books), ["Solaris", "Dune", "Emma"]);
    assert_eq!(names(emma.tags(&s).unwrap()), ["old", "sf"]);
    let before = s.statements().len();
    assert!(!tags.add(sf).unwrap());
    assert!(!books.add(emma).unwrap());
    assert_eq!(s.statements().len(), before);

    assert!(books.remove(emma).unwrap());
    assert!(!books.remove(emma).unwrap());
    assert_eq!(
        (names(emma.tags(&s).unwrap()), titles(books)),
        (vec!["old".into()], vec!["Solaris".into(), "Dune".into()])
    );
    assert_eq!(s.query::<BookTag>().count().unwrap(), 6);
}

fn replacing_writes_the_difference(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let dune = s.one::<Book>(2).unwrap();
    let tags = dune.tags(&s).unwrap();
    let (sf, long) = (s.one::<Tag>(1).unwrap(), s.one::<Tag>(3).unwrap());
    let new = s.insert(Tag::draft().name("new")).unwrap();
    let before = s.statements().len();
    tags.replace([new, sf, new]).unwrap();
    let sent = s.statements();
    let expected = [
        "SAVEPOINT orm_0",
        r#"DELETE FROM "book_tags" WHERE "book_id" = ?1 AND "tag_id" = ?2 OR "book_id" = ?3 AND "tag_id" = ?4"#,
        r#"INSERT INTO "book_tags" ("book_id", "tag_id") VALUES (?1, ?2)"#,
        "RELEASE SAVEPOINT orm_0",
    ]
    .map(|sql| spelled(&db, sql));
    assert_eq!(sent.iter().skip(before).collect::<Vec<_>>(), expected);
    assert_eq!(names(dune.tags(&s).unwrap()), ["new", "sf"]);
    assert_eq!(titles(long.books(&s).unwrap()), Vec::<String>::new());
    tags.clear().unwrap();
    assert!(tags.is_empty());
    assert_eq!(titles(sf.books(&s).unwrap()), ["Solaris"]);
}

fn links_follow_the_association_through_every_door(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (alone, sf) = (s.one::<Book>(4).unwrap(), s.one::<Tag>(1).unwrap());
    let (tags, books) = (alone.tags(&s).unwrap(), sf.books(&s).unwrap());
    let link = s.insert(BookTag::draft().book_id(alone).tag_id(sf)).unwrap();
    assert_eq!(
        (names(tags), titles(books)),
        (vec!["sf".into()], vec!["Solaris".into(), "Dune".into(), "Alone".into()])
    );
    assert_eq!(alone.book_tags(&s).unwrap().to_vec(), [link]);
    s.delete(link).unwrap();
    assert!(tags.is_empty());

    let undone: Result<(), Error> = s.savepoint(|| {
        tags.add(sf)?;
        tags.add(s.one::<Tag>(2)?)?;
        assert_eq!(tags.len(), 2);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert!(tags.is_empty());

    s.delete(s.one::<Book>(2).unwrap()).unwrap();
    assert_eq!(titles(books), ["Solaris"]);
}

fn a_generated_table_has_a_key_over_the_pair(db: Database) {
    make(&db);
    let s = db.session().unwrap();
    let book = s
        .insert(
            Book::draft().title("Solaris").subjects([Subject::draft().code("planets"), Subject::draft().code("seas")]),
        )
        .unwrap();
    let codes = |book: Entity<'_, Book>| -> Vec<String> {
        book.subjects(&s).unwrap().iter().map(|subject| subject.code.clone()).collect()
    };
    assert_eq!(codes(book), ["planets", "seas"]);
    let seas = s.one::<Subject>("seas").unwrap();
    assert_eq!(titles(seas.books(&s).unwrap()), ["Solaris"]);
    let other = seas.books(&s).unwrap().create(Book::draft().title("Moby-Dick")).unwrap();
    assert_eq!(codes(other), ["seas"]);
    assert!(book.subjects(&s).unwrap().remove(seas).unwrap());
    assert_eq!(titles(seas.books(&s).unwrap()), ["Moby-Dick"]);
    s.commit().unwrap();

    let s = db.session().unwrap();
    let all = s.query::<Subject>().with(Subject::BOOKS).all().unwrap();
    assert_eq!(
        all.iter().map(|subject| titles(subject.books(&s).unwrap())).collect::<Vec<_>>(),
        [vec!["Solaris"], vec!["Moby-Dick"]]
    );
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_link_that_somebody_else_made_is_refused_and_changes_nothing(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let (alone, sf) = (s.one::<Book>(4).unwrap(), s.one::<Tag>(1).unwrap());
    let (tags, books) = (alone.tags(&s).unwrap(), sf.books(&s).unwrap());
    s.query::<Book>().count().unwrap();
    let link = BookTag::draft().book_id(4).tag_id(1);
    let again = BookTag::draft().book_id(4).tag_id(1);
    s.insert(link).unwrap();
    let refused = s.insert(again);
    assert!(matches!(refused, Err(Error::Refused { constraint: Constraint::Unique, .. })), "{refused:?}");
    assert_eq!((tags.len(), books.len()), (1, 3));
}

/// An association with columns and a key of its own.
#[derive(Model, Debug)]
#[model(table = "playlists")]
struct Playlist {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(back_populates = "playlist", order_by = "position")]
    entries: HasMany<Entry>,
    #[relationship(secondary = Entry, backref = "playlists", order_by = "secondary.position")]
    songs: ManyToMany<Song>,
}

#[derive(Model, Debug)]
#[model(table = "songs")]
struct Song {
    #[column(primary_key)]
    id: i64,
    title: String,
}

#[derive(Model, Debug)]
#[model(table = "entries", unique(playlist_id, song_id))]
struct Entry {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Playlist::id, on_delete = "cascade")]
    playlist_id: i64,
    #[column(foreign_key = Song::id, on_delete = "restrict")]
    song_id: i64,
    position: i64,
    #[column(default = "listener")]
    added_by: String,
    #[relationship(back_populates = "entries")]
    playlist: BelongsTo<Playlist>,
    #[relationship(backref = "entries")]
    song: BelongsTo<Song>,
}

fn songs<K>(songs: orm_core::Collection<'_, Song, K>) -> Vec<String> {
    songs.iter().map(|song| song.title.clone()).collect()
}

fn an_association_is_reached_itself_and_through(db: Database) {
    Schema::of::<(Playlist, Song, Entry)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let [a, b, c] = ["A", "B", "C"].map(|title| s.insert(Song::draft().title(title)).unwrap());
    let list = s
        .insert(Playlist::draft().name("list").entries([
            Entry::draft().song(a).position(2),
            Entry::draft().song(Song::draft().title("D")).position(1).added_by("editor"),
        ]))
        .unwrap();
    assert_eq!(songs(list.songs(&s).unwrap()), ["D", "A"]);
    assert!(list.songs(&s).unwrap().add_with(b, Entry::draft().position(0)).unwrap());
    assert!(!list.songs(&s).unwrap().add_with(b, Entry::draft().position(9)).unwrap());
    assert_eq!(songs(list.songs(&s).unwrap()), ["B", "D", "A"]);
    let entries: Vec<_> = list
        .entries(&s)
        .unwrap()
        .iter()
        .map(|entry| (entry.song(&s).unwrap().title.clone(), entry.position, entry.added_by.clone()))
        .collect();
    assert_eq!(
        entries,
        [("B".into(), 0, "listener".into()), ("D".into(), 1, "editor".into()), ("A".into(), 2, "listener".into())]
    );

    // The order is the association's: changing it there, or the title here, changes what is shown.
    let entry = b.entries(&s).unwrap().first().unwrap();
    s.update(entry, |row| row.position = 5).unwrap();
    assert_eq!(songs(list.songs(&s).unwrap()), ["D", "A", "B"]);
    s.update(entry, |row| row.song_id = c.id).unwrap();
    assert_eq!(songs(list.songs(&s).unwrap()), ["D", "A", "C"]);
    assert!(b.playlists(&s).unwrap().is_empty());
    assert_eq!(c.playlists(&s).unwrap().to_vec(), [list]);
    assert!(c.playlists(&s).unwrap().remove(list).unwrap());
    assert_eq!(songs(list.songs(&s).unwrap()), ["D", "A"]);
    assert_eq!(list.entries(&s).unwrap().len(), 2);

    // A song that is on a list can't be deleted; a list takes its entries along.
    let refused = s.delete(a).unwrap_err();
    let expected = format!("the `Song` with key {} can't be deleted: `Song::entries` leads to 1 row of `Entry`", a.id);
    assert_eq!(refused.to_string(), expected);
    s.delete(list).unwrap();
    assert!(a.playlists(&s).unwrap().is_empty());
    s.delete(a).unwrap();
    assert_eq!((s.query::<Entry>().count().unwrap(), s.query::<Song>().count().unwrap()), (0, 3));
}

#[derive(Model, Debug)]
#[model(table = "users")]
struct User {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(secondary = Follow, foreign_key = Follow::follower_id, backref(name = "followers", order_by = "name"), order_by = "name")]
    following: ManyToMany<User>,
    #[relationship(secondary = "blocks", foreign_key = blocker_id, target_key = blocked_id, backref = "blocked_by")]
    blocked: ManyToMany<User>,
}

#[derive(Model, Debug)]
#[model(table = "follows")]
struct Follow {
    #[column(primary_key, foreign_key = User::id, on_delete = "cascade")]
    follower_id: i64,
    #[column(primary_key, foreign_key = User::id, on_delete = "cascade")]
    followed_id: i64,
}

fn a_model_is_linked_with_itself_in_two_directions(db: Database) {
    Schema::of::<(User, Follow)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, eve] = ["Ada", "Bob", "Eve"].map(|name| s.insert(User::draft().name(name)).unwrap());
    let names = |users: Vec<Entity<'_, User>>| users.iter().map(|user| user.name.clone()).collect::<Vec<_>>();
    ada.following(&s).unwrap().add_all([eve, bob]).unwrap();
    eve.followers(&s).unwrap().add(bob).unwrap();
    assert_eq!(names(ada.following(&s).unwrap().to_vec()), ["Bob", "Eve"]);
    assert_eq!(names(eve.followers(&s).unwrap().to_vec()), ["Ada", "Bob"]);
    assert_eq!(names(ada.followers(&s).unwrap().to_vec()), Vec::<String>::new());
    // A row can be linked with itself.
    bob.following(&s).unwrap().add(bob).unwrap();
    assert_eq!(
        (names(bob.following(&s).unwrap().to_vec()), names(bob.followers(&s).unwrap().to_vec())),
        (vec!["Bob".into(), "Eve".into()], vec!["Ada".into(), "Bob".into()])
    );

    ada.blocked(&s).unwrap().add(eve).unwrap();
    assert_eq!((eve.blocked_by(&s).unwrap().to_vec(), eve.blocked(&s).unwrap().to_vec()), (vec![ada], vec![]));
    s.delete(bob).unwrap();
    assert_eq!(names(ada.following(&s).unwrap().to_vec()), ["Eve"]);
    assert_eq!(names(eve.followers(&s).unwrap().to_vec()), ["Ada"]);
    s.commit().unwrap();

    let s = db.session().unwrap();
    let users = s.query::<User>().order_by(User::NAME.asc()).with(User::FOLLOWING).with(User::FOLLOWERS).all().unwrap();
    let before = s.statements().len();
    let found: Vec<_> = users
        .iter()
        .map(|user| (names(user.following(&s).unwrap().to_vec()), names(user.followers(&s).unwrap().to_vec())))
        .collect();
    assert_eq!(found, [(vec!["Eve".into()], vec![]), (vec![], vec!["Ada".into()])]);
    assert_eq!(s.statements().len(), before);
}

#[test]
fn the_statement_of_a_generated_table() {
    let db = Database::open("sqlite::memory:").unwrap();
    let sql = Schema::of::<(Book, Tag, BookTag, Subject)>().sql(&db);
    let expected = r#"CREATE TABLE IF NOT EXISTS "book_subjects" (
    "book_id" INTEGER NOT NULL,
    "subject_id" TEXT NOT NULL,
    PRIMARY KEY ("book_id", "subject_id"),
    FOREIGN KEY ("book_id") REFERENCES "books" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("subject_id") REFERENCES "subjects" ("code") ON DELETE CASCADE ON UPDATE CASCADE
)"#;
    assert!(sql.iter().any(|statement| statement == expected), "{sql:#?}");
}
