//! `cascade = "all"`: what goes with a deleted row, in how many statements, and in which order.

use orm_core::{Error, prelude::*};

use crate::backends::{Fresh, on_each_backend, spelled};

on_each_backend!(
    a_graph_goes_in_one_select_and_one_delete_a_level_and_table,
    what_is_loaded_is_not_selected,
    the_database_does_it_where_deletes_are_passive,
    the_foreign_keys_action_follows_from_the_relationship,
    tables_that_say_nothing_do,
    a_tree_goes_level_by_level,
    a_tree_that_the_database_deletes_leaves_nothing_in_memory,
    a_circle_of_rows_ends,
    rows_that_need_each_other_go_where_a_key_may_be_null,
    rows_of_one_call_may_reference_each_other,
    keys_of_several_columns_and_keys_that_are_not_primary,
    rows_that_the_database_took_along_are_no_error,
    links_go_with_either_end,
);

#[derive(Model, Debug)]
struct House {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "house", cascade = "all")]
    floors: HasMany<Floor>,
    #[relationship(back_populates = "house", cascade = "save-update, delete", passive_deletes)]
    papers: HasMany<Paper>,
}

#[derive(Model, Debug)]
struct Floor {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = House::id)]
    house_id: i64,
    #[relationship(backref = "floor", cascade = "all")]
    rooms: HasMany<Room>,
}

#[derive(Model, Debug)]
struct Room {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Floor::id)]
    floor_id: i64,
    /// No relationship is declared: the order has to know it all the same.
    #[column(foreign_key = House::id, on_delete = "restrict")]
    mentioned_by: Option<i64>,
    #[relationship(backref = "room", cascade = "all, delete-orphan")]
    lock: HasOne<Lock>,
}

#[derive(Model, Debug)]
struct Lock {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Room::id)]
    room_id: i64,
}

#[derive(Model, Debug)]
struct Paper {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = House::id)]
    house_id: i64,
    #[relationship(back_populates = "papers")]
    house: BelongsTo<House>,
    #[relationship(backref = "paper", cascade = "all", passive_deletes)]
    pages: HasMany<Page>,
}

#[derive(Model, Debug)]
struct Page {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Paper::id)]
    paper_id: i64,
}

const HOUSES: Schema = Schema::of::<(House, Floor, Room, Lock, Paper, Page)>();

/// Houses of two floors with two rooms each, every room with a lock; and of a paper with two pages.
fn houses(db: &Database, many: usize) {
    HOUSES.create(db).unwrap();
    let room = || Room::draft().lock(Lock::draft());
    let floor = || Floor::draft().rooms([room(), room()]);
    let house =
        |_| House::draft().floors([floor(), floor()]).papers([Paper::draft().pages([Page::draft(), Page::draft()])]);
    db.transaction(|s| s.insert_all((0..many).map(house)).map(|_| ())).unwrap();
}

fn sent_since(s: &Session, before: usize) -> Vec<String> {
    let statements = s.statements();
    let sent = statements.iter().skip(before).map(str::to_owned);
    // Of a `SELECT` only the end tells something.
    sent.map(|sql| sql.find(" FROM ").map_or(sql.clone(), |at| sql[..6].to_owned() + &sql[at..])).collect()
}

fn counts(s: &Session) -> [u64; 6] {
    [
        s.query::<House>().count().unwrap(),
        s.query::<Floor>().count().unwrap(),
        s.query::<Room>().count().unwrap(),
        s.query::<Lock>().count().unwrap(),
        s.query::<Paper>().count().unwrap(),
        s.query::<Page>().count().unwrap(),
    ]
}

fn a_graph_goes_in_one_select_and_one_delete_a_level_and_table(db: Database) {
    houses(&db, 2);
    let s = db.session().unwrap();
    let house = s.one::<House>(1).unwrap();
    s.update_where(Room::ID.eq(2), [Room::MENTIONED_BY.set(1)]).unwrap();
    let before = s.statements().len();
    s.delete(house).unwrap();
    let list = |table: &str, column: &str| {
        format!("SELECT FROM \"{table}\" WHERE \"{table}\".\"{column}\" IN (SELECT value FROM json_each(?1))")
    };
    let expected = [
        r#"SELECT FROM "floor" WHERE "floor"."house_id" = ?1"#.to_owned(),
        list("room", "floor_id"),
        list("lock", "room_id"),
        "SAVEPOINT orm_0".to_owned(),
        r#"DELETE FROM "lock" WHERE "id" IN (?1, ?2, ?3, ?4)"#.to_owned(),
        r#"DELETE FROM "room" WHERE "id" IN (?1, ?2, ?3, ?4)"#.to_owned(),
        r#"DELETE FROM "floor" WHERE "id" IN (?1, ?2)"#.to_owned(),
        r#"DELETE FROM "house" WHERE "id" = ?1"#.to_owned(),
        "RELEASE SAVEPOINT orm_0".to_owned(),
    ];
    assert_eq!(sent_since(&s, before), expected.map(|sql| spelled(&db, &sql)));
    assert_eq!(counts(&s), [1, 2, 4, 4, 1, 2]);
    assert!(matches!(house.floors(&s), Err(Error::Deleted { model: "House", .. })));
}

fn what_is_loaded_is_not_selected(db: Database) {
    houses(&db, 2);
    let s = db.session().unwrap();
    let all = s.query::<House>().with(House::FLOORS.with(Floor::ROOMS.with(Room::LOCK))).all().unwrap();
    let floors = all[0].floors(&s).unwrap();
    let room = floors.first().unwrap().rooms(&s).unwrap().first().unwrap();
    let lock = room.lock(&s).unwrap().unwrap();
    let kept = all[1].floors(&s).unwrap().first().unwrap().rooms(&s).unwrap().first().unwrap();
    let before = s.statements().len();
    s.delete(all[0]).unwrap();
    assert_eq!(sent_since(&s, before).iter().filter(|sql| sql.starts_with("SELECT")).count(), 0);
    assert!(floors.is_empty());
    assert!(matches!(lock.room(&s), Err(Error::Deleted { model: "Lock", .. })));
    let before = s.statements().len();
    assert_eq!(kept.lock(&s).unwrap().unwrap().room(&s).unwrap(), kept, "nothing of the others is in doubt");
    assert_eq!(s.statements().len(), before, "{}", s.statements());
}

fn the_database_does_it_where_deletes_are_passive(db: Database) {
    houses(&db, 2);
    let s = db.session().unwrap();
    let papers = s.all::<Paper>().unwrap();
    let pages = s.all::<Page>().unwrap();
    let before = s.statements().len();
    s.delete(papers[0]).unwrap();
    assert_eq!(sent_since(&s, before), [spelled(&db, r#"DELETE FROM "paper" WHERE "id" = ?1"#)]);
    let gone: Vec<_> = pages.iter().map(|page| matches!(page.paper(&s), Err(Error::Deleted { .. }))).collect();
    assert_eq!(gone, [true, true, false, false]);
    assert_eq!(counts(&s), [2, 4, 8, 8, 1, 2]);
}

fn the_foreign_keys_action_follows_from_the_relationship(db: Database) {
    let sql = HOUSES.sql(&db).join("\n");
    for (column, action) in [
        ("house_id", " ON DELETE CASCADE"),
        ("floor_id", " ON DELETE CASCADE"),
        ("room_id", " ON DELETE CASCADE"),
        ("paper_id", " ON DELETE CASCADE"),
        ("mentioned_by", " ON DELETE RESTRICT"),
    ] {
        let key = spelled(&db, &format!("FOREIGN KEY (\"{column}\")"));
        let lines: Vec<_> = sql.lines().filter(|line| line.contains(&key)).collect();
        assert!(!lines.is_empty() && lines.iter().all(|line| line.contains(action)), "{lines:?}");
    }
    // So a statement that goes past this library does the same.
    houses(&db, 1);
    let s = db.session().unwrap();
    let page = s.one::<Page>(1).unwrap();
    assert_eq!(s.delete_where(House::ID.eq(1)).unwrap(), 1);
    assert_eq!(counts(&s), [0; 6]);
    assert!(matches!(page.paper(&s), Err(Error::Deleted { .. })));
}

/// Tables of somebody else, whose keys have no action.
fn tables_that_say_nothing_do(fresh: Fresh) {
    let db = fresh.open("");
    let script = HOUSES.sql(&db).join(";\n").replace(" ON DELETE CASCADE", "");
    fresh.plain(&script);
    houses(&db, 2);
    let s = db.session().unwrap();
    for paper in s.all::<Paper>().unwrap() {
        paper.pages(&s).unwrap().iter().try_for_each(|page| s.delete(page)).unwrap();
        s.delete(paper).unwrap();
    }
    s.delete(s.one::<House>(1).unwrap()).unwrap();
    assert_eq!(counts(&s), [1, 2, 4, 4, 0, 0]);
}

#[derive(Model, Debug)]
struct Folder {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Folder::id)]
    parent_id: Option<i64>,
    #[relationship(backref = "parent", cascade = "all")]
    children: HasMany<Folder>,
}

/// Deeper than what MySQL lets a foreign key cascade.
fn a_tree_goes_level_by_level(db: Database) {
    Schema::of::<(Folder,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let root = s.insert(Folder::draft().name("root")).unwrap();
    let mut deepest = vec![root];
    for level in 0..20 {
        deepest = deepest[0]
            .children(&s)
            .unwrap()
            .create_all((0..2).map(|_| Folder::draft().name(level.to_string())))
            .unwrap();
    }
    s.insert(Folder::draft().name("other")).unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let (root, leaf) = (s.one::<Folder>(1).unwrap(), s.one::<Folder>(41).unwrap());
    let before = s.statements().len();
    s.delete(root).unwrap();
    let sent = sent_since(&s, before);
    let selects = sent.iter().filter(|sql| sql.starts_with("SELECT")).count();
    let deletes = sent.iter().filter(|sql| sql.starts_with("DELETE")).count();
    assert_eq!((selects, deletes), (21, 21), "{sent:#?}");
    assert!(matches!(leaf.parent(&s), Err(Error::Deleted { .. })));
    let left: Vec<_> = s.all::<Folder>().unwrap().iter().map(|folder| folder.id).collect();
    assert_eq!(left, [42]);
}

#[derive(Model, Debug)]
struct Page2 {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Page2::id)]
    parent_id: Option<i64>,
    #[relationship(backref = "parent", cascade = "all", passive_deletes)]
    children: HasMany<Page2>,
    #[relationship(backref = "page", cascade = "all", passive_deletes)]
    notes: HasMany<Note>,
}

#[derive(Model, Debug)]
struct Note {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Page2::id)]
    page_id: i64,
}

/// The rows in between are not in memory.
fn a_tree_that_the_database_deletes_leaves_nothing_in_memory(db: Database) {
    Schema::of::<(Page2, Note)>().create(&db).unwrap();
    let noted = || Page2::draft().notes([Note::draft()]);
    let tree = || noted().children([noted().children([noted().children([noted()])])]);
    db.transaction(|s| s.insert_all([tree(), tree()]).map(|_| ())).unwrap();

    let s = db.session().unwrap();
    let rows = s.query::<Page2>().order_by(Page2::ID.asc()).select((Page2::ID, Page2::PARENT_ID)).all().unwrap();
    let child_of = |id: i64| rows.iter().find(|(_, parent)| *parent == Some(id)).map(|(id, _)| *id).unwrap();
    let third_of = |id: i64| child_of(child_of(id));
    let (root, gone, kept) = (s.one::<Page2>(1).unwrap(), third_of(1), third_of(2));
    let (gone, kept) = (s.one::<Page2>(gone).unwrap(), s.one::<Page2>(kept).unwrap());
    let notes = [gone, kept].map(|page| s.query::<Note>().filter(Note::PAGE_ID.eq(page.id)).one().unwrap());
    s.delete(root).unwrap();
    assert!(matches!(gone.notes(&s), Err(Error::Deleted { model: "Page2", .. })));
    assert!(matches!(notes[0].page(&s), Err(Error::Deleted { model: "Note", .. })));
    assert_eq!((notes[1].page(&s).unwrap(), kept.notes(&s).unwrap().to_vec()), (kept, vec![notes[1]]));
    assert_eq!((s.query::<Page2>().count().unwrap(), s.query::<Note>().count().unwrap()), (4, 4));
}

fn a_circle_of_rows_ends(db: Database) {
    Schema::of::<(Folder,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let folders = s.insert_all(["a", "b", "c", "itself", "below"].map(|name| Folder::draft().name(name))).unwrap();
    for (child, parent) in [(0, 1), (1, 2), (2, 0), (3, 3), (4, 3)] {
        folders[child].set_parent(&s, folders[parent]).unwrap();
    }
    s.delete(folders[1]).unwrap();
    let left = |s: &Session| s.query::<Folder>().order_by(Folder::ID.asc()).select(Folder::NAME).all().unwrap();
    assert_eq!(left(&s), ["itself", "below"]);
    s.delete(folders[3]).unwrap();
    assert_eq!(left(&s), [""; 0]);
}

#[derive(Model, Debug)]
struct Team {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Player::id)]
    captain_id: Option<i64>,
    #[relationship(back_populates = "team", cascade = "all", foreign_key = Player::team_id)]
    players: HasMany<Player>,
}

#[derive(Model, Debug)]
struct Player {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Team::id)]
    team_id: i64,
    #[relationship(back_populates = "players")]
    team: BelongsTo<Team>,
}

fn rows_that_need_each_other_go_where_a_key_may_be_null(db: Database) {
    Schema::of::<(Team, Player)>().create(&db).unwrap();
    let s = db.session().unwrap();
    for _ in 0..2 {
        let team = s.insert(Team::draft().players([Player::draft(), Player::draft()])).unwrap();
        let captain = team.players(&s).unwrap().first().unwrap();
        s.update(team, |row| row.captain_id = Some(captain.id)).unwrap();
    }
    let (team, player) = (s.one::<Team>(1).unwrap(), s.one::<Player>(2).unwrap());
    let before = s.statements().len();
    s.delete(team).unwrap();
    let expected = [
        "SAVEPOINT orm_0",
        r#"UPDATE "team" SET "captain_id" = NULL WHERE "id" = ?1"#,
        r#"DELETE FROM "player" WHERE "id" IN (?1, ?2)"#,
        r#"DELETE FROM "team" WHERE "id" = ?1"#,
        "RELEASE SAVEPOINT orm_0",
    ];
    assert_eq!(sent_since(&s, before), expected.map(|sql| spelled(&db, sql)));
    assert!(matches!(player.team(&s), Err(Error::Deleted { .. })));
    let (team, captain) = (s.one::<Team>(2).unwrap(), s.one::<Player>(3).unwrap());
    let error = s.delete(captain).unwrap_err();
    assert!(matches!(&error, Error::Restricted { model: "Player", by: "Team", rows: 1, .. }), "{error}");
    assert_eq!((team.captain_id, captain.team(&s).unwrap()), (Some(3), team));
}

fn rows_of_one_call_may_reference_each_other(db: Database) {
    #[derive(Model, Debug)]
    struct Link {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Link::id)]
        next_id: Option<i64>,
    }
    Schema::of::<(Link,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let links = s.insert_all((0..6).map(|_| Link::draft())).unwrap();
    for (from, to) in [(1, 0), (2, 1), (5, 4)] {
        s.update(links[from], |row| row.next_id = Some(links[to].id)).unwrap();
    }
    // In the wrong order, and one of them twice.
    s.delete_all([links[0], links[1], links[2], links[3], links[0]]).unwrap();
    assert_eq!(s.all::<Link>().unwrap(), [links[4], links[5]]);
    let error = s.delete_all([links[5], links[2]]).unwrap_err();
    assert!(matches!(error, Error::Deleted { model: "Link", .. }), "{error}");
    assert_eq!(s.query::<Link>().count().unwrap(), 2);
    s.delete_all::<Link>([]).unwrap();
    let error = s.delete_all([links[4]]).unwrap_err();
    let expected = "the `Link` with key 5 can't be deleted: `Link::next_id` leads to 1 row of `Link`";
    assert_eq!(error.to_string(), expected);
}

fn keys_of_several_columns_and_keys_that_are_not_primary(db: Database) {
    #[derive(Model, Debug)]
    #[model(unique(tenant, number))]
    struct Order {
        #[column(primary_key)]
        id: i64,
        tenant: String,
        number: i64,
        #[relationship(backref = "order", cascade = "all")]
        lines: HasMany<Line>,
    }
    #[derive(Model, Debug)]
    #[model(foreign_key(tenant = Order::tenant, order_number = Order::number))]
    struct Line {
        #[column(primary_key)]
        tenant: String,
        #[column(primary_key)]
        order_number: i64,
        #[column(primary_key)]
        position: i64,
        #[column(unique)]
        code: String,
        #[relationship(backref = "line", cascade = "all")]
        stamps: HasMany<Stamp>,
    }
    #[derive(Model, Debug)]
    struct Stamp {
        #[column(primary_key)]
        text: String,
        #[column(foreign_key = Line::code)]
        line_code: String,
    }
    Schema::of::<(Order, Line, Stamp)>().create(&db).unwrap();
    let line = |order: &str, at: i64| {
        let code = format!("{order}{at}");
        let stamps = ["paid", "sent"].map(|text| Stamp::draft().text(format!("{code} {text}")));
        Line::draft().position(at).code(code).stamps(stamps)
    };
    let order = |tenant: &str, number: i64| {
        let name = format!("{tenant}{number}");
        Order::draft().tenant(tenant).number(number).lines((0..3).map(move |at| line(&name, at)))
    };
    db.transaction(|s| s.insert_all([order("a", 1), order("a", 2), order("b", 1)]).map(|_| ())).unwrap();
    let s = db.session().unwrap();
    let stamp = s.one::<Stamp>("a20 paid").unwrap();
    s.delete_all([s.one::<Order>(1).unwrap(), s.one::<Order>(3).unwrap()]).unwrap();
    let left = s.query::<Line>().order_by(Line::CODE.asc()).select(Line::CODE).all().unwrap();
    assert_eq!(left, ["a20", "a21", "a22"]);
    assert_eq!(s.query::<Stamp>().count().unwrap(), 6);
    assert_eq!(stamp.line(&s).unwrap().order(&s).unwrap().id, 2);
}

/// A task goes with its tenant by this library, and with its milestone by the database.
fn rows_that_the_database_took_along_are_no_error(db: Database) {
    #[derive(Model, Debug)]
    struct Tenant {
        #[column(primary_key)]
        id: i64,
        #[relationship(backref = "tenant", cascade = "all")]
        projects: HasMany<Project>,
        #[relationship(backref = "tenant", cascade = "all")]
        tasks: HasMany<Task>,
    }
    #[derive(Model, Debug)]
    struct Project {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Tenant::id)]
        tenant_id: i64,
    }
    #[derive(Model, Debug)]
    struct Milestone {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Project::id, on_delete = "cascade")]
        project_id: i64,
    }
    #[derive(Model, Debug)]
    struct Task {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Tenant::id)]
        tenant_id: i64,
        #[column(foreign_key = Milestone::id, on_delete = "cascade")]
        milestone_id: Option<i64>,
    }
    Schema::of::<(Tenant, Project, Milestone, Task)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let tenant = s.insert(Tenant::draft().projects([Project::draft()])).unwrap();
    let project = tenant.projects(&s).unwrap().first().unwrap();
    let milestone = s.insert(Milestone::draft().project_id(project)).unwrap();
    let task = s.insert(Task::draft().tenant_id(tenant).milestone_id(milestone)).unwrap();
    let loose = s.insert(Task::draft().tenant_id(tenant)).unwrap();
    s.delete(tenant).unwrap();
    assert!(matches!(task.tenant(&s), Err(Error::Deleted { .. })));
    assert!(matches!(loose.tenant(&s), Err(Error::Deleted { .. })));
    assert_eq!(s.query::<Task>().count().unwrap() + s.query::<Milestone>().count().unwrap(), 0);
}

#[derive(Model, Debug)]
struct Song {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Entry, back_populates = "songs")]
    lists: ManyToMany<List>,
}

#[derive(Model, Debug)]
struct List {
    #[column(primary_key)]
    id: i64,
    #[relationship(secondary = Entry, back_populates = "lists")]
    songs: ManyToMany<Song>,
}

/// Says nothing of deleting.
#[derive(Model, Debug)]
struct Entry {
    #[column(primary_key, foreign_key = Song::id)]
    song_id: i64,
    #[column(primary_key, foreign_key = List::id)]
    list_id: i64,
}

fn links_go_with_either_end(fresh: Fresh) {
    let schema = Schema::of::<(Song, List, Entry)>();
    let db = fresh.open("");
    for script in [schema.sql(&db).join(";\n"), schema.sql(&db).join(";\n").replace(" ON DELETE CASCADE", "")] {
        schema.drop(&db).unwrap();
        fresh.plain(&script);
        let s = db.session().unwrap();
        let songs = s.insert_all([Song::draft(), Song::draft()]).unwrap();
        let lists = s.insert_all((0..2).map(|_| List::draft().songs(songs.clone()))).unwrap();
        s.delete(songs[0]).unwrap();
        assert_eq!((lists[0].songs(&s).unwrap().to_vec(), lists[1].songs(&s).unwrap().len()), (vec![songs[1]], 1));
        s.delete(lists[1]).unwrap();
        assert_eq!(songs[1].lists(&s).unwrap().to_vec(), [lists[0]]);
        assert_eq!(s.query::<Entry>().count().unwrap(), 1);
        s.commit().unwrap();
    }
}
