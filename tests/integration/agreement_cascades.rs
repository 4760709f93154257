//! Deleting, with every cascade there is: what goes with a row, what loses it, what is in its way, and what an orphan is, are
//! the same for the library, for a naive model and in the rows, after any sequence of writes and whatever was loaded in between.

use std::collections::{BTreeMap, BTreeSet};

use orm_core::{Constraint, Error, Hooks, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(what_goes_with_a_row_and_what_stays);

#[derive(Model, Debug)]
#[model(table = "lands")]
struct Land {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "farm", foreign_key = Thing::farm_id, cascade = "all")]
    farms: HasMany<Thing>,
    #[relationship(backref = "road", foreign_key = Thing::road_id, cascade = "save-update, delete", passive_deletes)]
    roads: HasMany<Thing>,
    #[relationship(backref = "town", foreign_key = Thing::town_id, cascade = "all, delete-orphan")]
    towns: HasMany<Thing>,
    #[relationship(backref = "guest", foreign_key = Thing::guest_id)]
    guests: HasMany<Thing>,
    #[relationship(backref = "fence", foreign_key = Thing::fence_id)]
    fences: HasMany<Thing>,
    #[relationship(backref = "cape_of", foreign_key = Thing::cape_id, cascade = "all, delete-orphan")]
    cape: HasOne<Thing>,
}

#[derive(Model, Debug)]
#[model(table = "things")]
struct Thing {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Land::id)]
    farm_id: Option<i64>,
    #[column(foreign_key = Land::id)]
    road_id: Option<i64>,
    #[column(foreign_key = Land::id)]
    town_id: Option<i64>,
    #[column(foreign_key = Land::id, on_delete = "set null")]
    guest_id: Option<i64>,
    /// The column alone says it.
    #[column(foreign_key = Land::id, on_delete = "cascade")]
    fence_id: Option<i64>,
    #[column(unique, foreign_key = Land::id)]
    cape_id: Option<i64>,
    #[column(foreign_key = Thing::id)]
    parent_id: Option<i64>,
    #[column(foreign_key = Thing::id, on_delete = "set null")]
    twin_id: Option<i64>,
    #[relationship(backref = "parent", foreign_key = Thing::parent_id, cascade = "all, delete-orphan")]
    children: HasMany<Thing>,
    #[relationship(backref = "twins", foreign_key = twin_id)]
    twin: BelongsTo<Option<Thing>>,
    #[relationship(backref = "thing", cascade = "all, delete-orphan")]
    leaves: HasMany<Leaf>,
}

#[derive(Model, Debug)]
#[model(table = "leaves", hooks)]
struct Leaf {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Thing::id)]
    thing_id: i64,
    /// It refuses to be deleted.
    sticks: bool,
    #[column(version)]
    version: i64,
}

impl Hooks for Leaf {
    type Refusal = std::fmt::Error;

    fn before_delete(row: &Self) -> Result<(), std::fmt::Error> {
        if row.sticks { Err(std::fmt::Error) } else { Ok(()) }
    }
}

/// It is in the way of whom it is on.
#[derive(Model, Debug)]
#[model(table = "claims")]
struct Claim {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Land::id, on_delete = "restrict")]
    land_id: Option<i64>,
    /// The same by saying nothing.
    #[column(foreign_key = Thing::id)]
    thing_id: Option<i64>,
}

const SCHEMA: Schema = Schema::of::<(Land, Thing, Leaf, Claim)>();

/// The keys from a thing to a land, by which it is in a collection of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Farm,
    Road,
    Town,
    Guest,
    Fence,
    Cape,
}

const KEYS: [Key; 6] = [Key::Farm, Key::Road, Key::Town, Key::Guest, Key::Fence, Key::Cape];

impl Key {
    /// Whether a thing goes with the land.
    fn cascades(self) -> bool {
        self != Key::Guest
    }

    /// Whether the library deletes it, which asks the hooks.
    fn is_walked(self) -> bool {
        [Key::Farm, Key::Town, Key::Cape].contains(&self)
    }

    /// Whether a thing that loses this one is deleted.
    fn has_orphans(self) -> bool {
        [Key::Town, Key::Cape].contains(&self)
    }
}

/// A thing as the naive model knows it.
#[derive(Debug, Clone, Default, PartialEq)]
struct Plain {
    lands: BTreeMap<Key, i64>,
    parent: Option<i64>,
    twin: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
struct PlainLeaf {
    thing: i64,
    sticks: bool,
    version: i64,
}

/// The naive model: rows, and nothing else.
#[derive(Debug, Clone, Default, PartialEq)]
struct Rows {
    lands: BTreeSet<i64>,
    things: BTreeMap<i64, Plain>,
    leaves: BTreeMap<i64, PlainLeaf>,
    claims: BTreeMap<i64, (Option<i64>, Option<i64>)>,
}

/// What has to come of a call. Of all but the first, nothing changes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Done,
    /// A hook refuses.
    Refused,
    /// A row is in the way.
    Restricted,
    /// A unique key is taken.
    Taken,
    /// One that was to get a place went with who had it.
    Gone,
}

impl Outcome {
    #[track_caller]
    fn check<T: std::fmt::Debug>(self, result: &Result<T, Error>) {
        let is_it = match (self, result) {
            (Outcome::Done, result) => result.is_ok(),
            (Outcome::Refused, Err(Error::Hook { model: "Leaf", action: "delete", .. })) => true,
            (Outcome::Restricted, Err(Error::Restricted { .. })) => true,
            // What the database cascades to, it doesn't tell.
            (Outcome::Restricted, Err(Error::Refused { constraint: Constraint::ForeignKey, .. })) => true,
            (Outcome::Taken, Err(Error::Refused { constraint: Constraint::Unique, .. })) => true,
            (Outcome::Gone, result) => result.is_err(),
            _ => false,
        };
        assert!(is_it, "{self:?} is expected: {result:?}");
    }
}

/// Of a row that its own transaction inserted, PostgreSQL checks all keys when the action of one changes it, also one whose
/// row goes by the same `DELETE`, and whose own action comes later.
fn is_checked_again<T>(result: &Result<T, Error>) -> bool {
    let of = |source: &dyn std::fmt::Display| source.to_string().contains("is not present in table");
    match result {
        Err(Error::Restricted { source, .. } | Error::Refused { source, .. }) => of(source),
        _ => false,
    }
}

impl Rows {
    fn members(&self, key: Key, land: i64) -> BTreeSet<i64> {
        self.things.iter().filter(|(_, thing)| thing.lands.get(&key) == Some(&land)).map(|(&id, _)| id).collect()
    }

    fn children(&self, thing: i64) -> BTreeSet<i64> {
        self.things.iter().filter(|(_, child)| child.parent == Some(thing)).map(|(&id, _)| id).collect()
    }

    fn leaves_of(&self, thing: i64) -> BTreeSet<i64> {
        self.leaves.iter().filter(|(_, leaf)| leaf.thing == thing).map(|(&id, _)| id).collect()
    }

    /// These things and all below them.
    fn with_below(&self, things: impl IntoIterator<Item = i64>) -> BTreeSet<i64> {
        let mut all: BTreeSet<i64> = things.into_iter().collect();
        loop {
            let more: Vec<i64> =
                all.iter().flat_map(|&thing| self.children(thing)).filter(|id| !all.contains(id)).collect();
            if more.is_empty() {
                return all;
            }
            all.extend(more);
        }
    }

    /// Whether `thing` can be put below `parent` without a circle.
    fn is_no_circle(&self, thing: i64, parent: i64) -> bool {
        !self.with_below([thing]).contains(&parent)
    }

    /// Deletes lands and things, with what goes with them; `asked` by calls that ask the hooks.
    fn delete(&mut self, lands: &[i64], things: impl IntoIterator<Item = i64>, asked: bool) -> Outcome {
        let things: Vec<i64> = things.into_iter().collect();
        let over = |follows: fn(Key) -> bool| {
            let links = self
                .things
                .iter()
                .flat_map(|(&id, thing)| thing.lands.iter().map(move |(&key, &land)| (id, key, land)));
            let of_lands = links.filter(|(_, key, land)| follows(*key) && lands.contains(land)).map(|(id, ..)| id);
            self.with_below(of_lands.chain(things.iter().copied()))
        };
        let (walked, gone) = (over(Key::is_walked), over(Key::cascades));
        if asked && self.leaves.values().any(|leaf| leaf.sticks && walked.contains(&leaf.thing)) {
            return Outcome::Refused;
        }
        let is_on = |claim: &(Option<i64>, Option<i64>)| {
            claim.0.is_some_and(|land| lands.contains(&land)) || claim.1.is_some_and(|thing| gone.contains(&thing))
        };
        if self.claims.values().any(is_on) {
            return Outcome::Restricted;
        }
        self.lands.retain(|land| !lands.contains(land));
        self.things.retain(|thing, _| !gone.contains(thing));
        self.leaves.retain(|_, leaf| !gone.contains(&leaf.thing));
        for thing in self.things.values_mut() {
            thing.lands.retain(|_, land| !lands.contains(land));
            thing.twin = thing.twin.filter(|twin| !gone.contains(twin));
        }
        Outcome::Done
    }

    /// The same, and this is what came of it.
    #[track_caller]
    fn deleted<T: std::fmt::Debug>(
        &mut self,
        lands: &[i64],
        things: impl IntoIterator<Item = i64>,
        asked: bool,
        result: &Result<T, Error>,
    ) {
        let before = self.clone();
        let outcome = self.delete(lands, things, asked);
        let loses_both = |thing: &Plain| {
            thing.lands.values().any(|land| lands.contains(land))
                && thing.twin.is_some_and(|twin| !self.things.contains_key(&twin))
        };
        if outcome == Outcome::Done && is_checked_again(result) && before.things.values().any(loses_both) {
            *self = before;
        } else {
            outcome.check(result);
        }
    }

    /// Deletes things that a call takes from their place, or else leaves everything as it was before that call.
    fn orphan(&mut self, before: Rows, things: impl IntoIterator<Item = i64>) -> Outcome {
        let outcome = self.delete(&[], things, true);
        if outcome != Outcome::Done {
            *self = before;
        }
        outcome
    }

    /// The thing gets the land over this key, or none.
    fn set(&mut self, thing: i64, key: Key, land: Option<i64>) -> Outcome {
        let before = self.clone();
        let had = self.things[&thing].lands.get(&key).copied();
        match land {
            _ if had == land => Outcome::Done,
            None if key.has_orphans() => self.orphan(before, [thing]),
            None => {
                self.lose(key, [thing]);
                Outcome::Done
            }
            Some(land) => {
                if key == Key::Cape {
                    let losers = self.members(key, land);
                    if self.with_below(losers.iter().copied()).contains(&thing) {
                        return Outcome::Gone;
                    }
                    let outcome = self.orphan(before, losers);
                    if outcome != Outcome::Done {
                        return outcome;
                    }
                }
                self.thing(thing).lands.insert(key, land);
                Outcome::Done
            }
        }
    }

    /// These things have no land over this key any more.
    fn lose(&mut self, key: Key, things: impl IntoIterator<Item = i64>) {
        for thing in things {
            self.thing(thing).lands.remove(&key);
        }
    }

    fn set_parent(&mut self, thing: i64, parent: Option<i64>) -> Outcome {
        match parent {
            None if self.things[&thing].parent.is_some() => self.orphan(self.clone(), [thing]),
            None => Outcome::Done,
            Some(_) => {
                self.thing(thing).parent = parent;
                Outcome::Done
            }
        }
    }

    fn thing(&mut self, id: i64) -> &mut Plain {
        self.things.get_mut(&id).unwrap()
    }
}

/// A step. Numbers pick a row among those that exist.
#[derive(Debug, Clone)]
enum Step {
    InsertLand {
        things: u8,
        key: u8,
    },
    InsertThing {
        lands: Vec<(u8, usize)>,
        parent: Option<usize>,
        twin: Option<usize>,
        leaves: u8,
    },
    Create {
        land: usize,
        key: u8,
    },
    Set {
        thing: usize,
        key: u8,
        land: Option<usize>,
    },
    Add {
        land: usize,
        key: u8,
        thing: usize,
    },
    Remove {
        land: usize,
        key: u8,
        thing: usize,
    },
    Replace {
        land: usize,
        key: u8,
        things: Vec<usize>,
    },
    Clear {
        land: usize,
        key: u8,
    },
    SetParent {
        thing: usize,
        parent: Option<usize>,
    },
    RemoveChild {
        thing: usize,
    },
    ReplaceChildren {
        parent: usize,
        things: Vec<usize>,
    },
    ClearChildren {
        parent: usize,
    },
    SetTwin {
        thing: usize,
        twin: Option<usize>,
    },
    Update {
        thing: usize,
        lands: Vec<(u8, Option<usize>)>,
        parent: Option<Option<usize>>,
    },
    CreateLeaf {
        thing: usize,
        sticks: bool,
    },
    Loosen {
        leaf: usize,
    },
    MoveLeaf {
        leaf: usize,
        thing: usize,
    },
    RemoveLeaf {
        leaf: usize,
    },
    ReplaceLeaves {
        thing: usize,
        leaves: Vec<usize>,
    },
    ClearLeaves {
        thing: usize,
    },
    Claim {
        land: Option<usize>,
        thing: Option<usize>,
    },
    Unclaim {
        claim: usize,
    },
    DeleteLand {
        land: usize,
    },
    DeleteThings {
        things: Vec<usize>,
    },
    DeleteLeaf {
        leaf: usize,
    },
    DeleteLandsWhere {
        land: usize,
    },
    DeleteThingsWhere {
        things: Vec<usize>,
    },
    Load {
        with: u8,
    },
    /// Without the things that they are of.
    LoadLeaves,
    LoadSome {
        land: usize,
        key: u8,
        thing: usize,
    },
    Refresh {
        land: usize,
        thing: usize,
    },
    /// The steps run in a savepoint that is rolled back.
    Undone(Vec<Step>),
    /// The steps run in a savepoint that is kept.
    Kept(Vec<Step>),
}

/// A step that makes rows.
fn build() -> impl Strategy<Value = Step> + Clone {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let maybe = move || proptest::option::of(n());
    let key = || 0..6u8;
    prop_oneof![
        (0..3u8, key()).prop_map(|(things, key)| Step::InsertLand { things, key }),
        (proptest::collection::vec((key(), n()), 0..3), maybe(), maybe(), 0..3u8)
            .prop_map(|(lands, parent, twin, leaves)| Step::InsertThing { lands, parent, twin, leaves }),
        (n(), key()).prop_map(|(land, key)| Step::Create { land, key }),
        (n(), 0..4u8).prop_map(|(thing, sticks)| Step::CreateLeaf { thing, sticks: sticks == 0 }),
        (maybe(), maybe()).prop_map(|(land, thing)| Step::Claim { land, thing }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let maybe = move || proptest::option::of(n());
    let few = move || proptest::collection::vec(n(), 0..3);
    let key = || 0..6u8;
    let link = prop_oneof![
        (n(), key(), maybe()).prop_map(|(thing, key, land)| Step::Set { thing, key, land }),
        (n(), key(), n()).prop_map(|(land, key, thing)| Step::Add { land, key, thing }),
        (n(), key(), n()).prop_map(|(land, key, thing)| Step::Remove { land, key, thing }),
        (n(), key(), few()).prop_map(|(land, key, things)| Step::Replace { land, key, things }),
        (n(), key()).prop_map(|(land, key)| Step::Clear { land, key }),
        (n(), maybe()).prop_map(|(thing, parent)| Step::SetParent { thing, parent }),
        (n(), n()).prop_map(|(thing, parent)| Step::SetParent { thing, parent: Some(parent) }),
        n().prop_map(|thing| Step::RemoveChild { thing }),
        (n(), few()).prop_map(|(parent, things)| Step::ReplaceChildren { parent, things }),
        n().prop_map(|parent| Step::ClearChildren { parent }),
        (n(), maybe()).prop_map(|(thing, twin)| Step::SetTwin { thing, twin }),
        (n(), proptest::collection::vec((key(), maybe()), 0..3), proptest::option::of(maybe()))
            .prop_map(|(thing, lands, parent)| Step::Update { thing, lands, parent }),
        n().prop_map(|leaf| Step::Loosen { leaf }),
        (n(), n()).prop_map(|(leaf, thing)| Step::MoveLeaf { leaf, thing }),
        n().prop_map(|leaf| Step::RemoveLeaf { leaf }),
        (n(), few()).prop_map(|(thing, leaves)| Step::ReplaceLeaves { thing, leaves }),
        n().prop_map(|thing| Step::ClearLeaves { thing }),
        n().prop_map(|claim| Step::Unclaim { claim }),
    ];
    let delete = prop_oneof![
        n().prop_map(|land| Step::DeleteLand { land }),
        few().prop_map(|things| Step::DeleteThings { things }),
        n().prop_map(|leaf| Step::DeleteLeaf { leaf }),
        n().prop_map(|land| Step::DeleteLandsWhere { land }),
        few().prop_map(|things| Step::DeleteThingsWhere { things }),
    ];
    let load = prop_oneof![
        any::<u8>().prop_map(|with| Step::Load { with }),
        Just(Step::LoadLeaves),
        (n(), key(), n()).prop_map(|(land, key, thing)| Step::LoadSome { land, key, thing }),
        (n(), n()).prop_map(|(land, thing)| Step::Refresh { land, thing }),
    ];
    let leaf = prop_oneof![3 => build(), 5 => link, 3 => delete, 2 => load];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let steps = proptest::collection::vec(inner, 1..4);
        prop_oneof![steps.clone().prop_map(Step::Undone), steps.prop_map(Step::Kept)]
    })
}

/// A collection that was handed out: whose it is, which, and what it shows.
type Held<'s> = (Entity<'s, Land>, Key, Shows<'s>);

/// The keys of the members of a collection, now.
type Shows<'s> = Box<dyn Fn() -> Vec<i64> + 's>;

struct Run<'s> {
    s: &'s Session,
    rows: Rows,
    held: Vec<Held<'s>>,
    /// The children of things.
    held_children: Vec<(Entity<'s, Thing>, Shows<'s>)>,
    held_leaves: Vec<Entity<'s, Leaf>>,
}

fn pick<T: Copy>(of: impl IntoIterator<Item = T>, at: usize) -> Option<T> {
    let of: Vec<T> = of.into_iter().collect();
    if of.is_empty() { None } else { Some(of[at % of.len()]) }
}

fn key(number: u8) -> Key {
    KEYS[usize::from(number)]
}

/// The collection of a land over this key, but for the cape.
macro_rules! collection {
    ($s:expr, $land:expr, $key:expr, |$members:ident| $body:expr) => {
        match $key {
            Key::Farm => {
                let $members = $land.farms($s).unwrap();
                $body
            }
            Key::Road => {
                let $members = $land.roads($s).unwrap();
                $body
            }
            Key::Town => {
                let $members = $land.towns($s).unwrap();
                $body
            }
            Key::Guest => {
                let $members = $land.guests($s).unwrap();
                $body
            }
            Key::Fence => {
                let $members = $land.fences($s).unwrap();
                $body
            }
            Key::Cape => unreachable!("it is no collection"),
        }
    };
}

fn set(s: &Session, thing: Entity<'_, Thing>, key: Key, land: Option<Entity<'_, Land>>) -> Result<(), Error> {
    match key {
        Key::Farm => thing.set_farm(s, land),
        Key::Road => thing.set_road(s, land),
        Key::Town => thing.set_town(s, land),
        Key::Guest => thing.set_guest(s, land),
        Key::Fence => thing.set_fence(s, land),
        Key::Cape => thing.set_cape_of(s, land),
    }
}

fn get(s: &Session, thing: Entity<'_, Thing>, key: Key) -> Option<i64> {
    let land = match key {
        Key::Farm => thing.farm(s),
        Key::Road => thing.road(s),
        Key::Town => thing.town(s),
        Key::Guest => thing.guest(s),
        Key::Fence => thing.fence(s),
        Key::Cape => thing.cape_of(s),
    };
    land.unwrap().map(|land| land.id)
}

fn column(thing: &mut Thing, key: Key) -> &mut Option<i64> {
    match key {
        Key::Farm => &mut thing.farm_id,
        Key::Road => &mut thing.road_id,
        Key::Town => &mut thing.town_id,
        Key::Guest => &mut thing.guest_id,
        Key::Fence => &mut thing.fence_id,
        Key::Cape => &mut thing.cape_id,
    }
}

impl<'s> Run<'s> {
    fn land(&self, at: usize) -> Option<(i64, Entity<'s, Land>)> {
        let id = pick(self.rows.lands.iter().copied(), at)?;
        Some((id, self.s.one::<Land>(id).unwrap()))
    }

    fn thing(&self, at: usize) -> Option<(i64, Entity<'s, Thing>)> {
        let id = pick(self.rows.things.keys().copied(), at)?;
        Some((id, self.s.one::<Thing>(id).unwrap()))
    }

    fn leaf(&self, at: usize) -> Option<(i64, Entity<'s, Leaf>)> {
        let id = pick(self.rows.leaves.keys().copied(), at)?;
        Some((id, self.s.one::<Leaf>(id).unwrap()))
    }

    fn things(&self, at: &[usize]) -> BTreeMap<i64, Entity<'s, Thing>> {
        at.iter().filter_map(|&at| self.thing(at)).collect()
    }

    fn inserted(&mut self, thing: Entity<'s, Thing>, lands: impl IntoIterator<Item = (Key, i64)>) {
        let plain = Plain { lands: lands.into_iter().collect(), parent: thing.parent_id, twin: thing.twin_id };
        assert_eq!(self.rows.things.insert(thing.id, plain), None);
    }

    fn new_leaf(&mut self, leaf: Entity<'s, Leaf>, thing: i64, sticks: bool) {
        assert_eq!(self.rows.leaves.insert(leaf.id, PlainLeaf { thing, sticks, version: 1 }), None);
    }

    fn leaf_moved(&mut self, leaf: i64, thing: i64) {
        let leaf = self.rows.leaves.get_mut(&leaf).unwrap();
        if leaf.thing != thing {
            (leaf.thing, leaf.version) = (thing, leaf.version + 1);
        }
    }

    /// Leaves that are deleted by themselves, unless one of them sticks.
    fn delete_leaves(&mut self, leaves: impl IntoIterator<Item = i64>) -> Outcome {
        let leaves: Vec<i64> = leaves.into_iter().collect();
        if leaves.iter().any(|leaf| self.rows.leaves[leaf].sticks) {
            return Outcome::Refused;
        }
        self.rows.leaves.retain(|leaf, _| !leaves.contains(leaf));
        Outcome::Done
    }

    /// Runs a step in the library and in the model; `None` where there are no rows for it.
    fn step(&mut self, step: &Step) -> Option<()> {
        let s = self.s;
        match step {
            Step::InsertLand { things, key: number } => {
                let (draft, key) = (Land::draft(), key(*number));
                let things = (0..*things).map(|_| Thing::draft());
                let land = match key {
                    Key::Farm => s.insert(draft.farms(things)),
                    Key::Road => s.insert(draft.roads(things)),
                    Key::Town => s.insert(draft.towns(things)),
                    Key::Guest => s.insert(draft.guests(things)),
                    Key::Fence => s.insert(draft.fences(things)),
                    Key::Cape => s.insert(draft.cape(Thing::draft())),
                };
                let land = land.unwrap();
                assert!(self.rows.lands.insert(land.id));
                let things = match key {
                    Key::Cape => land.cape(s).unwrap().into_iter().collect(),
                    key => collection!(s, land, key, |members| members.to_vec()),
                };
                things.into_iter().for_each(|thing| self.inserted(thing, [(key, land.id)]));
            }
            Step::InsertThing { lands, parent, twin, leaves } => {
                let mut keys = BTreeMap::new();
                for (number, land) in lands.iter().filter(|(number, _)| key(*number) != Key::Cape) {
                    keys.extend(self.land(*land).map(|(id, _)| (key(*number), id)));
                }
                let parent = parent.and_then(|at| self.thing(at)).map(|(id, _)| id);
                let twin = twin.and_then(|at| self.thing(at)).map(|(id, _)| id);
                let of = |key| keys.get(&key).copied();
                let draft = Thing::draft()
                    .farm_id(of(Key::Farm))
                    .road_id(of(Key::Road))
                    .town_id(of(Key::Town))
                    .guest_id(of(Key::Guest))
                    .fence_id(of(Key::Fence))
                    .parent_id(parent)
                    .twin_id(twin)
                    .leaves((0..*leaves).map(|_| Leaf::draft().sticks(false)));
                let thing = s.insert(draft).unwrap();
                self.inserted(thing, keys);
                thing.leaves(s).unwrap().iter().for_each(|leaf| self.new_leaf(leaf, thing.id, false));
            }
            Step::Create { land, key: number } => {
                let ((id, land), key) = (self.land(*land)?, key(*number));
                let (outcome, created) = match key {
                    Key::Cape => {
                        let losers = self.rows.members(key, id);
                        (self.rows.orphan(self.rows.clone(), losers), land.create_cape(s, Thing::draft()))
                    }
                    key => (Outcome::Done, collection!(s, land, key, |members| members.create(Thing::draft()))),
                };
                outcome.check(&created);
                created.into_iter().for_each(|thing| self.inserted(thing, [(key, id)]));
            }
            Step::Set { thing, key: number, land } => {
                let ((id, thing), land) = (self.thing(*thing)?, land.and_then(|at| self.land(at)));
                let result = set(s, thing, key(*number), land.map(|(_, land)| land));
                self.rows.set(id, key(*number), land.map(|(id, _)| id)).check(&result);
            }
            Step::Add { land, key: number, thing } => {
                let ((to, land), (id, thing), key) = (self.land(*land)?, self.thing(*thing)?, key(*number));
                let result = match key {
                    Key::Cape => land.set_cape(s, thing).map(drop),
                    key => collection!(s, land, key, |members| members.add(thing).map(drop)),
                };
                self.rows.set(id, key, Some(to)).check(&result);
            }
            Step::Remove { land, key: number, thing } => {
                let ((from, land), (id, thing), key) = (self.land(*land)?, self.thing(*thing)?, key(*number));
                let is_member = self.rows.members(key, from).contains(&id);
                match key {
                    Key::Cape => {
                        let losers = self.rows.members(key, from);
                        self.rows.orphan(self.rows.clone(), losers).check(&land.set_cape(s, None));
                    }
                    key => {
                        let result = collection!(s, land, key, |members| members.remove(thing));
                        let outcome = if is_member { self.rows.set(id, key, None) } else { Outcome::Done };
                        outcome.check(&result);
                        assert!(result.is_ok_and(|removed| removed == is_member) || outcome != Outcome::Done);
                    }
                }
            }
            Step::Replace { land, key: number, things } => {
                let ((to, land), things, key) = (self.land(*land)?, self.things(things), key(*number));
                if key == Key::Cape {
                    return None;
                }
                let result = collection!(s, land, key, |members| members.replace(things.values().copied()));
                let before = self.rows.clone();
                let leaving = self.rows.members(key, to).into_iter().filter(|id| !things.contains_key(id));
                let leaving: Vec<i64> = leaving.collect();
                for &id in things.keys() {
                    self.rows.thing(id).lands.insert(key, to);
                }
                let outcome = if key.has_orphans() {
                    self.rows.orphan(before, leaving)
                } else {
                    self.rows.lose(key, leaving);
                    Outcome::Done
                };
                outcome.check(&result);
            }
            Step::Clear { land, key: number } => {
                let ((from, land), key) = (self.land(*land)?, key(*number));
                let members = self.rows.members(key, from);
                let result = match key {
                    Key::Cape => land.set_cape(s, None),
                    key => collection!(s, land, key, |members| members.clear()),
                };
                let outcome = if key.has_orphans() {
                    self.rows.orphan(self.rows.clone(), members)
                } else {
                    self.rows.lose(key, members);
                    Outcome::Done
                };
                outcome.check(&result);
            }
            Step::SetParent { thing, parent } => {
                let ((id, thing), parent) = (self.thing(*thing)?, parent.and_then(|at| self.thing(at)));
                if parent.is_some_and(|(parent, _)| !self.rows.is_no_circle(id, parent)) {
                    return None;
                }
                let result = match parent {
                    // From the other side as often.
                    Some((parent, entity)) if (id + parent) % 2 == 0 => {
                        entity.children(s).unwrap().add(thing).map(drop)
                    }
                    parent => thing.set_parent(s, parent.map(|(_, parent)| parent)),
                };
                self.rows.set_parent(id, parent.map(|(id, _)| id)).check(&result);
            }
            Step::RemoveChild { thing } => {
                let (id, thing) = self.thing(*thing)?;
                let parent = s.one::<Thing>(self.rows.things[&id].parent?).unwrap();
                let result = parent.children(s).unwrap().remove(thing);
                self.rows.set_parent(id, None).check(&result);
            }
            Step::ReplaceChildren { parent, things } => {
                let ((to, parent), mut things) = (self.thing(*parent)?, self.things(things));
                things.retain(|&thing, _| self.rows.is_no_circle(thing, to));
                let result = parent.children(s).unwrap().replace(things.values().copied());
                let before = self.rows.clone();
                let leaving = self.rows.children(to).into_iter().filter(|id| !things.contains_key(id));
                let leaving: Vec<i64> = leaving.collect();
                things.keys().for_each(|&id| self.rows.thing(id).parent = Some(to));
                self.rows.orphan(before, leaving).check(&result);
            }
            Step::ClearChildren { parent } => {
                let (from, parent) = self.thing(*parent)?;
                let result = parent.children(s).unwrap().clear();
                let children = self.rows.children(from);
                self.rows.orphan(self.rows.clone(), children).check(&result);
            }
            Step::SetTwin { thing, twin } => {
                let ((id, thing), twin) = (self.thing(*thing)?, twin.and_then(|at| self.thing(at)));
                thing.set_twin(s, twin.map(|(_, twin)| twin)).unwrap();
                self.rows.thing(id).twin = twin.map(|(id, _)| id);
            }
            Step::Update { thing, lands, parent } => {
                let (id, thing) = self.thing(*thing)?;
                let lands: BTreeMap<Key, Option<i64>> = lands
                    .iter()
                    .map(|(number, land)| (key(*number), land.and_then(|at| self.land(at)).map(|(id, _)| id)))
                    .collect();
                let parent = parent.map(|parent| parent.and_then(|at| self.thing(at)).map(|(id, _)| id));
                if parent.flatten().is_some_and(|parent| !self.rows.is_no_circle(id, parent)) {
                    return None;
                }
                let result = s.update(thing, |row| {
                    lands.iter().for_each(|(&key, &land)| *column(row, key) = land);
                    row.parent_id = parent.unwrap_or(row.parent_id);
                });
                // What is written to a column is no business of the relationship: nothing is an orphan.
                let cape = lands.get(&Key::Cape).copied().flatten();
                let taken =
                    cape.is_some_and(|land| self.rows.members(Key::Cape, land).iter().any(|&other| other != id));
                if taken {
                    Outcome::Taken.check(&result);
                    return Some(());
                }
                Outcome::Done.check(&result);
                let plain = self.rows.thing(id);
                plain.parent = parent.unwrap_or(plain.parent);
                for (key, land) in lands {
                    match land {
                        Some(land) => plain.lands.insert(key, land),
                        None => plain.lands.remove(&key),
                    };
                }
            }
            Step::CreateLeaf { thing, sticks } => {
                let (id, thing) = self.thing(*thing)?;
                let leaf = thing.leaves(s).unwrap().create(Leaf::draft().sticks(*sticks)).unwrap();
                self.new_leaf(leaf, id, *sticks);
            }
            Step::Loosen { leaf } => {
                let (id, leaf) = self.leaf(*leaf)?;
                s.update(leaf, |row| row.sticks = false).unwrap();
                let plain = self.rows.leaves.get_mut(&id).unwrap();
                plain.version += i64::from(plain.sticks);
                plain.sticks = false;
            }
            Step::MoveLeaf { leaf, thing } => {
                let ((id, leaf), (to, thing)) = (self.leaf(*leaf)?, self.thing(*thing)?);
                match (id + to) % 2 {
                    0 => leaf.set_thing(s, thing).unwrap(),
                    _ => drop(thing.leaves(s).unwrap().add(leaf).unwrap()),
                }
                self.leaf_moved(id, to);
            }
            Step::RemoveLeaf { leaf } => {
                let (id, leaf) = self.leaf(*leaf)?;
                let result = leaf.thing(s).unwrap().leaves(s).unwrap().remove(leaf);
                self.delete_leaves([id]).check(&result);
            }
            Step::ReplaceLeaves { thing, leaves } => {
                let (to, thing) = self.thing(*thing)?;
                let leaves: BTreeMap<i64, Entity<'_, Leaf>> = leaves.iter().filter_map(|&at| self.leaf(at)).collect();
                let result = thing.leaves(s).unwrap().replace(leaves.values().copied());
                let leaving = self.rows.leaves_of(to).into_iter().filter(|id| !leaves.contains_key(id));
                let leaving: Vec<i64> = leaving.collect();
                let outcome = self.delete_leaves(leaving);
                outcome.check(&result);
                if outcome == Outcome::Done {
                    leaves.keys().for_each(|&leaf| self.leaf_moved(leaf, to));
                }
            }
            Step::ClearLeaves { thing } => {
                let (id, thing) = self.thing(*thing)?;
                let result = thing.leaves(s).unwrap().clear();
                let leaves = self.rows.leaves_of(id);
                self.delete_leaves(leaves).check(&result);
            }
            Step::Claim { land, thing } => {
                let (land, thing) = (land.and_then(|at| self.land(at)), thing.and_then(|at| self.thing(at)));
                let on = (land.map(|(id, _)| id), thing.map(|(id, _)| id));
                let claim = s.insert(Claim::draft().land_id(on.0).thing_id(on.1)).unwrap();
                assert_eq!(self.rows.claims.insert(claim.id, on), None);
            }
            Step::Unclaim { claim } => {
                let id = pick(self.rows.claims.keys().copied(), *claim)?;
                s.delete(s.one::<Claim>(id).unwrap()).unwrap();
                self.rows.claims.remove(&id);
            }
            Step::DeleteLand { land } => {
                let (id, land) = self.land(*land)?;
                let result = s.delete(land);
                self.rows.deleted(&[id], [], true, &result);
            }
            Step::DeleteThings { things } => {
                let things = self.things(things);
                let result = s.delete_all(things.values().copied());
                self.rows.deleted(&[], things.into_keys(), true, &result);
            }
            Step::DeleteLeaf { leaf } => {
                let (id, leaf) = self.leaf(*leaf)?;
                let result = s.delete(leaf);
                self.delete_leaves([id]).check(&result);
            }
            Step::DeleteLandsWhere { land } => {
                let (id, _) = self.land(*land)?;
                let result = s.delete_where(Land::ID.eq(id));
                self.rows.deleted(&[id], [], false, &result);
            }
            Step::DeleteThingsWhere { things } => {
                let things = self.things(things);
                let result = s.delete_where(Thing::ID.in_(things.keys().copied()));
                self.rows.deleted(&[], things.into_keys(), false, &result);
            }
            Step::Load { with } => {
                let mut lands = s.query::<Land>();
                if with & 1 > 0 {
                    lands = lands.with(Land::FARMS.with(Thing::CHILDREN)).with(Land::TOWNS.with(Thing::LEAVES));
                }
                if with & 2 > 0 {
                    lands = lands.with(Land::ROADS.with(Thing::LEAVES)).with(Land::CAPE);
                }
                if with & 4 > 0 {
                    lands = lands.with(Land::GUESTS).with(Land::FENCES.with(Thing::CHILDREN));
                }
                let lands = lands.all().unwrap();
                if with & 8 > 0 {
                    s.query::<Thing>().with(Thing::CHILDREN).with(Thing::TWINS).with(Thing::LEAVES).all().unwrap();
                }
                if with & 16 > 0 {
                    lands.into_iter().for_each(|land| self.hold(land));
                }
            }
            Step::LoadLeaves => self.held_leaves.extend(s.all::<Leaf>().unwrap()),
            Step::LoadSome { land, key: number, thing } => {
                if let Some((_, land)) = self.land(*land) {
                    match key(*number) {
                        Key::Cape => drop(land.cape(s).unwrap()),
                        key => collection!(s, land, key, |members| assert_eq!(members.iter().len(), members.len())),
                    }
                }
                let (_, thing) = self.thing(*thing)?;
                let children = thing.children(s).unwrap();
                self.held_children.push((thing, Box::new(move || children.iter().map(|child| child.id).collect())));
            }
            Step::Refresh { land, thing } => {
                let ((_, land), (_, thing)) = (self.land(*land)?, self.thing(*thing)?);
                s.refresh(land).unwrap();
                s.refresh(thing).unwrap();
            }
            Step::Undone(steps) => {
                let before = self.rows.clone();
                let undone: Result<(), Error> = s.savepoint(|| {
                    self.steps(steps);
                    Err(Error::Aborted)
                });
                assert!(matches!(undone, Err(Error::Aborted)), "{undone:?}");
                self.rows = before;
                // What was loaded inside shows the rows that memory knows, until it is asked for again.
                for (land, key, _) in self.held.iter().filter(|(land, ..)| self.rows.lands.contains(&land.id)) {
                    collection!(s, land, *key, |members| assert_eq!(members.iter().len(), members.len()));
                }
                for (thing, _) in
                    self.held_children.iter().filter(|(thing, _)| self.rows.things.contains_key(&thing.id))
                {
                    thing.children(s).unwrap();
                }
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

    fn hold(&mut self, land: Entity<'s, Land>) {
        for key in KEYS.into_iter().filter(|key| *key != Key::Cape) {
            let shows: Shows<'s> = collection!(self.s, land, key, |members| {
                Box::new(move || members.iter().map(|thing| thing.id).collect())
            });
            self.held.push((land, key, shows));
        }
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            self.step(step);
            self.compare_rows();
            self.compare_held();
        }
    }

    /// The rows themselves, past memory.
    fn compare_rows(&self) {
        let (s, rows) = (self.s, &self.rows);
        let lands = s.query::<Land>().order_by(Land::ID).select(Land::ID).all().unwrap();
        assert_eq!(lands, rows.lands.iter().copied().collect::<Vec<_>>(), "lands");
        let keys = (Thing::ID, Thing::FARM_ID, Thing::ROAD_ID, Thing::TOWN_ID, Thing::GUEST_ID);
        let others = (Thing::FENCE_ID, Thing::CAPE_ID, Thing::PARENT_ID, Thing::TWIN_ID);
        let one = s.query::<Thing>().order_by(Thing::ID).select(keys).all().unwrap();
        let other = s.query::<Thing>().order_by(Thing::ID).select(others).all().unwrap();
        let things: Vec<_> = one.into_iter().zip(other).collect();
        let expected = rows.things.iter().map(|(&id, thing)| {
            let of = |key| thing.lands.get(&key).copied();
            let one = (id, of(Key::Farm), of(Key::Road), of(Key::Town), of(Key::Guest));
            (one, (of(Key::Fence), of(Key::Cape), thing.parent, thing.twin))
        });
        assert_eq!(things, expected.collect::<Vec<_>>(), "things");
        let columns = (Leaf::ID, Leaf::THING_ID, Leaf::STICKS, Leaf::VERSION);
        let leaves = s.query::<Leaf>().order_by(Leaf::ID).select(columns).all().unwrap();
        let expected = rows.leaves.iter().map(|(&id, leaf)| (id, leaf.thing, leaf.sticks, leaf.version));
        assert_eq!(leaves, expected.collect::<Vec<_>>(), "leaves");
    }

    /// What was handed out shows the rows as they are.
    fn compare_held(&self) {
        let s = self.s;
        for (land, key, shows) in &self.held {
            // A key can be taken again by another row, once its own is gone.
            let lives = self.rows.lands.contains(&land.id) && s.get::<Land>(land.id).unwrap() == Some(*land);
            let expected = if lives { self.rows.members(*key, land.id) } else { BTreeSet::new() };
            assert_eq!(set_of(shows()), expected, "{key:?} of {}, held", land.id);
        }
        for (thing, shows) in &self.held_children {
            let lives = self.rows.things.contains_key(&thing.id) && s.get::<Thing>(thing.id).unwrap() == Some(*thing);
            let expected = if lives { self.rows.children(thing.id) } else { BTreeSet::new() };
            assert_eq!(set_of(shows()), expected, "children of {}, held", thing.id);
        }
    }

    /// Every accessor, asked again.
    fn compare_all(&self) {
        let s = self.s;
        for &id in &self.rows.lands {
            let land = s.one::<Land>(id).unwrap();
            for key in KEYS {
                let shown: Vec<i64> = match key {
                    Key::Cape => land.cape(s).unwrap().iter().map(|thing| thing.id).collect(),
                    key => collection!(s, land, key, |members| members.iter().map(|thing| thing.id).collect()),
                };
                assert_eq!(set_of(shown), self.rows.members(key, id), "{key:?} of {id}");
            }
        }
        // What went is known to have gone, also where its rows were not what was deleted.
        let is_gone = |result: Result<(), Error>| matches!(result, Err(Error::Deleted { .. }));
        for (thing, _) in self.held_children.iter().filter(|(thing, _)| !self.rows.things.contains_key(&thing.id)) {
            assert!(is_gone(thing.children(s).map(drop)) && is_gone(thing.twin(s).map(drop)), "the thing {}", thing.id);
        }
        for leaf in self.held_leaves.iter().filter(|leaf| !self.rows.leaves.contains_key(&leaf.id)) {
            assert!(is_gone(leaf.thing(s).map(drop)), "the leaf {}", leaf.id);
        }
        for (&id, plain) in &self.rows.things {
            let thing = s.one::<Thing>(id).unwrap();
            for key in KEYS {
                assert_eq!(get(s, thing, key), plain.lands.get(&key).copied(), "{key:?} of the thing {id}");
            }
            assert_eq!(thing.parent(s).unwrap().map(|parent| parent.id), plain.parent, "parent of {id}");
            assert_eq!(thing.twin(s).unwrap().map(|twin| twin.id), plain.twin, "twin of {id}");
            let children = thing.children(s).unwrap().iter().map(|child| child.id).collect();
            assert_eq!(set_of(children), self.rows.children(id), "children of {id}");
            let leaves = thing.leaves(s).unwrap();
            assert_eq!(set_of(leaves.iter().map(|leaf| leaf.id).collect()), self.rows.leaves_of(id), "leaves of {id}");
            for leaf in leaves {
                let plain = &self.rows.leaves[&leaf.id];
                assert_eq!((leaf.sticks, leaf.version), (plain.sticks, plain.version), "the leaf {}", leaf.id);
                assert_eq!(leaf.thing(s).unwrap(), thing);
            }
        }
    }
}

fn set_of(ids: Vec<i64>) -> BTreeSet<i64> {
    let set: BTreeSet<i64> = ids.iter().copied().collect();
    assert_eq!(set.len(), ids.len(), "a member twice: {ids:?}");
    set
}

fn what_goes_with_a_row_and_what_stays(fresh: Fresh) {
    let steps = || proptest::collection::vec(step(), 1..20);
    let cases = (proptest::collection::vec(build(), 0..12), steps(), any::<u32>());
    property(&fresh, &SCHEMA, cases, |db, (build, steps, compare)| {
        // The first session makes rows, of which the second knows nothing.
        let rows = in_session(db, Rows::default(), |run| run.steps(&build));
        let rows = in_session(db, rows, |run| {
            for (at, step) in steps.iter().enumerate() {
                run.steps(std::slice::from_ref(step));
                // Asking loads, so mostly nothing is asked.
                if compare >> (at % 32) & 3 == 0 {
                    run.compare_all();
                }
            }
            run.compare_all();
        });
        in_session(db, rows, |run| {
            run.compare_rows();
            run.compare_all();
        });
    });
}

/// The rows after this in a session of its own, which is committed.
fn in_session(db: &Database, rows: Rows, body: impl FnOnce(&mut Run<'_>)) -> Rows {
    let s = db.session().unwrap();
    let mut run = Run { s: &s, rows, held: Vec::new(), held_children: Vec::new(), held_leaves: Vec::new() };
    body(&mut run);
    let rows = std::mem::take(&mut run.rows);
    drop(run);
    s.commit().unwrap();
    rows
}
