use orm_core::{Constraint, Error, prelude::*};

use crate::backends::on_each_backend;

on_each_backend!(
    a_take_over_leaves_nobody_pointing_at_the_old_partner,
    a_required_partner_is_not_taken,
    both_ends_of_many_cost_two_statements
);

#[derive(Model, Debug)]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[relationship(back_populates = "owner")]
    pub desk: HasOne<Desk>,
    #[relationship(backref = "holder")]
    pub passport: HasOne<Passport>,
}

#[derive(Model, Debug)]
pub struct Desk {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Person::id, unique)]
    pub owner_id: Option<i64>,
    #[relationship(back_populates = "desk")]
    pub owner: BelongsTo<Option<Person>>,
}

#[derive(Model, Debug)]
pub struct Passport {
    #[column(primary_key)]
    pub number: String,
    #[column(foreign_key = Person::id, unique)]
    pub holder_id: i64,
}

fn people(db: &Database) {
    Schema::of::<(Person, Desk, Passport)>().create(db).unwrap();
}

fn a_take_over_leaves_nobody_pointing_at_the_old_partner(db: Database) {
    people(&db);
    let s = db.session().unwrap();
    let ada = s.insert(Person::draft().name("Ada").desk(Desk::draft())).unwrap();
    let bob = s.insert(Person::draft().name("Bob").desk(Desk::draft())).unwrap();
    let (first, second) = (ada.desk(&s).unwrap().unwrap(), bob.desk(&s).unwrap().unwrap());

    first.set_owner(&s, bob).unwrap();
    assert_eq!((ada.desk(&s).unwrap(), bob.desk(&s).unwrap()), (None, Some(first)));
    assert_eq!((first.owner(&s).unwrap(), second.owner(&s).unwrap()), (Some(bob), None));

    bob.set_desk(&s, second).unwrap();
    assert_eq!((bob.desk(&s).unwrap(), first.owner(&s).unwrap()), (Some(second), None));
    bob.set_desk(&s, None).unwrap();
    assert_eq!((bob.desk(&s).unwrap(), second.owner_id), (None, None));
    let third = ada.create_desk(&s, Desk::draft()).unwrap();
    let fourth = ada.create_desk(&s, Desk::draft()).unwrap();
    assert_eq!(
        (ada.desk(&s).unwrap(), third.owner(&s).unwrap(), fourth.owner(&s).unwrap()),
        (Some(fourth), None, Some(ada))
    );
}

fn a_required_partner_is_not_taken(db: Database) {
    people(&db);
    let s = db.session().unwrap();
    let ada = s.insert(Person::draft().name("Ada").passport(Passport::draft().number("A1"))).unwrap();
    let bob = s.insert(Person::draft().name("Bob").passport(Passport::draft().number("B2"))).unwrap();
    let error = ada.passport(&s).unwrap().unwrap().set_holder(&s, bob).unwrap_err();
    assert!(matches!(&error, Error::Refused { constraint: Constraint::Unique, model: "Passport", .. }), "{error}");
    assert_eq!(ada.passport(&s).unwrap().unwrap().number, "A1");
    let eve = s.insert(Person::draft().name("Eve")).unwrap();
    let passport = ada.passport(&s).unwrap().unwrap();
    eve.set_passport(&s, passport).unwrap();
    assert_eq!((ada.passport(&s).unwrap(), eve.passport(&s).unwrap()), (None, Some(passport)));
    assert_eq!(passport.holder(&s).unwrap(), eve);
}

fn both_ends_of_many_cost_two_statements(db: Database) {
    people(&db);
    db.transaction(|s| {
        s.insert_all((0..50).map(|n| Person::draft().name(n.to_string()).desk(Desk::draft()))).map(|_| ())
    })
    .unwrap();
    let s = db.session().unwrap();
    for person in s.all::<Person>().unwrap() {
        assert_eq!(person.desk(&s).unwrap().unwrap().owner(&s).unwrap(), Some(person));
    }
    assert_eq!(s.statements().len(), 2, "{}", s.statements());
}
