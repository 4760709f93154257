//! Trees: a model that references itself, walked level by level and by recursive queries.

use orm_core::{Error, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend, spelled};

on_each_backend!(
    a_level_is_one_statement,
    levels_are_loaded_with_a_query,
    descendants_are_one_statement_and_fill_the_children,
    ancestors_are_one_statement_and_fill_the_parents,
    a_number_of_steps_ends_the_search,
    what_was_written_is_followed,
    a_cycle_ends_the_search,
    keys_of_several_columns,
    a_key_to_a_unique_column,
    moving_a_subtree,
    a_deleted_node_has_no_descendants,
    descendants_in_the_order_of_their_places,
    a_root_that_references_itself,
    a_node_that_is_its_own_parent,
    a_key_and_another_parent,
);

#[derive(Model, Debug)]
#[model(table = "nodes")]
struct Node {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Node::id)]
    parent_id: Option<i64>,
    #[relationship(back_populates = "parent", order_by = "name")]
    children: HasMany<Node>,
    #[relationship(back_populates = "children")]
    parent: BelongsTo<Option<Node>>,
    #[relationship(through = children.children)]
    grandchildren: HasMany<Node>,
}

/// `r` has `a` and `b`, `a` has `d` and `c`, `c` has `e`; `s` has nothing.
fn filled(db: &Database) {
    Schema::of::<(Node,)>().create(db).unwrap();
    let node = |name: &str| Node::draft().name(name);
    db.transaction(|s| {
        let tree = node("r").children([node("a").children([node("d"), node("c").children([node("e")])]), node("b")]);
        s.insert_all([tree, node("s")]).map(|_| ())
    })
    .unwrap();
}

fn named<'s>(s: &'s Session, name: &str) -> Entity<'s, Node> {
    s.query::<Node>().filter(Node::NAME.eq(name)).one().unwrap()
}

fn names<'s>(nodes: impl IntoIterator<Item = Entity<'s, Node>>) -> Vec<&'s str> {
    nodes.into_iter().map(|node| Entity::row(node).name.as_str()).collect()
}

/// `r(a(c(e)d)b)`
fn written(s: &Session, node: Entity<'_, Node>) -> String {
    let children: String = node.children(s).unwrap().iter().map(|child| written(s, child)).collect();
    if children.is_empty() { node.name.clone() } else { format!("{}({children})", node.name) }
}

fn a_level_is_one_statement(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let roots = s.query::<Node>().filter(Node::PARENT_ID.is_null()).order_by(Node::NAME.asc()).all().unwrap();
    assert_eq!(roots.iter().map(|root| written(&s, *root)).collect::<Vec<_>>(), ["r(a(c(e)d)b)", "s"]);
    // The roots, three levels, and that the last one has no children.
    assert_eq!(s.statements().len(), 5, "{}", s.statements());
    assert_eq!(names(roots[0].grandchildren(&s).unwrap()), ["c", "d"]);
    // Every node's parent is known from the same rows.
    let e = named(&s, "e");
    let sent = s.statements().len();
    assert_eq!(e.parent(&s).unwrap().unwrap().parent(&s).unwrap().unwrap().name, "a");
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
}

fn levels_are_loaded_with_a_query(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let levels = Node::CHILDREN.with(Node::CHILDREN.with(Node::CHILDREN.with(Node::CHILDREN)));
    let r = s.query::<Node>().filter(Node::NAME.eq("r")).with(levels).one().unwrap();
    assert_eq!(s.statements().len(), 5, "{}", s.statements());
    assert_eq!(written(&s, r), "r(a(c(e)d)b)");
    assert_eq!(s.statements().len(), 5, "{}", s.statements());
}

fn descendants_are_one_statement_and_fill_the_children(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let r = named(&s, "r");
    let below = s.reachable(r, Node::CHILDREN).unwrap();
    assert_eq!(names(below), ["a", "b", "c", "d", "e"]);
    let sql = r#"WITH RECURSIVE "reached" ("key_0", "from_0") AS (SELECT "node"."id", "node"."id" FROM "nodes" AS "node" WHERE "node"."parent_id" = ?1 UNION SELECT "node"."id", "node"."id" FROM "reached", "nodes" AS "node" WHERE "node"."parent_id" = "reached"."from_0") SELECT "nodes"."id", "nodes"."name", "nodes"."parent_id" FROM "nodes" WHERE "nodes"."id" IN (SELECT "key_0" FROM "reached") ORDER BY "nodes"."name", "nodes"."id""#;
    assert_eq!(s.statements().iter().skip(1).collect::<Vec<_>>(), [spelled(&db, sql)]);
    assert_eq!(written(&s, r), "r(a(c(e)d)b)");
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let alone = named(&s, "s");
    assert!(s.reachable(alone, Node::CHILDREN).unwrap().is_empty());
    assert!(alone.children(&s).unwrap().is_empty());
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
}

fn ancestors_are_one_statement_and_fill_the_parents(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let e = named(&s, "e");
    assert_eq!(names(s.reachable(e, Node::PARENT).unwrap()), ["c", "a", "r"]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    let mut above = Vec::new();
    let mut at = e.parent(&s).unwrap();
    while let Some(node) = at {
        above.push(node);
        at = node.parent(&s).unwrap();
    }
    assert_eq!(names(above), ["c", "a", "r"]);
    assert!(s.reachable(named(&s, "r"), Node::PARENT).unwrap().is_empty());
    // What has no parent has no ancestors: the query for `r` is all that was sent.
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_number_of_steps_ends_the_search(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (r, e) = (named(&s, "r"), named(&s, "e"));
    assert_eq!(names(s.reachable_within(r, Node::CHILDREN, 2).unwrap()), ["a", "b", "c", "d"]);
    assert_eq!(names(s.reachable_within(e, Node::PARENT, 1).unwrap()), ["c"]);
    assert!(s.reachable_within(r, Node::CHILDREN, 0).unwrap().is_empty());
    assert_eq!(s.statements().len(), 4, "{}", s.statements());
    // The last level's children are not known yet.
    assert_eq!(written(&s, r), "r(a(c(e)d)b)");
    assert_eq!(s.statements().len(), 6, "{}", s.statements());
}

fn what_was_written_is_followed(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (r, lone) = (named(&s, "r"), named(&s, "s"));
    assert_eq!(s.reachable(r, Node::CHILDREN).unwrap().len(), 5);
    lone.children(&s).unwrap().add(r).unwrap();
    named(&s, "e").children(&s).unwrap().create(Node::draft().name("f")).unwrap();
    assert_eq!(names(s.reachable(lone, Node::CHILDREN).unwrap()), ["r", "a", "b", "c", "d", "e", "f"]);
    assert_eq!(names(s.reachable(named(&s, "f"), Node::PARENT).unwrap()), ["e", "c", "a", "r", "s"]);
}

fn a_cycle_ends_the_search(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (r, e) = (named(&s, "r"), named(&s, "e"));
    r.set_parent(&s, e).unwrap();
    assert_eq!(names(s.reachable(r, Node::CHILDREN).unwrap()), ["a", "b", "c", "d", "e"]);
    assert_eq!(names(s.reachable(r, Node::PARENT).unwrap()), ["e", "c", "a"]);
    assert_eq!(names(s.reachable_within(r, Node::PARENT, 100).unwrap()), ["e", "c", "a"]);
    assert_eq!(names(e.children(&s).unwrap()), ["r"]);
    let alone = named(&s, "s");
    alone.set_parent(&s, alone).unwrap();
    assert!(s.reachable(alone, Node::CHILDREN).unwrap().is_empty());
    assert_eq!(names(alone.children(&s).unwrap()), ["s"]);
}

#[derive(Model, Debug)]
#[model(table = "places", foreign_key(map = Place::map, inside = Place::number))]
struct Place {
    #[column(primary_key)]
    map: i64,
    #[column(primary_key)]
    number: i64,
    inside: Option<i64>,
    #[relationship(backref = "place")]
    places: HasMany<Place>,
}

fn keys_of_several_columns(fresh: Fresh) {
    let db = fresh.open("");
    Schema::of::<(Place,)>().create(&db).unwrap();
    fresh.plain(
        r#"INSERT INTO places (map, number, "inside") VALUES (1, 1, NULL), (1, 2, 1), (1, 3, 2), (2, 1, NULL), (2, 2, 1)"#,
    );
    let s = db.session().unwrap();
    let place = |map: i64, number: i64| s.one::<Place>((map, number)).unwrap();
    let numbers = |places: Vec<Entity<'_, Place>>| places.iter().map(|at| (at.map, at.number)).collect::<Vec<_>>();
    assert_eq!(numbers(s.reachable(place(1, 1), Place::PLACES).unwrap()), [(1, 2), (1, 3)]);
    assert_eq!(numbers(place(1, 2).places(&s).unwrap().to_vec()), [(1, 3)]);
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
    assert_eq!(numbers(s.reachable(place(1, 3), Place::PLACE).unwrap()), [(1, 2), (1, 1)]);
    assert_eq!(numbers(s.reachable(place(2, 1), Place::PLACES).unwrap()), [(2, 2)]);
}

#[derive(Model, Debug)]
#[model(table = "parts")]
struct Part {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    code: Option<String>,
    #[column(foreign_key = Part::code)]
    whole_code: Option<String>,
    #[relationship(backref = "whole")]
    parts: HasMany<Part>,
}

fn a_key_to_a_unique_column(db: Database) {
    Schema::of::<(Part,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let part = |code: &str| Part::draft().code(code.to_owned());
    let car = s.insert(part("car").parts([part("door").parts([part("lock")]), part("wheel")])).unwrap();
    // Without a code it can have no parts.
    let nameless = s.insert(Part::draft().whole_code("wheel")).unwrap();
    let codes = |parts: Vec<Entity<'_, Part>>| parts.iter().map(|part| part.code.clone()).collect::<Vec<_>>();
    let some = |code: &str| Some(code.to_owned());
    let below = s.reachable(car, Part::PARTS).unwrap();
    assert_eq!(codes(below), [some("door"), some("wheel"), some("lock"), None]);
    assert!(s.reachable(nameless, Part::PARTS).unwrap().is_empty());
    assert_eq!(codes(s.reachable(nameless, Part::WHOLE).unwrap()), [some("wheel"), some("car")]);
}

fn moving_a_subtree(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (r, a, b) = (named(&s, "r"), named(&s, "a"), named(&s, "b"));
    s.reachable(r, Node::CHILDREN).unwrap();
    assert_eq!((a.children(&s).unwrap().len(), b.children(&s).unwrap().len()), (2, 0));
    named(&s, "c").set_parent(&s, b).unwrap();
    assert_eq!(written(&s, r), "r(a(d)b(c(e)))");
    let undone: Result<(), Error> = s.savepoint(|| {
        b.set_parent(&s, None)?;
        assert_eq!(names(s.reachable(r, Node::CHILDREN)?), ["a", "d"]);
        Err(Error::Aborted)
    });
    assert!(undone.is_err());
    assert_eq!(names(s.reachable(r, Node::CHILDREN).unwrap()), ["a", "b", "d", "c", "e"]);
}

fn a_deleted_node_has_no_descendants(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (lone, e) = (named(&s, "s"), named(&s, "e"));
    s.delete(lone).unwrap();
    let deleted = s.reachable(lone, Node::CHILDREN);
    assert!(matches!(deleted, Err(Error::Deleted { model: "Node", .. })), "{deleted:?}");
    let r = named(&s, "r");
    assert_eq!(s.reachable(r, Node::CHILDREN).unwrap().len(), 5);
    s.delete(e).unwrap();
    assert_eq!(written(&s, r), "r(a(cd)b)");
}

#[derive(Model, Debug)]
#[model(table = "chapters")]
struct Chapter {
    #[column(primary_key)]
    id: i64,
    title: String,
    place: i32,
    #[column(foreign_key = Chapter::id)]
    inside_id: Option<i64>,
    #[relationship(backref = "inside", position = Chapter::place)]
    chapters: HasMany<Chapter>,
    #[relationship(where = Chapter::TITLE.ne("b"), order_by = "place")]
    some: HasMany<Chapter>,
}

fn descendants_in_the_order_of_their_places(db: Database) {
    Schema::of::<(Chapter,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let chapter = |title: &str| Chapter::draft().title(title);
    let inner = chapter("a").chapters([chapter("x"), chapter("y")]);
    let book = s.insert(chapter("book").place(0).chapters([inner, chapter("b"), chapter("c")])).unwrap();
    let titles = |chapters: Vec<Entity<'_, Chapter>>| -> String {
        chapters.iter().map(|chapter| chapter.title.as_str()).collect()
    };
    let chapters = book.chapters(&s).unwrap();
    assert_eq!(titles(book.some(&s).unwrap().to_vec()), "ac");
    let c = chapters.get(2).unwrap();
    chapters.move_to(c, 0).unwrap();
    assert_eq!(titles(s.reachable(book, Chapter::CHAPTERS).unwrap()), "cabxy");
    assert_eq!(titles(book.some(&s).unwrap().to_vec()), "ca");
    chapters.move_to(c, 2).unwrap();
    assert_eq!(titles(book.some(&s).unwrap().to_vec()), "ac");
}

/// Its key is never null: the root is its own parent.
#[derive(Model, Debug)]
#[model(table = "rooms", strict_pairs)]
struct Room {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Room::id, self_root)]
    within_id: i64,
    #[relationship(one_way)]
    within: BelongsTo<Room>,
}

fn a_root_that_references_itself(db: Database) {
    Schema::of::<(Room,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let house = s.insert(Room::draft().id(1).within_id(1)).unwrap();
    let hall = s.insert(Room::draft().id(2).within(house)).unwrap();
    assert_eq!((hall.within(&s).unwrap(), house.within(&s).unwrap()), (house, house));
}

fn a_key_and_another_parent(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let (root, other) = (named(&s, "r"), named(&s, "s"));
    let error = root.children(&s).unwrap().create(Node::draft().name("x").parent_id(other.id)).unwrap_err();
    assert!(matches!(error, Error::KeyConflict { model: "Node", column: "parent_id", .. }), "{error}");
    let same = root.children(&s).unwrap().create(Node::draft().name("x").parent_id(root.id)).unwrap();
    assert_eq!((same.parent(&s).unwrap(), s.all::<Node>().unwrap().len()), (Some(root), 8));
}

/// Where the engine refuses to delete it, it says so itself, and all is as before.
fn a_node_that_is_its_own_parent(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let node = named(&s, "s");
    node.set_parent(&s, node).unwrap();
    assert_eq!(node.children(&s).unwrap().to_vec(), [node]);
    let deleted = s.delete(node);
    match Engine::of(&db) {
        Engine::Sqlite | Engine::Postgres => deleted.unwrap(),
        Engine::Mysql => {
            assert!(matches!(deleted, Err(Error::Restricted { rows: 1, .. })), "{deleted:?}");
            assert_eq!((node.parent(&s).unwrap(), node.children(&s).unwrap().to_vec()), (Some(node), vec![node]));
            node.set_parent(&s, None).unwrap();
            s.delete(node).unwrap();
        }
    }
    assert_eq!(s.query::<Node>().filter(Node::NAME.eq("s")).count().unwrap(), 0);
}
