use orm_core::prelude::*;
use orm_core::{Constraint, DecodeError, Error, Scalar, SqlType, Value};

use crate::backends::{Engine, Fresh, on_each_backend, spelled};
use crate::library::{Author, Book, Edited, Review, create, edited_titles, titles};

on_each_backend!(
    a_graph_is_one_statement_for_each_level_and_table,
    keys_come_back_in_the_order_of_the_drafts,
    keys_are_those_of_the_rows_where_triggers_insert_elsewhere,
    keys_are_those_of_the_rows_where_a_trigger_inserts_between_them,
    a_foreign_key_takes_a_key_an_entity_or_a_draft,
    a_declared_parent_has_a_method_and_a_generated_one_its_constant,
    a_row_for_a_parent_with_a_loaded_collection_joins_it,
    a_refused_graph_leaves_nothing,
    a_default_that_the_field_does_not_hold_leaves_nothing,
    parents_of_two_models_on_one_level_go_into_their_own_tables
);

fn a_graph_is_one_statement_for_each_level_and_table(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let authors = s
        .insert_all((0..20).map(|n| {
            Author::draft()
                .name(format!("Author {n}"))
                .books((0..3).map(move |b| Book::draft().title(format!("{n}-{b}")).reviews([Review::draft().stars(b)])))
        }))
        .unwrap();
    let sent: Vec<_> = s.statements().iter().map(|sql| sql.split(" (").next().unwrap().to_owned()).collect();
    let expected = [
        "SAVEPOINT orm_0",
        "INSERT INTO \"authors\"",
        "INSERT INTO \"books\"",
        "INSERT INTO \"reviews\"",
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent, expected.map(|sql| spelled(&db, sql)));
    let before = s.statements().len();
    for (n, author) in authors.iter().enumerate() {
        assert_eq!(author.name, format!("Author {n}"));
        let books = author.books(&s).unwrap();
        assert_eq!(titles(books), (0..3).map(|b| format!("{n}-{b}")).collect::<Vec<_>>());
        for (b, book) in books.iter().enumerate() {
            assert_eq!(book.author(&s).unwrap(), *author);
            let stars: Vec<_> = book.reviews(&s).unwrap().iter().map(|review| review.stars).collect();
            assert_eq!(stars, [b as i32]);
        }
    }
    assert_eq!(s.statements().len(), before, "{}", s.statements());
    s.commit().unwrap();

    let s = db.session().unwrap();
    for author in s.query::<Author>().order_by(Author::ID.asc()).all().unwrap() {
        for book in author.books(&s).unwrap() {
            assert_eq!(format!("Author {}", book.title.split('-').next().unwrap()), author.name);
        }
    }
}

/// A type of somebody's own, of which only its `decode` knows what it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Percent(i64);

impl ColumnType for Percent {
    const SQL: SqlType = SqlType::BigInt;
    const NAME: &'static str = "Percent";
    type OrNull = Option<Percent>;
    type Shape = Scalar;

    fn encode(&self) -> Value<'_> {
        Value::Int(self.0)
    }

    fn decode(value: Value<'_>) -> Result<Self, DecodeError> {
        match i64::decode(value)? {
            number @ 0..=100 => Ok(Percent(number)),
            number => Err(DecodeError::new("0 to 100", number.to_string())),
        }
    }
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "tasks")]
pub struct Task {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 300)]
    pub done: Percent,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "named_tasks")]
pub struct NamedTask {
    #[column(primary_key)]
    pub name: String,
    #[column(default = 300)]
    pub done: Percent,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "computed_tasks")]
pub struct ComputedTask {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = sql("(299 + 1)"))]
    pub done: Percent,
}

fn a_default_that_the_field_does_not_hold_leaves_nothing(db: Database) {
    Schema::of::<(Task, NamedTask, ComputedTask)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let message = |error: Error| error.to_string();
    assert_eq!(
        message(s.insert(Task::draft()).unwrap_err()),
        "`Task::done` of the row with key 1: expected 0 to 100, found 300"
    );
    assert_eq!(
        message(s.insert(NamedTask::draft().name("a")).unwrap_err()),
        "`NamedTask::done` of the row with key \"a\": expected 0 to 100, found 300"
    );
    assert_eq!(
        message(s.insert(ComputedTask::draft()).unwrap_err()),
        "`ComputedTask::done` of the row with key 1: expected 0 to 100, found 300"
    );
    assert!(s.find_or_create(NamedTask::draft().name("a"), NamedTask::NAME).is_err());
    assert_eq!(s.query::<Task>().count().unwrap(), 0);
    assert_eq!(s.query::<NamedTask>().count().unwrap(), 0);
    assert_eq!(s.query::<ComputedTask>().count().unwrap(), 0);
    assert_eq!(s.insert(Task::draft().done(Percent(7))).unwrap().done, Percent(7));
    assert_eq!(s.insert(ComputedTask::draft().done(Percent(7))).unwrap().done, Percent(7));
}

fn keys_come_back_in_the_order_of_the_drafts(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let authors = s.insert_all((0..2_000).map(|n| Author::draft().name(n.to_string()))).unwrap();
    assert!(authors.iter().enumerate().all(|(n, author)| author.id == n as i64 + 1 && author.name == n.to_string()));
    s.commit().unwrap();
    let s = db.session().unwrap();
    for author in s.all::<Author>().unwrap() {
        assert_eq!(author.name, (author.id - 1).to_string());
    }
}

/// 3,000 authors in an order that no key has; what the database has under the keys that came back.
fn names_under_their_keys(fresh: &Fresh) {
    const COUNT: usize = 3_000;
    let name = |n: usize| format!("Author {:04}", n * 7 % COUNT);
    let db = fresh.open("");
    let s = db.session().unwrap();
    let authors = s.insert_all((0..COUNT).map(|n| Author::draft().name(name(n)))).unwrap();
    assert!((0..COUNT).all(|n| authors[n].name == name(n)));
    let mut came_back: Vec<_> = authors.iter().map(|author| (author.id, author.name.clone())).collect();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let mut stored: Vec<_> = s.all::<Author>().unwrap().iter().map(|author| (author.id, author.name.clone())).collect();
    stored.retain(|(_, name)| !name.ends_with("again"));
    came_back.sort();
    stored.sort();
    assert_eq!(came_back, stored);
}

/// The last key that was assigned is the trigger's.
fn keys_are_those_of_the_rows_where_triggers_insert_elsewhere(fresh: Fresh) {
    create(&fresh.open(""));
    fresh.plain(match fresh.engine() {
        Engine::Sqlite => {
            "CREATE TABLE log (id INTEGER PRIMARY KEY, author BIGINT); INSERT INTO log VALUES (70000, 0); \
             CREATE TRIGGER logged AFTER INSERT ON authors BEGIN INSERT INTO log (author) VALUES (new.id); END"
        }
        Engine::Postgres => {
            "CREATE TABLE log (id BIGINT GENERATED BY DEFAULT AS IDENTITY (START 70000) PRIMARY KEY, author BIGINT); \
             CREATE FUNCTION logged() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN INSERT INTO log (author) VALUES (new.id); RETURN new; END'; \
             CREATE TRIGGER logged BEFORE INSERT ON authors FOR EACH ROW EXECUTE FUNCTION logged()"
        }
        Engine::Mysql => {
            "CREATE TABLE log (id BIGINT AUTO_INCREMENT PRIMARY KEY, author BIGINT) AUTO_INCREMENT = 70000; \
             CREATE TRIGGER logged AFTER INSERT ON authors FOR EACH ROW INSERT INTO log (author) VALUES (new.id)"
        }
    });
    names_under_their_keys(&fresh);
    assert_eq!(fresh.rows("SELECT COUNT(*) FROM log WHERE author > 0"), ["3000"]);
}

/// Each author whose name ends with 0 has a second row behind it. MySQL lets no trigger insert into its own table.
fn keys_are_those_of_the_rows_where_a_trigger_inserts_between_them(fresh: Fresh) {
    create(&fresh.open(""));
    fresh.plain(match fresh.engine() {
        Engine::Sqlite => {
            "CREATE TRIGGER again AFTER INSERT ON authors WHEN new.name LIKE '%0' \
             BEGIN INSERT INTO authors (name) VALUES (new.name || ' again'); END"
        }
        Engine::Postgres => {
            "CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN INSERT INTO authors (name) VALUES (new.name || '' again''); RETURN new; END'; \
             CREATE TRIGGER again AFTER INSERT ON authors FOR EACH ROW WHEN (new.name LIKE '%0') EXECUTE FUNCTION again()"
        }
        Engine::Mysql => return,
    });
    names_under_their_keys(&fresh);
    assert_eq!(fresh.rows("SELECT COUNT(*) FROM authors"), ["3300"]);
}

fn a_foreign_key_takes_a_key_an_entity_or_a_draft(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula = s.insert(Author::draft().name("Ursula")).unwrap();
    let by_key = s.insert(Book::draft().title("a").author_id(ursula.id)).unwrap();
    let by_entity = s.insert(Book::draft().title("b").author_id(ursula)).unwrap();
    let by_draft = s.insert(Book::draft().title("c").author_id(Author::draft().name("Stanisław"))).unwrap();
    assert_eq!(by_key.author(&s).unwrap(), ursula);
    assert_eq!(by_entity.author(&s).unwrap(), ursula);
    assert_eq!(by_draft.author(&s).unwrap().name, "Stanisław");
    assert_eq!(titles(ursula.books(&s).unwrap()), ["a", "b"]);
}

fn a_declared_parent_has_a_method_and_a_generated_one_its_constant(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula = s.insert(Author::draft().name("Ursula")).unwrap();
    let book = s.insert(Book::draft().title("a").set(Book::AUTHOR, ursula)).unwrap();
    let review = s.insert(Review::draft().stars(4).book(book)).unwrap();
    let edited = s.insert(Edited::draft().title("e").editor(Author::draft().name("Ed"))).unwrap();
    assert_eq!(review.book(&s).unwrap().author(&s).unwrap(), ursula);
    assert_eq!(edited.editor(&s).unwrap().unwrap().name, "Ed");
    let other = s.insert(Author::draft().name("Other").set(Author::BOOKS, [Book::draft().title("b")])).unwrap();
    assert_eq!(titles(other.books(&s).unwrap()), ["b"]);
}

fn a_row_for_a_parent_with_a_loaded_collection_joins_it(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula = s.insert(Author::draft().name("Ursula")).unwrap();
    assert!(ursula.books(&s).unwrap().is_empty());
    assert!(ursula.edited(&s).unwrap().is_empty());
    s.insert(Book::draft().title("a").author_id(ursula)).unwrap();
    s.insert(Edited::draft().title("z").editor_id(ursula)).unwrap();
    s.insert(Edited::draft().title("y").editor_id(ursula.id)).unwrap();
    assert_eq!(titles(ursula.books(&s).unwrap()), ["a"]);
    assert_eq!(edited_titles(ursula.edited(&s).unwrap()), ["y", "z"]);
}

fn a_refused_graph_leaves_nothing(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ursula = s.insert(Author::draft().name("Ursula")).unwrap();
    assert!(ursula.books(&s).unwrap().is_empty());
    let error = s
        .insert_all([Author::draft().name("New").books([Book::draft().title("lost")]), Author::draft().name("Ursula")])
        .unwrap_err();
    let Error::Refused { constraint, model, action, .. } = &error else { panic!("{error}") };
    assert_eq!((*constraint, *model, *action), (Constraint::Unique, "Author", "insert"));
    assert!(error.to_string().contains("authors.name"), "{error}");
    let error = s
        .insert_all([Book::draft().title("ok").author_id(ursula), Book::draft().title("no").author_id(99)])
        .unwrap_err();
    assert!(matches!(error, Error::Refused { constraint: Constraint::ForeignKey, model: "Book", .. }), "{error}");
    assert!(ursula.books(&s).unwrap().is_empty());
    assert_eq!(s.query::<Author>().count().unwrap(), 1);
    assert_eq!(s.query::<Book>().count().unwrap(), 0);
}

fn parents_of_two_models_on_one_level_go_into_their_own_tables(db: Database) {
    use orm_core::prelude::*;

    #[derive(Model, Debug)]
    struct Left {
        #[column(primary_key)]
        id: i64,
        name: String,
    }
    #[derive(Model, Debug)]
    struct Right {
        #[column(primary_key)]
        id: i64,
        name: String,
    }
    #[derive(Model, Debug)]
    struct Both {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Left::id)]
        left_id: i64,
        #[column(foreign_key = Right::id)]
        right_id: i64,
        #[relationship(backref = "both")]
        left: BelongsTo<Left>,
        #[relationship(backref = "both")]
        right: BelongsTo<Right>,
    }
    Schema::of::<(Left, Right, Both)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let both = Both::draft().left(Left::draft().name("left")).right(Right::draft().name("right"));
    let both = s.insert(both).unwrap();
    assert_eq!((both.left(&s).unwrap().name.as_str(), both.right(&s).unwrap().name.as_str()), ("left", "right"));
    assert_eq!((s.query::<Left>().count().unwrap(), s.query::<Right>().count().unwrap()), (1, 1));
}
