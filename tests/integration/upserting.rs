//! Inserting what is not there, updating what is.

use std::sync::Barrier;

use orm_core::{Constraint, Error, Hooks, prelude::*};

use crate::backends::{Engine, Fresh, on_each_backend};

on_each_backend!(
    a_row_is_inserted_once_and_then_updated,
    many_at_once,
    a_key_over_several_columns,
    loaded_collections_follow,
    drafts_within_it,
    links_that_are_there_stay,
    members_come_behind_those_that_are_there,
    what_is_found_is_not_created,
    a_default_is_part_of_the_key,
    a_default_is_a_value_of_its_type,
    a_shared_draft_is_found_too,
    a_refusal_leaves_all_as_it_was,
    a_row_that_went_and_came_back,
    two_at_the_same_time,
    who_sees_less_than_there_is
);

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "clubs")]
pub struct Club {
    #[column(primary_key)]
    pub code: String,
    pub name: Option<String>,
    #[relationship(backref = "club", order_by = "email")]
    pub members: HasMany<Member>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "members", unique(club_code, number))]
pub struct Member {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub email: String,
    pub name: String,
    #[column(default = 3)]
    pub rank: i32,
    #[column(foreign_key = Club::code)]
    pub club_code: Option<String>,
    pub number: Option<i32>,
    #[column(version)]
    pub version: i64,
    #[relationship(secondary = "member_skills", backref = "members")]
    pub skills: ManyToMany<Skill>,
    #[relationship(backref = "member", position = Step::position)]
    pub steps: HasMany<Step>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "skills")]
pub struct Skill {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub name: String,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "steps", unique(member_id, position))]
pub struct Step {
    #[column(primary_key)]
    pub id: i64,
    pub text: String,
    pub position: i32,
    #[column(foreign_key = Member::id)]
    pub member_id: i64,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "halls")]
pub struct Hall {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "seats", unique(hall_id, number))]
pub struct Seat {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hall::id, default = 1)]
    pub hall_id: i64,
    #[column(default = 1)]
    pub number: i32,
}

/// The same, with hooks.
#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "boxes", unique(hall_id, number), hooks)]
pub struct Box {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Hall::id, default = 1)]
    pub hall_id: i64,
    #[column(default = 1)]
    pub number: i32,
}

impl Hooks for Box {
    type Refusal = std::convert::Infallible;
}

/// Whose defaults are written otherwise than their types write them.
#[derive(Model, Debug, Clone, PartialEq)]
#[model(table = "gauges")]
pub struct Gauge {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 5, unique)]
    pub amount: rust_decimal::Decimal,
    #[column(default = 0.1, unique)]
    pub ratio: f32,
    #[column(default = "2024-05-01", unique)]
    pub day: chrono::NaiveDate,
}

fn a_default_is_a_value_of_its_type(db: Database) {
    Schema::of::<(Gauge,)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let first = s.insert(Gauge::draft()).unwrap();
    assert_eq!(s.upsert(Gauge::draft(), Gauge::AMOUNT).unwrap(), first);
    assert_eq!(s.upsert(Gauge::draft(), Gauge::RATIO).unwrap(), first);
    assert_eq!(s.upsert(Gauge::draft(), Gauge::DAY).unwrap(), first);
    let found = s.query::<Gauge>().filter(Gauge::RATIO.eq(first.ratio).and(Gauge::AMOUNT.eq(first.amount)));
    assert_eq!(found.all().unwrap(), [first]);
    s.execute_sql("INSERT INTO gauges (id) VALUES (2)", ()).unwrap_err();
    s.delete(first).unwrap();
    s.execute_sql("INSERT INTO gauges (id) VALUES (2)", ()).unwrap();
    let second = s.find_or_create(Gauge::draft(), Gauge::RATIO).unwrap();
    assert_eq!((second.id, second.ratio, second.amount), (2, 0.1, 5.into()));
}

fn a_default_is_part_of_the_key(db: Database) {
    Schema::of::<(Hall, Seat, Box)>().create(&db).unwrap();
    let s = db.session().unwrap();
    s.insert(Hall::draft()).unwrap();
    macro_rules! found {
        ($model:ident) => {{
            let key = ($model::HALL_ID, $model::NUMBER);
            let first = s.find_or_create($model::draft(), key).unwrap();
            assert_eq!((first.hall_id, first.number), (1, 1));
            assert_eq!(s.find_or_create($model::draft().number(1), key).unwrap(), first);
            assert_eq!(s.upsert($model::draft(), key).unwrap(), first);
            // A hall that is made for it is another one than the default.
            let other = s.find_or_create($model::draft().hall_id(Hall::draft()), key).unwrap();
            assert_ne!((other.id, other.hall_id), (first.id, 1));
        }};
    }
    found!(Seat);
    found!(Box);
}

fn a_shared_draft_is_found_too(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let shared = || orm_core::Shared::new(Skill::draft().name("reading"));
    let skill = s.find_or_create(shared(), Skill::NAME).unwrap();
    assert_eq!(s.find_or_create(shared(), Skill::NAME).unwrap(), skill);
    assert_eq!(s.upsert(shared(), Skill::NAME).unwrap(), skill);
    assert_eq!(s.query::<Skill>().count().unwrap(), 1);
    let once = shared();
    assert_eq!(s.upsert(once.clone(), Skill::NAME).unwrap(), skill);
    assert!(matches!(s.find_or_create(once, Skill::NAME), Err(Error::SharedDraft { model: "Skill" })));
}

fn create(db: &Database) {
    Schema::of::<(Club, Member, Skill, Step)>().create(db).unwrap();
}

/// The statements since, without those of savepoints, by their first words.
fn sent(s: &Session, since: usize) -> Vec<String> {
    let all = s.statements();
    let words = all.iter().skip(since).map(|sql| sql.split(' ').next().unwrap_or_default().to_owned());
    words.filter(|word| !["SAVEPOINT", "RELEASE", "ROLLBACK"].contains(&word.as_str())).collect()
}

/// What memory shows is what the rows are.
fn agree(s: &Session) {
    for member in s.query::<Member>().order_by(Member::ID).all().unwrap() {
        let before = Entity::row(member).clone();
        s.refresh(member).unwrap();
        assert_eq!(*member, before);
    }
}

fn a_row_is_inserted_once_and_then_updated(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ada = s.upsert(Member::draft().email("ada").name("Ada").number(1), Member::EMAIL).unwrap();
    assert_eq!((ada.name.as_str(), ada.rank, ada.number, ada.version), ("Ada", 3, Some(1), 1));
    s.update(ada, |row| row.rank = 9).unwrap();
    let since = s.statements().len();
    let same = s.upsert(Member::draft().email("ada").name("Ada Lovelace"), Member::EMAIL).unwrap();
    assert_eq!((same, sent(&s, since)), (ada, vec!["SELECT".to_owned(), "UPDATE".to_owned()]));
    // What the draft doesn't give stays, also where it has a default.
    assert_eq!((ada.name.as_str(), ada.rank, ada.number, ada.version), ("Ada Lovelace", 9, Some(1), 3));
    let since = s.statements().len();
    s.upsert(Member::draft().email("ada").name("Ada Lovelace"), Member::EMAIL).unwrap();
    assert_eq!((sent(&s, since), ada.version), (vec!["SELECT".to_owned()], 3));
    agree(&s);
    s.commit().unwrap();
    // In a session that doesn't have the row yet; and by the primary key.
    let s = db.session().unwrap();
    let ada = s.upsert(Member::draft().email("ada").name("A. L.").rank(1), Member::EMAIL).unwrap();
    assert_eq!((ada.id, ada.name.as_str(), ada.rank, ada.version), (1, "A. L.", 1, 4));
    let renamed = s.upsert(Member::draft().id(1).email("al").name("A. L."), Member::ID).unwrap();
    assert_eq!((renamed, ada.email.as_str()), (ada, "al"));
    let new = s.upsert(Member::draft().email("bob").name("Bob"), Member::ID).unwrap();
    assert!(new.id > 1 && new != ada);
    assert_eq!(s.query::<Member>().count().unwrap(), 2);
    agree(&s);
}

fn many_at_once(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let drafts = |names: [&'static str; 4]| names.map(|name| Member::draft().email(&name[..1]).name(name));
    let [a, b, c, also_a] = s.upsert_all(drafts(["a1", "b1", "c1", "a2"]), Member::EMAIL).unwrap()[..] else {
        panic!()
    };
    assert_eq!((also_a, a.name.as_str(), a.version), (a, "a2", 2));
    let since = s.statements().len();
    let again = s.upsert_all(drafts(["d1", "c1", "b2", "e1"]), Member::EMAIL).unwrap();
    assert_eq!((again[1], again[2], b.name.as_str()), (c, b, "b2"));
    // One looks for all of them, one updates what differs, one inserts all that are new.
    assert_eq!(sent(&s, since), ["SELECT", "UPDATE", "INSERT"]);
    let names: Vec<_> = s.query::<Member>().order_by(Member::EMAIL).select(Member::NAME).all().unwrap();
    assert_eq!(names, ["a2", "b2", "c1", "d1", "e1"]);
    assert!(s.upsert_all(drafts(["a", "b", "c", "d"]).into_iter().take(0), Member::EMAIL).unwrap().is_empty());
    agree(&s);
    let many = (0..700).map(|number| Member::draft().email(format!("m{number}")).name("many"));
    let many = s.upsert_all(many, Member::EMAIL).unwrap();
    assert_eq!((many.len(), many[699].email.as_str()), (700, "m699"));
    let more = (0..701).map(|number| Member::draft().email(format!("m{number}")).name("many"));
    let more = s.upsert_all(more, Member::EMAIL).unwrap();
    assert_eq!(more[..700], many);
    assert_eq!(s.query::<Member>().count().unwrap(), 706);
}

fn a_key_over_several_columns(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let club = s.insert(Club::draft().code("gb")).unwrap();
    let key = (Member::CLUB_CODE, Member::NUMBER);
    let draft = |email: &str| Member::draft().email(email).name("Ada");
    let ada = s.upsert(draft("ada").club_code("gb").number(1), key).unwrap();
    let same = s.upsert(draft("al").club_code(club).number(1), key).unwrap();
    assert_eq!((same, ada.email.as_str()), (ada, "al"));
    let other = s.upsert(draft("bob").club_code(club).number(2), key).unwrap();
    assert_ne!(other, ada);
    // In SQL a key with a NULL in it is like no other.
    let one = s.upsert(draft("c").club_code(club), key).unwrap();
    let two = s.upsert(draft("d").club_code(club), key).unwrap();
    assert_ne!(one, two);
    agree(&s);
}

fn loaded_collections_follow(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let [one, two] = ["a", "b"].map(|code| s.insert(Club::draft().code(code)).unwrap());
    let ada = s.insert(Member::draft().email("ada").name("Ada").club_code(one)).unwrap();
    let emails = |club: Entity<'_, Club>| -> Vec<String> {
        club.members(&s).unwrap().iter().map(|member| member.email.clone()).collect()
    };
    assert_eq!((emails(one), emails(two)), (vec!["ada".to_owned()], vec![]));
    s.upsert(Member::draft().email("ada").name("Ada").club_code(two), Member::EMAIL).unwrap();
    assert_eq!((emails(one), emails(two), ada.club(&s).unwrap()), (vec![], vec!["ada".to_owned()], Some(two)));
    s.upsert(Member::draft().email("aaa").name("A").club_code(two), Member::EMAIL).unwrap();
    assert_eq!(emails(two), ["aaa", "ada"]);
    s.upsert(Member::draft().email("ada").name("Ada").club_code(None), Member::EMAIL).unwrap();
    assert_eq!((emails(two), ada.club(&s).unwrap()), (vec!["aaa".to_owned()], None));
    let undone: Result<(), Error> = s.savepoint(|| {
        s.upsert(Member::draft().email("ada").name("X").club_code(one), Member::EMAIL)?;
        s.upsert(Member::draft().email("new").name("X").club_code(one), Member::EMAIL)?;
        assert_eq!(emails(one), ["ada", "new"]);
        Err(Error::Aborted)
    });
    undone.unwrap_err();
    assert_eq!((emails(one), ada.name.as_str()), (vec![], "Ada"));
    agree(&s);
}

fn drafts_within_it(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    // Its parent is inserted before it, its children after it.
    let draft = |club: &str, step: &str| {
        let member = Member::draft().email("ada").name("Ada").club_code(Club::draft().code(club));
        member.steps([Step::draft().text(step)])
    };
    let ada = s.upsert(draft("a", "first"), Member::EMAIL).unwrap();
    let same = s.upsert(draft("b", "second"), Member::EMAIL).unwrap();
    assert_eq!(same, ada);
    assert_eq!(ada.club(&s).unwrap().map(|club| club.code.clone()), Some("b".to_owned()));
    let texts: Vec<_> = ada.steps(&s).unwrap().iter().map(|step| step.text.clone()).collect();
    assert_eq!(texts, ["first", "second"]);
    assert_eq!(s.query::<Club>().count().unwrap(), 2);
    agree(&s);
}

fn links_that_are_there_stay(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let [old, new] = ["old", "new"].map(|name| s.insert(Skill::draft().name(name)).unwrap());
    let draft = |skills: Vec<Entity<'_, Skill>>| Member::draft().email("ada").name("Ada").skills(skills);
    let ada = s.upsert(draft(vec![old]), Member::EMAIL).unwrap();
    assert_eq!(ada.skills(&s).unwrap().to_vec(), [old]);
    s.upsert(draft(vec![new, old]), Member::EMAIL).unwrap();
    assert_eq!(ada.skills(&s).unwrap().to_vec(), [old, new]);
    assert_eq!(new.members(&s).unwrap().to_vec(), [ada]);
    s.commit().unwrap();
    let s = db.session().unwrap();
    assert_eq!(s.one::<Member>(1).unwrap().skills(&s).unwrap().len(), 2);
}

fn members_come_behind_those_that_are_there(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let draft = |steps: [&'static str; 2]| {
        Member::draft().email("ada").name("Ada").steps(steps.map(|text| Step::draft().text(text)))
    };
    let ada = s.upsert(draft(["a", "b"]), Member::EMAIL).unwrap();
    s.upsert(draft(["c", "d"]), Member::EMAIL).unwrap();
    let steps: Vec<_> = ada.steps(&s).unwrap().iter().map(|step| (step.position, step.text.clone())).collect();
    assert_eq!(steps, [(0, "a".to_owned()), (1, "b".to_owned()), (2, "c".to_owned()), (3, "d".to_owned())]);
}

fn what_is_found_is_not_created(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let since = s.statements().len();
    let novel = s.find_or_create(Skill::draft().name("novel"), Skill::NAME).unwrap();
    assert_eq!(sent(&s, since), ["SELECT", "INSERT"]);
    let since = s.statements().len();
    assert_eq!(s.find_or_create(Skill::draft().name("novel"), Skill::NAME).unwrap(), novel);
    assert_eq!(sent(&s, since), ["SELECT"]);
    // Of the draft of a row that is there nothing is used, nor of the drafts in it.
    let draft = |name: &str, club: &str| Member::draft().email("ada").name(name).club_code(Club::draft().code(club));
    let ada = s.find_or_create(draft("Ada", "a"), Member::EMAIL).unwrap();
    assert_eq!(s.find_or_create(draft("Bob", "b"), Member::EMAIL).unwrap(), ada);
    assert_eq!((ada.name.as_str(), ada.version, s.query::<Club>().count().unwrap()), ("Ada", 1, 1));
    // By a key that only its parents give.
    let key = (Member::CLUB_CODE, Member::NUMBER);
    let numbered = |email: &str| Member::draft().email(email).name("N").number(7);
    let club = ada.club(&s).unwrap().unwrap();
    let seven = s.find_or_create(numbered("s").club_code(club), key).unwrap();
    assert_eq!(s.find_or_create(numbered("t").club_code(club), key).unwrap(), seven);
    let eight = s.find_or_create(numbered("t").club_code(Club::draft().code("c")), key).unwrap();
    assert_ne!(eight, seven);
}

fn a_refusal_leaves_all_as_it_was(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let ada = s.insert(Member::draft().email("ada").name("Ada").number(1)).unwrap();
    let bob = s.insert(Member::draft().email("bob").name("Bob").club_code(Club::draft().code("a")).number(1)).unwrap();
    // No row of another key is touched.
    let club = bob.club(&s).unwrap().unwrap();
    let drafts = [
        Member::draft().email("new").name("New").rank(3).club_code(None).number(None),
        Member::draft().email("ada").name("A").rank(3).club_code(&club.code[..]).number(1),
    ];
    let error = s.upsert_all(drafts, Member::EMAIL).unwrap_err();
    assert!(matches!(error, Error::Refused { constraint: Constraint::Unique, model: "Member", .. }), "{error}");
    let refused = Member::draft().email("new").name("New").club_code(club).number(1);
    let error = s.upsert(refused, Member::EMAIL).unwrap_err();
    assert!(matches!(error, Error::Refused { constraint: Constraint::Unique, action: "insert", .. }), "{error}");
    let error = s.upsert(Member::draft().id(77).email("ada").name("A"), Member::EMAIL).unwrap_err();
    assert!(matches!(&error, Error::KeyChanged { model: "Member", key } if &**key == "1"), "{error}");
    assert_eq!((ada.name.as_str(), ada.version, ada.club_code.as_deref()), ("Ada", 1, None));
    assert_eq!((bob.name.as_str(), club.members(&s).unwrap().to_vec()), ("Bob", vec![bob]));
    assert_eq!(s.query::<Member>().count().unwrap(), 2);
    agree(&s);
}

fn a_row_that_went_and_came_back(db: Database) {
    create(&db);
    let s = db.session().unwrap();
    let draft = || Member::draft().email("ada").name("Ada");
    let first = s.upsert(draft(), Member::EMAIL).unwrap();
    s.delete(first).unwrap();
    let second = s.upsert(draft(), Member::EMAIL).unwrap();
    assert_ne!(second, first);
    s.delete_where(Member::EMAIL.eq("ada")).unwrap();
    let third = s.upsert(draft(), Member::EMAIL).unwrap();
    assert!(third != first && third != second);
    s.execute_sql("DELETE FROM members", ()).unwrap();
    s.upsert(draft(), Member::EMAIL).unwrap();
    assert_eq!(s.query::<Member>().count().unwrap(), 1);
}

/// Each of them in transactions of its own, which are run again where they were in conflict.
fn two_at_the_same_time(db: Database) {
    create(&db);
    let barrier = Barrier::new(2);
    let run = |name: &'static str| {
        for round in 0..5 {
            barrier.wait();
            loop {
                let email = format!("m{round}");
                let done = db.transaction(|s| {
                    s.upsert(Member::draft().email(&email).name(name), Member::EMAIL)?;
                    s.find_or_create(Skill::draft().name(&email), Skill::NAME).map(drop)
                });
                match done {
                    Ok(()) => break,
                    Err(Error::Conflict { .. } | Error::Locked { .. }) => {}
                    Err(other) => panic!("{other}"),
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let (one, two) = (scope.spawn(|| run("one")), scope.spawn(|| run("two")));
        one.join().unwrap();
        two.join().unwrap();
    });
    let s = db.session().unwrap();
    assert_eq!((s.query::<Member>().count().unwrap(), s.query::<Skill>().count().unwrap()), (5, 5));
    let versions: Vec<i64> = s.query::<Member>().select(Member::VERSION).all().unwrap();
    assert_eq!(versions, [2; 5]);
}

/// A row that another transaction has inserted since this one began is a conflict, and never a second one.
fn who_sees_less_than_there_is(fresh: Fresh) {
    if fresh.engine() == Engine::Sqlite {
        return; // one writer at a time
    }
    let db = fresh.open("");
    create(&db);
    let late = |by_upsert: bool| {
        let s = db.session().unwrap();
        let names = s.query::<Skill>().count().unwrap() + s.query::<Member>().count().unwrap();
        db.transaction(|other| {
            other.insert(Skill::draft().name(format!("n{names}")))?;
            other.insert(Member::draft().email(format!("n{names}")).name("theirs")).map(drop)
        })
        .unwrap();
        let result = match by_upsert {
            true => s.upsert(Member::draft().email(format!("n{names}")).name("mine"), Member::EMAIL).map(drop),
            false => s.find_or_create(Skill::draft().name(format!("n{names}")), Skill::NAME).map(drop),
        };
        match result {
            Ok(()) => s.commit().unwrap(),
            Err(error) => assert!(matches!(error, Error::Conflict { .. }), "{error}"),
        }
    };
    late(true);
    late(false);
    let s = db.session().unwrap();
    assert_eq!((s.query::<Member>().count().unwrap(), s.query::<Skill>().count().unwrap()), (2, 2));
}
