//! Relationships with a fixed condition, and read-only ones: always what the database says of their writable siblings.

use orm_core::{Error, View, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    a_condition_is_evaluated_by_the_database,
    a_whole_result_is_one_statement,
    any_write_of_a_member_makes_the_next_access_ask,
    moving_and_deleting_change_both_siblings,
    a_condition_on_many_to_many,
    a_condition_on_other_rows_follows_them_too,
    a_view_only_relationship_shares_its_siblings_rows,
    a_rolled_back_savepoint_leaves_what_was,
    bulk_statements_are_seen,
    eager_loading_and_raise,
    a_to_one_with_a_condition,
);

#[derive(Model, Debug)]
#[model(table = "authors")]
struct Author {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(backref = "author")]
    books: HasMany<Book>,
    #[relationship(where = Book::YEAR.gt(2000), order_by = "year desc")]
    recent: HasMany<Book>,
    #[relationship(where = Book::YEAR.le(2000).or(Book::TITLE.like("%!")))]
    other: HasMany<Book>,
    #[relationship(where = Book::TAGS.any(Tag::NAME.eq("prize")))]
    awarded: HasMany<Book>,
    #[relationship(view_only)]
    all: HasMany<Book>,
    #[relationship(view_only, where = Book::YEAR.is_null(), lazy = "raise")]
    undated: HasMany<Book>,
    #[relationship(backref = "author")]
    card: HasOne<Card>,
    #[relationship(where = Card::VALID.eq(true))]
    valid_card: HasOne<Card>,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
    year: Option<i32>,
    #[column(foreign_key = Author::id)]
    author_id: i64,
    #[relationship(view_only)]
    writer: BelongsTo<Author>,
    #[relationship(secondary = "book_tags", backref = "books")]
    tags: ManyToMany<Tag>,
    #[relationship(secondary = "book_tags", where = Tag::NAME.like("s%"), order_by = "name")]
    s_tags: ManyToMany<Tag>,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
}

#[derive(Model, Debug)]
#[model(table = "cards")]
struct Card {
    #[column(primary_key)]
    id: i64,
    valid: bool,
    #[column(unique, foreign_key = Author::id)]
    author_id: i64,
}

fn create(db: &Database) {
    Schema::of::<(Author, Book, Tag, Card)>().create(db).unwrap();
}

fn filled(db: &Database) {
    create(db);
    db.transaction(|s| {
        let book = |title: &str, year: i32| Book::draft().title(title).year(year);
        s.insert_all([
            Author::draft().name("Ann").books([book("a", 1990), book("b", 2010), book("c", 2020)]),
            Author::draft().name("Ben").books([book("d", 2001), book("e!", 2002)]),
            Author::draft().name("Cai"),
        ])?;
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn titles(books: View<'_, Book>) -> Vec<&str> {
    books.iter().map(|book| Entity::row(book).title.as_str()).collect()
}

fn names(tags: View<'_, Tag>) -> Vec<&str> {
    tags.iter().map(|tag| Entity::row(tag).name.as_str()).collect()
}

fn a_condition_is_evaluated_by_the_database(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.one::<Author>(1).unwrap();
    assert_eq!(titles(ann.recent(&s).unwrap()), ["c", "b"]);
    assert_eq!(titles(ann.other(&s).unwrap()), ["a"]);
    let sql = r#"SELECT "books"."id", "books"."title", "books"."year", "books"."author_id" FROM "books" WHERE "#;
    let expected = [
        format!(
            r#"{sql}("books"."author_id" = ?1) AND ("books"."year" > ?2) ORDER BY "books"."year" DESC, "books"."id""#
        ),
        format!(r#"{sql}("books"."author_id" = ?1) AND (("books"."year" <= ?2 OR "books"."title" LIKE ?3))"#),
    ];
    let expected = expected.map(|sql| spelled(&db, &sql));
    assert_eq!(s.statements().iter().skip(1).collect::<Vec<_>>(), expected);

    let recent = ann.recent(&s).unwrap();
    let [c, b] = recent.to_vec()[..] else { panic!() };
    assert_eq!((recent.len(), recent.first(), recent.get(1), recent.get(2)), (2, Some(c), Some(b), None));
    let a = s.one::<Book>(1).unwrap();
    assert_eq!((recent.contains(b), recent.contains(a), recent.is_empty()), (true, false, false));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_whole_result_is_one_statement(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.asc()).all().unwrap();
    let found: Vec<_> = authors.iter().map(|author| titles(author.recent(&s).unwrap())).collect();
    assert_eq!(found, [vec!["c", "b"], vec!["e!", "d"], vec![]]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    // A part of the rows, and keys in a list.
    drop(s);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().filter(Author::ID.le(2)).order_by(Author::ID.asc()).all().unwrap();
    let found: Vec<_> = authors.iter().map(|author| titles(author.other(&s).unwrap())).collect();
    assert_eq!(found, [vec!["a"], vec!["e!"]]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
}

fn any_write_of_a_member_makes_the_next_access_ask(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.one::<Author>(1).unwrap();
    assert_eq!((titles(ann.recent(&s).unwrap()), titles(ann.other(&s).unwrap())), (vec!["c", "b"], vec!["a"]));
    let a = s.one::<Book>(1).unwrap();
    s.update(a, |book| book.year = Some(2015)).unwrap();
    assert_eq!((titles(ann.recent(&s).unwrap()), titles(ann.other(&s).unwrap())), (vec!["c", "a", "b"], vec![]));
    s.update(a, |book| book.title = "a!".into()).unwrap();
    assert_eq!(titles(ann.other(&s).unwrap()), ["a!"]);

    ann.books(&s).unwrap().create(Book::draft().title("z").year(2030)).unwrap();
    s.insert(Book::draft().title("y").year(2029).author_id(ann)).unwrap();
    assert_eq!(titles(ann.recent(&s).unwrap()), ["z", "y", "c", "a!", "b"]);
    assert_eq!(titles(ann.other(&s).unwrap()), ["a!"]);
    // What nothing was written to is not asked for again.
    let before = s.statements().len();
    ann.recent(&s).unwrap();
    assert_eq!(s.statements().len(), before, "{}", s.statements());
}

fn moving_and_deleting_change_both_siblings(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (ann, ben) = (s.one::<Author>(1).unwrap(), s.one::<Author>(2).unwrap());
    let (from, to) = (ann.recent(&s).unwrap(), ben.recent(&s).unwrap());
    let b = s.one::<Book>(2).unwrap();
    b.set_author(&s, ben).unwrap();
    // The former parent's view knows it at once.
    assert_eq!(titles(from), ["c"]);
    ben.recent(&s).unwrap();
    assert_eq!(titles(to), ["b", "e!", "d"]);
    assert_eq!(ann.books(&s).unwrap().len(), 2);
    s.delete(b).unwrap();
    assert_eq!((titles(to), ben.books(&s).unwrap().len()), (vec!["e!", "d"], 2));
}

fn a_condition_on_many_to_many(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [sf, sea, old] = ["sf", "sea", "old"].map(|name| s.insert(Tag::draft().name(name)).unwrap());
    let (a, b) = (s.one::<Book>(1).unwrap(), s.one::<Book>(2).unwrap());
    a.tags(&s).unwrap().add_all([sf, sea, old]).unwrap();
    b.tags(&s).unwrap().add_all([old]).unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let books = s.query::<Book>().filter(Book::ID.le(2)).order_by(Book::ID.asc()).all().unwrap();
    let found: Vec<_> = books.iter().map(|book| names(book.s_tags(&s).unwrap())).collect();
    assert_eq!(found, [vec!["sea", "sf"], vec![]]);
    let sql = r#"SELECT "book_tags"."book_id", "book_tags"."tag_id" FROM "book_tags" JOIN "tags" AS "target" ON "target"."id" = "book_tags"."tag_id" WHERE ("book_tags"."book_id" IN (SELECT value FROM json_each(?1))) AND EXISTS (SELECT 1 FROM "tags" WHERE "tags"."id" = "book_tags"."tag_id" AND ("tags"."name" LIKE ?2)) ORDER BY "target"."name", "book_tags"."tag_id""#;
    assert_eq!(s.statements().iter().nth(1), Some(&*spelled(&db, sql)));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());

    let [a, b] = books[..] else { panic!() };
    let [sf, old] = [1, 3].map(|id| s.one::<Tag>(id).unwrap());
    // Through the writable sibling, through its other side, and by a change of the target.
    b.tags(&s).unwrap().add(sf).unwrap();
    assert_eq!(names(b.s_tags(&s).unwrap()), ["sf"]);
    sf.books(&s).unwrap().remove(a).unwrap();
    assert_eq!(names(a.s_tags(&s).unwrap()), ["sea"]);
    s.update(old, |tag| tag.name = "stale".into()).unwrap();
    assert_eq!(
        (names(a.s_tags(&s).unwrap()), names(b.s_tags(&s).unwrap())),
        (vec!["sea", "stale"], vec!["sf", "stale"])
    );
    s.delete(old).unwrap();
    assert_eq!((names(a.s_tags(&s).unwrap()), names(b.s_tags(&s).unwrap())), (vec!["sea"], vec!["sf"]));
}

fn a_condition_on_other_rows_follows_them_too(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let authors = s.query::<Author>().order_by(Author::ID.asc()).all().unwrap();
    let awarded = || authors.iter().map(|author| titles(author.awarded(&s).unwrap())).collect::<Vec<_>>();
    assert_eq!(awarded(), [Vec::<&str>::new(), vec![], vec![]]);
    let prize = s.insert(Tag::draft().name("price")).unwrap();
    s.one::<Book>(2).unwrap().tags(&s).unwrap().add(prize).unwrap();
    assert_eq!(awarded(), [Vec::<&str>::new(), vec![], vec![]]);
    s.update(prize, |tag| tag.name = "prize".into()).unwrap();
    assert_eq!(awarded(), [vec!["b"], vec![], vec![]]);
    let d = s.one::<Book>(4).unwrap();
    prize.books(&s).unwrap().replace([d]).unwrap();
    assert_eq!(awarded(), [vec![], vec!["d"], vec![]]);
    s.update_where(Tag::ID.eq(prize.id), [Tag::NAME.set("prise")]).unwrap();
    assert_eq!(awarded(), [Vec::<&str>::new(), vec![], vec![]]);
}

fn a_view_only_relationship_shares_its_siblings_rows(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ben = s.one::<Author>(2).unwrap();
    let books = ben.books(&s).unwrap();
    let all = ben.all(&s).unwrap();
    let new = books.create(Book::draft().title("f")).unwrap();
    assert_eq!(all.to_vec(), books.to_vec());
    assert_eq!(all.get(2), Some(new));
    assert_eq!(new.writer(&s).unwrap(), ben);
    // The author, the books, the new one.
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_rolled_back_savepoint_leaves_what_was(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (ann, ben) = (s.one::<Author>(1).unwrap(), s.one::<Author>(2).unwrap());
    let recent = ann.recent(&s).unwrap();
    let mut handed_out = None;
    let undone: Result<(), Error> = s.savepoint(|| {
        ann.books(&s)?.create(Book::draft().title("z").year(2030))?;
        s.update(s.one::<Book>(3)?, |book| book.year = None)?;
        assert_eq!(titles(ann.recent(&s)?), ["z", "b"]);
        ben.books(&s)?.create(Book::draft().title("y").year(2030))?;
        handed_out = Some(ben.recent(&s)?);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!(titles(recent), ["c", "b"]);
    assert_eq!(titles(handed_out.unwrap()), ["e!", "d"]);
    assert_eq!((titles(ann.recent(&s).unwrap()), titles(ben.recent(&s).unwrap())), (vec!["c", "b"], vec!["e!", "d"]));
}

fn bulk_statements_are_seen(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.one::<Author>(1).unwrap();
    assert_eq!(titles(ann.recent(&s).unwrap()), ["c", "b"]);
    s.update_where(Book::YEAR.eq(1990), [Book::YEAR.set(2040)]).unwrap();
    assert_eq!(titles(ann.recent(&s).unwrap()), ["a", "c", "b"]);
    s.delete_where(Book::YEAR.eq(2010)).unwrap();
    assert_eq!(titles(ann.recent(&s).unwrap()), ["a", "c"]);
}

fn eager_loading_and_raise(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.one::<Author>(1).unwrap();
    let refused = ann.undated(&s);
    assert!(matches!(refused, Err(Error::Raise { model: "Author", relationship: "undated" })), "{refused:?}");
    let authors = s
        .query::<Author>()
        .order_by(Author::ID.asc())
        .with(Author::RECENT.with(Book::WRITER))
        .with(Author::UNDATED)
        .all()
        .unwrap();
    let before = s.statements().len();
    assert_eq!(before, 4, "{}", s.statements());
    for author in &authors {
        assert!(author.undated(&s).unwrap().is_empty());
        for book in author.recent(&s).unwrap() {
            assert_eq!(book.writer(&s).unwrap(), *author);
        }
    }
    assert_eq!(s.statements().len(), before, "{}", s.statements());
}

fn a_to_one_with_a_condition(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.one::<Author>(1).unwrap();
    let card = ann.create_card(&s, Card::draft().valid(false)).unwrap();
    assert_eq!((ann.card(&s).unwrap(), ann.valid_card(&s).unwrap()), (Some(card), None));
    s.update(card, |card| card.valid = true).unwrap();
    assert_eq!((ann.card(&s).unwrap(), ann.valid_card(&s).unwrap()), (Some(card), Some(card)));
    s.delete(card).unwrap();
    assert_eq!((ann.card(&s).unwrap(), ann.valid_card(&s).unwrap()), (None, None));
}
