//! Which relationship, which row and how many rows are in the way of a deletion.

use orm_core::{Error, prelude::*};

use crate::backends::{Engine, on_each_backend};

on_each_backend!(
    what_refuses_is_named_and_not_what_follows,
    the_row_that_is_in_the_way_is_named,
    keys_of_several_columns,
    what_is_further_down_is_in_the_way_of_its_parent,
    rows_that_go_too_are_not_in_the_way,
    a_default_that_references_nothing_is_in_the_way,
    a_default_that_only_the_database_knows_is_not,
);

/// What refuses is declared last.
#[derive(Model, Debug)]
#[model(table = "crates")]
struct Crate {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "box_")]
    labels: HasMany<Label>,
    #[relationship(secondary = "crate_marks", backref = "crates")]
    marks: ManyToMany<Mark>,
    #[relationship(secondary = "crate_pairs", foreign_key = one_id, target_key = other_id, symmetric)]
    pairs: ManyToMany<Crate>,
    #[relationship(backref = "box_")]
    items: HasMany<Item>,
}

/// And here first.
#[derive(Model, Debug)]
#[model(table = "chests")]
struct Chest {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "chest")]
    items: HasMany<Item>,
    #[relationship(backref = "chest")]
    labels: HasMany<Label>,
    #[relationship(secondary = "chest_marks", backref = "chests")]
    marks: ManyToMany<Mark>,
}

#[derive(Model, Debug)]
#[model(table = "labels")]
struct Label {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Crate::id, on_delete = "set null")]
    crate_id: Option<i64>,
    #[column(foreign_key = Chest::id, on_delete = "set null")]
    chest_id: Option<i64>,
}

#[derive(Model, Debug)]
#[model(table = "items")]
struct Item {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Crate::id)]
    crate_id: Option<i64>,
    #[column(foreign_key = Chest::id)]
    chest_id: Option<i64>,
}

#[derive(Model, Debug)]
#[model(table = "marks")]
struct Mark {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "pools")]
struct Pool {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "pool")]
    swimmers: HasMany<Swimmer>,
    #[relationship(backref = "pool")]
    guards: HasMany<Guard>,
}

#[derive(Model, Debug)]
#[model(table = "swimmers")]
struct Swimmer {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Pool::id, default = sql("3 + 4"), on_delete = "set default")]
    pool_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "guards")]
struct Guard {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Pool::id)]
    pool_id: i64,
}

fn a_default_that_only_the_database_knows_is_not(db: Database) {
    if Engine::of(&db) == Engine::Mysql {
        return; // It has no `SET DEFAULT`.
    }
    Schema::of::<(Pool, Swimmer, Guard)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let pool = s.insert(Pool::draft().swimmers([Swimmer::draft()]).guards([Guard::draft()])).unwrap();
    s.insert(Pool::draft().id(7)).unwrap();
    let expected = "the `Pool` with key 1 can't be deleted: `Pool::guards` leads to 1 row of `Guard`";
    assert_eq!(refused(s.delete(pool)), expected);
}

fn refused(deleted: Result<(), Error>) -> String {
    match deleted.unwrap_err() {
        error @ Error::Restricted { .. } => error.to_string(),
        other => panic!("{other}"),
    }
}

fn what_refuses_is_named_and_not_what_follows(db: Database) {
    Schema::of::<(Crate, Chest, Label, Item, Mark)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let mark = s.insert(Mark::draft()).unwrap();
    let other = s.insert(Crate::draft()).unwrap();
    let full = Crate::draft().labels([Label::draft()]).marks([mark]).pairs([other]);
    let full = s.insert(full.items([Item::draft(), Item::draft()])).unwrap();
    let expected = "the `Crate` with key 2 can't be deleted: `Crate::items` leads to 2 rows of `Item`";
    assert_eq!(refused(s.delete(full)), expected);
    let chest = Chest::draft().labels([Label::draft()]).marks([mark]).items([Item::draft()]);
    let chest = s.insert(chest).unwrap();
    let expected = "the `Chest` with key 1 can't be deleted: `Chest::items` leads to 1 row of `Item`";
    assert_eq!(refused(s.delete(chest)), expected);
    full.items(&s).unwrap().clear().unwrap();
    chest.items(&s).unwrap().clear().unwrap();
    s.delete(full).unwrap();
    s.delete(chest).unwrap();
    assert_eq!(s.query::<Label>().filter(Label::CRATE_ID.is_null().and(Label::CHEST_ID.is_null())).count().unwrap(), 2);
}

fn the_row_that_is_in_the_way_is_named(db: Database) {
    Schema::of::<(Crate, Chest, Label, Item, Mark)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let mark = s.insert(Mark::draft()).unwrap();
    let draft = || Crate::draft().labels([Label::draft()]).marks([mark]);
    let free = s.insert(draft()).unwrap();
    let full = s.insert(draft().items([Item::draft()])).unwrap();
    let expected = "the `Crate` with key 2 can't be deleted: `Crate::items` leads to 1 row of `Item`";
    assert_eq!(refused(s.delete_all([free, full])), expected);
    assert_eq!(refused(s.delete_all([full, free])), expected);
    s.delete(free).unwrap();
}

#[derive(Model, Debug)]
#[model(table = "orders")]
struct Order {
    #[column(primary_key)]
    tenant_id: i64,
    #[column(primary_key)]
    number: i64,
}

#[derive(Model, Debug)]
#[model(
    table = "notes",
    foreign_key(tenant_id = Order::tenant_id, number = Order::number, on_delete = "cascade")
)]
struct Note {
    #[column(primary_key)]
    id: i64,
    tenant_id: i64,
    number: i64,
    #[relationship(backref = "notes")]
    order: BelongsTo<Order>,
}

#[derive(Model, Debug)]
#[model(table = "lines", foreign_key(tenant_id = Order::tenant_id, number = Order::number))]
struct Line {
    #[column(primary_key)]
    id: i64,
    tenant_id: i64,
    number: i64,
    #[relationship(backref = "lines")]
    order: BelongsTo<Order>,
}

fn keys_of_several_columns(db: Database) {
    Schema::of::<(Order, Note, Line)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let orders = [(1, 1), (1, 2), (2, 1)].map(|(tenant, number)| Order::draft().tenant_id(tenant).number(number));
    let orders = s.insert_all(orders).unwrap();
    for &order in &orders {
        s.insert(Note::draft().order(order)).unwrap();
    }
    s.insert_all([Line::draft().order(orders[1]), Line::draft().order(orders[1])]).unwrap();
    let expected = "the `Order` with key (1, 2) can't be deleted: `Order::lines` leads to 2 rows of `Line`";
    assert_eq!(refused(s.delete_all(orders.iter().copied())), expected);
}

/// The database deletes its rooms.
#[derive(Model, Debug)]
#[model(table = "houses")]
struct House {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "house", cascade = "all", passive_deletes)]
    rooms: HasMany<Room>,
}

/// The session does.
#[derive(Model, Debug)]
#[model(table = "tents")]
struct Tent {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "tent", cascade = "all")]
    rooms: HasMany<Room>,
}

#[derive(Model, Debug)]
#[model(table = "rooms")]
struct Room {
    #[column(primary_key)]
    name: String,
    #[column(foreign_key = House::id)]
    house_id: Option<i64>,
    #[column(foreign_key = Tent::id)]
    tent_id: Option<i64>,
    #[relationship(backref = "room")]
    lamps: HasMany<Lamp>,
}

#[derive(Model, Debug)]
#[model(table = "lamps")]
struct Lamp {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Room::name)]
    room_name: Option<String>,
}

fn what_is_further_down_is_in_the_way_of_its_parent(db: Database) {
    Schema::of::<(House, Tent, Room, Lamp)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let room = |name| Room::draft().name(name);
    let lamps = || [Lamp::draft(), Lamp::draft(), Lamp::draft()];
    let house = s.insert(House::draft().rooms([room("attic"), room("hall").lamps(lamps())])).unwrap().id;
    let tent = s.insert(Tent::draft().rooms([room("porch"), room("inside").lamps(lamps())])).unwrap().id;
    s.commit().unwrap();

    // Of rows that the session doesn't hold.
    let s = db.session().unwrap();
    let house = s.one::<House>(house).unwrap();
    let expected = "the `Room` with key \"hall\" can't be deleted: `Room::lamps` leads to 3 rows of `Lamp`";
    assert_eq!(refused(s.delete(house)), expected);
    let tent = s.one::<Tent>(tent).unwrap();
    let expected = "the `Room` with key \"inside\" can't be deleted: `Room::lamps` leads to 3 rows of `Lamp`";
    assert_eq!(refused(s.delete(tent)), expected);
    assert_eq!(s.query::<Room>().count().unwrap(), 4);
}

#[derive(Model, Debug)]
#[model(table = "albums")]
struct Album {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "album", cascade = "all", passive_deletes)]
    photos: HasMany<Photo>,
    #[relationship(backref = "album", cascade = "all", passive_deletes)]
    pages: HasMany<Page>,
}

#[derive(Model, Debug)]
#[model(table = "photos")]
struct Photo {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Album::id)]
    album_id: i64,
    #[relationship(backref = "photo")]
    captions: HasMany<Caption>,
    #[relationship(backref = "photo")]
    frames: HasMany<Frame>,
}

#[derive(Model, Debug)]
#[model(table = "pages")]
struct Page {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Album::id)]
    album_id: i64,
    #[relationship(backref = "page", cascade = "all", passive_deletes)]
    captions: HasMany<Caption>,
}

#[derive(Model, Debug)]
#[model(table = "captions")]
struct Caption {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Page::id)]
    page_id: i64,
    #[column(foreign_key = Photo::id)]
    photo_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "frames")]
struct Frame {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Photo::id)]
    photo_id: i64,
}

fn rows_that_go_too_are_not_in_the_way(db: Database) {
    Schema::of::<(Album, Photo, Page, Caption, Frame)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let photo = Photo::draft().frames([Frame::draft()]);
    let album = s.insert(Album::draft().photos([photo]).pages([Page::draft(), Page::draft()])).unwrap();
    let photo = album.photos(&s).unwrap().first().unwrap();
    for page in album.pages(&s).unwrap() {
        s.insert(Caption::draft().page_id(page).photo_id(photo)).unwrap();
    }
    let expected = "the `Photo` with key 1 can't be deleted: `Photo::frames` leads to 1 row of `Frame`";
    assert_eq!(refused(s.delete(album)), expected);

    s.delete_all(s.all::<Frame>().unwrap()).unwrap();
    let other = s.insert(Album::draft().pages([Page::draft()])).unwrap();
    let page = other.pages(&s).unwrap().first().unwrap();
    s.insert(Caption::draft().page_id(page).photo_id(photo)).unwrap();
    let expected = "the `Photo` with key 1 can't be deleted: `Photo::captions` leads to 1 row of `Caption`";
    assert_eq!(refused(s.delete(album)), expected);
}

#[derive(Model, Debug)]
#[model(table = "people")]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "owner")]
    desks: HasMany<Desk>,
}

#[derive(Model, Debug)]
#[model(table = "desks")]
struct Desk {
    #[column(primary_key)]
    id: i64,
    #[column(default = 7, foreign_key = Person::id, on_delete = "set default")]
    owner_id: i64,
}

fn a_default_that_references_nothing_is_in_the_way(db: Database) {
    let created = Schema::of::<(Person, Desk)>().create(&db);
    if Engine::of(&db) == Engine::Mysql {
        return drop(created.unwrap_err());
    }
    let s = db.session().unwrap();
    let person = s.insert(Person::draft().desks([Desk::draft()])).unwrap();
    let expected = "the `Person` with key 1 can't be deleted: `Person::desks` leads to 1 row of `Desk`";
    assert_eq!(refused(s.delete(person)), expected);
    let default = s.insert(Person::draft().id(7)).unwrap();
    s.delete(person).unwrap();
    // Its own rows would get it again.
    let expected = "the `Person` with key 7 can't be deleted: `Person::desks` leads to 1 row of `Desk`";
    assert_eq!(refused(s.delete(default)), expected);
}
