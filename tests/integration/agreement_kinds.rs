//! Random changes of relationships to one of several models and of symmetric links, against plain lists: after every step
//! both sides, the rows, and what a new session reads say the same.

use std::collections::{BTreeMap, BTreeSet};

use orm_core::{Error, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(owners_and_friends_are_those_of_lists);

#[derive(Polymorphic)]
enum Owner {
    Shop(Shop),
    Person(Person),
}

#[derive(Model, Debug)]
#[model(table = "kind_shops")]
struct Shop {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "owner")]
    things: HasMany<Thing>,
}

#[derive(Model, Debug)]
#[model(table = "kind_persons")]
struct Person {
    #[column(primary_key)]
    id: i64,
    #[relationship(back_populates = "owner")]
    things: HasMany<Thing>,
    #[relationship(secondary = "kind_friends", symmetric, foreign_key = one_id, target_key = other_id)]
    friends: ManyToMany<Person>,
}

#[derive(Model, Debug)]
#[model(table = "kind_things")]
struct Thing {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Shop::id)]
    shop_id: Option<i64>,
    #[column(foreign_key = Person::id)]
    person_id: Option<i64>,
    #[relationship(one_of(shop_id, person_id), back_populates = "things")]
    owner: BelongsTo<Option<Owner>>,
}

const SCHEMA: Schema = Schema::of::<(Shop, Person, Thing)>();
const EACH: i64 = 3;

/// A shop or a person, or nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Shop(i64),
    Person(i64),
    Nobody,
}

#[derive(Debug, Clone)]
enum Step {
    Create(Who),
    Set { thing: usize, owner: Who },
    Add { thing: usize, owner: Who },
    Remove { thing: usize },
    Update { thing: usize, owner: Who },
    Delete { thing: usize },
    Befriend { one: i64, others: Vec<i64> },
    Part { one: i64, other: i64 },
    Friends { one: i64, others: Vec<i64> },
    Look(Who),
    Undone(Vec<Step>),
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![(1..=EACH).prop_map(Who::Shop), (1..=EACH).prop_map(Who::Person), Just(Who::Nobody)]
}

fn step() -> impl Strategy<Value = Step> {
    let (thing, person) = (0..7usize, 1..=EACH);
    let people = || proptest::collection::vec(1..=EACH, 0..4);
    let leaf = prop_oneof![
        who().prop_map(Step::Create),
        (thing.clone(), who()).prop_map(|(thing, owner)| Step::Set { thing, owner }),
        (thing.clone(), who()).prop_map(|(thing, owner)| Step::Add { thing, owner }),
        thing.clone().prop_map(|thing| Step::Remove { thing }),
        (thing.clone(), who()).prop_map(|(thing, owner)| Step::Update { thing, owner }),
        thing.prop_map(|thing| Step::Delete { thing }),
        (person.clone(), people()).prop_map(|(one, others)| Step::Befriend { one, others }),
        (person.clone(), person.clone()).prop_map(|(one, other)| Step::Part { one, other }),
        (person, people()).prop_map(|(one, others)| Step::Friends { one, others }),
        who().prop_map(Step::Look),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| proptest::collection::vec(inner, 1..4).prop_map(Step::Undone))
}

/// What has to be.
#[derive(Debug, Clone, Default)]
struct Lists {
    owners: BTreeMap<i64, Option<(bool, i64)>>,
    friends: BTreeSet<(i64, i64)>,
}

impl Lists {
    fn thing(&self, number: usize) -> Option<i64> {
        self.owners.keys().nth(number % self.owners.len().max(1)).copied()
    }

    fn befriend(&mut self, one: i64, other: i64) {
        self.friends.extend([(one, other), (other, one)]);
    }

    fn part(&mut self, one: i64, other: i64) {
        self.friends.retain(|pair| *pair != (one, other) && *pair != (other, one));
    }
}

fn place(who: Who) -> Option<(bool, i64)> {
    match who {
        Who::Shop(id) => Some((true, id)),
        Who::Person(id) => Some((false, id)),
        Who::Nobody => None,
    }
}

fn apply(s: &Session, lists: &mut Lists, step: &Step) -> orm_core::Result<()> {
    let shop = |id| s.one::<Shop>(id);
    let person = |id| s.one::<Person>(id);
    match step {
        Step::Create(owner) => {
            let thing = match *owner {
                Who::Shop(id) => shop(id)?.things(s)?.create(Thing::draft())?,
                Who::Person(id) => s.insert(Thing::draft().owner(person(id)?))?,
                Who::Nobody => s.insert(Thing::draft())?,
            };
            lists.owners.insert(thing.id, place(*owner));
        }
        Step::Set { thing, owner } | Step::Add { thing, owner } | Step::Update { thing, owner } => {
            let Some(id) = lists.thing(*thing) else { return Ok(()) };
            let thing = s.one::<Thing>(id)?;
            let through_collection = matches!(step, Step::Add { .. });
            match (step, *owner) {
                (Step::Update { .. }, owner) => s.update(thing, |row| {
                    row.shop_id = if let Who::Shop(id) = owner { Some(id) } else { None };
                    row.person_id = if let Who::Person(id) = owner { Some(id) } else { None };
                })?,
                (_, Who::Shop(id)) if through_collection => drop(shop(id)?.things(s)?.add(thing)?),
                (_, Who::Person(id)) if through_collection => drop(person(id)?.things(s)?.add(thing)?),
                (_, Who::Shop(id)) => thing.set_owner(s, shop(id)?)?,
                (_, Who::Person(id)) => thing.set_owner(s, person(id)?)?,
                (_, Who::Nobody) => thing.set_owner(s, None)?,
            }
            lists.owners.insert(id, place(*owner));
        }
        Step::Remove { thing } => {
            let Some(id) = lists.thing(*thing) else { return Ok(()) };
            let thing = s.one::<Thing>(id)?;
            match thing.owner(s)? {
                Some(OwnerEntity::Shop(shop)) => drop(shop.things(s)?.remove(thing)?),
                Some(OwnerEntity::Person(person)) => drop(person.things(s)?.remove(thing)?),
                None => {}
            }
            lists.owners.insert(id, None);
        }
        Step::Delete { thing } => {
            let Some(id) = lists.thing(*thing) else { return Ok(()) };
            s.delete(s.one::<Thing>(id)?)?;
            lists.owners.remove(&id);
        }
        Step::Befriend { one, others } => {
            let friends = others.iter().map(|&id| person(id)).collect::<orm_core::Result<Vec<_>>>()?;
            person(*one)?.friends(s)?.add_all(friends)?;
            others.iter().for_each(|other| lists.befriend(*one, *other));
        }
        Step::Part { one, other } => {
            let removed = person(*one)?.friends(s)?.remove(person(*other)?)?;
            assert_eq!(removed, lists.friends.contains(&(*one, *other)));
            lists.part(*one, *other);
        }
        Step::Friends { one, others } => {
            let friends = others.iter().map(|&id| person(id)).collect::<orm_core::Result<Vec<_>>>()?;
            person(*one)?.friends(s)?.replace(friends)?;
            (1..=EACH).for_each(|other| lists.part(*one, other));
            others.iter().for_each(|other| lists.befriend(*one, *other));
        }
        Step::Look(Who::Shop(id)) => drop(shop(*id)?.things(s)?),
        Step::Look(Who::Person(id)) => {
            person(*id)?.things(s)?;
            person(*id)?.friends(s)?;
        }
        Step::Look(Who::Nobody) => {
            for thing in s.all::<Thing>()? {
                thing.owner(s)?;
            }
        }
        Step::Undone(steps) => {
            let mut inner = lists.clone();
            let undone: Result<(), Error> = s.savepoint(|| {
                for step in steps {
                    apply(s, &mut inner, step)?;
                }
                assert_same(s, &inner)?;
                Err(Error::Aborted)
            });
            assert!(matches!(undone, Err(Error::Aborted)), "{undone:?}");
        }
    }
    Ok(())
}

/// Both sides of everything.
fn assert_same(s: &Session, lists: &Lists) -> orm_core::Result<()> {
    let mut owners = BTreeMap::new();
    for thing in s.all::<Thing>()? {
        let owner = thing.owner(s)?.map(|owner| match owner {
            OwnerEntity::Shop(shop) => (true, shop.id),
            OwnerEntity::Person(person) => (false, person.id),
        });
        owners.insert(thing.id, owner);
    }
    assert_eq!(owners, lists.owners);
    let of = |place| lists.owners.iter().filter(|(_, owner)| **owner == Some(place)).map(|(id, _)| *id).collect();
    for shop in s.all::<Shop>()? {
        let things: BTreeSet<i64> = shop.things(s)?.iter().map(|thing| thing.id).collect();
        assert_eq!(things, of((true, shop.id)), "of shop {}", shop.id);
    }
    let mut friends = BTreeSet::new();
    for person in s.all::<Person>()? {
        let things: BTreeSet<i64> = person.things(s)?.iter().map(|thing| thing.id).collect();
        assert_eq!(things, of((false, person.id)), "of person {}", person.id);
        friends.extend(person.friends(s)?.iter().map(|friend| (person.id, friend.id)));
    }
    assert_eq!(friends, lists.friends);
    Ok(())
}

fn owners_and_friends_are_those_of_lists(fresh: Fresh) {
    let steps = proptest::collection::vec(step(), 1..14);
    property(&fresh, &SCHEMA, steps, |db, steps| {
        let mut lists = Lists::default();
        let s = db.session().unwrap();
        s.insert_all((1..=EACH).map(|id| Shop::draft().id(id))).unwrap();
        s.insert_all((1..=EACH).map(|id| Person::draft().id(id))).unwrap();
        for step in &steps {
            apply(&s, &mut lists, step).unwrap();
            // Memory is asked after a look at part of it only, or at all.
            if lists.owners.len() % 2 == 0 {
                assert_same(&s, &lists).unwrap();
            }
        }
        assert_same(&s, &lists).unwrap();
        s.commit().unwrap();
        assert_same(&db.session().unwrap(), &lists).unwrap();
    });
}
