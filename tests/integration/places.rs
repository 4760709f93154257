//! Random changes of collections that keep places, against plain vectors: in memory, in the database, and after a rollback.

use orm_core::{Error, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(of_children_are_those_of_a_vector, of_links_are_those_of_a_vector);

#[derive(Model, Debug)]
#[model(table = "decks")]
struct Deck {
    #[column(primary_key)]
    id: i64,
    #[relationship(backref = "deck", position = Slide::place)]
    slides: HasMany<Slide>,
    #[relationship(backref = "decks", secondary = Mention, position = Mention::rank)]
    sources: ManyToMany<Source>,
}

#[derive(Model, Debug)]
#[model(table = "slides", unique(deck_id, place))]
struct Slide {
    #[column(primary_key)]
    id: i64,
    #[column(foreign_key = Deck::id)]
    deck_id: Option<i64>,
    #[column(default = 1)]
    place: i32,
}

#[derive(Model, Debug)]
#[model(table = "sources")]
struct Source {
    #[column(primary_key)]
    id: i64,
}

#[derive(Model, Debug)]
#[model(table = "mentions")]
struct Mention {
    #[column(primary_key, foreign_key = Deck::id)]
    deck_id: i64,
    #[column(primary_key, foreign_key = Source::id)]
    source_id: i64,
    rank: i64,
}

#[derive(Debug, Clone)]
enum Step {
    Create {
        deck: usize,
        at: usize,
    },
    CreateAll {
        deck: usize,
        many: usize,
    },
    Insert {
        deck: usize,
        at: usize,
        row: usize,
    },
    Move {
        deck: usize,
        at: usize,
        row: usize,
    },
    Remove {
        deck: usize,
        row: usize,
    },
    Reorder {
        deck: usize,
        rows: Vec<usize>,
    },
    Replace {
        deck: usize,
        rows: Vec<usize>,
    },
    SetDeck {
        deck: Option<usize>,
        row: usize,
    },
    Delete {
        row: usize,
    },
    /// Undone again.
    Undone(Vec<Step>),
}

const DECKS: usize = 2;

fn step() -> impl Strategy<Value = Step> {
    let (deck, at, row) = (0..DECKS, 0..9usize, 0..9usize);
    let rows = || proptest::collection::vec(0..9usize, 0..5);
    let leaf = prop_oneof![
        (deck.clone(), at.clone()).prop_map(|(deck, at)| Step::Create { deck, at }),
        (deck.clone(), 0..3usize).prop_map(|(deck, many)| Step::CreateAll { deck, many }),
        (deck.clone(), at.clone(), row.clone()).prop_map(|(deck, at, row)| Step::Insert { deck, at, row }),
        (deck.clone(), at, row.clone()).prop_map(|(deck, at, row)| Step::Move { deck, at, row }),
        (deck.clone(), row.clone()).prop_map(|(deck, row)| Step::Remove { deck, row }),
        (deck.clone(), rows()).prop_map(|(deck, rows)| Step::Reorder { deck, rows }),
        (deck.clone(), rows()).prop_map(|(deck, rows)| Step::Replace { deck, rows }),
        (proptest::option::of(deck), row.clone()).prop_map(|(deck, row)| Step::SetDeck { deck, row }),
        row.prop_map(|row| Step::Delete { row }),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| proptest::collection::vec(inner, 1..4).prop_map(Step::Undone))
}

/// What has to be: the members of each deck in order, and the rows that there are.
#[derive(Debug, Clone, Default)]
struct Lists {
    decks: [Vec<i64>; DECKS],
    rows: Vec<i64>,
}

impl Lists {
    fn row(&self, row: usize) -> Option<i64> {
        (!self.rows.is_empty()).then(|| self.rows[row % self.rows.len()])
    }

    fn put(&mut self, deck: usize, at: usize, row: i64) {
        let at = at.min(self.decks[deck].len());
        self.decks[deck].insert(at, row);
    }

    fn leave(&mut self, row: i64) {
        self.decks.iter_mut().for_each(|deck| deck.retain(|member| *member != row));
    }

    /// Each once.
    fn distinct(&self, rows: &[usize]) -> Vec<i64> {
        let mut found = Vec::new();
        for row in rows.iter().filter_map(|&row| self.row(row)) {
            if !found.contains(&row) {
                found.push(row);
            }
        }
        found
    }

    fn reorder(&mut self, deck: usize, first: &[i64]) {
        let old = std::mem::take(&mut self.decks[deck]);
        let named = first.iter().filter(|row| old.contains(row)).copied();
        self.decks[deck] = named.chain(old.iter().filter(|row| !first.contains(row)).copied()).collect();
    }
}

/// Does the step to the children, and to the vectors; which deck has no gaps then.
fn change_children(
    s: &Session,
    decks: &[Entity<'_, Deck>],
    step: &Step,
    lists: &mut Lists,
) -> Result<Option<usize>, Error> {
    let slides = |deck: usize| decks[deck].slides(s);
    match step {
        &Step::Create { deck, at } => {
            let new = slides(deck)?.create_at(at, Slide::draft())?;
            lists.rows.push(new.id);
            lists.put(deck, at, new.id);
            return Ok(Some(deck));
        }
        &Step::CreateAll { deck, many } => {
            let new = slides(deck)?.create_all((0..many).map(|_| Slide::draft()))?;
            for slide in &new {
                lists.rows.push(slide.id);
                lists.put(deck, usize::MAX, slide.id);
            }
            return Ok((many > 0).then_some(deck));
        }
        &Step::Insert { deck, at, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            let is_new = slides(deck)?.insert_at(at, s.one::<Slide>(row)?)?;
            assert_eq!(is_new, !lists.decks[deck].contains(&row));
            lists.leave(row);
            lists.put(deck, at, row);
            return Ok(Some(deck));
        }
        &Step::Move { deck, at, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            if slides(deck)?.move_to(s.one::<Slide>(row)?, at)? {
                lists.leave(row);
                lists.put(deck, at, row);
                return Ok(Some(deck));
            }
            assert!(!lists.decks[deck].contains(&row));
        }
        &Step::Remove { deck, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            if slides(deck)?.remove(s.one::<Slide>(row)?)? {
                lists.leave(row);
                return Ok(Some(deck));
            }
            assert!(!lists.decks[deck].contains(&row));
        }
        Step::Reorder { deck, rows } => {
            let first = lists.distinct(rows);
            let entities = first.iter().map(|&row| s.one::<Slide>(row)).collect::<Result<Vec<_>, _>>()?;
            slides(*deck)?.reorder(entities)?;
            lists.reorder(*deck, &first);
            return Ok(Some(*deck));
        }
        Step::Replace { deck, rows } => {
            let members = lists.distinct(rows);
            let entities = members.iter().map(|&row| s.one::<Slide>(row)).collect::<Result<Vec<_>, _>>()?;
            slides(*deck)?.replace(entities)?;
            members.iter().for_each(|&row| lists.leave(row));
            lists.decks[*deck] = members;
            return Ok(Some(*deck));
        }
        &Step::SetDeck { deck, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            s.one::<Slide>(row)?.set_deck(s, deck.map(|deck| decks[deck]))?;
            if deck.is_none_or(|deck| !lists.decks[deck].contains(&row)) {
                lists.leave(row);
                if let Some(deck) = deck {
                    lists.put(deck, usize::MAX, row);
                }
            }
        }
        &Step::Delete { row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            s.delete(s.one::<Slide>(row)?)?;
            lists.rows.retain(|other| *other != row);
            lists.leave(row);
        }
        Step::Undone(_) => {}
    }
    Ok(None)
}

/// The same to the links.
fn change_links(
    s: &Session,
    decks: &[Entity<'_, Deck>],
    step: &Step,
    lists: &mut Lists,
) -> Result<Option<usize>, Error> {
    let sources = |deck: usize| decks[deck].sources(s);
    match step {
        &Step::Create { deck, at } => {
            let new = sources(deck)?.create_at(at, Source::draft())?;
            lists.rows.push(new.id);
            lists.put(deck, at, new.id);
            return Ok(Some(deck));
        }
        &Step::CreateAll { deck, many } => {
            let new = s.insert_all((0..many).map(|_| Source::draft()))?;
            let ids: Vec<i64> = new.iter().map(|source| source.id).collect();
            assert_eq!(sources(deck)?.add_all(new)?, many);
            lists.rows.extend(&ids);
            lists.decks[deck].extend(&ids);
            return Ok((many > 0).then_some(deck));
        }
        &Step::Insert { deck, at, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            let is_new = sources(deck)?.insert_at(at, s.one::<Source>(row)?)?;
            assert_eq!(is_new, !lists.decks[deck].contains(&row));
            lists.decks[deck].retain(|other| *other != row);
            lists.put(deck, at, row);
            return Ok(Some(deck));
        }
        &Step::Move { deck, at, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            if sources(deck)?.move_to(s.one::<Source>(row)?, at)? {
                lists.decks[deck].retain(|other| *other != row);
                lists.put(deck, at, row);
                return Ok(Some(deck));
            }
            assert!(!lists.decks[deck].contains(&row));
        }
        &Step::Remove { deck, row } => {
            let Some(row) = lists.row(row) else { return Ok(None) };
            if sources(deck)?.remove(s.one::<Source>(row)?)? {
                lists.decks[deck].retain(|other| *other != row);
                return Ok(Some(deck));
            }
            assert!(!lists.decks[deck].contains(&row));
        }
        Step::Reorder { deck, rows } => {
            let first = lists.distinct(rows);
            let entities = first.iter().map(|&row| s.one::<Source>(row)).collect::<Result<Vec<_>, _>>()?;
            sources(*deck)?.reorder(entities)?;
            lists.reorder(*deck, &first);
            return Ok(Some(*deck));
        }
        Step::Replace { deck, rows } => {
            let members = lists.distinct(rows);
            let entities = members.iter().map(|&row| s.one::<Source>(row)).collect::<Result<Vec<_>, _>>()?;
            sources(*deck)?.replace(entities)?;
            lists.decks[*deck] = members;
            return Ok(Some(*deck));
        }
        // The links of one side only, and their rows as such, are what a deck's places are about.
        Step::SetDeck { .. } | Step::Delete { .. } | Step::Undone(_) => {}
    }
    Ok(None)
}

type Change = fn(&Session, &[Entity<'_, Deck>], &Step, &mut Lists) -> Result<Option<usize>, Error>;
/// The members of a deck in memory; and the rows of the database with their places.
type Look = fn(&Session, Entity<'_, Deck>) -> (Vec<i64>, Vec<(i64, i64)>);

fn look_at_children(s: &Session, deck: Entity<'_, Deck>) -> (Vec<i64>, Vec<(i64, i64)>) {
    let members = deck.slides(s).unwrap().iter().map(|slide| slide.id).collect();
    let rows = s.query::<Slide>().filter(Slide::DECK_ID.eq(deck.id)).order_by(Slide::PLACE);
    let rows = rows.select((Slide::ID, Slide::PLACE)).all().unwrap();
    (members, rows.into_iter().map(|(id, place)| (id, place.into())).collect())
}

fn look_at_links(s: &Session, deck: Entity<'_, Deck>) -> (Vec<i64>, Vec<(i64, i64)>) {
    let members = deck.sources(s).unwrap().iter().map(|source| source.id).collect();
    let rows = s.query::<Mention>().filter(Mention::DECK_ID.eq(deck.id)).order_by(Mention::RANK);
    let rows = rows.select((Mention::SOURCE_ID, Mention::RANK)).all().unwrap();
    // Counted from 0, and the children from 1.
    (members, rows.into_iter().map(|(id, rank)| (id, rank + 1)).collect())
}

fn run(fresh: &Fresh, change: Change, look: Look) {
    let tables = Schema::of::<(Deck, Slide, Source, Mention)>();
    property(fresh, &tables, proptest::collection::vec(step(), 1..25), |db, steps| {
        let s = db.session().unwrap();
        let decks = s.insert_all((0..DECKS).map(|_| Deck::draft())).unwrap();
        let mut lists = Lists::default();
        go(&s, &decks, change, look, &steps, &mut lists).unwrap();
    });
}

fn go(
    s: &Session,
    decks: &[Entity<'_, Deck>],
    change: Change,
    look: Look,
    steps: &[Step],
    lists: &mut Lists,
) -> Result<(), Error> {
    for step in steps {
        let whole = match step {
            Step::Undone(steps) => {
                let before = lists.clone();
                let undone = s.savepoint(|| {
                    go(s, decks, change, look, steps, lists)?;
                    Err::<(), _>(Error::Aborted)
                });
                assert!(matches!(undone, Err(Error::Aborted)), "{undone:?}");
                *lists = before;
                None
            }
            step => change(s, decks, step, lists)?,
        };
        for (at, deck) in decks.iter().enumerate() {
            let (members, rows) = look(s, *deck);
            assert_eq!(members, lists.decks[at], "deck {at} in memory after {step:?}");
            let ids: Vec<i64> = rows.iter().map(|(id, _)| *id).collect();
            assert_eq!(ids, lists.decks[at], "deck {at} in the database after {step:?}");
            if whole == Some(at) {
                let places: Vec<i64> = rows.iter().map(|(_, place)| *place).collect();
                assert_eq!(places, (1..=rows.len() as i64).collect::<Vec<_>>(), "places of deck {at} after {step:?}");
            }
        }
    }
    Ok(())
}

fn of_children_are_those_of_a_vector(fresh: Fresh) {
    run(&fresh, change_children, look_at_children);
}

fn of_links_are_those_of_a_vector(fresh: Fresh) {
    run(&fresh, change_links, look_at_links);
}
