//! Keys of every form agree after any sequence of writes: text keys of the application's own, keys of several columns that are
//! inside the primary key or share a column, a key that references a unique one, two tables that reference each other, and a
//! collection that is a map. The same kind of test as `agreement`.

use std::collections::{BTreeMap, BTreeSet};

use orm_core::{Constraint, Error, prelude::*};
use proptest::prelude::*;

use crate::backends::{Fresh, on_each_backend, property};

on_each_backend!(both_sides_agree_whatever_the_keys_are);

#[derive(Model, Debug)]
#[model(table = "firms")]
struct Firm {
    #[column(primary_key)]
    code: String,
    #[relationship(backref = "firm", keyed_by = Team::name)]
    teams: HasMany<Team>,
}

#[derive(Model, Debug)]
#[model(table = "teams")]
struct Team {
    #[column(primary_key, foreign_key = Firm::code, on_delete = "cascade")]
    firm_code: String,
    #[column(primary_key)]
    name: String,
    #[column(foreign_key = Worker::id, on_delete = "set null")]
    lead_id: Option<i64>,
    #[relationship(backref = "leads")]
    lead: BelongsTo<Option<Worker>>,
    #[relationship(back_populates = "team")]
    workers: HasMany<Worker>,
}

/// Both keys have the firm in them.
#[derive(Model, Debug)]
#[model(
    table = "workers",
    unique(firm_code, badge),
    foreign_key(firm_code = Team::firm_code, team_name = Team::name, on_delete = "cascade"),
    foreign_key(firm_code = Worker::firm_code, mentor_badge = Worker::badge)
)]
struct Worker {
    #[column(primary_key)]
    id: i64,
    firm_code: String,
    team_name: String,
    badge: String,
    mentor_badge: Option<String>,
    #[relationship(back_populates = "workers")]
    team: BelongsTo<Team>,
    #[relationship(backref = "pupils")]
    mentor: BelongsTo<Option<Worker>>,
}

/// A team's key.
type Place = (String, String);

#[derive(Debug, Clone, PartialEq)]
struct Plain {
    team: Place,
    badge: String,
    mentor: Option<String>,
}

/// The naive model: rows, and nothing else.
#[derive(Debug, Clone, Default, PartialEq)]
struct Rows {
    firms: BTreeSet<String>,
    /// With their leads.
    teams: BTreeMap<Place, Option<i64>>,
    workers: BTreeMap<i64, Plain>,
}

impl Rows {
    fn in_team(&self, team: &Place) -> BTreeSet<i64> {
        self.workers.iter().filter(|(_, worker)| worker.team == *team).map(|(&id, _)| id).collect()
    }

    fn badge_is_taken(&self, firm: &str, badge: &str) -> bool {
        self.workers.values().any(|worker| worker.team.0 == firm && worker.badge == badge)
    }

    fn pupils(&self, id: i64) -> BTreeSet<i64> {
        let Plain { team, badge, .. } = &self.workers[&id];
        let is_pupil = |worker: &Plain| worker.team.0 == team.0 && worker.mentor.as_ref() == Some(badge);
        self.workers.iter().filter(|(_, worker)| is_pupil(worker)).map(|(&id, _)| id).collect()
    }

    fn mentor(&self, worker: &Plain) -> Option<i64> {
        let badge = worker.mentor.as_ref()?;
        let is_mentor = |other: &Plain| other.team.0 == worker.team.0 && other.badge == *badge;
        self.workers.iter().find(|(_, other)| is_mentor(other)).map(|(&id, _)| id)
    }

    fn delete_worker(&mut self, id: i64) {
        self.workers.remove(&id);
        self.teams.values_mut().filter(|lead| **lead == Some(id)).for_each(|lead| *lead = None);
    }
}

/// A step. Numbers pick a row among those that exist, and names.
#[derive(Debug, Clone)]
enum Step {
    InsertFirm {
        code: u8,
        teams: u8,
    },
    CreateTeam {
        firm: usize,
        name: u8,
    },
    Hire {
        team: usize,
        badge: u8,
        mentor: Option<usize>,
    },
    Move {
        worker: usize,
        team: usize,
        from_the_team: bool,
    },
    SetMentor {
        worker: usize,
        mentor: Option<usize>,
    },
    AddPupil {
        worker: usize,
        mentor: usize,
    },
    SetLead {
        team: usize,
        worker: Option<usize>,
    },
    AddLed {
        team: usize,
        worker: usize,
    },
    Rename {
        worker: usize,
        badge: u8,
    },
    DeleteWorker {
        worker: usize,
    },
    DeleteTeam {
        team: usize,
    },
    DeleteFirm {
        firm: usize,
    },
    Load {
        with: u8,
    },
    Refresh {
        worker: usize,
        team: usize,
    },
    /// The steps run in a savepoint that is rolled back.
    Undone(Vec<Step>),
    /// The steps run in a savepoint that is kept.
    Kept(Vec<Step>),
}

fn step() -> impl Strategy<Value = Step> {
    let n = || any::<proptest::sample::Index>().prop_map(|index| index.index(1000));
    let maybe = move || proptest::option::of(n());
    let name = || 0..3u8;
    let leaf = prop_oneof![
        (name(), 0..3u8).prop_map(|(code, teams)| Step::InsertFirm { code, teams }),
        (n(), name()).prop_map(|(firm, name)| Step::CreateTeam { firm, name }),
        (n(), 0..6u8, maybe()).prop_map(|(team, badge, mentor)| Step::Hire { team, badge, mentor }),
        (n(), 0..6u8, maybe()).prop_map(|(team, badge, mentor)| Step::Hire { team, badge, mentor }),
        (n(), n(), any::<bool>()).prop_map(|(worker, team, from_the_team)| Step::Move { worker, team, from_the_team }),
        (n(), maybe()).prop_map(|(worker, mentor)| Step::SetMentor { worker, mentor }),
        (n(), n()).prop_map(|(worker, mentor)| Step::AddPupil { worker, mentor }),
        (n(), maybe()).prop_map(|(team, worker)| Step::SetLead { team, worker }),
        (n(), n()).prop_map(|(team, worker)| Step::AddLed { team, worker }),
        (n(), 0..6u8).prop_map(|(worker, badge)| Step::Rename { worker, badge }),
        n().prop_map(|worker| Step::DeleteWorker { worker }),
        n().prop_map(|team| Step::DeleteTeam { team }),
        n().prop_map(|firm| Step::DeleteFirm { firm }),
        (0..16u8).prop_map(|with| Step::Load { with }),
        (n(), n()).prop_map(|(worker, team)| Step::Refresh { worker, team }),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let steps = proptest::collection::vec(inner, 1..4);
        prop_oneof![steps.clone().prop_map(Step::Undone), steps.prop_map(Step::Kept)]
    })
}

/// What ends a savepoint.
#[derive(Debug)]
struct Nothing;

impl From<Error> for Nothing {
    fn from(error: Error) -> Self {
        panic!("{error}")
    }
}

struct Run<'s> {
    s: &'s Session,
    rows: Rows,
}

fn pick<T: Clone>(of: impl ExactSizeIterator<Item = T>, at: usize) -> Option<T> {
    let count = of.len();
    if count == 0 { None } else { of.into_iter().nth(at % count) }
}

fn is_taken<T: std::fmt::Debug>(refused: Result<T, Error>) {
    assert!(matches!(refused, Err(Error::Refused { constraint: Constraint::Unique, .. })), "{refused:?}");
}

/// The firm would change, which the other key has too.
fn is_shared<T: std::fmt::Debug>(refused: Result<T, Error>) {
    assert!(matches!(refused, Err(Error::SharedColumn { column: "firm_code", .. })), "{refused:?}");
}

impl<'s> Run<'s> {
    fn firm(&self, at: usize) -> Option<Entity<'s, Firm>> {
        Some(self.s.one::<Firm>(pick(self.rows.firms.iter(), at)?.as_str()).unwrap())
    }

    fn at(&self, place: &Place) -> Entity<'s, Team> {
        self.s.one::<Team>((place.0.as_str(), place.1.as_str())).unwrap()
    }

    fn team(&self, at: usize) -> Option<(Place, Entity<'s, Team>)> {
        let place = pick(self.rows.teams.keys(), at)?.clone();
        let team = self.at(&place);
        Some((place, team))
    }

    fn worker(&self, at: usize) -> Option<(i64, Entity<'s, Worker>)> {
        let id = *pick(self.rows.workers.keys(), at)?;
        Some((id, self.s.one::<Worker>(id).unwrap()))
    }

    fn plain(&mut self, id: i64) -> &mut Plain {
        self.rows.workers.get_mut(&id).unwrap()
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            self.step(step);
        }
    }

    /// Runs a step in the library and in the model; `None` where there are no rows for it.
    fn step(&mut self, step: &Step) -> Option<()> {
        let s = self.s;
        match step {
            Step::InsertFirm { code, teams } => {
                let code = format!("firm {code}");
                let drafts = (0..*teams).map(|name| Team::draft().name(format!("team {name}")));
                let inserted = s.insert(Firm::draft().code(code.as_str()).teams(drafts.collect::<Vec<_>>()));
                if self.rows.firms.contains(&code) {
                    is_taken(inserted);
                    return None;
                }
                assert_eq!(inserted.unwrap().code, code);
                self.rows.teams.extend((0..*teams).map(|name| ((code.clone(), format!("team {name}")), None)));
                self.rows.firms.insert(code);
            }
            Step::CreateTeam { firm, name } => {
                let (firm, name) = (self.firm(*firm)?, format!("team {name}"));
                let created = firm.teams(s).unwrap().create(Team::draft().name(name.as_str()));
                let place = (firm.code.clone(), name);
                if self.rows.teams.contains_key(&place) {
                    is_taken(created);
                    return None;
                }
                assert_eq!(created.unwrap(), self.at(&place));
                self.rows.teams.insert(place, None);
            }
            Step::Hire { team, badge, mentor } => {
                let ((place, team), badge) = (self.team(*team)?, format!("badge {badge}"));
                let mentor = mentor.and_then(|at| self.worker(at)).map(|(id, _)| &self.rows.workers[&id]);
                let mentor = mentor.filter(|mentor| mentor.team.0 == place.0).map(|mentor| mentor.badge.clone());
                let draft = Worker::draft().badge(badge.as_str()).mentor_badge(mentor.clone());
                let hired = team.workers(s).unwrap().create(draft);
                if self.rows.badge_is_taken(&place.0, &badge) {
                    is_taken(hired);
                    return None;
                }
                let before = self.rows.workers.insert(hired.unwrap().id, Plain { team: place, badge, mentor });
                assert_eq!(before, None);
            }
            Step::Move { worker, team, from_the_team } => {
                let ((id, worker), (place, team)) = (self.worker(*worker)?, self.team(*team)?);
                let moved = match from_the_team {
                    true => team.workers(s).unwrap().add(worker).map(drop),
                    false => worker.set_team(s, team),
                };
                if self.rows.workers[&id].team.0 != place.0 {
                    is_shared(moved);
                    return None;
                }
                moved.unwrap();
                self.plain(id).team = place;
            }
            Step::SetMentor { worker, mentor } => {
                let (id, worker) = self.worker(*worker)?;
                let mentor = mentor.and_then(|at| self.worker(at));
                self.mentored(id, worker.set_mentor(s, mentor.map(|(_, mentor)| mentor)), mentor.map(|(id, _)| id))?;
            }
            Step::AddPupil { worker, mentor } => {
                let ((id, worker), (by, mentor)) = (self.worker(*worker)?, self.worker(*mentor)?);
                self.mentored(id, mentor.pupils(s).unwrap().add(worker).map(drop), Some(by))?;
            }
            Step::SetLead { team, worker } => {
                let ((place, team), worker) = (self.team(*team)?, worker.and_then(|at| self.worker(at)));
                team.set_lead(s, worker.map(|(_, worker)| worker)).unwrap();
                self.rows.teams.insert(place, worker.map(|(id, _)| id));
            }
            Step::AddLed { team, worker } => {
                let ((place, team), (id, worker)) = (self.team(*team)?, self.worker(*worker)?);
                worker.leads(s).unwrap().add(team).unwrap();
                self.rows.teams.insert(place, Some(id));
            }
            Step::Rename { worker, badge } => {
                let ((id, worker), badge) = (self.worker(*worker)?, format!("badge {badge}"));
                let firm = self.rows.workers[&id].team.0.clone();
                if !self.rows.pupils(id).is_empty() || self.rows.workers[&id].badge == badge {
                    return None;
                }
                let renamed = s.update(worker, |row| row.badge = badge.clone());
                if self.rows.badge_is_taken(&firm, &badge) {
                    is_taken(renamed);
                    return None;
                }
                renamed.unwrap();
                self.plain(id).badge = badge;
            }
            Step::DeleteWorker { worker } => {
                let (id, worker) = self.worker(*worker)?;
                // MySQL and MariaDB refuse to delete a row that references itself, where the key has no action.
                if self.rows.pupils(id).contains(&id) {
                    return None;
                }
                let deleted = s.delete(worker);
                if !self.rows.pupils(id).is_empty() {
                    assert!(matches!(deleted, Err(Error::Restricted { .. })), "{deleted:?}");
                    return None;
                }
                deleted.unwrap();
                self.rows.delete_worker(id);
            }
            Step::DeleteTeam { team } => {
                let (place, team) = self.team(*team)?;
                let workers = self.rows.in_team(&place);
                // Within one statement the engines differ in when they look.
                if workers.iter().any(|&id| !self.rows.pupils(id).is_empty()) {
                    return None;
                }
                s.delete(team).unwrap();
                workers.into_iter().for_each(|id| self.rows.delete_worker(id));
                self.rows.teams.remove(&place);
            }
            Step::DeleteFirm { firm } => {
                let firm = self.firm(*firm)?;
                let code = firm.code.clone();
                let workers: Vec<i64> =
                    self.rows.workers.iter().filter(|(_, worker)| worker.team.0 == code).map(|(&id, _)| id).collect();
                if workers.iter().any(|&id| !self.rows.pupils(id).is_empty()) {
                    return None;
                }
                s.delete(firm).unwrap();
                workers.into_iter().for_each(|id| self.rows.delete_worker(id));
                self.rows.teams.retain(|place, _| place.0 != code);
                self.rows.firms.remove(&code);
            }
            Step::Load { with } => {
                let mut firms = s.query::<Firm>();
                if with & 1 > 0 {
                    firms = firms.with(Firm::TEAMS.with(Team::LEAD));
                }
                if with & 2 > 0 {
                    firms = firms.with(Firm::TEAMS.with(Team::WORKERS));
                }
                firms.all().unwrap();
                if with & 4 > 0 {
                    s.query::<Worker>().with(Worker::MENTOR).with(Worker::LEADS).all().unwrap();
                }
                if with & 8 > 0 {
                    s.query::<Worker>().with(Worker::TEAM.with(Team::FIRM)).with(Worker::PUPILS).all().unwrap();
                }
            }
            Step::Refresh { worker, team } => {
                let ((_, worker), (_, team)) = (self.worker(*worker)?, self.team(*team)?);
                s.refresh(worker).unwrap();
                s.refresh(team).unwrap();
            }
            Step::Undone(steps) => {
                let before = self.rows.clone();
                let undone: Result<(), Nothing> = s.savepoint(|| {
                    self.steps(steps);
                    Err(Nothing)
                });
                undone.unwrap_err();
                self.rows = before;
            }
            Step::Kept(steps) => s
                .savepoint(|| {
                    self.steps(steps);
                    Ok::<_, Error>(())
                })
                .unwrap(),
        }
        Some(())
    }

    fn mentored(&mut self, id: i64, set: Result<(), Error>, by: Option<i64>) -> Option<()> {
        let mentor = by.map(|by| self.rows.workers[&by].clone());
        if mentor.as_ref().is_some_and(|mentor| mentor.team.0 != self.rows.workers[&id].team.0) {
            is_shared(set);
            return None;
        }
        set.unwrap();
        self.plain(id).mentor = mentor.map(|mentor| mentor.badge);
        Some(())
    }

    /// Both sides of each pair, as the session has them, against the model.
    fn compare(&self) {
        let s = self.s;
        let place = |team: Entity<'_, Team>| (team.firm_code.clone(), team.name.clone());
        for code in &self.rows.firms {
            let teams = s.one::<Firm>(code.as_str()).unwrap().teams(s).unwrap();
            let expected: Vec<_> = self.rows.teams.keys().filter(|place| place.0 == *code).cloned().collect();
            let mut found: Vec<_> = teams.iter().map(place).collect();
            found.sort();
            assert_eq!(found, expected, "the teams of {code}");
            for name in ["team 0", "team 1", "team 2"] {
                let by_name = expected.iter().find(|place| place.1 == name);
                assert_eq!(teams.get_by(name).map(place).as_ref(), by_name, "{name} of {code}");
            }
        }
        for (key, lead) in &self.rows.teams {
            let team = self.at(key);
            assert_eq!(
                (team.lead_id, team.lead(s).unwrap().map(|lead| lead.id)),
                (*lead, *lead),
                "the lead of {key:?}"
            );
            assert_eq!(team.firm(s).unwrap().code, key.0);
            let workers: Vec<_> = team.workers(s).unwrap().iter().map(|worker| worker.id).collect();
            assert_eq!(workers.len(), workers.iter().collect::<BTreeSet<_>>().len(), "a member twice: {workers:?}");
            assert_eq!(workers.into_iter().collect::<BTreeSet<_>>(), self.rows.in_team(key), "the workers of {key:?}");
        }
        for (&id, plain) in &self.rows.workers {
            let worker = s.one::<Worker>(id).unwrap();
            let shown = ((worker.firm_code.clone(), worker.team_name.clone()), &worker.badge, &worker.mentor_badge);
            assert_eq!(shown, (plain.team.clone(), &plain.badge, &plain.mentor), "worker {id}");
            assert_eq!(worker.team(s).unwrap(), self.at(&plain.team));
            let mentor = worker.mentor(s).unwrap().map(|mentor| mentor.id);
            assert_eq!(mentor, self.rows.mentor(plain), "the mentor of {id}");
            let pupils: BTreeSet<_> = worker.pupils(s).unwrap().iter().map(|pupil| pupil.id).collect();
            assert_eq!(pupils, self.rows.pupils(id), "the pupils of {id}");
            let mut leads: Vec<_> = worker.leads(s).unwrap().iter().map(place).collect();
            leads.sort();
            let led = self.rows.teams.iter().filter(|(_, lead)| **lead == Some(id)).map(|(place, _)| place.clone());
            assert_eq!(leads, led.collect::<Vec<_>>(), "what {id} leads");
        }
        self.compare_rows();
    }

    /// The rows alone.
    fn compare_rows(&self) {
        let counts = (self.rows.firms.len(), self.rows.teams.len(), self.rows.workers.len());
        let found = (
            self.s.query::<Firm>().count().unwrap() as usize,
            self.s.query::<Team>().count().unwrap() as usize,
            self.s.query::<Worker>().count().unwrap() as usize,
        );
        assert_eq!(found, counts);
    }
}

fn both_sides_agree_whatever_the_keys_are(fresh: Fresh) {
    let cases = (proptest::collection::vec(step(), 1..30), any::<u32>());
    property(&fresh, &Schema::of::<(Firm, Team, Worker)>(), cases, |db, (steps, compare)| {
        let s = db.session().unwrap();
        let mut run = Run { s: &s, rows: Rows::default() };
        for (at, step) in steps.iter().enumerate() {
            run.steps(std::slice::from_ref(step));
            // Asking loads, so sometimes nothing is asked.
            if compare >> (at % 32) & 1 == 1 {
                run.compare();
            }
        }
        run.compare();
        let rows = run.rows.clone();
        drop(run);
        s.commit().unwrap();
        let s = db.session().unwrap();
        Run { s: &s, rows }.compare();
    });
}
