//! Drafts whose foreign keys were given the keys of other drafts of the same call, as values: who is referenced goes first,
//! whatever the order of the drafts.

use orm_core::{ColumnType, Constraint, Error, prelude::*};
use uuid::Uuid;

use crate::backends::{Engine, Fresh, on_each_backend, spelled};

on_each_backend!(
    a_parent_behind_its_children_goes_first,
    a_tree_in_any_order_is_one_statement_for_each_level,
    a_row_of_another_table_goes_first,
    typed_keys,
    a_key_to_a_unique_column,
    keys_of_several_columns,
    a_key_that_is_in_part_assigned_by_the_database,
    rows_that_need_each_other_get_a_nullable_key_in_the_end,
    only_a_row_of_a_circle_waits,
    a_row_that_references_itself_waits_for_nothing,
    many_circles_share_their_statements,
    tables_that_need_each_other,
    a_circle_without_a_nullable_key_is_refused_by_the_database,
    an_upsert_is_in_the_same_order,
);

/// What a session has sent since it was this long, without values and savepoints.
fn sent(s: &Session, since: usize) -> Vec<String> {
    let sent = s.statements();
    let apart = |sql: &&str| !sql.contains("SAVEPOINT") && !sql.contains("RELEASE");
    sent.iter().skip(since).filter(apart).map(|sql| sql.split(" VALUES").next().unwrap().to_owned()).collect()
}

#[derive(Model, Debug)]
#[model(table = "topics")]
struct Topic {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Topic::code)]
    parent_code: Option<String>,
    #[relationship(back_populates = "parent", order_by = "code")]
    children: HasMany<Topic>,
    #[relationship(back_populates = "children")]
    parent: BelongsTo<Option<Topic>>,
}

const INSERT_TOPICS: &str = r#"INSERT INTO "topics" ("code", "parent_code")"#;
const UPDATE_TOPIC: &str = r#"UPDATE "topics" SET "parent_code" = ?1 WHERE "code" = ?2"#;

fn topic(code: &str, parent: Option<&str>) -> impl orm_core::Draft<Topic> + use<> {
    Topic::draft().code(code).parent_code(parent.map(str::to_owned))
}

fn codes<'s>(topics: impl IntoIterator<Item = Entity<'s, Topic>>) -> Vec<&'s str> {
    topics.into_iter().map(|topic| Entity::row(topic).code.as_str()).collect()
}

/// `child<parent` of each row, by another session.
fn stored(db: &Database) -> Vec<String> {
    let s = db.session().unwrap();
    let topics = s.query::<Topic>().order_by(Topic::CODE.asc()).all().unwrap();
    topics.iter().map(|topic| format!("{}<{}", topic.code, topic.parent_code.as_deref().unwrap_or("-"))).collect()
}

fn a_parent_behind_its_children_goes_first(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let topics = s
        .insert_all([
            topic("trilogy", Some("novel")),
            topic("novel", Some("prose")),
            topic("essay", Some("prose")),
            topic("prose", None),
        ])
        .unwrap();
    // The root, then `novel` and `essay`, then `trilogy`.
    assert_eq!(sent(&s, 0), vec![spelled(&db, INSERT_TOPICS); 3], "{}", s.statements());
    assert_eq!(codes(topics.iter().copied()), ["trilogy", "novel", "essay", "prose"]);
    assert_eq!(topics[0].parent(&s).unwrap(), Some(topics[1]));
    assert_eq!(codes(topics[3].children(&s).unwrap()), ["essay", "novel"]);
    s.commit().unwrap();
    assert_eq!(stored(&db), ["essay<prose", "novel<prose", "prose<-", "trilogy<novel"]);
}

/// Ten roots with ten children each, and ten below each of these, the deepest first.
fn a_tree_in_any_order_is_one_statement_for_each_level(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let code = |number: usize, length: usize| format!("{number:0length$}");
    let mut drafts = Vec::new();
    for length in [3, 2, 1] {
        for number in (0..10_usize.pow(length)).rev() {
            let parent = (length > 1).then(|| code(number / 10, length as usize - 1));
            drafts.push(topic(&code(number, length as usize), parent.as_deref()));
        }
    }
    let topics = s.insert_all(drafts).unwrap();
    assert_eq!(topics.len(), 1_110);
    assert_eq!((topics[0].code.as_str(), topics[1_109].code.as_str()), ("999", "0"));
    // 10 and 100 rows are a statement each, 1,000 rows of two columns are two of 500 each.
    assert_eq!(sent(&s, 0).len(), 4, "{}", s.statements());
    assert_eq!(codes(s.one::<Topic>("42").unwrap().children(&s).unwrap()).first(), Some(&"420"));
}

#[derive(Model, Debug)]
#[model(table = "countries")]
struct Country {
    #[column(primary_key)]
    code: String,
}

#[derive(Model, Debug)]
#[model(table = "regions")]
struct Region {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Country::code)]
    country_code: String,
}

/// No relationships are declared.
#[derive(Model, Debug)]
#[model(table = "cities")]
struct City {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Region::code)]
    region_code: String,
    #[column(foreign_key = Country::code)]
    country_code: Option<String>,
}

/// The region waits for its country's draft, and one city has the region's key as a value.
fn a_row_of_another_table_goes_first(db: Database) {
    Schema::of::<(Country, Region, City)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let region = Region::draft().code("ARA").country_code(Country::draft().code("FR"));
    let cities = s
        .insert_all([
            City::draft().code("LYS").region_code("ARA").country_code("FR"),
            City::draft().code("GNB").region_code(region).country_code("FR"),
        ])
        .unwrap();
    let expected = [
        r#"INSERT INTO "countries" ("code")"#,
        r#"INSERT INTO "regions" ("code", "country_code")"#,
        r#"INSERT INTO "cities" ("code", "region_code", "country_code")"#,
    ];
    assert_eq!(sent(&s, 0), expected.map(|sql| spelled(&db, sql)), "{}", s.statements());
    assert_eq!((cities[0].code.as_str(), cities[1].region_code.as_str()), ("LYS", "ARA"));
}

#[derive(Debug, Clone, PartialEq, ColumnType)]
struct Isbn(String);

#[derive(Model, Debug)]
#[model(table = "editions")]
struct Edition {
    #[column(primary_key)]
    isbn: Isbn,
    #[column(foreign_key = Edition::isbn)]
    reprint_of: Option<Isbn>,
}

#[derive(Model, Debug)]
#[model(table = "devices")]
struct Device {
    #[column(primary_key)]
    id: Uuid,
    #[column(foreign_key = Device::id)]
    hub_id: Option<Uuid>,
}

/// The text of the second one's key is before the first one's.
fn typed_keys(db: Database) {
    Schema::of::<(Edition, Device)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let isbn = |digits: &str| Isbn(digits.to_owned());
    let reprint = Edition::draft().isbn(isbn("9")).reprint_of(isbn("1"));
    let editions = s.insert_all([reprint, Edition::draft().isbn(isbn("1")).reprint_of(None)]).unwrap();
    assert_eq!(editions[0].reprint_of.as_ref(), Some(&editions[1].isbn));

    let id = |number: u128| Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8 + number);
    let devices = [3, 2, 1].map(|number| Device::draft().id(id(number)).hub_id((number > 1).then(|| id(number - 1))));
    let devices = s.insert_all(devices).unwrap();
    assert_eq!(devices.iter().map(|device| device.id).collect::<Vec<_>>(), [id(3), id(2), id(1)]);
    // Two levels and three.
    assert_eq!(sent(&s, 0).len(), 5, "{}", s.statements());
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.one::<Device>(id(3)).unwrap().hub_id, Some(id(2)));
}

#[derive(Model, Debug)]
#[model(table = "staff")]
struct Staff {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    email: String,
    #[column(foreign_key = Staff::email)]
    boss_email: Option<String>,
    #[relationship(backref = "team")]
    boss: BelongsTo<Option<Staff>>,
}

fn a_key_to_a_unique_column(db: Database) {
    Schema::of::<(Staff,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let staff = |email: &str, boss: Option<&str>| Staff::draft().email(email).boss_email(boss.map(str::to_owned));
    let all =
        s.insert_all([staff("eve@x", Some("bob@x")), staff("ann@x", Some("bob@x")), staff("bob@x", None)]).unwrap();
    assert_eq!(sent(&s, 0).len(), 2, "{}", s.statements());
    // The boss is the first row of the table.
    assert_eq!(all.iter().map(|staff| staff.id).collect::<Vec<_>>(), [2, 3, 1]);
    assert_eq!(all[0].boss(&s).unwrap(), Some(all[2]));
    assert_eq!(all[2].team(&s).unwrap().to_vec(), [all[0], all[1]]);
}

#[derive(Model, Debug)]
#[model(table = "chapters", foreign_key(book = Chapter::book, after = Chapter::number))]
struct Chapter {
    #[column(primary_key)]
    book: i64,
    #[column(primary_key)]
    number: i64,
    after: Option<i64>,
    #[relationship(backref = "chapter", foreign_key = Note::book)]
    notes: HasMany<Note>,
}

#[derive(Model, Debug)]
#[model(
    table = "notes",
    foreign_key(book = Chapter::book, number = Chapter::number),
    foreign_key(see_book = Chapter::book, see_number = Chapter::number)
)]
struct Note {
    #[column(primary_key)]
    id: i64,
    book: i64,
    number: i64,
    see_book: Option<i64>,
    see_number: Option<i64>,
}

fn chapter(book: i64, number: i64, after: Option<i64>) -> impl orm_core::Draft<Chapter> {
    Chapter::draft().book(book).number(number).after(after)
}

/// The column `book` is in the key and in the foreign key: a chapter comes after one of its own book.
fn keys_of_several_columns(db: Database) {
    Schema::of::<(Chapter, Note)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let chapters = s
        .insert_all([
            chapter(1, 3, Some(2)),
            chapter(2, 3, Some(1)),
            chapter(1, 2, Some(1)),
            chapter(1, 1, None),
            chapter(2, 1, None),
        ])
        .unwrap();
    // 1/1 and 2/1, then 1/2 and 2/3, then 1/3.
    let insert = spelled(&db, r#"INSERT INTO "chapters" ("book", "number", "after")"#);
    assert_eq!(sent(&s, 0), vec![insert; 3], "{}", s.statements());
    assert_eq!(
        chapters.iter().map(|chapter| (chapter.book, chapter.number)).collect::<Vec<_>>(),
        [(1, 3), (2, 3), (1, 2), (1, 1), (2, 1)]
    );

    // The note is on the level above its own chapter, 3/1, and has to be above the one that it sees.
    let since = s.statements().len();
    let chapters = s
        .insert_all([
            Chapter::draft().book(3).number(1).after(None).notes([Note::draft().see_book(3).see_number(3)]),
            Chapter::draft().book(3).number(3).after(2),
            Chapter::draft().book(3).number(2).after(1),
        ])
        .unwrap();
    let sent = sent(&s, since);
    assert_eq!(sent.len(), 4, "{}", s.statements());
    assert_eq!(sent[3], spelled(&db, r#"INSERT INTO "notes" ("book", "number", "see_book", "see_number")"#));
    assert_eq!(chapters[0].notes(&s).unwrap().first().unwrap().see_number, Some(3));
}

#[derive(Model, Debug)]
#[model(table = "orders")]
struct Order {
    #[column(primary_key)]
    id: i64,
    note: String,
    #[relationship(backref = "order")]
    lines: HasMany<Line>,
}

#[derive(Model, Debug)]
#[model(table = "lines", foreign_key(order_id = Line::order_id, part_of = Line::number))]
struct Line {
    #[column(primary_key, foreign_key = Order::id)]
    order_id: i64,
    #[column(primary_key)]
    number: i64,
    part_of: Option<i64>,
}

/// Which line of the same order: the order's key is not known before it is inserted.
fn a_key_that_is_in_part_assigned_by_the_database(db: Database) {
    Schema::of::<(Order, Line)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let line = |number: i64, part_of: Option<i64>| Line::draft().number(number).part_of(part_of);
    let orders = s
        .insert_all([
            Order::draft().note("a").lines([line(2, Some(1)), line(1, None)]),
            Order::draft().note("b").lines([line(1, None), line(3, Some(2)), line(2, Some(1))]),
        ])
        .unwrap();
    let lines = spelled(&db, r#"INSERT INTO "lines" ("order_id", "number", "part_of")"#);
    // The orders; lines that are no part, parts, parts of parts.
    assert_eq!(sent(&s, 0)[1..], vec![lines; 3], "{}", s.statements());
    assert_eq!(s.statements().len(), 6, "{}", s.statements());
    let numbers =
        |order: Entity<'_, Order>| order.lines(&s).unwrap().iter().map(|line| line.number).collect::<Vec<_>>();
    assert_eq!((numbers(orders[0]), numbers(orders[1])), (vec![2, 1], vec![1, 3, 2]));
}

fn rows_that_need_each_other_get_a_nullable_key_in_the_end(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let topics = s.insert_all([topic("a", Some("b")), topic("b", Some("c")), topic("c", Some("a"))]).unwrap();
    // `a` without its parent, then `c`, then `b`, and what `a` was inserted without.
    let expected = [INSERT_TOPICS, INSERT_TOPICS, INSERT_TOPICS, UPDATE_TOPIC].map(|sql| spelled(&db, sql));
    assert_eq!(sent(&s, 0), expected, "{}", s.statements());
    assert_eq!(topics[0].parent(&s).unwrap(), Some(topics[1]));
    assert_eq!(topics[0].children(&s).unwrap().to_vec(), [topics[2]]);
    assert_eq!(topics[1].children(&s).unwrap().to_vec(), [topics[0]]);
    s.commit().unwrap();
    assert_eq!(stored(&db), ["a<b", "b<c", "c<a"]);
}

/// `leaf` could be inserted without its key too.
fn only_a_row_of_a_circle_waits(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert_all([topic("leaf", Some("a")), topic("a", Some("b")), topic("b", Some("a"))]).unwrap();
    let expected = [INSERT_TOPICS, INSERT_TOPICS, UPDATE_TOPIC].map(|sql| spelled(&db, sql));
    assert_eq!(sent(&s, 0), expected, "{}", s.statements());
    s.commit().unwrap();
    assert_eq!(stored(&db), ["a<b", "b<a", "leaf<a"]);
}

fn a_row_that_references_itself_waits_for_nothing(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let topics = s.insert_all([topic("below", Some("root")), topic("root", Some("root"))]).unwrap();
    assert_eq!(sent(&s, 0), vec![spelled(&db, INSERT_TOPICS); 2], "{}", s.statements());
    assert_eq!(codes(topics[1].children(&s).unwrap()), ["below", "root"]);
}

fn many_circles_share_their_statements(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let pairs = (0..50).flat_map(|pair| {
        let (one, other) = (format!("{pair}-0"), format!("{pair}-1"));
        [topic(&one, Some(&other)), topic(&other, Some(&one))]
    });
    let topics = s.insert_all(pairs).unwrap();
    let sent = sent(&s, 0);
    assert_eq!(sent[..2], vec![spelled(&db, INSERT_TOPICS); 2]);
    assert_eq!(sent[2..], vec![spelled(&db, UPDATE_TOPIC); 50]);
    for pair in topics.chunks(2) {
        assert_eq!((pair[0].parent(&s).unwrap(), pair[1].parent(&s).unwrap()), (Some(pair[1]), Some(pair[0])));
    }
}

#[derive(Model, Debug)]
#[model(table = "teams")]
struct Team {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Player::code)]
    captain_code: Option<String>,
    #[relationship(backref = "team")]
    players: HasMany<Player>,
    #[relationship(backref = "captain_of")]
    captain: BelongsTo<Option<Player>>,
}

#[derive(Model, Debug)]
#[model(table = "players")]
struct Player {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Team::code)]
    team_code: String,
}

fn tables_that_need_each_other(db: Database) {
    Schema::of::<(Team, Player)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let players = ["bob", "ann"].map(|code| Player::draft().code(code));
    let reds = s.insert(Team::draft().code("reds").captain_code("ann").players(players)).unwrap();
    let expected = [
        r#"INSERT INTO "teams" ("code", "captain_code")"#,
        r#"INSERT INTO "players" ("code", "team_code")"#,
        r#"UPDATE "teams" SET "captain_code" = ?1 WHERE "code" = ?2"#,
    ];
    assert_eq!(sent(&s, 0), expected.map(|sql| spelled(&db, sql)), "{}", s.statements());
    let captain = reds.captain(&s).unwrap().unwrap();
    assert_eq!((captain.code.as_str(), captain.team(&s).unwrap()), ("ann", reds));
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.one::<Team>("reds").unwrap().captain_code.as_deref(), Some("ann"));
}

/// Tables that exist: the schema's own check would refuse them.
#[derive(Model, Debug)]
#[model(table = "hens")]
struct Hen {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Egg::code)]
    egg_code: String,
    #[relationship(backref = "hen")]
    eggs: HasMany<Egg>,
}

#[derive(Model, Debug)]
#[model(table = "eggs")]
struct Egg {
    #[column(primary_key)]
    code: String,
    #[column(foreign_key = Hen::code)]
    hen_code: String,
}

fn a_circle_without_a_nullable_key_is_refused_by_the_database(fresh: Fresh) {
    let key = |column: &str, table: &str| format!("FOREIGN KEY ({column}) REFERENCES {table} (code)");
    let (to_egg, to_hen) = (key("egg_code", "eggs"), key("hen_code", "hens"));
    let hens = "CREATE TABLE hens (code VARCHAR(20) PRIMARY KEY, egg_code VARCHAR(20) NOT NULL";
    let eggs = "CREATE TABLE eggs (code VARCHAR(20) PRIMARY KEY, hen_code VARCHAR(20) NOT NULL";
    fresh.plain(&match fresh.engine() {
        Engine::Sqlite => format!("{hens}, {to_egg}); {eggs}, {to_hen})"),
        Engine::Postgres | Engine::Mysql => format!("{hens}); {eggs}, {to_hen}); ALTER TABLE hens ADD {to_egg}"),
    });
    let db = fresh.open("");
    let s = db.session().unwrap();
    let refused = s.insert(Hen::draft().code("h").egg_code("e").eggs([Egg::draft().code("e")])).unwrap_err();
    let Error::Refused { constraint, model, action, .. } = &refused else { panic!("{refused:?}") };
    assert_eq!((*constraint, *model, *action), (Constraint::ForeignKey, "Hen", "insert"));
    assert_eq!(s.query::<Hen>().count().unwrap() + s.query::<Egg>().count().unwrap(), 0);
}

fn an_upsert_is_in_the_same_order(db: Database) {
    Schema::of::<(Topic,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert(topic("novel", None)).unwrap();
    let since = s.statements().len();
    let drafts = [topic("novel", Some("prose")), topic("trilogy", Some("novel")), topic("prose", None)];
    let topics = s.upsert_all(drafts, Topic::CODE).unwrap();
    let mut written = sent(&s, since);
    written.retain(|sql| !sql.starts_with("SELECT"));
    assert_eq!(
        written,
        [INSERT_TOPICS, UPDATE_TOPIC, INSERT_TOPICS].map(|sql| spelled(&db, sql)),
        "{}",
        s.statements()
    );
    assert_eq!(topics[0].parent(&s).unwrap(), Some(topics[2]));

    // A circle with a row that is there.
    let topics = s.upsert_all([topic("prose", Some("novel")), topic("novel", Some("prose"))], Topic::CODE).unwrap();
    assert_eq!(topics[0].parent(&s).unwrap(), Some(topics[1]));
    s.commit().unwrap();
    assert_eq!(stored(&db), ["novel<prose", "prose<novel", "trilogy<novel"]);
}
