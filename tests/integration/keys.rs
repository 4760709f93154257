//! Keys of every kind: text, UUIDs of the client's, newtypes that the database assigns, foreign keys to a unique column
//! that isn't the primary key, and several foreign keys to one model.

use orm_core::{ColumnType, Error, prelude::*};
use uuid::Uuid;

use crate::backends::{on_each_backend, spelled};

#[derive(ColumnType, Debug, Clone, Copy, PartialEq, Eq)]
struct AuthorId(i64);

#[derive(ColumnType, Debug, Clone, PartialEq, Eq)]
struct Isbn(String);

#[derive(Model, Debug)]
#[model(table = "authors")]
struct Author {
    #[column(primary_key)]
    id: AuthorId,
    #[column(unique)]
    handle: String,
    #[relationship(backref = "author")]
    books: HasMany<Book>,
    /// Over the handle, which is unique and no primary key.
    #[relationship(backref = "writer", order_by = "body")]
    posts: HasMany<Post>,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    isbn: Isbn,
    #[column(foreign_key = Author::id)]
    author_id: AuthorId,
}

#[derive(Model, Debug)]
#[model(table = "posts")]
struct Post {
    #[column(primary_key)]
    id: Uuid,
    body: String,
    #[column(foreign_key = Author::handle, on_update = "cascade")]
    writer_handle: Option<String>,
}

#[derive(Model, Debug)]
#[model(table = "addresses")]
struct Address {
    #[column(primary_key)]
    id: i64,
    street: String,
}

#[derive(Model, Debug)]
#[model(table = "customers")]
struct Customer {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Address::id)]
    billing_id: i64,
    #[column(foreign_key = Address::id)]
    shipping_id: Option<i64>,
    #[relationship(backref = "billed", foreign_key = billing_id)]
    billing: BelongsTo<Address>,
    #[relationship(backref = "shipped", foreign_key = shipping_id)]
    shipping: BelongsTo<Option<Address>>,
}

#[derive(Model, Debug)]
#[model(table = "teams")]
struct Team {
    #[column(primary_key)]
    name: String,
    #[relationship(back_populates = "home", foreign_key = Match::home_name, order_by = "day")]
    at_home: HasMany<Match>,
    #[relationship(back_populates = "away", foreign_key = Match::away_name, order_by = "day")]
    away: HasMany<Match>,
}

#[derive(Model, Debug)]
#[model(table = "matches")]
struct Match {
    #[column(primary_key)]
    day: i64,
    #[column(foreign_key = Team::name)]
    home_name: String,
    #[column(foreign_key = Team::name)]
    away_name: String,
    #[relationship(back_populates = "at_home")]
    home: BelongsTo<Team>,
    #[relationship(back_populates = "away")]
    away: BelongsTo<Team>,
}

on_each_backend!(
    the_database_assigns_a_newtype,
    a_unique_column_is_referenced,
    a_unique_column_is_found_after_it_changed,
    a_changed_key_takes_its_rows_along,
    uuids_are_the_clients,
    two_foreign_keys_are_two_pairs,
    two_pairs_over_text_keys,
);

fn the_database_assigns_a_newtype(db: Database) {
    Schema::of::<(Author, Book)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let isbn = |text: &str| Book::draft().isbn(Isbn(text.into()));
    let authors = s
        .insert_all([
            Author::draft().handle("lem").books([isbn("1"), isbn("2")]),
            Author::draft().handle("ursula").books([isbn("3")]),
        ])
        .unwrap();
    assert_ne!(authors[0].id, authors[1].id);
    let isbns = |author: Entity<'_, Author>| -> Vec<String> {
        author.books(&s).unwrap().iter().map(|book| book.isbn.0.clone()).collect()
    };
    assert_eq!((isbns(authors[0]), isbns(authors[1])), (vec!["1".into(), "2".into()], vec!["3".into()]));
    assert_eq!(s.get::<Author>(authors[1].id).unwrap(), Some(authors[1]));
    let own = s.insert(Author::draft().id(AuthorId(700)).handle("own")).unwrap();
    assert_eq!(own.id, AuthorId(700));
    assert_eq!(s.one::<Book>(Isbn("3".into())).unwrap().author(&s).unwrap(), authors[1]);
    assert!(matches!(s.one::<Book>(Isbn("4".into())), Err(Error::NotFound { model: "Book", .. })));
}

fn post(body: &str) -> impl orm_core::ChildDraft<Post, 0> {
    Post::draft().id(Uuid::from_u128(body.as_bytes().iter().map(|&byte| u128::from(byte)).sum())).body(body)
}

fn bodies<K>(posts: orm_core::Collection<'_, Post, K>) -> Vec<String> {
    posts.iter().map(|post| post.body.clone()).collect()
}

fn a_unique_column_is_referenced(db: Database) {
    Schema::of::<(Author, Book, Post)>().create(&db).unwrap();
    db.transaction(|s| {
        s.insert(Author::draft().handle("lem").posts([post("b"), post("a")]))?;
        s.insert(Author::draft().handle("ursula").posts([post("c")])).map(|_| ())
    })
    .unwrap();
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::HANDLE.asc()).all().unwrap();
    assert_eq!(
        authors.iter().map(|author| bodies(author.posts(&s).unwrap())).collect::<Vec<_>>(),
        [vec!["a", "b"], vec!["c"]]
    );
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    for author in &authors {
        for post in author.posts(&s).unwrap() {
            assert_eq!(post.writer(&s).unwrap(), Some(*author));
        }
    }
    assert_eq!(s.statements().len(), 2);
    s.commit().unwrap();

    let s = db.session().unwrap();
    let handles: Vec<_> = s.query::<Post>().order_by(Post::BODY.asc()).all().unwrap();
    let handles: Vec<_> = handles.iter().map(|post| post.writer(&s).unwrap().unwrap().handle.clone()).collect();
    assert_eq!(handles, ["lem", "lem", "ursula"]);
    let expected = r#"SELECT "authors"."id", "authors"."handle" FROM "authors" WHERE "authors"."handle" IN (?1, ?2)"#;
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    if db.engine() == "sqlite" {
        assert_eq!(s.statements().iter().nth(1), Some(spelled(&db, expected).as_str()));
    }
}

fn a_unique_column_is_found_after_it_changed(db: Database) {
    Schema::of::<(Author, Book, Post)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let lem = s.insert(Author::draft().handle("lem").posts([post("a")])).unwrap();
    let ursula = s.insert(Author::draft().handle("ursula")).unwrap();
    let first = lem.posts(&s).unwrap().first().unwrap();
    assert_eq!((first.writer(&s).unwrap(), bodies(ursula.posts(&s).unwrap())), (Some(lem), vec![]));

    // A row nobody references gets a handle that another had before.
    s.update(ursula, |row| row.handle = "ukl".into()).unwrap();
    let heir = s.insert(Author::draft().handle("ursula")).unwrap();
    let second = s.insert(Post::draft().id(Uuid::from_u128(9)).body("z").writer_handle("ursula")).unwrap();
    assert_eq!(second.writer(&s).unwrap(), Some(heir));
    second.set_writer(&s, ursula).unwrap();
    assert_eq!((second.writer_handle.as_deref(), second.writer(&s).unwrap()), (Some("ukl"), Some(ursula)));
    assert_eq!((bodies(heir.posts(&s).unwrap()), bodies(ursula.posts(&s).unwrap())), (vec![], vec!["z".to_owned()]));

    let undone: Result<(), Error> = s.savepoint(|| {
        s.update(heir, |row| row.handle = "other".into())?;
        s.update(heir, |row| row.handle = "ursula".into())?;
        s.update(heir, |row| row.handle = "third".into())?;
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    second.set_writer(&s, heir).unwrap();
    assert_eq!((second.writer(&s).unwrap(), bodies(heir.posts(&s).unwrap())), (Some(heir), vec!["z".to_owned()]));
}

fn a_changed_key_takes_its_rows_along(db: Database) {
    Schema::of::<(Author, Book, Post)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let lem = s.insert(Author::draft().handle("lem").posts([post("a"), post("b")])).unwrap();
    let posts = lem.posts(&s).unwrap();
    let first = posts.first().unwrap();
    let undone: Result<(), Error> = s.savepoint(|| {
        s.update(lem, |row| row.handle = "slem".into())?;
        assert_eq!((first.writer_handle.as_deref(), first.writer(&s)?), (Some("slem"), Some(lem)));
        assert_eq!(bodies(posts), ["a", "b"]);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!((first.writer_handle.as_deref(), first.writer(&s).unwrap()), (Some("lem"), Some(lem)));
    s.update(lem, |row| row.handle = "stanisław".into()).unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let handles: Vec<_> = s.all::<Post>().unwrap().iter().map(|post| post.writer_handle.clone()).collect();
    assert_eq!(handles, [Some("stanisław".to_owned()), Some("stanisław".to_owned())]);
}

fn uuids_are_the_clients(db: Database) {
    Schema::of::<(Author, Book, Post)>().create(&db).unwrap();
    let id = Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    db.transaction(|s| s.insert(Post::draft().id(id).body("x")).map(|_| ())).unwrap();
    let s = db.session().unwrap();
    let post = s.one::<Post>(id).unwrap();
    assert_eq!((post.id, post.writer(&s).unwrap()), (id, None));
    assert_eq!(s.get::<Post>(Uuid::nil()).unwrap(), None);
}

fn two_foreign_keys_are_two_pairs(db: Database) {
    Schema::of::<(Address, Customer)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let [home, work] = ["Home", "Work"].map(|street| s.insert(Address::draft().street(street)).unwrap());
    let one = s.insert(Customer::draft().billing(home).shipping(work)).unwrap();
    let two = s.insert(Customer::draft().billing(Address::draft().street("New"))).unwrap();
    assert_eq!((one.billing(&s).unwrap(), one.shipping(&s).unwrap()), (home, Some(work)));
    assert_eq!((two.billing(&s).unwrap().street.as_str(), two.shipping(&s).unwrap()), ("New", None));
    assert_eq!((home.billed(&s).unwrap().to_vec(), home.shipped(&s).unwrap().to_vec()), (vec![one], vec![]));
    assert_eq!((work.billed(&s).unwrap().to_vec(), work.shipped(&s).unwrap().to_vec()), (vec![], vec![one]));

    two.set_shipping(&s, work).unwrap();
    one.set_billing(&s, work).unwrap();
    assert_eq!((home.billed(&s).unwrap().to_vec(), work.billed(&s).unwrap().to_vec()), (vec![], vec![one]));
    assert_eq!(work.shipped(&s).unwrap().to_vec(), [one, two]);
    work.shipped(&s).unwrap().clear().unwrap();
    assert_eq!((one.shipping_id, one.billing_id, two.shipping_id), (None, work.id, None));
    assert_eq!(work.billed(&s).unwrap().to_vec(), [one]);
}

fn two_pairs_over_text_keys(db: Database) {
    Schema::of::<(Team, Match)>().create(&db).unwrap();
    db.transaction(|s| {
        s.insert_all(["A", "B", "C"].map(|name| Team::draft().name(name)))?;
        let played = |day, home, away| Match::draft().day(day).home_name(home).away_name(away);
        s.insert_all([played(1, "A", "B"), played(2, "B", "A"), played(3, "A", "C")]).map(|_| ())
    })
    .unwrap();
    let s = db.session().unwrap();
    let days = |matches: Vec<Entity<'_, Match>>| matches.iter().map(|one| one.day).collect::<Vec<_>>();
    let teams = s.query::<Team>().order_by(Team::NAME.asc()).with(Team::AT_HOME).with(Team::AWAY).all().unwrap();
    let found: Vec<_> = teams
        .iter()
        .map(|team| (days(team.at_home(&s).unwrap().to_vec()), days(team.away(&s).unwrap().to_vec())))
        .collect();
    assert_eq!(found, [(vec![1, 3], vec![2]), (vec![2], vec![1]), (vec![], vec![3])]);
    let last = s.one::<Match>(3).unwrap();
    last.set_home(&s, teams[1]).unwrap();
    assert_eq!(
        (days(teams[0].at_home(&s).unwrap().to_vec()), days(teams[1].at_home(&s).unwrap().to_vec())),
        (vec![1], vec![2, 3])
    );
    assert_eq!(last.away(&s).unwrap(), teams[2]);
}
