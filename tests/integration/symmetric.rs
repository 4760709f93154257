//! A relationship of a model with itself that has no direction: each link is there from both ends.

use orm_core::prelude::*;
use orm_core::{Collection, Shared};

use crate::backends::{Fresh, on_each_backend};

#[derive(Model)]
#[model(table = "persons")]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(
        secondary = "friendships",
        symmetric,
        foreign_key = person_id,
        target_key = friend_id,
        order_by = "name"
    )]
    pub friends: ManyToMany<Person>,
}

const SCHEMA: Schema = Schema::of::<(Person,)>();

on_each_backend!(
    a_friend_has_the_other_as_friend,
    links_leave_from_both_ends,
    only_the_difference_is_written,
    drafts_link_both_ways,
    deleting_a_person_ends_its_friendships,
    conditions_and_recursion,
    a_rollback_restores_both_ends,
    one_with_itself
);

fn people<'s>(s: &'s Session, names: &[&str]) -> Vec<Entity<'s, Person>> {
    s.insert_all(names.iter().map(|name| Person::draft().name(*name))).unwrap()
}

fn names<K>(friends: Collection<'_, Person, K>) -> Vec<String> {
    friends.iter().map(|friend| friend.name.clone()).collect()
}

fn pairs(fresh: &Fresh) -> Vec<String> {
    fresh.rows("SELECT person_id, friend_id FROM friendships ORDER BY person_id, friend_id")
}

fn a_friend_has_the_other_as_friend(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, cy] = people(&s, &["ada", "bob", "cy"])[..] else { unreachable!() };
    assert!(ada.friends(&s).unwrap().add(bob).unwrap());
    assert_eq!(names(bob.friends(&s).unwrap()), ["ada"]);
    assert!(!bob.friends(&s).unwrap().add(ada).unwrap(), "they are friends already");
    cy.friends(&s).unwrap().add_all([bob, ada, bob]).unwrap();
    assert_eq!(names(ada.friends(&s).unwrap()), ["bob", "cy"]);
    assert_eq!(names(bob.friends(&s).unwrap()), ["ada", "cy"]);
    assert_eq!(names(cy.friends(&s).unwrap()), ["ada", "bob"]);
    let dan = ada.friends(&s).unwrap().create(Person::draft().name("dan")).unwrap();
    assert_eq!(names(dan.friends(&s).unwrap()), ["ada"]);
    s.commit().unwrap();
    assert_eq!(pairs(&fresh), ["1 2", "1 3", "1 4", "2 1", "2 3", "3 1", "3 2", "4 1"]);
}

fn links_leave_from_both_ends(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, cy] = people(&s, &["ada", "bob", "cy"])[..] else { unreachable!() };
    ada.friends(&s).unwrap().add_all([bob, cy]).unwrap();
    bob.friends(&s).unwrap().add(cy).unwrap();
    s.commit().unwrap();
    // In a session that has nothing loaded.
    let s = db.session().unwrap();
    let [ada, bob, cy] = [1, 2, 3].map(|id| s.one::<Person>(id).unwrap());
    assert!(bob.friends(&s).unwrap().remove(ada).unwrap());
    assert!(!ada.friends(&s).unwrap().contains(bob));
    assert_eq!(names(ada.friends(&s).unwrap()), ["cy"]);
    cy.friends(&s).unwrap().clear().unwrap();
    assert_eq!(names(ada.friends(&s).unwrap()), [""; 0]);
    assert_eq!(names(bob.friends(&s).unwrap()), [""; 0]);
    s.commit().unwrap();
    assert_eq!(pairs(&fresh), [""; 0]);
}

fn only_the_difference_is_written(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, cy, dan] = people(&s, &["ada", "bob", "cy", "dan"])[..] else { unreachable!() };
    let friends = ada.friends(&s).unwrap();
    let before = s.statements().len();
    friends.add_all([bob, cy]).unwrap();
    let inserts = s.statements().iter().skip(before).filter(|sql| sql.starts_with("INSERT")).count();
    assert_eq!(inserts, 1, "{}", s.statements());
    // The order is the database's, which is asked for once.
    assert_eq!(names(ada.friends(&s).unwrap()), ["bob", "cy"]);
    let before = s.statements().len();
    friends.replace([cy, bob]).unwrap();
    assert_eq!(s.statements().len(), before, "{}", s.statements());
    friends.replace([cy, dan]).unwrap();
    assert_eq!(names(ada.friends(&s).unwrap()), ["cy", "dan"]);
    assert_eq!(names(bob.friends(&s).unwrap()), [""; 0]);
    assert_eq!(names(dan.friends(&s).unwrap()), ["ada"]);
    s.commit().unwrap();
    assert_eq!(pairs(&fresh), ["1 3", "1 4", "3 1", "4 1"]);
}

fn drafts_link_both_ways(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let old = s.insert(Person::draft().name("old")).unwrap();
    let ada = s.insert(Person::draft().name("ada").friends([old])).unwrap();
    assert_eq!(names(old.friends(&s).unwrap()), ["ada"]);
    let eve = Shared::new(Person::draft().name("eve"));
    let [bob, cy] =
        s.insert_all(["bob", "cy"].map(|name| Person::draft().name(name).friends([eve.clone()]))).unwrap()[..]
    else {
        unreachable!()
    };
    let eve = bob.friends(&s).unwrap().first().unwrap();
    assert_eq!(names(eve.friends(&s).unwrap()), ["bob", "cy"]);
    assert_eq!(cy.friends(&s).unwrap().first(), Some(eve));
    let dan = s.insert(Person::draft().name("dan").friends([Person::draft().name("fay")])).unwrap();
    assert_eq!(dan.friends(&s).unwrap().first().unwrap().friends(&s).unwrap().first(), Some(dan));
    assert_eq!(names(ada.friends(&s).unwrap()), ["old"]);
}

fn deleting_a_person_ends_its_friendships(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, cy] = people(&s, &["ada", "bob", "cy"])[..] else { unreachable!() };
    ada.friends(&s).unwrap().add_all([bob, cy]).unwrap();
    assert_eq!(names(bob.friends(&s).unwrap()), ["ada"]);
    s.delete(ada).unwrap();
    assert_eq!(names(bob.friends(&s).unwrap()), [""; 0]);
    s.commit().unwrap();
    assert_eq!(pairs(&fresh), [""; 0]);
}

fn conditions_and_recursion(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob, cy, dan] = people(&s, &["ada", "bob", "cy", "dan"])[..] else { unreachable!() };
    ada.friends(&s).unwrap().add(bob).unwrap();
    cy.friends(&s).unwrap().add(bob).unwrap();
    let found =
        s.query::<Person>().filter(Person::FRIENDS.any(Person::NAME.eq("bob"))).order_by(Person::ID.asc()).all();
    assert_eq!(found.unwrap(), [ada, cy]);
    let lonely = s.query::<Person>().filter(Person::FRIENDS.is_empty()).all().unwrap();
    assert_eq!(lonely, [dan]);
    let counts = s.query::<Person>().order_by(Person::ID.asc()).select(Person::FRIENDS.count()).all().unwrap();
    assert_eq!(counts, [1, 2, 1, 0]);
    drop(s);
    let s = db.session().unwrap();
    let _ = s.query::<Person>().with(Person::FRIENDS).all().unwrap();
}

fn a_rollback_restores_both_ends(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada, bob] = people(&s, &["ada", "bob"])[..] else { unreachable!() };
    ada.friends(&s).unwrap().add(bob).unwrap();
    let failed: orm_core::Result<()> = s.savepoint(|| {
        bob.friends(&s)?.remove(ada)?;
        assert_eq!(names(ada.friends(&s)?), [""; 0]);
        Err(orm_core::Error::Aborted)
    });
    assert!(failed.is_err());
    assert_eq!(
        (names(ada.friends(&s).unwrap()), names(bob.friends(&s).unwrap())),
        (vec!["bob".into()], vec!["ada".into()])
    );
}

fn one_with_itself(fresh: Fresh) {
    let db = fresh.open("");
    SCHEMA.create(&db).unwrap();
    let s = db.session().unwrap();
    let [ada] = people(&s, &["ada"])[..] else { unreachable!() };
    assert!(ada.friends(&s).unwrap().add(ada).unwrap());
    assert_eq!(names(ada.friends(&s).unwrap()), ["ada"]);
    assert!(ada.friends(&s).unwrap().remove(ada).unwrap());
    assert_eq!(names(ada.friends(&s).unwrap()), [""; 0]);
}
