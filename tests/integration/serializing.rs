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

on_each_backend!(an_entity_is_its_columns, a_struct_is_what_it_says);

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
