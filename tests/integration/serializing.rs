//! Entities, and what was loaded with them, as JSON.

use orm_core::prelude::*;
use serde::Serialize;
use serde_json::{json, to_string, to_value};

use crate::backends::on_each_backend;

/// With everything that `serde` can be told of a struct.
#[derive(Model, Serialize, Debug, Clone)]
#[serde(rename_all = "camelCase")]
#[model(table = "folders")]
pub struct Folder {
    #[column(primary_key)]
    pub id: i64,
    pub full_name: String,
    #[serde(skip)]
    pub secret: String,
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    #[column(foreign_key = Folder::id)]
    pub parent_id: Option<i64>,
    #[relationship(back_populates = "parent", order_by = "id")]
    pub children: HasMany<Folder>,
    #[relationship(back_populates = "children")]
    pub parent: BelongsTo<Option<Folder>>,
    #[relationship(back_populates = "folder")]
    pub cover: HasOne<Cover>,
    #[relationship(secondary = "folder_labels", backref = "folders", order_by = "text")]
    pub labels: ManyToMany<Label>,
}

#[derive(Model, Serialize, Debug, Clone)]
#[model(table = "covers")]
pub struct Cover {
    #[column(primary_key)]
    pub id: i64,
    #[serde(serialize_with = "in_hex")]
    pub colour: i64,
    #[column(unique, foreign_key = Folder::id)]
    pub folder_id: i64,
    // Also where it is said by hand.
    #[serde(skip)]
    #[relationship(back_populates = "cover")]
    pub folder: BelongsTo<Folder>,
}

#[derive(Model, Serialize, Debug, Clone)]
#[model(table = "labels")]
#[serde(transparent)]
pub struct Label {
    #[serde(skip)]
    #[column(primary_key)]
    pub id: i64,
    pub text: String,
}

fn in_hex<S: serde::Serializer>(colour: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("#{colour:06x}"))
}

on_each_backend!(
    an_entity_is_its_columns,
    a_struct_is_what_it_says,
    a_tree_is_written_as_deep_as_it_was_asked_for,
    each_kind_is_written_as_it_is,
    a_way_back_is_written_where_it_was_asked_for,
    a_part_is_written_too,
    one_of_several_is_written_with_its_name,
    writing_sends_nothing,
    what_has_no_place_for_a_relationship_says_so
);

fn fill(db: &Database) {
    Schema::of::<(Folder, Cover, Label)>().create(db).unwrap();
    db.transaction(|s| {
        let folder = |name: &str| Folder::draft().full_name(name).secret("hidden");
        let root = s.insert(folder("root").children([folder("one"), folder("two")]))?;
        let labels = s.insert_all(["b", "a"].map(|text| Label::draft().text(text)))?;
        root.labels(s)?.add_all(labels)?;
        root.create_cover(s, Cover::draft().colour(0xff))?;
        Ok::<_, orm_core::Error>(())
    })
    .unwrap();
}

fn an_entity_is_its_columns(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let [root, one] = [1, 2].map(|id| s.one::<Folder>(id).unwrap());
    assert_eq!(to_string(&root).unwrap(), r#"{"id":1,"fullName":"root"}"#);
    assert_eq!(to_string(&one).unwrap(), r#"{"id":2,"fullName":"one","in":1}"#);
    assert_eq!(to_string(&root.cover(&s).unwrap()).unwrap(), r##"{"id":1,"colour":"#0000ff","folder_id":1}"##);
    assert_eq!(to_value(root.labels(&s).unwrap().to_vec()).unwrap(), json!(["a", "b"]));
    // Loaded or not, a relationship is not shown where it wasn't asked for.
    assert_eq!(root.children(&s).unwrap().len(), 2);
    assert_eq!(to_value(root).unwrap(), json!({"id": 1, "fullName": "root"}));
    let children: Vec<_> = root.children(&s).unwrap().iter().collect();
    assert_eq!(to_value(children).unwrap()[1], json!({"id": 3, "fullName": "two", "in": 1}));
}

fn a_struct_is_what_it_says(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let bare = Entity::row(s.one::<Folder>(1).unwrap()).clone();
    let error = to_string(&bare).unwrap_err().to_string();
    assert!(error.contains("serialize the `Entity`") && error.contains("#[serde(skip)]"), "{error}");
    let cover = Entity::row(s.one::<Cover>(1).unwrap()).clone();
    assert_eq!(to_value(cover).unwrap(), json!({"id": 1, "colour": "#0000ff", "folder_id": 1}));
}

fn a_tree_is_written_as_deep_as_it_was_asked_for(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let roots = || s.query::<Folder>().filter(Folder::PARENT_ID.is_null());
    let flat = roots().load(Folder::CHILDREN).one().unwrap();
    let (one, two) = (json!({"id": 2, "fullName": "one", "in": 1}), json!({"id": 3, "fullName": "two", "in": 1}));
    assert_eq!(to_value(&flat).unwrap(), json!({"id": 1, "fullName": "root", "children": [one, two]}));
    let deep = roots().load(Folder::CHILDREN.with(Folder::CHILDREN.with(Folder::LABELS))).one().unwrap();
    let child = |id: i64, name: &str| json!({"id": id, "fullName": name, "in": 1, "children": []});
    let expected = json!({"id": 1, "fullName": "root", "children": [child(2, "one"), child(3, "two")]});
    assert_eq!(to_value(&deep).unwrap(), expected);
}

fn each_kind_is_written_as_it_is(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let folders = s.query::<Folder>().order_by(Folder::ID).limit(2);
    let folders = folders.load(Folder::COVER).load(Folder::LABELS).load(Folder::PARENT).all().unwrap();
    // In the order in which they were asked for, behind the columns.
    assert_eq!(
        to_string(&folders).unwrap(),
        r##"[{"id":1,"fullName":"root","cover":{"id":1,"colour":"#0000ff","folder_id":1},"labels":["a","b"],"parent":null},"##
            .to_owned()
            + r#"{"id":2,"fullName":"one","in":1,"cover":null,"labels":[],"parent":{"id":1,"fullName":"root"}}]"#
    );
    let cover = s.query::<Cover>().load(Cover::FOLDER).one().unwrap();
    let folder = json!({"id": 1, "fullName": "root"});
    assert_eq!(to_value(cover).unwrap(), json!({"id": 1, "colour": "#0000ff", "folder_id": 1, "folder": folder}));
}

fn a_way_back_is_written_where_it_was_asked_for(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let root = s.one::<Folder>(1).unwrap();
    let there_and_back = s.load([root], Folder::CHILDREN.with(Folder::PARENT)).unwrap();
    let parent = json!({"id": 1, "fullName": "root"});
    let child = |id: i64, name: &str| json!({"id": id, "fullName": name, "in": 1, "parent": parent});
    let expected = json!([{"id": 1, "fullName": "root", "children": [child(2, "one"), child(3, "two")]}]);
    assert_eq!(to_value(there_and_back).unwrap(), expected);
}

fn a_part_is_written_too(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let last = Folder::CHILDREN.order_by(Folder::FULL_NAME.desc()).limit(1);
    let root = s.query::<Folder>().filter(Folder::ID.eq(1)).load(last).one().unwrap();
    let two = json!({"id": 3, "fullName": "two", "in": 1});
    assert_eq!(to_value(root).unwrap(), json!({"id": 1, "fullName": "root", "children": [two]}));
}

#[derive(Polymorphic)]
pub enum Held {
    Cover(Cover),
    Label(Label),
}

#[derive(Model, Serialize, Debug, Clone)]
#[model(table = "holders")]
pub struct Holder {
    #[column(primary_key)]
    pub id: i64,
    #[serde(skip)]
    #[column(foreign_key = Cover::id)]
    pub cover_id: Option<i64>,
    #[serde(skip)]
    #[column(foreign_key = Label::id)]
    pub label_id: Option<i64>,
    #[relationship(one_of(cover_id, label_id), backref = "holders")]
    pub held: BelongsTo<Option<Held>>,
}

/// As `serde` writes any enum.
fn one_of_several_is_written_with_its_name(db: Database) {
    fill(&db);
    Schema::of::<(Folder, Cover, Label, Holder)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let (cover, label) = (s.query::<Cover>().one().unwrap(), s.query::<Label>().order_by(Label::ID).first().unwrap());
    s.insert_all([Holder::draft().held(cover), Holder::draft().held(label.unwrap())]).unwrap();
    s.insert(Holder::draft()).unwrap();
    let holders = s.query::<Holder>().order_by(Holder::ID).load(Holder::HELD).all().unwrap();
    let expected = json!([
        {"id": 1, "held": {"Cover": {"id": 1, "colour": "#0000ff", "folder_id": 1}}},
        {"id": 2, "held": {"Label": "b"}},
        {"id": 3, "held": null}
    ]);
    assert_eq!(to_value(holders).unwrap(), expected);
}

fn writing_sends_nothing(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let all = s.query::<Folder>().load(Folder::CHILDREN.with(Folder::LABELS)).load(Folder::COVER).all().unwrap();
    let sent = s.statements().len();
    assert_eq!(sent, 4, "{}", s.statements());
    assert!(to_string(&all).unwrap().contains("#0000ff"));
    assert_eq!(s.statements().len(), sent, "{}", s.statements());
}

fn what_has_no_place_for_a_relationship_says_so(db: Database) {
    fill(&db);
    let s = db.session().unwrap();
    let label = s.query::<Label>().limit(1).load(Label::FOLDERS).one().unwrap();
    let error = to_string(&label).unwrap_err().to_string();
    assert!(error.contains("has to serialize as a struct or a map"), "{error}");
}
