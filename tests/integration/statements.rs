//! How many statements a walk costs that nobody prepared: one a relationship, whatever its shape.

use orm_core::Session;
use orm_core::prelude::*;

use crate::backends::on_each_backend;

on_each_backend!(
    a_hundred_parents_lazily,
    a_one_to_one_from_both_ends,
    a_many_to_many_from_both_sides,
    a_tree_level_by_level,
    views_of_them,
    collections_with_keys_and_places,
    keys_of_two_columns
);

/// How many statements the body sends.
fn sent(s: &Session, body: impl FnOnce()) -> usize {
    let before = s.statements().len();
    body();
    s.statements().len() - before
}

#[derive(Model, Debug)]
#[model(table = "parents")]
struct Parent {
    #[column(primary_key)]
    id: i64,
    size: i32,
    #[relationship(backref = "parent")]
    children: HasMany<Child>,
    #[relationship(through = children.grandchildren)]
    grandchildren: HasMany<Grandchild>,
    #[relationship(where = Child::SIZE.ge(5))]
    big_children: HasMany<Child>,
    #[relationship(view_only, order_by = "size desc")]
    by_size: HasMany<Child>,
    #[relationship(backref = "parent")]
    badge: HasOne<Badge>,
}

#[derive(Model, Debug)]
#[model(table = "children")]
struct Child {
    #[column(primary_key)]
    id: i64,
    size: i32,
    #[column(foreign_key = Parent::id)]
    parent_id: i64,
    #[relationship(backref = "child")]
    grandchildren: HasMany<Grandchild>,
    #[relationship(secondary = "child_tags", backref = "children")]
    tags: ManyToMany<Tag>,
    #[relationship(through = [Child::PARENT, Parent::BADGE])]
    badge: HasOne<Badge>,
}

#[derive(Model, Debug)]
#[model(table = "grandchildren")]
struct Grandchild {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Child::id)]
    child_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "badges")]
struct Badge {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Parent::id, unique)]
    parent_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "tags")]
struct Tag {
    #[column(primary_key)]
    id: i64,
}

fn filled(db: &Database) {
    Schema::of::<(Parent, Child, Grandchild, Badge, Tag)>().create(db).unwrap();
    db.transaction(|s| {
        let tags = s.insert_all((0..10).map(|_| Tag::draft()))?;
        let child = |size: i32| {
            let two = [tags[size as usize], tags[(size as usize + 1) % 10]];
            Child::draft().size(size).grandchildren((0..3).map(|_| Grandchild::draft())).tags(two)
        };
        s.insert_all(
            (0..100).map(|size| Parent::draft().size(size).children((0..10).map(child)).badge(Badge::draft())),
        )?;
        // A table and level for each few hundred rows: 6,210 of them.
        assert!(s.statements().len() <= 60, "{}", s.statements());
        Ok::<_, orm_core::Error>(())
    })
    .unwrap();
}

fn a_hundred_parents_lazily(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let walk = || {
        let mut seen = 0;
        for parent in s.all::<Parent>().unwrap() {
            for child in parent.children(&s).unwrap() {
                for grandchild in child.grandchildren(&s).unwrap() {
                    let back = grandchild.child(&s).unwrap().parent(&s).unwrap();
                    seen += usize::from(back == parent);
                }
            }
        }
        assert_eq!(seen, 3_000);
    };
    assert_eq!(sent(&s, walk), 3, "{}", s.statements());
    assert_eq!(sent(&s, walk), 1, "{}", s.statements());
    // And from the other end.
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let up = || {
        let all = s.all::<Grandchild>().unwrap();
        assert!(all.iter().all(|one| one.child(&s).unwrap().parent(&s).unwrap().id <= 100));
    };
    assert_eq!(sent(&s, up), 3, "{}", s.statements());
}

fn a_one_to_one_from_both_ends(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let walk = || {
        for parent in s.all::<Parent>().unwrap() {
            let badge = parent.badge(&s).unwrap().unwrap();
            assert_eq!(badge.parent(&s).unwrap(), parent);
        }
    };
    assert_eq!(sent(&s, walk), 2, "{}", s.statements());
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let back = || {
        for badge in s.all::<Badge>().unwrap() {
            assert!(badge.parent(&s).unwrap().id > 0);
        }
    };
    assert_eq!(sent(&s, back), 2, "{}", s.statements());
    let on = || {
        assert!(s.all::<Badge>().unwrap().iter().all(|one| one.parent(&s).unwrap().badge(&s).unwrap() == Some(*one)))
    };
    assert!(sent(&s, on) <= 2, "{}", s.statements());
}

fn a_many_to_many_from_both_sides(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let walk = || {
        let tagged: usize = s.all::<Child>().unwrap().iter().map(|child| child.tags(&s).unwrap().len()).sum();
        assert_eq!(tagged, 2_000);
    };
    assert_eq!(sent(&s, walk), 3, "{}", s.statements());
    // The other side, and back, is at most one more.
    let tags = || {
        let all = s.all::<Child>().unwrap();
        let back = |child: &Entity<'_, Child>| {
            child.tags(&s).unwrap().iter().all(|tag| tag.children(&s).unwrap().contains(*child))
        };
        assert!(all.iter().all(back));
    };
    assert!(sent(&s, tags) <= 2, "{}", s.statements());
}

fn views_of_them(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let parents = s.all::<Parent>().unwrap();
    let big = || assert!(parents.iter().all(|parent| parent.big_children(&s).unwrap().len() == 5));
    assert_eq!(sent(&s, big), 1, "{}", s.statements());
    let sizes = || assert!(parents.iter().all(|parent| parent.by_size(&s).unwrap().first().unwrap().size == 9));
    assert_eq!(sent(&s, sizes), 1, "{}", s.statements());
    let through = || assert!(parents.iter().all(|parent| parent.grandchildren(&s).unwrap().len() == 30));
    assert_eq!(sent(&s, through), 2, "{}", s.statements());
    // A path up and down again: the parents are known, and their badges come together.
    let badges = || {
        let children = parents.iter().flat_map(|parent| parent.children(&s).unwrap());
        assert!(children.map(|child| child.badge(&s).unwrap()).all(|badge| badge.is_some()));
    };
    assert_eq!(sent(&s, badges), 1, "{}", s.statements());
}

#[derive(Model, Debug)]
#[model(table = "nodes")]
struct Node {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Node::id)]
    above_id: Option<i64>,
    #[relationship(backref = "above")]
    below: HasMany<Node>,
}

fn a_tree_level_by_level(db: Database) {
    Schema::of::<(Node,)>().create(&db).unwrap();
    db.transaction(|s| {
        let leaves = || (0..3).map(|_| Node::draft());
        let branches = || (0..3).map(|_| Node::draft().below(leaves()));
        s.insert(Node::draft().below((0..3).map(|_| Node::draft().below(branches())))).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    fn size(s: &Session, node: Entity<'_, Node>) -> usize {
        1 + node.below(s).unwrap().iter().map(|below| size(s, below)).sum::<usize>()
    }
    // The root, three levels below it, and that there is none below these.
    let walk = || assert_eq!(size(&s, s.query::<Node>().filter(Node::ABOVE.is_none()).one().unwrap()), 40);
    assert_eq!(sent(&s, walk), 5, "{}", s.statements());
}

#[derive(Model, Debug)]
#[model(table = "albums")]
struct Album {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "album", position = Track::place)]
    tracks: HasMany<Track>,
    #[relationship(backref = "album", keyed_by = Title::language)]
    titles: HasMany<Title>,
}

#[derive(Model, Debug)]
#[model(table = "tracks")]
struct Track {
    #[column(primary_key)]
    id: i64,
    place: i32,
    #[column(foreign_key = Album::id)]
    album_id: i64,
}

#[derive(Model, Debug)]
#[model(table = "titles", unique(album_id, language))]
struct Title {
    #[column(primary_key)]
    id: i64,
    language: String,
    #[column(foreign_key = Album::id)]
    album_id: i64,
}

fn collections_with_keys_and_places(db: Database) {
    Schema::of::<(Album, Track, Title)>().create(&db).unwrap();
    db.transaction(|s| {
        let titles = || ["de", "en"].map(|language| Title::draft().language(language));
        let album = || Album::draft().tracks((0..5).map(|_| Track::draft())).titles(titles());
        s.insert_all((0..50).map(|_| album())).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let walk = || {
        for album in s.all::<Album>().unwrap() {
            let places: Vec<_> = album.tracks(&s).unwrap().iter().map(|track| track.place).collect();
            assert_eq!(places, [0, 1, 2, 3, 4]);
            assert_eq!(album.titles(&s).unwrap().get_by("en").unwrap().album(&s).unwrap(), album);
        }
    };
    assert_eq!(sent(&s, walk), 3, "{}", s.statements());
}

#[derive(Model, Debug)]
#[model(table = "fields")]
struct Field {
    #[column(primary_key)]
    x: i64,
    #[column(primary_key)]
    y: i64,
    #[relationship(backref = "field")]
    stones: HasMany<Stone>,
}

#[derive(Model, Debug)]
#[model(table = "stones", foreign_key(x = Field::x, y = Field::y))]
struct Stone {
    #[column(primary_key)]
    id: i64,
    x: i64,
    y: i64,
}

fn keys_of_two_columns(db: Database) {
    Schema::of::<(Field, Stone)>().create(&db).unwrap();
    db.transaction(|s| {
        let field = |at: i64| Field::draft().x(at % 10).y(at / 10).stones((0..3).map(|_| Stone::draft()));
        s.insert_all((0..100).map(field)).map(drop)
    })
    .unwrap();
    let s = db.session().unwrap();
    let walk = || {
        for field in s.all::<Field>().unwrap() {
            let stones = field.stones(&s).unwrap();
            assert!(stones.len() == 3 && stones.iter().all(|stone| stone.field(&s).unwrap() == field));
        }
    };
    assert_eq!(sent(&s, walk), 2, "{}", s.statements());
    s.rollback().unwrap();
    let s = db.session().unwrap();
    let up = || assert!(s.all::<Stone>().unwrap().iter().all(|stone| stone.field(&s).unwrap().x == stone.x));
    assert_eq!(sent(&s, up), 2, "{}", s.statements()); // of two columns, 128 keys a statement
}
