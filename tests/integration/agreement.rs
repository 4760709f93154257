//! Both sides, the rows and memory agree after any sequence of writes, whatever was loaded in between.
//!
//! Random sequences run against the library and against a naive model, and are compared after every step: the entities
//! and collections that were handed out before, accessors asked again, and at the end a new session. A failure shrinks
//! to a few steps. `PROPTEST_CASES` sets the number of sequences.

use std::collections::{BTreeMap, BTreeSet};

use orm_core::{Children, Collection, Constraint, Error, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(both_sides_rows_and_memory_agree);

/// Parents of every kind of key.
#[derive(Model, Debug, Clone, PartialEq)]
struct Home {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "home", foreign_key = Pet::home_id)]
    pets: HasMany<Pet>,
    #[relationship(back_populates = "visits", foreign_key = Pet::visits_id, order_by = "name desc")]
    guests: HasMany<Pet>,
    #[relationship(back_populates = "guards", foreign_key = Pet::guards_id)]
    guard: HasOne<Pet>,
}

#[derive(Model, Debug, Clone, PartialEq)]
struct Pet {
    #[column(primary_key)]
    id: i64,
    name: String,
    #[column(foreign_key = Home::id, on_delete = "cascade")]
    home_id: i64,
    #[column(foreign_key = Home::id, on_delete = "set null")]
    visits_id: Option<i64>,
    #[column(unique, foreign_key = Home::id, on_delete = "set null")]
    guards_id: Option<i64>,
    #[column(foreign_key = Pet::id, on_delete = "set null")]
    mother_id: Option<i64>,
    #[relationship(back_populates = "guests", foreign_key = visits_id)]
    visits: BelongsTo<Option<Home>>,
    #[relationship(back_populates = "guard")]
    guards: BelongsTo<Option<Home>>,
    #[relationship(backref = "young")]
    mother: BelongsTo<Option<Pet>>,
}

/// A pet as the naive model knows it.
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    name: String,
    home: i64,
    visits: Option<i64>,
    guards: Option<i64>,
    mother: Option<i64>,
}

/// The naive model: rows, and nothing else.
#[derive(Debug, Clone, Default, PartialEq)]
struct Rows {
    homes: BTreeSet<i64>,
    pets: BTreeMap<i64, Plain>,
}

impl Rows {
    fn children(&self, home: i64, key: impl Fn(&Plain) -> Option<i64>) -> BTreeSet<i64> {
        self.pets.iter().filter(|(_, pet)| key(pet) == Some(home)).map(|(&id, _)| id).collect()
    }

    fn guests(&self, home: i64) -> Vec<i64> {
        let mut guests: Vec<_> = self.pets.iter().filter(|(_, pet)| pet.visits == Some(home)).collect();
        guests.sort_by(|(a, x), (b, y)| y.name.cmp(&x.name).then(a.cmp(b)));
        guests.into_iter().map(|(&id, _)| id).collect()
    }

    fn take_guard(&mut self, home: i64) {
        self.pets.values_mut().filter(|pet| pet.guards == Some(home)).for_each(|pet| pet.guards = None);
    }

    fn delete_pet(&mut self, id: i64) {
        self.pets.remove(&id);
        self.pets.values_mut().filter(|pet| pet.mother == Some(id)).for_each(|pet| pet.mother = None);
    }

    fn delete_home(&mut self, id: i64) {
        self.homes.remove(&id);
        for pet in self.children(id, |pet| Some(pet.home)) {
            self.delete_pet(pet);
        }
        for pet in self.pets.values_mut() {
            pet.visits = pet.visits.filter(|&home| home != id);
            pet.guards = pet.guards.filter(|&home| home != id);
        }
    }
}

/// A step. Numbers pick a row among those that exist.
#[derive(Debug, Clone)]
enum Step {
    InsertHome {
        pets: u8,
    },
    InsertPet {
        home: usize,
        visits: Option<usize>,
        name: u8,
    },
    CreatePet {
        home: usize,
        name: u8,
    },
    CreateGuest {
        home: usize,
        at: usize,
        name: u8,
    },
    CreateGuard {
        home: usize,
        at: usize,
        name: u8,
    },
    SetHome {
        pet: usize,
        home: usize,
    },
    SetVisits {
        pet: usize,
        home: Option<usize>,
    },
    SetGuards {
        pet: usize,
        home: Option<usize>,
    },
    SetGuard {
        home: usize,
        pet: Option<usize>,
    },
    SetMother {
        pet: usize,
        mother: Option<usize>,
    },
    AddPet {
        home: usize,
        pet: usize,
    },
    AddGuest {
        home: usize,
        pet: usize,
    },
    RemoveGuest {
        home: usize,
        pet: usize,
    },
    ReplaceGuests {
        home: usize,
        pets: Vec<usize>,
    },
    ClearGuests {
        home: usize,
    },
    AddYoung {
        mother: usize,
        pet: usize,
    },
    Update {
        pet: usize,
        name: u8,
        home: usize,
        visits: Option<usize>,
        guards: Option<usize>,
    },
    DeletePet {
        pet: usize,
    },
    DeleteHome {
        home: usize,
    },
    LoadAll {
        with: u8,
    },
    LoadSome {
        homes: Vec<usize>,
        side: u8,
    },
    Refresh {
        home: usize,
        pet: usize,
    },
    /// The steps run in a savepoint that is rolled back.
    Undone(Vec<Step>),
    /// The steps run in a savepoint that is kept.
    Kept(Vec<Step>),
}

fn step() -> impl Strategy<Value = Step> {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let maybe = move || proptest::option::of(n());
    let name = || 0..6u8;
    let leaf = prop_oneof![
        (0..3u8).prop_map(|pets| Step::InsertHome { pets }),
        (n(), maybe(), name()).prop_map(|(home, visits, name)| Step::InsertPet { home, visits, name }),
        (n(), name()).prop_map(|(home, name)| Step::CreatePet { home, name }),
        (n(), n(), name()).prop_map(|(home, at, name)| Step::CreateGuest { home, at, name }),
        (n(), n(), name()).prop_map(|(home, at, name)| Step::CreateGuard { home, at, name }),
        (n(), n()).prop_map(|(pet, home)| Step::SetHome { pet, home }),
        (n(), maybe()).prop_map(|(pet, home)| Step::SetVisits { pet, home }),
        (n(), maybe()).prop_map(|(pet, home)| Step::SetGuards { pet, home }),
        (n(), maybe()).prop_map(|(home, pet)| Step::SetGuard { home, pet }),
        (n(), maybe()).prop_map(|(pet, mother)| Step::SetMother { pet, mother }),
        (n(), n()).prop_map(|(home, pet)| Step::AddPet { home, pet }),
        (n(), n()).prop_map(|(home, pet)| Step::AddGuest { home, pet }),
        (n(), n()).prop_map(|(home, pet)| Step::RemoveGuest { home, pet }),
        (n(), proptest::collection::vec(n(), 0..3)).prop_map(|(home, pets)| Step::ReplaceGuests { home, pets }),
        n().prop_map(|home| Step::ClearGuests { home }),
        (n(), n()).prop_map(|(mother, pet)| Step::AddYoung { mother, pet }),
        (n(), name(), n(), maybe(), maybe()).prop_map(|(pet, name, home, visits, guards)| Step::Update {
            pet,
            name,
            home,
            visits,
            guards
        }),
        n().prop_map(|pet| Step::DeletePet { pet }),
        n().prop_map(|home| Step::DeleteHome { home }),
        (0..16u8).prop_map(|with| Step::LoadAll { with }),
        (proptest::collection::vec(n(), 0..3), 0..4u8).prop_map(|(homes, side)| Step::LoadSome { homes, side }),
        (n(), n()).prop_map(|(home, pet)| Step::Refresh { home, pet }),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let steps = proptest::collection::vec(inner, 1..4);
        prop_oneof![steps.clone().prop_map(Step::Undone), steps.prop_map(Step::Kept)]
    })
}

fn text(name: u8) -> String {
    format!("pet {name}")
}

type Pets<'s, K> = Collection<'s, Pet, K>;

/// What was handed out and has to stay true.
#[derive(Default)]
struct Held<'s> {
    homes: Vec<Entity<'s, Home>>,
    pets: Vec<Entity<'s, Pet>>,
    pets_of: Vec<(Entity<'s, Home>, Pets<'s, Children<0, false>>)>,
    young_of: Vec<(Entity<'s, Pet>, Pets<'s, Children<3, true>>)>,
}

struct Run<'s> {
    s: &'s Session,
    rows: Rows,
    held: Held<'s>,
}

fn pick<T: Copy>(of: impl ExactSizeIterator<Item = T>, at: usize) -> Option<T> {
    let count = of.len();
    if count == 0 { None } else { of.into_iter().nth(at % count) }
}

impl<'s> Run<'s> {
    fn home(&self, at: usize) -> Option<(i64, Entity<'s, Home>)> {
        let id = pick(self.rows.homes.iter().copied().collect::<Vec<_>>().into_iter(), at)?;
        Some((id, self.s.one::<Home>(id).unwrap()))
    }

    fn pet(&self, at: usize) -> Option<(i64, Entity<'s, Pet>)> {
        let id = pick(self.rows.pets.keys().copied().collect::<Vec<_>>().into_iter(), at)?;
        Some((id, self.s.one::<Pet>(id).unwrap()))
    }

    fn plain(&mut self, id: i64) -> &mut Plain {
        self.rows.pets.get_mut(&id).unwrap()
    }

    fn inserted(&mut self, pet: Entity<'s, Pet>) {
        let row = Entity::row(pet).clone();
        let plain = Plain {
            name: row.name,
            home: row.home_id,
            visits: row.visits_id,
            guards: row.guards_id,
            mother: row.mother_id,
        };
        assert_eq!(self.rows.pets.insert(row.id, plain), None);
        self.held.pets.push(pet);
    }

    /// Runs a step in the library and in the model; `None` where there are no rows for it.
    fn step(&mut self, step: &Step) -> Option<()> {
        let s = self.s;
        match step {
            Step::InsertHome { pets } => {
                let pets: Vec<_> = (0..*pets).map(|at| Pet::draft().name(text(at))).collect();
                let home = s.insert(Home::draft().pets(pets)).unwrap();
                assert!(self.rows.homes.insert(home.id));
                self.held.homes.push(home);
                for pet in home.pets(s).unwrap() {
                    self.inserted(pet);
                }
            }
            Step::InsertPet { home, visits, name } => {
                let (_, home) = self.home(*home)?;
                let visits = visits.and_then(|at| self.home(at)).map(|(id, _)| id);
                let pet = s.insert(Pet::draft().name(text(*name)).home_id(home).visits_id(visits)).unwrap();
                self.inserted(pet);
            }
            Step::CreatePet { home, name } => {
                let (_, home) = self.home(*home)?;
                let pet = home.pets(s).unwrap().create(Pet::draft().name(text(*name))).unwrap();
                self.inserted(pet);
            }
            Step::CreateGuest { home, at, name } => {
                let ((_, home), (_, at)) = (self.home(*home)?, self.home(*at)?);
                let pet = at.guests(s).unwrap().create(Pet::draft().name(text(*name)).home_id(home)).unwrap();
                self.inserted(pet);
            }
            Step::CreateGuard { home, at, name } => {
                let ((_, home), (id, at)) = (self.home(*home)?, self.home(*at)?);
                let pet = at.create_guard(s, Pet::draft().name(text(*name)).home_id(home)).unwrap();
                self.rows.take_guard(id);
                self.inserted(pet);
            }
            Step::SetHome { pet, home } => {
                let ((id, pet), (to, home)) = (self.pet(*pet)?, self.home(*home)?);
                pet.set_home(s, home).unwrap();
                self.plain(id).home = to;
            }
            Step::SetVisits { pet, home } => {
                let ((id, pet), home) = (self.pet(*pet)?, home.and_then(|at| self.home(at)));
                pet.set_visits(s, home.map(|(_, home)| home)).unwrap();
                self.plain(id).visits = home.map(|(id, _)| id);
            }
            Step::SetGuards { pet, home } => {
                let ((id, pet), home) = (self.pet(*pet)?, home.and_then(|at| self.home(at)));
                pet.set_guards(s, home.map(|(_, home)| home)).unwrap();
                if let Some((home, _)) = home {
                    self.rows.take_guard(home);
                }
                self.plain(id).guards = home.map(|(id, _)| id);
            }
            Step::SetGuard { home, pet } => {
                let ((id, home), pet) = (self.home(*home)?, pet.and_then(|at| self.pet(at)));
                home.set_guard(s, pet.map(|(_, pet)| pet)).unwrap();
                self.rows.take_guard(id);
                if let Some((pet, _)) = pet {
                    self.plain(pet).guards = Some(id);
                }
            }
            Step::SetMother { pet, mother } => {
                let ((id, pet), mother) = (self.pet(*pet)?, mother.and_then(|at| self.pet(at)));
                pet.set_mother(s, mother.map(|(_, mother)| mother)).unwrap();
                self.plain(id).mother = mother.map(|(id, _)| id);
            }
            Step::AddPet { home, pet } => {
                let ((to, home), (id, pet)) = (self.home(*home)?, self.pet(*pet)?);
                let added = home.pets(s).unwrap().add(pet).unwrap();
                assert_eq!(added, self.plain(id).home != to);
                self.plain(id).home = to;
            }
            Step::AddGuest { home, pet } => {
                let ((to, home), (id, pet)) = (self.home(*home)?, self.pet(*pet)?);
                home.guests(s).unwrap().add(pet).unwrap();
                self.plain(id).visits = Some(to);
            }
            Step::RemoveGuest { home, pet } => {
                let ((from, home), (id, pet)) = (self.home(*home)?, self.pet(*pet)?);
                let removed = home.guests(s).unwrap().remove(pet).unwrap();
                assert_eq!(removed, self.plain(id).visits == Some(from));
                let visits = &mut self.plain(id).visits;
                *visits = visits.filter(|&home| home != from);
            }
            Step::ReplaceGuests { home, pets } => {
                let (to, home) = self.home(*home)?;
                let pets: Vec<_> = pets.iter().filter_map(|&at| self.pet(at)).collect();
                home.guests(s).unwrap().replace(pets.iter().map(|(_, pet)| *pet)).unwrap();
                for pet in self.rows.pets.values_mut() {
                    pet.visits = pet.visits.filter(|&home| home != to);
                }
                for (id, _) in pets {
                    self.plain(id).visits = Some(to);
                }
            }
            Step::ClearGuests { home } => {
                let (from, home) = self.home(*home)?;
                home.guests(s).unwrap().clear().unwrap();
                for pet in self.rows.pets.values_mut() {
                    pet.visits = pet.visits.filter(|&home| home != from);
                }
            }
            Step::AddYoung { mother, pet } => {
                let ((to, mother), (id, pet)) = (self.pet(*mother)?, self.pet(*pet)?);
                mother.young(s).unwrap().add(pet).unwrap();
                self.plain(id).mother = Some(to);
            }
            Step::Update { pet, name, home, visits, guards } => {
                let ((id, pet), (home, _)) = (self.pet(*pet)?, self.home(*home)?);
                let visits = visits.and_then(|at| self.home(at)).map(|(id, _)| id);
                let guards = guards.and_then(|at| self.home(at)).map(|(id, _)| id);
                let taken =
                    guards.is_some() && self.rows.pets.iter().any(|(&other, pet)| other != id && pet.guards == guards);
                let updated = s.update(pet, |row| {
                    row.name = text(*name);
                    (row.home_id, row.visits_id, row.guards_id) = (home, visits, guards);
                });
                match updated {
                    Err(Error::Refused { constraint: Constraint::Unique, .. }) if taken => {}
                    other => {
                        assert!(!taken);
                        other.unwrap();
                        let plain = self.plain(id);
                        *plain = Plain { name: text(*name), home, visits, guards, mother: plain.mother };
                    }
                }
            }
            Step::DeletePet { pet } => {
                let (id, pet) = self.pet(*pet)?;
                s.delete(pet).unwrap();
                self.rows.delete_pet(id);
            }
            Step::DeleteHome { home } => {
                let (id, home) = self.home(*home)?;
                s.delete(home).unwrap();
                self.rows.delete_home(id);
            }
            Step::LoadAll { with } => {
                let mut homes = s.query::<Home>();
                if with & 1 > 0 {
                    homes = homes.with(Home::PETS.with(Pet::MOTHER));
                }
                if with & 2 > 0 {
                    homes = homes.with(Home::GUESTS);
                }
                if with & 4 > 0 {
                    homes = homes.with(Home::GUARD);
                }
                self.held.homes.extend(homes.all().unwrap());
                if with & 8 > 0 {
                    let pets = s.query::<Pet>().with(Pet::HOME).with(Pet::YOUNG).with(Pet::GUARDS).all().unwrap();
                    self.held.pets.extend(pets);
                }
            }
            Step::LoadSome { homes, side } => {
                let homes: Vec<_> = homes.iter().filter_map(|&at| self.home(at)).collect();
                let found = s.query::<Home>().filter(Home::ID.in_(homes.iter().map(|(id, _)| *id))).all().unwrap();
                for home in found {
                    match side {
                        0 => self.held.pets_of.push((home, home.pets(s).unwrap())),
                        1 => self.held.pets.extend(home.guests(s).unwrap()),
                        2 => self.held.pets.extend(home.guard(s).unwrap()),
                        _ => {
                            for pet in home.pets(s).unwrap() {
                                self.held.young_of.push((pet, pet.young(s).unwrap()));
                            }
                        }
                    }
                }
            }
            Step::Refresh { home, pet } => {
                let ((_, home), (_, pet)) = (self.home(*home)?, self.pet(*pet)?);
                s.refresh(home).unwrap();
                s.refresh(pet).unwrap();
            }
            Step::Undone(steps) => {
                let before = self.rows.clone();
                let undone: Result<(), Nothing> = s.savepoint(|| {
                    self.steps(steps);
                    Err(Nothing)
                });
                assert!(undone.is_err());
                self.rows = before;
            }
            Step::Kept(steps) => {
                let kept: Result<(), Error> = s.savepoint(|| {
                    self.steps(steps);
                    Ok(())
                });
                kept.unwrap();
            }
        }
        Some(())
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            self.step(step);
            self.compare_held();
        }
    }

    /// What was handed out shows the rows as they are.
    fn compare_held(&self) {
        for pet in &self.held.pets {
            // A deleted entity keeps what it showed.
            if let Some(plain) = self.rows.pets.get(&pet.id)
                && self.s.get::<Pet>(pet.id).unwrap() == Some(*pet)
            {
                compare_pet(pet, plain);
            }
        }
        // A key can be taken again by another row, once its own is gone.
        for (home, pets) in &self.held.pets_of {
            let lives = self.rows.homes.contains(&home.id) && self.s.get::<Home>(home.id).unwrap() == Some(*home);
            let expected = if lives { self.rows.children(home.id, |pet| Some(pet.home)) } else { BTreeSet::new() };
            assert_eq!(ids(*pets), expected, "pets of {}, held", home.id);
        }
        for (mother, young) in &self.held.young_of {
            let lives =
                self.rows.pets.contains_key(&mother.id) && self.s.get::<Pet>(mother.id).unwrap() == Some(*mother);
            let expected = if lives { self.rows.children(mother.id, |pet| pet.mother) } else { BTreeSet::new() };
            assert_eq!(ids(*young), expected, "young of {}, held", mother.id);
        }
    }

    /// Every accessor, asked again.
    fn compare_all(&self) {
        let s = self.s;
        for &id in &self.rows.homes {
            let home = s.one::<Home>(id).unwrap();
            assert_eq!(ids(home.pets(s).unwrap()), self.rows.children(id, |pet| Some(pet.home)), "pets of {id}");
            let guests: Vec<_> = home.guests(s).unwrap().iter().map(|pet| pet.id).collect();
            assert_eq!(guests, self.rows.guests(id), "guests of {id}");
            let guard = home.guard(s).unwrap().map(|pet| pet.id);
            assert_eq!(guard, self.rows.children(id, |pet| pet.guards).first().copied(), "guard of {id}");
        }
        for (&id, plain) in &self.rows.pets {
            let pet = s.one::<Pet>(id).unwrap();
            compare_pet(&pet, plain);
            assert_eq!(pet.home(s).unwrap().id, plain.home, "home of {id}");
            assert_eq!(pet.visits(s).unwrap().map(|home| home.id), plain.visits, "visits of {id}");
            assert_eq!(pet.guards(s).unwrap().map(|home| home.id), plain.guards, "guards of {id}");
            assert_eq!(pet.mother(s).unwrap().map(|pet| pet.id), plain.mother, "mother of {id}");
            assert_eq!(ids(pet.young(s).unwrap()), self.rows.children(id, |pet| pet.mother), "young of {id}");
        }
        for home in &self.held.homes {
            if !self.rows.homes.contains(&home.id) {
                assert!(
                    matches!(home.pets(s), Err(Error::Deleted { .. } | Error::NotFound { .. })),
                    "home {}",
                    home.id
                );
            }
        }
        assert_eq!(s.query::<Home>().count().unwrap(), self.rows.homes.len() as u64);
        assert_eq!(s.query::<Pet>().count().unwrap(), self.rows.pets.len() as u64);
    }
}

#[derive(Debug)]
struct Nothing;

impl From<Error> for Nothing {
    fn from(error: Error) -> Self {
        panic!("{error}")
    }
}

fn ids<K>(pets: Pets<'_, K>) -> BTreeSet<i64> {
    let ids: Vec<_> = pets.iter().map(|pet| pet.id).collect();
    let set: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(set.len(), ids.len(), "a member twice: {ids:?}");
    set
}

fn compare_pet(pet: &Pet, plain: &Plain) {
    let shown = (pet.name.as_str(), pet.home_id, pet.visits_id, pet.guards_id, pet.mother_id);
    assert_eq!(shown, (plain.name.as_str(), plain.home, plain.visits, plain.guards, plain.mother), "pet {}", pet.id);
}

fn both_sides_rows_and_memory_agree(fresh: Fresh) {
    let cases = (proptest::collection::vec(step(), 1..25), any::<u32>());
    property(&fresh, &Schema::of::<(Home, Pet)>(), cases, |db, (steps, compare)| agree(db, &steps, compare));
}

fn agree(db: &Database, steps: &[Step], compare: u32) {
    let s = db.session().unwrap();
    let mut run = Run { s: &s, rows: Rows::default(), held: Held::default() };
    for (at, step) in steps.iter().enumerate() {
        run.steps(std::slice::from_ref(step));
        // Asking loads, so sometimes nothing is asked.
        if compare >> (at % 32) & 1 == 1 {
            run.compare_all();
        }
    }
    run.compare_all();
    let rows = std::mem::take(&mut run.rows);
    drop(run);
    s.commit().unwrap();
    let s = db.session().unwrap();
    Run { s: &s, rows, held: Held::default() }.compare_all();
}
