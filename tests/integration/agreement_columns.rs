//! Versions, computed columns, hooks and upserts agree with a naive model after any sequence of writes: every row has the
//! version that the number of its writes says, in memory and in the database.

use std::collections::BTreeMap;

use orm_core::{Children, Collection, Error, Hooks, NewRow, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(rows_have_the_versions_of_their_writes);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "owners")]
struct Owner {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    name: String,
    #[relationship(backref = "owner")]
    things: HasMany<Thing>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "things", hooks)]
struct Thing {
    #[column(primary_key)]
    id: i64,
    #[column(unique)]
    code: i64,
    #[column(default = 1)]
    weight: i64,
    marks: Option<Vec<String>>,
    #[column(foreign_key = Owner::id, on_delete = "set null")]
    owner_id: Option<i64>,
    #[column(version)]
    version: i64,
    #[column(generated = "weight * 2 + code")]
    doubled: i64,
}

/// Nothing may weigh this.
const REFUSED: i64 = 5;

impl Hooks for Thing {
    type Refusal = std::fmt::Error;

    fn before_insert(row: &mut NewRow<'_, Self>) -> Result<(), std::fmt::Error> {
        if row.get(Thing::WEIGHT) == Some(REFUSED) { Err(std::fmt::Error) } else { Ok(()) }
    }

    fn before_update(row: &mut Self, _: &Self) -> Result<(), std::fmt::Error> {
        if row.weight == REFUSED { Err(std::fmt::Error) } else { Ok(()) }
    }

    fn before_delete(row: &Self) -> Result<(), std::fmt::Error> {
        if row.weight == REFUSED { Err(std::fmt::Error) } else { Ok(()) }
    }
}

/// A thing as the naive model knows it, by its code.
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    weight: i64,
    marks: Option<Vec<String>>,
    owner: Option<i64>,
    version: i64,
}

#[derive(Debug, Clone, Default)]
struct Rows {
    owners: BTreeMap<i64, String>,
    things: BTreeMap<i64, Plain>,
}

/// What a draft of an upsert gives beside the code.
#[derive(Debug, Clone)]
struct Given {
    code: i64,
    weight: Option<i64>,
    marks: Option<Vec<String>>,
    owner: Option<usize>,
}

#[derive(Debug, Clone)]
enum Step {
    Owner(u8),
    Upsert(Given),
    UpsertAll(Vec<Given>),
    FindOrCreate(Given),
    Update { thing: usize, weight: i64, owner: Option<usize> },
    Mark { thing: usize, mark: String },
    MarkWhere { mark: String, marks: Option<Vec<String>> },
    SetOwner { thing: usize, owner: Option<usize> },
    Add { thing: usize, owner: usize },
    Remove { thing: usize, owner: usize },
    Replace { things: Vec<usize>, owner: usize },
    Clear { owner: usize },
    UpdateWhere { above: i64, weight: i64 },
    OtherVersion { thing: usize, by: i64 },
    Raw { thing: usize, weight: i64 },
    Delete { thing: usize },
    DeleteOwner { owner: usize },
    Load,
    Undone(Vec<Step>),
    Kept(Vec<Step>),
}

fn mark() -> impl Strategy<Value = String> {
    prop_oneof![Just("a"), Just("NULL"), Just(""), Just("\"}{,\\")].prop_map(str::to_owned)
}

fn marks() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(mark(), 0..3)
}

fn step() -> impl Strategy<Value = Step> {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let maybe = move || proptest::option::of(n());
    let weight = || 0..8i64;
    let given = move || {
        (0..6i64, proptest::option::of(weight()), proptest::option::of(marks()), maybe())
            .prop_map(|(code, weight, marks, owner)| Given { code, weight, marks, owner })
    };
    let leaf = prop_oneof![
        (0..4u8).prop_map(Step::Owner),
        given().prop_map(Step::Upsert),
        given().prop_map(Step::Upsert),
        proptest::collection::vec(given(), 0..4).prop_map(Step::UpsertAll),
        given().prop_map(Step::FindOrCreate),
        (n(), weight(), maybe()).prop_map(|(thing, weight, owner)| Step::Update { thing, weight, owner }),
        (n(), mark()).prop_map(|(thing, mark)| Step::Mark { thing, mark }),
        (mark(), proptest::option::of(marks())).prop_map(|(mark, marks)| Step::MarkWhere { mark, marks }),
        (n(), maybe()).prop_map(|(thing, owner)| Step::SetOwner { thing, owner }),
        (n(), n()).prop_map(|(thing, owner)| Step::Add { thing, owner }),
        (n(), n()).prop_map(|(thing, owner)| Step::Remove { thing, owner }),
        (proptest::collection::vec(n(), 0..3), n()).prop_map(|(things, owner)| Step::Replace { things, owner }),
        n().prop_map(|owner| Step::Clear { owner }),
        (weight(), weight()).prop_map(|(above, weight)| Step::UpdateWhere { above, weight }),
        (n(), 0..3i64).prop_map(|(thing, by)| Step::OtherVersion { thing, by }),
        (n(), weight()).prop_map(|(thing, weight)| Step::Raw { thing, weight }),
        n().prop_map(|thing| Step::Delete { thing }),
        n().prop_map(|owner| Step::DeleteOwner { owner }),
        Just(Step::Load),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let steps = proptest::collection::vec(inner, 1..4);
        prop_oneof![steps.clone().prop_map(Step::Undone), steps.prop_map(Step::Kept)]
    })
}

struct Run<'s> {
    s: &'s Session,
    rows: Rows,
    held: Vec<(Entity<'s, Owner>, Collection<'s, Thing, Children<0, true>>)>,
}

fn pick<K: Copy, V>(of: &BTreeMap<K, V>, at: usize) -> Option<K> {
    if of.is_empty() { None } else { of.keys().nth(at % of.len()).copied() }
}

fn is_refused<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Hook { model: "Thing", .. }))
}

impl<'s> Run<'s> {
    fn owner(&self, at: usize) -> Option<Entity<'s, Owner>> {
        pick(&self.rows.owners, at).map(|id| self.s.one::<Owner>(id).unwrap())
    }

    fn thing(&self, at: usize) -> Option<(i64, Entity<'s, Thing>)> {
        let code = pick(&self.rows.things, at)?;
        Some((code, self.s.query::<Thing>().filter(Thing::CODE.eq(code)).one().unwrap()))
    }

    /// The thing becomes this, if its hook lets it; whether it does.
    fn change(&mut self, code: i64, change: impl FnOnce(&mut Plain)) -> bool {
        let plain = self.rows.things.get_mut(&code).unwrap();
        let mut changed = plain.clone();
        change(&mut changed);
        if changed == *plain {
            return true;
        }
        if changed.weight == REFUSED {
            return false;
        }
        changed.version += 1;
        *plain = changed;
        true
    }

    /// What an upsert of these drafts comes to, one after the other; whether no hook refuses one.
    fn upsert(&mut self, given: &[Given]) -> bool {
        let before = self.rows.clone();
        for Given { code, weight, marks, owner } in given {
            let owner = owner.and_then(|at| pick(&self.rows.owners, at));
            let fine = match self.rows.things.contains_key(code) {
                true => self.change(*code, |plain| {
                    plain.weight = weight.unwrap_or(plain.weight);
                    plain.marks = marks.clone().or(plain.marks.take());
                    plain.owner = owner.or(plain.owner);
                }),
                false => {
                    let weight = weight.unwrap_or(1);
                    self.rows.things.insert(*code, Plain { weight, marks: marks.clone(), owner, version: 1 });
                    weight != REFUSED
                }
            };
            if !fine {
                self.rows = before;
                return false;
            }
        }
        true
    }

    fn draft(&self, given: &Given) -> impl orm_core::Draft<Thing> + use<> {
        let mut draft = Thing::draft().code(given.code);
        if let Some(weight) = given.weight {
            draft = draft.weight(weight);
        }
        if let Some(marks) = &given.marks {
            draft = draft.marks(marks);
        }
        match given.owner.and_then(|at| self.owner(at)) {
            Some(owner) => draft.owner_id(owner),
            None => draft,
        }
    }

    fn step(&mut self, step: &Step) -> Option<()> {
        let s = self.s;
        match step {
            Step::Owner(name) => {
                let owner = s.find_or_create(Owner::draft().name(format!("owner {name}")), Owner::NAME).unwrap();
                self.rows.owners.insert(owner.id, owner.name.clone());
            }
            Step::Upsert(given) => {
                let draft = self.draft(given);
                let done = s.upsert(draft, Thing::CODE);
                assert_eq!(is_refused(&done), !self.upsert(std::slice::from_ref(given)), "{done:?}");
            }
            Step::UpsertAll(all) => {
                let drafts: Vec<_> = all.iter().map(|given| self.draft(given)).collect();
                let done = s.upsert_all(drafts, Thing::CODE);
                assert_eq!(is_refused(&done), !self.upsert(all), "{done:?}");
                for (thing, given) in done.unwrap_or_default().iter().zip(all) {
                    assert_eq!(thing.code, given.code);
                }
            }
            Step::FindOrCreate(given) => {
                let draft = self.draft(given);
                let done = s.find_or_create(draft, Thing::CODE);
                let there = self.rows.things.contains_key(&given.code);
                assert_eq!(is_refused(&done), !there && !self.upsert(std::slice::from_ref(given)), "{done:?}");
            }
            Step::Update { thing, weight, owner } => {
                let (code, thing) = self.thing(*thing)?;
                let owner = owner.and_then(|at| pick(&self.rows.owners, at));
                let done = s.update(thing, |row| (row.weight, row.owner_id) = (*weight, owner));
                let fine = self.change(code, |plain| (plain.weight, plain.owner) = (*weight, owner));
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::Mark { thing, mark } => {
                let (code, thing) = self.thing(*thing)?;
                let done = s.update(thing, |row| row.marks.get_or_insert_default().push(mark.clone()));
                let fine = self.change(code, |plain| plain.marks.get_or_insert_default().push(mark.clone()));
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::MarkWhere { mark, marks } => {
                s.update_where(Thing::MARKS.contains(mark.as_str()), [Thing::MARKS.set(marks.clone())]).unwrap();
                for plain in self.rows.things.values_mut() {
                    if plain.marks.as_ref().is_some_and(|marks| marks.contains(mark)) {
                        (plain.marks, plain.version) = (marks.clone(), plain.version + 1);
                    }
                }
            }
            Step::SetOwner { thing, owner } => {
                let ((code, thing), owner) = (self.thing(*thing)?, owner.and_then(|at| self.owner(at)));
                let done = thing.set_owner(s, owner);
                let fine = self.change(code, |plain| plain.owner = owner.map(|owner| owner.id));
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::Add { thing, owner } => {
                let ((code, thing), owner) = (self.thing(*thing)?, self.owner(*owner)?);
                let done = owner.things(s).unwrap().add(thing);
                let fine = self.change(code, |plain| plain.owner = Some(owner.id));
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::Remove { thing, owner } => {
                let ((code, thing), owner) = (self.thing(*thing)?, self.owner(*owner)?);
                let done = owner.things(s).unwrap().remove(thing);
                let fine = self.change(code, |plain| plain.owner = plain.owner.filter(|&id| id != owner.id));
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::Replace { things, owner } => {
                let owner = self.owner(*owner)?;
                let things: Vec<_> = things.iter().filter_map(|&at| self.thing(at)).collect();
                let done = owner.things(s).unwrap().replace(things.iter().map(|(_, thing)| *thing));
                let before = self.rows.clone();
                let wanted = |code: i64| things.iter().any(|(other, _)| *other == code);
                let leaving =
                    before.things.iter().filter(|(code, plain)| plain.owner == Some(owner.id) && !wanted(**code));
                let mut fine = true;
                for (&code, _) in leaving {
                    fine &= self.change(code, |plain| plain.owner = None);
                }
                for &(code, _) in &things {
                    fine &= self.change(code, |plain| plain.owner = Some(owner.id));
                }
                if !fine {
                    self.rows = before;
                }
                assert_eq!(is_refused(&done), !fine, "{done:?}");
            }
            Step::Clear { owner } => {
                let owner = self.owner(*owner)?;
                owner.things(s).unwrap().clear().unwrap();
                for plain in self.rows.things.values_mut().filter(|plain| plain.owner == Some(owner.id)) {
                    (plain.owner, plain.version) = (None, plain.version + 1);
                }
            }
            Step::UpdateWhere { above, weight } => {
                s.update_where(Thing::WEIGHT.gt(*above), [Thing::WEIGHT.set(*weight)]).unwrap();
                for plain in self.rows.things.values_mut().filter(|plain| plain.weight > *above) {
                    (plain.weight, plain.version) = (*weight, plain.version + 1);
                }
            }
            Step::OtherVersion { thing, by } => {
                let (code, thing) = self.thing(*thing)?;
                let version = self.rows.things[&code].version;
                match s.one_at::<Thing>(thing.id, version + by) {
                    Ok(found) => assert_eq!((found, *by), (thing, 0)),
                    Err(error) => assert!(matches!(error, Error::Stale { .. }) && *by != 0, "{error}"),
                }
            }
            Step::Raw { thing, weight } => {
                let (code, thing) = self.thing(*thing)?;
                s.execute_sql("UPDATE things SET weight = ? WHERE id = ?", (*weight, thing.id)).unwrap();
                self.rows.things.get_mut(&code).unwrap().weight = *weight;
                s.refresh(thing).unwrap();
            }
            Step::Delete { thing } => {
                let (code, thing) = self.thing(*thing)?;
                let done = s.delete(thing);
                assert_eq!(is_refused(&done), self.rows.things[&code].weight == REFUSED, "{done:?}");
                if done.is_ok() {
                    self.rows.things.remove(&code);
                }
            }
            Step::DeleteOwner { owner } => {
                let owner = self.owner(*owner)?;
                s.delete(owner).unwrap();
                self.rows.owners.remove(&owner.id);
                // What the database does by itself counts no version.
                for plain in self.rows.things.values_mut() {
                    plain.owner = plain.owner.filter(|&id| id != owner.id);
                }
            }
            Step::Load => {
                for owner in s.query::<Owner>().with(Owner::THINGS).all().unwrap() {
                    self.held.push((owner, owner.things(s).unwrap()));
                }
            }
            Step::Undone(steps) => {
                let before = self.rows.clone();
                let undone: Result<(), Error> = s.savepoint(|| {
                    self.steps(steps);
                    Err(Error::Aborted)
                });
                undone.unwrap_err();
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
            self.compare();
        }
    }

    /// Memory, the rows and the model are the same.
    fn compare(&self) {
        let s = self.s;
        let shown = s.query::<Thing>().order_by(Thing::CODE).all().unwrap();
        let of_entity =
            |one: &Entity<'_, Thing>| (one.code, one.weight, one.marks.clone(), one.owner_id, one.version, one.doubled);
        let shown: Vec<_> = shown.iter().map(of_entity).collect();
        let columns = (Thing::CODE, Thing::WEIGHT, Thing::MARKS, Thing::OWNER_ID, Thing::VERSION, Thing::DOUBLED);
        let rows = s.query::<Thing>().order_by(Thing::CODE).select(columns).all().unwrap();
        let of_model = |(&code, plain): (&i64, &Plain)| {
            (code, plain.weight, plain.marks.clone(), plain.owner, plain.version, plain.weight * 2 + code)
        };
        let expected: Vec<_> = self.rows.things.iter().map(of_model).collect();
        assert_eq!(rows, expected, "the rows");
        assert_eq!(shown, expected, "what memory shows");
        for (owner, things) in &self.held {
            let lives = self.rows.owners.contains_key(&owner.id) && s.get::<Owner>(owner.id).unwrap() == Some(*owner);
            let mut codes: Vec<_> = things.iter().map(|thing| thing.code).collect();
            codes.sort_unstable();
            let of_owner = self.rows.things.iter().filter(|(_, plain)| lives && plain.owner == Some(owner.id));
            assert_eq!(codes, of_owner.map(|(&code, _)| code).collect::<Vec<_>>(), "things of {}", owner.id);
        }
    }
}

fn rows_have_the_versions_of_their_writes(fresh: Fresh) {
    let steps = proptest::collection::vec(step(), 1..20);
    property(&fresh, &Schema::of::<(Owner, Thing)>(), steps, |db, steps| {
        let s = db.session().unwrap();
        let mut run = Run { s: &s, rows: Rows::default(), held: Vec::new() };
        run.steps(&steps);
        let rows = std::mem::take(&mut run.rows);
        drop(run);
        s.commit().unwrap();
        let s = db.session().unwrap();
        Run { s: &s, rows, held: Vec::new() }.compare();
    });
}
