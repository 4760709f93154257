//! Where and how models can be declared.

use orm_core::prelude::*;

use crate::backends::on_each_backend;

on_each_backend!(
    raw_identifiers_and_modules,
    two_models_of_one_name,
    inside_a_function,
    a_tree_from_a_macro,
    a_backref_on_the_side_of_the_key,
    a_model_of_another_crate
);

/// Raw identifiers as fields, as relationships, and as the name of a backref.
mod raw {
    use super::*;

    #[derive(Model, Debug)]
    pub(crate) struct Box {
        #[column(primary_key)]
        pub(crate) id: i64,
        pub(crate) r#type: String,
        #[relationship(backref = "in")]
        pub(crate) r#mod: HasMany<super::elsewhere::Item>,
    }
}

/// The other side in another module, with private fields.
mod elsewhere {
    use orm_core::prelude::*;

    #[derive(Model, Debug)]
    pub(crate) struct Item {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = crate::declarations::raw::Box::id)]
        pub(crate) box_id: i64,
    }
}

fn raw_identifiers_and_modules(db: Database) {
    Schema::of::<(raw::Box, elsewhere::Item)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let parcel = s.insert(raw::Box::draft().r#type("parcel").r#mod([elsewhere::Item::draft()])).unwrap();
    let item = parcel.r#mod(&s).unwrap().first().unwrap();
    assert_eq!(item.r#in(&s).unwrap(), parcel);
    assert_eq!(s.query::<raw::Box>().filter(raw::Box::TYPE.eq("parcel")).one().unwrap().r#type, "parcel");
    let other = s.insert(raw::Box::draft().r#type("crate")).unwrap();
    item.set_in(&s, other).unwrap();
    assert_eq!((item.box_id, parcel.r#mod(&s).unwrap().len(), other.r#mod(&s).unwrap().len()), (other.id, 0, 1));
}

/// Two models of one name are two models.
mod first {
    #[derive(orm_core::Model)]
    #[model(table = "first_pages")]
    pub struct Page {
        #[column(primary_key)]
        pub id: i64,
    }
}

mod second {
    use orm_core::prelude::*;

    #[derive(Model)]
    #[model(table = "second_pages")]
    pub struct Page {
        #[column(primary_key)]
        pub id: i64,
        #[column(foreign_key = super::first::Page::id)]
        pub first_id: i64,
        #[column(foreign_key = Page::id)]
        pub next_id: Option<i64>,
        #[relationship(backref = "copies")]
        pub first: BelongsTo<super::first::Page>,
        #[relationship]
        pub next: BelongsTo<Option<Page>>,
    }
}

fn two_models_of_one_name(db: Database) {
    Schema::of::<(second::Page, first::Page)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let original = s.insert(first::Page::draft()).unwrap();
    let copy = s.insert(second::Page::draft().first(original)).unwrap();
    let next = s.insert(second::Page::draft().first(original).next(copy)).unwrap();
    assert_eq!(original.copies(&s).unwrap().to_vec(), [copy, next]);
    assert_eq!((next.next(&s).unwrap(), copy.next(&s).unwrap()), (Some(copy), None));
}

fn inside_a_function(db: Database) {
    #[derive(Model)]
    struct Shelf {
        #[column(primary_key)]
        id: i64,
        #[relationship(backref = "shelf")]
        books: HasMany<Book>,
    }

    #[derive(Model)]
    struct Book {
        #[column(primary_key)]
        id: i64,
        #[column(foreign_key = Shelf::id)]
        shelf_id: Option<i64>,
    }

    Schema::of::<(Shelf, Book)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let shelf = s.insert(Shelf::draft().books([Book::draft(), Book::draft()])).unwrap();
    let book = shelf.books(&s).unwrap().get(1).unwrap();
    assert_eq!((book.id, book.shelf_id, book.shelf(&s).unwrap()), (2, Some(shelf.id), Some(shelf)));
}

/// From a macro, with the field types and names passed on.
macro_rules! node {
    ($name:ident, $key:ty, $parent:ident) => {
        #[derive(Model, Debug, Clone)]
        struct $name {
            #[column(primary_key)]
            id: $key,
            name: String,
            #[column(foreign_key = $name::id)]
            parent_id: Option<$key>,
            #[relationship(back_populates = "children")]
            $parent: BelongsTo<Option<$name>>,
            #[relationship(back_populates = "parent", order_by = "name")]
            children: HasMany<$name>,
        }
    };
}

node!(Node, i64, parent);

fn a_tree_from_a_macro(db: Database) {
    Schema::of::<(Node,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let leaf = |name| Node::draft().name(name);
    let root = s.insert(leaf("root").children([leaf("b").children([leaf("c")]), leaf("a")])).unwrap();
    let names: Vec<_> = root.children(&s).unwrap().iter().map(|node| node.name.clone()).collect();
    assert_eq!(names, ["a", "b"]);
    let b = root.children(&s).unwrap().get(1).unwrap();
    let c = b.children(&s).unwrap().first().unwrap();
    assert_eq!(c.parent(&s).unwrap().unwrap().parent(&s).unwrap(), Some(root));
    c.set_parent(&s, root).unwrap();
    assert_eq!((root.children(&s).unwrap().len(), b.children(&s).unwrap().len()), (3, 0));
    root.children(&s).unwrap().remove(c).unwrap();
    assert_eq!((c.parent(&s).unwrap(), c.parent_id), (None, None));
}

/// A backref on `BelongsTo`: a collection over a plain key, an optional entity over a unique one.
#[derive(Model, Debug)]
struct Player {
    #[column(primary_key)]
    id: i64,
    number: i32,
    #[column(foreign_key = Team::id)]
    team_id: Option<i64>,
    #[column(unique, foreign_key = Team::id)]
    captain_of: Option<i64>,
    #[relationship(foreign_key = team_id, backref(name = "players", order_by = "number desc"))]
    team: BelongsTo<Option<Team>>,
    #[relationship(foreign_key = Player::captain_of, backref = "captain")]
    led: BelongsTo<Option<Team>>,
}

#[derive(Model, Debug)]
struct Team {
    #[column(primary_key)]
    id: i64,
    name: String,
}

fn a_backref_on_the_side_of_the_key(db: Database) {
    Schema::of::<(Player, Team)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let team = Team::draft().name("Reds").set(Team::PLAYERS, [Player::draft().number(7), Player::draft().number(9)]);
    let team = s.insert(team).unwrap();
    let numbers: Vec<_> = team.players(&s).unwrap().iter().map(|player| player.number).collect();
    assert_eq!(numbers, [9, 7]);
    assert_eq!(team.captain(&s).unwrap(), None);
    let seven = team.players(&s).unwrap().get(1).unwrap();
    seven.set_led(&s, team).unwrap();
    assert_eq!((team.captain(&s).unwrap(), seven.led(&s).unwrap()), (Some(seven), Some(team)));
    let with = s.query::<Team>().with(Team::PLAYERS).with(Team::CAPTAIN).all().unwrap();
    assert_eq!(with, [team]);
    team.players(&s).unwrap().clear().unwrap();
    assert_eq!((seven.team(&s).unwrap(), seven.led(&s).unwrap()), (None, Some(team)));
}

#[test]
fn names_without_saying() {
    assert_eq!((Team::META.name, Team::META.table, raw::Box::META.table), ("Team", "team", "box"));
    let columns: Vec<_> = raw::Box::META.columns.iter().map(|column| (column.field, column.name)).collect();
    assert_eq!(columns, [("id", "id"), ("type", "type")]);
    let id = Team::META.identity;
    assert!(id.starts_with("integration::declarations::Team@"), "{id}");
}

/// A one-way relationship to a model of another crate.
#[derive(Model, Debug)]
struct City {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = orm_tests::Country::code)]
    country_code: String,
    #[relationship]
    country: BelongsTo<orm_tests::Country>,
}

fn a_model_of_another_crate(db: Database) {
    Schema::of::<(City, orm_tests::Country)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let city = s.insert(City::draft().country(orm_tests::Country::draft().code("PL"))).unwrap();
    assert_eq!((city.country_code.as_str(), city.country(&s).unwrap().code.as_str()), ("PL", "PL"));
    assert_eq!(s.query::<City>().with(City::COUNTRY).all().unwrap(), [city]);
}
