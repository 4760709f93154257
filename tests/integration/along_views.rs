//! Questions along views: relationships with a condition, and paths.

use orm_core::Session;
use orm_core::prelude::*;

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    conditions_on_the_rows_of_a_view,
    values_of_the_rows_of_a_view,
    a_row_that_is_reached_twice_counts_once,
    to_one_views,
    a_path_through_a_condition,
    from_rows_to_those_of_a_view,
    a_condition_is_followed_again_and_again,
    a_path_is_followed_again_and_again
);

#[derive(Model, Debug)]
#[model(table = "countries")]
struct Country {
    #[column(primary_key)]
    code: String,
}

#[derive(Model, Debug)]
#[model(table = "authors")]
struct Author {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Country::code)]
    country_code: Option<String>,
    #[relationship]
    country: BelongsTo<Option<Country>>,
    #[relationship(backref = "author")]
    books: HasMany<Book>,
    #[relationship(where = Book::YEAR.gt(1960))]
    later: HasMany<Book>,
    #[relationship(through = books.reviews)]
    reviews: HasMany<Review>,
    #[relationship(through = later.reviews)]
    later_reviews: HasMany<Review>,
    #[relationship(through = books.tags)]
    tags: HasMany<Tag>,
    #[relationship(backref = "author")]
    card: HasOne<Card>,
    #[relationship(where = Card::VALID.eq(true))]
    valid_card: HasOne<Card>,
}

#[derive(Model, Debug)]
#[model(table = "cards")]
struct Card {
    #[column(primary_key)]
    id: i64,
    valid: bool,
    #[column(foreign_key = Author::id, unique)]
    author_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "books")]
struct Book {
    #[column(primary_key)]
    id: i64,
    title: String,
    year: i32,
    #[column(foreign_key = Author::id)]
    author_id: i64,
    #[relationship(backref = "book")]
    reviews: HasMany<Review>,
    #[relationship(secondary = "book_tags", backref = "books")]
    tags: ManyToMany<Tag>,
    #[relationship(secondary = "book_tags", where = Tag::NAME.ne("a"))]
    other_tags: ManyToMany<Tag>,
    #[relationship(through = [Book::AUTHOR, Author::COUNTRY])]
    country: BelongsTo<Option<Country>>,
    #[relationship(view_only)]
    writer: BelongsTo<Author>,
}

#[derive(Model, Debug)]
#[model(table = "reviews")]
struct Review {
    #[column(primary_key)]
    id: i64,
    stars: i32,
    #[column(foreign_key = Book::id)]
    book_id: i64,
    #[relationship(through = [Review::BOOK, Book::AUTHOR])]
    author: BelongsTo<Author>,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
    name: String,
    weight: i32,
}

fn filled(db: &Database) {
    Schema::of::<(Country, Author, Card, Book, Review, Tag)>().create(db).unwrap();
    db.transaction(|s| {
        s.insert_all(["pl", "us"].map(|code| Country::draft().code(code)))?;
        let tag = |(name, weight)| Tag::draft().name(name).weight(weight);
        let tags = s.insert_all([("a", 1), ("b", 10), ("c", 100)].map(tag))?;
        let book = |title: &str, year: i32, stars: &[i32], tagged: &[usize]| {
            let reviews = stars.iter().map(|&stars| Review::draft().stars(stars));
            Book::draft().title(title).year(year).reviews(reviews).tags(tagged.iter().map(|&at| tags[at]))
        };
        s.insert_all([
            Author::draft().name("Ann").country_code("us").card(Card::draft().valid(true)).books([
                book("one", 1970, &[3, 5], &[0, 1]),
                book("two", 1950, &[1], &[0, 1]),
                book("three", 1980, &[], &[2]),
            ]),
            Author::draft().name("Ben").card(Card::draft().valid(false)).books([book("four", 1940, &[2], &[0])]),
            Author::draft().name("Cai").country_code("pl"),
        ])
        .map(drop)
    })
    .unwrap();
}

fn names(s: &Session, condition: orm_core::Condition<Author>) -> Vec<String> {
    let authors = s.query::<Author>().filter(condition).order_by(Author::ID).all().unwrap();
    authors.iter().map(|author| author.name.clone()).collect()
}

fn conditions_on_the_rows_of_a_view(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    assert_eq!(names(&s, Author::LATER.is_not_empty()), ["Ann"]);
    assert_eq!(names(&s, Author::LATER.is_empty()), ["Ben", "Cai"]);
    assert_eq!(names(&s, Author::LATER.any(Book::TITLE.eq("two"))), [""; 0]);
    assert_eq!(names(&s, Author::BOOKS.any(Book::TITLE.eq("two"))), ["Ann"]);
    assert_eq!(names(&s, Author::LATER.none(Book::TITLE.eq("one"))), ["Ben", "Cai"]);
    assert_eq!(names(&s, Author::LATER.every(Book::YEAR.gt(1975))), ["Ben", "Cai"]);
    assert_eq!(names(&s, Author::REVIEWS.any(Review::STARS.lt(3))), ["Ann", "Ben"]);
    assert_eq!(names(&s, Author::REVIEWS.every(Review::STARS.lt(3))), ["Ben", "Cai"]);
    assert_eq!(names(&s, Author::TAGS.any(Tag::NAME.eq("b"))), ["Ann"]);
    assert_eq!(names(&s, Author::TAGS.none(Tag::NAME.eq("a"))), ["Cai"]);
    assert_eq!(names(&s, !Author::TAGS.any(Tag::NAME.eq("a"))), ["Cai"]);
    let three = s.query::<Book>().filter(Book::TITLE.eq("three")).one().unwrap();
    assert_eq!(names(&s, Author::LATER.contains(three)), ["Ann"]);
    let with_b = s.query::<Book>().filter(Book::OTHER_TAGS.is_not_empty()).order_by(Book::ID).select(Book::TITLE).all();
    assert_eq!(with_b.unwrap(), ["one", "two", "three"]);
    // Within a condition of another relationship, and of itself.
    let of_later = Author::BOOKS.any(Book::AUTHOR.has(Author::LATER.any(Book::YEAR.eq(1980))));
    assert_eq!(names(&s, of_later), ["Ann"]);

    let sql = r#"SELECT "authors"."id", "authors"."name", "authors"."country_code" FROM "authors" WHERE "authors"."id" IN (SELECT "books"."author_id" FROM "books" WHERE "books"."year" > ?1 AND "books"."id" IN (SELECT "reviews"."book_id" FROM "reviews" WHERE "reviews"."stars" > ?2))"#;
    let query = s.query::<Author>().filter(Author::LATER_REVIEWS.any(Review::STARS.gt(4)));
    assert_eq!(query.sql().unwrap().to_string(), spelled(&db, sql) + " /* 1960, 4 */");
}

fn values_of_the_rows_of_a_view(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let rows = s
        .query::<Author>()
        .order_by(Author::REVIEWS.count().desc())
        .select((Author::NAME, Author::LATER.count(), Author::REVIEWS.count(), Author::REVIEWS.sum(Review::STARS)))
        .all()
        .unwrap();
    let expected = [("Ann", 2, 3, Some(9)), ("Ben", 0, 1, Some(2)), ("Cai", 0, 0, None)];
    assert_eq!(rows, expected.map(|(name, later, reviews, stars)| (name.to_owned(), later, reviews, stars)));
    let good = Author::REVIEWS.only(Review::STARS.ge(3));
    assert_eq!(names(&s, good.clone().count().eq(2).and(good.max(Review::STARS).eq(5))), ["Ann"]);
    assert_eq!(names(&s, Author::LATER.min(Book::YEAR).eq(1970)), ["Ann"]);
    let changed = s.update_where(Author::LATER.count().gt(1), [Author::NAME.set("prolific")]).unwrap();
    assert_eq!(changed, 1);
    assert_eq!(s.delete_where(Review::AUTHOR.has(Author::NAME.eq("prolific"))).unwrap(), 3);
}

fn a_row_that_is_reached_twice_counts_once(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    // Ann's books have the tags a, b, a, b and c.
    let rows = s
        .query::<Author>()
        .order_by(Author::ID)
        .select((Author::TAGS.count(), Author::TAGS.sum(Tag::WEIGHT), Author::TAGS.only(Tag::NAME.ne("c")).count()))
        .all()
        .unwrap();
    assert_eq!(rows, [(3, Some(111), 2), (1, Some(1), 1), (0, None, 0)]);
    let ann = s.one::<Author>(1).unwrap();
    assert_eq!(ann.tags(&s).unwrap().len(), 3);
    let tags =
        s.query::<Book>().order_by(Book::ID).select((Book::TAGS.count(), Book::OTHER_TAGS.count())).all().unwrap();
    assert_eq!(tags, [(2, 1), (2, 1), (1, 1), (1, 0)]);
}

fn to_one_views(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    assert_eq!(names(&s, Author::CARD.is_some()), ["Ann", "Ben"]);
    assert_eq!(names(&s, Author::VALID_CARD.is_some()), ["Ann"]);
    assert_eq!(names(&s, Author::VALID_CARD.is_none()), ["Ben", "Cai"]);
    assert_eq!(names(&s, Author::VALID_CARD.has(Card::ID.gt(0))), ["Ann"]);
    let codes: Vec<(String, Option<String>)> = s
        .query::<Book>()
        .order_by(Book::ID)
        .filter(Book::TITLE.in_(["one", "four"]))
        .select((Book::TITLE, Book::COUNTRY.path(Country::CODE)))
        .all()
        .unwrap();
    assert_eq!(codes, [("one".to_owned(), Some("us".to_owned())), ("four".to_owned(), None)]);
    assert_eq!(s.query::<Book>().filter(Book::COUNTRY.is_some()).count().unwrap(), 3);
    assert_eq!(s.query::<Book>().filter(Book::COUNTRY.has(Country::CODE.eq("us"))).count().unwrap(), 3);
    // What is always there is never `NULL`.
    let written: Vec<String> =
        s.query::<Review>().order_by(Review::ID).select(Review::AUTHOR.path(Author::NAME)).all().unwrap();
    assert_eq!(written, ["Ann", "Ann", "Ann", "Ben"]);
    let ann = s.one::<Author>(1).unwrap();
    assert_eq!(s.query::<Review>().filter(Review::AUTHOR.is(ann)).count().unwrap(), 3);
    assert_eq!(s.query::<Book>().filter(Book::WRITER.is(ann)).count().unwrap(), 3);
    // A value behind a condition, in a selection, a filter and an order, with parameters before and behind it.
    let cards: Vec<(String, Option<i64>)> = s
        .query::<Author>()
        .filter(Author::NAME.ne("Dan"))
        .filter(Author::VALID_CARD.path(Card::ID).is_null().or(Author::NAME.eq("Ann")))
        .order_by(Author::VALID_CARD.path(Card::VALID).desc())
        .order_by(Author::ID)
        .select((Author::NAME, Author::VALID_CARD.path(Card::ID)))
        .all()
        .unwrap();
    let ids: std::collections::BTreeMap<_, _> = cards.into_iter().collect();
    assert_eq!((ids["Ann"], ids["Ben"], ids["Cai"]), (Some(1), None, None));
}

fn a_path_through_a_condition(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let counts = s
        .query::<Author>()
        .order_by(Author::ID)
        .select((Author::REVIEWS.count(), Author::LATER_REVIEWS.count()))
        .all()
        .unwrap();
    assert_eq!(counts, [(3, 2), (1, 0), (0, 0)]);
    assert_eq!(names(&s, Author::LATER_REVIEWS.any(Review::STARS.lt(3))), [""; 0]);
    assert_eq!(names(&s, Author::LATER_REVIEWS.none(Review::STARS.gt(4))), ["Ben", "Cai"]);
}

fn from_rows_to_those_of_a_view(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = || s.query::<Author>().filter(Author::NAME.eq("Ann"));
    let titles = ann().traverse(Author::LATER).order_by(Book::ID).select(Book::TITLE).all().unwrap();
    assert_eq!(titles, ["one", "three"]);
    let stars = ann().traverse(Author::LATER_REVIEWS).order_by(Review::ID).select(Review::STARS).all().unwrap();
    assert_eq!(stars, [3, 5]);
    let tags = ann().traverse(Author::TAGS).order_by(Tag::NAME).select(Tag::NAME).all().unwrap();
    assert_eq!(tags, ["a", "b", "c"]);
    let others = ann().traverse(Author::BOOKS).traverse(Book::OTHER_TAGS).filter(Tag::WEIGHT.gt(10)).all().unwrap();
    assert_eq!(others.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["c"]);
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
}

#[derive(Model, Debug)]
#[model(table = "people")]
struct Person {
    #[column(primary_key)]
    id: i64,
    name: String,
    active: bool,
    #[column(foreign_key = Person::id)]
    head_id: Option<i64>,
    #[relationship(back_populates = "head", order_by = "name")]
    reports: HasMany<Person>,
    #[relationship(back_populates = "reports")]
    head: BelongsTo<Option<Person>>,
    #[relationship(where = Person::ACTIVE.eq(true), order_by = "name")]
    active_reports: HasMany<Person>,
    #[relationship(secondary = "friends", foreign_key = one_id, target_key = other_id, backref = "friend_of")]
    friends: ManyToMany<Person>,
    #[relationship(
        secondary = "friends",
        foreign_key = one_id,
        target_key = other_id,
        where = Person::ACTIVE.eq(true)
    )]
    active_friends: ManyToMany<Person>,
    #[relationship(through = reports.reports)]
    second_level: HasMany<Person>,
}

fn people(db: &Database) {
    Schema::of::<(Person,)>().create(db).unwrap();
    db.transaction(|s| {
        let person = |name: &str| Person::draft().name(name).active(name != "B");
        // A over B and C; B over D; C over E over F over G.
        let f = person("F").reports([person("G")]);
        let c = person("C").reports([person("E").reports([f])]);
        s.insert(person("A").reports([person("B").reports([person("D")]), c]))?;
        let named = |name: &str| s.query::<Person>().filter(Person::NAME.eq(name)).one();
        for (one, other) in [("A", "B"), ("B", "D"), ("A", "C"), ("C", "E"), ("E", "A")] {
            named(one)?.friends(s)?.add(named(other)?)?;
        }
        Ok::<_, orm_core::Error>(())
    })
    .unwrap();
}

fn shown(people: Vec<Entity<'_, Person>>) -> String {
    people.iter().map(|person| person.name.as_str()).collect()
}

fn a_condition_is_followed_again_and_again(db: Database) {
    people(&db);
    let s = db.session().unwrap();
    let a = s.query::<Person>().filter(Person::NAME.eq("A")).one().unwrap();
    assert_eq!(shown(s.reachable(a, Person::REPORTS).unwrap()), "BCDEFG");
    let before = s.statements().len();
    assert_eq!(shown(s.reachable(a, Person::ACTIVE_REPORTS).unwrap()), "CEFG"); // not D: that would be through B
    assert_eq!(shown(s.reachable_within(a, Person::ACTIVE_REPORTS, 2).unwrap()), "CE");
    assert_eq!(s.statements().len(), before + 2, "{}", s.statements());
    // It is walked without another statement.
    let c = a.active_reports(&s).unwrap().first().unwrap();
    assert_eq!(shown(c.active_reports(&s).unwrap().to_vec()), "E");
    assert_eq!(s.statements().len(), before + 2, "{}", s.statements());
    assert_eq!(shown(s.reachable(a, Person::FRIENDS).unwrap()), "BCDE");
    assert_eq!(shown(s.reachable(a, Person::ACTIVE_FRIENDS).unwrap()), "CE");
    assert_eq!(shown(c.active_friends(&s).unwrap().to_vec()), "E");
}

fn a_path_is_followed_again_and_again(db: Database) {
    people(&db);
    let s = db.session().unwrap();
    let a = s.query::<Person>().filter(Person::NAME.eq("A")).one().unwrap();
    assert_eq!(shown(s.reachable(a, Person::SECOND_LEVEL).unwrap()), "DEG");
    let sent = s.statements().len();
    assert_eq!(shown(a.second_level(&s).unwrap().to_vec()), "DE");
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
    assert_eq!(shown(s.reachable_within(a, Person::SECOND_LEVEL, 1).unwrap()), "DE");
}
