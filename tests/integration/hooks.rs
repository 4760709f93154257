//! `#[model(hooks)]`: what a model does, or refuses, before its rows are written.

use orm_core::{Error, Hooks, NewRow, prelude::*};

use crate::backends::on_each_backend;

on_each_backend!(
    a_hook_changes_what_is_inserted,
    a_refusal_in_a_graph_leaves_nothing,
    updates_setters_and_collections_ask,
    what_a_hook_changes_is_written_too,
    a_refused_deletion_leaves_the_row,
    links_are_rows_too,
    an_upsert_asks_for_what_it_does,
    a_row_is_found_by_what_a_hook_makes_of_its_key,
    statements_over_many_rows_do_not_ask
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "topics")]
pub struct Topic {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(backref = "topic")]
    pub posts: HasMany<Post>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "posts", hooks)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub title: String,
    pub slug: Option<String>,
    #[column(default = false)]
    pub locked: bool,
    #[column(foreign_key = Topic::id)]
    pub topic_id: Option<i64>,
    #[column(version)]
    pub version: i64,
    #[relationship(secondary = Mark, backref = "posts")]
    pub labels: ManyToMany<Label>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "labels")]
pub struct Label {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "marks", hooks)]
pub struct Mark {
    #[column(primary_key, foreign_key = Post::id, on_delete = "cascade")]
    pub post_id: i64,
    #[column(primary_key, foreign_key = Label::id)]
    pub label_id: i64,
}

#[derive(Debug, PartialEq)]
pub struct Refusal(String);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

fn refused<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(why.into()))
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "persons", hooks)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
    pub age: Option<i32>,
    pub shown: Option<String>,
}

impl Hooks for Person {
    type Refusal = Refusal;

    fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), Refusal> {
        let name = row.get(Person::NAME).unwrap_or_default();
        if row.get(Person::AGE).flatten() == Some(0) {
            return refused("too young");
        }
        row.set(Person::NAME, name.trim());
        row.set(Person::SHOWN, format!("<{name}>"));
        Ok(())
    }
}

/// Each is there once, also where a hook spells it otherwise than the draft.
fn a_row_is_found_by_what_a_hook_makes_of_its_key(db: Database) {
    Schema::of::<(Person,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let ann = s.find_or_create(Person::draft().name("Ann "), Person::NAME).unwrap();
    assert_eq!((ann.name.as_str(), ann.shown.as_deref()), ("Ann", Some("<Ann >")));
    assert_eq!(s.find_or_create(Person::draft().name(" Ann "), Person::NAME).unwrap(), ann);
    assert_eq!(s.find_or_create(Person::draft().name("Ann"), Person::NAME).unwrap(), ann);
    assert_eq!(s.upsert(Person::draft().name(" Ann").age(7), Person::NAME).unwrap(), ann);
    // Of what the hook makes, a row that is there has the key already and gets nothing else.
    assert_eq!((ann.name.as_str(), ann.age, ann.shown.as_deref()), ("Ann", Some(7), Some("<Ann >")));
    let names = ["Bob ", "Ann  ", " Bob", "Cid"];
    let persons = s.upsert_all(names.map(|name| Person::draft().name(name).age(9)), Person::NAME).unwrap();
    assert_eq!(persons.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Bob", "Ann", "Bob", "Cid"]);
    assert_eq!((persons[0], persons[1]), (persons[2], ann));
    assert_eq!(persons[0].shown.as_deref(), Some("<Bob >"));
    // It refuses what would be inserted, and nothing else.
    assert_eq!(s.upsert(Person::draft().name("Ann").age(0), Person::NAME).unwrap().age, Some(0));
    assert_eq!(s.find_or_create(Person::draft().name("Bob").age(0), Person::NAME).unwrap(), persons[0]);
    let refused = s.upsert(Person::draft().name("Dan").age(0), Person::NAME);
    assert!(matches!(refused, Err(Error::Hook { model: "Person", .. })), "{refused:?}");
    assert_eq!(s.query::<Person>().count().unwrap(), 3);
}

impl Hooks for Post {
    type Refusal = Refusal;

    fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), Refusal> {
        let title = row.get(Post::TITLE).unwrap_or_default();
        if title.is_empty() {
            return refused("no title");
        }
        assert_eq!((row.get(Post::ID), row.get(Post::VERSION)), (None, Some(1)));
        if row.get(Post::TOPIC_ID).flatten() == Some(13) {
            return refused("nobody writes about 13");
        }
        row.set(Post::SLUG, title.to_lowercase().replace(' ', "-"));
        Ok(())
    }

    fn before_update(row: &mut Self, before: &Self) -> Result<(), Refusal> {
        if before.locked && row.locked {
            return refused(format!("{} is locked", before.title));
        }
        if row.title != before.title {
            row.slug = Some(row.title.to_lowercase().replace(' ', "-"));
        }
        if row.title == "Homeless" {
            row.topic_id = None;
        }
        if row.title == "Reborn" {
            row.id += 1;
        }
        Ok(())
    }

    fn before_delete(row: &Self) -> Result<(), Refusal> {
        if row.locked { refused(format!("{} is locked", row.title)) } else { Ok(()) }
    }
}

impl Hooks for Mark {
    type Refusal = Refusal;

    fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), Refusal> {
        if row.get(Mark::LABEL_ID) == Some(2) { refused("nothing is so") } else { Ok(()) }
    }

    fn before_delete(row: &Self) -> Result<(), Refusal> {
        if row.label_id == 3 { refused("that label stays") } else { Ok(()) }
    }
}

fn create(db: &Database) {
    Schema::of::<(Topic, Post, Label, Mark)>().create(db).unwrap();
}

/// The application's own error.
fn why<T: std::fmt::Debug>(result: Result<T, Error>, expected: &'static str) -> String {
    match result.unwrap_err() {
        Error::Hook { action, source, .. } => {
            assert_eq!(action, expected);
            source.downcast_ref::<Refusal>().unwrap().0.clone()
        }
        other => panic!("{other}"),
    }
}

fn a_hook_changes_what_is_inserted(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("First Post")).unwrap();
    assert_eq!(post.slug.as_deref(), Some("first-post"));
    s.refresh(post).unwrap();
    assert_eq!(post.slug.as_deref(), Some("first-post"));
    let error = s.insert(Post::draft().title("")).unwrap_err();
    assert_eq!(error.to_string(), "`Post`: the insert was refused: no title");
    assert_eq!(why(Err::<(), _>(error), "insert"), "no title");
}

fn a_refusal_in_a_graph_leaves_nothing(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let topic = s.insert(Topic::draft().name("a").posts([Post::draft().title("one")])).unwrap();
    let drafts = || Topic::draft().name("b").posts(["two", ""].map(|title| Post::draft().title(title)));
    assert_eq!(why(s.insert(drafts()), "insert"), "no title");
    let collection = topic.posts(&s).unwrap();
    assert_eq!(why(collection.create(Post::draft().title("")), "insert"), "no title");
    assert_eq!(why(collection.create_all(["x", ""].map(|title| Post::draft().title(title))), "insert"), "no title");
    // The key of a parent that is inserted with it is known to the hook.
    let unlucky = Topic::draft().id(13).name("c").posts([Post::draft().title("three")]);
    assert_eq!(why(s.insert(unlucky), "insert"), "nobody writes about 13");
    assert_eq!(topic.posts(&s).unwrap().len(), 1);
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!((s.query::<Topic>().count().unwrap(), s.query::<Post>().count().unwrap()), (1, 1));
}

fn updates_setters_and_collections_ask(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let [one, two] = ["one", "two"].map(|name| s.insert(Topic::draft().name(name)).unwrap());
    let post = s.insert(Post::draft().title("Locked").locked(true).topic_id(one)).unwrap();
    let sent = s.statements().len();
    let locked = |result: Result<(), Error>| assert_eq!(why(result, "update"), "Locked is locked");
    let (of_one, of_two) = (one.posts(&s).unwrap(), two.posts(&s).unwrap());
    let loading = s.statements().len() - sent;
    locked(s.update(post, |row| row.title = "Other".into()));
    locked(s.update(post, |row| row.topic_id = Some(two.id)));
    locked(post.set_topic(&s, two));
    locked(of_two.add(post).map(drop));
    locked(of_one.remove(post).map(drop));
    locked(of_one.replace([]));
    s.update(post, |_| ()).unwrap();
    let statements = s.statements();
    assert!(statements.iter().skip(sent + loading).all(|sql| !sql.starts_with("UPDATE")), "{statements}");
    assert_eq!((post.title.as_str(), post.topic(&s).unwrap(), post.version), ("Locked", Some(one), 1));
    assert_eq!((of_one.to_vec(), of_two.is_empty()), (vec![post], true));
    s.update(post, |row| row.locked = false).unwrap();
    of_two.add(post).unwrap();
    assert_eq!((of_one.is_empty(), of_two.to_vec(), post.version), (true, vec![post], 3));
}

fn what_a_hook_changes_is_written_too(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let topic = s.insert(Topic::draft().name("a").posts([Post::draft().title("One")])).unwrap();
    let post = topic.posts(&s).unwrap().first().unwrap();
    s.update(post, |row| row.title = "Another One".into()).unwrap();
    assert_eq!(post.slug.as_deref(), Some("another-one"));
    // Loaded collections follow what the hook does.
    s.update(post, |row| row.title = "Homeless".into()).unwrap();
    assert_eq!((topic.posts(&s).unwrap().is_empty(), post.topic(&s).unwrap()), (true, None));
    let shown = Entity::row(post).clone();
    s.refresh(post).unwrap();
    assert_eq!(*post, shown);
    let error = s.update(post, |row| row.title = "Reborn".into()).unwrap_err();
    assert!(matches!(error, Error::KeyChanged { model: "Post", .. }), "{error}");
    assert_eq!(post.title, "Homeless");
}

fn a_refused_deletion_leaves_the_row(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let topic = s.insert(Topic::draft().name("a")).unwrap();
    let post = topic.posts(&s).unwrap().create(Post::draft().title("Locked").locked(true)).unwrap();
    let error = s.delete(post).unwrap_err();
    assert_eq!(error.to_string(), "`Post` with key 1: the delete was refused: Locked is locked");
    assert_eq!(topic.posts(&s).unwrap().to_vec(), [post]);
    s.update(post, |row| row.locked = false).unwrap();
    s.delete(post).unwrap();
    assert!(topic.posts(&s).unwrap().is_empty());
}

fn links_are_rows_too(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let [fine, never, sticky] = ["a", "b", "c"].map(|name| s.insert(Label::draft().name(name)).unwrap());
    let post = s.insert(Post::draft().title("One").labels([fine, sticky])).unwrap();
    let labels = post.labels(&s).unwrap();
    assert_eq!(why(labels.add(never), "insert"), "nothing is so");
    assert_eq!(why(labels.remove(sticky), "delete"), "that label stays");
    assert_eq!(why(labels.clear(), "delete"), "that label stays");
    assert_eq!(why(labels.replace([sticky, never]), "insert"), "nothing is so");
    assert_eq!(why(s.insert(Post::draft().title("Two").labels([never])), "insert"), "nothing is so");
    assert_eq!(labels.to_vec(), [fine, sticky]);
    assert_eq!((fine.posts(&s).unwrap().to_vec(), never.posts(&s).unwrap().is_empty()), (vec![post], true));
    labels.remove(fine).unwrap();
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!((s.query::<Mark>().count().unwrap(), s.query::<Post>().count().unwrap()), (1, 1));
}

fn an_upsert_asks_for_what_it_does(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    assert_eq!(why(s.upsert(Post::draft().title(""), Post::TITLE), "insert"), "no title");
    let post = s.upsert(Post::draft().title("New One").locked(true), Post::TITLE).unwrap();
    assert_eq!(post.slug.as_deref(), Some("new-one"));
    let topic = s.insert(Topic::draft().name("a")).unwrap();
    assert_eq!(
        why(s.upsert(Post::draft().title("New One").topic_id(topic), Post::TITLE), "update"),
        "New One is locked"
    );
    assert_eq!(post.topic(&s).unwrap(), None);
    s.upsert(Post::draft().title("New One").locked(false).topic_id(topic), Post::TITLE).unwrap();
    assert_eq!(topic.posts(&s).unwrap().to_vec(), [post]);
    let both = ["New One", ""].map(|title| Post::draft().title(title).locked(true));
    assert_eq!(why(s.upsert_all(both, Post::TITLE), "insert"), "no title");
    assert!(!post.locked);
}

fn statements_over_many_rows_do_not_ask(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("Locked").locked(true)).unwrap();
    s.update_where(Post::LOCKED.eq(true), [Post::TITLE.set("Changed")]).unwrap();
    assert_eq!((post.title.as_str(), post.slug.as_deref()), ("Changed", Some("locked")));
    assert_eq!(s.delete_where(Post::LOCKED.eq(true)).unwrap(), 1);
}
