//! A property: what a condition finds is what walking the same relationships in memory finds, with SQL's three truth
//! values, over a model related to itself whose values and parents may be missing.

use orm_core::Condition;
use orm_core::prelude::*;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(the_database_and_memory_agree);

#[derive(Model)]
#[model(table = "things")]
struct Thing {
    #[column(primary_key)]
    id: i64,
    value: Option<i64>,
    #[column(foreign_key = Thing::id)]
    parent_id: Option<i64>,
    #[relationship(backref = "children")]
    parent: BelongsTo<Option<Thing>>,
}

/// A condition, to be asked of the database and of memory.
#[derive(Debug, Clone)]
enum Ask {
    Less(i64),
    IsNull,
    ParentLess(i64),
    GrandparentLess(i64),
    Children(i64),
    SumOfChildrenLess(i64),
    IsRoot,
    IsLeaf,
    And(Box<Ask>, Box<Ask>),
    Or(Box<Ask>, Box<Ask>),
    Not(Box<Ask>),
    Has(Box<Ask>),
    Any(Box<Ask>),
    None(Box<Ask>),
    Every(Box<Ask>),
}

fn asks() -> impl Strategy<Value = Ask> {
    let leaf = prop_oneof![
        (0..4i64).prop_map(Ask::Less),
        Just(Ask::IsNull),
        (0..4i64).prop_map(Ask::ParentLess),
        (0..4i64).prop_map(Ask::GrandparentLess),
        (0..3i64).prop_map(Ask::Children),
        (0..6i64).prop_map(Ask::SumOfChildrenLess),
        Just(Ask::IsRoot),
        Just(Ask::IsLeaf),
    ];
    leaf.prop_recursive(4, 12, 2, |inner| {
        let one = || inner.clone().prop_map(Box::new);
        prop_oneof![
            (one(), one()).prop_map(|(a, b)| Ask::And(a, b)),
            (one(), one()).prop_map(|(a, b)| Ask::Or(a, b)),
            one().prop_map(Ask::Not),
            one().prop_map(Ask::Has),
            one().prop_map(Ask::Any),
            one().prop_map(Ask::None),
            one().prop_map(Ask::Every),
        ]
    })
}

impl Ask {
    fn condition(&self) -> Condition<Thing> {
        match self {
            Ask::Less(than) => Thing::VALUE.lt(*than),
            Ask::IsNull => Thing::VALUE.is_null(),
            Ask::ParentLess(than) => Thing::PARENT.path(Thing::VALUE).lt(*than),
            Ask::GrandparentLess(than) => Thing::PARENT.path(Thing::PARENT.path(Thing::VALUE)).lt(*than),
            Ask::Children(number) => Thing::CHILDREN.count().eq(*number),
            Ask::SumOfChildrenLess(than) => Thing::CHILDREN.sum(Thing::VALUE).lt(*than),
            Ask::IsRoot => Thing::PARENT.is_none(),
            Ask::IsLeaf => Thing::CHILDREN.is_empty(),
            Ask::And(one, other) => one.condition().and(other.condition()),
            Ask::Or(one, other) => one.condition().or(other.condition()),
            Ask::Not(ask) => !ask.condition(),
            Ask::Has(ask) => Thing::PARENT.has(ask.condition()),
            Ask::Any(ask) => Thing::CHILDREN.any(ask.condition()),
            Ask::None(ask) => Thing::CHILDREN.none(ask.condition()),
            Ask::Every(ask) => Thing::CHILDREN.every(ask.condition()),
        }
    }

    /// `None`: unknown.
    fn holds(&self, forest: &[(Option<i64>, Option<usize>)], thing: usize) -> Option<bool> {
        let (value, parent) = forest[thing];
        let children = || (0..forest.len()).filter(|&child| forest[child].1 == Some(thing));
        let so = |ask: &Ask, thing: usize| ask.holds(forest, thing) == Some(true);
        match self {
            Ask::Less(than) => value.map(|value| value < *than),
            Ask::IsNull => Some(value.is_none()),
            Ask::ParentLess(than) => Some(forest[parent?].0? < *than),
            Ask::GrandparentLess(than) => Some(forest[forest[parent?].1?].0? < *than),
            Ask::Children(number) => Some(children().count() as i64 == *number),
            Ask::SumOfChildrenLess(than) => {
                let values: Vec<i64> = children().filter_map(|child| forest[child].0).collect();
                (!values.is_empty()).then(|| values.iter().sum::<i64>() < *than)
            }
            Ask::IsRoot => Some(parent.is_none()),
            Ask::IsLeaf => Some(children().next().is_none()),
            Ask::And(one, other) => match (one.holds(forest, thing), other.holds(forest, thing)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Ask::Or(one, other) => match (one.holds(forest, thing), other.holds(forest, thing)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Ask::Not(ask) => ask.holds(forest, thing).map(|holds| !holds),
            Ask::Has(ask) => Some(parent.is_some_and(|parent| so(ask, parent))),
            Ask::Any(ask) => Some(children().any(|child| so(ask, child))),
            Ask::None(ask) => Some(!children().any(|child| so(ask, child))),
            Ask::Every(ask) => Some(children().all(|child| so(ask, child))),
        }
    }
}

/// A value and a parent for each thing; parents come before their children.
fn forests() -> impl Strategy<Value = Vec<(Option<i64>, Option<usize>)>> {
    let thing = (prop::option::of(0..4i64), prop::option::weighted(0.8, any::<prop::sample::Index>()));
    prop::collection::vec(thing, 1..9).prop_map(|things| {
        let place = |(at, (value, parent)): (usize, (Option<i64>, Option<prop::sample::Index>))| {
            (value, parent.filter(|_| at > 0).map(|parent| parent.index(at)))
        };
        things.into_iter().enumerate().map(place).collect()
    })
}

fn the_database_and_memory_agree(fresh: Fresh) {
    let cases = (forests(), prop::collection::vec(asks(), 1..6));
    property(&fresh, &Schema::of::<(Thing,)>(), cases, |db, (forest, asks)| {
        let s = db.session().unwrap();
        for (at, &(value, parent)) in forest.iter().enumerate() {
            let parent = parent.map(|parent| parent as i64);
            s.insert(Thing::draft().id(at as i64).value(value).parent_id(parent)).unwrap();
        }
        for ask in asks {
            let expected: Vec<_> = (0..forest.len())
                .filter(|&thing| ask.holds(&forest, thing) == Some(true))
                .map(|thing| thing as i64)
                .collect();
            let query = s.query::<Thing>().filter(ask.condition()).order_by(Thing::ID);
            let sql = query.sql().unwrap();
            assert_eq!(query.select(Thing::ID).all().unwrap(), expected.clone(), "{:?}\n{}", ask, sql);
            // The same as the condition of a write, in which nothing can be joined.
            let changed = s.update_where(ask.condition(), [Thing::VALUE.set(Thing::VALUE)]).unwrap();
            assert_eq!(changed, expected.len() as u64, "{:?}", ask);
        }
    });
}
