//! `cascade = "all, delete-orphan"`: a child that loses its parent is deleted, whatever is loaded.

use orm_core::{Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    a_removed_child_is_deleted,
    a_cleared_collection_is_deleted_also_where_nothing_is_loaded,
    a_replaced_child_is_deleted_and_one_that_moves_is_not,
    without_a_parent_there_is_no_child,
    who_loses_a_place_under_a_unique_key_is_deleted,
    members_with_places_close_the_gap,
    a_member_that_was_found_by_its_key_is_replaced,
    a_generated_collection_can_say_it,
    one_below_the_orphan_that_moves_up_is_kept,
    a_column_that_is_written_stays_a_column,
    an_orphan_that_is_in_the_way_of_nothing_goes_with_what_is_below,
);

#[derive(Model, Debug)]
struct Order {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "order", cascade = "all, delete-orphan", order_by = "text")]
    lines: HasMany<Line>,
    #[relationship(back_populates = "order", cascade = "all, delete-orphan")]
    bill: HasOne<Bill>,
    #[relationship(backref = "order", cascade = "all, delete-orphan")]
    address: HasOne<Address>,
    #[relationship(backref = "order", cascade = "all, delete-orphan", position = Step::place)]
    steps: HasMany<Step>,
    #[relationship(backref = "order", cascade = "all, delete-orphan", keyed_by = Label::language)]
    labels: HasMany<Label>,
}

#[derive(Model, Debug)]
struct Line {
    #[column(primary_key)]
    id: i64,
    text: String,
    #[column(foreign_key = Order::id)]
    order_id: i64,
    #[relationship(backref = "line", cascade = "all")]
    marks: HasMany<Mark>,
}

#[derive(Model, Debug)]
struct Mark {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Line::id)]
    line_id: i64,
}

#[derive(Model, Debug)]
struct Bill {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Order::id)]
    order_id: Option<i64>,
    #[relationship(back_populates = "bill")]
    order: BelongsTo<Option<Order>>,
}

#[derive(Model, Debug)]
struct Address {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Order::id)]
    order_id: i64,
}

#[derive(Model, Debug)]
#[model(unique(order_id, place))]
struct Step {
    #[column(primary_key)]
    id: i64,
    place: i64,
    #[column(foreign_key = Order::id)]
    order_id: i64,
}

#[derive(Model, Debug)]
#[model(unique(order_id, language))]
struct Label {
    #[column(primary_key)]
    id: i64,
    language: String,
    #[column(foreign_key = Order::id)]
    order_id: i64,
}

fn lines(s: &Session) -> Vec<String> {
    s.query::<Line>().order_by(Line::TEXT.asc()).select(Line::TEXT).all().unwrap()
}

/// Two orders of two lines with a mark each.
fn orders(db: &Database) {
    Schema::of::<(Order, Line, Mark, Bill, Address, Step, Label)>().create(db).unwrap();
    let line = |text| Line::draft().text(text).marks([Mark::draft()]);
    let order = |one, other| Order::draft().lines([line(one), line(other)]);
    db.transaction(|s| s.insert_all([order("a", "b"), order("c", "d")]).map(|_| ())).unwrap();
}

fn a_removed_child_is_deleted(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let [one, other] = [1, 2].map(|id| s.one::<Order>(id).unwrap());
    let (line, not_here) = (one.lines(&s).unwrap().first().unwrap(), other.lines(&s).unwrap().first().unwrap());
    let mark = s.query::<Mark>().filter(Mark::LINE_ID.eq(line.id)).one().unwrap();
    assert!(!one.lines(&s).unwrap().remove(not_here).unwrap());
    assert!(one.lines(&s).unwrap().remove(line).unwrap());
    assert_eq!((lines(&s), one.lines(&s).unwrap().len()), (vec!["b".into(), "c".into(), "d".into()], 1));
    assert!(matches!(line.order(&s), Err(Error::Deleted { model: "Line", .. })));
    assert!(matches!(mark.line(&s), Err(Error::Deleted { model: "Mark", .. })));
    assert_eq!(s.query::<Mark>().count().unwrap(), 3);
}

fn a_cleared_collection_is_deleted_also_where_nothing_is_loaded(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let one = s.one::<Order>(1).unwrap();
    let collection = one.lines(&s).unwrap();
    // Rows that the session doesn't know: it is asked again what there is.
    s.execute_sql("INSERT INTO line (text, order_id) VALUES ('unknown', 1)", ()).unwrap();
    collection.clear().unwrap();
    assert!(collection.is_empty());
    assert_eq!((lines(&s), s.query::<Mark>().count().unwrap()), (vec!["c".into(), "d".into()], 2));
}

fn a_replaced_child_is_deleted_and_one_that_moves_is_not(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let [one, other] = [1, 2].map(|id| s.one::<Order>(id).unwrap());
    let (b, c) = (one.lines(&s).unwrap().get(1).unwrap(), other.lines(&s).unwrap().first().unwrap());
    one.lines(&s).unwrap().replace([c, b]).unwrap();
    assert_eq!(lines(&s), ["b", "c", "d"]);
    assert_eq!((one.lines(&s).unwrap().to_vec(), other.lines(&s).unwrap().len()), (vec![b, c], 1));
    c.set_order(&s, other).unwrap();
    other.lines(&s).unwrap().add(b).unwrap();
    assert_eq!((lines(&s), one.lines(&s).unwrap().len()), (vec!["b".into(), "c".into(), "d".into()], 0));
    let before = s.statements().len();
    other.lines(&s).unwrap().replace([]).unwrap();
    let deletes = s.statements().iter().skip(before).filter(|sql| sql.starts_with("DELETE")).count();
    assert_eq!((lines(&s), deletes), (vec![], 2), "{}", s.statements());
}

fn without_a_parent_there_is_no_child(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let order = s.one::<Order>(1).unwrap();
    let bill = order.create_bill(&s, Bill::draft()).unwrap();
    bill.set_order(&s, None).unwrap();
    assert!(matches!(bill.order(&s), Err(Error::Deleted { model: "Bill", .. })));
    assert_eq!(order.bill(&s).unwrap(), None);
    let bill = order.create_bill(&s, Bill::draft()).unwrap();
    order.set_bill(&s, None).unwrap();
    assert!(matches!(bill.order(&s), Err(Error::Deleted { model: "Bill", .. })));
    let address = order.create_address(&s, Address::draft()).unwrap();
    order.set_address(&s, None).unwrap(); // over a `NOT NULL` key
    assert!(matches!(address.order(&s), Err(Error::Deleted { model: "Address", .. })));
    order.set_address(&s, None).unwrap();
    // One that never had a parent is no orphan, and stays.
    let bill = s.insert(Bill::draft()).unwrap();
    bill.set_order(&s, None).unwrap();
    assert_eq!((bill.order(&s).unwrap(), s.query::<Bill>().count().unwrap()), (None, 1));
}

fn who_loses_a_place_under_a_unique_key_is_deleted(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let [one, other] = [1, 2].map(|id| s.one::<Order>(id).unwrap());
    s.insert_all([Address::draft().order_id(one), Address::draft().order_id(other)]).unwrap();
    s.commit().unwrap();

    let s = db.session().unwrap();
    let [one, other] = [1, 2].map(|id| s.one::<Order>(id).unwrap());
    let second = s.one::<Address>(2).unwrap();
    // The first is not loaded.
    one.set_address(&s, second).unwrap();
    assert_eq!((one.address(&s).unwrap(), other.address(&s).unwrap()), (Some(second), None));
    assert_eq!(s.all::<Address>().unwrap(), [second]);
    let third = one.create_address(&s, Address::draft()).unwrap();
    assert_eq!((one.address(&s).unwrap(), s.all::<Address>().unwrap()), (Some(third), vec![third]));
    let fourth = s.insert(Address::draft().order_id(other)).unwrap();
    fourth.set_order(&s, one).unwrap();
    assert_eq!((one.address(&s).unwrap(), s.all::<Address>().unwrap()), (Some(fourth), vec![fourth]));
}

fn members_with_places_close_the_gap(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let steps = s.one::<Order>(1).unwrap().steps(&s).unwrap();
    let all = steps.create_all((0..5).map(|_| Step::draft())).unwrap();
    steps.remove(all[1]).unwrap();
    let places =
        |s: &Session| s.query::<Step>().order_by(Step::PLACE.asc()).select((Step::ID, Step::PLACE)).all().unwrap();
    assert_eq!(places(&s), [(1, 0), (3, 1), (4, 2), (5, 3)]);
    steps.replace([all[4], all[2]]).unwrap();
    assert_eq!(places(&s), [(5, 0), (3, 1)]);
    assert_eq!(steps.to_vec(), [all[4], all[2]]);
    steps.clear().unwrap();
    assert_eq!((places(&s), steps.len()), (vec![], 0));
}

fn a_member_that_was_found_by_its_key_is_replaced(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let labels = s.one::<Order>(1).unwrap().labels(&s).unwrap();
    let first = labels.set("en", Label::draft()).unwrap();
    let other = labels.set("de", Label::draft()).unwrap();
    let second = labels.set("en", Label::draft()).unwrap();
    assert!(matches!(first.order(&s), Err(Error::Deleted { .. })));
    assert_eq!((labels.to_vec(), labels.get_by("en")), (vec![other, second], Some(second)));
    labels.remove(second).unwrap();
    assert_eq!((labels.get_by("en"), s.all::<Label>().unwrap()), (None, vec![other]));
    // One that came by another way is found too.
    s.execute_sql("INSERT INTO label (language, order_id) VALUES ('en', 1)", ()).unwrap();
    let third = labels.set("en", Label::draft()).unwrap();
    assert_eq!((labels.to_vec(), s.query::<Label>().count().unwrap()), (vec![other, third], 2));
}

fn a_generated_collection_can_say_it(db: Database) {
    #[derive(Model, Debug)]
    struct Box {
        #[column(primary_key)]
        id: i64,
    }
    #[derive(Model, Debug)]
    struct Pen {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Box::id)]
        box_id: i64,
        #[relationship(backref(name = "pens", cascade = "all, delete-orphan"))]
        kept_in: BelongsTo<Box>,
    }
    #[derive(Model, Debug)]
    struct Lid {
        #[column(primary_key)]
        id: i64,
        #[column(unique, foreign_key = Box::id)]
        box_id: Option<i64>,
        #[relationship(backref(name = "lid", cascade = "all, delete-orphan"))]
        of: BelongsTo<Option<Box>>,
    }
    Schema::of::<(Box, Pen, Lid)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let (one, other) = (s.insert(Box::draft()).unwrap(), s.insert(Box::draft()).unwrap());
    let pens = one.pens(&s).unwrap().create_all((0..3).map(|_| Pen::draft())).unwrap();
    one.pens(&s).unwrap().remove(pens[0]).unwrap();
    pens[1].set_kept_in(&s, other).unwrap();
    let lids = s.insert_all([Lid::draft().box_id(one), Lid::draft().box_id(other)]).unwrap();
    lids[0].set_of(&s, other).unwrap();
    assert_eq!((other.lid(&s).unwrap(), s.all::<Lid>().unwrap()), (Some(lids[0]), vec![lids[0]]));
    let before = s.statements().len();
    s.delete(other).unwrap();
    let sent: Vec<_> = s.statements().iter().skip(before).map(str::to_owned).collect();
    assert_eq!(sent, [spelled(&db, r#"DELETE FROM "box" WHERE "id" = ?1"#)]);
    assert!(matches!(pens[1].kept_in(&s), Err(Error::Deleted { .. })));
    assert!(matches!(lids[0].of(&s), Err(Error::Deleted { .. })));
    assert_eq!((s.all::<Pen>().unwrap(), s.query::<Lid>().count().unwrap()), (vec![pens[2]], 0));
}

#[derive(Model, Debug)]
struct Node {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Node::id)]
    parent_id: Option<i64>,
    #[relationship(backref = "parent", cascade = "all, delete-orphan")]
    children: HasMany<Node>,
}

#[derive(Model, Debug)]
struct Wagon {
    #[column(primary_key)]
    id: i64,
    #[column(unique, foreign_key = Wagon::id)]
    behind_id: Option<i64>,
    #[relationship(backref = "behind", cascade = "all, delete-orphan")]
    next: HasOne<Wagon>,
}

fn one_below_the_orphan_that_moves_up_is_kept(db: Database) {
    Schema::of::<(Node, Wagon)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let child = || Node::draft().children([Node::draft(), Node::draft()]);
    let root = s.insert(Node::draft().children([child(), child()])).unwrap();
    let (left, right) = (root.children(&s).unwrap().get(0).unwrap(), root.children(&s).unwrap().get(1).unwrap());
    let grandchild = left.children(&s).unwrap().first().unwrap();
    root.children(&s).unwrap().replace([grandchild, right]).unwrap();
    assert_eq!(s.query::<Node>().count().unwrap(), 5);
    assert_eq!((grandchild.parent(&s).unwrap(), root.children(&s).unwrap().len()), (Some(root), 2));

    // A linked list: one is taken out of its middle.
    let wagon = s.insert(Wagon::draft().next(Wagon::draft().next(Wagon::draft()))).unwrap();
    let middle = wagon.next(&s).unwrap().unwrap();
    let last = middle.next(&s).unwrap().unwrap();
    wagon.set_next(&s, last).unwrap();
    assert_eq!((wagon.next(&s).unwrap(), s.query::<Wagon>().count().unwrap()), (Some(last), 2));
    assert!(matches!(middle.next(&s), Err(Error::Deleted { .. })));
}

/// What is written to the column itself is no business of the relationship.
fn a_column_that_is_written_stays_a_column(db: Database) {
    orders(&db);
    let s = db.session().unwrap();
    let order = s.one::<Order>(1).unwrap();
    let bill = order.create_bill(&s, Bill::draft()).unwrap();
    s.update(bill, |row| row.order_id = None).unwrap();
    assert_eq!((order.bill(&s).unwrap(), bill.order(&s).unwrap()), (None, None));
    assert_eq!(s.all::<Bill>().unwrap(), [bill]);
}

fn an_orphan_that_is_in_the_way_of_nothing_goes_with_what_is_below(db: Database) {
    #[derive(Model, Debug)]
    struct Claim {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Mark::id)]
        mark_id: i64,
    }
    orders(&db);
    Schema::partial::<(Claim,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let order = s.one::<Order>(1).unwrap();
    let collection = order.lines(&s).unwrap();
    let line = collection.first().unwrap();
    let mark = line.marks(&s).unwrap().first().unwrap();
    s.insert_all([Claim::draft().mark_id(mark), Claim::draft().mark_id(mark)]).unwrap();
    let error = collection.remove(line).unwrap_err();
    let Error::Restricted { model, by, relationship, rows, .. } = &error else { panic!("{error}") };
    assert_eq!((*model, *by, &**relationship, *rows), ("Mark", "Claim", "Claim::mark_id", 2));
    assert_eq!(
        (collection.first(), line.marks(&s).unwrap().to_vec(), mark.line(&s).unwrap()),
        (Some(line), vec![mark], line)
    );
    assert_eq!((lines(&s).len(), s.query::<Mark>().count().unwrap()), (4, 4));
}
