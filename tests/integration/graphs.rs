//! Graphs: rows of one model that an association links with each other.

use orm_core::{Collection, Error, prelude::*};

use crate::backends::{on_each_backend, spelled};

on_each_backend!(
    both_directions_are_one_association,
    a_link_is_seen_from_both_ends_at_once,
    whom_a_person_reaches,
    within_a_number_of_steps,
    a_generated_table_can_be_followed_too,
);

#[derive(Model, Debug)]
#[model(table = "people")]
struct Person {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[relationship(
        secondary = Follow,
        foreign_key = Follow::follower_id,
        target_key = Follow::followed_id,
        back_populates = "followers",
        order_by = "name"
    )]
    following: ManyToMany<Person>,
    #[relationship(secondary = Follow, back_populates = "following", order_by = "name")]
    followers: ManyToMany<Person>,
    #[relationship(through = following.following)]
    suggested: HasMany<Person>,
    #[relationship(
        secondary = "acquaintances",
        foreign_key = knower_id,
        target_key = known_id,
        backref = "known_by"
    )]
    knows: ManyToMany<Person>,
}

#[derive(Model, Debug)]
#[model(table = "follows")]
struct Follow {
    #[column(primary_key, foreign_key = Person::id, on_delete = "cascade")]
    follower_id: i64,
    #[column(primary_key, foreign_key = Person::id, on_delete = "cascade")]
    followed_id: i64,
}

/// Ann → Ben → Cai → Ann, Ben → Dan; Eve → Ann.
fn filled(db: &Database) {
    Schema::of::<(Person, Follow)>().create(db).unwrap();
    db.transaction(|s| {
        let people = ["Ann", "Ben", "Cai", "Dan", "Eve"].map(|name| Person::draft().name(name));
        let [ann, ben, cai, dan, eve] = s.insert_all(people)?[..] else { panic!() };
        for (from, to) in [(ann, ben), (ben, cai), (cai, ann), (ben, dan), (eve, ann)] {
            s.insert(Follow::draft().follower_id(from).followed_id(to))?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn people<'s>(s: &'s Session) -> Vec<Entity<'s, Person>> {
    s.query::<Person>().order_by(Person::NAME.asc()).all().unwrap()
}

fn names<'s>(people: impl IntoIterator<Item = Entity<'s, Person>>) -> Vec<&'s str> {
    people.into_iter().map(|person| Entity::row(person).name.as_str()).collect()
}

fn set<'s, K>(people: orm_core::Result<Collection<'s, Person, K>>) -> Vec<&'s str> {
    names(people.unwrap())
}

fn both_directions_are_one_association(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let all = people(&s);
    let following: Vec<_> = all.iter().map(|person| set(person.following(&s))).collect();
    assert_eq!(following, [vec!["Ben"], vec!["Cai", "Dan"], vec!["Ann"], vec![], vec!["Ann"]]);
    let followers: Vec<_> = all.iter().map(|person| set(person.followers(&s))).collect();
    assert_eq!(followers, [vec!["Cai", "Eve"], vec!["Ann"], vec!["Ben"], vec!["Ben"], vec![]]);
    // The people, and the links in each direction.
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert_eq!(names(all[0].suggested(&s).unwrap()), ["Cai", "Dan"]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
}

fn a_link_is_seen_from_both_ends_at_once(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [ann, ben, _, dan, _] = people(&s)[..] else { panic!() };
    assert_eq!((set(dan.following(&s)), set(ben.followers(&s))), (vec![], vec!["Ann"]));
    assert!(dan.following(&s).unwrap().add(ben).unwrap());
    assert_eq!((set(dan.following(&s)), set(ben.followers(&s))), (vec!["Ben"], vec!["Ann", "Dan"]));
    assert!(ben.followers(&s).unwrap().remove(ann).unwrap());
    assert_eq!((set(ann.following(&s)), set(ben.followers(&s))), (vec![], vec!["Dan"]));
    // Each follows the other, and oneself.
    assert!(ben.following(&s).unwrap().contains(dan));
    assert!(dan.following(&s).unwrap().add(dan).unwrap());
    assert_eq!((set(dan.following(&s)), set(dan.followers(&s))), (vec!["Ben", "Dan"], vec!["Ben", "Dan"]));
    s.delete(dan).unwrap();
    assert_eq!((set(ben.following(&s)), set(ben.followers(&s))), (vec!["Cai"], vec![]));
}

fn whom_a_person_reaches(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.query::<Person>().filter(Person::NAME.eq("Ann")).one().unwrap();
    assert_eq!(names(s.reachable(ann, Person::FOLLOWING).unwrap()), ["Ben", "Cai", "Dan"]);
    let sql = r#"WITH RECURSIVE "reached" ("key_0", "from_0") AS (SELECT "node"."id", "node"."id" FROM "follows" AS "link" JOIN "people" AS "node" ON "node"."id" = "link"."followed_id" WHERE "link"."follower_id" = ?1 UNION SELECT "node"."id", "node"."id" FROM "reached", "follows" AS "link" JOIN "people" AS "node" ON "node"."id" = "link"."followed_id" WHERE "link"."follower_id" = "reached"."from_0") SELECT "people"."id", "people"."name" FROM "people" WHERE "people"."id" IN (SELECT "key_0" FROM "reached")"#;
    assert_eq!(s.statements().iter().nth(1), Some(&*spelled(&db, sql)));
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    let ben = ann.following(&s).unwrap().first().unwrap();
    assert_eq!(set(ben.following(&s)), ["Cai", "Dan"]);
    assert_eq!(s.statements().len(), 3, "{}", s.statements());
    assert_eq!(names(s.reachable(ann, Person::FOLLOWERS).unwrap()), ["Cai", "Eve", "Ben"]);
}

fn within_a_number_of_steps(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let ann = s.query::<Person>().filter(Person::NAME.eq("Ann")).one().unwrap();
    assert_eq!(names(s.reachable_within(ann, Person::FOLLOWERS, 1).unwrap()), ["Cai", "Eve"]);
    let cai = s.query::<Person>().filter(Person::NAME.eq("Cai")).one().unwrap();
    // Beyond the last step it is asked for.
    assert_eq!(set(cai.followers(&s)), ["Ben"]);
    assert_eq!(names(s.reachable_within(ann, Person::FOLLOWING, 2).unwrap()), ["Ben", "Cai", "Dan"]);
}

fn a_generated_table_can_be_followed_too(db: Database) {
    filled(&db);
    let s = db.session().unwrap();
    let [ann, ben, cai, ..] = people(&s)[..] else { panic!() };
    ann.knows(&s).unwrap().add(ben).unwrap();
    cai.known_by(&s).unwrap().add(ben).unwrap();
    assert_eq!(names(s.reachable(ann, Person::KNOWS).unwrap()), ["Ben", "Cai"]);
    assert_eq!(names(s.reachable(cai, Person::KNOWN_BY).unwrap()), ["Ben", "Ann"]);
}
